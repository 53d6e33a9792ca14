// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * A network, or some of its people, as one document that can be read back exactly: JSON, XMI. Knows the model and what of
 * it belongs together; knows no particular class of it beyond that.
 */
package org.kith.exchange.internal.document;

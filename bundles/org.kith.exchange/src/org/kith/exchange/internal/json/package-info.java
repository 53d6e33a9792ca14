// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * A network, or some of its people, as one JSON document. Knows the JSON of the model; knows no file.
 */
package org.kith.exchange.internal.json;

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who was in touch when, as arrays: read by one ordered scan, kept up to date edit by edit. Knows the participations;
 * knows no model objects.
 */
package org.kith.store.internal.history;

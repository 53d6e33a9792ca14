// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Model objects as JSON by the names of the Ecore model: what the store keeps and what the JSON format writes. Knows
 * the model and EMF's reflection; knows no file and no database.
 *
 * @since 1.0
 */
package org.kith.core.json;

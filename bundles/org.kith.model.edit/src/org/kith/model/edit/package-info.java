// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The user's words for the model: names of types, features and values, from one message file. Knows EMF.Edit; knows no
 * window.
 *
 * @since 1.0
 */
package org.kith.model.edit;

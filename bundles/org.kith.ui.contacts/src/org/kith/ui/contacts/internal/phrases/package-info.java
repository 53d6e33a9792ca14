// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Days, names and standings in words, and days read from what people type. Knows the model; knows no window.
 */
package org.kith.ui.contacts.internal.phrases;

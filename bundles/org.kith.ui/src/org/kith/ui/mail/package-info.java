// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * How a message to somebody begins, and how it comes into the mail program of the desktop. Knows no view.
 *
 * @since 1.0
 */
package org.kith.ui.mail;

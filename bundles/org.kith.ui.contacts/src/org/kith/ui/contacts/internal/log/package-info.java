// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Logging that the user met somebody, and mending what was logged. Knows the open network and the kit; knows no view.
 */
package org.kith.ui.contacts.internal.log;

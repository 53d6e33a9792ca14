// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What people do to people, each as one labelled edit of the journal. Knows the network; knows no window.
 */
package org.kith.ui.contacts.internal.edits;

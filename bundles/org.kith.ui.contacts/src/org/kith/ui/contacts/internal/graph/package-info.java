// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The graph of the open network for views. Knows the open network; knows no view.
 */
package org.kith.ui.contacts.internal.graph;

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The parts of a person, such as contact points and employments: as lines of lists, and as dialogs that change them.
 * Knows the model and the kit; knows no network.
 */
package org.kith.ui.contacts.internal.parts;

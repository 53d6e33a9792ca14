// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The Network Map: who is shown, in which colours, and what can be done there. Knows no other view.
 */
package org.kith.ui.contacts.internal.map;

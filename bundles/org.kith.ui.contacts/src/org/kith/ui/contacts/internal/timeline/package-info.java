// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What happened with one person or with everybody, newest first. Knows the open network and the kit; knows no other
 * view.
 */
package org.kith.ui.contacts.internal.timeline;

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Ask my network: whom to ask a question, and which questions are open. Knows the open network and the kit; knows no
 * other view.
 */
package org.kith.ui.contacts.internal.ask;

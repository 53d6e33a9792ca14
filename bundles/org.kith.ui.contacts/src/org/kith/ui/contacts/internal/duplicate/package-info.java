// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The view in which records of the same person are compared and merged. Knows what is proposed; knows not why.
 */
package org.kith.ui.contacts.internal.duplicate;

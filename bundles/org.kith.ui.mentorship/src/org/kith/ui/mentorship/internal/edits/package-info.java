// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the views change, each time by one edit with a name that can be undone. Knows no widgets.
 */
package org.kith.ui.mentorship.internal.edits;

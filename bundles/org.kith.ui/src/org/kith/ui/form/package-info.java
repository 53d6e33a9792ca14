// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Fields that are bound to features of a model object, one undo step each. Knows no view.
 *
 * @since 1.0
 */
package org.kith.ui.form;

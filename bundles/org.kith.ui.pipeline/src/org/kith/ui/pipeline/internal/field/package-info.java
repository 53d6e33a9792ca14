// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Fields for people, organizations and skills. Knows the open network; not what they are chosen for.
 */
package org.kith.ui.pipeline.internal.field;

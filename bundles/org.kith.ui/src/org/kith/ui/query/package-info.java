// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The field in which queries for people are typed, saved and explained. Knows no list that is filtered.
 */
package org.kith.ui.query;

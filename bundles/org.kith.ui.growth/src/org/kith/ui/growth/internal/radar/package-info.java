// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The radar: insights by topic and by when they matter. Knows how it is drawn; not what is done with an insight.
 */
package org.kith.ui.growth.internal.radar;

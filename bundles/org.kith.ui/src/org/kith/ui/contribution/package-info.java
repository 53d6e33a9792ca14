// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What plug-ins add to our views: columns of the table of people, pages of the Person view. Knows neither view.
 *
 * @since 1.0
 */
package org.kith.ui.contribution;

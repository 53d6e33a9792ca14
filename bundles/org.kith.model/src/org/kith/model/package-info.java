// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What every model object stands on: change tracking and the value types of the domain language. Knows EMF; knows no
 * subject, no store and no clock.
 *
 * @since 1.0
 */
package org.kith.model;

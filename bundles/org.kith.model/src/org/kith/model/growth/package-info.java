// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the owner learns from others, brings about, is told of it, and shows. Knows people, organizations and skills,
 * and nothing of the other subjects.
 *
 * @since 1.0
 */
package org.kith.model.growth;

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the owner learns from others, brings about, and is told of it. Knows people, organizations and skills, and nothing of the other subjects.
 */
package org.kith.model.growth;

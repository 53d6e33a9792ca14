// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What the owner learns from others. Knows people, organizations and skills, and nothing of the other subjects.
 */
package org.kith.model.growth;

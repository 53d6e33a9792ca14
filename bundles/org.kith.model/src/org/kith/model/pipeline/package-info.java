// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Opportunities on their way through the stages of pipelines, what people do together, and what they say for one
 * another: referrals, recommendations, endorsements. Knows people, organizations and skills, and nothing of the other subjects.
 *
 * @since 1.0
 */
package org.kith.model.pipeline;

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Opportunities on their way through the stages of pipelines, and what people say for one another: referrals,
 * recommendations, endorsements. Knows people, organizations and skills, and nothing of the other subjects.
 */
package org.kith.model.pipeline;

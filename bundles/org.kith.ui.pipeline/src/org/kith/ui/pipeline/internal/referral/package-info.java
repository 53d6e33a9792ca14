// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Who speaks for whom to whom: referrals given and received, and what came of them. Knows the open network; not which
 * status can follow which.
 */
package org.kith.ui.pipeline.internal.referral;

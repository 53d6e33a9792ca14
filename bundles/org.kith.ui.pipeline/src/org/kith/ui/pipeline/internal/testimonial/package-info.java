// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What people say of one another: recommendations, and endorsements skill by skill. Knows the open network; not where
 * testimonials are read from.
 */
package org.kith.ui.pipeline.internal.testimonial;

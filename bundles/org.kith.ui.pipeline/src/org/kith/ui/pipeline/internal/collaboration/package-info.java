// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * What people do together: collaborations with all that belongs to them, and finding who could join. Knows the open
 * network; not how teams are found.
 */
package org.kith.ui.pipeline.internal.collaboration;

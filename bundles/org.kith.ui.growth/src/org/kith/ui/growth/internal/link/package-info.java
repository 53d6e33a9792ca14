// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** Where the views of this room lead to. Knows the other views by their ids alone. */
package org.kith.ui.growth.internal.link;

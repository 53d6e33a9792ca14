// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/** The words of this bundle. Knows how to find them in the user's language, and nothing of what they are about. */
package org.kith.store.internal;

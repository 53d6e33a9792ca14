// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Finding anything by a few words. Knows the open network; knows no view but by its id.
 */
package org.kith.app.internal.find;

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The texts of the application and where it keeps the user's data. Knows no window.
 */
package org.kith.app.internal;

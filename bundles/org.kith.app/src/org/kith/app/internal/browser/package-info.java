// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Opens addresses, such as those of the help, in the web browser of the system. Knows nothing of what is there.
 */
package org.kith.app.internal.browser;

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The way in: the application of the platform, or plain Java, starts the command line here. Knows where services come
 * from, and nothing of what they do.
 */
package org.kith.cli.internal;

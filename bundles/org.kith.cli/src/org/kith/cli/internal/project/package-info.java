// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Knows what a project of a plug-in begins with. Knows no network.
 */
package org.kith.cli.internal.project;

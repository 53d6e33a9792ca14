// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plugin;

/**
 * One thing that a plug-in adds to Kith.
 *
 * @param kind its sort in plain words, as in “View”
 * @param name what the plug-in calls it; may be empty
 */
public record Contribution(String kind, String name) { }

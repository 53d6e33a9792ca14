// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * Where people stand in a picture of the network: springs between those who are tied, and everybody keeps their
 * distance. Knows graphs alone, nothing of people.
 */
package org.kith.insight.internal.layout;

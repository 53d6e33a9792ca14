// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

/** On which side of a mentorship somebody is. */
enum MentoringRole {
    MENTOR, MENTEE
}

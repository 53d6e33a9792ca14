// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import picocli.CommandLine.Command;

/** Events: the command is in its subcommands. */
@Command(name = "event")
final class EventCommand {
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import picocli.CommandLine.Command;

/** What is to be seen of the owner: the command is in its subcommands. */
@Command(name = "visibility")
final class VisibilityCommand {
}

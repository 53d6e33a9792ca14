// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import picocli.CommandLine.Command;

/** What is done with opportunities: the command is in its subcommands. */
@Command(name = "opportunity")
final class OpportunityCommand {
}

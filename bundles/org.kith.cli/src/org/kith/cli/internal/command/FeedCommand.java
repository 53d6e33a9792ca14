// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import picocli.CommandLine.Command;

/** Feeds that the owner reads: the command is in its subcommands. */
@Command(name = "feed")
final class FeedCommand {
}

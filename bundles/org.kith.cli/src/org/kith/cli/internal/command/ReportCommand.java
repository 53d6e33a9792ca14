// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import picocli.CommandLine.Command;

/** Reports: each one is a subcommand. */
@Command(name = "report")
final class ReportCommand {
}

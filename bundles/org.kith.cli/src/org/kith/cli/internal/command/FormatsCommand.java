// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.concurrent.Callable;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;

import picocli.CommandLine.Command;

/** Lists the formats there are. */
@Command(name = "formats")
final class FormatsCommand implements Callable<Integer> {

    private final Kith kith;

    FormatsCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() {
        var formats = kith.services().importer().formats();
        kith.answer(formats.stream().map(format -> Json.object("id", format.id(), "name", format.name(), "reads",
                format.reads(), "writes", format.writes())).toList(), () -> {
            var table = new TextTable(Messages.id, Messages.reads, Messages.writes, Messages.name);
            formats.forEach(format -> table.row(format.id(), yesOrNo(format.reads()), yesOrNo(format.writes()),
                    format.name()));
            table.print(kith.terminal());
        });
        return 0;
    }

    private static String yesOrNo(boolean truth) {
        return truth ? Messages.yes : Messages.no;
    }
}

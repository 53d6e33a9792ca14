// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;

import picocli.CommandLine.Command;

/** Says what today brings, and to those who have no network yet, how to begin. */
@Command(name = "today")
final class TodayCommand implements Callable<Integer> {

    private static final int SHOWN = 15;

    private final Kith kith;

    TodayCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() {
        if (kith.exists()) {
            try (var network = kith.open()) {
                answer(network);
            }
        } else {
            kith.answer(Json.object("network", null, "due", null),
                    () -> kith.terminal().print(NLS.bind(Messages.howToBegin, kith.file())));
        }
        return 0;
    }

    private void answer(Network network) {
        var dues = kith.services().cadences().today(kith.services().cadences().rows(network), kith.today());
        kith.answer(Json.object("network", network.file(), "due", Dues.json(dues)), () -> {
            kith.terminal().print(NLS.bind(Messages.todayIs,
                    kith.today().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL))));
            kith.terminal().print("");
            if (dues.isEmpty()) {
                kith.terminal().print(Dues.nothing(network));
                return;
            }
            Dues.print(dues.stream().limit(SHOWN).toList(), kith.terminal());
            if (dues.size() > SHOWN) {
                kith.terminal().print(NLS.bind(Messages.moreDue, dues.size() - SHOWN));
            }
        });
    }
}

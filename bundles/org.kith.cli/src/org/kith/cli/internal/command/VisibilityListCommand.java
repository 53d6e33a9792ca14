// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;

import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.growth.Visibility;
import org.kith.core.support.Skills;
import org.kith.model.growth.VisibilityItem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what is to be seen of the owner, the newest first. */
@Command(name = "list")
final class VisibilityListCommand extends NetworkCommand {

    private static final Comparator<VisibilityItem> NEWEST_FIRST = Comparator.comparing(VisibilityItem::getDate,
            Comparator.nullsLast(Comparator.naturalOrder())).reversed();

    @Option(names = "--kind", paramLabel = "KIND")
    private VisibilityKind kind;

    @Option(names = "--topic", paramLabel = "TOPIC")
    private String topic;

    VisibilityListCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var items = Visibility.of(network.root()).filter(each -> kind == null || kind.is(each))
                .filter(each -> topic == null || each.getTopics().stream().flatMap(Skills::names)
                        .anyMatch(topic.strip()::equalsIgnoreCase))
                .sorted(NEWEST_FIRST).toList();
        kith.answer(items.stream().map(each -> new VisibilityJson(network.root(), each).document()).toList(),
                () -> print(network, items));
        return 0;
    }

    private void print(Network network, List<VisibilityItem> items) {
        if (items.isEmpty()) {
            terminal().print(Messages.noVisibilityItems);
            return;
        }
        var table = new TextTable(Messages.date, Messages.visibilityKind, Messages.title, Messages.numbers,
                Messages.peopleMet, Messages.opportunitiesLedTo, Messages.id);
        items.forEach(each -> table.row(each.getDate(), org.kith.model.edit.Words.of(each.eClass()), each.getTitle(),
                VisibilityText.numbers(each), each.getNewContacts().size(),
                Visibility.opportunities(network.root(), each).count(), each.getId()));
        table.print(terminal());
    }
}

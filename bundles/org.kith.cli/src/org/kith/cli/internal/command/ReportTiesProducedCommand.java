// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.people.PersonRow;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.TiesProduced;
import org.kith.core.pipeline.TiesProduced.Door;
import org.kith.core.pipeline.TiesProduced.Part;
import org.kith.core.tie.TieClass;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.SourceKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what came of the owner’s ties, by class of ties and by kind of source. */
@Command(name = "ties-produced")
final class ReportTiesProducedCommand extends NetworkCommand {

    @Option(names = "--kind", paramLabel = "KIND")
    private OpportunityKind kind;

    ReportTiesProducedCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var rows = kith.services().cadences().rows(network).stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        var opportunities = Pipelines.opportunities(network.root())
                .filter(each -> kind == null || each.getKind() == kind).toList();
        var produced = TiesProduced.of(network.root(), opportunities, (person, day) -> kith.services().ties()
                .strength(row(rows, person), day).tieClass());
        kith.answer(Json.object("opportunities", produced.opportunities(), "won", produced.won(), "pathLength",
                Figures.rounded(produced.lengthOfWon()), "classes", json(produced.classes(), "tieClass"), "sources",
                json(produced.kinds(), "kind"), "doors", produced.doors().stream().map(
                        ReportTiesProducedCommand::json).toList()), () -> print(produced));
        return 0;
    }

    private static PersonRow row(Map<UUID, PersonRow> rows, Person person) {
        return rows.get(person.getId());
    }

    private static List<Map<String, Object>> json(List<? extends Part<?>> parts, String key) {
        return parts.stream().map(part -> Json.object(key, part.value(), "opportunities", part.opportunities(), "won",
                part.won(), "share", Figures.rounded(part.share()))).toList();
    }

    private static Map<String, Object> json(Door door) {
        return Json.object("opportunity", door.opportunity(), "title", door.title(), "won", door.won(), "kind",
                door.kind(), "person", door.person(), "name", door.name(), "tieClass", door.tieClass(), "pathLength",
                door.length());
    }

    private void print(TiesProduced produced) {
        if (produced.opportunities() == 0) {
            terminal().print(Messages.noOpportunities);
            return;
        }
        terminal().print(NLS.bind(Messages.wonOf, produced.won(), produced.opportunities()));
        produced.kinds().stream().filter(part -> part.won() > 0).forEach(part -> terminal().print(NLS.bind(
                Messages.wonThrough, new Object[] {part.won(), produced.won(), words(part.value())})));
        if (produced.lengthOfWon() > 0) {
            terminal().print(NLS.bind(Messages.pathLength,
                    Words.number(Figures.rounded(produced.lengthOfWon()))));
        }
        terminal().print("");
        var table = new TextTable(Messages.tie, Messages.opportunities, Messages.won, Messages.shareOfWon);
        produced.classes().forEach(part -> table.row(words(part.value()), part.opportunities(), part.won(),
                Double.isNaN(part.share()) ? "" : Words.percent(part.share())));
        table.print(terminal());
    }

    private static String words(TieClass tieClass) {
        return Words.of(tieClass);
    }

    private static String words(SourceKind source) {
        return Words.of(source).toLowerCase(Locale.getDefault());
    }
}

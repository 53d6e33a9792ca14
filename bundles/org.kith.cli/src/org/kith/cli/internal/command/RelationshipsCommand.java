// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.relationship.InferredTie;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists whom a person knows, or perhaps knows. */
@Command(name = "relationships")
final class RelationshipsCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", arity = "1..*", descriptionKey = "person")
    private String[] person;

    @Option(names = "--inferred")
    private boolean inferred;

    RelationshipsCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var who = new People(network).find(String.join(" ", person));
        if (inferred) {
            answerInferred(kith.services().inferredTies().of(network, who, kith.today(), kith.clock().getZone()), who);
        } else {
            answer(network.root().getRelationships().stream()
                    .filter(tie -> tie.getSource() == who || tie.getTarget() == who).toList(), who);
        }
        return 0;
    }

    private void answer(Collection<Relationship> ties, Person who) {
        kith.answer(ties.stream().map(tie -> json(tie, who)).toList(), () -> {
            if (ties.isEmpty()) {
                terminal().print(NLS.bind(Messages.noRelationships, who.getLabel()));
                return;
            }
            var table = new TextTable(Messages.relationship, Messages.name, Messages.evidence);
            ties.forEach(tie -> table.row(label(tie, who), other(tie, who).getLabel(), tie.getEvidence()));
            table.print(terminal());
        });
    }

    private static Map<String, Object> json(Relationship tie, Person who) {
        return Json.object("id", tie.getId(), "type", tie.getType().getKey(), "label", label(tie, who), "with",
                Json.object("id", other(tie, who).getId(), "name", other(tie, who).getLabel()), "confidence",
                tie.getConfidence(), "evidence", tie.getEvidence(), "since", tie.getSince(), "until", tie.getUntil());
    }

    private static Party other(Relationship tie, Person who) {
        return tie.getSource() == who ? tie.getTarget() : tie.getSource();
    }

    private static String label(Relationship tie, Person who) {
        return tie.getSource() == who ? tie.getType().getLabel() : tie.getType().getInverseLabel();
    }

    private void answerInferred(List<InferredTie> ties, Person who) {
        kith.answer(ties.stream().map(tie -> Json.object("id", tie.person(), "name", tie.name(), "type", tie.type(),
                "score", Figures.rounded(tie.score()), "evidence", tie.evidence())).toList(), () -> {
                    if (ties.isEmpty()) {
                        terminal().print(NLS.bind(Messages.nobodyInferred, who.getLabel()));
                        return;
                    }
                    var table = new TextTable(Messages.score, Messages.perhapsKnows, Messages.why);
                    ties.forEach(tie -> table.row(Math.round(tie.score() * 100), tie.name(),
                            String.join("; ", tie.evidence())));
                    table.print(terminal());
                    terminal().print(NLS.bind(Messages.howToRelate, new Object[] {who.getLabel(),
                        ties.getFirst().name(), ties.getFirst().type()}));
                });
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Capturing;
import org.kith.model.contacts.Interaction;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Captures an insight. */
@Command(name = "add")
final class InsightAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TITLE", descriptionKey = "title")
    private List<String> words;

    @Option(names = "--interaction", paramLabel = "ID")
    private String interaction;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Mixin
    private InsightTerms terms;

    InsightAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var title = String.join(" ", words).strip();
        var in = Optional.ofNullable(interaction).map(id -> find(network, id)).orElse(null);
        var label = NLS.bind(Messages.addInsight, title);
        done(network, network.edit(label, () -> capture(network, title, in)), label);
        return 0;
    }

    private Insight capture(Network network, String title, Interaction in) {
        var capturing = new Capturing(network);
        var insight = capturing.capture(title, InsightKind.TREND, terms.horizon(Horizon.YEAR_1), List.of(), on(in));
        terms.apply(network, insight);
        if (in != null) {
            capturing.tellIn(insight, in);
        }
        return insight;
    }

    private LocalDate on(Interaction in) {
        var known = in == null ? kith.today() : Dates.day(in, kith.clock().getZone());
        return date == null ? known : date;
    }

    private static Interaction find(Network network, String id) {
        try {
            return network.find(UUID.fromString(id.strip())).filter(Interaction.class::isInstance)
                    .map(Interaction.class::cast)
                    .orElseThrow(() -> new CommandException(NLS.bind(Messages.noInteraction, id)));
        } catch (IllegalArgumentException e) {
            throw new CommandException(NLS.bind(Messages.noInteraction, id));
        }
    }
}

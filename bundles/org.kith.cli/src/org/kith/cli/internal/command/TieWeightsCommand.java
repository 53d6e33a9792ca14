// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.function.Consumer;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.people.TieWeights;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.edit.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells how ties are weighed, or changes it for the whole network. */
@Command(name = "tie-weights")
final class TieWeightsCommand extends NetworkCommand {

    @Option(names = "--frequency", paramLabel = "N")
    private Double frequency;

    @Option(names = "--closeness", paramLabel = "N")
    private Double closeness;

    @Option(names = "--intimacy", paramLabel = "N")
    private Double intimacy;

    @Option(names = "--reciprocity", paramLabel = "N")
    private Double reciprocity;

    @Option(names = "--duration", paramLabel = "N")
    private Double duration;

    @Option(names = "--half-life", paramLabel = "DAYS")
    private Integer halfLife;

    @Option(names = "--reset")
    private boolean reset;

    TieWeightsCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        if (reset) {
            network.edit(Messages.resetTieWeights, () -> network.root().setTieSettings(null));
        }
        if (changes()) {
            network.edit(Messages.changeTieWeights, () -> change(network));
        }
        var weights = TieWeights.of(network.root());
        kith.answer(Json.object("frequency", weights.frequency(), "closeness", weights.closeness(), "intimacy",
                weights.intimacy(), "reciprocity", weights.reciprocity(), "duration", weights.duration(),
                "halfLifeDays", weights.halfLifeDays()), () -> print(weights));
        return 0;
    }

    private boolean changes() {
        return frequency != null || closeness != null || intimacy != null || reciprocity != null || duration != null
                || halfLife != null;
    }

    private void change(Network network) {
        var root = network.root();
        var set = root.getTieSettings();
        if (set == null) {
            set = ContactsFactory.eINSTANCE.createTieSettings();
            root.setTieSettings(set);
        }
        set(frequency, set::setFrequency);
        set(closeness, set::setCloseness);
        set(intimacy, set::setIntimacy);
        set(reciprocity, set::setReciprocity);
        set(duration, set::setDuration);
        set(halfLife, set::setHalfLifeDays);
    }

    private static <T> void set(T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    private void print(TieWeights weights) {
        var table = new TextTable(Messages.term, Messages.weight);
        table.row(Words.of(Literals.TIE_SETTINGS__FREQUENCY), weights.frequency());
        table.row(Words.of(Literals.TIE_SETTINGS__CLOSENESS), weights.closeness());
        table.row(Words.of(Literals.TIE_SETTINGS__INTIMACY), weights.intimacy());
        table.row(Words.of(Literals.TIE_SETTINGS__RECIPROCITY), weights.reciprocity());
        table.row(Words.of(Literals.TIE_SETTINGS__DURATION), weights.duration());
        table.row(Words.of(Literals.TIE_SETTINGS__HALF_LIFE_DAYS), weights.halfLifeDays());
        table.print(terminal());
    }
}

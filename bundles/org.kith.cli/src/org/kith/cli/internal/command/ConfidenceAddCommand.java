// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.GrowthFactory;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes how sure of themselves the owner is in a skill or a situation. */
@Command(name = "add")
final class ConfidenceAddCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "SCORE", descriptionKey = "score")
    private int score;

    @ArgGroup(multiplicity = "1")
    private ConfidenceSubject subject;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    ConfidenceAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var label = NLS.bind(Messages.addConfidence, subject.text(), score);
        done(network, network.edit(label, () -> add(network)), label);
        return 0;
    }

    private ConfidenceEntry add(Network network) {
        var entry = GrowthFactory.eINSTANCE.createConfidenceEntry();
        entry.setDate(date == null ? kith.today() : date);
        entry.setScore(score);
        subject.apply(network, entry);
        entry.setNotes(note);
        return network.add(entry);
    }
}

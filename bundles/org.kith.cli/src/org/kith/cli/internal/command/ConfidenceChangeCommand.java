// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.ConfidenceTrend;
import org.kith.model.growth.ConfidenceEntry;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says something of a confidence entry otherwise. */
@Command(name = "change")
final class ConfidenceChangeCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "ENTRY", descriptionKey = "entry")
    private String which;

    @Option(names = "--score", paramLabel = "SCORE")
    private Integer score;

    @ArgGroup
    private ConfidenceSubject subject;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    ConfidenceChangeCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var entry = Searches.confidence(network, which);
        var label = NLS.bind(Messages.changeConfidence, ConfidenceTrend.subject(entry));
        network.edit(label, () -> apply(network, entry));
        done(network, entry, label);
        return 0;
    }

    private void apply(Network network, ConfidenceEntry entry) {
        Optional.ofNullable(score).ifPresent(entry::setScore);
        Optional.ofNullable(subject).ifPresent(each -> each.apply(network, entry));
        Optional.ofNullable(note).ifPresent(entry::setNotes);
        Optional.ofNullable(date).ifPresent(entry::setDate);
    }
}

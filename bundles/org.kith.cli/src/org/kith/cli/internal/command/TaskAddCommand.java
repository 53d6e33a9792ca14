// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.Undertaking;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans what is to be done for an opportunity, a collaboration, a referral or an introduction. */
@Command(name = "add")
final class TaskAddCommand extends NetworkCommand {

    @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "summary")
    private List<String> words;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--due", paramLabel = "DATE")
    private LocalDate due;

    @Option(names = "--with", paramLabel = "PERSON")
    private String counterpart;

    /** One of these. */
    static final class What {

        @Option(names = "--opportunity", paramLabel = "O")
        private String opportunity;

        @Option(names = "--collaboration", paramLabel = "C")
        private String collaboration;

        @Option(names = "--referral", paramLabel = "R")
        private String referral;

        @Option(names = "--introduction", paramLabel = "I")
        private String introduction;

        Undertaking find(Network network) {
            if (opportunity != null) {
                return Searches.opportunity(network, opportunity);
            } else if (collaboration != null) {
                return Searches.collaboration(network, collaboration);
            } else if (referral != null) {
                return Searches.referral(network, referral);
            }
            return Searches.introduction(network, introduction);
        }
    }

    TaskAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var undertaking = what.find(network);
        var summary = String.join(" ", words).strip();
        var with = counterpart == null ? null : new People(network).find(counterpart);
        var label = NLS.bind(Messages.taskAdded, summary, Undertakings.title(undertaking));
        var task = network.edit(label, () -> {
            var added = new Undertakings(network).plan(undertaking, summary, due);
            added.setCounterpart(with);
            return added;
        });
        done(network, task, label);
        return 0;
    }
}

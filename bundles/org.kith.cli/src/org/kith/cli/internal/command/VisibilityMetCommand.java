// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.FollowingUp;
import org.kith.model.growth.VisibilityItem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whom the owner came to know by something; there is a task to follow up with each. */
@Command(name = "met")
final class VisibilityMetCommand extends OneVisibilityCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERSON", descriptionKey = "persons")
    private List<String> persons;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    VisibilityMetCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, VisibilityItem item) {
        var people = new People(network).find(persons);
        var label = NLS.bind(Messages.meetBy, people.size(), item.getTitle());
        network.edit(label, () -> new FollowingUp(network).meet(item, people, date == null ? kith.today() : date));
        done(network, item, label);
    }
}

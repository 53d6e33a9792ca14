// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Finding;
import org.kith.core.checkup.Fix;
import org.kith.core.people.PersonRow;
import org.kith.core.relationship.InferenceAnswer;
import org.kith.core.relationship.InferredTie;
import org.kith.core.relationship.InferredTies;
import org.kith.insight.internal.relationship.LikelyTies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds ties between the people closest to the owner that were inferred, and wait for a yes or no. */
@Component
public final class OpenInferences implements Check {

    /** To infer takes time, and nobody answers more questions at once. */
    private static final int PEOPLE = 20;

    private final InferredTies inferred;

    /** Called by the service loader. */
    public OpenInferences() {
        this(new LikelyTies());
    }

    /** @param inferred who perhaps knows whom */
    @Activate
    public OpenInferences(@Reference InferredTies inferred) {
        this.inferred = inferred;
    }

    @Override
    public String title() {
        return Messages.inferences;
    }

    @Override
    public List<Finding> look(Network network, List<PersonRow> people, LocalDate day) {
        var asked = new HashSet<Set<UUID>>();
        return Kept.of(network, people).sorted(Comparator.comparingInt(kept -> kept.row().cadence().targetDays()))
                .limit(PEOPLE).flatMap(kept -> inferred.of(network, kept.person(), day, ZoneOffset.UTC).stream().limit(1)
                        .filter(tie -> asked.add(Set.of(kept.row().id(), tie.person())))
                        .map(tie -> finding(network, kept, tie))).toList();
    }

    private static Finding finding(Network network, Kept kept, InferredTie tie) {
        var answers = new InferenceAnswer(network, kept.person(), tie);
        return new Finding(kept.row().id(), kept.row().name(),
                NLS.bind(Messages.inferenceHow, tie.name(), tie.evidence().getFirst()),
                List.of(new Fix(Messages.inferenceYes, answers::yes), new Fix(Messages.inferenceNo, answers::no)));
    }
}

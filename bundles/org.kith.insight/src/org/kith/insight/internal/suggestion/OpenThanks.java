// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.DONE;
import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.introduction.Introducing;
import org.kith.core.people.PersonRow;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.Referring;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Undertaking;
import org.kith.model.pipeline.Referral;
import org.osgi.service.component.annotations.Component;

/** Suggests to thank those who introduced or referred the owner, once it is known what came of it. */
@Component
public final class OpenThanks implements SuggestionSource {

    private static final int DAYS_TO_THANK = 3;
    private static final double HAS_BECOME_DUE = 1;
    private static final double MOST = 2;
    private static final double DAYS_A_WEEK = 7;

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var root = network.root();
        var owner = root.getOwner();
        var introductions = root.getIntroductions().stream()
                .filter(each -> Introducing.awaitsThanks(each, owner) && !isPlanned(each, each.getIntroducer(), root))
                .map(each -> suggestion(each, owner, day));
        var referrals = Pipelines.referrals(root)
                .filter(each -> Referring.awaitsThanks(each, owner) && !isPlanned(each, each.getReferrer(), root))
                .map(each -> suggestion(each, day));
        var suggestions = Stream.concat(introductions, referrals).toList();
        return () -> suggestions;
    }

    /** Where an opportunity was won there are tasks to thank those who led to it. */
    private static boolean isPlanned(Undertaking source, Person person, org.kith.model.contacts.Network root) {
        return Pipelines.opportunities(root).filter(opportunity -> opportunity.getSources().stream()
                .anyMatch(each -> each.getVia() == source))
                .anyMatch(opportunity -> opportunity.getTasks().stream()
                        .anyMatch(task -> task.getCounterpart() == person));
    }

    private static Suggestion suggestion(Introduction introduction, Person owner, LocalDate day) {
        var other = introduction.getFirst() == owner ? introduction.getSecond() : introduction.getFirst();
        return suggestion(introduction, introduction.getIntroducer(), Messages.introducedYou, other,
                introduction.getMadeOn(), day);
    }

    private static Suggestion suggestion(Referral referral, LocalDate day) {
        return suggestion(referral, referral.getReferrer(), Messages.referredYou, referral.getRecipient(),
                referral.getResolvedOn(), day);
    }

    /** @param since null where no day is known: then it has just become due */
    private static Suggestion suggestion(Undertaking about, Person person, String reason, Party other, LocalDate since,
            LocalDate day) {
        var due = since == null ? day : since.plusDays(DAYS_TO_THANK);
        int late = (int) ChronoUnit.DAYS.between(due, day);
        double score = late < 0 ? 0 : Math.min(MOST, HAS_BECOME_DUE + late / DAYS_A_WEEK);
        return new Suggestion(about.getId(), person.getId(), NLS.bind(Messages.thank, person.getLabel()),
                Messages.thankYou, NLS.bind(reason, other.getLabel(), Lateness.inWords(late)), Lateness.status(late),
                due, score, List.of(MESSAGE, DONE, OPEN));
    }
}

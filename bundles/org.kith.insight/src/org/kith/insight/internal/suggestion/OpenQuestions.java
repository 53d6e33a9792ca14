// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.model.contacts.Asked;
import org.kith.model.contacts.RequestStatus;
import org.kith.model.contacts.SupportRequest;
import org.osgi.service.component.annotations.Component;

/** Suggests to ask again where an answer is needed soon and nobody has given one. */
@Component
public final class OpenQuestions implements SuggestionSource {

    private static final int SOON_DAYS = 7;
    /** Whoever has waited so long in vain has found another way. */
    private static final int OVER_DAYS = 30;
    private static final double NOW = 1;
    private static final double MOST = 2;

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var suggestions = network.root().getSupportRequests().stream().filter(request -> isOpen(request, day))
                .flatMap(request -> suggestion(request, day)).toList();
        return () -> suggestions;
    }

    private static boolean isOpen(SupportRequest request, LocalDate day) {
        return request.getStatus() == RequestStatus.ASKED && request.getNeededBy() != null
                && !request.getNeededBy().isAfter(day.plusDays(SOON_DAYS))
                && !request.getNeededBy().isBefore(day.minusDays(OVER_DAYS));
    }

    /** About the first one who owes an answer; if all have declined there is nobody to ask again. */
    private static Stream<Suggestion> suggestion(SupportRequest request, LocalDate day) {
        int late = (int) ChronoUnit.DAYS.between(request.getNeededBy(), day);
        var status = late > 0 ? DueStatus.RED : late == 0 ? DueStatus.AMBER : DueStatus.GREEN;
        double score = late < 0 ? 0 : Math.min(MOST, NOW + late / 7.0);
        return request.getAsked().stream().filter(asked -> asked.getAnsweredOn() == null).limit(1)
                .map(asked -> new Suggestion(request.getId(), asked.getPerson().getId(), request.getQuestion(),
                        Messages.question, reason(asked, late), status, request.getNeededBy(), score,
                        List.of(MESSAGE, OPEN)));
    }

    private static String reason(Asked asked, int late) {
        return NLS.bind(late > 0 ? Messages.answerWasNeeded : late == 0 ? Messages.answerNeededToday
                : Messages.answerNeeded, new Object[] {asked.getPerson().getLabel(), asked.getAskedOn(),
                    Math.abs(late)});
    }
}

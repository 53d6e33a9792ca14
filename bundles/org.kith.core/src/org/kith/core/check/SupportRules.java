// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.kith.core.internal.Messages;
import org.kith.model.contacts.Asked;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportRequest;
import org.kith.model.contacts.Task;

/**
 * Help has a giver, another receiver and a day that has come; a question has words and somebody who is asked; an
 * introduction is about three people, and made with their consent or for a reason.
 */
final class SupportRules {

    private static final int MOST_HELPFUL = 5;
    private static final Set<IntroductionStatus> MADE = EnumSet.of(IntroductionStatus.MADE, IntroductionStatus.MET);

    private SupportRules() {
    }

    static void check(SupportExchange exchange, Instant now, Problems problems) {
        if (exchange.getGiver() == null || exchange.getReceiver() == null || exchange.getDate() == null) {
            problems.add(exchange, Messages.supportIncomplete);
        } else if (exchange.getGiver() == exchange.getReceiver()) {
            problems.add(exchange, Messages.supportForSelf, exchange.getGiver().getLabel());
        } else if (exchange.getDate().isAfter(tomorrow(now))) {
            problems.add(exchange, Messages.supportInFuture, exchange.getDate());
        }
        if (exchange.getHelpfulness() < 0 || exchange.getHelpfulness() > MOST_HELPFUL) {
            problems.add(exchange, Messages.supportHelpfulness, exchange.getHelpfulness());
        }
    }

    /** Somewhere on earth it is the next day already. */
    private static LocalDate tomorrow(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
    }

    static void check(SupportRequest request, Problems problems) {
        if (isBlank(request.getQuestion())) {
            problems.add(request, Messages.requestWithoutQuestion);
        }
        request.getAsked().forEach(asked -> check(request, asked, problems));
    }

    private static void check(SupportRequest request, Asked asked, Problems problems) {
        if (asked.getPerson() == null || asked.getAskedOn() == null) {
            problems.add(request, Messages.askedIncomplete, request.getQuestion());
        } else if (asked.getAnsweredOn() != null && asked.getAnsweredOn().isBefore(asked.getAskedOn())) {
            problems.add(request, Messages.answeredBeforeAsked, asked.getPerson().getLabel(),
                    asked.getAnsweredOn(), asked.getAskedOn());
        }
    }

    static void check(Introduction introduction, Problems problems) {
        var people = Stream.of(introduction.getIntroducer(), introduction.getFirst(), introduction.getSecond())
                .filter(person -> person != null).distinct().count();
        if (people < 3) {
            problems.add(introduction, Messages.introductionOfThree);
        }
        if (MADE.contains(introduction.getStatus()) && !isAgreed(introduction)) {
            problems.add(introduction, Messages.introductionWithoutConsent);
        }
        var made = introduction.getMadeOn();
        var thanked = introduction.getThankedOn();
        if (thanked != null && made != null && thanked.isBefore(made)) {
            problems.add(introduction, Messages.introductionThankedBefore, thanked, made);
        }
    }

    private static boolean isAgreed(Introduction introduction) {
        return introduction.isFirstConsent() && introduction.isSecondConsent()
                || !isBlank(introduction.getWithoutConsent());
    }

    static void check(Task task, Problems problems) {
        if (isBlank(task.getSummary())) {
            problems.add(task, Messages.taskUnnamed);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

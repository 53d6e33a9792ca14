// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.kith.core.people.PersonRow;
import org.kith.core.support.Account;
import org.kith.core.support.Background;
import org.kith.core.support.Candidate;
import org.kith.core.support.Knowledge;
import org.kith.core.support.Ledger;
import org.kith.core.support.Question;
import org.kith.core.tie.Ties;
import org.kith.insight.internal.support.Suitability.Needs;
import org.kith.model.contacts.PersonStatus;

/**
 * Whom to ask first. What somebody knows counts most; then the tie, whether they were asked a lot lately, and who owes
 * whom. Those who know nothing of it stay below all who do.
 */
final class Ranking {

    private static final double KNOWS_SOMETHING = 15;
    private static final double KNOWLEDGE = 60;
    private static final double WILLING = 25;
    private static final double WILLING_ALONE = 10;
    private static final double OF_TIE = 0.6;
    private static final double OF_LOAD = 0.25;
    private static final double OF_BALANCE = 0.15;
    private static final double PER_FAVOUR = 0.1;
    private static final double A_TIE = 5;
    private static final Background UNKNOWN = new Background(List.of(), "", List.of(), List.of());
    private static final Set<PersonStatus> NOT_ASKED = EnumSet.of(PersonStatus.ARCHIVED, PersonStatus.DECEASED,
            PersonStatus.DO_NOT_CONTACT);

    private final Ties ties;
    private final Knowledge knowledge;
    private final Ledger ledger;
    private final LocalDate day;
    private final Needs needs;

    Ranking(Ties ties, Question question, Knowledge knowledge, Ledger ledger, LocalDate day) {
        this.ties = ties;
        this.knowledge = knowledge;
        this.ledger = ledger;
        this.day = day;
        needs = new Needs(question.skills(), Texts.telling(question.words()));
    }

    List<Candidate> best(Collection<PersonRow> rows, int limit) {
        return rows.stream().filter(row -> !row.owner() && !NOT_ASKED.contains(row.status())).map(this::candidate)
                .filter(candidate -> candidate.score() > 0)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::name)
                        .thenComparing(Candidate::id))
                .limit(Math.max(0, limit)).toList();
    }

    private Candidate candidate(PersonRow row) {
        var suitability = Suitability.of(knowledge.people().getOrDefault(row.id(), UNKNOWN), needs);
        double tie = ties.value(row, day);
        boolean knows = suitability.value() > 0;
        if (!knows && tie < A_TIE) {
            return new Candidate(row.id(), row.name(), 0, false, false, List.of());
        }
        var account = ledger.of(row.id());
        double willing = OF_TIE * tie / 100 + OF_LOAD / (1 + account.askedLately()) + OF_BALANCE * balance(account);
        double score = knows ? KNOWS_SOMETHING + KNOWLEDGE * suitability.value() + WILLING * willing
                : WILLING_ALONE * willing;
        return new Candidate(row.id(), row.name(), score, knows, suitability.experienced(),
                reasons(suitability, tie, account));
    }

    /** Even is the middle; whoever got more than they gave is likelier to help. */
    private static double balance(Account account) {
        return Math.clamp(0.5 + PER_FAVOUR * account.total().value(), 0, 1);
    }

    private List<String> reasons(Suitability suitability, double tie, Account account) {
        var reasons = new ArrayList<>(suitability.reasons());
        if (reasons.isEmpty()) {
            reasons.add(Messages.mayKnowSomebody);
        }
        reasons.add(tie < A_TIE ? Messages.noTie : NLS.bind(Messages.tie, Math.round(tie)));
        reasons.add(asked(account));
        int owing = account.total().value();
        if (owing != 0) {
            reasons.add(owing(owing));
        }
        return reasons;
    }

    private static String owing(int value) {
        return switch (value) {
            case -1 -> Messages.reasonYouOweOne;
            case 1 -> Messages.reasonTheyOweOne;
            default -> NLS.bind(value < 0 ? Messages.reasonYouOwe : Messages.reasonTheyOwe, Math.abs(value));
        };
    }

    private String asked(Account account) {
        if (account.lastAsked() == null) {
            return Messages.notAskedYet;
        } else if (account.askedLately() > 1) {
            return NLS.bind(Messages.askedOftenLately, account.askedLately());
        } else if (account.askedLately() == 1) {
            long days = ChronoUnit.DAYS.between(account.lastAsked(), day);
            return days == 0 ? Messages.askedToday : NLS.bind(Messages.askedOnceLately, days);
        }
        return NLS.bind(Messages.askedLast, account.lastAsked());
    }
}

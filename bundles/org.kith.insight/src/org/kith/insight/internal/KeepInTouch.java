// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

import org.kith.core.Network;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;
import org.kith.core.history.Touch;
import org.kith.core.people.CadenceRule;
import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieSignal;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Looks at the last contact with each person and at the cadence that holds for them. */
@Component
public final class KeepInTouch implements Cadences {

    private static final Set<PersonStatus> LEFT_ALONE = EnumSet.of(PersonStatus.ARCHIVED,
            PersonStatus.DO_NOT_CONTACT, PersonStatus.DECEASED);

    /** Nobody wants to hear from us again so soon, unless they are to be contacted more often than that. */
    private static final int PAUSE_DAYS = 14;

    private final LastFormula formulas = new LastFormula();
    private final AllGuarded<TieSignal> signals;

    /** Called by the service loader of Java, where there is no OSGi. */
    public KeepInTouch() {
        this(new Guard());
        signals.load(ServiceLoader.load(TieSignal.class, KeepInTouch.class.getClassLoader()));
    }

    /** Called by Declarative Services. */
    @Activate
    public KeepInTouch(@Reference Guard guard) {
        signals = new AllGuarded<>(guard);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSignal(TieSignal signal) {
        signals.add(signal);
    }

    void removeSignal(TieSignal signal) {
        signals.remove(signal);
    }

    @Override
    public List<PersonRow> rows(Network network) {
        return Rows.all(network, signals);
    }

    @Override
    public PersonRow row(Network network, Person person) {
        return Rows.one(network, signals, person);
    }

    @Override
    public Optional<CadenceRule> ruleFor(Person person) {
        return Rules.of(person);
    }

    @Override
    public List<Due> today(Collection<PersonRow> rows, LocalDate today) {
        return rows.stream().flatMap(row -> due(row, today).stream()).filter(due -> due.score() > 0)
                .sorted(comparingDouble(Due::score).reversed().thenComparing(Due::due).thenComparing(Due::name))
                .toList();
    }

    @Override
    public Optional<Due> due(PersonRow row, LocalDate today) {
        if (row.cadence() == null || row.owner() || LEFT_ALONE.contains(row.status())) {
            return Optional.empty();
        }
        int count = History.countUntil(row.touches(), today);
        if (count > 0) {
            return Optional.of(dueAfterContact(row, count, today));
        }
        var met = row.firstMet() == null ? null : row.firstMet().earliest();
        if (met == null) {
            return Optional.of(dueAtOnce(row, today));
        }
        return met.isAfter(today) ? Optional.empty() : Optional.of(dueAfterMeeting(row, met, today));
    }

    private Due dueAfterContact(PersonRow row, int count, LocalDate today) {
        long last = row.touches().get(count - 1);
        var day = LocalDate.ofEpochDay(Touch.epochDay(last));
        int days = (int) ChronoUnit.DAYS.between(day, today);
        boolean unanswered = History.unanswered(row.touches(), count);
        boolean pause = days < Math.min(PAUSE_DAYS, row.cadence().targetDays());
        return due(row, day, days, today, Reasons.of(Reasons.sinceContact(days, Touch.kind(last)), row,
                today, unanswered), !unanswered && !pause);
    }

    private Due dueAfterMeeting(PersonRow row, LocalDate met, LocalDate today) {
        int days = (int) ChronoUnit.DAYS.between(met, today);
        return due(row, met, days, today, Reasons.of(Reasons.sinceMeeting(days), row, today, false), true);
    }

    /** As pressing as somebody whose target has just passed. */
    private Due dueAtOnce(PersonRow row, LocalDate today) {
        return due(row, today.minusDays(row.cadence().targetDays() + 1L), Due.UNKNOWN_DAYS, today,
                Reasons.of(Reasons.never(), row, today, false), true);
    }

    private Due due(PersonRow row, LocalDate from, int days, LocalDate today, String reason, boolean wanted) {
        var rule = row.cadence();
        long elapsed = ChronoUnit.DAYS.between(from, today);
        var status = rule.isQuietOn(today) ? DueStatus.GREEN : status(rule, elapsed);
        double score = wanted && status != DueStatus.GREEN ? score(row, elapsed, today) : 0;
        return new Due(row.id(), row.name(), status, days, rule.targetDays(), rule.maxDays(),
                latest(from.plusDays(rule.targetDays()), rule.quietUntil()), reason, score);
    }

    private static DueStatus status(CadenceRule rule, long elapsed) {
        if (elapsed <= rule.targetDays()) {
            return DueStatus.GREEN;
        }
        return elapsed <= rule.maxDays() ? DueStatus.AMBER : DueStatus.RED;
    }

    /** Q8: how late it is, up to twice as much for a strong tie, and up to twice as much for a bridge, however weak. */
    private double score(PersonRow row, long elapsed, LocalDate today) {
        return (double) elapsed / row.cadence().targetDays() * (0.5 + formulas.of(row).of(row, today) / 200)
                * (1 + row.bridge());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}

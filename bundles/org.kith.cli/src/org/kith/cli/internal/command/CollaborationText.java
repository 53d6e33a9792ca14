// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.collaboration.Complementarity;
import org.kith.core.collaboration.MutualBenefit;
import org.kith.model.contacts.Skill;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.Partner;

/** A collaboration for people. */
final class CollaborationText {

    private static final String INDENT = "  ";

    private final Collaboration collaboration;
    private final Terminal terminal;

    CollaborationText(Collaboration collaboration, Terminal terminal) {
        this.collaboration = collaboration;
        this.terminal = terminal;
    }

    void print() {
        terminal.print(collaboration.getTitle());
        texts(named(Messages.id, collaboration.getId()),
                named(Messages.mentorshipKind, Words.of(collaboration.getKind())),
                named(Messages.status, Words.of(collaboration.getStatus())),
                named(Messages.firstDay, collaboration.getStart()), named(Messages.lastDay, collaboration.getEnd()),
                named(Messages.opportunity, collaboration.getOpportunity() == null ? null
                        : collaboration.getOpportunity().getTitle()),
                named(Messages.agreement, joined(collaboration.getAgreement(), collaboration.getAgreementUrl())),
                named(Messages.outcome, collaboration.getOutcome())).forEach(terminal::print);
        printBenefit();
        printSkills();
        section(Messages.objectives, collaboration.getObjectives().stream().map(CollaborationText::line));
        section(Messages.milestones, collaboration.getMilestones().stream().map(CollaborationText::line));
        section(Messages.tasks, Tasks.lines(collaboration).stream());
        section(Messages.healthReviews, collaboration.getReviews().stream().map(CollaborationText::line));
    }

    private void printBenefit() {
        var benefit = MutualBenefit.of(collaboration);
        section(benefit.isMutual() ? Messages.benefitOfAll : Messages.benefitNotOfAll,
                Stream.concat(benefit.sides().stream().map(MutualBenefit.Side::inWords),
                        collaboration.getPartners().stream().filter(each -> each.getHoursPerMonth() > 0)
                                .map(CollaborationText::hours)));
    }

    private static String hours(Partner partner) {
        return NLS.bind(Messages.hoursAMonth, partner.getParty().getLabel(), partner.getHoursPerMonth());
    }

    private void printSkills() {
        var complementarity = Complementarity.of(collaboration);
        section(joined(Messages.complementarity, Words.percent(complementarity.value())),
                Stream.concat(texts(named(Messages.neededSkills, collaboration.getNeededSkills().stream()
                        .map(Skill::getName).collect(Collectors.joining(", ")))),
                        complementarity.inWords().stream()));
    }

    private static String line(Objective objective) {
        return box(objective.getReachedOn()) + joined(objective.getText(),
                named(Messages.measuredBy, objective.getMeasure()), named(Messages.due, objective.getDue()));
    }

    private static String line(Milestone milestone) {
        return box(milestone.getReachedOn()) + joined(milestone.getText(), named(Messages.due, milestone.getDue()));
    }

    private static String box(LocalDate reachedOn) {
        return reachedOn == null ? "[ ] " : "[x] ";
    }

    private static String line(HealthReview review) {
        return joined(review.getOn().toString(), NLS.bind(Messages.healthOfFive, review.getHealth()),
                review.getNotes());
    }

    private void section(String title, Stream<String> lines) {
        var all = lines.toList();
        if (!all.isEmpty()) {
            terminal.print("");
            terminal.print(title);
            all.forEach(line -> terminal.print(INDENT + line));
        }
    }

    private static String named(String name, Object value) {
        return value == null || value.toString().isBlank() ? null : NLS.bind(Messages.field, name, value);
    }

    private static Stream<String> texts(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank());
    }

    private static String joined(String... texts) {
        return texts(texts).collect(Collectors.joining(", "));
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.pipeline.Currencies;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.SourceChain;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.growth.Insight;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Source;

/** An opportunity for people. */
final class OpportunityText {

    private final Network root;
    private final Opportunity opportunity;
    private final Terminal terminal;

    OpportunityText(Network root, Opportunity opportunity, Terminal terminal) {
        this.root = root;
        this.opportunity = opportunity;
        this.terminal = terminal;
    }

    /** @return as it stands on a board */
    static String line(Opportunity opportunity, LocalDate today) {
        var organization = opportunity.getOrganization();
        return Stream.of(opportunity.getTitle(), organization == null ? null : organization.getLabel(),
                opportunity.getAmount() == 0 ? null : amount(opportunity),
                NLS.bind(Messages.daysInStage, Pipelines.daysInStage(opportunity, today)),
                Pipelines.isRotting(opportunity, today) ? Messages.rotting : null).filter(Objects::nonNull)
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static String amount(Opportunity opportunity) {
        return Amounts.words(opportunity.getAmount(), Objects.toString(opportunity.getCurrency(), "")).strip();
    }

    /** @param known at its organization; null if it has none */
    void print(KnownThere known, LocalDate today) {
        terminal.print(opportunity.getTitle());
        field(Messages.id, opportunity.getId());
        field(Messages.mentorshipKind, Words.of(opportunity.getKind()));
        field(Messages.organization, opportunity.getOrganization() == null ? null
                : opportunity.getOrganization().getLabel());
        field(Messages.stage, NLS.bind(Messages.stageOfBoard, new Object[] {Pipelines.stage(opportunity).getName(),
            opportunity.getPipeline().getName(), Pipelines.daysInStage(opportunity, today)}));
        field(Messages.worth, opportunity.getAmount() == 0 ? null : Amounts.words(opportunity.getAmount(),
                Objects.toString(opportunity.getCurrency(), new Currencies(root).base())));
        field(Messages.probability, Pipelines.probability(opportunity) + " %");
        field(Messages.expectedClose, opportunity.getExpectedClose());
        field(Messages.lostReason, opportunity.getLostReason());
        printPosting();
        field(Messages.notes, opportunity.getNotes());
        section(Messages.contacts, opportunity.getContacts().stream().map(each -> each.getPerson().getLabel() + ", "
                + Words.of(each.getRole())).toList());
        section(Messages.ledHere, opportunity.getSources().stream().map(this::words).toList());
        section(Messages.gains, opportunity.getGains().stream().map(each -> NLS.bind(Messages.ofFive,
                Words.of(each.getKind()), each.getLevel())).toList());
        section(Messages.tasks, Tasks.lines(opportunity));
        section(Messages.timeline, opportunity.getChanges().stream().map(each -> Stream.of(each.getOn(), each.getName(),
                each.getReason()).filter(Objects::nonNull).map(Object::toString)
                .collect(Collectors.joining("  "))).toList());
        printKnown(known);
    }

    private void printPosting() {
        var posting = opportunity.getPosting();
        if (posting != null) {
            field(Messages.posting, posting.getUrl());
            field(Messages.appliedOn, posting.getAppliedOn());
            field(Messages.deadline, posting.getDeadline());
        }
    }

    private String words(Source source) {
        return Stream.of(Words.of(source.getKind()), source.getVia() instanceof Insight insight ? insight.getTitle()
                : null, SourceChain.of(root, source).people().stream()
                .map(Party::getLabel).collect(Collectors.joining(" \u2013 ")), source.getNote())
                .filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private void printKnown(KnownThere known) {
        if (known != null) {
            var lines = known.lines();
            section(NLS.bind(Messages.knownThere, opportunity.getOrganization().getLabel()), lines.isEmpty()
                    ? List.of(NLS.bind(Messages.nobodyThere, opportunity.getOrganization().getLabel())) : lines);
        }
    }

    private void field(String name, Object value) {
        if (value != null) {
            terminal.print(NLS.bind(Messages.field, name, value));
        }
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            terminal.print("");
            terminal.print(title);
            lines.forEach(line -> terminal.print("  " + line));
        }
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.collaboration.Collaborating;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.people.Query;
import org.kith.model.contacts.Party;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.Partner;

import picocli.CommandLine.Option;

/** What can be said about a collaboration, when it begins and later. */
final class CollaborationTerms {

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "collaboration.kind")
    private CollaborationKind kind;

    @Option(names = "--with", paramLabel = "PARTNER", descriptionKey = "collaboration.with")
    private List<String> with = List.of();

    @Option(names = "--gives", paramLabel = "TEXT", descriptionKey = "collaboration.gives")
    private List<String> gives = List.of();

    @Option(names = "--gets", paramLabel = "TEXT", descriptionKey = "collaboration.gets")
    private List<String> gets = List.of();

    @Option(names = "--brings", paramLabel = "SKILL", descriptionKey = "collaboration.brings")
    private List<String> brings = List.of();

    @Option(names = "--hours", paramLabel = "N", descriptionKey = "collaboration.hours")
    private List<String> hours = List.of();

    @Option(names = "--needs", paramLabel = "SKILL", descriptionKey = "collaboration.needs")
    private List<String> needs = List.of();

    @Option(names = "--objective", paramLabel = "TEXT", descriptionKey = "collaboration.objective")
    private List<String> objectives = List.of();

    @Option(names = "--measure", paramLabel = "TEXT", descriptionKey = "collaboration.measure")
    private List<String> measures = List.of();

    @Option(names = "--milestone", paramLabel = "TEXT", descriptionKey = "collaboration.milestone")
    private List<String> milestones = List.of();

    @Option(names = "--agreement", paramLabel = "TEXT", descriptionKey = "collaboration.agreement")
    private String agreement;

    @Option(names = "--agreement-url", paramLabel = "ADDRESS", descriptionKey = "collaboration.agreement-url")
    private String agreementUrl;

    @Option(names = "--start", paramLabel = "DATE", descriptionKey = "collaboration.start")
    private LocalDate start;

    @Option(names = "--end", paramLabel = "DATE", descriptionKey = "collaboration.end")
    private LocalDate end;

    @Option(names = "--opportunity", paramLabel = "TITLE", descriptionKey = "collaboration.opportunity")
    private String opportunity;

    /**
     * Says all of it about a collaboration; called inside an edit.
     *
     * @throws CommandException if something named is not there
     */
    void apply(Network network, Collaboration collaboration) {
        var collaborating = new Collaborating(network);
        with.forEach(name -> collaborating.join(collaboration, Searches.party(network, name)));
        gives.forEach(text -> partner(network, collaboration, text, Partner::getGives));
        gets.forEach(text -> partner(network, collaboration, text, Partner::getGets));
        brings.forEach(text -> Of.partner(network, collaboration, text).bring(network));
        hours.forEach(text -> Of.partner(network, collaboration, text).giveHours());
        needs.forEach(name -> collaboration.getNeededSkills().add(Searches.skill(network, name)));
        objectives.stream().map(Dated::of).forEach(each -> collaborating.addObjective(collaboration, each.text(),
                each.due()));
        measures.forEach(text -> measure(collaboration, text));
        milestones.stream().map(Dated::of).forEach(each -> collaborating.addMilestone(collaboration, each.text(),
                each.due()));
        Optional.ofNullable(kind).ifPresent(collaboration::setKind);
        Optional.ofNullable(agreement).ifPresent(collaboration::setAgreement);
        Optional.ofNullable(agreementUrl).ifPresent(collaboration::setAgreementUrl);
        Optional.ofNullable(start).ifPresent(collaboration::setStart);
        Optional.ofNullable(end).ifPresent(collaboration::setEnd);
        Optional.ofNullable(opportunity).map(title -> Searches.opportunity(network, title))
                .ifPresent(collaboration::setOpportunity);
    }

    private static void partner(Network network, Collaboration collaboration, String typed,
            Function<Partner, List<String>> list) {
        var of = Of.partner(network, collaboration, typed);
        list.apply(of.partner()).add(of.text());
    }

    /** What is said of a partner, as it is typed: {@code [PARTNER=]TEXT}, otherwise of the owner. */
    private record Of(Partner partner, String text) {

        static Of partner(Network network, Collaboration collaboration, String typed) {
            int equals = typed.indexOf('=');
            var text = typed.substring(equals + 1).strip();
            if (equals > 0) {
                return new Of(CollaborationTerms.partner(collaboration, typed.substring(0, equals).strip()), text);
            }
            return new Of(Collaborations.partner(collaboration, network.root().getOwner())
                    .orElseThrow(() -> noPartner(collaboration, network.root().getOwner().getLabel())), text);
        }

        void bring(Network network) {
            partner.getSkills().add(Searches.skill(network, text));
        }

        void giveHours() {
            try {
                partner.setHoursPerMonth(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                throw new CommandException(NLS.bind(Messages.noHours, text));
            }
        }
    }

    /**
     * @return the partner of that name, or the only one whose name has these words
     * @throws CommandException if there is none, or several
     */
    static Partner partner(Collaboration collaboration, String name) {
        var query = new Query(name);
        var found = collaboration.getPartners().stream()
                .filter(each -> query.matches(each.getParty().getLabel())).toList();
        return found.stream().filter(each -> query.isWhole(each.getParty().getLabel())).findFirst()
                .or(() -> found.size() == 1 ? found.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> noPartner(collaboration, name));
    }

    private static CommandException noPartner(Collaboration collaboration, String name) {
        return new CommandException(NLS.bind(Messages.noPartner, name, Collaborations.parties(collaboration)
                .map(Party::getLabel).collect(Collectors.joining(", "))));
    }

    private static void measure(Collaboration collaboration, String typed) {
        int equals = typed.indexOf('=');
        var of = typed.substring(0, Math.max(0, equals)).strip();
        objective(collaboration, of).setMeasure(typed.substring(equals + 1).strip());
    }

    /**
     * @return the only objective that begins so
     * @throws CommandException if there is none, or several
     */
    static Objective objective(Collaboration collaboration, String beginning) {
        return only(collaboration.getObjectives(), Objective::getText, beginning, Messages.noObjective);
    }

    /**
     * @return the only milestone that begins so
     * @throws CommandException if there is none, or several
     */
    static Milestone milestone(Collaboration collaboration, String beginning) {
        return only(collaboration.getMilestones(), Milestone::getText, beginning, Messages.noMilestone);
    }

    private static <T> T only(List<T> all, Function<T, String> text, String beginning, String problem) {
        var found = all.stream().filter(each -> !beginning.isEmpty()
                && text.apply(each).regionMatches(true, 0, beginning, 0, beginning.length())).toList();
        if (found.size() != 1) {
            throw new CommandException(NLS.bind(problem, beginning, all.stream().map(text)
                    .collect(Collectors.joining("; "))));
        }
        return found.getFirst();
    }
}

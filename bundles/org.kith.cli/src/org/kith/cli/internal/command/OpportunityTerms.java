// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Event;
import org.kith.model.growth.Insight;
import org.kith.model.growth.VisibilityItem;
import org.kith.model.pipeline.ContactRole;
import org.kith.model.pipeline.GainKind;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.SourceKind;

import picocli.CommandLine.Option;

/** What can be said about an opportunity, when it is added and later. */
final class OpportunityTerms {

    private static final PipelineFactory MAKE = PipelineFactory.eINSTANCE;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "opportunity.kind")
    private OpportunityKind kind;

    @Option(names = "--organization", paramLabel = "NAME", descriptionKey = "opportunity.organization")
    private String organization;

    @Option(names = "--amount", paramLabel = "NUMBER", descriptionKey = "opportunity.amount")
    private String amount;

    @Option(names = "--currency", paramLabel = "CODE", descriptionKey = "opportunity.currency")
    private String currency;

    @Option(names = "--probability", paramLabel = "PERCENT", descriptionKey = "opportunity.probability")
    private Integer probability;

    @Option(names = "--expected", paramLabel = "DATE", descriptionKey = "opportunity.expected")
    private LocalDate expected;

    @Option(names = "--contact", paramLabel = "PERSON[=ROLE]", descriptionKey = "opportunity.contact")
    private List<String> contacts = List.of();

    @Option(names = "--via", paramLabel = "PERSON", descriptionKey = "opportunity.via")
    private List<String> via = List.of();

    @Option(names = "--source", paramLabel = "KIND[=TEXT]", descriptionKey = "opportunity.source")
    private List<String> sources = List.of();

    @Option(names = "--gain", paramLabel = "KIND=LEVEL", descriptionKey = "opportunity.gain")
    private Map<GainKind, Integer> gains = Map.of();

    @Option(names = "--url", paramLabel = "ADDRESS", descriptionKey = "opportunity.url")
    private String url;

    @Option(names = "--deadline", paramLabel = "DATE", descriptionKey = "opportunity.deadline")
    private LocalDate deadline;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "opportunity.note")
    private String note;

    /** @return of which kind; null if that is not said */
    OpportunityKind kind() {
        return kind;
    }

    /**
     * Says all of it about an opportunity, which keeps what is not said; called inside an edit.
     *
     * @throws CommandException if something named is not there
     */
    void apply(Network network, Opportunity opportunity) {
        if (kind != null) {
            opportunity.setKind(kind);
        }
        if (organization != null) {
            opportunity.setOrganization(organization(network));
        }
        setWorth(opportunity);
        Optional.ofNullable(expected).ifPresent(opportunity::setExpectedClose);
        Optional.ofNullable(note).ifPresent(text -> opportunity.setNotes(Words.orNull(text.strip())));
        setPosting(opportunity);
        contacts.forEach(text -> addContact(network, opportunity, text));
        via.forEach(text -> addSource(opportunity, source(network, text), null));
        sources.forEach(text -> addSource(opportunity, text));
    }

    private Organization organization(Network network) {
        return new Organizations(network).named(organization).orElseGet(() -> {
            var added = ContactsFactory.eINSTANCE.createOrganization();
            added.setName(organization.strip());
            return network.add(added);
        });
    }

    private void setWorth(Opportunity opportunity) {
        if (amount != null) {
            opportunity.setAmount(Amounts.parse(amount));
        }
        if (currency != null) {
            opportunity.setCurrency(Amounts.currency(currency));
        }
        if (probability != null) {
            opportunity.setProbability(probability);
        }
        gains.forEach((each, level) -> {
            opportunity.getGains().removeIf(gain -> gain.getKind() == each);
            var gain = MAKE.createGain();
            gain.setKind(each);
            gain.setLevel(level);
            opportunity.getGains().add(gain);
        });
    }

    private void setPosting(Opportunity opportunity) {
        if (url != null || deadline != null) {
            var posting = opportunity.getPosting() == null ? MAKE.createPosting() : opportunity.getPosting();
            Optional.ofNullable(url).ifPresent(posting::setUrl);
            Optional.ofNullable(deadline).ifPresent(posting::setDeadline);
            opportunity.setPosting(posting);
        }
    }

    /** Whoever has a part already may have another one now. */
    private static void addContact(Network network, Opportunity opportunity, String text) {
        int equals = text.lastIndexOf('=');
        var contact = MAKE.createOpportunityContact();
        var person = new People(network).find(equals < 0 ? text : text.substring(0, equals));
        opportunity.getContacts().removeIf(each -> each.getPerson() == person);
        contact.setPerson(person);
        contact.setRole(equals < 0 ? ContactRole.OTHER : Kinds.contactRole(text.substring(equals + 1)));
        opportunity.getContacts().add(contact);
    }

    private static void addSource(Opportunity opportunity, String text) {
        int equals = text.indexOf('=');
        var source = MAKE.createSource();
        source.setKind(Kinds.sourceKind(equals < 0 ? text : text.substring(0, equals)));
        source.setNote(equals < 0 ? null : text.substring(equals + 1).strip());
        opportunity.getSources().add(source);
    }

    private static void addSource(Opportunity opportunity, Identified via, String note) {
        var source = MAKE.createSource();
        source.setKind(switch (via) {
            case Introduction introduction -> SourceKind.INTRODUCTION;
            case Referral referral -> SourceKind.REFERRAL;
            case Insight insight -> SourceKind.INSIGHT;
            case Event event -> SourceKind.EVENT;
            case VisibilityItem item -> SourceKind.VISIBILITY_ITEM;
            default -> SourceKind.PERSON;
        });
        source.setVia(via);
        source.setNote(note);
        opportunity.getSources().add(source);
    }

    /** A person by whatever they are called; whatever else leads to opportunities by its id. */
    private static Identified source(Network network, String text) {
        return byId(network, text).filter(each -> each instanceof Person || each instanceof Introduction
                || each instanceof Referral || each instanceof Insight || each instanceof Event
                || each instanceof VisibilityItem).orElseGet(() -> new People(network).find(text));
    }

    private static Optional<Identified> byId(Network network, String text) {
        try {
            return network.find(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

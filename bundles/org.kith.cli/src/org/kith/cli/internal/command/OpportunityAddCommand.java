// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Insight;
import org.kith.model.pipeline.ContactRole;
import org.kith.model.pipeline.GainKind;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.SourceKind;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts an opportunity on a board. */
@Command(name = "add")
final class OpportunityAddCommand extends NetworkCommand {

    private static final PipelineFactory MAKE = PipelineFactory.eINSTANCE;

    @Parameters(paramLabel = "TITLE", descriptionKey = "title")
    private String title;

    @Option(names = "--board", paramLabel = "BOARD")
    private String board;

    @Option(names = "--stage", paramLabel = "STAGE")
    private String stage;

    @Option(names = "--kind", paramLabel = "KIND")
    private OpportunityKind kind;

    @Option(names = "--organization", paramLabel = "NAME")
    private String organization;

    @Option(names = "--amount", paramLabel = "NUMBER")
    private String amount;

    @Option(names = "--currency", paramLabel = "CODE")
    private String currency;

    @Option(names = "--probability", paramLabel = "PERCENT")
    private Integer probability;

    @Option(names = "--expected", paramLabel = "DATE")
    private LocalDate expected;

    @Option(names = "--contact", paramLabel = "PERSON[=ROLE]")
    private List<String> contacts = List.of();

    @Option(names = "--via", paramLabel = "PERSON")
    private List<String> via = List.of();

    @Option(names = "--source", paramLabel = "KIND[=TEXT]")
    private List<String> sources = List.of();

    @Option(names = "--gain", paramLabel = "KIND=LEVEL")
    private Map<GainKind, Integer> gains = Map.of();

    @Option(names = "--url", paramLabel = "ADDRESS")
    private String url;

    @Option(names = "--deadline", paramLabel = "DATE")
    private LocalDate deadline;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Option(names = "--over-limit")
    private boolean overLimit;

    OpportunityAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var on = board(network);
        var in = stage == null ? on.getStages().getFirst() : Searches.stage(on, stage);
        if (in.getCategory() == StageCategory.LOST) {
            throw new CommandException(NLS.bind(Messages.addedAsLost, in.getName()));
        }
        Limits.check(network, in, overLimit);
        var label = NLS.bind(Messages.addOpportunity, title.strip(), on.getName());
        var opportunity = network.edit(label, () -> add(network, on, in));
        done(network, opportunity, label);
        return 0;
    }

    private Pipeline board(Network network) {
        if (board != null) {
            return Searches.board(network, board);
        }
        var all = Pipelines.of(network.root()).toList();
        var fitting = all.stream().filter(each -> each.getKinds().contains(kind)).toList();
        var boards = fitting.isEmpty() ? all : fitting;
        if (boards.size() != 1) {
            throw new CommandException(boards.isEmpty() ? Messages.noBoards : Messages.whichBoard);
        }
        return boards.getFirst();
    }

    private Opportunity add(Network network, Pipeline on, Stage in) {
        var opportunity = new Boards(network).open(on, in, title.strip(), date == null ? kith.today() : date);
        if (kind != null) {
            opportunity.setKind(kind);
        }
        if (organization != null) {
            opportunity.setOrganization(organization(network));
        }
        setWorth(opportunity);
        opportunity.setExpectedClose(expected);
        opportunity.setNotes(note);
        setPosting(opportunity);
        contacts.forEach(text -> addContact(network, opportunity, text));
        via.forEach(text -> addSource(opportunity, source(network, text), null));
        sources.forEach(text -> addSource(opportunity, text));
        return opportunity;
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
            var gain = MAKE.createGain();
            gain.setKind(each);
            gain.setLevel(level);
            opportunity.getGains().add(gain);
        });
    }

    private void setPosting(Opportunity opportunity) {
        if (url != null || deadline != null) {
            var posting = MAKE.createPosting();
            posting.setUrl(url);
            posting.setDeadline(deadline);
            opportunity.setPosting(posting);
        }
    }

    private static void addContact(Network network, Opportunity opportunity, String text) {
        int equals = text.lastIndexOf('=');
        var contact = MAKE.createOpportunityContact();
        contact.setPerson(new People(network).find(equals < 0 ? text : text.substring(0, equals)));
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
        source.setKind(via instanceof Introduction ? SourceKind.INTRODUCTION
                : via instanceof Referral ? SourceKind.REFERRAL
                        : via instanceof Insight ? SourceKind.INSIGHT : SourceKind.PERSON);
        source.setVia(via);
        source.setNote(note);
        opportunity.getSources().add(source);
    }

    /** A person by whatever they are called; an introduction, a referral or an insight by its id. */
    private static Identified source(Network network, String text) {
        return byId(network, text).filter(each -> each instanceof Person || each instanceof Introduction
                || each instanceof Referral || each instanceof Insight).orElseGet(() -> new People(network).find(text));
    }

    private static Optional<Identified> byId(Network network, String text) {
        try {
            return network.find(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

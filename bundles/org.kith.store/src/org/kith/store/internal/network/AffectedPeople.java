// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportRequest;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Task;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.Event;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.Insight;
import org.kith.model.growth.VisibilityItem;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.Referral;
import org.kith.store.internal.sql.ParticipationTable;

/** Gathers who may look different after a transaction, and brings their history up to date. */
final class AffectedPeople {

    private final State state;
    private final Set<UUID> people = new HashSet<>();
    private final Set<UUID> inTouch = new HashSet<>();
    private final Set<Identified> shared = new HashSet<>();

    AffectedPeople(State state) {
        this.state = state;
    }

    /** Adds those who show something of a new object. Who refers to it has changed with it, and is added for that. */
    void addNew(Identified object) {
        if (!(object instanceof Organization) && !(object instanceof Tag)) {
            add(object);
        }
    }

    /** Adds those who show something of an object. */
    void add(Identified object) {
        switch (object) {
            case Person person -> people.add(person.getId());
            case Interaction interaction -> Contacts.parties(interaction).forEach(this::addInTouch);
            case Relationship tie -> {
                addPerson(tie.getSource());
                addPerson(tie.getTarget());
            }
            case SupportExchange exchange -> {
                addPerson(exchange.getGiver());
                addPerson(exchange.getReceiver());
            }
            case SupportRequest request -> request.getAsked().forEach(asked -> addPerson(asked.getPerson()));
            case Task task -> {
                addPerson(task.getAssignee());
                addPerson(task.getCounterpart());
            }
            case Mentorship mentorship -> {
                mentorship.getMentors().forEach(this::addPerson);
                mentorship.getMentees().forEach(this::addPerson);
            }
            case Opportunity opportunity -> opportunity.getContacts().forEach(each -> addPerson(each.getPerson()));
            case Collaboration collaboration -> collaboration.getPartners()
                    .forEach(each -> addPerson(each.getParty()));
            case Insight insight -> {
                insight.getSources().forEach(this::addPerson);
                insight.getCorroborations().forEach(each -> addPerson(each.getParty()));
            }
            case VisibilityItem item -> {
                item.getContributors().forEach(this::addPerson);
                item.getNewContacts().forEach(this::addPerson);
            }
            case Event event -> event.getAttendees().forEach(each -> addPerson(each.getParty()));
            case Achievement achievement -> achievement.getCorroboratedBy().forEach(this::addPerson);
            case Feedback feedback -> addPerson(feedback.getFrom());
            case Referral referral -> addPersons(referral.getReferrer(), referral.getCandidate(),
                    referral.getRecipient());
            case Recommendation recommendation -> addPersons(recommendation.getAuthor(), recommendation.getSubject());
            case Endorsement endorsement -> addPersons(endorsement.getEndorser(), endorsement.getEndorsee());
            case Network root -> root.getPeople().forEach(person -> people.add(person.getId()));
            case Organization organization -> shared.add(organization);
            case Tag tag -> shared.add(tag);
            default -> {
                // nothing of the others is shown with a person
            }
        }
    }

    /** Adds those who took part in an interaction as it is stored. */
    void addParties(long interaction) {
        new ParticipationTable(state.database).parties(interaction).forEach(id -> addInTouch(UUID.fromString(id)));
    }

    private void addInTouch(Party party) {
        addInTouch(party.getId());
    }

    /** Adds somebody with whom an interaction is new, changed or gone. */
    void addInTouch(UUID party) {
        inTouch.add(party);
        people.add(party);
    }

    private void addPersons(Party... parties) {
        List.of(parties).forEach(this::addPerson);
    }

    private void addPerson(Party party) {
        if (party instanceof Person) {
            people.add(party.getId());
        }
    }

    /** @return the people; their contacts are read anew where interactions changed */
    Set<UUID> finish() {
        if (!shared.isEmpty()) {
            state.memory.root().getPeople().stream().filter(this::sharesSomething).map(Person::getId)
                    .forEach(people::add);
        }
        state.history.update(state.database, inTouch, state.memory.index()::key, state::people);
        return people;
    }

    private boolean sharesSomething(Person person) {
        return person.eIsSet(Literals.IDENTIFIED__TAGS) && person.getTags().stream().anyMatch(shared::contains)
                || person.eIsSet(Literals.PERSON__EMPLOYMENTS) && person.getEmployments().stream()
                        .anyMatch(employment -> shared.contains(employment.getOrganization()));
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.brief;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kith.core.Network;
import org.kith.core.brief.Brief;
import org.kith.core.brief.Brief.Section;
import org.kith.core.brief.Briefs;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Component;

/** A page from the sections that have something to say. */
@Component
public final class PersonBriefs implements Briefs {

    @Override
    public Brief brief(Network network, Person person, LocalDate day, ZoneId zone) {
        var contacts = new LastContacts(network, person, day, zone);
        var common = new InCommon(network, person);
        var debts = new Debts(network.root(), person, day);
        var sections = Stream.of(section(Messages.changed, new Changes(person, contacts.last(), day).lines()),
                section(Messages.lastContacts, contacts.lines()), section(Messages.youPromised, debts.ofOwner()),
                section(Messages.theyPromised, debts.ofPerson()), section(Messages.help, debts.help()),
                section(Messages.youBothKnow, common.people()), section(Messages.inCommon, common.things()),
                section(Messages.notes, person.getNotes() == null ? List.of() : List.of(person.getNotes())))
                .filter(section -> !section.lines().isEmpty()).toList();
        return new Brief(person.getLabel(), position(person), day, sections);
    }

    private static Section section(String title, List<String> lines) {
        return new Section(title, lines);
    }

    /** @return what a person does now; empty if that is not known */
    static String position(Person person) {
        var employment = person.getCurrentEmployment();
        return employment == null ? Objects.toString(person.getHeadline(), "")
                : Stream.of(employment.getTitle(), employment.getOrganization() == null ? null
                        : employment.getOrganization().getLabel()).filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }
}

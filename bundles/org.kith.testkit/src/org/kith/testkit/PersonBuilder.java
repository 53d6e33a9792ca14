// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.kith.core.Network;
import org.kith.model.PartialDate;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.SkillLevel;

/** Describes a person in the order of a sentence; dates are strings such as {@code 2026-08-01}. */
public final class PersonBuilder {

    private final List<BiConsumer<Person, Names>> steps = new ArrayList<>();

    PersonBuilder(String name) {
        if (name != null) {
            with(person -> person.setFormattedName(name));
        }
    }

    /** With an id that the test knows. */
    public PersonBuilder withId(String uuid) {
        return with(person -> person.setId(UUID.fromString(uuid)));
    }

    /** With the parts of the name, besides the whole. */
    public PersonBuilder named(String given, String family) {
        return with(person -> {
            person.setGivenName(given);
            person.setFamilyName(family);
        });
    }

    /** With one more current employment, its beginning unknown. */
    public PersonBuilder worksFor(String organization, String title) {
        return worked(organization, title, null, null);
    }

    /** With one more current employment. */
    public PersonBuilder worksFor(String organization, String title, String since) {
        return worked(organization, title, since, null);
    }

    /** With one more employment; dates may be null. */
    public PersonBuilder worked(String organization, String title, String since, String until) {
        steps.add((person, names) -> {
            var employment = ContactsFactory.eINSTANCE.createEmployment();
            employment.setOrganization(organization == null ? null : names.organization(organization));
            employment.setTitle(title);
            employment.setStart(date(since));
            employment.setEnd(date(until));
            person.getEmployments().add(employment);
        });
        return this;
    }

    /** With one more e-mail address. */
    public PersonBuilder withEmail(String address) {
        return withContactPoint(ContactKind.EMAIL, address);
    }

    /** With one more telephone number. */
    public PersonBuilder withTelephone(String number) {
        return withContactPoint(ContactKind.TEL, number);
    }

    /** With one more way to reach the person. */
    public PersonBuilder withContactPoint(ContactKind kind, String value) {
        return with(person -> {
            var point = ContactsFactory.eINSTANCE.createContactPoint();
            point.setKind(kind);
            point.setValue(value);
            person.getContactPoints().add(point);
        });
    }

    /** With a tag. */
    public PersonBuilder tagged(String name) {
        steps.add((person, names) -> person.getTags().add(names.tag(name)));
        return this;
    }

    /** With a skill, its level unknown. */
    public PersonBuilder skilledIn(String skill) {
        return skilledIn(skill, SkillLevel.UNKNOWN);
    }

    /** With a skill. */
    public PersonBuilder skilledIn(String skill, SkillLevel level) {
        steps.add((person, names) -> {
            var claim = ContactsFactory.eINSTANCE.createSkillClaim();
            claim.setSkill(names.skill(skill));
            claim.setLevel(level);
            person.getSkillClaims().add(claim);
        });
        return this;
    }

    /** Has been through something; dates may be null. */
    public PersonBuilder wentThrough(String experience, String since, String until) {
        return with(person -> {
            var each = ContactsFactory.eINSTANCE.createExperience();
            each.setName(experience);
            each.setStart(date(since));
            each.setEnd(date(until));
            person.getExperiences().add(each);
        });
    }

    /** In a layer. */
    public PersonBuilder in(Layer layer) {
        return with(person -> person.setLayer(layer));
    }

    /** With a cadence of their own. */
    public PersonBuilder withCadence(int targetDays, int maxDays) {
        return with(person -> person.setCadence(cadence(targetDays, maxDays, null)));
    }

    /** With a cadence of their own that rests until a day. */
    public PersonBuilder withCadence(int targetDays, int maxDays, String quietUntil) {
        return with(person -> person.setCadence(cadence(targetDays, maxDays, quietUntil)));
    }

    /** Met for the first time on a day, month or year. */
    public PersonBuilder firstMet(String date) {
        return with(person -> person.setFirstMet(date(date)));
    }

    /** Born on a day; it may lack the year: {@code --07-21}. */
    public PersonBuilder born(String date) {
        return with(person -> person.setBirthday(date(date)));
    }

    /** With a status. */
    public PersonBuilder with(PersonStatus status) {
        return with(person -> person.setStatus(status));
    }

    /** With notes. */
    public PersonBuilder withNotes(String notes) {
        return with(person -> person.setNotes(notes));
    }

    /** Not known by name yet. */
    public PersonBuilder asPlaceholder() {
        return with(person -> person.setPlaceholder(true));
    }

    /** With whatever else the test needs. */
    public PersonBuilder with(Consumer<Person> step) {
        steps.add((person, names) -> step.accept(person));
        return this;
    }

    /** @return a new person outside of any network */
    public Person build() {
        return build(Names.loose());
    }

    /** Adds the person and what they refer to; only inside {@link Network#edit}. */
    public Person addTo(Network network) {
        return network.add(build(Names.of(network)));
    }

    private Person build(Names names) {
        var person = ContactsFactory.eINSTANCE.createPerson();
        steps.forEach(step -> step.accept(person, names));
        return person;
    }

    static CadencePolicy cadence(int targetDays, int maxDays, String quietUntil) {
        var cadence = ContactsFactory.eINSTANCE.createCadencePolicy();
        cadence.setTargetDays(targetDays);
        cadence.setMaxDays(maxDays);
        cadence.setQuietUntil(quietUntil == null ? null : LocalDate.parse(quietUntil));
        return cadence;
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.kith.core.Photo;
import org.kith.core.format.PersonRecord;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;

/** A person in the making: takes values as they come, blank ones too, and puts them where they belong. */
public final class PersonDraft {

    /** What may stand around an e-mail address: {@code Ada <mailto:ada@example.org>}. */
    private static final Pattern ADDRESS = Pattern.compile("^(?:[^<>]*<)?(?:(?i)mailto:)?([^<>\\s]+@[^<>\\s]+?)>?$");

    private final Person person = ContactsFactory.eINSTANCE.createPerson();
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();
    private Photo photo;

    /** Sets the whole name, unless it is blank or an e-mail address. */
    public PersonDraft formattedName(String name) {
        if (!isBlank(name) && !isAddress(name)) {
            person.setFormattedName(clean(name));
        }
        return this;
    }

    /** Sets the parts of the name; null or blank for those that are not known. */
    public PersonDraft names(String given, String additional, String family) {
        person.setGivenName(orNull(given));
        person.setAdditionalNames(orNull(additional));
        person.setFamilyName(orNull(family));
        return this;
    }

    /** Sets what stands before and after the name; null or blank for what is not known. */
    public PersonDraft honorifics(String prefixes, String suffixes) {
        person.setPrefixes(orNull(prefixes));
        person.setSuffixes(orNull(suffixes));
        return this;
    }

    public PersonDraft nickname(String nickname) {
        if (!isBlank(nickname)) {
            person.getNicknames().add(clean(nickname));
        }
        return this;
    }

    public PersonDraft birthday(PartialDate date) {
        person.setBirthday(date);
        return this;
    }

    public PersonDraft anniversary(PartialDate date) {
        person.setAnniversary(date);
        return this;
    }

    public PersonDraft firstMet(PartialDate date) {
        person.setFirstMet(date);
        return this;
    }

    public PersonDraft headline(String headline) {
        person.setHeadline(orNull(headline));
        return this;
    }

    /** Adds a paragraph to the notes. */
    public PersonDraft note(String note) {
        if (!isBlank(note)) {
            notes.add(clean(note));
        }
        return this;
    }

    /** Says that the person is nobody’s business but the owner’s. */
    public PersonDraft secret() {
        person.setSensitivity(Sensitivity.SECRET);
        return this;
    }

    /** Sets the picture. */
    public PersonDraft photo(Photo picture) {
        photo = picture;
        person.setPhoto(picture.hash());
        return this;
    }

    /** Keeps a property of a vCard that the model has no place for. */
    public PersonDraft cardProperty(String line) {
        var property = ContactsFactory.eINSTANCE.createCardProperty();
        property.setLine(line);
        person.getFacets().add(property);
        return this;
    }

    public PersonDraft tag(String tag) {
        if (!isBlank(tag)) {
            tags.add(clean(tag));
        }
        return this;
    }

    /**
     * Adds a way to reach the person.
     *
     * @return it, for usages, label and preference; null if the value is blank
     */
    public ContactPoint contactPoint(ContactKind kind, String value) {
        if (isBlank(value)) {
            return null;
        }
        var point = ContactsFactory.eINSTANCE.createContactPoint();
        point.setKind(kind);
        point.setValue(kind == ContactKind.EMAIL ? ADDRESS.matcher(clean(value)).replaceFirst("$1") : clean(value));
        person.getContactPoints().add(point);
        return point;
    }

    /** Adds a web address, as a profile if it is one. */
    public ContactPoint web(String address) {
        return contactPoint(Profiles.slug(address) == null ? ContactKind.URL : ContactKind.SOCIAL, address);
    }

    /** Adds an address whose parts are set already; one without any is left out. */
    public PersonDraft address(Address address) {
        if (!isEmpty(address)) {
            person.getAddresses().add(address);
        }
        return this;
    }

    /** @return whether no part of an address is known */
    public static boolean isEmpty(Address address) {
        return address.getStreet() == null && address.getLocality() == null && address.getCountry() == null
                && address.getPostalCode() == null && address.getRegion() == null && address.getExtended() == null
                && address.getPostOfficeBox() == null;
    }

    /** Adds a skill, once. */
    public PersonDraft skill(String name) {
        var stripped = name.strip();
        if (person.getSkillClaims().stream().noneMatch(claim -> stripped.equalsIgnoreCase(claim.getSkill().getName()))) {
            var skill = ContactsFactory.eINSTANCE.createSkill();
            skill.setName(stripped);
            var claim = ContactsFactory.eINSTANCE.createSkillClaim();
            claim.setSkill(skill);
            person.getSkillClaims().add(claim);
        }
        return this;
    }

    /** Adds a job that lasts; what is not known is null or blank. Does nothing if nothing is known. */
    public PersonDraft employment(String organization, String department, String title, String role) {
        if (isBlank(organization) && isBlank(title) && isBlank(role)) {
            return this;
        }
        var employment = ContactsFactory.eINSTANCE.createEmployment();
        employ(employment, organization);
        employment.setDepartment(orNull(department));
        employment.setTitle(orNull(title));
        employment.setRole(orNull(role));
        person.getEmployments().add(employment);
        return this;
    }

    /** @return the job that was added last */
    public Employment lastEmployment() {
        return person.getEmployments().getLast();
    }

    private static void employ(Employment employment, String name) {
        if (!isBlank(name)) {
            var organization = ContactsFactory.eINSTANCE.createOrganization();
            organization.setName(clean(name));
            employment.setOrganization(organization);
        }
    }

    /** @return whether there is anything by which the person can be told from others */
    public boolean isIdentified() {
        return hasName() || !person.getContactPoints().isEmpty();
    }

    /**
     * @param position of the record in its file, from 1
     * @param externalId the source’s own id; null if it has none
     * @return the person; without a name a placeholder
     */
    public PersonRecord record(int position, String externalId) {
        dropStandIn();
        person.setPlaceholder(!hasName());
        completeName();
        person.setNotes(notes.isEmpty() ? null : String.join("\n\n", notes));
        return new PersonRecord(position, person, externalId, List.copyOf(tags), photo);
    }

    /** A card needs a name: that of somebody without one is an address. */
    private void dropStandIn() {
        var name = person.getFormattedName();
        if (name != null && person.getGivenName() == null && person.getFamilyName() == null
                && person.getContactPoints().stream().anyMatch(point -> name.equals(point.getNormalized()))) {
            person.setFormattedName(null);
        }
    }

    private boolean hasName() {
        return person.getFormattedName() != null || person.getGivenName() != null || person.getFamilyName() != null;
    }

    private void completeName() {
        if (person.isPlaceholder()) {
            return;
        }
        if (person.getFormattedName() == null) {
            person.setFormattedName(join(person.getGivenName(), person.getFamilyName()));
        } else if (person.getGivenName() == null && person.getFamilyName() == null) {
            var name = PersonName.split(person.getFormattedName());
            names(name.given(), person.getAdditionalNames(), name.family());
            person.setSuffixes(person.getSuffixes() == null ? orNull(name.suffixes()) : person.getSuffixes());
        }
    }

    private static String join(String given, String family) {
        return given == null ? family : family == null ? given : given + " " + family;
    }

    private static String orNull(String text) {
        return isBlank(text) ? null : clean(text);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isAddress(String name) {
        return name.indexOf('@') > 0 && name.indexOf(' ') < 0;
    }

    /** Control characters, which some exports let slip in, would end a text early elsewhere. */
    private static String clean(String text) {
        var stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (isControl(stripped.charAt(i))) {
                return stripped.codePoints().filter(c -> !isControl(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                        .strip();
            }
        }
        return stripped;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
    }
}

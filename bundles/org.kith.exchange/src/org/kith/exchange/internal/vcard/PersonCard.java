// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.kith.core.Network;
import org.kith.model.PartialDate;
import org.kith.model.contacts.CardProperty;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Usage;
import org.kith.model.contacts.Validity;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.ImageType;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Address;
import ezvcard.property.Anniversary;
import ezvcard.property.Birthday;
import ezvcard.property.CalendarUri;
import ezvcard.property.Categories;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.Email;
import ezvcard.property.Impp;
import ezvcard.property.Nickname;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;

/** The card of a person, as {@link CardContact} reads it again. Former and bounced addresses are nobody else’s use. */
final class PersonCard {

    /** Apple’s way to say that the year is not known, which vCard 3.0 has no way for. */
    private static final int NO_YEAR = 1604;
    private static final String OMIT_YEAR = "X-APPLE-OMIT-YEAR";

    private final Network network;
    private final Person person;
    private final VCardVersion version;
    private final VCard card = new VCard();
    private int groups;

    PersonCard(Network network, Person person, VCardVersion version) {
        this.network = network;
        this.person = person;
        this.version = version;
    }

    VCard make() throws IOException {
        for (var facet : person.getFacets()) {
            if (facet instanceof CardProperty other) {
                card.addProperty(OtherProperties.raw(other.getLine()));
            }
        }
        card.setUid(new Uid("urn:uuid:" + person.getId()));
        names();
        person.getContactPoints().stream().filter(PersonCard::isOfUse).forEach(this::point);
        person.getAddresses().forEach(this::address);
        if (person.getCurrentEmployment() != null) {
            employment(person.getCurrentEmployment());
        }
        birthday();
        anniversary();
        tags();
        if (person.getNotes() != null) {
            card.addNote(person.getNotes());
        }
        network.photo(person).ifPresent(photo -> card.addPhoto(new ezvcard.property.Photo(photo.content(),
                ImageType.get(photo.type(), "image/" + photo.type(), photo.type()))));
        if (person.getUpdated() != null) {
            card.setRevision(person.getUpdated());
        }
        return card;
    }

    private void names() {
        card.setFormattedName(person.getLabel());
        var name = new StructuredName();
        name.setGiven(person.getGivenName());
        name.setFamily(person.getFamilyName());
        addTo(name.getAdditionalNames(), person.getAdditionalNames());
        addTo(name.getPrefixes(), person.getPrefixes());
        addTo(name.getSuffixes(), person.getSuffixes());
        card.setStructuredName(name);
        if (!person.getNicknames().isEmpty()) {
            var nicknames = new Nickname();
            nicknames.getValues().addAll(person.getNicknames());
            card.addNickname(nicknames);
        }
    }

    private static void addTo(List<String> parts, String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static boolean isOfUse(ContactPoint point) {
        return point.getValidity() != Validity.FORMER && point.getValidity() != Validity.BOUNCED;
    }

    private void point(ContactPoint point) {
        var value = point.getValue();
        var property = switch (point.getKind()) {
            case EMAIL -> new Email(value);
            case TEL -> new Telephone(value);
            case URL -> new Url(value);
            case IMPP -> messenger(value);
            case SOCIAL -> new RawProperty("X-SOCIALPROFILE", value);
            case CALENDAR -> new CalendarUri(value);
            case OTHER -> new RawProperty("X-KITH-CONTACT", value);
        };
        describe(property, point.getUsages(), point.getLabel());
        if (point.getPreference() == 1) {
            prefer(property);
        }
        card.addProperty(property);
    }

    private static VCardProperty messenger(String value) {
        try {
            return new Impp(value);
        } catch (IllegalArgumentException noAddress) {
            return new RawProperty("X-KITH-MESSENGER", value);
        }
    }

    private void prefer(VCardProperty property) {
        if (version == VCardVersion.V4_0) {
            property.setParameter(VCardParameters.PREF, "1");
        } else {
            property.addParameter(VCardParameters.TYPE, "pref");
        }
    }

    /** What no word of vCard says goes into a label beside the property, as Apple and Google write it. */
    private void describe(VCardProperty property, List<Usage> usages, String label) {
        for (var usage : usages) {
            property.addParameter(VCardParameters.TYPE, usage.getName().toLowerCase(Locale.ROOT));
        }
        if (label != null) {
            var group = newGroup();
            property.setGroup(group);
            var name = new RawProperty("X-ABLabel", label);
            name.setGroup(group);
            card.addProperty(name);
        }
    }

    private String newGroup() {
        var group = "item" + ++groups;
        return card.getExtendedProperties().stream().anyMatch(other -> group.equals(other.getGroup())) ? newGroup()
                : group;
    }

    private void address(org.kith.model.contacts.Address source) {
        var address = new Address();
        address.setPoBox(source.getPostOfficeBox());
        address.setExtendedAddress(source.getExtended());
        address.setStreetAddress(source.getStreet());
        address.setLocality(source.getLocality());
        address.setRegion(source.getRegion());
        address.setPostalCode(source.getPostalCode());
        address.setCountry(source.getCountry());
        describe(address, source.getUsages(), source.getLabel());
        card.addProperty(address);
    }

    private void employment(Employment employment) {
        if (employment.getOrganization() != null) {
            var organization = card.setOrganization(employment.getOrganization().getName());
            addTo(organization.getValues(), employment.getDepartment());
        }
        if (employment.getTitle() != null) {
            card.addTitle(employment.getTitle());
        }
        if (employment.getRole() != null) {
            card.addRole(employment.getRole());
        }
    }

    private void birthday() {
        var date = person.getBirthday();
        if (date == null) {
            return;
        }
        card.addProperty(isTold(date) ? yearless(new Birthday(temporal(date)), date)
                : version == VCardVersion.V4_0 ? new Birthday(partial(date)) : new RawProperty("BDAY", date.toString()));
    }

    private void anniversary() {
        var date = person.getAnniversary();
        if (date == null) {
            return;
        }
        if (version == VCardVersion.V4_0) {
            card.addProperty(isTold(date) ? new Anniversary(temporal(date)) : new Anniversary(partial(date)));
        } else {
            card.addProperty(new RawProperty("X-ANNIVERSARY", date.toString()));
        }
    }

    /** @return whether the version has a whole date for it */
    private boolean isTold(PartialDate date) {
        return date.month() != 0 && date.day() != 0 && (date.year() != 0 || version != VCardVersion.V4_0);
    }

    private static LocalDate temporal(PartialDate date) {
        return LocalDate.of(date.year() == 0 ? NO_YEAR : date.year(), date.month(), date.day());
    }

    private static DateOrTimeProperty yearless(DateOrTimeProperty property, PartialDate date) {
        if (date.year() == 0) {
            property.setParameter(OMIT_YEAR, String.valueOf(NO_YEAR));
        }
        return property;
    }

    private static ezvcard.util.PartialDate partial(PartialDate date) {
        var partial = ezvcard.util.PartialDate.builder();
        if (date.year() != 0) {
            partial.year((int) date.year());
        }
        if (date.month() != 0) {
            partial.month((int) date.month());
        }
        if (date.day() != 0) {
            partial.date((int) date.day());
        }
        return partial.build();
    }

    private void tags() {
        if (!person.getTags().isEmpty()) {
            var categories = new Categories();
            person.getTags().stream().map(Tag::getName).forEach(categories.getValues()::add);
            card.addCategories(categories);
        }
    }
}

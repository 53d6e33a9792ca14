// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.Validity;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.phrases.Phrases;
import org.kith.ui.theme.Icon;

/** Makes lines of the parts of a person. */
public final class Parts {

    private static final Comparator<Employment> NEWEST_FIRST = Comparator
            .comparing((Employment employment) -> employment.getEnd() != null)
            .thenComparing(Employment::getStart, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder()));

    private Parts() {
    }

    /** @return a line for each way to reach a person */
    public static List<Part> contactPoints(Person person) {
        return person.getContactPoints().stream().map(Parts::contactPoint).toList();
    }

    private static Part contactPoint(ContactPoint point) {
        var usages = point.getUsages().stream().map(Words::of);
        var validity = point.getValidity() == Validity.CURRENT ? null : Words.of((Enumerator) point.getValidity());
        var detail = joined(" · ", Stream.concat(Stream.of(Words.of((Enumerator) point.getKind())),
                Stream.concat(usages, Stream.of(point.getLabel(), validity).filter(Objects::nonNull))));
        return new Part(point, icon(point.getKind()), text(point.getValue()), detail, Links.of(point));
    }

    private static Icon icon(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> Icon.EMAIL;
            case TEL -> Icon.CALL;
            case URL, SOCIAL -> Icon.LINK;
            case IMPP -> Icon.MESSAGE;
            case CALENDAR -> Icon.EVENT;
            case OTHER -> Icon.OTHER;
        };
    }

    /** @return a line for each employment: current ones first, then the newest */
    public static List<Part> employments(Person person) {
        return person.getEmployments().stream().sorted(NEWEST_FIRST).map(Parts::employment).toList();
    }

    private static Part employment(Employment employment) {
        return new Part(employment, Icon.ORGANIZATION, Phrases.position(employment),
                joined(" · ", Stream.of(employment.getDepartment(), Phrases.period(employment))), null);
    }

    /** @return a line for each postal address */
    public static List<Part> addresses(Person person) {
        return person.getAddresses().stream().map(Parts::address).toList();
    }

    private static Part address(Address address) {
        var town = joined(" ", Stream.of(address.getPostalCode(), address.getLocality()));
        var text = joined(", ", Stream.of(address.getPostOfficeBox(), address.getStreet(), address.getExtended(), town,
                address.getRegion(), address.getCountry()));
        var detail = joined(" · ", Stream.concat(address.getUsages().stream().map(Words::of),
                Stream.of(address.getLabel())));
        return new Part(address, Icon.OPEN, text.replaceAll("\\R", ", "), detail, null);
    }

    /** @return a line for each tie of a person, read from their end */
    public static List<Part> relationships(Person person, Collection<Relationship> all) {
        var parts = new ArrayList<Part>();
        for (var tie : all) {
            if (tie.getSource() == person || tie.getTarget() == person) {
                parts.add(relationship(tie, person));
            }
        }
        return parts;
    }

    private static Part relationship(Relationship tie, Person person) {
        var other = other(tie, person);
        boolean forward = tie.getSource() == person || tie.getType().isSymmetric();
        var words = forward ? tie.getType().getLabel() : tie.getType().getInverseLabel();
        var since = tie.getSince() == null ? "" : Phrases.since(tie.getSince());
        return new Part(tie, Icon.PERSON, other.getLabel(), joined(" · ", Stream.of(words, since)),
                other.getId().toString());
    }

    /** @return the one at the other end of a tie */
    public static Party other(Relationship tie, Party one) {
        return tie.getSource() == one ? tie.getTarget() : tie.getSource();
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String joined(String between, Stream<String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(between));
    }
}

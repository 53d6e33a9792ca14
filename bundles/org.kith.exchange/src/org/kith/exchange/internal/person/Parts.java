// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.exchange.internal.text.Folding;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.CardProperty;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Experience;
import org.kith.model.contacts.Facet;
import org.kith.model.contacts.SkillClaim;

/** When two parts of a person say the same, however they are written. */
public final class Parts {

    private Parts() {
    }

    /** @return whether the list has the part */
    public static boolean has(List<?> parts, Object part) {
        return parts.stream().anyMatch(each -> isSame(each, part));
    }

    /** @return whether two parts, tags or nicknames are the same */
    public static boolean isSame(Object one, Object other) {
        return switch (one) {
            case ContactPoint point -> other instanceof ContactPoint known && known.getKind() == point.getKind()
                    && known.getNormalized().equals(point.getNormalized());
            case Address address -> other instanceof Address known && text(known).equals(text(address));
            case Employment employment -> other instanceof Employment known && isSame(employment, known);
            case SkillClaim claim -> other instanceof SkillClaim known && known.getSkill() == claim.getSkill();
            case Experience experience -> other instanceof Experience known && isSame(experience, known);
            case CardProperty property -> other instanceof CardProperty known
                    && capitalized(known.getLine()).equals(capitalized(property.getLine()));
            case Facet facet -> other instanceof Facet known && EcoreUtil.equals(facet, known);
            case String nickname -> other instanceof String known && known.equalsIgnoreCase(nickname);
            default -> Objects.equals(one, other);
        };
    }

    /** The case of the name of a property does not matter (RFC 6350, section 3.3). */
    private static String capitalized(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
            end++;
        }
        return line.substring(0, end).toUpperCase(Locale.ROOT) + line.substring(end);
    }

    private static String text(Address address) {
        return Folding.fold(String.join(" ", List.of(blank(address.getStreet()), blank(address.getExtended()),
                blank(address.getPostOfficeBox()), blank(address.getLocality()), blank(address.getRegion()),
                blank(address.getPostalCode()), blank(address.getCountry()))));
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }

    /** The same words, at the same time as far as both are known. */
    private static boolean isSame(Experience one, Experience other) {
        return Folding.fold(one.getName()).equals(Folding.fold(other.getName())) && (one.getStart() == null
                || other.getStart() == null || one.getStart().equals(other.getStart()));
    }

    /** The same employer, in the same position as far as both are known. */
    private static boolean isSame(Employment one, Employment other) {
        var title = Folding.fold(one.getTitle());
        var otherTitle = Folding.fold(other.getTitle());
        return one.getOrganization() == other.getOrganization()
                && (title.isEmpty() || otherTitle.isEmpty() || title.equals(otherTitle));
    }
}

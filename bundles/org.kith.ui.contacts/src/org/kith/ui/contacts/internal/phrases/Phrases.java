// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.phrases;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.people.CadenceRule;
import org.kith.model.edit.Words;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;

/** What the views say in running text. */
public final class Phrases {

    private static final int NAMES_IN_FULL = 3;

    private Phrases() {
    }

    /** @return “Ada, Alan and Tim”, “Ada, Alan and 4 others” */
    public static String names(List<String> names) {
        int count = names.size();
        return switch (count) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> NLS.bind(Messages.Phrase_and, names.get(0), names.get(1));
            default -> count <= NAMES_IN_FULL
                    ? NLS.bind(Messages.Phrase_and, String.join(", ", names.subList(0, count - 1)), names.getLast())
                    : NLS.bind(Messages.Phrase_andOthers, names.get(0) + ", " + names.get(1), count - 2);
        };
    }

    /** @return the names of people, shortened like {@link #names} */
    public static String people(List<? extends Party> people) {
        return names(people.stream().map(Party::getLabel).toList());
    }

    /** @return the current position: “Engineer, Analytical Engines”, or what is known of it; empty if nothing is */
    public static String position(Person person) {
        return position(person.getCurrentEmployment());
    }

    /** @return “Engineer, Analytical Engines”, or what is known of it; null counts as nothing */
    public static String position(Employment employment) {
        if (employment == null) {
            return "";
        }
        var title = employment.getTitle() == null ? "" : employment.getTitle();
        var organization = employment.getOrganization();
        if (organization == null) {
            return title;
        }
        return title.isEmpty() ? organization.getLabel()
                : NLS.bind(Messages.Phrase_position, title, organization.getLabel());
    }

    /** @return “2019-03 – 2021”, “since 2019-03”; empty if nothing is known */
    public static String period(Employment employment) {
        if (employment.getEnd() != null) {
            return employment.getStart() == null ? NLS.bind(Messages.Phrase_until, employment.getEnd())
                    : NLS.bind(Messages.Phrase_fromTo, employment.getStart(), employment.getEnd());
        }
        return employment.getStart() == null ? "" : NLS.bind(Messages.Phrase_since, employment.getStart());
    }

    /** @return where the rule comes from: “from the layer Close 15”, “from a tag”, “set for this person” */
    public static String origin(CadenceRule rule, Person person) {
        return switch (rule.origin()) {
            case MANUAL -> Messages.Phrase_cadenceOfPerson;
            case TAG -> Messages.Phrase_cadenceOfTag;
            case LAYER -> NLS.bind(Messages.Phrase_cadenceOfLayer, Words.of(person.getLayer()));
        };
    }
}

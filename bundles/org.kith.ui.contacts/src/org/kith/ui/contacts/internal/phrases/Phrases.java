// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.phrases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.kith.core.history.Touch;
import org.kith.core.people.CadenceRule;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieClass;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Tone;

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

    /** @return as {@link #period(PartialDate, PartialDate)} */
    public static String period(Employment employment) {
        return period(employment.getStart(), employment.getEnd());
    }

    /** @return “March 2019 – 2021”, “since March 2019”; empty if nothing is known */
    public static String period(PartialDate start, PartialDate end) {
        if (end != null) {
            return start == null ? NLS.bind(Messages.Phrase_until, DateTexts.partial(end))
                    : NLS.bind(Messages.Phrase_fromTo, DateTexts.partial(start), DateTexts.partial(end));
        }
        return start == null ? "" : since(start);
    }

    /** @return “since March 2019” */
    public static String since(PartialDate start) {
        return NLS.bind(Messages.Phrase_since, DateTexts.partial(start));
    }

    /** @return where the rule comes from: “from the layer Close 15”, “from a tag”, “set for this person” */
    public static String origin(CadenceRule rule, Person person) {
        return switch (rule.origin()) {
            case MANUAL -> Messages.Phrase_cadenceOfPerson;
            case TAG -> Messages.Phrase_cadenceOfTag;
            case LAYER -> NLS.bind(Messages.Phrase_cadenceOfLayer, Words.of(person.getLayer()));
        };
    }

    /** @return “Last contact 3 days ago, phone call”, or that there was none */
    public static String lastContact(PersonRow row, Clock clock) {
        if (row.touches().isEmpty()) {
            return row.owner() ? Messages.Phrase_owner : Messages.Phrase_noContact;
        }
        long last = row.touches().last();
        var day = LocalDate.ofEpochDay(Touch.epochDay(last));
        return NLS.bind(Messages.Phrase_lastContact, DateTexts.relative(day, LocalDate.now(clock)),
                Words.of(Touch.kind(last)).toLowerCase(Locale.getDefault()));
    }

    /** @return the colour of a standing */
    public static Tone tone(DueStatus status) {
        return switch (status) {
            case RED -> Tone.RED;
            case AMBER -> Tone.AMBER;
            case GREEN -> Tone.GREEN;
        };
    }

    /** @return a standing in words: “overdue”, “due”, “in touch” */
    public static String standing(DueStatus status) {
        return switch (status) {
            case RED -> Messages.Standing_overdue;
            case AMBER -> Messages.Standing_due;
            case GREEN -> Messages.Standing_inTouch;
        };
    }

    /** @return what a tie of this class is called */
    public static String of(TieClass tieClass) {
        return switch (tieClass) {
            case STRONG -> Messages.Tie_strong;
            case MEDIUM -> Messages.Tie_medium;
            case WEAK -> Messages.Tie_weak;
            case DORMANT -> Messages.Tie_dormant;
            case ABSENT -> Messages.Tie_absent;
        };
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.contacts.internal.list;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.tie.Ties;
import org.kith.ui.network.Contact;
import org.kith.ui.table.Column;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Tone;

/** What stands in the columns of the table, and how they sort. */
final class ContactColumns {

    private final Supplier<LocalDate> today;
    private final Ties ties;

    ContactColumns(Supplier<LocalDate> today, Ties ties) {
        this.today = today;
        this.ties = ties;
    }

    List<Column<Contact>> all() {
        return List.of(
                Column.text("name", Messages.Column_Name, 5, contact -> contact.person().name()),
                Column.text("organization", Messages.Column_Organization, 4, contact -> contact.person().organization()),
                Column.text("title", Messages.Column_Title, 4, contact -> contact.person().title()),
                new Column<>("tie", Messages.Column_Tie, 2, this::tie, this::strength, null),
                new Column<>("lastContact", Messages.Column_LastContact, 4, this::lastContact, Contact::lastContact,
                        null),
                new Column<>("due", Messages.Column_Due, 5, this::due, Contact::dueDay, ContactColumns::tone));
    }

    private double strength(Contact contact) {
        return contact.person().owner() ? 0 : ties.value(contact.person(), today.get());
    }

    private String tie(Contact contact) {
        double strength = strength(contact);
        return strength == 0 ? "" : String.valueOf(Math.round(strength));
    }

    private String lastContact(Contact contact) {
        var day = contact.lastContact();
        return day == null ? "" : DateTexts.brief(day, today.get());
    }

    private String due(Contact contact) {
        return contact.due() == null ? "" : due(contact.due());
    }

    private String due(Due due) {
        var pattern = switch (due.status()) {
            case GREEN -> Messages.Due_Green;
            case AMBER -> Messages.Due_Amber;
            case RED -> Messages.Due_Red;
        };
        return NLS.bind(pattern, DateTexts.brief(due.due(), today.get()));
    }

    private static Tone tone(Contact contact) {
        return contact.due() == null ? null : tone(contact.due().status());
    }

    private static Tone tone(DueStatus status) {
        return switch (status) {
            case GREEN -> Tone.GREEN;
            case AMBER -> Tone.AMBER;
            case RED -> Tone.RED;
        };
    }
}

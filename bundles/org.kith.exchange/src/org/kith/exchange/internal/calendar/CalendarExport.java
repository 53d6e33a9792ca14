// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.Network;
import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.exchange.internal.text.TextFile;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;

/** Writes birthdays, and whom to contact when, as tasks or as events. What is secret stays in the network. */
final class CalendarExport {

    private final Cadences cadences;
    private final Clock clock;
    private final Component component;

    /** How a contact that is due is written. */
    interface Component {

        void write(CalendarWriting calendar, Due due) throws IOException;
    }

    CalendarExport(Cadences cadences, Clock clock, Component component) {
        this.cadences = cadences;
        this.clock = clock;
        this.component = component;
    }

    void write(Network network, Collection<Person> people, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        var progress = SubMonitor.convert(monitor, people.size());
        var calendar = new CalendarWriting(new OutputStreamWriter(output, StandardCharsets.UTF_8), clock.instant());
        calendar.begin();
        for (var person : people) {
            TextFile.checkCanceled(progress);
            if (person != network.root().getOwner() && person.getSensitivity() != Sensitivity.SECRET) {
                calendar.birthday(person);
                var due = cadences.due(cadences.row(network, person), LocalDate.now(clock));
                if (due.isPresent()) {
                    component.write(calendar, due.get());
                }
            }
            progress.worked(1);
        }
        calendar.end();
    }
}

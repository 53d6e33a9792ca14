// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.core.format.Selection;
import org.kith.core.people.Cadences;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes events of a day for what is due, for calendars that know no tasks, such as Google’s and Outlook’s. */
@Component(service = Format.class)
public final class CalendarEventsFormat implements Format {

    private final Cadences cadences;
    private final Clock clock;

    /** Called by Declarative Services. */
    @Activate
    public CalendarEventsFormat(@Reference Cadences cadences) {
        this(cadences, Clock.systemDefaultZone());
    }

    CalendarEventsFormat(Cadences cadences, Clock clock) {
        this.cadences = cadences;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "icalendar-events";
    }

    @Override
    public String name() {
        return Messages.Format_icalendarEvents;
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int recognizes(Sample sample) {
        return 0;
    }

    @Override
    public void read(Path file, Records records, IProgressMonitor monitor) throws FormatException {
        throw new FormatException(NLS.bind(Messages.Format_doesNotRead, name()));
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        new CalendarExport(cadences, clock, CalendarWriting::event, CalendarWriting::event,
                CalendarWriting::event, CalendarWriting::event)
                .write(network, selection, output, monitor);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;

import biweekly.io.text.ICalReader;
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
import org.kith.exchange.internal.text.TextFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Reads events with others as interactions; writes birthdays as yearly events, a task with an alarm for everybody who
 * has a cadence and for what is to be done, and the sessions of mentorships (RFC 5545).
 */
@Component(service = Format.class)
public final class CalendarFormat implements Format {

    private static final int CERTAIN = 100;
    private static final Pattern BEGIN = Pattern.compile("(?im)^\\s*BEGIN:VCALENDAR\\s*$");

    private final Cadences cadences;
    private final Clock clock;

    /** Called by Declarative Services. */
    @Activate
    public CalendarFormat(@Reference Cadences cadences) {
        this(cadences, Clock.systemDefaultZone());
    }

    CalendarFormat(Cadences cadences, Clock clock) {
        this.cadences = cadences;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "icalendar";
    }

    @Override
    public String name() {
        return Messages.Format_icalendar;
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public boolean needsPeople() {
        return true;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int recognizes(Sample sample) {
        return BEGIN.matcher(sample.text()).find() ? CERTAIN : 0;
    }

    @Override
    public void read(Path path, Records records, IProgressMonitor monitor) throws FormatException, IOException {
        var file = new TextFile(path);
        if (recognizes(file.sample()) == 0) {
            throw new FormatException(NLS.bind(Messages.Calendar_none, path.getFileName()));
        }
        var reading = new CalendarReading(records, clock.instant(), monitor);
        try (var in = new ICalReader(file.open(monitor))) {
            for (var calendar = in.readNext(); calendar != null; calendar = in.readNext()) {
                reading.read(calendar);
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new FormatException(NLS.bind(Messages.Calendar_broken, path.getFileName(), e.getMessage()), e);
        }
        reading.end();
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        new CalendarExport(cadences, clock, CalendarWriting::task, CalendarWriting::task,
                CalendarWriting::task, CalendarWriting::task)
                .write(network, selection, output, monitor);
    }
}

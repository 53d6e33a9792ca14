// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.TextProperty;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.format.InteractionRecord;
import org.kith.core.format.Records;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.TextFile;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Precision;

/**
 * Makes an interaction of each time that an event took place with others (RFC 5545). What Kith wrote itself it knows
 * better: a session that was held is an interaction already, and one that was not logged may not have been.
 */
final class CalendarReading {

    /** Of an event that recurs, the latest times count. */
    private static final int MOST_TIMES = 5000;
    private static final int MOST_STEPS = 200_000;
    private static final Pattern VIDEO = Pattern.compile("(?i)zoom\\.us|meet\\.google|teams\\.(microsoft|live)|webex\\.com"
            + "|whereby\\.com|meet\\.jit\\.si|\\b(video ?call|zoom|webex|microsoft teams|google meet)\\b");

    private final Records records;
    private final Instant now;
    private final IProgressMonitor monitor;
    private final Set<String> replaced = new HashSet<>();
    private int position;
    private int alone;
    private int toCome;
    private int ours;

    /** @param now what is later has not taken place yet */
    CalendarReading(Records records, Instant now, IProgressMonitor monitor) {
        this.records = records;
        this.now = now;
        this.monitor = monitor;
    }

    void read(ICalendar calendar) {
        calendar.getEvents().stream().filter(event -> event.getRecurrenceId() != null && event.getUid() != null)
                .forEach(event -> replaced.add(id(event, event.getRecurrenceId().getValue(), isDay(event))));
        calendar.getEvents().forEach(event -> read(event, zone(calendar, event)));
    }

    /** Says what was left out. */
    void end() {
        if (alone > 0) {
            records.warn(0, NLS.bind(Messages.Calendar_alone, alone));
        }
        if (ours > 0) {
            records.warn(0, NLS.bind(Messages.Calendar_ours, ours));
        }
        if (toCome > 0) {
            records.warn(0, NLS.bind(Messages.Calendar_toCome, toCome));
        }
    }

    /** A time without a zone is one of the place where the calendar is read. */
    private static TimeZone zone(ICalendar calendar, VEvent event) {
        var zones = calendar.getTimezoneInfo();
        var start = event.getDateStart();
        if (start == null || zones.isFloating(start) || !start.getValue().hasTime()) {
            return TimeZone.getDefault();
        }
        var assigned = zones.getTimezone(start);
        return assigned == null ? TimeZone.getTimeZone("UTC") : assigned.getTimeZone();
    }

    private void read(VEvent event, TimeZone zone) {
        position++;
        TextFile.checkCanceled(monitor);
        if (event.getUid() != null && text(event.getUid()).endsWith(CalendarWriting.OURS)) {
            ours++;
        } else if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            records.warn(position, NLS.bind(Messages.Calendar_noStart, text(event.getSummary())));
        } else if (event.getStatus() == null || !event.getStatus().isCancelled()) {
            var people = people(event);
            if (people.isEmpty()) {
                alone++;
            } else {
                times(event, zone).forEach(time -> take(event, time, people));
            }
        }
    }

    private Collection<Date> times(VEvent event, TimeZone zone) {
        boolean recurs = event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
        return recurs && event.getRecurrenceId() == null ? recurring(event, zone)
                : List.of(event.getDateStart().getValue());
    }

    private Collection<Date> recurring(VEvent event, TimeZone zone) {
        var times = new ArrayDeque<Date>();
        var each = event.getDateIterator(zone);
        for (int step = 0; step < MOST_STEPS && each.hasNext(); step++) {
            var time = each.next();
            if (time.toInstant().isAfter(now)) {
                break;
            }
            if (!replaced.contains(id(event, time, isDay(event)))) {
                times.add(time);
            }
            if (times.size() > MOST_TIMES) {
                times.remove();
            }
        }
        return times;
    }

    private void take(VEvent event, Date time, List<String> people) {
        if (time.toInstant().isAfter(now)) {
            toCome++;
            return;
        }
        boolean recurs = event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
        var of = event.getRecurrenceId() == null ? time : event.getRecurrenceId().getValue();
        var id = recurs || event.getRecurrenceId() != null ? id(event, of, isDay(event)) : id(event);
        records.accept(new InteractionRecord(position, interaction(event, time), people, id));
    }

    private static boolean isDay(VEvent event) {
        return event.getDateStart() != null && event.getDateStart().getValue() != null
                && !event.getDateStart().getValue().hasTime();
    }

    private static String id(VEvent event, Date time, boolean day) {
        return id(event) + '/' + (day ? day(time) : time.toInstant());
    }

    /** Where there is none, the same event of the same file has the same one. */
    private static String id(VEvent event) {
        var uid = event.getUid() == null ? "" : text(event.getUid());
        return uid.isEmpty() ? UUID.nameUUIDFromBytes((event.getDateStart().getValue() + text(event.getSummary()))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString() : uid;
    }

    private static LocalDate day(Date time) {
        return LocalDate.ofInstant(time.toInstant(), ZoneId.systemDefault());
    }

    private Interaction interaction(VEvent event, Date time) {
        var interaction = ContactsFactory.eINSTANCE.createInteraction();
        interaction.setStart(time.toInstant());
        interaction.setPrecision(isDay(event) ? Precision.DAY : Precision.MINUTE);
        interaction.setMinutes(minutes(event));
        interaction.setKind(isVideo(event) ? InteractionKind.VIDEO_CALL : InteractionKind.MEETING_IN_PERSON);
        interaction.setDirection(Direction.MUTUAL);
        interaction.setSubject(orNull(text(event.getSummary())));
        interaction.setLocation(orNull(text(event.getLocation())));
        if (records.options().content()) {
            interaction.setNotes(orNull(text(event.getDescription())));
        }
        return interaction;
    }

    private static int minutes(VEvent event) {
        if (isDay(event)) {
            return 0;
        }
        var end = event.getDateEnd() == null ? null : event.getDateEnd().getValue();
        var duration = event.getDuration() == null ? null : event.getDuration().getValue();
        long millis = end != null ? end.getTime() - event.getDateStart().getValue().getTime()
                : duration == null ? 0 : duration.toMillis();
        return (int) Math.clamp(Duration.ofMillis(millis).toMinutes(), 0, Integer.MAX_VALUE);
    }

    private static boolean isVideo(VEvent event) {
        return !event.getConferences().isEmpty() || event.getExperimentalProperty("X-GOOGLE-CONFERENCE") != null
                || VIDEO.matcher(text(event.getLocation()) + ' ' + text(event.getUrl())).find();
    }

    /** Who said no was not there; a room is nobody. */
    private static List<String> people(VEvent event) {
        var attendees = event.getAttendees().stream().filter(CalendarReading::tookPart)
                .map(each -> address(each.getEmail(), each.getUri()));
        var organizer = event.getOrganizer() == null ? Stream.<String>empty()
                : Stream.of(event.getOrganizer()).map(each -> address(each.getEmail(), each.getUri()));
        return Stream.concat(attendees, organizer).filter(Objects::nonNull).distinct().toList();
    }

    private static boolean tookPart(Attendee attendee) {
        return attendee.getParticipationStatus() != ParticipationStatus.DECLINED
                && attendee.getCalendarUserType() != CalendarUserType.ROOM
                && attendee.getCalendarUserType() != CalendarUserType.RESOURCE;
    }

    private static String address(String email, String uri) {
        var address = email == null || email.isBlank() ? uri : email;
        return address == null ? null : orNull(address.replaceFirst("(?i)^mailto:", "").strip());
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue().strip();
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}

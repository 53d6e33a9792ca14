// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.osgi.util.NLS;
import org.kith.model.mentorship.MentoringSession;
import org.kith.ui.form.Conversion;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.text.DateTexts;

/** Sessions as words. */
final class Sessions {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private Sessions() {
    }

    /** @return “Session 2 · 3 Sep 2026, 10:00” */
    static String title(MentoringSession session, ZoneId zone) {
        return NLS.bind(Messages.Session_title, session.getNumber(), DateTexts.minute(session.getStart(), zone));
    }

    /** @return a moment as it is typed: “2026-09-03 10:00”; the time may be left out */
    static Conversion<Instant> start(ZoneId zone) {
        return new Conversion<>(instant -> FORM.format(instant.atZone(zone)), text -> parse(text, zone));
    }

    private static Instant parse(String text, ZoneId zone) {
        try {
            var moment = text.length() <= 10 ? LocalDate.parse(text).atTime(MORNING)
                    : LocalDateTime.parse(text.replace('T', ' '), FORM);
            return moment.atZone(zone).toInstant();
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(Messages.Session_startWrong, wrong);
        }
    }
}

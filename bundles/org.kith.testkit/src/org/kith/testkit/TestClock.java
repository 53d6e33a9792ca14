// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it; in UTC. */
public final class TestClock extends Clock {

    /** Noon of 1 September 2026: the day on which all stories are told. */
    public static final Instant START = Instant.parse("2026-09-01T12:00:00Z");

    private final ZoneId zone;
    private Instant now;

    /** Creates a clock that shows {@link #START}. */
    public TestClock() {
        this(START, ZoneOffset.UTC);
    }

    private TestClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Moves on. */
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    /** @return the day it shows */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }
}

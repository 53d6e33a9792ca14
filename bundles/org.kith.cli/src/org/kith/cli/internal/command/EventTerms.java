// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.Optional;

import org.kith.core.Network;
import org.kith.model.growth.Event;

import picocli.CommandLine.Option;

/** What can be said of an event. */
final class EventTerms {

    @Option(names = "--start", paramLabel = "DATE", descriptionKey = "event.start")
    private LocalDate start;

    @Option(names = "--end", paramLabel = "DATE", descriptionKey = "event.end")
    private LocalDate end;

    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "event.place")
    private String place;

    @Option(names = "--organizer", paramLabel = "WHO", descriptionKey = "event.organizer")
    private String organizer;

    @Option(names = "--url", paramLabel = "ADDRESS", descriptionKey = "event.url")
    private String url;

    /**
     * Says all of it about an event; what is not given stays. Called inside an edit.
     *
     * @throws CommandException if the organizer is not there
     */
    void apply(Network network, Event event) {
        Optional.ofNullable(start).ifPresent(event::setStart);
        Optional.ofNullable(end).ifPresent(event::setEnd);
        Optional.ofNullable(place).ifPresent(event::setPlace);
        Optional.ofNullable(organizer).map(who -> Searches.party(network, who)).ifPresent(event::setOrganizer);
        Optional.ofNullable(url).ifPresent(event::setAddress);
    }
}

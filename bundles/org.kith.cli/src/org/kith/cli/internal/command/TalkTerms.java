// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kith.core.Network;
import org.kith.model.growth.SpeakerRole;
import org.kith.model.growth.Talk;

import picocli.CommandLine.Option;

/** What can be said of a talk. */
final class TalkTerms {

    @Option(names = "--event", paramLabel = "NAME", descriptionKey = "talk.event")
    private String event;

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "talk.role")
    private SpeakerRole role;

    @Option(names = "--deadline", paramLabel = "DATE", descriptionKey = "talk.deadline")
    private LocalDate deadline;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "talk.date")
    private LocalDate date;

    @Option(names = "--topic", paramLabel = "TOPIC", descriptionKey = "talk.topic")
    private List<String> topics = List.of();

    @Option(names = "--with", paramLabel = "WHO", descriptionKey = "talk.with")
    private List<String> with = List.of();

    @Option(names = "--abstract", paramLabel = "TEXT", descriptionKey = "talk.abstract")
    private String text;

    @Option(names = "--url", paramLabel = "ADDRESS", descriptionKey = "talk.url")
    private String url;

    @Option(names = "--slides", paramLabel = "ADDRESS", descriptionKey = "talk.slides")
    private String slides;

    @Option(names = "--recording", paramLabel = "ADDRESS", descriptionKey = "talk.recording")
    private String recording;

    /**
     * Says all of it about a talk; what is not given stays. Called inside an edit.
     *
     * @throws CommandException if somebody named is not there
     */
    void apply(Network network, Talk talk) {
        Optional.ofNullable(event).map(name -> Searches.eventOf(network, name)).ifPresent(talk::setEvent);
        Optional.ofNullable(role).ifPresent(talk::setRole);
        Optional.ofNullable(deadline).ifPresent(talk::setCallDeadline);
        Optional.ofNullable(date).ifPresent(talk::setDate);
        Optional.ofNullable(text).ifPresent(talk::setAbstract);
        Optional.ofNullable(url).ifPresent(talk::setAddress);
        Optional.ofNullable(slides).ifPresent(talk::setSlides);
        Optional.ofNullable(recording).ifPresent(talk::setRecording);
        topics.forEach(name -> talk.getTopics().add(Searches.skill(network, name)));
        with.forEach(name -> talk.getContributors().add(Searches.party(network, name)));
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.SpeakerRole;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans a talk, or keeps one that was held. */
@Command(name = "add")
final class TalkAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TITLE", descriptionKey = "title")
    private List<String> words;

    @Option(names = "--event", paramLabel = "NAME")
    private String event;

    @Option(names = "--status", paramLabel = "STATUS")
    private TalkStatus status = TalkStatus.IDEA;

    @Option(names = "--role", paramLabel = "ROLE")
    private SpeakerRole role = SpeakerRole.PRESENTER;

    @Option(names = "--deadline", paramLabel = "DATE")
    private LocalDate deadline;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Option(names = "--topic", paramLabel = "TOPIC")
    private List<String> topics = List.of();

    @Option(names = "--with", paramLabel = "WHO")
    private List<String> with = List.of();

    @Option(names = "--abstract", paramLabel = "TEXT")
    private String text;

    @Option(names = "--url", paramLabel = "ADDRESS")
    private String url;

    @Option(names = "--slides", paramLabel = "ADDRESS")
    private String slides;

    @Option(names = "--recording", paramLabel = "ADDRESS")
    private String recording;

    TalkAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var title = String.join(" ", words).strip();
        var label = NLS.bind(Messages.addTalk, title);
        done(network, network.edit(label, () -> add(network, title)), label);
        return 0;
    }

    private Talk add(Network network, String title) {
        var talk = GrowthFactory.eINSTANCE.createTalk();
        talk.setTitle(title);
        talk.setEvent(event == null ? null : Searches.eventOf(network, event));
        talk.setStatus(status);
        talk.setRole(role);
        talk.setCallDeadline(deadline);
        talk.setDate(date);
        talk.setAbstract(text);
        talk.setAddress(url);
        talk.setSlides(slides);
        talk.setRecording(recording);
        topics.forEach(name -> talk.getTopics().add(Searches.skill(network, name)));
        with.forEach(name -> talk.getContributors().add(Searches.party(network, name)));
        return network.add(talk);
    }
}

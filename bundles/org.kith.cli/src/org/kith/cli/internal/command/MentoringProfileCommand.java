// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Skill;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.MentoringProfile;
import org.kith.model.mentorship.MentoringStyle;
import org.kith.model.mentorship.MentorshipFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what somebody offers as a mentor and looks for as a mentee, or says it. */
@Command(name = "mentoring-profile")
final class MentoringProfileCommand extends NetworkCommand {

    @Parameters(paramLabel = "PERSON", descriptionKey = "person")
    private String person;

    @Option(names = "--mentor", negatable = true)
    private Boolean mentor;

    @Option(names = "--mentee", negatable = true)
    private Boolean mentee;

    @Option(names = "--mentor-capacity", paramLabel = "N")
    private Integer mentorCapacity;

    @Option(names = "--mentee-capacity", paramLabel = "N")
    private Integer menteeCapacity;

    @Option(names = "--offer", paramLabel = "SKILL")
    private List<String> offers = List.of();

    @Option(names = "--want", paramLabel = "SKILL")
    private List<String> wants = List.of();

    @Option(names = "--language", paramLabel = "TAG")
    private List<String> languages = List.of();

    @Option(names = "--style", paramLabel = "STYLE")
    private List<MentoringStyle> styles = List.of();

    MentoringProfileCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var whom = new People(network).find(person);
        if (changes()) {
            network.edit(NLS.bind(Messages.changeMentoringProfile, whom.getLabel()),
                    () -> change(network, new Mentoring(network).profile(whom)));
        }
        var profile = Mentorships.profile(whom).orElseGet(MentorshipFactory.eINSTANCE::createMentoringProfile);
        kith.answer(Json.object("id", whom.getId(), "mentor", profile.isMentor(), "mentee", profile.isMentee(),
                "mentorCapacity", profile.getMentorCapacity(), "menteeCapacity", profile.getMenteeCapacity(), "offers",
                names(profile.getOffers()), "wants", names(profile.getWants()), "languages",
                List.copyOf(profile.getLanguages()), "styles", profile.getStyles().stream().map(Enum::name).toList()),
                () -> print(profile));
        return 0;
    }

    private boolean changes() {
        return mentor != null || mentee != null || mentorCapacity != null || menteeCapacity != null
                || !offers.isEmpty() || !wants.isEmpty() || !languages.isEmpty() || !styles.isEmpty();
    }

    private void change(Network network, MentoringProfile profile) {
        profile.setMentor(mentor == null ? profile.isMentor() : mentor);
        profile.setMentee(mentee == null ? profile.isMentee() : mentee);
        profile.setMentorCapacity(mentorCapacity == null ? profile.getMentorCapacity() : mentorCapacity);
        profile.setMenteeCapacity(menteeCapacity == null ? profile.getMenteeCapacity() : menteeCapacity);
        offers.forEach(name -> profile.getOffers().add(skill(network, name)));
        wants.forEach(name -> profile.getWants().add(skill(network, name)));
        languages.stream().filter(tag -> !profile.getLanguages().contains(tag)).forEach(profile.getLanguages()::add);
        styles.stream().filter(style -> !profile.getStyles().contains(style)).forEach(profile.getStyles()::add);
    }

    private static Skill skill(Network network, String name) {
        var skill = Skills.named(network, name);
        return skill.eContainer() == null ? network.add(skill) : skill;
    }

    private static List<String> names(List<Skill> skills) {
        return skills.stream().map(Skill::getName).toList();
    }

    private void print(MentoringProfile profile) {
        terminal().print(NLS.bind(profile.isMentor() ? Messages.wouldMentor : Messages.wouldNotMentor,
                profile.getMentorCapacity(), String.join(", ", names(profile.getOffers()))));
        terminal().print(NLS.bind(profile.isMentee() ? Messages.seeksMentor : Messages.seeksNoMentor,
                profile.getMenteeCapacity(), String.join(", ", names(profile.getWants()))));
        if (!profile.getLanguages().isEmpty() || !profile.getStyles().isEmpty()) {
            terminal().print(NLS.bind(Messages.speaksAndLikes, String.join(", ", profile.getLanguages()),
                    profile.getStyles().stream().map(Words::of).collect(Collectors.joining(", "))));
        }
    }
}

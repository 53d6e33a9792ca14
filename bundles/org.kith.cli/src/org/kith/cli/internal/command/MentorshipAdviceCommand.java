// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Skill;
import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds advice to a session, or says what came of it. */
@Command(name = "advice")
final class MentorshipAdviceCommand extends OneMentorshipCommand {

    @Parameters(index = "1", paramLabel = "SESSION", descriptionKey = "session")
    private int session;

    @Parameters(index = "2", arity = "0..1", paramLabel = "NUMBER", descriptionKey = "number")
    private Integer number;

    @Option(names = "--text", paramLabel = "TEXT")
    private String text;

    @Option(names = "--skill", paramLabel = "SKILL")
    private List<String> skills = List.of();

    @Option(names = "--status", paramLabel = "STATUS")
    private AdviceStatus status;

    @Option(names = "--result", paramLabel = "TEXT")
    private String result;

    MentorshipAdviceCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Mentorship mentorship) {
        var held = MentorshipSearch.session(mentorship, session);
        if (number == null && text == null) {
            throw new CommandException(NLS.bind(Messages.whichAdvice, session, listed(held)));
        } else if (number != null && (number < 1 || number > held.getAdvice().size())) {
            throw new CommandException(NLS.bind(Messages.noAdviceOfNumber, new Object[] {session, number,
                listed(held)}));
        }
        var said = text == null ? null : Said.of(text, mentorship, mentorship.getMentors().getFirst());
        int place = number == null ? held.getAdvice().size() + 1 : number;
        edit(network, mentorship,
                label(number == null ? Messages.addAdvice : Messages.changeAdvice, network, mentorship, session),
                Map.of("session", session, "advice", place), () -> change(network, held, said));
    }

    private static String listed(MentoringSession held) {
        var list = new StringBuilder();
        for (var each : held.getAdvice()) {
            list.append("\n  ").append(held.getAdvice().indexOf(each) + 1).append("  ").append(each.getText());
        }
        return list.toString();
    }

    private void change(Network network, MentoringSession held, Said said) {
        var mentoring = new Mentoring(network);
        var advice = number == null ? mentoring.advise(held, said.person(), said.text())
                : held.getAdvice().get(number - 1);
        if (number != null && said != null) {
            advice.setGiver(said.person());
            advice.setText(said.text());
        }
        Optional.ofNullable(result).ifPresent(advice::setResult);
        Optional.ofNullable(status).ifPresent(to -> mentoring.answer(advice, to, kith.today()));
        skills.forEach(name -> add(network, advice, Skills.named(network, name)));
    }

    private static void add(Network network, Advice advice, Skill skill) {
        if (skill.eContainer() == null) {
            network.add(skill);
        }
        if (!advice.getSkills().contains(skill)) {
            advice.getSkills().add(skill);
        }
    }
}

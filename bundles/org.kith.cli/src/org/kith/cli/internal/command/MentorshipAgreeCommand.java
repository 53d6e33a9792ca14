// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.Mentorship;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Agrees on a mentorship anew, or signs what was agreed on. */
@Command(name = "agree")
final class MentorshipAgreeCommand extends OneMentorshipCommand {

    private static final int FEWEST_WEEKS = 4;
    private static final int MOST_WEEKS = 24;

    @Option(names = "--purpose", paramLabel = "TEXT")
    private String purpose;

    @Option(names = "--frequency", paramLabel = "DAYS")
    private Integer frequency;

    @Option(names = "--weeks", paramLabel = "N")
    private Integer weeks;

    @Option(names = "--start", paramLabel = "DATE")
    private LocalDate start;

    @Option(names = "--expectations", paramLabel = "TEXT")
    private String expectations;

    @Option(names = "--confidentiality", paramLabel = "TEXT")
    private String confidentiality;

    @Option(names = "--sign", paramLabel = "PERSON")
    private List<String> sign = List.of();

    MentorshipAgreeCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Mentorship mentorship) {
        boolean changes = Stream.of(purpose, frequency, weeks, start, expectations, confidentiality)
                .anyMatch(Objects::nonNull);
        if (!changes && (sign.isEmpty() || mentorship.getAgreements().isEmpty())) {
            throw new CommandException(sign.isEmpty() ? Messages.agreeOnWhat : Messages.nothingToSign);
        }
        var signing = new People(null, Mentorships.people(mentorship).toList()).find(sign);
        edit(network, mentorship,
                label(changes ? Messages.agreeOnMentorship : Messages.signAgreement, network, mentorship),
                Map.of("version", mentorship.getAgreements().size() + (changes ? 1 : 0)),
                () -> agree(new Mentoring(network), mentorship, changes, signing));
        if (weeks != null && weeks != 0 && (weeks < FEWEST_WEEKS || weeks > MOST_WEEKS)) {
            terminal().say(NLS.bind(Messages.unusualWeeks, new Object[] {weeks, FEWEST_WEEKS, MOST_WEEKS}));
        }
    }

    private void agree(Mentoring mentoring, Mentorship mentorship, boolean changes, Collection<Person> signing) {
        var agreement = changes ? mentoring.agree(mentorship) : mentorship.getAgreements().getLast();
        fill(agreement);
        signing.forEach(person -> mentoring.sign(agreement, person, kith.today()));
    }

    private void fill(Agreement agreement) {
        Optional.ofNullable(purpose).ifPresent(agreement::setPurpose);
        Optional.ofNullable(frequency).ifPresent(agreement::setFrequencyDays);
        Optional.ofNullable(weeks).ifPresent(agreement::setDurationWeeks);
        Optional.ofNullable(start).ifPresent(agreement::setStart);
        Optional.ofNullable(expectations).ifPresent(agreement::setExpectations);
        Optional.ofNullable(confidentiality).ifPresent(agreement::setConfidentiality);
    }
}

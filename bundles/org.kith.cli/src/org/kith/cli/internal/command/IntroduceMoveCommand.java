// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.introduction.Introducing;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Person;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings an introduction to another status, or notes who has agreed to it, and who was thanked. */
@Command(name = "move")
final class IntroduceMoveCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "I", descriptionKey = "introduction")
    private String which;

    @Parameters(index = "1", arity = "0..1", paramLabel = "STATUS", descriptionKey = "status")
    private IntroductionStatus status;

    @Option(names = "--agreed", paramLabel = "PERSON")
    private List<String> agreed = List.of();

    @Option(names = "--without-consent", paramLabel = "REASON")
    private String withoutConsent;

    @Option(names = "--outcome", paramLabel = "TEXT")
    private String outcome;

    @Option(names = "--thanked")
    private boolean thanked;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    IntroduceMoveCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var introduction = Searches.introduction(network, which);
        if (status == null && agreed.isEmpty() && outcome == null && !thanked) {
            throw new CommandException(Messages.moveIntroductionWhere);
        }
        var two = List.of(introduction.getFirst(), introduction.getSecond());
        var agreeing = List.copyOf(new People(null, two).find(agreed));
        checkConsent(introduction, agreeing);
        var label = NLS.bind(Messages.moveIntroduction, new Object[] {introduction.getFirst().getLabel(),
            introduction.getSecond().getLabel(), Words.of(status == null ? introduction.getStatus() : status)});
        network.edit(label, () -> move(network, introduction, agreeing));
        done(network, introduction, label);
        return 0;
    }

    private void checkConsent(Introduction introduction, List<Person> agreeing) {
        var missing = Stream.of(introduction.isFirstConsent() ? null : introduction.getFirst(),
                introduction.isSecondConsent() ? null : introduction.getSecond())
                .filter(person -> person != null && !agreeing.contains(person)).findFirst();
        if (status == IntroductionStatus.MADE && missing.isPresent() && withoutConsent == null) {
            throw new CommandException(NLS.bind(Messages.consentMissing, missing.get().getLabel()));
        }
    }

    private void move(Network network, Introduction introduction, List<Person> agreeing) {
        introduction.setFirstConsent(introduction.isFirstConsent() || agreeing.contains(introduction.getFirst()));
        introduction.setSecondConsent(introduction.isSecondConsent() || agreeing.contains(introduction.getSecond()));
        if (withoutConsent != null) {
            introduction.setWithoutConsent(Words.orNull(withoutConsent.strip()));
        }
        if (outcome != null) {
            introduction.setOutcome(Words.orNull(outcome.strip()));
        }
        var on = date == null ? kith.today() : date;
        if (status != null) {
            new Introducing(network).move(introduction, status, on);
        }
        if (thanked) {
            introduction.setThankedOn(on);
        }
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.Style;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.NetworkException;
import org.kith.core.check.Problem;
import org.kith.core.check.Problem.Severity;
import org.kith.core.checkup.Finding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a network; one that can't be opened is a problem found. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--repair")
    private boolean repair;

    private final Kith kith;

    CheckCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() {
        var problems = problems();
        boolean ok = problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
        kith.answer(Json.object("ok", ok, "problems", problems.stream().map(problem -> Json.object("severity",
                word(problem), "id", problem.id(), "message", problem.message())).toList()), () -> print(problems));
        return ok ? 0 : Kith.FOUND_SOMETHING;
    }

    private List<Problem> problems() {
        if (!kith.exists()) {
            throw new CommandException(NLS.bind(Messages.noNetwork, kith.file()));
        }
        try (var network = kith.open()) {
            var problems = new ArrayList<>(network.check(repair));
            var people = kith.services().cadences().rows(network);
            kith.services().checkup().look(network, people, kith.today()).stream()
                    .flatMap(result -> result.findings().stream()).filter(finding -> isNew(finding, problems))
                    .map(CheckCommand::problem).toList().forEach(problems::add);
            return problems;
        } catch (NetworkException e) {
            return List.of(new Problem(Severity.ERROR, null, e.getMessage()));
        }
    }

    /** The network has been asked for broken rules already. */
    private static boolean isNew(Finding finding, List<Problem> known) {
        return known.stream().noneMatch(problem -> problem.message().equals(finding.message()));
    }

    private static Problem problem(Finding finding) {
        return new Problem(Severity.WARNING, finding.id(), finding.title() + ": " + finding.message());
    }

    private static String word(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    private void print(List<Problem> problems) {
        if (problems.isEmpty()) {
            kith.terminal().print(Messages.allIsWell);
            return;
        }
        var table = new TextTable(Messages.severity, Messages.problem);
        problems.forEach(problem -> table.row(problem.severity() == Severity.ERROR ? Style.RED : Style.AMBER,
                word(problem), problem.message()));
        table.print(kith.terminal());
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Terminal;
import org.kith.core.Networks;
import org.kith.core.Places;
import org.kith.core.brief.Briefs;
import org.kith.core.brief.PdfPages;
import org.kith.core.checkup.Checkup;
import org.kith.core.collaboration.Collaborators;
import org.kith.core.duplicate.Duplicates;
import org.kith.core.feed.FeedReader;
import org.kith.core.format.Importer;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.TieGraphs;
import org.kith.core.graph.WarmPaths;
import org.kith.core.guard.Guard;
import org.kith.core.introduction.Acquaintances;
import org.kith.core.mentorship.MentorMatches;
import org.kith.core.mentorship.SessionSheets;
import org.kith.core.people.Cadences;
import org.kith.core.plugin.PlugIns;
import org.kith.core.relationship.InferredTies;
import org.kith.core.report.ReportPdf;
import org.kith.core.report.Reports;
import org.kith.core.suggestion.Suggestions;
import org.kith.core.support.Support;
import org.kith.core.tie.Ties;
import org.kith.testkit.TestClock;

/** Runs commands as a user would, each in a process of its own as far as Kith can tell. */
final class Shell {

    private final Services services;
    private final Surroundings surroundings;

    /** @param home of the user, where the default network is */
    Shell(Path home) {
        this(home, org.kith.testkit.Services.get(PlugIns.class));
    }

    /** @param plugIns that are there */
    Shell(Path home, PlugIns plugIns) {
        services = new Services(new Guard(), org.kith.testkit.Services.get(Networks.class),
                org.kith.testkit.Services.get(Importer.class), org.kith.testkit.Services.get(Cadences.class),
                org.kith.testkit.Services.get(Duplicates.class), org.kith.testkit.Services.get(Ties.class),
                org.kith.testkit.Services.get(TieGraphs.class), org.kith.testkit.Services.get(WarmPaths.class),
                org.kith.testkit.Services.get(Brokerage.class), org.kith.testkit.Services.get(Briefs.class),
                org.kith.testkit.Services.get(Support.class), org.kith.testkit.Services.get(Suggestions.class),
                org.kith.testkit.Services.get(InferredTies.class), org.kith.testkit.Services.get(Acquaintances.class),
                org.kith.testkit.Services.get(SessionSheets.class), org.kith.testkit.Services.get(PdfPages.class),
                org.kith.testkit.Services.get(MentorMatches.class),
                org.kith.testkit.Services.get(Collaborators.class),
                org.kith.testkit.Services.get(Checkup.class), org.kith.testkit.Services.get(Reports.class),
                org.kith.testkit.Services.get(ReportPdf.class), plugIns,
                org.kith.testkit.Services.get(FeedReader.class));
        surroundings = new Surroundings(new Places(Map.of(), "Linux", home), "mary",
                Clock.fixed(TestClock.START, ZoneOffset.UTC));
    }

    /** What a command left behind. */
    record Result(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        /** @return the one JSON document on standard output */
        Object json() {
            return JsonText.parse(out);
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> object() {
            return (Map<String, Object>) json();
        }

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> list() {
            return (List<Map<String, Object>>) json();
        }
    }

    /** @return who keeps the faults of plug-ins; no other test hears of them */
    Guard guard() {
        return services.guard();
    }

    /** Runs {@code kith} with these arguments. */
    Result kith(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(out, err, false);
        int code = KithFactory.create(services, surroundings, terminal, arguments).execute(arguments);
        terminal.flush();
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs {@code kith --json} with these arguments. */
    Result json(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addFirst("--json");
        return kith(all.toArray(String[]::new));
    }
}

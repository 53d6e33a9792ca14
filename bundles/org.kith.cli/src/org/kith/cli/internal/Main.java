// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal;

import java.util.ServiceLoader;

import org.kith.core.Networks;
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

/** Starts the command line in plain Java, without the platform. */
public final class Main {

    private Main() {
    }

    /** Ends the process with the exit code of the command. */
    public static void main(String... arguments) {
        System.exit(new CommandLineTool(load(Guard.class), load(Networks.class), load(Importer.class), load(Cadences.class),
                load(Duplicates.class), load(Ties.class), load(TieGraphs.class), load(WarmPaths.class),
                load(Brokerage.class), load(Briefs.class), load(Support.class),
                load(Suggestions.class), load(InferredTies.class), load(Acquaintances.class),
                load(SessionSheets.class), load(PdfPages.class), load(MentorMatches.class),
                load(Collaborators.class), load(Checkup.class), load(Reports.class),
                load(ReportPdf.class), load(PlugIns.class), load(FeedReader.class)).run(arguments));
    }

    private static <T> T load(Class<T> service) {
        return ServiceLoader.load(service).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody provides " + service.getName()));
    }
}

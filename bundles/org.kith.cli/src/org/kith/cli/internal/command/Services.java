// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Objects;

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

/** What the commands work with. */
public record Services(Guard guard, Networks networks, Importer importer, Cadences cadences, Duplicates duplicates,
        Ties ties, TieGraphs graphs, WarmPaths paths, Brokerage brokerage, Briefs briefs, Support support,
        Suggestions suggestions, InferredTies inferredTies, Acquaintances acquaintances,
        SessionSheets sessionSheets, PdfPages pdfPages, MentorMatches mentorMatches,
        Collaborators collaborators, Checkup checkup, Reports reports, ReportPdf reportPdf,
        PlugIns plugIns, FeedReader feedReader) {

    public Services {
        Objects.requireNonNull(guard);
        Objects.requireNonNull(networks);
        Objects.requireNonNull(importer);
        Objects.requireNonNull(cadences);
        Objects.requireNonNull(duplicates);
        Objects.requireNonNull(ties);
        Objects.requireNonNull(graphs);
        Objects.requireNonNull(paths);
        Objects.requireNonNull(brokerage);
        Objects.requireNonNull(briefs);
        Objects.requireNonNull(support);
        Objects.requireNonNull(suggestions);
        Objects.requireNonNull(inferredTies);
        Objects.requireNonNull(acquaintances);
        Objects.requireNonNull(sessionSheets);
        Objects.requireNonNull(pdfPages);
        Objects.requireNonNull(mentorMatches);
        Objects.requireNonNull(collaborators);
        Objects.requireNonNull(checkup);
        Objects.requireNonNull(reports);
        Objects.requireNonNull(reportPdf);
        Objects.requireNonNull(plugIns);
        Objects.requireNonNull(feedReader);
    }
}

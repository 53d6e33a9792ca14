// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

import org.kith.cli.internal.command.KithFactory;
import org.kith.cli.internal.command.Services;
import org.kith.cli.internal.command.Surroundings;
import org.kith.cli.internal.output.Terminal;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the services together and runs one command with them. */
@Component(service = CommandLineTool.class)
public final class CommandLineTool {

    private final Services services;

    /** All of them are needed. */
    @Activate
    public CommandLineTool(@Reference Guard guard, @Reference Networks networks, @Reference Importer importer,
            @Reference Cadences cadences, @Reference Duplicates duplicates, @Reference Ties ties,
            @Reference TieGraphs graphs, @Reference WarmPaths paths, @Reference Brokerage brokerage,
            @Reference Briefs briefs, @Reference Support support,
            @Reference Suggestions suggestions, @Reference InferredTies inferredTies,
            @Reference Acquaintances acquaintances, @Reference SessionSheets sessionSheets,
            @Reference PdfPages pdfPages, @Reference MentorMatches mentorMatches,
            @Reference Collaborators collaborators, @Reference Checkup checkup,
            @Reference Reports reports, @Reference ReportPdf reportPdf,
            @Reference PlugIns plugIns, @Reference FeedReader feedReader) {
        services = new Services(guard, networks, importer, cadences, duplicates, ties, graphs, paths, brokerage,
                briefs, support, suggestions, inferredTies, acquaintances, sessionSheets, pdfPages, mentorMatches,
                collaborators, checkup, reports, reportPdf, plugIns, feedReader);
    }

    /** @return the exit code */
    Integer run(String... arguments) {
        var terminal = new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                Colour.isWanted(System.getenv()));
        try {
            return KithFactory.create(services, Surroundings.ofThisProcess(), terminal, arguments)
                    .execute(arguments);
        } finally {
            terminal.flush();
        }
    }
}

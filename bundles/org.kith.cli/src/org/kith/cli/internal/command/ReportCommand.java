// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.Progress;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportFormat;
import org.kith.core.report.ReportRequest;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports on the network, as text or as a file to show; lists the reports there are. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    /** Opening, looking, working out, writing. */
    private static final int STEPS = 4;

    @Parameters(paramLabel = "NAME", arity = "0..1")
    private String name;

    @Option(names = {"--output", "-o"}, paramLabel = "FILE")
    private Path output;

    @Option(names = "--since", paramLabel = "DATE")
    private LocalDate since;

    @Option(names = "--kind", paramLabel = "KIND")
    private OpportunityKind kind;

    private final Kith kith;

    ReportCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            list();
            return 0;
        }
        var report = kith.services().reports().find(name)
                .orElseThrow(() -> new CommandException(NLS.bind(Messages.noReport, name, names())));
        var format = format();
        var progress = new Progress(kith.terminal());
        progress.beginTask(report.title(), STEPS);
        try (var network = kith.open()) {
            progress.worked(1);
            var content = content(report, network, progress);
            write(content, format);
            progress.done();
            answer(content);
        }
        return 0;
    }

    private void list() {
        var reports = kith.services().reports().all();
        kith.answer(reports.stream().map(each -> Json.object("id", each.id(), "title", each.title(), "purpose",
                each.purpose())).toList(), () -> {
                    var table = new TextTable(Messages.name, Messages.report, Messages.whatItTells);
                    reports.forEach(each -> table.row(each.id(), each.title(), each.purpose()));
                    table.print(kith.terminal());
                });
    }

    private String names() {
        return kith.services().reports().all().stream().map(Report::id).collect(Collectors.joining(", "));
    }

    private ReportFormat format() {
        return output == null ? null : ReportFormat.of(output.toString())
                .orElseThrow(() -> new CommandException(NLS.bind(Messages.noReportFormat, output)));
    }

    private ReportContent content(Report report, Network network, Progress progress) {
        var on = kith.today();
        var begin = since == null ? ReportRequest.usualStart(on) : since;
        if (begin.isAfter(on)) {
            throw new CommandException(NLS.bind(Messages.sinceAfterDay, begin, on));
        }
        var rest = kith.services().reports().look(report, new ReportRequest(network,
                kith.services().cadences().rows(network), begin, on, object -> kind == null
                        || !(object instanceof Opportunity opportunity) || opportunity.getKind() == kind));
        progress.worked(1);
        var content = rest.get();
        progress.worked(1);
        return content;
    }

    private void write(ReportContent content, ReportFormat format) throws IOException {
        if (format != null) {
            NewFile.write(output, stream -> format.write(content, kith.services().reportPdf(), stream));
        }
    }

    private void answer(ReportContent content) {
        kith.answer(ReportJson.of(content), () -> {
            if (output == null) {
                new ReportText(content, kith.terminal()).print();
            } else {
                kith.terminal().print(NLS.bind(Messages.reportWritten, output));
            }
        });
    }
}

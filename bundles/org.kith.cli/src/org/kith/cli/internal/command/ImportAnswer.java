// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.format.ImportReport;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;

/** Tells what an import did, or would do. */
final class ImportAnswer {

    private static final int NOTICES = 20;

    private final Kith kith;
    private final ImportReport report;
    private final boolean rehearsal;

    ImportAnswer(Kith kith, ImportReport report, boolean rehearsal) {
        this.kith = kith;
        this.report = report;
        this.rehearsal = rehearsal;
    }

    void give() {
        var document = Json.object("transaction", report.transaction(), "dryRun", rehearsal, "files",
                report.files().stream().map(ImportAnswer::json).toList());
        kith.answer(document, this::print);
    }

    private static Map<String, Object> json(FileReport file) {
        return Json.object("file", file.file(), "format", file.format(), "read", file.read(), "created",
                file.created(), "updated", file.updated(), "unchanged", file.unchanged(), "review", file.review(),
                "rejected", file.rejected(), "rejects", file.rejects(), "notices",
                file.notices().stream().map(notice -> Json.object("position", notice.position(), "rejected",
                        notice.rejected(), "message", notice.message())).toList());
    }

    private void print() {
        report.files().forEach(this::print);
        if (rehearsal) {
            kith.terminal().print(Messages.nothingWritten);
        } else if (report.transaction() != null) {
            kith.terminal().print(NLS.bind(Messages.takeBack, report.transaction()));
        }
    }

    private void print(FileReport file) {
        kith.terminal().print(NLS.bind(Messages.importedFile, new Object[] {file.file().getFileName(),
                file.format(), file.read(), String.join(", ", counts(file))}));
        file.notices().stream().limit(NOTICES).map(ImportAnswer::line).forEach(kith.terminal()::print);
        if (file.notices().size() > NOTICES) {
            kith.terminal().print("  " + NLS.bind(Messages.more, file.notices().size() - NOTICES));
        }
        if (file.rejects() != null) {
            kith.terminal().print("  " + NLS.bind(Messages.rejectsWritten, file.rejects()));
        }
    }

    private static List<String> counts(FileReport file) {
        var counts = new ArrayList<String>();
        add(counts, Messages.countCreated, file.created());
        add(counts, Messages.countUpdated, file.updated());
        add(counts, Messages.countUnchanged, file.unchanged());
        add(counts, Messages.countRejected, file.rejected());
        add(counts, Messages.countReview, file.review());
        return counts.isEmpty() ? List.of(Messages.countNone) : counts;
    }

    private static void add(List<String> counts, String message, int count) {
        if (count > 0) {
            counts.add(NLS.bind(message, count));
        }
    }

    private static String line(Notice notice) {
        if (notice.position() == 0) {
            return "  " + notice.message();
        }
        return "  " + NLS.bind(notice.rejected() ? Messages.rejectedRow : Messages.noticedRow, notice.position(),
                notice.message());
    }
}

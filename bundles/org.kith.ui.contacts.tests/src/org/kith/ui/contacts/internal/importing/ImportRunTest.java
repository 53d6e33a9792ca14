// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.Networks;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportReport;
import org.kith.core.format.Importer;
import org.kith.testkit.Services;
import org.kith.ui.testkit.Desk;

class ImportRunTest {

    private static final String CONNECTIONS = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Lovelace,https://www.linkedin.com/in/ada,ada@example.org,Engines,Analyst,03 Feb 2018
            Tim,Lee,https://www.linkedin.com/in/tim,,Web,Founder,12 Mar 2020
            ,,,,,,
            ,,,,Nowhere,,05 May 2021
            """;

    private final Desk desk = new Desk();
    private final Importer importer = Services.get(Importer.class);
    private Path file;
    private ImportRun run;

    @BeforeEach
    void writeFile() throws IOException {
        desk.open();
        file = Files.writeString(desk.network().folder().resolve("Connections.csv"), CONNECTIONS);
        run = new ImportRun(Services.get(Networks.class), importer, desk.opened().file(), desk.network().clock());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Integer> shown(ImportReport report) {
        var tables = new ReportTables(desk.shell(), importer.formats());
        tables.show(report);
        return tables.counts(0);
    }

    @Test
    void thePreviewShowsTheSameCountsAsTheImport() throws Exception {
        var preview = shown(run.preview(List.of(file), ImportOptions.DEFAULT, new NullProgressMonitor()));
        assertThat(preview).isEqualTo(shown(run.execute(List.of(file), ImportOptions.DEFAULT, new NullProgressMonitor())));
        assertThat(preview.get(1)).isEqualTo(2);
    }

    @Test
    void thePreviewChangesNothing() throws Exception {
        run.preview(List.of(file), ImportOptions.DEFAULT, new NullProgressMonitor());
        desk.opened().refresh();
        assertThat(desk.opened().root().getPeople()).hasSize(1);
        assertThat(desk.openNetwork().undoLabel()).isEmpty();
    }

    @Test
    void theWindowFollowsTheImportAndCanTakeItBack() throws Exception {
        run.execute(List.of(file), ImportOptions.DEFAULT, new NullProgressMonitor());
        desk.opened().refresh();
        desk.settle();
        assertThat(desk.opened().root().getPeople()).hasSize(3);
        assertThat(desk.openNetwork().undoLabel()).hasValueSatisfying(label -> assertThat(label).contains(
                "Connections.csv"));
        desk.openNetwork().undo();
        desk.settle();
        assertThat(desk.opened().root().getPeople()).hasSize(1);
    }

    @Test
    void aCancelledImportChangesNothing() {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> run.execute(List.of(file), ImportOptions.DEFAULT, cancelled)).isInstanceOf(OperationCanceledException.class);
        desk.opened().refresh();
        assertThat(desk.opened().root().getPeople()).hasSize(1);
    }
}

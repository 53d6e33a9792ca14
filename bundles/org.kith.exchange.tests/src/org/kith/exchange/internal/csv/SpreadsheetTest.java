// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kith.testkit.Builders.aPerson;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.exchange.internal.Reading;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Person;
import org.kith.core.format.Selection;
import org.kith.testkit.NetworkExtension;
import org.kith.core.format.Selection;
import org.kith.testkit.TestNetwork;

/** What a spreadsheet makes of an exported table. LibreOffice is asked where it is installed. */
@ExtendWith(NetworkExtension.class)
class SpreadsheetTest {

    private static final List<String> PAYLOADS = formulas();
    private static final long LONGEST = 3;

    private static List<String> formulas() {
        var formulas = Stream.of("=", "+", "-", "@", "\t=", "\r=", "＝", "＋", "－", "＠").flatMap(begin -> Stream.of(
                begin + "1+1", begin + "HYPERLINK(\"http://x.example\",\"click\")", begin + "SUM(A1:A9)*cmd|' /C calc'!A0"));
        return formulas.map(String::strip).toList();
    }

    @Test
    void noCellIsAFormulaForLibreOffice(TestNetwork test) throws Exception {
        var office = office();
        assumeTrue(office.isPresent(), "LibreOffice is not installed: soffice is not on the path");

        var sheet = opened(office.get(), export(test));

        assertThat(sheet).contains("table:table-cell").contains("HYPERLINK").doesNotContain("table:formula");
    }

    @Test
    void allOfThemComeBackAsTheyWere(TestNetwork test) throws Exception {
        var read = Reading.of(new GoogleCsvFormat(), export(test));

        for (int i = 0; i < PAYLOADS.size(); i++) {
            var person = read.person(i + 1);
            assertThat(person.getNotes()).isEqualTo(PAYLOADS.get(i));
            assertThat(person.getFamilyName()).isEqualTo(PAYLOADS.get(i));
            assertThat(person.getCurrentEmployment().getTitle()).isEqualTo(PAYLOADS.get(i));
            assertThat(read.values(i + 1, ContactKind.TEL)).containsExactly(PAYLOADS.get(i));
        }
    }

    private static Path export(TestNetwork test) throws Exception {
        PAYLOADS.forEach(payload -> test.add(aPerson("Ada " + PAYLOADS.indexOf(payload)).withNotes(payload)
                .worksFor("Engines", payload).withContactPoint(ContactKind.TEL, payload).tagged(payload)
                .with(person -> name(person, payload))));
        var file = test.folder().resolve("contacts.csv");
        try (var output = Files.newOutputStream(file)) {
            new GoogleCsvFormat().write(test.network(), Selection.of(test.network().root().getPeople()), output,
                    new NullProgressMonitor());
        }
        return file;
    }

    private static void name(Person person, String payload) {
        person.setGivenName("Ada");
        person.setFamilyName(payload);
    }

    /** @return the table as LibreOffice keeps it in memory, in flat XML */
    private static String opened(Path office, Path table) throws Exception {
        var folder = table.getParent();
        var process = new ProcessBuilder(office.toString(), "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless", "--convert-to", "fods", "--outdir", folder.toString(), table.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        try {
            assertThat(process.waitFor(LONGEST, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(folder.resolve("contacts.fods"));
    }

    private static Optional<Path> office() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice")).filter(Files::isExecutable).findFirst();
    }
}

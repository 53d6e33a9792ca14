// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportReport;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.guard.Guard;
import org.kith.exchange.internal.Reading;
import org.kith.exchange.internal.csv.CsvFormat;
import org.kith.exchange.internal.csv.GoogleCsvFormat;
import org.kith.exchange.internal.csv.LinkedInCommentsFormat;
import org.kith.exchange.internal.csv.LinkedInEndorsementsFormat;
import org.kith.exchange.internal.csv.LinkedInEventsFormat;
import org.kith.exchange.internal.csv.LinkedInFormat;
import org.kith.exchange.internal.csv.LinkedInInvitationsFormat;
import org.kith.exchange.internal.csv.LinkedInJobsFormat;
import org.kith.exchange.internal.csv.LinkedInMessagesFormat;
import org.kith.exchange.internal.csv.LinkedInPositionsFormat;
import org.kith.exchange.internal.csv.LinkedInPublicationsFormat;
import org.kith.exchange.internal.csv.LinkedInRecommendationsGivenFormat;
import org.kith.exchange.internal.csv.LinkedInRecommendationsReceivedFormat;
import org.kith.exchange.internal.csv.LinkedInSharesFormat;
import org.kith.exchange.internal.csv.LinkedInSkillsFormat;
import org.kith.exchange.internal.csv.OutlookCsvFormat;
import org.kith.exchange.internal.csv.SkillListFormat;
import org.kith.exchange.internal.csv.ThunderbirdCsvFormat;
import org.kith.exchange.internal.document.JsonFormat;
import org.kith.exchange.internal.document.XmiFormat;
import org.kith.exchange.internal.vcard.JCardFormat;
import org.kith.exchange.internal.vcard.VCard4Format;
import org.kith.exchange.internal.vcard.VCardFormat;
import org.kith.exchange.internal.vcard.XCardFormat;
import org.kith.testkit.TestNetwork;

/** Imports files of a test into its network. */
final class Imports {

    static final String LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    static final String GOOGLE = "Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name,"
            + "Organization 1 - Title,Notes,Birthday,Group Membership\n";

    private final TestNetwork network;
    private final FileImporter importer = importer();

    Imports(TestNetwork network) {
        this.network = network;
    }

    static FileImporter importer() {
        return new FileImporter(new Guard(), List.of(new LinkedInFormat(), new GoogleCsvFormat(), new VCardFormat(),
                new JsonFormat(), new LinkedInMessagesFormat(), new LinkedInInvitationsFormat(),
                new LinkedInPositionsFormat(), new LinkedInSkillsFormat(), new LinkedInJobsFormat(),
                new LinkedInEndorsementsFormat(), new LinkedInRecommendationsGivenFormat(),
                new LinkedInRecommendationsReceivedFormat(), new SkillListFormat(),
                new LinkedInSharesFormat(), new LinkedInCommentsFormat(), new LinkedInEventsFormat(),
                new LinkedInPublicationsFormat(), new VCard4Format(), new JCardFormat(), new XCardFormat(),
                new XmiFormat(), new CsvFormat(), new OutlookCsvFormat(), new ThunderbirdCsvFormat()));
    }

    /** @return a file with this text in the folder of the test */
    Path file(String name, String text) {
        try {
            return Files.writeString(network.folder().resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a copy of a fixture in the folder of the test */
    Path fixture(String name) {
        return copy(Reading.fixture(name), name);
    }

    Path copy(Path source, String name) {
        try {
            var target = network.folder().resolve(name);
            Files.createDirectories(target.getParent());
            return Files.copy(source, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportReport all(Path... files) throws FormatException {
        return importer.run(network.network(), List.of(files), ImportOptions.DEFAULT,
                new NullProgressMonitor());
    }

    FileReport one(Path file) throws FormatException {
        return all(file).files().getFirst();
    }

    FileReport one(Path file, ImportOptions options) throws FormatException {
        return importer.run(network.network(), List.of(file), options, new NullProgressMonitor()).files().getFirst();
    }

    FileReport linkedIn(String rows) throws FormatException {
        return one(file("Connections.csv", LINKEDIN + rows));
    }

    FileReport google(String rows) throws FormatException {
        return one(file("contacts.csv", GOOGLE + rows));
    }

    FileReport rehearse(Path file) throws FormatException {
        return importer.run(network.network(), List.of(file), ImportOptions.DEFAULT.rehearsing(true),
                new NullProgressMonitor()).files().getFirst();
    }
}

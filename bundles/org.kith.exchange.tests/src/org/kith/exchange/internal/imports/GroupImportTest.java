// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.model.contacts.Tag;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Groups that address books write as cards of their own. */
@ExtendWith(NetworkExtension.class)
class GroupImportTest {

    private static final String ADA = "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:03a0e51f\nFN:Ada Lovelace\nEND:VCARD\n";
    private static final String NEXTCLOUD = "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\n"
            + "MEMBER:urn:uuid:03a0e51f\nMEMBER:urn:uuid:b8767877\nEND:VCARD\n";
    private static final String APPLE = "BEGIN:VCARD\nVERSION:3.0\nN:Friends\nFN:Friends\n"
            + "X-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:03a0e51f\nEND:VCARD\n";

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    private FileReport read(String cards) throws Exception {
        return imports.one(imports.file("cards.vcf", cards));
    }

    @ParameterizedTest
    @ValueSource(strings = {ADA + NEXTCLOUD, ADA + APPLE, NEXTCLOUD + ADA})
    void aGroupIsATagOfItsMembers(String cards) throws Exception {
        var report = read(cards);

        assertThat(report.rejected()).isZero();
        assertThat(test.person("Ada Lovelace").getTags()).extracting(Tag::getName).containsExactly("Friends");
    }

    @Test
    void theSameGroupAgainChangesNothing() throws Exception {
        read(ADA + NEXTCLOUD);

        assertThat(read(ADA + NEXTCLOUD)).extracting(FileReport::read, FileReport::unchanged).containsExactly(2, 2);
    }

    @Test
    void aMemberMayHaveComeBefore() throws Exception {
        read(ADA);

        assertThat(read(APPLE).updated()).isEqualTo(1);
        assertThat(test.person("Ada Lovelace").getTags()).hasSize(1);
    }

    @Test
    void aGroupOfStrangersIsToldAndBecomesNoTag() throws Exception {
        var report = read(NEXTCLOUD);

        assertThat(report.notices()).singleElement().asString().contains("Friends");
        assertThat(test.network().root().getTags()).isEmpty();
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhoCommandTest {

    @TempDir
    private Path home;

    private Shell shell;

    /** Ana was met, Bo knows Ana, nobody knows Dee; all are at Dataco. */
    @BeforeEach
    void createNetwork() throws IOException {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        var cards = new StringBuilder();
        for (var name : new String[] {"Ana Costa", "Bo Berg", "Dee Dole"}) {
            cards.append("BEGIN:VCARD\nVERSION:3.0\nFN:%s\nN:;%s;;;\nORG:Dataco Labs\nTITLE:Engineer\nEND:VCARD\n"
                    .formatted(name, name));
        }
        assertThat(shell.kith("import", Files.writeString(home.resolve("cards.vcf"), cards).toString()).code()).isZero();
        assertThat(shell.kith("log", "Ana Costa", "--kind", "meeting").code()).isZero();
        assertThat(shell.kith("relate", "Ana Costa", "Bo Berg", "--type", "colleague").code()).isZero();
    }

    @Test
    void thoseWhoAreKnownComeBeforeThoseWhoCanBeReached() {
        assertThat(shell.json("who", "dataco").list()).extracting(each -> each.get("name"), each -> each.get("known"))
                .containsExactly(tuple("Ana Costa", true),
                        tuple("Bo Berg", false),
                        tuple("Dee Dole", false));
    }

    @Test
    void itSaysThroughWhom() {
        assertThat(shell.kith("who", "Dataco Labs").out()).contains("Bo Berg \u00b7 Engineer \u00b7 there now \u00b7 "
                + "through Ana Costa").contains("Dee Dole \u00b7 Engineer \u00b7 there now \u00b7 no way yet");
    }

    @Test
    void anOrganizationThatIsNotThereIsNamed() {
        var answer = shell.kith("who", "Nowhere");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("There is no organization \u201cNowhere\u201d");
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.anOrganization;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void keysKeepTheirOrderAndValuesTheirTypes() {
        var object = Json.object("b", 1, "a", null, "day", LocalDate.of(2026, 9, 1), "ok", true, "share", 0.5);

        assertThat(oneLine(object)).isEqualTo(
                "{\"b\":1,\"a\":null,\"day\":\"2026-09-01\",\"ok\":true,\"share\":0.5}");
    }

    @Test
    void whatIsQuotedIsEscaped() {
        assertThat(oneLine(List.of("a\"b\"\nc"))).isEqualTo("[\"a\\\"b\\\"\\nc\"]");
    }

    @Test
    void aModelObjectIsWrittenAsTheModelNamesIt() {
        assertThat(oneLine(anOrganization("Engines"))).contains("\"name\":\"Engines\"");
    }

    private static String oneLine(Object value) {
        return new Json().text(value).replaceAll("\\s+", "");
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.format.FormatException;
import org.kith.exchange.internal.Reading;
import org.kith.model.contacts.ContactKind;

/** Cards as JSON and as XML. */
class OtherNotationTest {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n%s"
            + "<vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\">%s</vcards>";
    private static final String MARIE = """
            <vcard><uid><uri>urn:x:1</uri></uid><fn><text>Marie Curie</text></fn>
              <n><surname>Curie</surname><given>Marie</given><additional/><prefix/><suffix/></n>
              <email><parameters><type><text>work</text></type></parameters><text>marie@x.example</text></email>
              <bday><date>18671107</date></bday>
              <group name="item1"><x-radium><unknown>yes</unknown></x-radium></group>
            </vcard>""";

    @Test
    void cardsAsXmlAreRead() throws Exception {
        var reading = Reading.of(new XCardFormat(), XML.formatted("", MARIE + MARIE.replace("Marie", "Pierre")));
        assertThat(reading.names()).containsExactly("Marie Curie", "Pierre Curie");
        assertThat(reading.values(0, ContactKind.EMAIL)).containsExactly("marie@x.example");
        assertThat(reading.person(0).getBirthday()).hasToString("1867-11-07");
        assertThat(reading.person(0).getFacets()).hasSize(1);
        assertThat(reading.record(0).externalId()).isEqualTo("urn:x:1");
    }

    @Test
    void cardsAsJsonAreRead() throws Exception {
        var reading = Reading.of(new JCardFormat(), """
                ["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", "Marie Curie"],
                  ["n", {}, "text", ["Curie", "Marie", "", "", ""]],
                  ["tel", {"type": ["cell"]}, "uri", "tel:+33-1"], ["bday", {}, "date", "--11-07"]]]""");
        assertThat(reading.names()).containsExactly("Marie Curie");
        assertThat(reading.values(0, ContactKind.TEL)).containsExactly("+33-1");
        assertThat(reading.person(0).getBirthday()).hasToString("--11-07");
    }

    @Test
    void whoHasNoNameAndNoAddressIsRejected() throws Exception {
        assertThat(Reading.of(new JCardFormat(), "[[\"vcard\", [[\"version\", {}, \"text\", \"4.0\"]]]]").rejected())
                .containsOnlyKeys(1);
    }

    @ParameterizedTest
    @MethodSource
    void hostileXmlIsRefusedAndOpensNothing(String prolog, String cards) {
        assertThatThrownBy(() -> Reading.of(new XCardFormat(), XML.formatted(prolog, cards)))
                .isInstanceOf(FormatException.class).hasMessageNotContaining("root:");
    }

    static List<String[]> hostileXmlIsRefusedAndOpensNothing() {
        var card = "<vcard><fn><text>&x;</text></fn></vcard>";
        return List.of(new String[] {"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", card},
                new String[] {"<!DOCTYPE a SYSTEM \"http://localhost:1/a.dtd\">", MARIE},
                new String[] {"<!DOCTYPE a [<!ENTITY y \"ha\"><!ENTITY x \"&y;&y;\">]>", card},
                new String[] {"", "<vcard><fn><text>" + "x".repeat(33 << 20) + "</text></fn></vcard>"},
                new String[] {"", "<vcard>" + "<x-a/>".repeat(100_000) + "</vcard>"},
                new String[] {"", "<a>".repeat(100_000)}, new String[] {"", "<vcard><fn><text>Marie"});
    }

    @ParameterizedTest
    @MethodSource
    void hostileJsonIsRefused(String text) {
        assertThatThrownBy(() -> Reading.of(new JCardFormat(), text)).isInstanceOf(FormatException.class);
    }

    static List<String> hostileJsonIsRefused() {
        var property = ",[\"x-a\",{},\"text\",\"b\"]";
        return List.of("[\"vcard\",[[\"version\",{},\"text\",\"4.0\"]" + property.repeat(100_000) + "]]",
                "[\"vcard\"," + "[".repeat(100_000), "[\"vcard\",[[\"fn\",{},\"text\",\"Marie",
                "[\"vcard\",[[\"fn\",{},\"text\",\"" + "x".repeat(33 << 20) + "\"]]]");
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.FormatException;
import org.kith.core.format.Selection;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class JsonFormatTest {

    private final JsonFormat format = new JsonFormat();

    @Test
    void everybodyIsWrittenWithWhatBelongsToThem(TestNetwork test) throws Exception {
        test.add(aPerson("Marie Curie").worksFor("Sorbonne", "Professor").tagged("Physics"));
        var json = write(test, test.network().root().getPeople());
        assertThat(json).contains("\"Marie Curie\"", "\"Sorbonne\"", "\"Physics\"", "\"formatVersion\" : 1",
                TestNetwork.OWNER);
    }

    @Test
    void somePeopleAreWrittenAlone(TestNetwork test) throws Exception {
        var marie = test.add(aPerson("Marie Curie").worksFor("Sorbonne", "Professor"));
        test.add(aPerson("Lise Meitner").worksFor("Kaiser-Wilhelm-Institut", "Physicist"));
        assertThat(write(test, List.of(marie))).contains("Sorbonne").doesNotContain("Lise", "Kaiser");
    }

    @Test
    void whatIsSecretIsNotWritten(TestNetwork test) throws Exception {
        test.add(aPerson("Mata Hari").with(spy -> spy.setSensitivity(Sensitivity.SECRET)));
        assertThat(write(test, test.network().root().getPeople())).doesNotContain("Mata Hari");
    }

    @Test
    void itIsOneJsonDocument(TestNetwork test) throws Exception {
        test.add(aPerson("Marie \"Radium\" Curie\n"));
        try (var parser = new JsonFactory().createParser(write(test, test.network().root().getPeople()))) {
            parser.nextToken();
            parser.skipChildren();
            assertThat(parser.nextToken()).isNull();
        }
    }

    private String write(TestNetwork test, Collection<Person> people) throws Exception {
        var output = new ByteArrayOutputStream();
        format.write(test.network(), Selection.of(people), output, new NullProgressMonitor());
        return output.toString(StandardCharsets.UTF_8);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.format.Format;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@ExtendWith(NetworkExtension.class)
class GraphFormatTest {

    private TestNetwork test;
    private Person ada;

    static Stream<Format> formats() {
        return Stream.of(new GraphMlFormat(), new GexfFormat());
    }

    @BeforeEach
    void tieTwoPeople(TestNetwork network) {
        test = network;
        ada = test.add(aPerson("Ada <&> \"Lovelace\"").worksFor("Engines", "Analyst"));
        var tim = test.add(aPerson("Tim"));
        test.network().edit("Tie", () -> {
            var tie = ContactsFactory.eINSTANCE.createRelationship();
            tie.setSource(ada);
            tie.setTarget(tim);
            tie.setType(test.network().root().getRelationshipTypes().getFirst());
            tie.setCloseness(4);
            test.network().add(tie);
        });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void peopleAndTheirEmployersAreNodes(Format format) throws Exception {
        assertThat(elements(written(format), "node")).hasSize(test.network().root().getPeople().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void relationshipsAndEmploymentsAreEdges(Format format) throws Exception {
        var edges = elements(written(format), "edge");

        assertThat(edges).extracting(edge -> edge.getAttribute("source")).containsOnly(ada.getId().toString());
        assertThat(edges).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void closenessIsTheWeight(Format format) throws Exception {
        assertThat(elements(written(format), "edge")).last().satisfies(edge -> assertThat(
                edge.getAttribute("weight") + edge.getTextContent()).contains("4.0"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anyNameCanBeWritten(Format format) throws Exception {
        assertThat(elements(written(format), "node")).anySatisfy(node -> assertThat(
                node.getAttribute("label") + node.getTextContent()).contains("Ada <&> \"Lovelace\""));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whoIsSecretIsNoNodeAndHasNoEdge(Format format) throws Exception {
        test.network().edit("Hide", () -> ada.setSensitivity(Sensitivity.SECRET));

        assertThat(elements(written(format), "edge")).isEmpty();
        assertThat(elements(written(format), "node")).hasSize(2);
    }

    private Document written(Format format) throws Exception {
        var output = new ByteArrayOutputStream();
        format.write(test.network(), test.network().root().getPeople(), output, new NullProgressMonitor());
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(output.toByteArray()));
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}

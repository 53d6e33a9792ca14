// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.Selection;
import org.kith.core.guard.Guard;
import org.kith.exchange.internal.imports.FileImporter;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
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
    void theWeightIsWhatTheClosenessComesTo(Format format) throws Exception {
        assertThat(elements(written(format), "edge")).last().satisfies(edge -> assertThat(
                edge.getAttribute("weight") + edge.getTextContent()).contains("80.0"));
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

    @ParameterizedTest
    @MethodSource("formats")
    void itsOwnGraphChangesNothing(Format format) throws Exception {
        var before = test.state();
        assertThat(read(test.network(), format, text(format)).unchanged()).isEqualTo(4);
        assertThat(test.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anEmptyNetworkGetsTheSameTies(Format format) throws Exception {
        try (var other = TestNetwork.create()) {
            read(other.network(), format, text(format));
            var person = other.person("Ada <&> \"Lovelace\"");
            assertThat(person.getCurrentEmployment().getOrganization().getName()).isEqualTo("Engines");
            assertThat(person.getCurrentEmployment().getTitle()).isEqualTo("Analyst");
            var tie = other.network().root().getRelationships().getFirst();
            assertThat(tie.getSource()).isEqualTo(person);
            assertThat(tie.getType().getKey()).isEqualTo("colleague");
            assertThat(tie.getCloseness()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void howStrongTiesAreComesBackAsItWas(Format format) throws Exception {
        var tie = test.network().root().getRelationships().getFirst();
        for (double strength : new double[] {0, 7.5, 80}) {
            for (int closeness = 0; closeness <= 5; closeness++) {
                int said = closeness;
                test.network().edit("Measure", () -> {
                    tie.setStrength(strength);
                    tie.setCloseness(said);
                });
                try (var other = TestNetwork.create()) {
                    read(other.network(), format, text(format));
                    var copy = other.network().root().getRelationships().getFirst();
                    assertThat(copy.getStrength()).isEqualTo(strength);
                    assertThat(copy.getCloseness()).isEqualTo(closeness);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0", "2, 10, 2, 10", "50, 200, 25, 100", "-1, 4, 0, 0"})
    void weightsThatAreAllAlikeSayNothingAndLargeOnesAreMadeToFit(double one, double other, double first,
            double second) throws Exception {
        read(test.network(), new GraphMlFormat(), GRAPHML.replace(">40<", '>' + String.valueOf(one) + '<')
                .replace(">20<", '>' + String.valueOf(other) + '<'));
        assertThat(test.network().root().getRelationships().subList(1, 3)).extracting(Relationship::getStrength)
                .containsExactly(first, second);
    }

    private static final String GRAPHML = """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
              <key id="d0" for="node" attr.name="name"/><key id="d1" for="edge" attr.name="weight"/>
              <key id="d2" for="edge" attr.name="label"/>
              <graph edgedefault="undirected">
                <node id="n0"><data key="d0">Marie Curie</data></node>
                <node id="n1"><data key="d3"><y:ShapeNode><y:NodeLabel>Pierre Curie</y:NodeLabel></y:ShapeNode></data></node>
                <node id="n2"/>
                <edge source="n0" target="n1"><data key="d1">40</data><data key="d2">Married to</data></edge>
                <edge source="n1" target="n2"><data key="d1">20</data></edge>
                <edge source="n2" target="n2"/><edge source="n2" target="gone"/>
              </graph>
            </graphml>""";
    private static final String GEXF = """
            <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
              <attributes class="edge"><attribute id="0" title="label" type="string"/></attributes>
              <nodes><node id="n0" label="Marie Curie"/><node id="n1" label="Pierre Curie"/><node id="n2"/></nodes>
              <edges><edge id="0" source="n0" target="n1" weight="40"><attvalues><attvalue for="0" value="Married to"/>
              </attvalues></edge><edge id="1" source="n1" target="n2" weight="20"/><edge id="2" source="n2" target="n2"/>
              <edge id="3" source="n2" target="gone"/></edges></graph></gexf>""";

    static Stream<Arguments> foreign() {
        return Stream.of(Arguments.of(new GraphMlFormat(), GRAPHML), Arguments.of(new GexfFormat(), GEXF));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void graphsOfOtherProgramsBringPeopleAndTies(Format format, String text) throws Exception {
        var report = read(test.network(), format, text);
        assertThat(report.created()).isEqualTo(5);
        assertThat(report.notices()).hasSize(2);
        assertThat(test.person("Marie Curie").getGivenName()).isEqualTo("Marie");
        assertThat(test.network().root().getRelationships().subList(1, 3)).satisfiesExactly(tie -> {
            assertThat(tie.getType().getLabel()).isEqualTo("Married to");
            assertThat(tie.getType().isSymmetric()).isTrue();
            assertThat(tie.getStrength()).isEqualTo(40);
        }, tie -> {
            assertThat(tie.getType().getKey()).isEqualTo("acquaintance");
            assertThat(tie.getStrength()).isEqualTo(20);
        });
        assertThat(read(test.network(), format, text).unchanged()).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void aDocumentTypeIsRefused(Format format, String text) {
        var before = test.state();
        assertThatThrownBy(() -> read(test.network(), format,
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + text.replace("Marie", "&x;")))
                        .isInstanceOf(FormatException.class).hasMessageContaining("document type");
        assertThat(test.state()).isEqualTo(before);
    }

    private FileReport read(Network network, Format format, String text) throws Exception {
        var file = Files.writeString(test.folder().resolve("x." + format.extension()), text);
        return new FileImporter(new Guard(), List.of(new GraphMlFormat(), new GexfFormat())).run(network, List.of(file),
                ImportOptions.DEFAULT, new NullProgressMonitor()).files().getFirst();
    }

    private String text(Format format) throws Exception {
        var output = new ByteArrayOutputStream();
        format.write(test.network(), Selection.of(test.network().root().getPeople()), output, new NullProgressMonitor());
        return output.toString(StandardCharsets.UTF_8);
    }

    private Document written(Format format) throws Exception {
        var output = new ByteArrayOutputStream();
        format.write(test.network(), Selection.of(test.network().root().getPeople()), output, new NullProgressMonitor());
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

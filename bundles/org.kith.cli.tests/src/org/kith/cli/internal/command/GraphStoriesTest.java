// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is tied to whom, as a new user sees it. */
class GraphStoriesTest {

    /** Of networkx, test_structuralholes.py. */
    private static final String SAMPLE = "AB2 AF3 AG5 AE2 EG8 FG3 BG4 BD1 DG3 GC10";

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void createNetwork() {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
    }

    /** Imports ties between people of one letter, M for the owner. */
    private void tie(String ties) throws IOException {
        var owner = (String) shell.json("show", "Mary Somerville").object().get("id");
        var nodes = ties.replaceAll("[\\d ]", "").chars().distinct().mapToObj(Character::toString)
                .map(name -> "<node id='%s'><data key='label'>%s</data></node>".formatted(
                        name.equals("M") ? owner : name, name.equals("M") ? "Mary Somerville" : "Person " + name))
                .collect(Collectors.joining());
        var edges = Stream.of(ties.split(" "))
                .map(tie -> "<edge source='%s' target='%s'><data key='weight'>%s</data></edge>".formatted(
                        tie.charAt(0) == 'M' ? owner : tie.charAt(0), tie.charAt(1), tie.substring(2)))
                .collect(Collectors.joining());
        var file = Files.writeString(home.resolve("ties.graphml"), """
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="label" for="node" attr.name="label"/>
                <key id="weight" for="edge" attr.name="weight"/><graph edgedefault="undirected">%s%s</graph></graphml>
                """.formatted(nodes, edges));
        assertThat(shell.json("import", file.toString()).code()).isZero();
    }

    private Map<String, Object> metrics(String person, String... options) {
        return shell.json(Stream.concat(Stream.of("metrics", person), Stream.of(options)).toArray(String[]::new))
                .list().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"G, 0.4, 4.6667", "A, 0.5951, 2.5", "C, 1.0, 1.0"})
    void theSampleGraphHasTheConstraintsOfTheBook(String name, double constraint, double size) throws Exception {
        tie(SAMPLE);
        assertThat((Double) metrics("Person " + name).get("constraint")).isEqualTo(constraint, within(0.0005));
        assertThat((Double) metrics("Person " + name).get("effectiveSize")).isEqualTo(size, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"G, 0.299", "A, 0.795", "C, 1.0"})
    void withWeightsStrongTiesCountMore(String name, double constraint) throws Exception {
        tie(SAMPLE);
        assertThat((Double) metrics("Person " + name, "--weighted").get("constraint")).isEqualTo(constraint,
                within(0.0005));
    }

    @Test
    void whoIsTiedToNobodyHasNoConstraint() throws Exception {
        tie(SAMPLE);
        var owners = shell.json("metrics").list().stream().filter(each -> each.get("name").equals("Mary Somerville"));
        assertThat(owners).singleElement().satisfies(owner -> assertThat(owner).containsEntry("constraint", null)
                .containsEntry("tie", null));
        assertThat(shell.kith("metrics", "Mary Somerville").out()).contains("n/a");
    }

    @Test
    void theWarmestPathComesFirst() throws Exception {
        tie("MA80 AB50 MC40 CB90");

        assertThat(shell.json("path", "Person B").list()).extracting(path -> path.get("names"),
                path -> path.get("probability")).containsExactly(
                        tuple(List.of("Mary Somerville", "Person A", "Person B"), 0.4),
                        tuple(List.of("Mary Somerville", "Person C", "Person B"), 0.36));
        assertThat(shell.kith("path", "Person B").lines().getFirst()).isEqualTo(
                "40 %  Mary Somerville –80– Person A –50– Person B  (weakest: Person A and Person B)");
    }

    @Test
    void fromOneToAnotherPersonThereIsAPathToo() throws Exception {
        tie("MA80 AB50 MC40 CB90");

        assertThat(shell.json("path", "Person A", "Person C", "-k", "1").list()).extracting(path -> path.get("names"))
                .containsExactly(List.of("Person A", "Person B", "Person C"));
    }

    @Test
    void whereThereIsNoPathTheUserIsToldWhatToDo() throws Exception {
        tie("AB50 BC40");

        assertThat(shell.json("path", "Person B").list()).isEmpty();
        assertThat(shell.kith("path", "Person B").out()).contains("Say who knows whom");
    }

    @Test
    void nobodyIsIntroducedToThemselves() throws Exception {
        tie("AB50 BC40");

        var result = shell.kith("path", "Person B", "Person B");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("kith: Person B needs no introduction to themselves.\n");
    }

    @Test
    void aPersonIsShownWithWhatTheTieIsMadeOf() {
        shell.kith("--network", home.resolve("sample.kith").toString(), "init", "--sample");
        var shown = shell.json("--network", home.resolve("sample.kith").toString(), "show", "Daniel Moreau").object();

        assertThat(shown.get("tie")).asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("value", "class", "terms");
        assertThat(shell.kith("--network", home.resolve("sample.kith").toString(), "show", "Daniel Moreau").out())
                .contains("Tie: ").contains("Frequency ");
    }
}

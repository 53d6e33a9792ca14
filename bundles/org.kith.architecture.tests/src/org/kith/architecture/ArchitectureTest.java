// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule against the project. */
class ArchitectureTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("rooms require lower levels", new Levels()),
                Arguments.of("packages are exported with a version or internal", new Exports()),
                Arguments.of("what others may use is described", new ExportedJavadoc()),
                Arguments.of("SQL is in the store, windows begin at level 3", new ForbiddenTypes()),
                Arguments.of("packages have no cycles", new PackageCycles()),
                Arguments.of("nothing forbidden is done", new ForbiddenCode()),
                Arguments.of("methods are short", new MethodLength(MethodLength.FAILURE)),
                Arguments.of("files say whose they are, packages what they know", new Headers()),
                Arguments.of("what a plugin.xml names is there", new PluginDescriptions()),
                Arguments.of("extension points are described", new SchemaDocumentation()),
                Arguments.of("messages and their fields fit", new MessageKeys()),
                Arguments.of("the help says what is so", new HelpPages()),
                Arguments.of("the product holds what is pinned", new ProductContents()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProjectKeepsTheRule(String name, Rule rule) {
        assertThat(rule.check(Project.ours())).as(name).isEmpty();
    }

    @Test
    void longMethodsAreNamed() {
        var warnings = new MethodLength(MethodLength.WARNING).check(Project.ours());
        warnings.forEach(warning -> System.out.println("[WARNING] " + warning));
        assertThat(warnings).as("methods over %s lines", MethodLength.WARNING).hasSizeLessThan(50);
    }

    /** Without classes, rules that look at them would hold for nothing. */
    @Test
    void theRoomsWereCompiledBeforeTheyWereLookedAt() {
        assertThat(Project.ours().rooms()).isNotEmpty();
        assertThat(Project.ours().rooms()).filteredOn(room -> !room.sources().isEmpty())
                .filteredOn(room -> !Files.isDirectory(room.classes()))
                .extracting(Room::name).isEmpty();
    }
}

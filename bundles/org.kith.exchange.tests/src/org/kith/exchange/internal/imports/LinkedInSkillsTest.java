// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class LinkedInSkillsTest {

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    private Iterable<String> skills() {
        return test.network().root().getOwner().getSkillClaims().stream().map(claim -> claim.getSkill().getName())
                .toList();
    }

    @Test
    void theyAreTheOwners() throws Exception {
        imports.one(imports.file("Skills.csv", "Name\nRust\nPublic Speaking\n"));
        assertThat(skills()).containsExactly("Rust", "Public Speaking");
    }

    @Test
    void aSkillThatIsThereIsNotMadeTwice() throws Exception {
        imports.one(imports.file("Skills.csv", "Name\nRust\nrust\n"));
        imports.one(imports.file("skills.csv", "Name\nRUST\n"));
        assertThat(skills()).containsExactly("Rust");
        assertThat(test.network().root().getSkills()).hasSize(1);
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        var file = imports.file("Skills.csv", "Name\nRust\n");
        imports.one(file);
        var again = imports.one(file);
        assertThat(again.updated()).isZero();
        assertThat(again.unchanged()).isOne();
    }
}

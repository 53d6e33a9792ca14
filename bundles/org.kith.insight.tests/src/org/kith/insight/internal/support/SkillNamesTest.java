// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.support.Skills;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Skill;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class SkillNamesTest {

    private TestNetwork test;

    @BeforeEach
    void open(TestNetwork network) {
        test = network;
    }

    private Skill know(String name, String... alternativeNames) {
        var skill = ContactsFactory.eINSTANCE.createSkill();
        skill.setName(name);
        skill.getAlternativeNames().addAll(List.of(alternativeNames));
        test.network().edit("Skill", () -> test.network().add(skill));
        return skill;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Public speaking", "PUBLIC SPEAKING", " public speaking ", "Oratory", "giving talks"})
    void aSkillIsFoundByAnyOfItsNames(String name) {
        var speaking = know("Public speaking", "Oratory", "Giving talks");
        assertThat(Skills.find(test.network(), name)).containsSame(speaking);
    }

    @Test
    void theNameItselfComesBeforeAnAlternativeName() {
        know("Rhetoric", "Public speaking");
        var speaking = know("Public speaking");
        assertThat(Skills.find(test.network(), "public speaking")).containsSame(speaking);
    }
}

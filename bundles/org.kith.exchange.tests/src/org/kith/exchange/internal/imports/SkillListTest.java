// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Skill;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** The lists of skills of ESCO and O*NET. */
@ExtendWith(NetworkExtension.class)
class SkillListTest {

    private static final String ESCO = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,"
            + "hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n"
            + "KnowledgeSkillCompetence,http://example.org/esco/skill/1,skill/competence,cross-sector,"
            + "speak in public,\"give talks\nspeak in public\npresent\",oratory,released,,,,,\n";
    private static final String ONET = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n"
            + "11-1011.00\t2.A.1.b\tActive Listening\tIM\t4.0\n11-1011.00\t2.A.1.b\tActive Listening\tLV\t4.8\n"
            + "11-1011.00\t2.A.1.d\tSpeaking\tIM\t4.3\n11-1021.00\t2.A.1.b\tActive Listening\tIM\t4.1\n";

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    private List<Skill> skills() {
        return test.network().root().getSkills();
    }

    @Test
    void aSkillOfEscoHasItsOtherNames() throws Exception {
        assertThat(imports.one(imports.file("skills_en.csv", ESCO)).created()).isOne();
        var skill = skills().getFirst();
        assertThat(skill.getName()).isEqualTo("speak in public");
        assertThat(skill.getAlternativeNames()).containsExactly("give talks", "present", "oratory");
        assertThat(skill.getConceptUri()).isEqualTo("http://example.org/esco/skill/1");
    }

    @Test
    void anElementOfManyOccupationsIsOneSkill() throws Exception {
        assertThat(imports.one(imports.file("Skills.txt", ONET)).created()).isEqualTo(2);
        assertThat(skills()).extracting(Skill::getName).containsExactly("Active Listening", "Speaking");
        assertThat(skills()).extracting(Skill::getConceptUri).containsExactly("onet:2.A.1.b", "onet:2.A.1.d");
    }

    @Test
    void technologyIsSkillToo() throws Exception {
        imports.one(imports.file("Technology Skills.txt",
                "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\n"
                        + "15-1252.00\tPython\t43232405\tObject oriented software\tY\n"
                        + "15-1253.00\tPython\t43232405\tObject oriented software\tY\n"));
        assertThat(skills()).extracting(Skill::getName).containsExactly("Python");
    }

    @Test
    void theSameListAgainChangesNothing() throws Exception {
        var file = imports.file("skills_en.csv", ESCO);
        imports.one(file);
        var again = imports.one(file);
        assertThat(again.created() + again.updated()).isZero();
        assertThat(again.unchanged()).isOne();
    }

    @Test
    void aSkillOfOnesOwnLearnsItsOtherNames() throws Exception {
        var own = ContactsFactory.eINSTANCE.createSkill();
        own.setName("Speak in Public");
        own.getAlternativeNames().add("Present");
        test.network().edit("Skill", () -> test.network().add(own));
        assertThat(imports.one(imports.file("skills_en.csv", ESCO)).updated()).isOne();
        assertThat(skills()).containsExactly(own);
        assertThat(own.getName()).isEqualTo("Speak in Public");
        assertThat(own.getAlternativeNames()).containsExactly("Present", "give talks", "oratory");
        assertThat(own.getConceptUri()).isEqualTo("http://example.org/esco/skill/1");
    }

    @Test
    void aRowWithoutANameIsRejected() throws Exception {
        var report = imports.one(imports.file("skills_en.csv", ESCO
                + "KnowledgeSkillCompetence,http://example.org/esco/skill/2,knowledge,,,,,released,,,,,\n"));
        assertThat(report.rejected()).isOne();
        assertThat(skills()).hasSize(1);
    }
}

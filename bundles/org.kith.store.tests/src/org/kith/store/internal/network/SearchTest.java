// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aQuestion;
import static org.kith.testkit.Builders.aTask;
import static org.kith.testkit.Builders.anExchange;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.collaboration.Collaborating;
import org.kith.core.growth.Capturing;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.model.contacts.SupportKind;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.InsightKind;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class SearchTest {

    private TestNetwork test;

    @BeforeEach
    void fill(TestNetwork network) {
        test = network;
        var ada = test.add(aPerson("Ada Lovelace"));
        var owner = test.network().root().getOwner();
        test.network().edit("Fill", () -> {
            test.network().add(aTask("Send the notebook", null, ada, null));
            test.network().add(aQuestion("Who has built an engine?", ada));
            test.network().add(anExchange(SupportKind.FEEDBACK).from(ada).to(owner)
                    .with(help -> help.setSubject("My slides")).build());
            aMentorship().by(ada).of(owner).about("Proofs").meeting("2026-09-20T10:00:00Z")
                    .with(mentorship -> mentorship.getSessions().getFirst().setNotes("Induction")).addTo(test.network());
            var boards = new Boards(test.network());
            boards.open(boards.create(PipelineTemplate.builtIn().getFirst()), "Chair of mathematics",
                    LocalDate.of(2026, 9, 1));
            new Collaborating(test.network()).begin("Notes", CollaborationKind.RESEARCH, CollaborationStatus.IDEA,
                    List.of(ada), LocalDate.of(2026, 9, 1)).getPartners().getFirst().getGives().add("Theorems");
            new Capturing(test.network()).capture("Punched cards", InsightKind.TREND, Horizon.NOW, List.of(ada),
                    LocalDate.of(2026, 9, 1)).setSummary("As in looms");
        });
    }

    @ParameterizedTest
    @CsvSource({"notebook, Task, Send the notebook", "engine, SupportRequest, Who has built an engine?",
        "slides, SupportExchange, My slides", "proofs, Mentorship, Proofs", "induction, Mentorship, Proofs",
        "chair, Opportunity, Chair of mathematics", "theorems, Collaboration, Notes",
        "looms, Insight, Punched cards"})
    void whatWasNotedAnywhereIsFound(String word, String type, String label) {
        assertThat(test.network().search(word, 10)).singleElement().satisfies(hit -> {
            assertThat(hit.type()).isEqualTo(type);
            assertThat(hit.label()).isEqualTo(label);
        });
    }
}

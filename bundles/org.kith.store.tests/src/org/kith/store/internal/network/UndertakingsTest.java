// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.InvalidEditException;
import org.kith.core.collaboration.Collaborating;
import org.kith.core.introduction.Introducing;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Referring;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.Undertaking;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class UndertakingsTest {

    private TestNetwork test;
    private Person me;
    private Person ada;
    private Person tim;

    @BeforeEach
    void addPeople(TestNetwork network) {
        test = network;
        me = network.network().root().getOwner();
        ada = network.add(aPerson("Ada"));
        tim = network.add(aPerson("Tim"));
    }

    private List<Undertaking> one(TestNetwork network) {
        return network.network().edit("Begin", () -> {
            var boards = new Boards(network.network());
            return List.of(
                    boards.open(boards.create(PipelineTemplate.builtIn().getFirst()), "Data Engineer", test.today()),
                    new Collaborating(network.network()).begin("Notes", CollaborationKind.RESEARCH,
                            CollaborationStatus.IDEA, List.of(me, ada), test.today()),
                    new Referring(network.network()).ask(ada, me, tim, null, test.today()),
                    new Introducing(network.network()).plan(me, ada, tim));
        });
    }

    @Test
    void eachIsCalledByItsTitleOrByWhoIsInIt() {
        assertThat(one(test)).extracting(Undertakings::title).containsExactly("Data Engineer", "Notes",
                "Ada refers " + me.getLabel() + " to Tim", me.getLabel() + " introduces Ada and Tim");
    }

    @Test
    void aTaskLeadsToWhatItIsFor() {
        for (var undertaking : one(test)) {
            var task = test.network().edit("Plan", () -> new Undertakings(test.network()).plan(undertaking, "Call",
                    test.today()));
            assertThat(Undertakings.of(test.network().root(), task)).contains(undertaking);
            assertThat(Undertakings.ofTasks(test.network().root())).containsEntry(task, undertaking);
        }
        assertThat(test.network().root().getTasks()).hasSize(4);
    }

    @Test
    void whatIsRemovedTakesItsTasksAlong() {
        for (var undertaking : one(test)) {
            test.network().edit("Plan", () -> new Undertakings(test.network()).plan(undertaking, "Call", null));
            test.network().edit("Remove", () -> new Undertakings(test.network()).remove(undertaking));
        }
        assertThat(test.network().root().getTasks()).isEmpty();
    }

    @Test
    void aTaskThatIsRemovedLeavesWhatItWasFor() {
        for (var undertaking : one(test)) {
            Task task = test.network().edit("Plan", () -> new Undertakings(test.network()).plan(undertaking, "Call",
                    null));
            test.network().edit("Remove", () -> test.network().remove(task));
            assertThat(undertaking.getTasks()).isEmpty();
        }
    }

    @Test
    void aTaskSaysWhatIsToBeDone() {
        var undertaking = one(test).getLast();
        assertThatThrownBy(() -> test.network().edit("Plan",
                () -> new Undertakings(test.network()).plan(undertaking, " ", null)))
                .isInstanceOf(InvalidEditException.class).hasMessageContaining("what is to be done");
        assertThat(undertaking.getTasks()).isEmpty();
    }

    @Test
    void nobodyIsThankedBeforeTheyIntroduced() {
        var introduction = test.network().edit("Plan", () -> new Introducing(test.network()).plan(ada, me, tim));
        assertThatThrownBy(() -> test.network().edit("Thank", () -> {
            introduction.setMadeOn(test.today());
            introduction.setThankedOn(test.today().minusDays(1));
        })).isInstanceOf(InvalidEditException.class).hasMessageContaining("Change one of the days");
    }
}

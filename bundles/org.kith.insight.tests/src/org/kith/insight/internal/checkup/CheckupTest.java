// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kith.core.Network;
import org.kith.core.checkup.Check;
import org.kith.core.checkup.Checkup.Result;
import org.kith.core.checkup.Finding;
import org.kith.core.checkup.Fix;
import org.kith.core.guard.Fault;
import org.kith.core.guard.FaultException;
import org.kith.core.guard.Guard;
import org.kith.core.people.Cadences;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.testkit.Misbehaviour;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.NetworkState;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;

/** Today is 1 September 2026. */
@ExtendWith(NetworkExtension.class)
class CheckupTest {

    private final Guard guard = new Guard(Misbehaviour.IMPATIENT);
    private final AllChecks all = new AllChecks(guard);
    private final List<Fault> faults = new ArrayList<>();
    private TestNetwork test;

    @BeforeEach
    void take(TestNetwork network) {
        test = network;
        guard.addListener(faults::add);
    }

    private List<Finding> look(Check check) {
        return check.look(test.network(), Services.get(Cadences.class).rows(test.network()), test.today());
    }

    private Person ada(int target, int maximum, String lastContact) {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org").withCadence(target, maximum));
        test.add(aCall().with(ada).on(lastContact));
        return ada;
    }

    @ParameterizedTest
    @CsvSource({"2026-05-24, 1", "2026-07-03, 0"})
    void whoWasNotContactedForTwiceTheMaximumBreaksThePlan(String lastContact, int findings) {
        ada(30, 30, lastContact);
        assertThat(look(new BrokenCadence())).hasSize(findings);
    }

    @Test
    void aBrokenPlanCanBeMadeTrue() {
        var ada = ada(30, 45, "2026-05-24");
        var finding = look(new BrokenCadence()).getFirst();
        assertThat(finding.message())
                .isEqualTo("100 days since the last contact, at most 45 planned. Plan what you will do, or let go.");

        test.network().edit("Fix", finding.fixes().getFirst().work());

        assertThat(finding.fixes().getFirst().label()).isEqualTo("Every 180 days");
        assertThat(ada.getCadence().getTargetDays()).isEqualTo(180);
        assertThat(look(new BrokenCadence())).isEmpty();
    }

    @Test
    void whoIsLetGoIsNotMissedAnyMore() {
        var ada = ada(30, 45, "2026-05-24");
        var before = NetworkState.of(test.network());

        test.network().edit("Fix", look(new BrokenCadence()).getFirst().fixes().getLast().work());

        assertThat(ada.getLayer()).isEqualTo(Layer.NONE);
        assertThat(look(new BrokenCadence())).isEmpty();
        test.network().undo();
        assertThat(NetworkState.of(test.network())).isEqualTo(before);
    }

    @Test
    void whoIsToBeKeptInTouchWithNeedsAWayThere() {
        test.add(aPerson("Bo Berg").in(Layer.L15));
        test.add(aPerson("Cy Young"));
        test.add(aPerson("Di Dole").in(Layer.L15).withTelephone("+49 30 1"));
        test.add(aPerson("Ed East").in(Layer.L15).with(PersonStatus.DECEASED));
        assertThat(look(new Unreachable())).extracting(Finding::title).containsExactly("Bo Berg");
    }

    @Test
    void whatWasEnteredLongAgoIsPerhapsOutOfDate() {
        ada(30, 45, "2026-08-31");
        assertThat(look(new StaleWork())).isEmpty();
        assertThat(new StaleWork().look(test.network(), Services.get(Cadences.class).rows(test.network()),
                test.today().plusYears(2).plusDays(1))).extracting(Finding::title).containsExactly("Ada Lovelace");
    }

    @Test
    void whoPerhapsKnowEachOtherIsAskedOnce() {
        test.add(aPerson("Ada Lovelace").in(Layer.L15).worksFor("Engines", "Engineer", "2020-01"));
        test.add(aPerson("Bo Berg").in(Layer.L15).worksFor("Engines", "Engineer", "2020-01"));

        var finding = look(new OpenInferences());
        assertThat(finding).singleElement().satisfies(each -> assertThat(each.message()).contains("Perhaps knows"));

        test.network().edit("Fix", finding.getFirst().fixes().getFirst().work());
        assertThat(test.network().root().getRelationships()).hasSize(1);
        assertThat(look(new OpenInferences())).isEmpty();
    }

    @Test
    void aNoIsKept() {
        test.add(aPerson("Ada Lovelace").in(Layer.L15).worksFor("Engines", "Engineer", "2020-01"));
        test.add(aPerson("Bo Berg").worksFor("Engines", "Engineer", "2020-01"));

        test.network().edit("Fix", look(new OpenInferences()).getFirst().fixes().getLast().work());

        assertThat(test.network().root().getRelationships()).isEmpty();
        assertThat(look(new OpenInferences())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENDLESS")
    void aCheckThatFailsIsLeftOut(Misbehaviour misbehaviour) {
        var faulty = new Faulty(misbehaviour::commit);
        all.addCheck(new Unreachable());
        all.addCheck(faulty);
        test.add(aPerson("Bo Berg").in(Layer.L15));

        for (int i = 0; i < 5; i++) {
            assertThat(lookWithAll()).extracting(Result::title).containsExactly("Nobody can reach them");
        }
        assertThat(faulty.asked.get()).isBetween(1, 3);
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.sentence()).contains(fault.plugIn(),
                "failed while checking the network: "));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"ENDLESS", "NOTHING"})
    void aFixThatFailsHalfWayLeavesNothing(Misbehaviour misbehaviour) {
        var bo = test.add(aPerson("Bo Berg"));
        all.addCheck(new Faulty(() -> List.of(new Finding(bo.getId(), "Bo Berg", "has a name", List.of(
                new Fix("Rename", () -> {
                    bo.setFormattedName("Half");
                    misbehaviour.commit();
                }))))));
        var fix = lookWithAll().getFirst().findings().getFirst().fixes().getFirst();
        var before = test.state();

        assertThatThrownBy(() -> test.network().edit("Fix", fix.work())).isInstanceOf(FaultException.class)
                .hasMessageContaining("failed while fixing what the check-up found: ");

        assertThat(test.state()).isEqualTo(before);
        test.reopen();
        assertThat(test.state()).isEqualTo(before);
    }

    private List<Result> lookWithAll() {
        return all.look(test.network(), Services.get(Cadences.class).rows(test.network()), test.today());
    }

    private static final class Faulty implements Check {

        private final AtomicInteger asked = new AtomicInteger();
        private final Supplier<List<Finding>> found;

        Faulty(Supplier<List<Finding>> found) {
            this.found = found;
        }

        @Override
        public String title() {
            return "Faulty";
        }

        @Override
        public List<Finding> look(Network network, List<PersonRow> people, LocalDate day) {
            asked.incrementAndGet();
            return found.get();
        }
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.anExchange;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kith.core.NetworkException;
import org.kith.core.guard.Fault;
import org.kith.core.guard.Guard;
import org.kith.core.people.Cadences;
import org.kith.core.plot.Point;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportRequest;
import org.kith.model.contacts.SupportKind;
import org.kith.model.growth.TalkStatus;
import org.kith.testkit.Misbehaviour;
import org.kith.testkit.Services;

class BenefitsTest {

    private final Growing growing = new Growing();

    @AfterEach
    void close() {
        growing.close();
    }

    @Test
    void helpIsCountedBothWaysForTwentyFourMonths() {
        var ada = growing.network().add(aPerson("Ada"));
        var owner = growing.opened().root().getOwner();
        growing.network().add(anExchange(SupportKind.FEEDBACK).from(ada).to(owner).on("2026-08-01").helpful(4));
        growing.network().add(anExchange(SupportKind.ADVICE).from(owner).to(ada).on("2026-08-02"));
        growing.network().add(anExchange(SupportKind.ADVICE).from(owner).to(ada).on("2024-10-02"));
        growing.network().add(anExchange(SupportKind.ADVICE).from(owner).to(ada).on("2024-08-31"));

        assertThat(growing.figure("support", "helpGiven")).isEqualTo(2);
        assertThat(growing.figure("support", "helpReceived")).isEqualTo(1);
        assertThat(growing.figure("support", "helpBalance")).isEqualTo(1);
        assertThat(growing.figure("support", "helpfulness")).isEqualTo(4);
    }

    @Test
    void fourInsightsOverThreeQuartersDrawTheLineOfTheirTopic() {
        var ada = growing.network().add(aPerson("Ada").worksFor("Engines", "Programmer"));
        var tim = growing.network().add(aPerson("Tim").worksFor("Webs", "Weaver"));
        growing.insight("WebAssembly in data tools", "WebAssembly", "2026-02-01", ada, tim);
        growing.insight("Two", "WebAssembly", "2026-05-01", ada);
        growing.insight("Three", "WebAssembly", "2026-07-01");
        growing.insight("Four", "WebAssembly", "2026-08-01");

        var line = growing.report("insights").plots().getFirst().series().getFirst();
        assertThat(line.name()).isEqualTo("WebAssembly");
        assertThat(line.points()).extracting(Point::value).endsWith(0.0, 1.0, 1.0, 2.0);
        assertThat(growing.figure("insights", "corroborated")).isEqualTo(0.25);
    }

    @Test
    void talksThatWereHeldAreSeenByOthers() {
        growing.talk("Held", "2026-05-02", TalkStatus.DELIVERED);
        growing.talk("Only thought of", "2026-05-02", TalkStatus.IDEA);
        growing.talk("Refused", "2026-05-02", TalkStatus.REJECTED);

        assertThat(growing.figure("visibility", "seen")).isEqualTo(1);
        assertThat(growing.figure("visibility", "talksAccepted")).isEqualTo(0.5);
    }

    @Test
    void whoIsOverdueIsCountedAndListed() {
        var ada = growing.network().add(aPerson("Ada").withCadence(30, 45));
        growing.network().add(aPerson("Bo").withCadence(30, 45).firstMet("2026-08-30"));
        growing.network().add(aCall().on("2026-07-01").with(ada));

        var report = growing.report("relationships");
        assertThat(growing.figure("relationships", "overdue")).isEqualTo(1);
        assertThat(report.tables().getFirst().rows()).singleElement().satisfies(row -> assertThat(row.getFirst())
                .isEqualTo("Ada"));
        assertThat(growing.figure("relationships", "constraint")).isEqualTo(0.5);
    }

    @Test
    void aContactMakesTheHistoryOfATie() {
        var ada = growing.network().add(aPerson("Ada"));
        growing.network().add(aCall().on("2026-05-01").with(ada));

        var contacts = growing.report("relationships").plots().stream()
                .filter(plot -> plot.key().equals("contactsOverTime")).findFirst().orElseThrow();
        assertThat(contacts.series().getFirst().points()).filteredOn(point -> point.value() == 1)
                .extracting(Point::label).containsExactly("2026 Q2");
    }

    @Test
    void theStateOfTheNetworkTellsOfAllNine() {
        var state = growing.report("state");

        assertThat(state.sections()).hasSize(9).allSatisfy(section -> {
            assertThat(section.figures()).hasSizeBetween(3, 4);
            assertThat(section.plots()).hasSize(1);
        });
    }

    /** A report that fails in one of its calls. */
    private record Broken(Supplier<String> called, Supplier<Supplier<ReportContent>> looks) implements Report {

        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String title() {
            return called.get();
        }

        @Override
        public String purpose() {
            return "Fails";
        }

        @Override
        public Supplier<ReportContent> look(ReportRequest request) {
            return looks.get();
        }
    }

    private KnownReports reports(Guard guard, Report broken) {
        var known = new KnownReports(guard);
        known.addReport(broken);
        known.addReport(new GrowthReport());
        return known;
    }

    private ReportRequest request() {
        return ReportRequest.of(growing.opened(), Services.get(Cadences.class).rows(growing.opened()),
                growing.network().today());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENDLESS")
    void aReportThatDoesNotSayWhatItIsIsNotListed(Misbehaviour misbehaviour) {
        var guard = new Guard(Misbehaviour.IMPATIENT);
        var faults = new ArrayList<Fault>();
        guard.addListener(faults::add);
        var known = reports(guard, new Broken(misbehaviour::commit, () -> null));

        for (int i = 0; i < 5; i++) {
            assertThat(known.all()).extracting(Report::id).containsExactly("growth");
        }
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.sentence()).contains(fault.plugIn(),
                "failed while listing reports: "));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ENDLESS")
    void aReportThatFailsAtOnceIsNamed(Misbehaviour misbehaviour) {
        assertNamed(misbehaviour::commit);
    }

    @ParameterizedTest
    @EnumSource
    void aReportThatFailsAtWorkIsNamed(Misbehaviour misbehaviour) {
        assertNamed(() -> misbehaviour::commit);
    }

    private void assertNamed(Supplier<Supplier<ReportContent>> looks) {
        var asked = new AtomicInteger();
        var known = reports(new Guard(Misbehaviour.IMPATIENT), new Broken(() -> "Aaa", () -> {
            asked.incrementAndGet();
            return looks.get();
        }));
        var broken = known.find("broken").orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> known.look(broken, request()).get()).isInstanceOf(NetworkException.class)
                    .hasMessageContaining("failed while working out the report \u201cAaa\u201d: ");
        }
        assertThat(asked.get()).isBetween(1, 3);
        assertThat(known.all()).extracting(Report::id).containsExactly("growth");
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aPost;
import static org.kith.testkit.Builders.aTask;
import static org.kith.testkit.Builders.anEvent;
import static org.kith.testkit.Builders.anExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.growth.Week;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportKind;
import org.kith.model.contacts.TaskStatus;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class WeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 24);

    private TestNetwork test;
    private Person ada;
    private Person tim;

    @BeforeEach
    void addPeople(TestNetwork network) {
        test = network;
        ada = test.add(aPerson("Ada Lovelace"));
        tim = test.add(aPerson("Tim Berners-Lee"));
    }

    private Week week() {
        return Week.of(test.network(), MONDAY, ZoneOffset.UTC);
    }

    @Test
    void nothingIsKnownOfAnEmptyWeek() {
        assertThat(week()).isEqualTo(new Week(MONDAY, List.of(), List.of()));
    }

    @Test
    void contactsAreToldByKindWithEverybodyOnce() {
        test.add(aCall().on("2026-08-24").with(ada));
        test.add(aCall().on("2026-08-30").with(ada));
        test.add(aCall().on("2026-08-26").with(tim));
        test.add(aMeeting().on("2026-08-25").with(tim));
        test.add(aMeeting().on("2026-08-23").with(ada));
        test.add(aMeeting().on("2026-08-31").with(ada));
        assertThat(week().happened()).containsExactly("Phone call: Ada Lovelace, Tim Berners-Lee",
                "Meeting in person: Tim Berners-Lee");
    }

    @Test
    void whatWasDoneAndShownIsTold() {
        test.add(aPost("Engines", "2026-08-26"));
        test.add(aPost("Old engines", "2026-08-20"));
        test.add(anEvent("Salon", "2026-08-26", test.network().root().getOwner()));
        test.add(anEvent("Salon without me", "2026-08-26", ada));
        var task = aTask("Send notes", null, ada, null);
        task.setStatus(TaskStatus.COMPLETED);
        task.setCompleted(Instant.parse("2026-08-26T10:00:00Z"));
        test.add(task);
        assertThat(week().happened()).containsExactly("Done: Send notes", "Post: Engines", "Event: Salon");
    }

    @Test
    void whoHelpedTheOwnerIsNamedOnce() {
        var owner = test.network().root().getOwner();
        test.add(anExchange(SupportKind.ADVICE).from(ada).to(owner).on("2026-08-25"));
        test.add(anExchange(SupportKind.REVIEW).from(ada).to(owner).on("2026-08-26"));
        test.add(anExchange(SupportKind.ADVICE).from(owner).to(tim).on("2026-08-26"));
        test.add(anExchange(SupportKind.ADVICE).from(tim).to(owner).on("2026-08-31"));
        assertThat(week().helpers()).containsExactly(ada);
    }
}

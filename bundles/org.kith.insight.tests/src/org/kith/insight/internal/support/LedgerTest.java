// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aQuestion;
import static org.kith.testkit.Builders.anExchange;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.support.Account;
import org.kith.core.support.Balance;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportKind;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Reciprocity over 24 months. */
@ExtendWith(NetworkExtension.class)
class LedgerTest {

    private final NetworkSupport support = new NetworkSupport();
    private TestNetwork test;
    private Person owner;
    private Person ada;

    @BeforeEach
    void addPeople(TestNetwork network) {
        test = network;
        owner = network.network().root().getOwner();
        ada = network.add(aPerson("Ada Lovelace"));
    }

    @Test
    void whoHelpedMeIsOwedOne() {
        test.add(anExchange(SupportKind.FEEDBACK).from(ada).to(owner).about("my talk").helpful(5));

        assertThat(of(ada).total()).isEqualTo(new Balance(0, 1));
        assertThat(of(ada).total().value()).isEqualTo(-1);
    }

    @Test
    void helpIsCountedByKind() {
        test.add(anExchange(SupportKind.FEEDBACK).from(ada).to(owner));
        test.add(anExchange(SupportKind.INFORMATION).from(owner).to(ada));
        test.add(anExchange(SupportKind.INFORMATION).from(owner).to(ada));

        assertThat(of(ada).kinds()).isEqualTo(Map.of(SupportKind.FEEDBACK, new Balance(0, 1),
                SupportKind.INFORMATION, new Balance(2, 0)));
        assertThat(of(ada).total().value()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-01, 0", "2024-09-02, -1", "2026-09-01, -1", "2026-09-02, 0"})
    void onlyTheLast24MonthsCount(String day, int value) {
        test.add(anExchange(SupportKind.ADVICE).from(ada).to(owner).on(day));

        assertThat(of(ada).total().value()).isEqualTo(value);
    }

    @Test
    void helpBetweenOthersIsNotInMyLedger() {
        var tim = test.add(aPerson("Tim"));
        test.add(anExchange(SupportKind.ADVICE).from(ada).to(tim));

        assertThat(of(ada)).isEqualTo(Account.NONE);
        assertThat(of(tim)).isEqualTo(Account.NONE);
    }

    @Test
    void questionsAreALoad() {
        test.add(aQuestion("Who knows Rust?", ada));
        var old = test.add(aQuestion("Who knows Ada?", ada));
        test.network().edit("Long ago", () -> old.getAsked().getFirst().setAskedOn(LocalDate.parse("2026-08-02")));

        assertThat(of(ada).askedLately()).isEqualTo(1);
        assertThat(of(ada).lastAsked()).isEqualTo("2026-09-01");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, Nothing between you and Ada yet", "1, 1, You and Ada are even", "0, 1, You owe Ada one",
        "1, 4, You owe Ada 3", "1, 0, Ada owes you one", "5, 1, Ada owes you 4"})
    void theBalanceIsSaidInWords(int given, int received, String words) {
        assertThat(support.inWords(new Balance(given, received), "Ada")).isEqualTo(words);
    }

    private Account of(Person person) {
        return support.ledger(test.network(), test.today()).of(person.getId());
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.people.TieSigns.Sign;
import org.kith.core.support.Help;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportKind;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class HelpSignalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private TestNetwork test;
    private Person ada;
    private Person owner;

    @BeforeEach
    void fill(TestNetwork network) {
        test = network;
        ada = test.add(aPerson("Ada Lovelace"));
        owner = test.network().root().getOwner();
    }

    private void helped(Person giver, Person receiver, String subject, int helpfulness) {
        test.network().edit("Help", () -> new Help(giver, receiver, SupportKind.ADVICE, subject, helpfulness, "")
                .addTo(test.network(), DAY, null));
    }

    private List<Sign> signs(Person person) {
        return new HelpSignal().look(test.network()).apply(person);
    }

    @Test
    void helpIsASignWhoeverGaveIt() {
        helped(ada, owner, "the engine", 5);
        helped(owner, ada, "her notes", 1);

        assertThat(signs(ada)).containsExactlyInAnyOrder(new Sign(DAY, 1, "they helped: the engine"),
                new Sign(DAY, 0.2, "you helped: her notes"));
    }

    @Test
    void whereItIsNotSaidHowHelpfulItWasItCountsAsUsual() {
        helped(ada, owner, "", 0);

        assertThat(signs(ada)).containsExactly(new Sign(DAY, 0.6, "they helped: Advice"));
    }

    @Test
    void helpAmongOthersIsNoSign() {
        helped(ada, test.add(aPerson("Alan Turing")), "the engine", 5);

        assertThat(signs(ada)).isEmpty();
    }
}

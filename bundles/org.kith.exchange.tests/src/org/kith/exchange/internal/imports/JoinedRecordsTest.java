// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.FormatException;
import org.kith.core.guard.Guard;
import org.kith.exchange.internal.duplicate.PersonDuplicates;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Records of several sources that an import took for one person, and people of their own again. */
@ExtendWith(NetworkExtension.class)
class JoinedRecordsTest {

    private static final String GOOGLE = "Marie,Curie,marie@x.example,+33 1,,,From Google,1867-11-07,Physics\n";
    private static final String LINKEDIN = "Marie,Curie,https://www.linkedin.com/in/mcurie,marie@x.example,,,\n";
    private static final String CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Marie Curie\nEMAIL:marie@x.example\n"
            + "TEL:+33 2\nNOTE:From Apple\nX-RADIUM:yes\nEND:VCARD\n";

    private final PersonDuplicates duplicates = new PersonDuplicates(new Guard(), List.of());
    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    @Test
    void eachIsAPersonOfItsOwnAgain() throws FormatException {
        join();
        separateAll();
        assertThat(curies()).extracting(marie -> values(marie)).containsExactlyInAnyOrder(
                List.of("https://www.linkedin.com/in/mcurie", "marie@x.example"), List.of("marie@x.example", "+33 1"),
                List.of("marie@x.example", "+33 2"));
        assertThat(curies()).extracting(Person::getNotes).containsExactlyInAnyOrder(null, "From Google", "From Apple");
        assertThat(curies()).extracting(marie -> marie.getTags().size()).containsExactlyInAnyOrder(0, 1, 0);
        assertThat(curies()).extracting(marie -> marie.getFacets().size()).containsExactlyInAnyOrder(0, 0, 1);
        assertThat(curies()).extracting(marie -> String.valueOf(marie.getBirthday())).containsExactlyInAnyOrder("null",
                "1867-11-07", "null");
    }

    @Test
    void oneImportThatJoinedThemAllIsTakenApartAsWell() throws FormatException {
        imports.all(imports.file("Connections.csv", Imports.LINKEDIN + LINKEDIN),
                imports.file("contacts.csv", Imports.GOOGLE + GOOGLE), imports.file("a.vcf", CARD));
        assertThat(curies()).hasSize(1);
        separateAll();
        assertThat(curies()).hasSize(3);
    }

    @Test
    void whatWasEditedSinceStays() throws FormatException {
        join();
        var marie = test.person("Marie Curie");
        test.network().edit("Edit", () -> {
            marie.getContactPoints().removeIf(point -> point.getValue().equals("+33 1"));
            marie.setHeadline("Two prizes");
        });
        separateAll();
        assertThat(marie.getHeadline()).isEqualTo("Two prizes");
        assertThat(values(marie)).containsExactly("https://www.linkedin.com/in/mcurie", "marie@x.example");
    }

    @Test
    void whoWasTypedInStaysAsTyped() throws FormatException {
        test.add(aPerson("Marie Curie").withEmail("marie@x.example"));
        imports.google(GOOGLE);
        separateAll();
        assertThat(values(curies().getFirst())).containsExactly("marie@x.example");
        assertThat(curies()).hasSize(2);
    }

    @Test
    void theSameFilesAgainChangeNothing() throws FormatException {
        join();
        separateAll();
        var before = test.state();
        join();
        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void undoJoinsThemAgain() throws FormatException {
        join();
        var before = test.state();
        var marie = test.person("Marie Curie");
        duplicates.separate(test.network(), marie, duplicates.merges(test.network(), marie).getFirst());
        test.network().undo();
        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void theListNamesWhereEachCameFrom() throws FormatException {
        join();
        assertThat(duplicates.merges(test.network(), test.person("Marie Curie"))).extracting(merge -> merge.name())
                .containsExactly("Marie Curie, from a.vcf", "Marie Curie, from contacts.csv");
    }

    @Test
    void aSeparationThatWasTakenBackIsNoMerge() throws FormatException {
        join();
        var marie = test.person("Marie Curie");
        duplicates.separate(test.network(), marie, duplicates.merges(test.network(), marie).getFirst());
        test.network().undo();
        assertThat(duplicates.merges(test.network(), marie)).hasSize(2);
    }

    private void join() throws FormatException {
        imports.linkedIn(LINKEDIN);
        imports.google(GOOGLE);
        imports.one(imports.file("a.vcf", CARD));
    }

    private void separateAll() {
        var marie = test.person("Marie Curie");
        for (var merges = duplicates.merges(test.network(), marie); !merges.isEmpty();) {
            duplicates.separate(test.network(), marie, merges.getFirst());
            merges = duplicates.merges(test.network(), marie);
        }
    }

    private List<Person> curies() {
        return test.network().root().getPeople().stream().filter(each -> each.getLabel().equals("Marie Curie"))
                .toList();
    }

    private static List<String> values(Person person) {
        return person.getContactPoints().stream().map(ContactPoint::getValue).toList();
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.NetworkException;
import org.kith.core.duplicate.Merge;
import org.kith.core.duplicate.Proposal;
import org.kith.core.guard.Guard;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.PersonBuilder;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class PersonDuplicatesTest {

    private final PersonDuplicates duplicates = new PersonDuplicates(new Guard(), List.of(new NameRule(), new EmailRule(),
            new TelephoneRule(), new ProfileRule(), new EmployerRule(), new BirthdayRule()));
    private TestNetwork test;

    @BeforeEach
    void open(TestNetwork network) {
        test = network;
    }

    @Test
    void aSharedAddressAndAnAgreeingNameAreNearlyCertain() {
        assertThat(proposed(aPerson("Ada Lovelace").withEmail("ada@example.org"),
                aPerson("Ada B. Lovelace").withEmail("ADA@example.org"))).singleElement()
                        .satisfies(proposal -> assertThat(proposal.score()).isGreaterThanOrEqualTo(0.85))
                        .extracting(Proposal::reasons).asList()
                        .contains("same e-mail address ada@example.org", "alike names");
    }

    @Test
    void theSameNameAloneIsAQuestion() {
        assertThat(proposed(aPerson("Ada Lovelace"), aPerson("Ada Lovelace"))).singleElement()
                .extracting(Proposal::score).isEqualTo(0.6);
    }

    @Test
    void theSameTelephoneAloneIsAQuestion() {
        assertThat(proposed(aPerson("Hedy Lamarr").withTelephone("+1-555-0110"),
                aPerson("Rosalind Franklin").withTelephone("+1 555 0110"))).singleElement()
                        .extracting(Proposal::score).isEqualTo(0.6);
    }

    @Test
    void aNameWithAMistakeNeedsAnAddressToo() {
        assertThat(proposed(aPerson("Grace Hopper").worksFor("US Navy", "Admiral"),
                aPerson("Grace Hoper").worksFor("US Navy", "Admiral"))).isEmpty();
        assertThat(proposed(aPerson("Alan Turing").withTelephone("+44 1908 640404"),
                aPerson("Alan Truing").withTelephone("01908 640404"))).hasSize(1);
    }

    @Test
    void twoProfilesOfOneSiteAreTwoPeople() {
        assertThat(proposed(
                aPerson("Ada Lovelace").withContactPoint(ContactKind.SOCIAL, "https://www.linkedin.com/in/ada"),
                aPerson("Ada Lovelace").withContactPoint(ContactKind.SOCIAL, "https://www.linkedin.com/in/lovelace")))
                        .isEmpty();
    }

    @Test
    void twoBirthdaysAreTwoPeople() {
        assertThat(proposed(aPerson("Ada Lovelace").born("1815-12-10"), aPerson("Ada Lovelace").born("1990-01-02")))
                .isEmpty();
    }

    @Test
    void threeRecordsOfOnePersonAreTwoQuestions() {
        assertThat(proposed(aPerson("Ada Lovelace"), aPerson("Ada Lovelace"), aPerson("Ada Lovelace"))).hasSize(2);
    }

    @Test
    void whoIsTypedInIsComparedWithAll() {
        test.add(aPerson("Alan Turing").withEmail("alan@example.org"));
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
        var namesake = test.add(aPerson("Ada Lovelace"));
        var lookalikes = duplicates.lookalikes(test.network());

        assertThat(lookalikes.of(aPerson("Ada Lovelace").withEmail("ada@example.org").build()))
                .extracting(Proposal::second).containsExactly(ada.getId(), namesake.getId());
        assertThat(lookalikes.of(ada)).extracting(Proposal::second).containsExactly(namesake.getId());
        assertThat(lookalikes.of(aPerson("Grace Hopper").build())).isEmpty();
    }

    @Test
    void aDismissedPairIsNotProposedAgain() {
        var one = test.add(aPerson("Ada Lovelace"));
        var other = test.add(aPerson("Ada Lovelace"));

        duplicates.dismiss(test.network(), other, one);

        assertThat(duplicates.find(test.reopen())).isEmpty();
    }

    @Test
    void whoIsKeptApartFromOneOfTwoIsKeptApartFromBothMerged() {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
        var other = test.add(aPerson("Ada Lovelace"));
        var namesake = test.add(aPerson("Ada Lovelace"));
        duplicates.dismiss(test.network(), namesake, other);

        duplicates.merge(test.network(), ada, other, Set.of());

        assertThat(duplicates.find(test.network())).isEmpty();
    }

    @Test
    void aMergeKeepsWhatEitherSaid() {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
        var other = test.add(aPerson("Ada Lovelace").withTelephone("+44 20 7946 0000").tagged("Mentor"));
        test.add(aCall().with(other));

        duplicates.merge(test.network(), ada, other, Set.of());

        assertThat(ada.getContactPoints()).extracting(point -> point.getValue())
                .containsExactly("ada@example.org", "+44 20 7946 0000");
        assertThat(ada.getTags()).extracting(tag -> tag.getName()).containsExactly("Mentor");
        assertThat(test.network().interactions(ada)).hasSize(1);
        assertThat(test.network().root().getPeople()).doesNotContain(other);
    }

    @Test
    void theUserChoosesBetweenTwoValues() {
        var ada = test.add(aPerson("Ada Lovelace"));
        var other = test.add(aPerson("Ada King"));

        duplicates.merge(test.network(), ada, other, Set.of(Literals.PERSON__FORMATTED_NAME));

        assertThat(ada.getFormattedName()).isEqualTo("Ada King");
    }

    @Test
    void aPreviewIsWhatAMergeWritesAndChangesNothing() {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
        var other = test.add(aPerson("Ada King").withEmail("king@example.org"));
        var before = test.state();

        var preview = duplicates.preview(test.network(), ada, other, Set.of());

        assertThat(test.state()).isEqualTo(before);
        duplicates.merge(test.network(), ada, other, Set.of());
        assertThat(preview.getContactPoints()).extracting(point -> point.getValue())
                .isEqualTo(ada.getContactPoints().stream().map(point -> point.getValue()).toList());
    }

    @Test
    void undoTakesAMergeBackWhole() {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
        var other = test.add(aPerson("Ada King").withEmail("king@example.org"));
        test.add(aCall().with(ada));
        test.add(aCall().with(other));
        var before = test.state();

        duplicates.merge(test.network(), ada, other, Set.of());
        test.network().undo();

        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void whoWasMergedIsSeparatedAgainAlsoAfterOtherEdits() {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org").withNotes("Analyst"));
        var other = test.add(aPerson("Ada King").withEmail("king@example.org").withNotes("Countess"));
        test.add(aCall().with(other));
        var merge = duplicates.merge(test.network(), ada, other, Set.of());
        test.network().edit("Notes", () -> ada.setNotes("Both"));
        test.network().edit("Telephone", () -> ada.getContactPoints().add(aPerson("Ada").withTelephone("+44 1").build()
                .getContactPoints().getFirst()));

        test.network().undoRemaining(merge.number());

        assertThat(ada.getNotes()).isEqualTo("Both");
        assertThat(ada.getContactPoints()).extracting(point -> point.getValue())
                .containsExactly("ada@example.org", "+44 1");
        var again = test.person("Ada King");
        assertThat(again.getNotes()).isEqualTo("Countess");
        assertThat(again.getPrimaryEmail()).isEqualTo("king@example.org");
        assertThat(test.network().interactions(again)).hasSize(1);
        assertThat(test.network().interactions(ada)).isEmpty();
    }

    @Test
    void itIsKnownWhoBecamePartOfSomebody() {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
        var other = test.add(aPerson("Ada King").withEmail("king@example.org"));
        var third = test.add(aPerson("Augusta King").withEmail("augusta@example.org"));
        var merge = duplicates.merge(test.network(), ada, other, Set.of());
        duplicates.merge(test.network(), ada, third, Set.of());
        test.network().edit("Notes", () -> ada.setNotes("Analyst"));

        assertThat(duplicates.merges(test.network(), ada)).extracting(Merge::name)
                .containsExactly("Augusta King", "Ada King");

        test.network().undoRemaining(merge.number());
        assertThat(duplicates.merges(test.network(), ada)).extracting(Merge::name).containsExactly("Augusta King");
    }

    @Test
    void theOwnerIsNeverMerged() {
        var ada = test.add(aPerson("Ada Lovelace"));
        var owner = test.network().root().getOwner();

        assertThatThrownBy(() -> duplicates.merge(test.network(), ada, owner, Set.of()))
                .isInstanceOf(NetworkException.class);
    }

    private List<Proposal> proposed(PersonBuilder... people) {
        for (var person : people) {
            test.add(person);
        }
        return duplicates.find(test.network());
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;

import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.relationship.InferredTie;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Today is 1 September 2026. */
@ExtendWith(NetworkExtension.class)
class LikelyTiesTest {

    private TestNetwork test;
    private Person ada;
    private Person bo;

    @BeforeEach
    void addTwo(TestNetwork network) {
        test = network;
        ada = network.add(aPerson("Ada"));
        bo = network.add(aPerson("Bo"));
    }

    private List<InferredTie> of(Person person) {
        return new LikelyTies().of(test.network(), person, test.today(), ZoneOffset.UTC);
    }

    private void met(String day, Party... parties) {
        test.add(aMeeting().with(parties).on(day));
    }

    private Person[] crowd(int size) {
        var people = new Person[size];
        for (int i = 0; i < size; i++) {
            people[i] = test.add(aPerson("Guest " + i));
        }
        return people;
    }

    @Test
    void whoMetTwicePerhapsKnowOneAnother() {
        met("2026-08-01", ada, bo);
        met("2026-07-01", ada, bo);
        assertThat(of(ada)).singleElement().satisfies(tie -> {
            assertThat(tie.person()).isEqualTo(bo.getId());
            assertThat(tie.evidence()).containsExactly("2 contacts together, the last on 2026-08-01");
            assertThat(tie.type()).isEqualTo("acquaintance");
            assertThat(tie.score()).isCloseTo(2.0 / 3, within(1e-9));
        });
    }

    @Test
    void itIsTheSameSeenFromTheOther() {
        met("2026-08-01", ada, bo);
        assertThat(of(bo)).singleElement().extracting(InferredTie::person, InferredTie::score)
                .containsExactly(ada.getId(), of(ada).getFirst().score());
    }

    @Test
    void aSmallGroupSaysMoreThanALargeOne() {
        met("2026-08-01", ada, bo);
        var guests = crowd(4);
        met("2026-08-02", ada, guests[0], guests[1], guests[2], guests[3]);
        assertThat(of(ada)).first().extracting(InferredTie::name).isEqualTo("Bo");
        assertThat(of(ada).getLast().evidence()).containsExactly("1 contact together, on 2026-08-02, among 6 people");
    }

    @Test
    void aCrowdSaysNothing() {
        met("2026-08-01", crowd(31));
        assertThat(of(test.person("Guest 0"))).isEmpty();
    }

    @Test
    void whatComesLaterSaysNothing() {
        met("2026-09-02", ada, bo);
        assertThat(of(ada)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "2010-03    | 2015 | 2012 | -       | both at Engines from 2012-01-01 to 2015-12-31 | former-colleague | 0.6",
        "2010       | -    | 2012 | -       | both at Engines now                           | colleague        | 0.6",
        "-          | -    | -    | -       | both at Engines now                           | colleague        | 0.6",
        "-          | 2015 | 2012 | -       | both at Engines, it is not known when         | former-colleague | 0.25",
        "-          | 2015 | -    | 2016-02 | both at Engines, it is not known when         | former-colleague | 0.25"})
    void whoWorkedAtTheSamePlacePerhapsKnowOneAnother(String from, String until, String otherFrom, String otherUntil,
            String words, String type, double score) {
        var one = test.add(aPerson("Cy").worked("Engines", "Analyst", from, until));
        test.add(aPerson("Di").worked("Engines", "Engineer", otherFrom, otherUntil));
        assertThat(of(one)).singleElement().satisfies(tie -> {
            assertThat(tie.evidence()).containsExactly(words);
            assertThat(tie.type()).isEqualTo(type);
            assertThat(tie.score()).isCloseTo(score, within(1e-9));
        });
    }

    @ParameterizedTest
    @CsvSource({"2010, 2012, 2013, 2015", "2013, 2015, 2010, 2012"})
    void whoLeftBeforeTheOtherCameDoNot(String from, String until, String otherFrom, String otherUntil) {
        var one = test.add(aPerson("Cy").worked("Engines", "Analyst", from, until));
        test.add(aPerson("Di").worked("Engines", "Engineer", otherFrom, otherUntil));
        assertThat(of(one)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 0.6", "20, 0.3", "100, 0", "250, 0"})
    void aLargePlaceSaysLess(int people, double score) {
        test.network().edit("Hire", () -> {
            for (int i = 0; i < people; i++) {
                aPerson("Worker " + i).worksFor("Engines", "Worker").addTo(test.network());
            }
        });
        assertThat(of(test.person("Worker 0")).stream().mapToDouble(InferredTie::score).max().orElse(0))
                .isCloseTo(score, within(1e-9));
    }

    private void know(Person one, Person other) {
        test.add(aRelationship(one, test.network().root().getRelationshipTypes().getFirst(), other));
    }

    @Test
    void whoseAcquaintancesAreTheSamePerhapsKnowOneAnother() {
        var guests = crowd(5);
        for (int i = 0; i < 4; i++) {
            know(ada, guests[i]);
            know(guests[i], bo);
        }
        know(guests[4], bo);
        assertThat(of(ada)).singleElement().satisfies(tie -> {
            assertThat(tie.person()).isEqualTo(bo.getId());
            assertThat(tie.evidence()).containsExactly("both know Guest 0, Guest 1, Guest 2 and 1 more");
            assertThat(tie.score()).isCloseTo(1 - Math.pow(0.8, 4), within(1e-9));
        });
    }

    @Test
    void whoeverKnowsManyBringsThemTogetherLess() {
        var host = test.add(aPerson("Host"));
        know(host, ada);
        know(host, bo);
        assertThat(of(ada)).singleElement()
                .satisfies(tie -> assertThat(tie.score()).isCloseTo(0.2, within(1e-9)));
        for (var guest : crowd(14)) {
            know(host, guest);
        }
        assertThat(of(ada)).hasSize(15).allSatisfy(tie -> assertThat(tie.score()).isCloseTo(0.125, within(1e-9)));
    }

    @Test
    void thatBothKnowTheOwnerSaysNothing() {
        know(ada, test.network().root().getOwner());
        know(test.network().root().getOwner(), bo);
        assertThat(of(ada)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 0.3", "5, 0.12", "6, 0"})
    void whoIsInTheSameSmallGroupPerhapsKnowsTheOthers(int members, double score) {
        for (int i = 0; i < members; i++) {
            test.add(aPerson("Singer " + i).tagged("Choir"));
        }
        assertThat(of(test.person("Singer 0")).stream().mapToDouble(InferredTie::score).max().orElse(0))
                .isCloseTo(score, within(1e-9));
    }

    @Test
    void aGroupIsNamedAndCounted() {
        var one = test.add(aPerson("Cy").tagged("Choir"));
        test.add(aPerson("Di").tagged("Choir"));
        assertThat(of(one)).singleElement().satisfies(tie ->
                assertThat(tie.evidence()).containsExactly("both in “Choir”, a group of 2"));
    }

    @Test
    void severalSignsAddUp() {
        var one = test.add(aPerson("Cy").worksFor("Engines", "Analyst"));
        var other = test.add(aPerson("Di").worksFor("Engines", "Engineer"));
        met("2026-08-01", one, other);
        assertThat(of(one)).singleElement().satisfies(tie -> {
            assertThat(tie.score()).isCloseTo(1 - 0.4 * 0.5, within(1e-9));
            assertThat(tie.evidence()).containsExactly("both at Engines now", "1 contact together, on 2026-08-01");
            assertThat(tie.type()).isEqualTo("colleague");
        });
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whatIsKnownIsNotProposed(boolean forward) {
        met("2026-08-01", ada, bo);
        var type = test.network().root().getRelationshipTypes().getFirst();
        test.add(forward ? aRelationship(ada, type, bo) : aRelationship(bo, type, ada));
        assertThat(of(ada)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whatWasRefusedIsNeverProposedAgain(boolean forward) {
        met("2026-08-01", ada, bo);
        test.network().edit("Not so", () -> {
            (forward ? ada : bo).getNotTiedTo().add(forward ? bo : ada);
        });
        assertThat(of(ada)).isEmpty();
    }

    @Test
    void theOwnerIsNeverProposedAndKnowsEverybody() {
        var owner = test.network().root().getOwner();
        met("2026-08-01", ada, owner);
        assertThat(of(ada)).isEmpty();
        assertThat(of(owner)).isEmpty();
    }

    @Test
    void nothingIsStoredByLooking() {
        met("2026-08-01", ada, bo);
        var before = test.state();
        of(ada);
        assertThat(test.state()).isEqualTo(before);
    }
}

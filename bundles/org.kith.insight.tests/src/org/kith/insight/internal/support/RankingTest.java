// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aQuestion;
import static org.kith.testkit.Builders.anExchange;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.people.PersonRow;
import org.kith.core.support.Candidate;
import org.kith.core.support.Question;
import org.kith.insight.internal.KeepInTouch;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.contacts.SupportKind;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Ask my network. */
@ExtendWith(NetworkExtension.class)
class RankingTest {

    private static final String SYSTEMS = "Who knows distributed systems?";

    private final NetworkSupport support = new NetworkSupport();
    private TestNetwork test;

    @BeforeEach
    void open(TestNetwork network) {
        test = network;
    }

    @Test
    void whoHasTheSkillRanksAboveCloserPeopleWithoutIt() {
        met(test.add(aPerson("Ada Lovelace").worksFor("Engines", "Mathematician")));
        test.add(aPerson("Leslie Lamport").skilledIn("distributed systems"));

        assertThat(names(SYSTEMS)).containsExactly("Leslie Lamport", "Ada Lovelace");
        assertThat(ask(SYSTEMS).getFirst().reasons()).first().isEqualTo("knows distributed systems");
        assertThat(ask(SYSTEMS).getLast().reasons()).first()
                .isEqualTo("not known to know this, but may know somebody");
    }

    @ParameterizedTest
    @CsvSource({"EXPERT, expert in Rust", "AVERAGE, knows Rust well", "UNKNOWN, knows Rust",
        "BEGINNER, begins to know Rust"})
    void theLevelIsAReason(SkillLevel level, String reason) {
        test.add(aPerson("Ada").skilledIn("Rust", level));

        assertThat(ask("rust?").getFirst().reasons()).first().isEqualTo(reason);
    }

    @Test
    void betterKnowledgeComesFirst() {
        test.add(aPerson("A Beginner").skilledIn("Rust", SkillLevel.BEGINNER));
        test.add(aPerson("B Expert").skilledIn("Rust", SkillLevel.EXPERT));
        test.add(aPerson("C Average").skilledIn("Rust", SkillLevel.AVERAGE));
        test.add(aPerson("D By title").worksFor("Mozilla", "Rust engineer"));

        assertThat(names("rust")).containsExactly("B Expert", "C Average", "A Beginner", "D By title");
    }

    @Test
    void amongEquallyKnowingTheCloserOneComesFirst() {
        test.add(aPerson("Ada").skilledIn("Rust"));
        met(test.add(aPerson("Tim").skilledIn("Rust")));

        assertThat(names("rust")).containsExactly("Tim", "Ada");
    }

    @Test
    void whoWasJustAskedComesLater() {
        var ada = test.add(aPerson("Ada").skilledIn("Rust"));
        test.add(aPerson("Tim").skilledIn("Rust"));
        test.add(aQuestion("Who knows Go?", ada));

        assertThat(names("rust")).containsExactly("Tim", "Ada");
        assertThat(ask("rust").getLast().reasons()).contains("asked today");
    }

    @Test
    void whomIHelpedIsLikelierToHelp() {
        var owner = test.network().root().getOwner();
        var ada = test.add(aPerson("Ada").skilledIn("Rust"));
        var tim = test.add(aPerson("Tim").skilledIn("Rust"));
        test.add(anExchange(SupportKind.ADVICE).from(ada).to(owner));
        test.add(anExchange(SupportKind.ADVICE).from(owner).to(tim));

        assertThat(names("rust")).containsExactly("Tim", "Ada");
        assertThat(ask("rust").getFirst().reasons()).contains("they owe you one");
    }

    @Test
    void aSkillMayBeNamedBesideTheQuestion() {
        test.add(aPerson("Ada").skilledIn("Rust"));

        assertThat(support.candidates(new Question("Who can review this?", List.of("RUST")), rows(),
                support.knowledge(test.network()), support.ledger(test.network(), test.today()), test.today(), 5))
                        .extracting(Candidate::name).containsExactly("Ada");
    }

    @Test
    void positionsAndHeadlinesCountWhereNoSkillIsKnown() {
        test.add(aPerson("Ada").with(person -> person.setHeadline("Talks about typography")));
        test.add(aPerson("Tim").worked("Press", "Typographer", "1990", "1999"));

        assertThat(ask("Who knows typography?")).extracting(Candidate::name, Candidate::knows)
                .containsExactly(tuple("Ada", true));
    }

    @Test
    void whoHasBeenThroughItIsFound() {
        test.add(aPerson("Ada").wentThrough("Layoff", "2020", "2020"));
        test.add(aPerson("Tim").wentThrough("Relocation to Berlin", null, null));

        var found = ask("Who has been through a layoff?");

        assertThat(found).extracting(Candidate::name, Candidate::experienced)
                .containsExactly(tuple("Ada", true));
        assertThat(found.getFirst().reasons()).first().isEqualTo("has been through Layoff (2020)");
    }

    @ParameterizedTest
    @EnumSource(value = PersonStatus.class, names = {"ARCHIVED", "DECEASED", "DO_NOT_CONTACT"})
    void whoIsNotToBeContactedIsNotAsked(PersonStatus status) {
        test.add(aPerson("Ada").skilledIn("Rust").with(status));

        assertThat(names("rust")).isEmpty();
    }

    @Test
    void theOwnerIsNotAsked() {
        test.network().edit("Learn", () -> {
            var owner = test.network().root().getOwner();
            owner.setHeadline("Rust");
        });

        assertThat(names("rust")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Who knows distributed systems?, true", "DISTRIBUTED system design, true", "systems, false"})
    void skillsAreFoundInTheWords(String question, boolean found) {
        test.add(aPerson("Leslie").skilledIn("Distributed systems"));

        assertThat(support.skillsIn(question, support.knowledge(test.network())))
                .isEqualTo(found ? List.of("Distributed systems") : List.of());
    }

    private void met(Person person) {
        for (int week = 1; week < 9; week++) {
            test.add(aMeeting().with(person).on(test.today().minusWeeks(week).toString()));
        }
    }

    private List<String> names(String question) {
        return ask(question).stream().map(Candidate::name).toList();
    }

    private List<Candidate> ask(String question) {
        var knowledge = support.knowledge(test.network());
        return support.candidates(new Question(question, support.skillsIn(question, knowledge)), rows(), knowledge,
                support.ledger(test.network(), test.today()), test.today(), 10);
    }

    private List<PersonRow> rows() {
        return new KeepInTouch().rows(test.network());
    }
}

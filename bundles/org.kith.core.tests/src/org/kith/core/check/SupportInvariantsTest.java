// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aQuestion;
import static org.kith.testkit.Builders.aSkill;
import static org.kith.testkit.Builders.aTask;
import static org.kith.testkit.Builders.anExchange;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportKind;
import org.kith.testkit.ExchangeBuilder;
import org.kith.testkit.TestClock;

class SupportInvariantsTest {

    private final Person mary = aPerson("Mary Somerville").build();
    private final Person ada = aPerson("Ada Lovelace").build();
    private final Person tim = aPerson("Tim Berners-Lee").build();
    private final Network network = aNetworkOf(mary, ada, tim);

    @Test
    void helpBetweenOthersIsInOrder() {
        assertThat(messages(feedback().from(ada).to(tim).helpful(5))).isEmpty();
    }

    @Test
    void helpHasTwoSides() {
        assertThat(messages(feedback().from(ada))).containsExactly(
                "Help needs somebody who gave it, somebody who got it, and a day.");
    }

    @Test
    void nobodyHelpsThemselves() {
        assertThat(messages(feedback().from(ada).to(ada))).containsExactly(
                "Ada Lovelace can't have helped themselves.");
    }

    @Test
    void helpHasADate() {
        assertThat(messages(feedback().from(ada).to(mary).with(help -> help.setDate(null)))).containsExactly(
                "Help needs somebody who gave it, somebody who got it, and a day.");
    }

    @Test
    void helpHasBeenGiven() {
        assertThat(messages(feedback().from(ada).to(mary).on("2026-09-02"))).isEmpty();
        assertThat(messages(feedback().from(ada).to(mary).on("2026-09-03"))).singleElement().asString()
                .startsWith("Help can't have been given on 2026-09-03");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void helpfulnessIsOneToFive(int helpfulness) {
        assertThat(messages(feedback().from(ada).to(mary).helpful(helpfulness))).singleElement().asString()
                .endsWith("not " + helpfulness + ".");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void helpfulnessMayBeLeftOut(int helpfulness) {
        assertThat(messages(feedback().from(ada).to(mary).helpful(helpfulness))).isEmpty();
    }

    @Test
    void aQuestionHasWords() {
        assertThat(messages(aQuestion(" ", ada))).containsExactly(
                "A question to the network has no words. Say what you want to know.");
    }

    @Test
    void somebodyIsAsked() {
        assertThat(messages(aQuestion("Who knows Rust?", (Person) null))).singleElement().asString()
                .startsWith("For the question “Who knows Rust?” somebody was asked without a name");
    }

    @Test
    void anAnswerComesAfterTheQuestion() {
        var question = aQuestion("Who knows Rust?", ada);
        question.getAsked().getFirst().setAnsweredOn(LocalDate.parse("2026-08-31"));

        assertThat(messages(question)).singleElement().asString()
                .startsWith("Ada Lovelace answered (2026-08-31) before being asked (2026-09-01).");
    }

    @Test
    void aTaskSaysWhatIsToBeDone() {
        assertThat(messages(aTask("", null, ada, null))).containsExactly(
                "A task has to say what is to be done.");
        assertThat(messages(aTask("Send the paper", null, null, null))).isEmpty();
    }

    @Test
    void skillsDifferByMoreThanCase() {
        network.getSkills().addAll(List.of(aSkill("Rust"), aSkill("rust ")));

        assertThat(invariants().ofWhole()).singleElement().extracting(Problem::message).asString()
                .startsWith("There are two skills called “rust ”.");
    }

    @Test
    void aNewSkillIsComparedWithThoseThere() {
        var second = aSkill("RUST");
        network.getSkills().addAll(List.of(aSkill("Rust"), second));

        assertThat(invariants().ofEdit(List.of(second))).hasSize(1);
    }

    @Test
    void aPersonHasASkillOnce() {
        assertThat(messages(aPerson("Ada").skilledIn("Rust").skilledIn("Rust").build())).containsExactly(
                "Ada has the skill “Rust” already. Once is enough.");
    }

    @Test
    void aSkillOfAPersonIsNamed() {
        var nameless = aPerson("Ada").skilledIn("Rust").build();
        nameless.getSkillClaims().getFirst().setSkill(null);

        assertThat(messages(nameless)).containsExactly("A skill of Ada is not named. Choose one.");
    }

    @Test
    void anExperienceHasAName() {
        assertThat(messages(aPerson("Ada").wentThrough("", null, null).build())).containsExactly(
                "An experience of Ada has no name. Say what it was.");
    }

    @ParameterizedTest
    @CsvSource({"2021, 2020", "2021-03, 2021-02"})
    void anExperienceEndsAfterItBegan(String start, String end) {
        assertThat(messages(aPerson("Ada").wentThrough("Layoff", start, end).build())).singleElement().asString()
                .startsWith("“Layoff” was over (" + end + ") before it began (" + start + ").");
    }

    private Invariants invariants() {
        return new Invariants(network, TestClock.START);
    }

    private List<String> messages(Identified object) {
        return invariants().of(object).stream().map(Problem::message).toList();
    }

    private List<String> messages(ExchangeBuilder exchange) {
        return messages(exchange.build());
    }

    private static ExchangeBuilder feedback() {
        return anExchange(SupportKind.FEEDBACK);
    }
}

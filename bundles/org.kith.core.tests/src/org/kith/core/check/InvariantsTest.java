// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCadence;
import static org.kith.testkit.Builders.aNamelessPerson;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;
import static org.kith.testkit.Builders.aTag;
import static org.kith.testkit.Builders.anInteraction;
import static org.kith.testkit.Builders.anOrganization;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.RelationshipTypes;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.RelationshipType;
import org.kith.testkit.InteractionBuilder;
import org.kith.testkit.TestClock;

class InvariantsTest {

    private final Person mary = aPerson("Mary Somerville").build();
    private final Person ada = aPerson("Ada Lovelace").build();
    private final Network network = aNetworkOf(mary, ada);

    @Test
    void aNetworkInOrderHasNoProblems() {
        network.getDefinedTags().add(aTag("Friends", 30, 45));
        network.getRelationshipTypes().addAll(RelationshipTypes.builtIn());
        network.getRelationships().add(aRelationship(mary, type("friend"), ada));

        assertThat(invariants().ofWhole()).isEmpty();
    }

    @Test
    void aNetworkNeedsAnOwner() {
        network.setOwner(null);

        assertThat(messages(network)).singleElement().asString().startsWith("The network has no owner.");
    }

    @Test
    void theOwnerIsOneOfThePeople() {
        network.setOwner(aPerson("A Stranger").build());

        assertThat(messages(network)).containsExactly(
                "The owner of the network, A Stranger, is not among its people.");
    }

    @Test
    void nobodyKeepsInTouchWithThemselves() {
        mary.setCadence(aCadence(30, 45));

        assertThat(messages(mary)).singleElement().asString().startsWith("Mary Somerville is the owner");
    }

    @ParameterizedTest
    @CsvSource({"Ada,", ",Lovelace", "Ada,Lovelace"})
    void oneNameIsEnough(String given, String family) {
        assertThat(messages(aNamelessPerson().named(given, family).build())).isEmpty();
    }

    @Test
    void aPersonWithoutANameIsRefused() {
        assertThat(messages(aNamelessPerson().withEmail("ada@example.org").build())).containsExactly(
                "A person has no name. Give a name, or mark the person as a placeholder.");
    }

    @ParameterizedTest
    @EnumSource(value = ContactKind.class, names = {"EMAIL", "TEL", "URL", "SOCIAL", "IMPP"})
    void aPlaceholderCanBeReached(ContactKind kind) {
        assertThat(messages(aNamelessPerson().asPlaceholder().withContactPoint(kind, "something").build())).isEmpty();
    }

    @Test
    void aPlaceholderNobodyCanReachIsRefused() {
        assertThat(messages(aNamelessPerson().asPlaceholder().build())).singleElement().asString()
                .contains("needs at least an e-mail address");
    }

    @Test
    void theYear1604IsNoYear() {
        assertThat(messages(aPerson("Ada").born("1604-12-10").build())).containsExactly(
                "The birthday of Ada is in 1604, which stands for an unknown year. Leave the year out.");
    }

    @Test
    void aBirthdayMayLackItsYear() {
        assertThat(messages(aPerson("Ada").born("--12-10").build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-05-02, 2020-05-01", "2020-05, 2020-04-30", "2020, 2019-12-31"})
    void anEmploymentEndsAfterItBegan(String start, String end) {
        assertThat(messages(aPerson("Ada").worked("Engines", "Countess", start, end).build())).containsExactly(
                "Ada left Engines (%s) before starting there (%s). Change one of the two dates.".formatted(end,
                        start));
    }

    @ParameterizedTest
    @CsvSource({"2020-05-02, 2020-05-02", "2020-05, 2020", "2020, 2020-01", "--05-02, --05-01", "2020-05-02, --01-01"})
    void whatIsUnknownOfADateCannotBeWrong(String start, String end) {
        assertThat(messages(aPerson("Ada").worked("Engines", "Countess", start, end).build())).isEmpty();
    }

    @Test
    void aRelationshipHasTwoEndsAndAType() {
        assertThat(messages(aRelationship(mary, null, ada))).containsExactly(
                "A relationship needs two people or organizations and a type.");
    }

    @Test
    void nobodyIsTiedToThemselves() {
        assertThat(messages(aRelationship(ada, type("friend"), ada))).singleElement().asString()
                .startsWith("Ada Lovelace can't have a relationship with themselves.");
    }

    @Test
    void aSymmetricRelationshipExistsOnce() {
        var friend = type("friend");
        var second = aRelationship(ada, friend, mary);
        network.getRelationships().addAll(List.of(aRelationship(mary, friend, ada), second));

        assertThat(invariants().ofEdit(List.of(second))).singleElement().extracting(Problem::message).asString()
                .contains("already have the relationship “friend of”");
    }

    @Test
    void twoPeopleMayManageEachOther() {
        var manager = type("manager");
        network.getRelationships().addAll(List.of(aRelationship(mary, manager, ada),
                aRelationship(ada, manager, mary)));

        assertThat(invariants().ofWhole()).isEmpty();
    }

    @Test
    void friendsMayHaveBeenFriendsBefore() {
        var friend = type("friend");
        var former = aRelationship(mary, friend, ada);
        former.setUntil(PartialDate.of(1840, 0, 0));
        network.getRelationships().addAll(List.of(former, aRelationship(mary, friend, ada)));

        assertThat(invariants().ofWhole()).isEmpty();
    }

    @Test
    void whatIsLoggedHasADate() {
        assertThat(messages(call().with(ada).with(interaction -> interaction.setStart(null)))).singleElement()
                .asString().startsWith("An interaction has no date.");
    }

    @Test
    void whatIsLoggedHasHappened() {
        assertThat(messages(call().with(ada).at("2026-09-01T12:01:00Z"))).singleElement().asString()
                .startsWith("The interaction of 2026-09-01 lies in the future.");
    }

    @Test
    void itMayAlreadyBeTomorrowInTheEast() {
        assertThat(messages(call().with(ada).on("2026-09-02"))).isEmpty();
        assertThat(messages(call().with(ada).on("2026-09-03"))).hasSize(1);
    }

    @Test
    void whatIsLoggedWasWithSomebodyElse() {
        assertThat(messages(call())).hasSize(1);
        assertThat(messages(call().with(mary))).containsExactly(
                "An interaction needs at least one participant besides the owner of the network.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void aCadenceAimsForADayAtLeast(int target) {
        assertThat(messages(aPerson("Ada").withCadence(target, 45).build())).containsExactly(
                "The cadence of Ada aims for " + target + " days. It must be at least one day.");
    }

    @Test
    void aCadenceAllowsNoLessThanItAimsFor() {
        assertThat(messages(aTag("Friends", 30, 29))).containsExactly(
                "The cadence of the tag “Friends” allows at most 29 days, less than its target of 30. "
                        + "Raise the maximum.");
    }

    @Test
    void targetAndMaximumMayBeTheSame() {
        assertThat(messages(aTag("Friends", 30, 30))).isEmpty();
    }

    @Test
    void tagsDifferByMoreThanCase() {
        network.getDefinedTags().addAll(List.of(aTag("Friends"), aTag("friends")));

        assertThat(invariants().ofWhole()).singleElement().extracting(Problem::message).asString()
                .startsWith("There are two tags called “friends”.");
    }

    @Test
    void aProblemNamesItsObject() {
        var nameless = aNamelessPerson().withId("11111111-1111-1111-1111-111111111111").build();

        assertThat(invariants().of(nameless)).extracting(Problem::id).containsExactly(nameless.getId());
    }

    @Test
    void anOrganizationIsAlwaysInOrder() {
        assertThat(messages(anOrganization("Engines"))).isEmpty();
    }

    private Invariants invariants() {
        return new Invariants(network, TestClock.START);
    }

    private List<String> messages(Identified object) {
        return invariants().of(object).stream().map(Problem::message).toList();
    }

    private List<String> messages(InteractionBuilder interaction) {
        return messages(interaction.build());
    }

    private static InteractionBuilder call() {
        return anInteraction(InteractionKind.PHONE_CALL);
    }

    private static RelationshipType type(String key) {
        return RelationshipTypes.builtIn().stream().filter(type -> key.equals(type.getKey())).findFirst()
                .orElseThrow();
    }
}

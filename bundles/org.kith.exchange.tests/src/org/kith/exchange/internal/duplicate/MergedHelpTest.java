// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aReview;
import static org.kith.testkit.Builders.anEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.growth.Attendee;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** What people gave one another, can do and promised, when two records of one person become one. */
@ExtendWith(NetworkExtension.class)
class MergedHelpTest {

    private static final ContactsFactory MAKE = ContactsFactory.eINSTANCE;

    private TestNetwork test;
    private Person ada;
    private Person again;
    private Person tim;

    @BeforeEach
    void addPeople(TestNetwork network) {
        test = network;
        ada = network.add(aPerson("Ada Lovelace"));
        again = network.add(aPerson("Ada King"));
        tim = network.add(aPerson("Tim"));
    }

    private void merge() {
        new PersonDuplicates().merge(test.network(), ada, again, Set.of());
    }

    private void help(Person giver, Person receiver) {
        test.network().edit("Help", () -> {
            var exchange = MAKE.createSupportExchange();
            exchange.setGiver(giver);
            exchange.setReceiver(receiver);
            exchange.setDate(LocalDate.of(2026, 1, 2));
            test.network().add(exchange);
        });
    }

    @Test
    void helpIsThatOfTheSurvivor() {
        help(again, tim);
        merge();
        assertThat(test.network().root().getSupportExchanges()).singleElement()
                .satisfies(exchange -> assertThat(exchange.getGiver()).isSameAs(ada));
    }

    @Test
    void helpBetweenTheTwoIsNone() {
        help(again, ada);
        merge();
        assertThat(test.network().root().getSupportExchanges()).isEmpty();
    }

    @Test
    void aPromiseIsKeptToTheSurvivor() {
        test.network().edit("Promise", () -> {
            var task = MAKE.createTask();
            task.setSummary("Send the paper");
            task.setCounterpart(again);
            test.network().add(task);
        });
        merge();
        assertThat(test.network().root().getTasks().getFirst().getCounterpart()).isSameAs(ada);
    }

    @Test
    void whoHelpedAndIsToBeThankedMayBeTheSame() {
        var review = test.add(aReview("2026-08-24", 7));
        test.network().edit("Review", () -> {
            review.getHelpers().add(again);
            review.getToThank().addAll(List.of(ada, tim));
        });
        merge();
        assertThat(review.getHelpers()).containsExactly(ada);
        assertThat(review.getToThank()).containsExactly(ada, tim);
        assertThat(test.network().root().getSubjects()).contains(review);
    }

    @Test
    void nobodyIsTwiceAtAnEvent() {
        var event = test.add(anEvent("Salon", "2026-08-24", ada, again, tim));
        merge();
        assertThat(event.getAttendees()).extracting(Attendee::getParty).containsExactly(ada, tim);
    }

    @Test
    void skillsOfBothAreKeptEachOnce() {
        test.network().edit("Learn", () -> {
            var engines = skill("Engines");
            claim(ada, engines, SkillLevel.EXPERT);
            claim(again, engines, SkillLevel.BEGINNER);
            claim(again, skill("Poetry"), SkillLevel.AVERAGE);
        });
        merge();
        assertThat(ada.getSkillClaims()).extracting(claim -> claim.getSkill().getName() + ' ' + claim.getLevel())
                .containsExactly("Engines EXPERT", "Poetry AVERAGE");
    }

    @Test
    void undoGivesBothTheirOwn() {
        help(again, tim);
        test.network().edit("Learn", () -> claim(again, skill("Poetry"), SkillLevel.AVERAGE));
        var before = test.state();
        merge();
        test.network().undo();
        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void theSameExperienceIsKeptOnce() {
        var one = test.add(aPerson("Grace Hopper").wentThrough("Layoff", "2020", null));
        var other = test.add(aPerson("Grace Murray").wentThrough("layoff", null, null)
                .wentThrough("Layoff", "2009", null).wentThrough("Funding round", null, null));
        new PersonDuplicates().merge(test.network(), one, other, Set.of());
        assertThat(one.getExperiences()).extracting(experience -> experience.getName() + ' ' + experience.getStart())
                .containsExactly("Layoff 2020", "Layoff 2009", "Funding round null");
    }

    @Test
    void whoIsSeparatedLaterTakesTheirOwnAlong() {
        help(again, tim);
        test.network().edit("Learn", () -> claim(again, skill("Poetry"), SkillLevel.AVERAGE));
        var merge = new PersonDuplicates().merge(test.network(), ada, again, Set.of());
        test.network().edit("Notes", () -> ada.setNotes("Countess"));

        test.network().undoRemaining(merge.number());

        var separated = test.person("Ada King");
        assertThat(ada.getSkillClaims()).isEmpty();
        assertThat(separated.getSkillClaims()).hasSize(1);
        assertThat(test.network().root().getSupportExchanges().getFirst().getGiver()).isSameAs(separated);
    }

    private Skill skill(String name) {
        var skill = MAKE.createSkill();
        skill.setName(name);
        return test.network().add(skill);
    }

    private static void claim(Person person, Skill skill, SkillLevel level) {
        var claim = MAKE.createSkillClaim();
        claim.setSkill(skill);
        claim.setLevel(level);
        person.getSkillClaims().add(claim);
    }
}

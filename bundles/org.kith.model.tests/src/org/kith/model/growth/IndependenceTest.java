// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;

/** An insight is corroborated only by two independent parties, which are not linked by an employer. */
class IndependenceTest {

    private static final ContactsFactory MAKE = ContactsFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Organization cern = MAKE.createOrganization();
    private final Organization dataco = MAKE.createOrganization();
    private final Person ada = person(cern, null);
    private final Insight insight = GrowthFactory.eINSTANCE.createInsight();

    @BeforeEach
    void adaTellsIt() {
        insight.setCapturedOn(DAY);
        insight.setStatedConfidence(InsightConfidence.SINGLE_SOURCE);
        insight.getSources().add(ada);
    }

    private static Person person(Organization employer, String until) {
        var person = MAKE.createPerson();
        if (employer != null) {
            var employment = MAKE.createEmployment();
            employment.setOrganization(employer);
            employment.setEnd(until == null ? null : PartialDate.parse(until));
            person.getEmployments().add(employment);
        }
        return person;
    }

    private void say(Party party, boolean agrees) {
        var corroboration = GrowthFactory.eINSTANCE.createCorroboration();
        corroboration.setParty(party);
        corroboration.setDate(DAY);
        corroboration.setAgrees(agrees);
        insight.getCorroborations().add(corroboration);
    }

    @Test
    void onePersonIsASingleSource() {
        say(ada, true);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.SINGLE_SOURCE);
    }

    @Test
    void somebodyOfAnotherEmployerCorroborates() {
        say(person(dataco, null), true);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.CORROBORATED);
    }

    @Test
    void twoSourcesOfDifferentEmployersCorroborateOneAnother() {
        insight.getSources().add(person(dataco, null));
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.CORROBORATED);
    }

    @Test
    void somebodyOfTheSameEmployerDoesNot() {
        say(person(cern, null), true);
        say(person(cern, "2026-09"), true);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.SINGLE_SOURCE);
    }

    @Test
    void theEmployerDoesNotEither() {
        say(cern, true);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.SINGLE_SOURCE);
    }

    @Test
    void aFormerColleagueDoes() {
        say(person(cern, "2026-07"), true);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.CORROBORATED);
    }

    @Test
    void somebodyWithoutAnEmployerDoes() {
        say(person(null, null), true);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.CORROBORATED);
    }

    @Test
    void whoDisagreesDoesNot() {
        say(person(dataco, null), false);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.SINGLE_SOURCE);
    }

    @Test
    void aSourceThatTakesItBackDoesNotCountAnyMore() {
        say(person(dataco, null), true);
        say(ada, false);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.SINGLE_SOURCE);
    }

    @Test
    void whatTheOwnerHasVerifiedStaysVerified() {
        insight.setStatedConfidence(InsightConfidence.VERIFIED);
        say(person(dataco, null), true);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.VERIFIED);
    }

    @Test
    void aRumourBecomesCorroboratedToo() {
        insight.setStatedConfidence(InsightConfidence.RUMOUR);
        say(person(dataco, null), true);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.CORROBORATED);
    }
}

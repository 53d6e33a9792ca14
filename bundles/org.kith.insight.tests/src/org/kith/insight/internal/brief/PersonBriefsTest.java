// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.brief.Brief;
import org.kith.core.brief.Brief.Section;
import org.kith.core.brief.BriefDocument;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.SupportKind;
import org.kith.model.contacts.TaskStatus;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class PersonBriefsTest {

    private static final ContactsFactory MAKE = ContactsFactory.eINSTANCE;

    private TestNetwork test;
    private Person ada;
    private LocalDate today;

    @BeforeEach
    void addAda(TestNetwork network) {
        test = network;
        ada = network.add(aPerson("Ada Lovelace").worksFor("Engines", "Analyst"));
        today = test.today();
    }

    private Brief brief() {
        return new PersonBriefs().brief(test.network(), ada, today, ZoneOffset.UTC);
    }

    private List<String> lines(String title) {
        return brief().sections().stream().filter(section -> section.title().equals(title)).map(Section::lines)
                .findFirst().orElse(List.of());
    }

    private void edit(Runnable work) {
        test.network().edit("Edit", work);
    }

    @Test
    void itBeginsWithWhatTheyDoNow() {
        assertThat(brief().position()).isEqualTo("Analyst, Engines");
    }

    @Test
    void ofSomebodyOfWhomNothingIsKnownThereIsNoSection() {
        assertThat(brief().sections()).isEmpty();
    }

    @Test
    void theLastContactsComeWithWhatWasSaid() {
        test.add(aCall().with(ada).on(today.minusDays(9).toString()).withNotes("Her new engine"));
        assertThat(lines("Last contacts")).containsExactly(today.minusDays(9) + "  Phone call: Her new engine");
    }

    @Test
    void aNewJobSinceTheLastContactIsNews() {
        test.add(aCall().with(ada).on(today.minusDays(90).toString()));
        edit(() -> ada.getCurrentEmployment().setStart(PartialDate.parse(today.minusDays(30).toString())));
        assertThat(lines("Since you last spoke")).containsExactly("now at Engines, since " + today.minusDays(30));
    }

    @Test
    void aBirthdayThatIsNearIsSaid() {
        edit(() -> ada.setBirthday(PartialDate.parse("1815" + today.plusDays(3).toString().substring(4))));
        assertThat(lines("Since you last spoke")).containsExactly("birthday on " + today.plusDays(3));
    }

    @Test
    void openPromisesOfBothSidesAreSaid() {
        edit(() -> {
            task("Send the paper", null, ada, TaskStatus.NEEDS_ACTION, today.minusDays(1));
            task("Introduce Bo", ada, null, TaskStatus.IN_PROCESS, null);
            task("Old promise", null, ada, TaskStatus.COMPLETED, null);
        });
        assertThat(lines("You promised")).containsExactly("Send the paper, overdue since " + today.minusDays(1));
        assertThat(lines("They promised")).containsExactly("Introduce Bo");
    }

    private void task(String summary, Person assignee, Person counterpart, TaskStatus status, LocalDate due) {
        var task = MAKE.createTask();
        task.setSummary(summary);
        task.setAssignee(assignee);
        task.setCounterpart(counterpart);
        task.setStatus(status);
        task.setDue(due);
        test.network().add(task);
    }

    @Test
    void helpOfTheLastTwoYearsIsSaid() {
        edit(() -> {
            help(today.minusDays(5));
            help(today.minusYears(3));
        });
        assertThat(lines("Help")).containsExactly(today.minusDays(5) + "  they gave you: Review my talk");
    }

    private void help(LocalDate day) {
        var exchange = MAKE.createSupportExchange();
        exchange.setGiver(ada);
        exchange.setReceiver(test.network().root().getOwner());
        exchange.setKind(SupportKind.REVIEW);
        exchange.setSubject("my talk");
        exchange.setDate(day);
        test.network().add(exchange);
    }

    @Test
    void whatIsSecretIsOnNoPage() {
        var bo = test.add(aPerson("Bo Berg"));
        var call = test.add(aCall().with(ada).on(today.minusDays(9).toString()).withNotes("Between us"));
        edit(() -> test.network()
                .add(aRelationship(ada, test.network().root().getRelationshipTypes().getFirst(), bo)));
        assertThat(new BriefDocument(brief()).text()).contains("Bo Berg", "Between us");

        edit(() -> {
            bo.setSensitivity(Sensitivity.SECRET);
            call.setSensitivity(Sensitivity.SECRET);
        });

        assertThat(new BriefDocument(brief()).text()).doesNotContain("Bo Berg", "Between us");
    }

    @Test
    void nothingInItIsTakenForMarkup() {
        edit(() -> ada.setNotes("<script>alert('x')</script> & more"));
        assertThat(new BriefDocument(brief()).html()).doesNotContain("<script>")
                .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; more");
    }

    @Test
    void asTextEachThingHasALine() {
        edit(() -> ada.setNotes("Likes poetry"));
        assertThat(new BriefDocument(brief()).text()).isEqualTo("""
                Ada Lovelace
                Analyst, Engines

                Notes
                  Likes poetry
                """);
    }
}

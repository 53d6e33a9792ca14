// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.example.kith.languages.Languages;
import org.example.kith.languages.LanguagesFormat;
import org.example.kith.languages.LanguagesReport;
import org.example.kith.languages.PracticeSuggestions;
import org.example.kith.languages.SameMailName;
import org.example.kith.languages.UnknownLanguages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.core.duplicate.Traits;
import org.kith.core.format.Selection;
import org.kith.core.report.ReportRequest;
import org.kith.model.contacts.Person;
import org.kith.testkit.TestNetwork;

class LanguagesTest {

    private final TestNetwork test = TestNetwork.create();
    private final Person ada = test.add(aPerson("Ada Lovelace"));

    @AfterEach
    void close() {
        test.close();
    }

    private void note(Person person, String language) {
        test.network().edit("Note", () -> Languages.set(person, Languages.parse(language).orElseThrow()));
    }

    @Test
    void aLanguageIsThereAfterOpeningAgain() {
        note(ada, "fr C1");

        assertThat(Languages.inWords(test.reopen().find(ada.getId()).orElseThrow())).isEqualTo("French C1");
    }

    @Test
    void undoTakesALanguageBack() {
        note(ada, "fr C1");

        test.network().undo();

        assertThat(Languages.of(ada)).isEmpty();
    }

    @Test
    void aLevelReplacesTheOneBefore() {
        note(ada, "fr A2");
        note(ada, "fr B1");

        assertThat(Languages.inWords(ada)).isEqualTo("French B1");
    }

    @Test
    void whatIsNoLanguageIsFoundAndRemoved() {
        note(ada, "xx C1");

        var finding = new UnknownLanguages().look(test.network(), List.of(), test.today()).getFirst();
        test.network().edit("Fix", finding.fixes().getFirst().work());

        assertThat(finding.title()).isEqualTo("Ada Lovelace");
        assertThat(Languages.of(ada)).isEmpty();
    }

    @Test
    void aTableHoldsWhoSpeaksWhat() throws Exception {
        note(ada, "fr C1");
        var output = new ByteArrayOutputStream();

        new LanguagesFormat().write(test.network(), Selection.of(List.of(ada)), output, new NullProgressMonitor());

        assertThat(output.toString(StandardCharsets.UTF_8)).contains("Ada Lovelace,,fr,C1");
    }

    @Test
    void theReportCountsSpeakers() {
        note(ada, "fr C1");

        var content = new LanguagesReport().look(ReportRequest.of(test.network(), List.of(), test.today())).get();

        assertThat(content.figures()).singleElement().satisfies(figure -> assertThat(figure.value()).isEqualTo(1));
    }

    @Test
    void whoeverLearnsNothingIsToldNothing() {
        note(ada, "fr C1");

        assertThat(new PracticeSuggestions().look(test.network(), List.of(), test.today()).get()).isEmpty();
    }

    @Test
    void addressesThatBeginAlikeAreASign() {
        var rule = new SameMailName();
        var one = traits("ada.lovelace@one.example");

        assertThat(rule.compare(one, traits("ada.lovelace@two.example"))).isEqualTo(1);
        assertThat(rule.compare(one, traits("alan.turing@two.example"))).isNaN();
    }

    private static Traits traits(String email) {
        return new Traits(UUID.randomUUID(), "", List.of(email), List.of(), List.of(), List.of(), null);
    }
}

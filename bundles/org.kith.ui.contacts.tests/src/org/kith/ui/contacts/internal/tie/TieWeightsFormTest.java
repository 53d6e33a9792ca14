// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.people.TieWeights;
import org.kith.testkit.NetworkState;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

class TieWeightsFormTest {

    private final Desk desk = new Desk();
    private TieWeightsForm form;

    @BeforeEach
    void fillNetwork() {
        desk.network().add(aMeeting().with(desk.network().add(aPerson("Ada Lovelace"))).on("2026-06-03"));
        desk.open();
        desk.shell().setLayout(new GridLayout());
        var people = desk.openNetwork().people().orElseThrow();
        form = new TieWeightsForm(desk.shell(), desk.ties(), people,
                people.rows().stream().filter(row -> !row.owner()).toList());
        form.show(TieWeights.of(desk.opened().root()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void choose(String name, int value) {
        var spinner = Desk.all(desk.shell(), Spinner.class).stream().filter(each -> name.equals(Spoken.name(each)))
                .findFirst().orElseThrow();
        spinner.setSelection(value);
        spinner.notifyListeners(SWT.Selection, new Event());
    }

    private List<String> labels() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void whatIsShownIsWhatHolds() {
        assertThat(form.weights()).isEqualTo(TieWeights.DEFAULT);
    }

    @Test
    void theStrongestTiesTellWhatBecomesOfThem() {
        choose("Frequency", 0);
        choose("Reciprocity", 0);
        choose("Duration", 0);
        assertThat(labels()).anyMatch(text -> text.matches("(?s)Your strongest ties:\\nAda Lovelace: [1-9]\\d* becomes 0.*"));
    }

    @Test
    void withoutAnyWeightItSaysSo() {
        for (var term : List.of("Frequency", "Closeness", "Confiding", "Reciprocity", "Duration")) {
            choose(term, 0);
        }
        assertThat(labels()).contains("At least one weight has to be above 0.");
    }

    @Test
    void anotherHalfLifeIsStoredAndTakenBack() {
        var before = NetworkState.of(desk.opened());
        choose("Half-life in days", 180);
        assertThat(new TieWeightsEdits(desk.openNetwork()).weigh(form.weights())).isTrue();
        assertThat(TieWeights.of(desk.opened().root()).halfLifeDays()).isEqualTo(180);
        var after = NetworkState.of(desk.opened());
        desk.openNetwork().undo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(before);
        desk.openNetwork().redo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(after);
    }

    @Test
    void everyRowIsWeighedAnew() {
        var old = desk.openNetwork().people().orElseThrow().rows().stream().filter(row -> !row.owner()).findFirst()
                .orElseThrow();
        choose("Half-life in days", 1);
        new TieWeightsEdits(desk.openNetwork()).weigh(form.weights());
        desk.waitUntil(() -> desk.openNetwork().people().orElseThrow().rows().stream()
                .anyMatch(row -> row.id().equals(old.id()) && row.weights().halfLifeDays() == 1));
        var now = desk.openNetwork().people().orElseThrow().rows().stream().filter(row -> row.id().equals(old.id()))
                .findFirst().orElseThrow();
        assertThat(desk.ties().value(now, desk.network().today()))
                .isLessThan(desk.ties().value(old, desk.network().today()));
    }
}

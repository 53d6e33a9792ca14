// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aTask;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.suggestion.Suggestion;
import org.kith.model.contacts.Layer;
import org.kith.ui.testkit.Desk;
import org.osgi.service.prefs.Preferences;

/** Today is 1 September 2026. */
class DailyNoticeTest {

    private final Desk desk = new Desk();
    private final Preferences preferences = InstanceScope.INSTANCE.getNode(UUID.randomUUID().toString());
    private final List<List<String>> told = new ArrayList<>();

    @BeforeEach
    void fillNetwork() {
        add("Dora", "2026-07-19");
        add("Chen", "2026-08-01");
        add("Bela", "2026-08-02");
        desk.open();
    }

    private void add(String name, String lastContact) {
        var person = desk.network().add(aPerson(name).in(Layer.L15));
        desk.network().add(aCall().with(person).on(lastContact));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void look() throws InterruptedException {
        new DailyNotice(desk.shell(), desk.openNetwork(), desk.suggestions(), new NoticeSettings(preferences),
                fresh -> told.add(fresh.stream().map(Suggestion::title).toList())).look();
        for (var job : Job.getJobManager().find(null)) {
            if (job.getName().equals("Kith")) {
                job.join();
            }
        }
        desk.settle();
    }

    private void aDayPasses() {
        desk.network().clock().advance(Duration.ofDays(1));
        desk.openNetwork().checkDay();
        desk.settle();
    }

    @Test
    void onlyWhatWasNotDueYesterdayIsNew() throws InterruptedException {
        look();
        assertThat(told).containsExactly(List.of("Chen"));
    }

    @Test
    void thereIsOneNoticeADayAtMost() throws InterruptedException {
        look();
        desk.openNetwork().edit("Promise", () -> desk.opened().add(aTask("Call back", null, null, "2026-09-01")));
        desk.settle();
        look();
        assertThat(told).hasSize(1);
    }

    @Test
    void onAnotherDayThereIsAnotherNotice() throws InterruptedException {
        look();
        aDayPasses();
        look();
        assertThat(told).containsExactly(List.of("Chen"), List.of("Bela"));
    }

    @Test
    void afterSomeDaysWithoutTheWindowAllOfThemCount() throws InterruptedException {
        preferences.put("notice.lastDay", LocalDate.of(2026, 8, 15).toString());
        look();
        assertThat(told).containsExactly(List.of("Dora", "Chen"));
    }

    @Test
    void whatTheSettingsCannotSayIsIgnored() throws InterruptedException {
        preferences.put("notice.lastDay", "yesterday");
        look();
        assertThat(told).hasSize(1);
    }

    @Test
    void whereNothingIsNewNothingIsSaid() throws InterruptedException {
        look();
        aDayPasses();
        aDayPasses();
        look();
        assertThat(told).containsExactly(List.of("Chen"), List.of("Bela"));
        aDayPasses();
        look();
        assertThat(told).hasSize(2);
    }

    @Test
    void whoDoesNotWantToBeToldIsNotTold() throws InterruptedException {
        preferences.putBoolean(NoticeSettings.WANTED, false);
        look();
        assertThat(told).isEmpty();
    }

    @Test
    void thePopupSaysWhatIsDueAndLeavesTheFocusWhereItIs() {
        desk.shell().open();
        desk.shell().forceActive();
        var active = Display.getDefault().getActiveShell();
        var popup = popup(() -> { });
        popup.open();
        desk.settle();
        assertThat(Desk.all(popup.shell(), Label.class)).extracting(Label::getText).contains("2 things are due today",
                "Dora: 44 days since a call, target 30, at most 45");
        assertThat(Display.getDefault().getActiveShell()).isSameAs(active);
        popup.shell().dispose();
    }

    @Test
    void aClickShowsMoreAndClosesThePopup() {
        var shown = new ArrayList<String>();
        var popup = popup(() -> shown.add("today"));
        popup.open();
        Desk.all(popup.shell(), Button.class).getFirst().notifyListeners(SWT.Selection, null);
        assertThat(shown).containsExactly("today");
        assertThat(popup.shell().isDisposed()).isTrue();
    }

    private NoticePopup popup(Runnable show) {
        var people = desk.openNetwork().people().orElseThrow();
        var due = desk.suggestions().look(desk.opened(), people.rows(), people.day()).get().stream()
                .filter(Suggestion::isDue).toList();
        return new NoticePopup(desk.shell(), due, show);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.testimonial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Identified;
import org.kith.ui.lines.Line;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.overview.OverviewContent;
import org.kith.ui.overview.OverviewRenderer;
import org.kith.ui.overview.Subject;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;
import org.kith.ui.text.DateTexts;

class TestimonialsTest implements ViewLinks {

    private final Desk desk = new Desk();
    private final List<UUID> opened = new ArrayList<>();
    private OverviewContent<?> content;

    @BeforeEach
    void fillNetwork() {
        desk.network().add(aPerson("Bo Berg"));
        desk.network().add(aPerson("Cy Young"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public void open(UUID person) {
        opened.add(person);
    }

    @Override
    public void write(Draft draft) {
        throw new AssertionError();
    }

    private void recommendations() {
        desk.open();
        show(new RecommendationSubject(desk.openNetwork(), this));
    }

    private void endorsements() {
        endorse("Bo Berg", "Speaking");
        endorse("Bo Berg", "Proofs");
        endorse("Cy Young", "Proofs");
        desk.open();
        show(new EndorsementSubject(desk.openNetwork(), this));
    }

    private void endorse(String endorser, String skill) {
        Testimonials.endorsement(desk.network(), desk.network().network().root().getPeople().stream()
                .filter(each -> endorser.equals(each.getLabel())).findFirst().orElseThrow(), skill);
    }

    private <T extends Identified> void show(Subject<T> subject) {
        content = new OverviewContent<>(desk.shell(), desk.openNetwork(), subject);
        desk.shell().layout();
        desk.settle();
    }

    private List<String> rows() {
        var renderer = new OverviewRenderer(desk.shell());
        return content.list().rows().stream().map(renderer::describe).toList();
    }

    private static <C extends Control> C named(Control root, Class<C> type, String name) {
        return Desk.all(root, type).stream().filter(each -> name.equals(Spoken.name(each))).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RowList<Line> list(String name) {
        return named(desk.shell(), RowList.class, name);
    }

    private void press(int key) {
        var rows = list("Who endorsed you");
        rows.select(rows.rows().getFirst());
        var event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        rows.notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    @Test
    void skillsThatAreEndorsedMostComeFirst() {
        endorsements();
        assertThat(rows()).containsExactly("You are endorsed for", "Proofs, endorsed you: 2",
                "Speaking, endorsed you: 1");
    }

    @Test
    void whoEndorsedStandsBesideASkillAndEnterOpensThem() {
        endorsements();
        assertThat(list("Who endorsed you").rows()).extracting(Line::text).containsExactly("Bo Berg", "Cy Young");
        press(SWT.CR);
        assertThat(opened).containsExactly(desk.id("Bo Berg"));
    }

    @Test
    void deleteRemovesAnEndorsement() {
        endorsements();
        press(SWT.DEL);
        assertThat(rows()).contains("Proofs, endorsed you: 1");
    }

    @Test
    void withoutEndorsementsItSaysWhereTheyComeFrom() {
        desk.open();
        show(new EndorsementSubject(desk.openNetwork(), this));
        assertThat(Desk.all(desk.shell(), Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.contains("LinkedIn archive"));
    }

    @Test
    void aRecommendationShowsItsWordsAndTakesSkills() {
        Testimonials.recommendation(desk.network(), desk.network().network().root().getPeople().stream()
                .filter(each -> "Bo Berg".equals(each.getLabel())).findFirst().orElseThrow(), "Quick\nand kind");
        recommendations();
        assertThat(rows()).containsExactly("Received: 1", "Bo Berg recommends you, Quick and kind");
        var skills = named(desk.shell(), Text.class, "Skills");
        skills.setText("Proofs");
        skills.notifyListeners(SWT.DefaultSelection, new Event());
        desk.settle();
        assertThat(rows()).contains("Bo Berg recommends you, Proofs · Quick and kind");
    }

    @Test
    void aRecommendationIsAskedFor() {
        recommendations();
        var dialog = new RecommendDialog(desk.shell(), desk.openNetwork());
        dialog.setBlockOnOpen(false);
        dialog.open();
        named(dialog.getShell(), Text.class, "Who?").setText("Cy Young");
        named(dialog.getShell(), Button.class, "Begin").notifyListeners(SWT.Selection, new Event());
        desk.settle();
        assertThat(rows()).containsExactly("Received: 1",
                "Cy Young recommends you, Requested · " + DateTexts.day(desk.network().today()));
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.mentorship.MentorMatch;
import org.kith.core.mentorship.MentorMatches;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.testkit.Services;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.testkit.Desk;

class FindContentTest implements ViewLinks {

    private final Desk desk = new Desk();
    private final List<String> done = new ArrayList<>();
    private FindContent content;

    @BeforeEach
    void fillNetwork() {
        desk.network().add(aPerson("Barbara Liskov").withEmail("barbara@example.org").skilledIn("Speaking"));
        desk.network().add(aPerson("Leslie Lamport").skilledIn("Speaking").skilledIn("Proofs"));
        desk.open();
        content = new FindContent(desk.shell(), desk.openNetwork(), Services.get(MentorMatches.class), this);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public void open(UUID person) {
        done.add("open " + person);
    }

    @Override
    public void write(Draft draft) {
        done.add("write " + draft.address());
    }

    private List<String> names() {
        return content.list().rows().stream().map(MentorMatch::name).toList();
    }

    private List<String> labels() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    private void press(char key) {
        content.list().select(content.list().rows().getFirst());
        var event = new Event();
        event.character = key;
        content.list().notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    @Test
    void withoutASkillItSaysWhatToDo() {
        assertThat(labels()).contains("Find somebody to learn from");
    }

    @Test
    void whoHasMoreOfTheSkillsComesFirstWithReasons() {
        content.skills().add("Speaking");
        content.skills().add("Proofs");
        assertThat(names()).containsExactly("Leslie Lamport", "Barbara Liskov");
        assertThat(new MatchRenderer(desk.shell()).describe(content.list().rows().getFirst()))
                .contains("Skills: 2 of 2: Speaking, Proofs");
    }

    @Test
    void whatNobodyKnowsIsSaid() {
        content.skills().add("Cooking");
        assertThat(labels()).contains("Nobody in your network is known to know, or to want: Cooking",
                "Nobody fits and has room");
    }

    @Test
    void aTermCanBeSwitchedOff() {
        content.skills().add("Speaking");
        var room = Desk.all(desk.shell(), Button.class).stream().filter(each -> each.getText().equals("Room"))
                .findFirst().orElseThrow();
        room.setSelection(false);
        room.notifyListeners(SWT.Selection, new Event());
        assertThat(content.list().rows().getFirst().terms()).extracting(MentorMatch.Term::key)
                .doesNotContain("availability");
    }

    @Test
    void proposingBeginsAMentorshipThatUndoTakesBack() {
        content.skills().add("Proofs");
        press('p');
        assertThat(Mentorships.of(desk.opened().root())).singleElement().satisfies(mentorship -> {
            assertThat(mentorship.getStatus()).isEqualTo(MentorshipStatus.PROPOSED);
            assertThat(mentorship.getMentors()).containsExactly(desk.person("Leslie Lamport"));
            assertThat(mentorship.getTopic()).isEqualTo("Proofs");
        });
        desk.openNetwork().undo();
        assertThat(Mentorships.of(desk.opened().root())).isEmpty();
    }

    @Test
    void aMessageBeginsInTheMailProgram() {
        content.skills().add("Speaking");
        press('m');
        assertThat(done).containsExactly("write barbara@example.org");
    }
}

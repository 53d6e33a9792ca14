// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.collaboration.Collaborators;
import org.kith.model.contacts.Skill;
import org.kith.model.pipeline.Partner;
import org.kith.testkit.Services;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.testkit.Desk;

class CollaboratorsContentTest implements ViewLinks {

    private final Desk desk = new Desk();
    private final List<String> done = new ArrayList<>();
    private CollaboratorsContent content;

    @BeforeEach
    void fillNetwork() {
        desk.network().add(aPerson("Ada Lovelace").skilledIn("Proofs"));
        desk.network().add(aPerson("Tim Berners-Lee").skilledIn("Web"));
        desk.open();
        content = new CollaboratorsContent(desk.shell(), desk.openNetwork(), Services.get(Collaborators.class), this,
                () -> done.add("begun"));
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
        throw new AssertionError();
    }

    private List<String> labels() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    private void press(int key) {
        content.list().select(content.list().rows().getFirst());
        var event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        content.list().notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    @Test
    void withoutASkillItSaysWhatToDo() {
        assertThat(labels()).contains("Find who can do it together with you");
    }

    @Test
    void theTeamThatHasAllSkillsComesFirstWithReasons() {
        content.skills().add("Proofs");
        content.skills().add("Web");
        assertThat(new TeamRenderer(desk.shell()).describe(content.list().rows().getFirst()))
                .contains("Ada Lovelace: Proofs", "Tim Berners-Lee: Web", "all 2 skills");
    }

    @Test
    void whatNobodyKnowsIsSaid() {
        content.skills().add("Cooking");
        assertThat(labels()).contains("Nobody in your network is known to have: Cooking",
                "Nobody is known to have any of these skills");
    }

    @Test
    void tooManySkillsAreRefusedInWords() {
        for (int i = 0; i <= Collaborators.MOST_SKILLS; i++) {
            content.skills().add("Skill " + i);
        }
        assertThat(labels()).anyMatch(text -> text.contains(String.valueOf(Collaborators.MOST_SKILLS)));
    }

    @Test
    void oneKeyBeginsACollaborationThatUndoTakesBack() {
        content.skills().add("Proofs");
        content.skills().add("Web");
        press('b');
        assertThat(Collaborations.of(desk.opened().root())).singleElement().satisfies(each -> {
            assertThat(each.getTitle()).isEqualTo("Together: Proofs, Web");
            assertThat(each.getNeededSkills()).extracting(Skill::getName).containsExactly("Proofs", "Web");
            assertThat(each.getPartners()).extracting(Partner::getParty).containsExactlyInAnyOrder(
                    desk.opened().root().getOwner(), desk.person("Ada Lovelace"), desk.person("Tim Berners-Lee"));
        });
        assertThat(done).containsExactly("begun");
        desk.openNetwork().undo();
        assertThat(Collaborations.of(desk.opened().root())).isEmpty();
    }

    @Test
    void enterOpensTheClosestOfThem() {
        content.skills().add("Web");
        press(SWT.CR);
        assertThat(done).containsExactly("open " + desk.id("Tim Berners-Lee"));
    }
}

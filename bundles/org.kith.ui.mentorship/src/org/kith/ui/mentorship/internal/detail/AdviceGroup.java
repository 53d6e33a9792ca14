// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.detail;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;
import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.theme.Icon;

/** What was advised in a session, and three fields for more: what, by whom, on which topic. */
final class AdviceGroup {

    private final MentorshipEdits edits;
    private final Supplier<MentoringSession> session;
    private final LineList list;
    private final Combo giver;
    private final Combo topic;
    private List<Person> people = List.of();
    private List<String> topics = List.of();

    AdviceGroup(Composite group, MentorshipEdits edits, Supplier<MentoringSession> session) {
        this.edits = edits;
        this.session = session;
        list = new LineList(group, SWT.NONE, Messages.Session_advice)
                .onRemove(line -> edits.remove(session.get(), (Advice) line.key()));
        var row = Page.fields(group);
        row.setLayout(EntryRow.layout());
        list.entry(row, Messages.Session_addAdvice, this::advise).setLayoutData(EntryRow.wide());
        giver = EntryRow.labelled(row, Messages.Session_giver, new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY));
        topic = EntryRow.labelled(row, Messages.Session_topic, new Combo(row, SWT.DROP_DOWN));
    }

    private boolean advise(String text) {
        return edits.advise(session.get(), people.get(Math.max(0, giver.getSelectionIndex())), text,
                topic.getText().strip());
    }

    void show(MentoringSession shown, Mentorship mentorship) {
        list.show(shown.getAdvice().stream().map(each -> Line.of(each, Icon.NOTE, each.getText(),
                AdviceTab.detail(each))).toList());
        showPeople(Mentorships.people(mentorship).toList());
        showTopics(topics(mentorship));
    }

    private void showPeople(List<Person> now) {
        if (!now.equals(people)) {
            people = now;
            giver.setItems(people.stream().map(Person::getLabel).toArray(String[]::new));
            giver.select(0);
        }
    }

    /** What is just being typed stays. */
    private void showTopics(List<String> now) {
        if (!now.equals(topics)) {
            topics = now;
            var typed = topic.getText();
            topic.setItems(topics.toArray(String[]::new));
            topic.setText(typed);
        }
    }

    /** @return what the goals train, then what the mentors can do */
    private static List<String> topics(Mentorship mentorship) {
        return Stream.concat(mentorship.getGoals().stream().flatMap(goal -> goal.getSkills().stream()),
                mentorship.getMentors().stream().flatMap(mentor -> mentor.getSkillClaims().stream())
                        .map(SkillClaim::getSkill)).map(Skill::getName).distinct().toList();
    }
}

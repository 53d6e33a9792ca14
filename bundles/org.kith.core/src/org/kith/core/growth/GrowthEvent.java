// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;

/**
 * Something that may have changed how sure of themselves the owner is: an achievement, feedback, a talk that was held.
 *
 * @param on the day
 * @param label what it was
 * @param skills names of those it is about; empty if about none
 */
public record GrowthEvent(LocalDate on, String label, List<String> skills) {

    public GrowthEvent {
        skills = List.copyOf(skills);
    }

    /** @return all of them in the order of time; on the model thread */
    public static List<GrowthEvent> of(Network root) {
        return Stream.of(
                Subjects.of(root, Achievement.class)
                        .map(each -> new GrowthEvent(each.getDate(), each.getTitle(), names(each.getSkills()))),
                Subjects.of(root, Feedback.class)
                        .map(each -> new GrowthEvent(each.getDate(), each.getText(), names(each.getSkills()))),
                Talks.of(root).filter(each -> each.getStatus() == TalkStatus.DELIVERED && each.getDate() != null)
                        .map(each -> new GrowthEvent(each.getDate(), each.getTitle(), names(each.getTopics()))))
                .flatMap(each -> each).sorted(Comparator.comparing(GrowthEvent::on)).toList();
    }

    private static List<String> names(List<Skill> skills) {
        return skills.stream().map(Skill::getName).toList();
    }

    /** @return whether it may have to do with a skill or situation: it is about that one, or about none */
    public boolean concerns(String subject) {
        return skills.isEmpty() || skills.stream().anyMatch(subject::equalsIgnoreCase);
    }
}

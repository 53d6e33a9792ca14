// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.kith.model.contacts.Network;
import org.kith.model.contacts.Skill;
import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.Mentorship;

/**
 * What came of the advice of one mentor on one topic.
 *
 * @param mentor who gave it
 * @param mentorName as people know them
 * @param topic the skill that it was about; null if none was named
 * @param given how often
 * @param tried how many of these were tried, whether they are applied now or not
 * @param applied how many of these are applied
 * @param results what it led to, the newest last
 */
public record AdviceRecord(UUID mentor, String mentorName, String topic, int given, int tried, int applied,
        List<String> results) {

    public AdviceRecord {
        results = List.copyOf(results);
    }

    /** @return the records of a network, those with the most applied advice first; on the model thread */
    public static List<AdviceRecord> of(Network root) {
        return of(Mentorships.of(root));
    }

    /** @return the records of some mentorships, those with the most applied advice first; on the model thread */
    public static List<AdviceRecord> of(Stream<Mentorship> mentorships) {
        Map<String, AdviceRecord> records = new LinkedHashMap<>();
        mentorships.flatMap(mentorship -> mentorship.getSessions().stream())
                .flatMap(session -> session.getAdvice().stream()).forEach(advice -> count(advice, records));
        return records.values().stream().sorted(Comparator.comparingInt(AdviceRecord::applied)
                .thenComparingInt(AdviceRecord::given).reversed().thenComparing(AdviceRecord::mentorName)).toList();
    }

    private static void count(Advice advice, Map<String, AdviceRecord> records) {
        if (advice.getSkills().isEmpty()) {
            count(advice, null, records);
        }
        advice.getSkills().stream().map(Skill::getName).forEach(topic -> count(advice, topic, records));
    }

    private static void count(Advice advice, String topic, Map<String, AdviceRecord> records) {
        var one = of(advice, topic);
        records.merge(one.mentor + "\n" + topic, one, AdviceRecord::plus);
    }

    private static AdviceRecord of(Advice advice, String topic) {
        var status = advice.getStatus();
        boolean tried = status == AdviceStatus.TRYING || status == AdviceStatus.APPLIED;
        var giver = advice.getGiver();
        return new AdviceRecord(giver.getId(), giver.getLabel(), topic, 1, tried ? 1 : 0,
                status == AdviceStatus.APPLIED ? 1 : 0,
                advice.getResult() == null ? List.of() : List.of(advice.getResult()));
    }

    private AdviceRecord plus(AdviceRecord other) {
        return new AdviceRecord(mentor, mentorName, topic, given + other.given, tried + other.tried,
                applied + other.applied,
                Stream.concat(results.stream(), other.results.stream()).toList());
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.kith.model.contacts.Skill;
import org.kith.model.growth.Independence;
import org.kith.model.growth.Insight;

/**
 * How many insights came in which quarter, by topic. Those that do not count any more are counted: they came as well.
 *
 * @param quarters without a gap, from that of the first insight to that of the current day; empty if there is none
 * @param lines a topic each, that of the most insights first
 */
public record TopicTimeline(List<Quarter> quarters, List<Line> lines) {

    /**
     * One topic.
     *
     * @param topic its name; empty for insights without a topic
     * @param counts insights in each of the quarters
     * @param corroborated how many of them two independent parties tell
     */
    public record Line(String topic, List<Integer> counts, int corroborated) {

        public Line {
            counts = List.copyOf(counts);
        }

        /** @return of all quarters */
        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public TopicTimeline {
        quarters = List.copyOf(quarters);
        lines = List.copyOf(lines);
    }

    /**
     * @param insights to be counted, on the model thread
     * @param today the current day
     */
    public static TopicTimeline of(List<Insight> insights, LocalDate today) {
        var topics = new TreeMap<String, List<Insight>>(String.CASE_INSENSITIVE_ORDER);
        insights.forEach(insight -> topics(insight).forEach(topic -> topics
                .computeIfAbsent(topic, key -> new ArrayList<>()).add(insight)));
        var quarters = quarters(insights, Quarter.of(today));
        return new TopicTimeline(quarters, topics.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue(), quarters))
                .sorted(Comparator.comparingInt(Line::total).reversed()).toList());
    }

    private static Stream<String> topics(Insight insight) {
        return insight.getTopics().isEmpty() ? Stream.of("") : insight.getTopics().stream().map(Skill::getName);
    }

    private static List<Quarter> quarters(List<Insight> insights, Quarter now) {
        var captured = insights.stream().map(each -> Quarter.of(each.getCapturedOn())).toList();
        var first = captured.stream().min(Comparator.naturalOrder());
        var last = Stream.concat(captured.stream(), Stream.of(now)).max(Comparator.naturalOrder()).orElseThrow();
        return first.map(from -> Stream.iterate(from, each -> each.compareTo(last) <= 0, Quarter::next).toList())
                .orElse(List.of());
    }

    private static Line line(String topic, List<Insight> insights, List<Quarter> quarters) {
        return new Line(topic, quarters.stream().map(quarter -> (int) insights.stream()
                .filter(each -> Quarter.of(each.getCapturedOn()).equals(quarter)).count()).toList(),
                (int) insights.stream().filter(Independence::isCorroborated).count());
    }
}

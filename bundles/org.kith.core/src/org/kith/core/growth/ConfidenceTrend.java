// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.kith.core.internal.Messages;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.growth.ConfidenceEntry;

/**
 * How sure of themselves the owner has been in one skill or situation, or week by week.
 *
 * @param subject name of the skill, or the situation, or words for the weekly reviews
 * @param points in the order of time; never empty
 */
public record ConfidenceTrend(String subject, List<Point> points) {

    /**
     * How sure it was on a day.
     *
     * @param on the day
     * @param score 1 to 10
     */
    public record Point(LocalDate on, int score) {
    }

    public ConfidenceTrend {
        points = List.copyOf(points);
    }

    /**
     * @return one for each skill and situation that there are entries for, by its name; before them one for the weekly
     *         reviews, if there are any; on the model thread
     */
    public static List<ConfidenceTrend> of(Network root) {
        return Stream.concat(ofReviews(root), of(Subjects.of(root, ConfidenceEntry.class)).stream()).toList();
    }

    private static Stream<ConfidenceTrend> ofReviews(Network root) {
        var points = Reviews.of(root).map(each -> new Point(each.getWeek(), each.getConfidence())).toList();
        return points.isEmpty() ? Stream.empty()
                : Stream.of(new ConfidenceTrend(Messages.weekByWeek, points.reversed()));
    }

    /** @return one for each skill and situation that some entries are about, by its name; on the model thread */
    public static List<ConfidenceTrend> of(Stream<ConfidenceEntry> some) {
        var entries = some.sorted(Comparator.comparing(ConfidenceEntry::getDate)).toList();
        var subjects = new TreeMap<String, List<ConfidenceEntry>>();
        entries.forEach(each -> subjects.computeIfAbsent(subject(each).toLowerCase(Locale.ROOT),
                key -> new ArrayList<>()).add(each));
        return subjects.values().stream().map(each -> new ConfidenceTrend(subject(each.getLast()), each.stream()
                .map(entry -> new Point(entry.getDate(), entry.getScore())).toList())).toList();
    }

    /** @return what an entry is about: the name of its skill, or its situation; empty if it is about nothing */
    public static String subject(ConfidenceEntry entry) {
        return entry.getSkill() != null ? entry.getSkill().getName()
                : entry.getSituation() == null ? "" : entry.getSituation();
    }

    /** @return the latest score */
    public int last() {
        return points.getLast().score();
    }

    /** @return by how much it changes from one entry to the next (least squares); empty where there is only one */
    public OptionalDouble perEntry() {
        if (points.size() == 1) {
            return OptionalDouble.empty();
        }
        double middle = (points.size() - 1) / 2.0;
        double mean = points.stream().mapToInt(Point::score).average().orElseThrow();
        double rise = 0;
        double run = 0;
        for (int i = 0; i < points.size(); i++) {
            rise += (i - middle) * (points.get(i).score() - mean);
            run += (i - middle) * (i - middle);
        }
        return OptionalDouble.of(rise / run);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.radar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kith.core.growth.Insights;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;

/**
 * Insights by topic and horizon.
 *
 * @param sectors topics, that of the most insights first; the last one may stand for all others
 * @param blips sector by sector, in each of them what matters sooner first
 */
public record Radar(List<String> sectors, List<Blip> blips) {

    private static final int MOST = 8;

    public Radar {
        sectors = List.copyOf(sectors);
        blips = List.copyOf(blips);
    }

    /**
     * An insight in one of the sectors.
     *
     * @param sector number of its topic
     * @param impact 1 to 5
     * @param sure whether it is corroborated or verified
     */
    public record Blip(UUID insight, String title, int sector, Horizon horizon, int impact, boolean sure) {
    }

    /**
     * @param insights of which those that count are shown, in the sector of each of their topics
     * @param others name of the sector of topics that have none of their own, and of what has no topic
     */
    public static Radar of(List<Insight> insights, String others) {
        var current = insights.stream().filter(Insights::isCurrent).toList();
        var counts = current.stream().flatMap(each -> each.getTopics().stream()).map(Skill::getName)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var topics = counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
        var named = topics.size() > MOST ? topics.subList(0, MOST - 1) : topics;
        boolean rest = named.size() < topics.size() || current.stream().anyMatch(each -> each.getTopics().isEmpty());
        var sectors = rest ? Stream.concat(named.stream(), Stream.of(others)).toList() : named;
        var blips = new ArrayList<Blip>();
        current.forEach(insight -> sectors(insight, named).forEach(sector -> blips.add(new Blip(insight.getId(),
                insight.getTitle(), sector, insight.getHorizon(), insight.getImpact(), Insights.isSure(insight)))));
        blips.sort(Comparator.comparingInt(Blip::sector).thenComparing(Blip::horizon).thenComparing(Blip::title));
        return new Radar(sectors, blips);
    }

    private static List<Integer> sectors(Insight insight, List<String> named) {
        return insight.getTopics().isEmpty() ? List.of(named.size()) : insight.getTopics().stream()
                .map(topic -> named.indexOf(topic.getName())).map(number -> number < 0 ? named.size() : number)
                .distinct().toList();
    }
}

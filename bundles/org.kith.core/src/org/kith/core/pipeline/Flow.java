// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;

/**
 * How opportunities go through the stages of a board, read from the history of their changes of stage. Stages that are
 * gone from the board by now are left out.
 *
 * @param opportunities how many were looked at
 * @param moves how often one of them went from stage to stage
 * @param steps the stages that lead to success, in their order: not those that are lost or on hold
 * @param stays the stages in which something waits to be decided, in their order: not those that are won or lost
 * @param forecast what is expected of the open ones that are worth something, by month; last what has no month
 */
public record Flow(int opportunities, int moves, List<Step> steps, List<Stay> stays, List<Forecast> forecast) {

    public Flow {
        steps = List.copyOf(steps);
        stays = List.copyOf(stays);
        forecast = List.copyOf(forecast);
    }

    /**
     * How far opportunities came.
     *
     * @param stage its key
     * @param name of the stage
     * @param reached how many ever came to the stage, or past it without being there
     * @param wentOn how many of them ever came to one of the next steps
     * @param here how many are in the stage now
     */
    public record Step(UUID stage, String name, int reached, int wentOn, int here) {

        /** @return the share that went on, 0 to 1; NaN if nothing came to the stage */
        public double conversion() {
            return reached == 0 ? Double.NaN : (double) wentOn / reached;
        }
    }

    /**
     * For how long opportunities were in a stage.
     *
     * @param stage its key
     * @param name of the stage
     * @param count how many stays there were, or are: what came back stayed twice, what is there stays until today
     * @param median half of them were shorter, in days; NaN if there was none
     * @param longest of them, in days; 0 if there was none
     * @param most how many days the stage allows; 0 if that is left open
     */
    public record Stay(UUID stage, String name, int count, double median, long longest, int most) {
    }

    /**
     * What is expected in a month.
     *
     * @param month of the expected close; null where none is said
     * @param sums of the opportunities
     */
    public record Forecast(YearMonth month, Sums sums) {
    }

    /**
     * @param opportunities of that board
     * @param today until when what is in a stage was there
     * @return how they went; on the model thread
     */
    public static Flow of(Pipeline pipeline, Collection<Opportunity> opportunities, Currencies currencies,
            LocalDate today) {
        int moves = opportunities.stream().mapToInt(each -> each.getChanges().size() - 1).sum();
        return new Flow(opportunities.size(), moves, steps(pipeline, opportunities),
                stays(pipeline, opportunities, today), forecast(opportunities, currencies));
    }

    /** @return whether there is nothing to tell yet: nothing moved, and nothing is expected */
    public boolean isEmpty() {
        return moves == 0 && forecast.isEmpty();
    }

    private static List<Step> steps(Pipeline pipeline, Collection<Opportunity> opportunities) {
        var path = pipeline.getStages().stream().filter(stage -> stage.getCategory() == StageCategory.OPEN
                || stage.getCategory() == StageCategory.WON).toList();
        var places = new HashMap<UUID, Integer>();
        path.forEach(stage -> places.put(stage.getKey(), places.size()));
        int[] furthest = new int[path.size()];
        opportunities.stream().mapToInt(each -> furthest(each, places)).filter(place -> place >= 0)
                .forEach(place -> furthest[place]++);
        var here = opportunities.stream().collect(groupingBy(Opportunity::getStage));
        var steps = new ArrayList<Step>();
        int wentOn = 0;
        for (int place = path.size() - 1; place >= 0; place--) {
            var stage = path.get(place);
            int reached = wentOn + furthest[place];
            steps.addFirst(new Step(stage.getKey(), stage.getName(), reached, wentOn,
                    here.getOrDefault(stage.getKey(), List.of()).size()));
            wentOn = reached;
        }
        return steps;
    }

    /** @return -1 if it was in none of these places */
    private static int furthest(Opportunity opportunity, Map<UUID, Integer> places) {
        return opportunity.getChanges().stream().mapToInt(change -> places.getOrDefault(change.getStage(), -1)).max()
                .orElse(-1);
    }

    private static List<Stay> stays(Pipeline pipeline, Collection<Opportunity> opportunities, LocalDate today) {
        var days = new HashMap<UUID, List<Long>>();
        opportunities.forEach(each -> addStays(each, today, days));
        return pipeline.getStages().stream().filter(stage -> stage.getCategory() == StageCategory.OPEN
                || stage.getCategory() == StageCategory.ON_HOLD)
                .map(stage -> stay(stage, days.getOrDefault(stage.getKey(), List.of()))).toList();
    }

    private static void addStays(Opportunity opportunity, LocalDate today, Map<UUID, List<Long>> days) {
        var changes = opportunity.getChanges();
        for (int i = 0; i < changes.size(); i++) {
            var until = i + 1 < changes.size() ? changes.get(i + 1).getOn() : today;
            days.computeIfAbsent(changes.get(i).getStage(), stage -> new ArrayList<>())
                    .add(Math.max(0, ChronoUnit.DAYS.between(changes.get(i).getOn(), until)));
        }
    }

    private static Stay stay(Stage stage, List<Long> days) {
        var sorted = days.stream().sorted().toList();
        return new Stay(stage.getKey(), stage.getName(), sorted.size(), median(sorted),
                sorted.isEmpty() ? 0 : sorted.getLast(), stage.getMaxDays());
    }

    private static double median(List<Long> sorted) {
        int size = sorted.size();
        return size == 0 ? Double.NaN : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
    }

    private static List<Forecast> forecast(Collection<Opportunity> opportunities, Currencies currencies) {
        var months = new TreeMap<YearMonth, List<Opportunity>>(nullsLast(naturalOrder()));
        opportunities.stream().filter(each -> each.getAmount() != 0 && Pipelines.isOpen(each))
                .forEach(each -> months.computeIfAbsent(month(each), month -> new ArrayList<>()).add(each));
        return months.entrySet().stream().map(each -> new Forecast(each.getKey(), Sums.of(each.getValue(), currencies)))
                .toList();
    }

    private static YearMonth month(Opportunity opportunity) {
        return opportunity.getExpectedClose() == null ? null : YearMonth.from(opportunity.getExpectedClose());
    }
}

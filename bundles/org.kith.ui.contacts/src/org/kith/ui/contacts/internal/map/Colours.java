// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.TieGraph;
import org.kith.core.people.DueStatus;
import org.kith.core.tie.TieClass;
import org.kith.ui.graph.Legend;
import org.kith.ui.theme.Hue;
import org.kith.ui.theme.Shade;
import org.kith.ui.theme.Tone;

/** Which colour everybody on a map has, and what it means. */
final class Colours {

    private static final int SMALLEST_GROUP = 2;

    /** A colour, what it means, and where it stands in the legend. */
    private record Meaning(int order, Shade shade, String text) {
    }

    private static final int FIRST = -1;
    private static final int LAST = Integer.MAX_VALUE;

    private final List<Meaning> meanings = new ArrayList<>();

    private Colours(TieGraph graph, IntFunction<Meaning> meaning) {
        for (int node = 0; node < graph.size(); node++) {
            meanings.add(node == graph.owner() ? new Meaning(FIRST, Tone.TEXT, Messages.Owner) : meaning.apply(node));
        }
    }

    static Colours of(Colouring colouring, TieGraph graph, List<MapPerson> people, Brokerage brokerage) {
        return switch (colouring) {
            case TIE -> new Colours(graph, node -> tie(people.get(node).tieClass()));
            case COMMUNITY -> new Colours(graph, communities(graph, brokerage.communities(graph)));
            case EMPLOYER -> new Colours(graph, employers(graph, people));
            case DUE -> new Colours(graph, node -> due(people.get(node).due()));
        };
    }

    private static Meaning tie(TieClass tieClass) {
        var shade = switch (tieClass) {
            case STRONG -> Hue.STRONG;
            case MEDIUM -> Hue.MEDIUM;
            case WEAK -> Hue.WEAK;
            case DORMANT, ABSENT -> Hue.FAINT;
        };
        return new Meaning(tieClass.ordinal(), shade, text(tieClass));
    }

    /** @return what a class of ties is called in a legend */
    static String text(TieClass tieClass) {
        return switch (tieClass) {
            case STRONG -> Messages.Tie_strong;
            case MEDIUM -> Messages.Tie_medium;
            case WEAK -> Messages.Tie_weak;
            case DORMANT -> Messages.Tie_dormant;
            case ABSENT -> Messages.Tie_absent;
        };
    }

    private static Meaning due(DueStatus status) {
        return switch (status) {
            case RED -> new Meaning(0, Tone.RED, Messages.Due_red);
            case AMBER -> new Meaning(1, Tone.AMBER, Messages.Due_amber);
            case GREEN -> new Meaning(2, Tone.GREEN, Messages.Due_green);
            case null -> new Meaning(LAST, Hue.GREY, Messages.Due_none);
        };
    }

    private static IntFunction<Meaning> communities(TieGraph graph, int[] numbers) {
        var bestKnown = new HashMap<Integer, Integer>();
        int[] sizes = new int[graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            sizes[numbers[node]]++;
            int each = node;
            bestKnown.merge(numbers[node], node, (one, other) -> graph.degree(one) >= graph.degree(each) ? one : each);
        }
        return node -> {
            int number = numbers[node];
            return number < Hue.apart().size() && sizes[number] >= SMALLEST_GROUP
                    ? new Meaning(number, Hue.apart().get(number),
                            NLS.bind(Messages.Community, graph.name(bestKnown.get(number))))
                    : new Meaning(LAST, Hue.GREY, Messages.Community_other);
        };
    }

    private static IntFunction<Meaning> employers(TieGraph graph, List<MapPerson> people) {
        var counts = new TreeMap<String, Integer>();
        IntStream.range(0, graph.size()).filter(node -> node != graph.owner())
                .mapToObj(node -> people.get(node).row().organization()).filter(name -> !name.isEmpty())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        var largest = counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(Hue.apart().size()).map(Map.Entry::getKey).toList();
        return node -> {
            var name = people.get(node).row().organization();
            int place = largest.indexOf(name);
            return place >= 0 ? new Meaning(place, Hue.apart().get(place), name)
                    : name.isEmpty() ? new Meaning(LAST, Hue.FAINT, Messages.Employer_none)
                            : new Meaning(LAST - 1, Hue.GREY, Messages.Employer_other);
        };
    }

    Shade shade(int node) {
        return meanings.get(node).shade();
    }

    /** @return what the colour of a node means */
    String text(int node) {
        return meanings.get(node).text();
    }

    /** @return the colours that occur, each with how many have it */
    List<Legend.Entry> legend() {
        var counts = new TreeMap<Meaning, Integer>(
                Comparator.comparingInt(Meaning::order).thenComparing(Meaning::text));
        var numbers = NumberFormat.getIntegerInstance();
        meanings.forEach(meaning -> counts.merge(meaning, 1, Integer::sum));
        return counts.entrySet().stream().map(count -> new Legend.Entry(count.getKey().shade(),
                count.getKey().order() == FIRST ? count.getKey().text()
                        : NLS.bind(Messages.Legend_entry, count.getKey().text(), numbers.format(count.getValue()))))
                .toList();
    }
}

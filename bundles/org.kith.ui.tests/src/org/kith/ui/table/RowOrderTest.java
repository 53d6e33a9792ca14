// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowOrderTest {

    private record Row(int number, String name, Integer size) {
    }

    private final RowOrder<Row> order = new RowOrder<>(Row::number);

    @Test
    void rowsStandAsTheyAreGivenUntilTheyAreSorted() {
        order.reset(List.of(row(0, "Grace"), row(1, "Ada")));

        assertThat(names()).containsExactly("Grace", "Ada");
    }

    @Test
    void sortingOrdersByKey() {
        order.reset(List.of(row(0, "Grace"), row(1, "Ada"), row(2, "Barbara")));

        sort(Row::name, true);

        assertThat(names()).containsExactly("Ada", "Barbara", "Grace");
    }

    @Test
    void rowsWithoutKeyComeLastInBothDirections() {
        order.reset(List.of(row(0, "A", null), row(1, "B", 2), row(2, "C", 1)));

        sort(Row::size, true);
        assertThat(names()).containsExactly("C", "B", "A");
        sort(Row::size, false);
        assertThat(names()).containsExactly("B", "C", "A");
    }

    @Test
    void equalRowsStayInTheOrderTheyWereIn() {
        order.reset(List.of(row(0, "B", 1), row(1, "A", 1), row(2, "C", 0)));

        sort(Row::name, true);
        sort(Row::size, true);

        assertThat(names()).containsExactly("C", "A", "B");
    }

    @Test
    void aFilterKeepsTheOrder() {
        order.reset(List.of(row(0, "Grace"), row(1, "Ada"), row(2, "Barbara")));
        sort(Row::name, true);

        order.filter(numbers(0, 1));

        assertThat(names()).containsExactly("Ada", "Grace");
        assertThat(order.total()).isEqualTo(3);
    }

    @Test
    void aChangedRowMovesToItsPlace() {
        order.reset(List.of(row(0, "Grace"), row(1, "Ada"), row(2, "Barbara")));
        sort(Row::name, true);

        order.update(List.of(row(1, "Zoë")), new BitSet());

        assertThat(names()).containsExactly("Barbara", "Grace", "Zoë");
        assertThat(order.positionOf(1)).isEqualTo(2);
    }

    @Test
    void aRowThatChangedWhileTheOthersWereSortedIsNotLost() {
        order.reset(List.of(row(0, "Grace"), row(1, "Ada")));
        var sorting = order.sorting(key(Row::name), true).compute();

        order.update(List.of(row(0, "Aaron"), row(2, "Barbara")), new BitSet());
        order.apply(sorting);

        assertThat(names()).containsExactly("Aaron", "Ada", "Barbara");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void updatingGivesTheSameAsSortingAnew(long seed) {
        var random = new Random(seed);
        var expected = new TreeMap<Integer, Row>();
        var rows = new ArrayList<Row>();
        for (int number = 0; number < 200; number++) {
            rows.add(random(random, number));
        }
        rows.forEach(row -> expected.put(row.number(), row));
        order.reset(rows);
        sort(Row::size, true);

        for (int round = 0; round < 50; round++) {
            var changed = random(random, random.nextInt(260));
            var removed = numbers(random.nextInt(200));
            removed.clear(changed.number());
            order.update(List.of(changed), removed);
            expected.put(changed.number(), changed);
            removed.stream().forEach(expected::remove);
        }

        var sizes = expected.values().stream().map(Row::size).sorted(Comparator.nullsLast(Integer::compare)).toList();
        assertThat(shown().stream().map(Row::size)).containsExactlyElementsOf(sizes);
        assertThat(shown()).containsExactlyInAnyOrderElementsOf(expected.values());
        assertThat(order.total()).isEqualTo(expected.size());
    }

    private static Row random(Random random, int number) {
        return row(number, "R" + number, random.nextInt(10) == 0 ? null : random.nextInt(50));
    }

    private static Row row(int number, String name) {
        return row(number, name, null);
    }

    private static Row row(int number, String name, Integer size) {
        return new Row(number, name, size);
    }

    private void sort(Function<Row, ? extends Comparable<?>> key, boolean ascending) {
        order.apply(order.sorting(key(key), ascending).compute());
    }

    @SuppressWarnings("unchecked")
    private static Function<Row, Comparable<Object>> key(Function<Row, ? extends Comparable<?>> key) {
        return row -> (Comparable<Object>) (Comparable<?>) key.apply(row);
    }

    private static BitSet numbers(int... numbers) {
        var bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }

    private List<Row> shown() {
        var rows = new ArrayList<Row>();
        for (int position = 0; position < order.shown(); position++) {
            rows.add(Objects.requireNonNull(order.at(position)));
        }
        return rows;
    }

    private List<String> names() {
        return shown().stream().map(Row::name).toList();
    }
}

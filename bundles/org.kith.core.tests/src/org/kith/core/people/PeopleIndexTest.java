// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleIndexTest {

    private final List<PersonRow> people = List.of(
            aRow("Ada Lovelace").worksFor("Analytical Engines", "Mathematician").withEmail("ada@engines.example")
                    .build(),
            aRow("José Ñoño").worksFor("Øresund Bridge", "Ingénieur").withEmail("j.n@example.org").build(),
            aRow("Łukasz Weiß").withEmail("lukasz-w@example.com").build(),
            aRow("山田 太郎").worksFor("東京", "").build());

    private final PeopleIndex index = new PeopleIndex(people);

    @ParameterizedTest
    @CsvSource({"a, 0", "ada, 0", "ADA, 0", "lov ada, 0", "ada math, 0", "anal eng math lov, 0", "engines.ex, 0",
        "jose, 1", "JOSÉ, 1", "nono, 1", "ñ, 1", "oresund, 1", "ingenieur, 1", "'jo, no', 1", "lukasz, 2",
        "weiss, 2", "weiß, 2", "lukasz-w@example.com, 2", "山, 3", "太郎 東, 3"})
    void everyWordOfTheQueryBeginsAWord(String query, int row) {
        assertThat(find(query)).containsExactly(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"velace", "ada tim", "adaa", "lovelacee", "z"})
    void whatBeginsNoWordFindsNobody(String query) {
        assertThat(find(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "@"})
    void withoutAWordEverybodyIsFound(String query) {
        assertThat(find(query)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aReplacedRowIsFoundByItsNewWords() {
        index.put(0, aRow("Ada King").build());

        assertThat(find("lovelace")).isEmpty();
        assertThat(find("ada king")).containsExactly(0);
    }

    @Test
    void aNewRowGetsTheNextNumber() {
        index.put(index.size(), aRow("Alan Turing").build());

        assertThat(find("turing")).containsExactly(4);
        assertThat(find("a")).containsExactly(0, 4);
    }

    @Test
    void aRemovedRowIsNotFound() {
        index.remove(0);

        assertThat(find("ada")).isEmpty();
        assertThat(find("a")).isEmpty();
        assertThat(find("")).containsExactly(1, 2, 3);
        assertThat(index.row(0)).isNull();
    }

    @Test
    void theResultIsTheCallersOwn() {
        index.find("").clear();

        assertThat(find("")).hasSize(4);
    }

    @Test
    void anEmptyIndexFindsNobody() {
        assertThat(new PeopleIndex(List.of()).find("a").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterAnyChangesItFindsWhatANewIndexFinds(long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<>(IntStream.range(0, 150).mapToObj(i -> randomRow(random)).toList());
        var changed = new PeopleIndex(rows);
        for (int i = 0; i < 200; i++) {
            int number = random.nextInt(rows.size() + 1);
            var row = randomRow(random);
            changed.put(number, row);
            if (number == rows.size()) {
                rows.add(row);
            } else {
                rows.set(number, row);
            }
        }
        var fresh = new PeopleIndex(rows);

        for (var query : List.of("a", "b", "ab", "ba c", "a b c", "")) {
            assertThat(changed.find(query)).as(query).isEqualTo(fresh.find(query));
        }
    }

    private static PersonRow randomRow(Random random) {
        return aRow(word(random) + " " + word(random)).worksFor(word(random), word(random)).build();
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(3), 'a', 'e').collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private int[] find(String query) {
        return index.find(query).stream().toArray();
    }
}

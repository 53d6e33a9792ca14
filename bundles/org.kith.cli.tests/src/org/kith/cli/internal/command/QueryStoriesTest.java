// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People are looked for, and queries saved. */
class QueryStoriesTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void createSample() {
        shell = new Shell(home);
        shell.kith("init", "--sample");
    }

    private List<Object> names(String... query) {
        var arguments = new ArrayList<>(List.of(query));
        arguments.addFirst("people");
        return shell.json(arguments.toArray(String[]::new)).list().stream().map(person -> person.get("name")).toList();
    }

    @Test
    void conditionsAreAnded() {
        assertThat(names("org:northwind", "(due:amber OR due:green)")).isNotEmpty().isSubsetOf(names("org:northwind"));
        assertThat(names("org:northwind -org:northwind")).isEmpty();
    }

    @Test
    void anArgumentWithBlanksIsOneValue() {
        assertThat(names("org:Northwind Analytics")).isEqualTo(names("org:\"Northwind Analytics\"")).isNotEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsRefused() {
        var result = shell.kith("people", "tie:strnog");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("kith: “tie:strnog” at 1").contains("strong, medium, weak");
        assertThat(shell.kith("export", "--format", "json", "nose:long").code()).isEqualTo(2);
    }

    @Test
    void anExportHoldsOnlyThoseWhomTheQueryFinds() {
        var cards = shell.kith("export", "--format", "vcard", "org:Northwind Analytics").out();
        assertThat(cards.lines().filter("BEGIN:VCARD"::equals).count())
                .isEqualTo(names("org:Northwind Analytics").size());
    }

    @Test
    void aSavedQueryFindsTheSame() {
        shell.kith("queries", "save", "Northwind", "org:northwind last>1d");
        assertThat(names("--saved", "northwind")).isEqualTo(names("org:northwind last>1d"));
        assertThat(names("--saved", "northwind", "NOT", "org:northwind")).isEmpty();
        assertThat(shell.json("queries").list()).extracting(query -> query.get("name")).containsExactly("Northwind");
    }

    @Test
    void whatIsNotWantedIsNoOption() {
        assertThat(names("-org:Northwind Analytics", "-has:phone")).isNotEmpty()
                .isEqualTo(names("NOT", "org:Northwind Analytics", "NOT", "has:phone"));
        assertThat(names("-(org:northwind OR org:contoso)")).isEqualTo(names("-org:northwind", "-org:contoso"));
        assertThat(shell.kith("export", "--format", "vcard", "-name:a").out()).contains("BEGIN:VCARD");
        assertThat(shell.kith("people", "--unknown").code()).isEqualTo(2);
    }

    @Test
    void wordsAndPhrasesAreOfDifferentMeaning() {
        assertThat(names("Analytics Northwind")).isNotEmpty();
        assertThat(names("\"Analytics Northwind\"")).isEmpty();
    }

    @Test
    void aFieldThatIsNotThereNamesThoseNearby() {
        assertThat(shell.kith("people", "skil:rust").err()).contains("“skil”", "Did you mean skill?");
    }

    @Test
    void aSavedQueryThatFindsNobodyIsTold() {
        shell.kith("queries", "save", "Nobody", "org:nowhere");
        assertThat(shell.kith("people", "--saved", "Nobody").out()).contains("org:nowhere");
    }

    @Test
    void aQueryOfSeveralWordsIsSaved() {
        shell.kith("queries", "save", "Northwind", "org:Northwind Analytics", "NOT", "status:archived");
        assertThat(shell.json("queries").list()).extracting(query -> query.get("query"))
                .containsExactly("org:\"Northwind Analytics\" NOT status:archived");
    }

    @Test
    void aQueryGetsAnotherNameAndUndoTakesItBack() {
        shell.kith("queries", "save", "Northwind", "org:northwind");
        assertThat(shell.kith("queries", "rename", "northwind", "Analysts").code()).isZero();
        assertThat(names("--saved", "Analysts")).isNotEmpty();
        shell.kith("undo");
        assertThat(shell.json("queries").list()).extracting(query -> query.get("name")).containsExactly("Northwind");
    }

    @Test
    void aNameThatAnotherQueryHasIsRefused() {
        shell.kith("queries", "save", "Northwind", "org:northwind");
        shell.kith("queries", "save", "Others", "-org:northwind");
        var result = shell.kith("queries", "rename", "Others", "NORTHWIND");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("already");
    }

    @Test
    void aQueryCanBeDeleted() {
        shell.kith("queries", "save", "Northwind", "org:northwind");
        assertThat(shell.kith("queries", "delete", "northwind").code()).isZero();
        assertThat(shell.kith("people", "--saved", "Northwind").err()).contains("No query is saved yet");
    }

    @Test
    void aNameIsThereOnlyOnceAndTheQueryMustBeOne() {
        shell.kith("queries", "save", "Northwind", "org:northwind");
        assertThat(shell.kith("queries", "save", "NORTHWIND", "org:other").err()).contains("already");
        assertThat(shell.kith("queries", "save", "Wrong", "(org:other").err()).contains("not closed");
    }
}

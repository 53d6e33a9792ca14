// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read in a feed that is a file, on 1 September 2026. */
class FeedStoriesTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void addFeed() throws IOException {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        publish("Looms think", "Webs grow");
        run("feed", "add", address());
    }

    private String address() {
        return home.resolve("feed.xml").toUri().toString();
    }

    private void publish(String... titles) throws IOException {
        Files.writeString(home.resolve("feed.xml"), Stream.of(titles).map(title -> "<item><title>" + title
                + "</title><link>https://example.org/" + title.replace(' ', '-')
                + "</link><description>All about <![CDATA[<b>"
                + title + "</b>]]></description></item>").collect(Collectors.joining("",
                        "<rss version='2.0'><channel><title>Fabrics</title>", "</channel></rss>")));
    }

    private Shell.Result run(String... arguments) {
        var result = shell.kith(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    @Test
    void aFeedIsThereWithWhatItHasPublished() {
        assertThat(shell.json("feed", "list").list()).singleElement().satisfies(feed -> assertThat(feed)
                .containsEntry("title", "Fabrics").containsEntry("url", address()).containsEntry("entries", 2)
                .containsEntry("unread", 2).containsEntry("fetchedAt", "2026-09-01T12:00:00Z"));
        assertThat(shell.json("feed", "entries").list()).extracting(each -> each.get("title"),
                each -> each.get("url"), each -> each.get("read"), each -> each.get("summary")).containsExactly(
                        tuple("Looms think", "https://example.org/Looms-think", false, "All about Looms think"),
                        tuple("Webs grow", "https://example.org/Webs-grow", false, "All about Webs grow"));
    }

    @Test
    void theSameAgainIsNothingNew() {
        assertThat(run("feed", "fetch").out()).isEqualToIgnoringNewLines("Fabrics: 0 new");
        assertThat(shell.json("feed", "fetch").object()).containsEntry("transaction", null);
        assertThat(shell.json("history").list()).extracting(each -> each.get("label"))
                .noneMatch(label -> label.toString().startsWith("Fetch"));
    }

    @Test
    void whatIsNewIsAddedAndCanBeUndone() throws Exception {
        publish("Yarns spin", "Looms think", "Webs grow");
        assertThat(run("feed", "fetch", "fab").out()).isEqualToIgnoringNewLines("Fabrics: 1 new");
        assertThat(shell.json("feed", "entries").list()).hasSize(3);
        assertThat(run("undo").out()).contains("Fetch feeds: 1 new");
        assertThat(shell.json("feed", "entries").list()).hasSize(2);
    }

    @Test
    void whatCannotBeFetchedIsSaidAndWhatIsThereStays() throws Exception {
        Files.delete(home.resolve("feed.xml"));
        var result = shell.kith("feed", "fetch");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("Fabrics", "There is no file at");
        assertThat(run("feed", "entries").out()).contains("Looms think");
    }

    @Test
    void whatWasReadIsNotUnread() {
        assertThat(run("feed", "read", "Looms think").out()).contains("Feed: Fabrics",
                "Address: https://example.org/Looms-think", "All about Looms think");
        assertThat(shell.json("feed", "entries", "Fabrics", "--unread").list()).extracting(each -> each.get("title"))
                .containsExactly("Webs grow");
    }

    @Test
    void anEntryBecomesAnInsight() {
        run("feed", "capture", "Looms think", "--topic", "looms", "--impact", "4");
        assertThat(shell.json("insights").list()).singleElement().satisfies(insight -> assertThat(insight)
                .containsEntry("title", "Looms think").containsEntry("url", "https://example.org/Looms-think")
                .containsEntry("summary", "All about Looms think").containsEntry("impact", 4)
                .containsEntry("topics", List.of("looms")));
        assertThat(shell.json("feed", "entries", "--unread").list()).hasSize(1);
        run("undo");
        assertThat(shell.json("insights").list()).isEmpty();
        assertThat(shell.json("feed", "entries", "--unread").list()).hasSize(2);
    }

    @Test
    void aFeedGoesWithItsEntriesAndComesBackWithThem() {
        run("feed", "remove", "Fabrics");
        assertThat(run("feed", "entries").out()).contains("There is nothing to read.");
        run("undo");
        assertThat(shell.json("feed", "entries").list()).hasSize(2);
    }

    @Test
    void theSameFeedIsNotAddedTwice() {
        var result = shell.kith("feed", "add", address());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("You read this feed already: it is called “Fabrics”.");
    }

    @Test
    void whatIsNoFeedIsNotAdded() throws Exception {
        var file = Files.writeString(home.resolve("notes.txt"), "Notes");
        var result = shell.kith("feed", "add", file.toUri().toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("is no feed: neither RSS nor Atom.");
        assertThat(shell.json("feed", "list").list()).hasSize(1);
    }

    @Test
    void withoutFeedsItSaysHowToBegin() {
        run("feed", "remove", "Fabrics");
        assertThat(run("feed", "list").out()).contains("kith feed add ADDRESS");
        assertThat(run("feed", "fetch").out()).contains("kith feed add ADDRESS");
    }

    @Test
    void allIsWellWithThem() {
        run("feed", "capture", "Looms think", "--topic", "looms");
        assertThat(run("check").out()).doesNotContain("Fabrics");
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.format.ImportReport.Notice;
import org.kith.core.growth.Events;
import org.kith.core.growth.Visibility;
import org.kith.model.growth.DiscussionContribution;
import org.kith.model.growth.Event;
import org.kith.model.growth.Post;
import org.kith.model.growth.Publication;
import org.kith.model.growth.VisibilityItem;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class LinkedInVisibilityTest {

    private static final String SHARES = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
    private static final String EVENTS = "Event Name,Event Time,Status,External Url\n";

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    private Path shares(String... rows) {
        return imports.file("Shares.csv", SHARES + String.join("\n", rows) + "\n");
    }

    private Path comments(String... rows) {
        return imports.file("Comments.csv", "Date,Link,Message\n" + String.join("\n", rows) + "\n");
    }

    private Path events(String... rows) {
        return imports.file("Events.csv", EVENTS + String.join("\n", rows) + "\n");
    }

    private VisibilityItem only() {
        var items = Visibility.of(test.network().root()).toList();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private Event event() {
        return Events.of(test.network().root()).findFirst().orElseThrow();
    }

    private boolean going() {
        return Events.isOwnerThere(test.network().root(), event());
    }

    @Test
    void aShareIsAPostWithItsFirstLineAsTitle() throws Exception {
        imports.one(shares("2026-08-01 09:30:00 UTC,https://li.example/p/1,"
                + "\"Graphs are maps\"\"\n\"\"of people\",,,PUBLIC"));

        assertThat(only()).isInstanceOf(Post.class);
        assertThat(only().getTitle()).isEqualTo("Graphs are maps");
        assertThat(only().getNotes()).isEqualTo("Graphs are maps\nof people");
        assertThat(only().getDate()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(only().getAddress()).isEqualTo("https://li.example/p/1");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "`2026-08-01,https://li.example/p/1,,https://x.example,,`, https://x.example",
        "`2026-08-01,https://li.example/p/1,,,,`, https://li.example/p/1",
        "`2026-08-01,https://li.example/p/1,PUBLIC,Graphs are maps,,`, Graphs are maps"})
    void aShareWithoutWordsIsCalledByWhatWasShared(String row, String title) throws Exception {
        imports.one(shares(row));
        assertThat(only().getTitle()).isEqualTo(title);
        assertThat(only().getNotes()).isNull();
    }

    @Test
    void aLongLineIsCutBetweenWords() throws Exception {
        imports.one(comments("2026-08-01,https://li.example/c/1," + "graph ".repeat(20)));
        assertThat(only()).isInstanceOf(DiscussionContribution.class);
        assertThat(only().getTitle()).hasSizeLessThanOrEqualTo(80).endsWith("graph…");
        assertThat(only().getNotes()).startsWith("graph graph").hasSize(119);
    }

    @Test
    void twoCommentsOnOnePostAreTwo() throws Exception {
        var file = comments("2026-08-01 10:00:00 UTC,https://li.example/p/1,Yes",
                "2026-08-01 10:05:00 UTC,https://li.example/p/1,No");
        assertThat(imports.one(file).created()).isEqualTo(2);
        assertThat(imports.one(file).unchanged()).isEqualTo(2);
    }

    @Test
    void aPublicationKnowsItsPublisher() throws Exception {
        imports.one(imports.file("Publications.csv", "Name,Published On,Description,Publisher,Url\n"
                + "On maps,14 Jan 2026,An essay,Example Press,https://x.example/maps\n"));
        assertThat(only()).isInstanceOf(Publication.class);
        assertThat(only().getDate()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(only().getNotes()).isEqualTo("Example Press\nAn essay");
    }

    @Test
    void whoOnlyIsInterestedDoesNotGo() throws Exception {
        imports.one(events("Salon,2026-09-05 13:00:00 UTC,INTERESTED,https://x.example/salon"));
        assertThat(event().getStart()).isEqualTo(LocalDate.of(2026, 9, 5));
        assertThat(event().getAddress()).isEqualTo("https://x.example/salon");
        assertThat(going()).isFalse();
    }

    @Test
    void whoGoesAfterAllIsAnUpdate() throws Exception {
        imports.one(events("Salon,,INTERESTED,https://x.example/salon"));
        var attending = events("Salon,2026-09-05 13:00:00 UTC,ATTENDING,https://x.example/salon");
        assertThat(imports.one(attending).updated()).isEqualTo(1);
        assertThat(going()).isTrue();
        assertThat(event().getStart()).isEqualTo(LocalDate.of(2026, 9, 5));
        assertThat(imports.one(attending).unchanged()).isEqualTo(1);
    }

    @Test
    void whatTheUserSaysOfAPostIsKept() throws Exception {
        var file = shares("2026-08-01,https://li.example/p/1,Graphs are maps,,,PUBLIC");
        imports.one(file);
        test.network().edit("Rename", () -> only().setTitle("Maps"));
        assertThat(imports.one(file).unchanged()).isEqualTo(1);
        assertThat(only().getTitle()).isEqualTo("Maps");
    }

    @Test
    void anImportIsUndoneAsAWhole() throws Exception {
        var before = test.state();
        imports.all(shares("2026-08-01,https://li.example/p/1,Maps,,,PUBLIC"), events("Salon,,ATTENDING,"));
        test.network().undo();
        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void rowsThatSayNothingAreRejectedWithTheReason() throws Exception {
        assertThat(imports.one(shares("2026-08-01,,,,,PUBLIC")).notices()).extracting(Notice::message)
                .containsExactly("There is neither a text nor an address.");
        assertThat(imports.one(events(" ,2026-08-01,ATTENDING,https://x.example")).rejected()).isEqualTo(1);
    }

    @Test
    void aDayThatIsNoneIsToldAndTheRowKept() throws Exception {
        assertThat(imports.one(events("Salon,soon,ATTENDING,")).notices()).extracting(Notice::message)
                .containsExactly("\"soon\" is no date and was left out.");
        assertThat(event().getStart()).isNull();
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aFeed;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.NetworkException;
import org.kith.core.feed.FeedContent;
import org.kith.core.feed.Feeds;
import org.kith.core.feed.Subscriptions;
import org.kith.core.growth.Capturing;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.InsightKind;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class SubscriptionsTest {

    private TestNetwork test;
    private Feed feed;

    @BeforeEach
    void addFeed(TestNetwork network) {
        test = network;
        feed = test.network().edit("Add", () -> new Subscriptions(test.network()).add(
                aFeed("Fabrics", "Looms think", "Webs grow"), test.clock().instant()));
    }

    private int fetch(FeedContent content) {
        test.clock().advance(Duration.ofHours(1));
        return test.network().edit("Fetch", () -> new Subscriptions(test.network()).update(feed, content,
                test.clock().instant()));
    }

    private List<String> titles() {
        return Feeds.entries(test.network().root(), feed).stream().map(FeedEntry::getTitle).toList();
    }

    private FeedEntry entry(String title) {
        return Feeds.entries(test.network().root(), feed).stream().filter(each -> each.getTitle().equals(title))
                .findFirst().orElseThrow();
    }

    @Test
    void fetchingTheSameAgainChangesNothing() {
        var before = test.state();
        assertThat(fetch(aFeed("Fabrics", "Looms think", "Webs grow"))).isZero();
        assertThat(test.state()).isEqualTo(before);
        assertThat(test.network().history(1)).extracting(each -> each.label()).containsExactly("Add");
    }

    @Test
    void whatIsNewComesFirstAndWhatWasReadStaysRead() {
        test.network().edit("Read", () -> Subscriptions.read(List.of(entry("Looms think")), true));
        assertThat(fetch(aFeed("Fabrics", "Yarns spin", "Looms think"))).isEqualTo(1);
        assertThat(titles()).containsExactly("Yarns spin", "Looms think", "Webs grow");
        assertThat(entry("Looms think").isRead()).isTrue();
        assertThat(entry("Yarns spin").isRead()).isFalse();
    }

    @Test
    void fetchingCanBeUndoneAndRedone() {
        var before = test.state();
        fetch(aFeed("Fabrics", "Yarns spin", "Looms think"));
        var after = test.state();
        test.network().undo();
        assertThat(test.state()).isEqualTo(before);
        test.network().redo();
        assertThat(test.state()).isEqualTo(after);
    }

    @Test
    void anItemThatTheFeedNamesTwiceIsThereOnce() {
        assertThat(fetch(aFeed("Fabrics", "Yarns spin", "Yarns spin"))).isEqualTo(1);
    }

    private static String[] numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).toArray(String[]::new);
    }

    @Test
    void ofAFeedThatNeverEndsTheFirst200StayAndTheSameAgainIsNothingNew() {
        assertThat(fetch(aFeed("Fabrics", numbers(0, 1000)))).isEqualTo(200);
        assertThat(titles()).hasSize(200).contains("0", "199").doesNotContain("200", "Looms think");
        assertThat(fetch(aFeed("Fabrics", numbers(0, 1000)))).isZero();
    }

    @Test
    void whatIsUnreadStaysLongerThanWhatWasRead() {
        test.network().edit("Read", () -> Subscriptions.read(List.of(entry("Looms think")), true));
        fetch(aFeed("Fabrics", numbers(0, 199)));
        assertThat(titles()).hasSize(200).contains("Webs grow").doesNotContain("Looms think");
    }

    @Test
    void theNewestAreTakenWhateverTheirOrder() {
        var items = IntStream.range(0, 300).mapToObj(day -> new FeedContent.Item("g" + day, "Day " + day, null,
                Instant.EPOCH.plus(Duration.ofDays(day)), null)).toList();
        fetch(new FeedContent("https://example.org/feed", "Fabrics", items));
        assertThat(titles()).contains("Day 299", "Day 100").doesNotContain("Day 99");
        assertThat(titles().indexOf("Day 299")).isLessThan(titles().indexOf("Day 298"));
    }

    @Test
    void aFeedGoesWithItsEntriesAndComesBackWithThem() {
        var before = test.state();
        test.network().edit("Remove", () -> test.network().remove(feed));
        assertThat(Feeds.entries(test.network().root())).isEmpty();
        test.network().undo();
        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void oneAddressIsOneFeed() {
        assertThatThrownBy(() -> test.network().edit("Add", () -> new Subscriptions(test.network()).add(
                aFeed("Others", "Looms think"), test.clock().instant()))).isInstanceOf(NetworkException.class)
                .hasMessage("You read this feed already: it is called “Fabrics”.");
    }

    @Test
    void anInsightSaysWhereItWasRead() {
        var entry = entry("Looms think");
        var insight = test.network().edit("Capture", () -> {
            var captured = new Capturing(test.network()).capture(entry.getTitle(), InsightKind.TREND, Horizon.NOW,
                    List.of(), test.today());
            Subscriptions.readIn(captured, entry, ZoneOffset.UTC);
            return captured;
        });
        assertThat(insight.getAddress()).isEqualTo("https://example.org/Looms-think");
        assertThat(insight.getSummary()).isEqualTo("All about Looms think");
        assertThat(insight.getNotes()).isEqualTo("Read in the feed “Fabrics”, 2026-09-01");
        assertThat(entry.isRead()).isTrue();
        test.network().undo();
        assertThat(entry("Looms think").isRead()).isFalse();
    }

    @Test
    void aFeedIsFoundByItsName() {
        assertThat(test.network().search("fabrics", 10)).singleElement()
                .satisfies(hit -> assertThat(hit.id()).isEqualTo(feed.getId()));
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.feed.FeedContent.Item;
import org.kith.core.feed.FeedException;
import org.kith.core.feed.FeedReader;
import org.kith.testkit.Services;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Fetches from a server on this machine. */
class RomeFeedReaderTest {

    private static final String FEED = "<rss version='2.0'><channel><title>Looms</title>"
            + "<item><title>Looms think</title></item></channel></rss>";

    private final FeedReader reader = new RomeFeedReader(new Downloads(10_000, Duration.ofSeconds(20)));
    private final CountDownLatch ended = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        ended.countDown();
        server.stop(0);
        ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
    }

    private String at(String path) {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ':'
                + server.getAddress().getPort() + path;
    }

    private void serve(String path, int status, String type, String text) {
        server.createContext(path, exchange -> answer(exchange, status, type, text));
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/rss+xml", "text/xml", "text/plain", "application/octet-stream", "nonsense"})
    void aFeedIsReadWhateverItsServerCallsIt(String type) throws Exception {
        serve("/feed", 200, type, FEED);
        var feed = reader.fetch(at("/feed"));
        assertThat(feed.title()).isEqualTo("Looms");
        assertThat(feed.address()).isEqualTo(at("/feed"));
        assertThat(feed.items()).extracting(Item::title).containsExactly("Looms think");
    }

    @Test
    void lettersAreRightAlsoWhereTheServerIsSilent() throws Exception {
        serve("/feed", 200, "text/xml", FEED.replace("Looms think", "Größe"));
        assertThat(reader.fetch(at("/feed")).items()).extracting(Item::title).containsExactly("Größe");
    }

    @Test
    void whereAFeedHasMovedItIsFetched() throws Exception {
        serve("/new", 200, "text/xml", FEED);
        server.createContext("/old", exchange -> {
            exchange.getResponseHeaders().set("Location", "/new");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        assertThat(reader.fetch(at("/old")).title()).isEqualTo("Looms");
    }

    @Test
    void theFeedThatAPageNamesIsFetched() throws Exception {
        serve("/feed", 200, "text/xml", FEED);
        serve("/", 200, "text/html", "<!DOCTYPE html><html><head><link rel=stylesheet href=x.css>"
                + "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"RSS\" href=\"/feed\"></head></html>");
        assertThat(reader.fetch(at("/")).address()).isEqualTo(at("/feed"));
    }

    @Test
    void aPageThatNamesNoneIsSaidToBeAPage() {
        serve("/", 200, "text/html", "<html><body>Hello</body></html>");
        assertThatThrownBy(() -> reader.fetch(at("/"))).isInstanceOf(FeedException.class)
                .hasMessageContaining("is a web page that names no feed");
    }

    @ParameterizedTest
    @CsvSource({"404, There is nothing at", "410, There is nothing at", "403, not open to everybody",
        "500, can't be fetched now (answer 500)"})
    void whatTheServerSaysIsSaid(int status, String said) {
        serve("/feed", status, "text/plain", "");
        assertThatThrownBy(() -> reader.fetch(at("/feed"))).isInstanceOf(FeedException.class)
                .hasMessageContaining(said);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        serve("/feed", 200, "text/xml", FEED + " ".repeat(10_001));
        assertThatThrownBy(() -> reader.fetch(at("/feed"))).isInstanceOf(FeedException.class)
                .hasMessageContaining("is larger than");
    }

    @Test
    void whatHasNoEndIsRefusedAsSoonAsItIsTooLarge() {
        server.createContext("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var part = new byte[5000];
            for (int i = 0; i < 100_000 && ended.getCount() > 0; i++) {
                exchange.getResponseBody().write(part);
            }
        });
        assertThatThrownBy(() -> reader.fetch(at("/feed"))).isInstanceOf(FeedException.class)
                .hasMessageContaining("is larger than");
    }

    private void serveSilence() {
        server.createContext("/feed", exchange -> {
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void whoeverNeverAnswersIsNotWaitedFor() {
        serveSilence();
        var hasty = new RomeFeedReader(new Downloads(10_000, Duration.ofMillis(200)));
        assertThatThrownBy(() -> hasty.fetch(at("/feed"))).isInstanceOf(FeedException.class)
                .hasMessageContaining("did not answer in time");
    }

    @Test
    void interruptingEndsTheWaiting() throws Exception {
        serveSilence();
        var outcome = new AtomicReference<Exception>();
        var fetching = new Thread(() -> {
            try {
                reader.fetch(at("/feed"));
            } catch (FeedException e) {
                outcome.set(e);
            }
        });
        fetching.start();
        fetching.interrupt();
        fetching.join(Duration.ofSeconds(10));
        assertThat(outcome.get()).hasMessageContaining("was cancelled");
    }

    @Test
    void whereNobodyListensThatIsSaid() throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(() -> reader.fetch("http://127.0.0.1:" + free)).isInstanceOf(FeedException.class)
                .hasMessage("127.0.0.1 can't be reached. Is the address right, and are you online?");
    }

    @Test
    void aFileIsRead(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("feed.xml"), FEED);
        assertThat(reader.fetch(file.toUri().toString()).title()).isEqualTo("Looms");
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenOpened(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("feed.xml"), " ".repeat(10_001));
        assertThatThrownBy(() -> reader.fetch(file.toUri().toString())).isInstanceOf(FeedException.class)
                .hasMessageContaining("is larger than");
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> reader.fetch(folder.resolve("no.xml").toUri().toString()))
                .isInstanceOf(FeedException.class).hasMessageContaining("There is no file at")
                .hasMessageContaining("no.xml");
    }

    @ParameterizedTest
    @CsvSource({"example.org/feed, https://example.org/feed", "example.org:8080/feed, https://example.org:8080/feed",
        "' http://example.org ', http://example.org", "feed://example.org/a, https://example.org/a",
        "feed:https://example.org/a, https://example.org/a", "file:/feeds/a.xml, file:/feeds/a.xml"})
    void addressesAreTakenAsTheyAreWritten(String written, String address) throws Exception {
        assertThat(WebAddress.of(written)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/feed", "javascript:alert(1)", "mailto:a@example.org", "", "two words",
        "https://"})
    void whatIsNoAddressIsRefused(String written) {
        assertThatThrownBy(() -> WebAddress.of(written)).isInstanceOf(FeedException.class);
    }

    @Test
    void itIsAService() {
        assertThat(List.of(Services.get(FeedReader.class))).hasOnlyElementsOfType(RomeFeedReader.class);
    }
}

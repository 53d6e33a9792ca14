// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.feed.FeedContent;
import org.kith.core.feed.FeedContent.Item;
import org.kith.core.feed.FeedException;

class FeedParsingTest {

    private static FeedContent read(String xml) throws FeedException {
        return read(xml, StandardCharsets.UTF_8, null);
    }

    private static FeedContent read(String xml, Charset charset, String said) throws FeedException {
        return new FeedParsing(new Download(URI.create("https://example.org/news/feed.xml"), xml.getBytes(charset),
                said)).read();
    }

    private static Item item(String xml) throws FeedException {
        return read("<rss version='2.0'><channel><title>News</title><item>" + xml + "</item></channel></rss>").items()
                .getFirst();
    }

    private static Item entry(String xml) throws FeedException {
        return read("<feed xmlns='http://www.w3.org/2005/Atom'><title>News</title><entry>" + xml + "</entry></feed>")
                .items().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.91", "0.92", "0.93", "0.94", "2.0"})
    void everyRssIsRead(String version) throws Exception {
        var feed = read("""
                <?xml version="1.0"?>
                <rss version="%s"><channel><title>Looms</title><link>https://example.org</link>
                <description>All about looms</description><language>en</language>
                <item><title>Looms think</title><link>https://example.org/1</link><description>They do.</description>
                </item>
                </channel></rss>""".formatted(version));
        assertThat(feed.title()).isEqualTo("Looms");
        assertThat(feed.items()).containsExactly(new Item("https://example.org/1", "Looms think",
                "https://example.org/1", null, "They do."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/"})
    void rssThatIsRdfIsRead(String namespace) throws Exception {
        var feed = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="%s"
                  xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://example.org"><title>Looms</title><link>https://example.org</link></channel>
                <item rdf:about="https://example.org/1"><title>Looms think</title><link>https://example.org/1</link>
                <dc:date>2026-08-30T10:00:00Z</dc:date></item></rdf:RDF>""".formatted(namespace));
        assertThat(feed.title()).isEqualTo("Looms");
        assertThat(feed.items()).extracting(Item::title).containsExactly("Looms think");
    }

    @Test
    void rss2SaysWhenAndHowItKnowsAnItem() throws Exception {
        var item = item("""
                <title>Looms think</title><guid isPermaLink="false">loom-1</guid><link>https://example.org/1</link>
                <pubDate>Sun, 30 Aug 2026 12:00:00 +0200</pubDate>""");
        assertThat(item.guid()).isEqualTo("loom-1");
        assertThat(item.published()).isEqualTo(Instant.parse("2026-08-30T10:00:00Z"));
    }

    @Test
    void atomIsRead() throws Exception {
        var feed = read("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Looms</title><id>urn:looms</id>
                <updated>2026-08-30T10:00:00Z</updated>
                <entry><title>Looms think</title><id>urn:loom:1</id><link href="/1"/>
                <published>2026-08-30T10:00:00Z</published><updated>2026-08-31T10:00:00Z</updated>
                <summary>They do.</summary></entry></feed>""");
        assertThat(feed.items()).containsExactly(new Item("urn:loom:1", "Looms think", "https://example.org/1",
                Instant.parse("2026-08-30T10:00:00Z"), "They do."));
    }

    @Test
    void whatAtomHasUpdatedOnlyIsDatedByThat() throws Exception {
        assertThat(entry("<title>a</title><id>a</id><updated>2026-08-31T10:00:00Z</updated>").published())
                .isEqualTo(Instant.parse("2026-08-31T10:00:00Z"));
    }

    @Test
    void plainTextOfAtomMayHaveAngleBrackets() throws Exception {
        assertThat(entry("<title>List&lt;String&gt;</title><id>a</id><summary>a &lt;b&gt; c</summary>"))
                .satisfies(entry -> {
                    assertThat(entry.title()).isEqualTo("List<String>");
                    assertThat(entry.summary()).isEqualTo("a <b> c");
                });
    }

    @Test
    void markupOfAtomGoes() throws Exception {
        assertThat(entry("<title type='html'>a &lt;b&gt;b&lt;/b&gt;</title><id>a</id><content type='xhtml'>"
                + "<div xmlns='http://www.w3.org/1999/xhtml'><p>One</p><p>Two</p></div></content>"))
                .satisfies(entry -> {
                    assertThat(entry.title()).isEqualTo("a b");
                    assertThat(entry.summary()).isEqualTo("One\n\nTwo");
                });
    }

    @Test
    void markupGoesWithScriptsAndStyles() throws Exception {
        assertThat(item("<title>a</title><description><![CDATA[<p>One<br/>two &amp; &#8220;three&#8221;&hellip;</p>"
                + "<script>alert(1)</script><style>p{}</style><ul><li>x</li><li>y</li></ul><!-- z -->]]></description>")
                .summary()).isEqualTo("One\ntwo & “three”…\n\n• x\n• y");
    }

    @Test
    void theWholeArticleIsReadWhereItIsThere() throws Exception {
        assertThat(read("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>N</title>
                <item><title>a</title><description>Short.</description>
                <content:encoded><![CDATA[<p>Short. And the rest.</p>]]></content:encoded></item></channel></rss>""")
                .items().getFirst().summary()).isEqualTo("Short. And the rest.");
    }

    @ParameterizedTest
    @CsvSource({"<description>All it says</description>, All it says", "<link>https://example.org/1</link>,"
            + " https://example.org/1"})
    void whatHasNoTitleIsCalledByWhatItHas(String xml, String title) throws Exception {
        assertThat(item(xml).title()).isEqualTo(title);
    }

    @Test
    void whatSaysNothingIsLeftOut() throws Exception {
        assertThat(read("<rss version='2.0'><channel><title>N</title><item></item></channel></rss>").items()).isEmpty();
    }

    @Test
    void aFeedWithoutTitleIsCalledByItsPlace() throws Exception {
        assertThat(read("<rss version='2.0'><channel></channel></rss>").title()).isEqualTo("example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "not an address at all:"})
    void onlyTheWebIsLedTo(String link) throws Exception {
        assertThat(item("<title>a</title><link>" + link + "</link>").address()).isNull();
    }

    @Test
    void aDateThatIsNoneIsNone() throws Exception {
        assertThat(item("<title>a</title><pubDate>yesterday, I think</pubDate>").published()).isNull();
    }

    @Test
    void entitiesOfHtmlAndEmptyLinesInFrontAreForgiven() throws Exception {
        assertThat(read("\n\n<?xml version='1.0'?><rss version='2.0'><channel><title>Caf&eacute;&nbsp;News</title>"
                + "</channel></rss>").title()).isEqualTo("Café News");
    }

    @Test
    void theEncodingThatTheFeedNamesCounts() throws Exception {
        assertThat(read("<?xml version='1.0' encoding='ISO-8859-1'?><rss version='2.0'><channel><title>Café</title>"
                + "</channel></rss>", StandardCharsets.ISO_8859_1, "UTF-8").title()).isEqualTo("Café");
    }

    @Test
    void elseTheOneThatTheServerNames() throws Exception {
        assertThat(read("<rss version='2.0'><channel><title>Café</title></channel></rss>",
                StandardCharsets.ISO_8859_1, "ISO-8859-1").title()).isEqualTo("Café");
    }

    @Test
    void aVeryLongArticleIsCut() throws Exception {
        assertThat(item("<title>a</title><description>" + "word ".repeat(5_000) + "</description>").summary())
                .hasSizeLessThanOrEqualTo(4000).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "<html><body>No feed</body></html>", "<rss version='2.0'>", "{}",
        "<?xml version='1.0'?><opml version='1.0'/>"})
    void whatIsNoFeedIsSaidToBeNone(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FeedException.class).hasMessage(
                "What is at https://example.org/news/feed.xml is no feed: neither RSS nor Atom.");
    }

    @Test
    void aBrokenFeedIsToldWithTheLine() {
        assertThatThrownBy(() -> read("<rss version='2.0'>\n<channel>\n<title>a</channel></rss>"))
                .isInstanceOf(FeedException.class).hasMessageContaining("is broken in line 3");
    }

    @Test
    void entitiesThatGrowAreRefused() {
        assertThatThrownBy(() -> read("""
                <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
                <rss version="2.0"><channel><title>&d;</title></channel></rss>"""))
                .isInstanceOf(FeedException.class).hasMessageContaining("document type");
    }

    @Test
    void noOtherFileIsOpened(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "a secret");
        assertThatThrownBy(() -> read("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>"))
                .isInstanceOf(FeedException.class).hasMessageContaining("document type");
    }

    @Test
    void elementsWithoutEndAreRefused() {
        var deep = "<div xmlns='http://www.w3.org/1999/xhtml'>" + "<b>".repeat(50_000) + "</b>".repeat(50_000)
                + "</div>";
        assertThatThrownBy(() -> entry("<title>a</title><id>a</id><content type='xhtml'>" + deep + "</content>"))
                .isInstanceOf(FeedException.class);
    }
}

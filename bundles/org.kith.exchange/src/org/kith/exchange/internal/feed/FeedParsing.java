// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.feed.FeedContent;
import org.kith.core.feed.FeedContent.Item;
import org.kith.core.feed.FeedException;
import org.kith.exchange.internal.Messages;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

/**
 * Reads RSS and Atom of any version. Rome refuses document types as it comes, so that no feed opens other files or
 * grows by entities; that RSS 0.91 once asked for one is not worth it.
 */
final class FeedParsing {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 4000;
    private static final int TITLE_OF_SUMMARY = 80;

    private final Download download;

    FeedParsing(Download download) {
        this.download = download;
    }

    FeedContent read() throws FeedException {
        var feed = parse();
        boolean isAtom = feed.getFeedType() != null && feed.getFeedType().startsWith("atom");
        var items = feed.getEntries().stream().flatMap(entry -> item(entry, isAtom).stream()).toList();
        var title = feed.getTitle() == null ? "" : PlainText.line(feed.getTitle());
        return new FeedContent(download.address().toString(),
                title.isEmpty() ? nameOf(download.address()) : PlainText.shortened(title, LONGEST_TITLE), items);
    }

    private static String nameOf(URI address) {
        return address.getHost() == null ? address.toString() : address.getHost();
    }

    private SyndFeed parse() throws FeedException {
        try (var reader = new XmlReader(new ByteArrayInputStream(download.content()), true, download.charset())) {
            return new SyndFeedInput(false, Locale.US).build(reader);
        } catch (ParsingFeedException e) {
            throw broken(e);
        } catch (com.rometools.rome.io.FeedException | RuntimeException e) {
            throw new FeedException(NLS.bind(Messages.Feed_noFeed, download.address()), e);
        } catch (StackOverflowError e) {
            throw new FeedException(NLS.bind(Messages.Feed_broken, download.address(), Messages.Xml_tooDeep), e);
        } catch (IOException e) {
            throw new FeedException(NLS.bind(Messages.Feed_broken, download.address(), e.getMessage()), e);
        }
    }

    private FeedException broken(ParsingFeedException problem) {
        if (problem.getMessage().contains("DOCTYPE")) {
            return new FeedException(NLS.bind(Messages.Feed_broken, download.address(), Messages.Xml_documentType),
                    problem);
        }
        if (problem.getLineNumber() <= 1) {
            return new FeedException(NLS.bind(Messages.Feed_noFeed, download.address()), problem);
        }
        return new FeedException(NLS.bind(Messages.Feed_brokenLine, download.address(), problem.getLineNumber()),
                problem);
    }

    /** @return what an entry says; empty if it says nothing at all */
    private Optional<Item> item(SyndEntry entry, boolean isAtom) {
        var summary = summary(entry, isAtom);
        var link = WebAddress.link(download.address(), entry.getLink()).map(URI::toString).orElse(null);
        var title = Stream.of(title(entry), PlainText.shortened(PlainText.line(summary), TITLE_OF_SUMMARY),
                link == null ? "" : link).filter(text -> !text.isEmpty()).findFirst();
        var date = Optional.ofNullable(entry.getPublishedDate()).or(() -> Optional.ofNullable(entry.getUpdatedDate()));
        return title.map(text -> new Item(guid(entry, link, text), PlainText.shortened(text, LONGEST_TITLE), link,
                date.map(Date::toInstant).orElse(null), summary.isEmpty() ? null : summary));
    }

    private static String guid(SyndEntry entry, String link, String title) {
        return Stream.of(entry.getUri(), link, title).filter(each -> each != null && !each.isBlank()).findFirst()
                .orElseThrow().strip();
    }

    private static String title(SyndEntry entry) {
        var title = entry.getTitleEx();
        if (title == null || title.getValue() == null) {
            return "";
        }
        return PlainText.line(isMarkup(title) ? PlainText.ofHtml(title.getValue()) : title.getValue());
    }

    private static boolean isMarkup(SyndContent content) {
        return content.getType() != null && content.getType().contains("html");
    }

    /** The longest of what it says: some feeds have all of an article beside its beginning. */
    private static String summary(SyndEntry entry, boolean isAtom) {
        var texts = Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .filter(content -> content != null && content.getValue() != null);
        return texts.map(content -> text(content, isAtom)).max(Comparator.comparingInt(String::length))
                .map(text -> PlainText.shortened(text, LONGEST_SUMMARY)).orElse("");
    }

    /** What RSS describes is HTML even where it does not say so; in Atom only what says so is. */
    private static String text(SyndContent content, boolean isAtom) {
        return isAtom && !isMarkup(content) ? content.getValue().strip() : PlainText.ofHtml(content.getValue());
    }
}

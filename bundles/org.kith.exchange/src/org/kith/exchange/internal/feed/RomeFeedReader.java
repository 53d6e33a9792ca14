// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.feed;

import java.time.Duration;

import org.eclipse.osgi.util.NLS;
import org.kith.core.feed.FeedContent;
import org.kith.core.feed.FeedException;
import org.kith.core.feed.FeedReader;
import org.kith.exchange.internal.Messages;
import org.osgi.service.component.annotations.Component;

/** Fetches feeds over http, https or from files, and reads them with Rome. */
@Component(service = FeedReader.class)
public final class RomeFeedReader implements FeedReader {

    private static final int LARGEST = 10 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Downloads downloads;

    /** Called by the framework. */
    public RomeFeedReader() {
        this(new Downloads(LARGEST, PATIENCE));
    }

    RomeFeedReader(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    public FeedContent fetch(String address) throws FeedException {
        var download = downloads.get(WebAddress.of(address));
        if (download.isPage()) {
            var page = download;
            download = downloads.get(page.feedOfPage().orElseThrow(() -> new FeedException(
                    NLS.bind(Messages.Feed_page, page.address()))));
        }
        return new FeedParsing(download).read();
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.feed.FeedException;
import org.kith.exchange.internal.Messages;

/** Addresses as people write them. */
final class WebAddress {

    private WebAddress() {
    }

    /**
     * @param text as typed or pasted: without a scheme https is meant, and
     *        {@code feed:} says no more than that it is one
     * @throws FeedException if nothing can be fetched from there
     */
    static URI of(String text) throws FeedException {
        var written = text.strip().replaceFirst("(?i)^feed:(?=https?:)", "").replaceFirst("(?i)^feed://", "https://");
        try {
            var address = new URI(written.matches("(?i)[a-z][a-z0-9+.-]*:(?!\\d).*") ? written : "https://" + written);
            if (isWeb(address) || "file".equalsIgnoreCase(address.getScheme())) {
                return address.normalize();
            }
            throw new FeedException(NLS.bind(Messages.Feed_scheme, address.getScheme()));
        } catch (URISyntaxException e) {
            throw new FeedException(NLS.bind(Messages.Feed_noAddress, text.strip()), e);
        }
    }

    /** @return where something in a feed or a page leads to; empty if that is not in the web */
    static Optional<URI> link(URI base, String link) {
        try {
            return link == null ? Optional.empty()
                    : Optional.of(base.resolve(new URI(link.strip().replace(" ", "%20")))).filter(WebAddress::isWeb);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static boolean isWeb(URI address) {
        var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
    }
}

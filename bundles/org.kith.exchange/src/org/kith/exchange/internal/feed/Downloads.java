// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.feed;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

import org.eclipse.osgi.util.NLS;
import org.kith.core.feed.FeedException;
import org.kith.exchange.internal.Messages;

/** Fetches what there is at an address: at most so much, in at most so much time. */
final class Downloads {

    private static final Pattern CHARSET = Pattern.compile("(?i).*;\\s*charset\\s*=\\s*\"?([\\w.:-]+).*");
    private static final String WANTED = "application/rss+xml, application/atom+xml, application/xml;q=0.9,"
            + " text/xml;q=0.9, text/html;q=0.5, */*;q=0.1";
    private static final int FOUND = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final int largest;
    private final Duration patience;

    /** @param largest in bytes; what is larger is refused */
    Downloads(int largest, Duration patience) {
        this.largest = largest;
        this.patience = patience;
    }

    Download get(URI address) throws FeedException {
        return WebAddress.isWeb(address) ? fetch(address) : read(address);
    }

    private Download read(URI address) throws FeedException {
        try {
            var file = Path.of(address);
            if (Files.size(file) > largest) {
                throw tooLarge(address);
            }
            return new Download(address, Files.readAllBytes(file), null);
        } catch (NoSuchFileException | IllegalArgumentException e) {
            throw new FeedException(NLS.bind(Messages.Feed_noFile, address), e);
        } catch (IOException e) {
            throw new FeedException(NLS.bind(Messages.Feed_notFetched, address, e.getMessage()), e);
        }
    }

    private Download fetch(URI address) throws FeedException {
        try (var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(patience).build()) {
            var request = HttpRequest.newBuilder(address).header("Accept", WANTED).header("User-Agent", "Kith").build();
            var answer = client.sendAsync(request, head -> new LimitedBody(largest));
            try {
                return download(address, await(address, answer));
            } finally {
                client.shutdownNow();
            }
        }
    }

    private HttpResponse<byte[]> await(URI address, CompletableFuture<HttpResponse<byte[]>> answer)
            throws FeedException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FeedException(NLS.bind(Messages.Feed_cancelled, address), e);
        } catch (TimeoutException e) {
            throw new FeedException(NLS.bind(Messages.Feed_slow, address.getHost()), e);
        } catch (ExecutionException e) {
            throw failure(address, e.getCause());
        }
    }

    private FeedException failure(URI address, Throwable cause) {
        return switch (cause) {
            case LimitedBody.TooLargeException known -> tooLarge(address);
            case HttpTimeoutException known ->
                new FeedException(NLS.bind(Messages.Feed_slow, address.getHost()), known);
            case ConnectException known ->
                new FeedException(NLS.bind(Messages.Feed_unreachable, address.getHost()), known);
            case SSLException known ->
                new FeedException(NLS.bind(Messages.Feed_insecure, address.getHost(), known.getMessage()), known);
            default -> new FeedException(NLS.bind(Messages.Feed_notFetched, address, cause.getMessage()), cause);
        };
    }

    private FeedException tooLarge(URI address) {
        return new FeedException(NLS.bind(Messages.Feed_tooLarge, address, largest >> 20));
    }

    private static Download download(URI address, HttpResponse<byte[]> answer) throws FeedException {
        int status = answer.statusCode();
        if (status != FOUND) {
            throw new FeedException(NLS.bind(switch (status) {
                case UNAUTHORIZED, FORBIDDEN -> Messages.Feed_refused;
                case NOT_FOUND, GONE -> Messages.Feed_nothingThere;
                default -> Messages.Feed_status;
            }, address, status));
        }
        var charset = CHARSET.matcher(answer.headers().firstValue("Content-Type").orElse(""));
        return new Download(address, answer.body(), charset.matches() ? charset.group(1) : null);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.kith.core.Network;
import org.kith.core.feed.FeedContent;
import org.kith.core.feed.FeedException;
import org.kith.core.feed.FeedReader;
import org.kith.core.feed.Feeds;
import org.kith.core.feed.Subscriptions;
import org.kith.model.growth.Feed;
import org.kith.ui.network.OpenNetwork;

/** Fetches all feeds in the background, one after the other, and takes over what is new as one edit. */
final class Fetching {

    private final OpenNetwork open;
    private final FeedReader reader;
    private final Control owner;
    private final Runnable changed;
    private FetchJob job;
    private String progress = "";
    private String problems = "";

    /** A feed as the background sees it. */
    private record Asked(UUID id, String title, String address) {
    }

    /** What came of it, feed by feed. */
    private static final class Outcome {

        private final Map<UUID, FeedContent> fetched = new LinkedHashMap<>();
        private final List<String> problems = new ArrayList<>();
    }

    /** @param changed is told on the window's thread that there is something else to say */
    Fetching(OpenNetwork open, FeedReader reader, Control owner, Runnable changed) {
        this.open = open;
        this.reader = reader;
        this.owner = owner;
        this.changed = changed;
        owner.addListener(SWT.Dispose, event -> cancel());
    }

    boolean isRunning() {
        return job != null;
    }

    /** @return how far it is, or what came of it; empty if nothing was fetched yet */
    String progress() {
        return progress;
    }

    /** @return what could not be fetched, and why; empty if all could */
    String problems() {
        return problems;
    }

    /** Begins; does nothing if it is running already, or there is nothing to fetch. */
    void start() {
        var feeds = open.network().map(network -> Feeds.of(network.root()).map(feed -> new Asked(feed.getId(),
                feed.getTitle(), feed.getAddress())).toList()).orElse(List.of());
        if (!isRunning() && !feeds.isEmpty()) {
            var network = open.network().orElseThrow();
            job = new FetchJob(Messages.Fetch_title, monitor -> fetch(network, feeds, monitor));
            say(Messages.Fetch_title, "");
            job.schedule();
        }
    }

    /** Ends it; what was fetched by then is taken over. */
    void cancel() {
        if (isRunning()) {
            job.cancel();
        }
    }

    private void say(String newProgress, String newProblems) {
        progress = newProgress;
        problems = newProblems;
        changed.run();
    }

    private void fetch(Network network, List<Asked> feeds, IProgressMonitor monitor) {
        var outcome = new Outcome();
        monitor.beginTask(Messages.Fetch_title, feeds.size());
        for (int i = 0; i < feeds.size() && !monitor.isCanceled(); i++) {
            var feed = feeds.get(i);
            var text = NLS.bind(Messages.Fetch_progress, new Object[] {i + 1, feeds.size(), feed.title()});
            monitor.subTask(text);
            inWindow(() -> say(text, ""));
            fetch(feed, outcome, monitor);
            monitor.worked(1);
        }
        inWindow(() -> finish(network, outcome, monitor.isCanceled()));
    }

    private void fetch(Asked feed, Outcome outcome, IProgressMonitor monitor) {
        try {
            outcome.fetched.put(feed.id(), reader.fetch(feed.address()));
        } catch (FeedException problem) {
            if (!monitor.isCanceled()) {
                outcome.problems.add(NLS.bind(Messages.Fetch_problem, feed.title(), problem.getMessage()));
            }
        }
    }

    private void inWindow(Runnable work) {
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (!owner.isDisposed()) {
                    work.run();
                }
            });
        }
    }

    /** Another network may have been opened meanwhile, or a feed removed. */
    private void finish(Network network, Outcome outcome, boolean isCancelled) {
        job = null;
        if (open.network().orElse(null) != network) {
            say("", "");
            return;
        }
        int count = update(network, outcome);
        say(NLS.bind(isCancelled ? Messages.Fetch_cancelled : Messages.Fetch_done, count),
                String.join("\n", outcome.problems));
    }

    private int update(Network network, Outcome outcome) {
        var subscriptions = new Subscriptions(network);
        var fetched = new LinkedHashMap<Feed, FeedContent>();
        outcome.fetched.forEach((id, content) -> network.find(id).filter(Feed.class::isInstance)
                .ifPresent(feed -> fetched.put((Feed) feed, content)));
        int count = fetched.entrySet().stream().mapToInt(each -> subscriptions.countNew(each.getKey(),
                each.getValue())).sum();
        if (count > 0 && !open.edit(NLS.bind(Messages.Edit_fetch, count), () -> fetched.forEach(
                (feed, content) -> subscriptions.update(feed, content, open.clock().instant())))) {
            return 0;
        }
        return count;
    }
}

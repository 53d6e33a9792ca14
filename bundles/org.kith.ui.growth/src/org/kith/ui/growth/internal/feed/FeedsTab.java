// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.NetworkChange;
import org.kith.core.feed.FeedReader;
import org.kith.core.feed.Feeds;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.overview.OverviewContent;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Feeds at the left, what they say at the right; below it the button that fetches, and what came of it. */
public final class FeedsTab implements OpenNetworkListener, EntryActions {

    private final OpenNetwork open;
    private final BiConsumer<Shell, FeedEntry> capture;
    private final Consumer<String> browser;
    private final Composite root;
    private final OverviewContent<Feed> list;
    private final Composite strip;
    private final Label progress;
    private final Label problems;
    private final Button fetch;
    private final Fetching fetching;

    /**
     * Builds the tab; it follows the open network until it is disposed.
     *
     * @param capture lets the user make an insight of an entry
     * @param browser opens a web address
     */
    public FeedsTab(Composite parent, OpenNetwork open, FeedReader reader, BiConsumer<Shell, FeedEntry> capture,
            Consumer<String> browser) {
        this.open = open;
        this.capture = capture;
        this.browser = browser;
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        root.setLayout(layout);
        list = new OverviewContent<>(root, open, new FeedSubject(open, reader, this));
        list.list().addListener(SWT.KeyDown, this::pressed);
        strip = new Composite(root, SWT.NONE);
        strip.setLayout(new GridLayout(2, false));
        strip.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        progress = label(Tone.MUTED, 1);
        fetch = new Button(strip, SWT.PUSH);
        fetch.addListener(SWT.Selection, event -> fetchOrCancel());
        problems = label(Tone.RED, 2);
        Theme.of(root).own(root);
        fetching = new Fetching(open, reader, root, this::showState);
        open.addListener(root, this);
        showState();
    }

    private Label label(Tone tone, int columns) {
        var label = Theme.of(strip).tone(new Label(strip, SWT.WRAP), tone);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
        data.horizontalIndent = Space.TIGHT;
        label.setLayoutData(data);
        return label;
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.F5 && event.stateMask == 0) {
            fetch();
        }
    }

    @Override
    public void fetch() {
        fetching.start();
    }

    private void fetchOrCancel() {
        if (fetching.isRunning()) {
            fetching.cancel();
        } else {
            fetch();
        }
    }

    @Override
    public void capture(FeedEntry entry) {
        capture.accept(root.getShell(), entry);
    }

    @Override
    public void browse(String address) {
        browser.accept(address);
    }

    private void showState() {
        boolean running = fetching.isRunning();
        var said = fetching.progress().isEmpty() ? Messages.Fetch_hint : fetching.progress();
        progress.setText(said.replace("&", "&&"));
        problems.setText(fetching.problems().replace("&", "&&"));
        Page.setVisible(problems, !fetching.problems().isEmpty());
        fetch.setText(running ? Messages.Fetch_cancel : Messages.Fetch_button);
        fetch.setImage((running ? Icon.CLEAR : Icon.IMPORT).image(fetch.getDisplay()));
        boolean some = open.network().filter(network -> Feeds.of(network.root()).findAny().isPresent()).isPresent();
        Page.setVisible(strip, some || running);
        root.layout(true, true);
    }

    @Override
    public void networkChanged() {
        fetching.cancel();
        showState();
    }

    @Override
    public void edited(NetworkChange change) {
        showState();
    }

    /** Puts the focus where the user begins. */
    public void setFocus() {
        list.setFocus();
    }

    /** @return the widget */
    public Composite control() {
        return root;
    }

    /** @return the feeds, for tests */
    OverviewContent<Feed> list() {
        return list;
    }
}

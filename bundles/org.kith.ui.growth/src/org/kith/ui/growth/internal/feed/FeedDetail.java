// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.core.feed.Feeds;
import org.kith.core.feed.Subscriptions;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.rows.RowAction;
import org.kith.ui.rows.RowList;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** What a feed has published, above what the selected entry says. */
final class FeedDetail implements Detail<Feed> {

    private static final int[] WEIGHTS = {55, 45};

    private final OpenNetwork open;
    private final EntryActions actions;
    private final SashForm sash;
    private final Label title;
    private final Label fetched;
    private final Button readAll;
    private final RowList<EntryRow> list;
    private final StyledText text;
    private Feed feed;

    FeedDetail(Composite parent, OpenNetwork open, EntryActions actions) {
        this.open = open;
        this.actions = actions;
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        var upper = new Composite(sash, SWT.NONE);
        var layout = new GridLayout(2, false);
        layout.marginHeight = Space.SMALL;
        layout.marginWidth = Space.SMALL;
        upper.setLayout(layout);
        title = Theme.of(upper).face(new Label(upper, SWT.NONE), Face.TITLE);
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        readAll = new Button(upper, SWT.PUSH);
        readAll.setText(Messages.Entries_readAll);
        readAll.addListener(SWT.Selection, event -> read(Feeds.entries(open.network().orElseThrow().root(), feed)
                .stream().filter(entry -> !entry.isRead()).toList(), NLS.bind(Messages.Edit_readAll, feed.getTitle())));
        fetched = Theme.of(upper).tone(new Label(upper, SWT.NONE), Tone.MUTED);
        fetched.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        list = createList(upper);
        text = AccessibleName.of(new StyledText(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
                Messages.Entry_text);
        text.setMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL);
        sash.setWeights(WEIGHTS);
        var theme = Theme.of(sash);
        theme.own(sash);
        theme.onChange(text, this::colour);
        colour();
    }

    private void colour() {
        var theme = Theme.of(text);
        text.setBackground(theme.color(Tone.SURFACE));
        text.setForeground(theme.color(Tone.TEXT));
    }

    private RowList<EntryRow> createList(Composite upper) {
        var rows = new RowList<EntryRow>(upper, SWT.V_SCROLL, Messages.Entries_list, new EntryRenderer(upper));
        rows.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        rows.onSelect(row -> showText());
        rows.onOpen(row -> entry(row).ifPresent(this::browse));
        rows.offer(this::offered);
        rows.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F5 && event.stateMask == 0) {
                actions.fetch();
            }
        });
        return rows;
    }

    private List<RowAction> offered(EntryRow row) {
        var offered = new ArrayList<RowAction>();
        entry(row).ifPresent(entry -> {
            offered.add(new RowAction('i', Icon.INSIGHT, Messages.Entry_capture, Messages.Entry_captureTip,
                    () -> actions.capture(entry)));
            offered.add(new RowAction('r', Icon.TASK, "", entry.isRead() ? Messages.Entry_unreadTip
                    : Messages.Entry_readTip, () -> toggle(entry)));
            if (entry.getAddress() != null) {
                offered.add(new RowAction(RowAction.NO_KEY, Icon.LINK, "", Messages.Entry_openTip,
                        () -> browse(entry)));
            }
        });
        return offered;
    }

    private Optional<FeedEntry> entry(EntryRow row) {
        return row == null ? Optional.empty() : open.network().flatMap(network -> network.find(row.id()))
                .filter(FeedEntry.class::isInstance).map(FeedEntry.class::cast);
    }

    private void toggle(FeedEntry entry) {
        boolean isRead = !entry.isRead();
        open.edit(NLS.bind(isRead ? Messages.Edit_read : Messages.Edit_unread, entry.getTitle()),
                () -> Subscriptions.read(List.of(entry), isRead));
    }

    private void read(List<FeedEntry> entries, String label) {
        if (!entries.isEmpty()) {
            open.edit(label, () -> Subscriptions.read(entries, true));
        }
    }

    private void browse(FeedEntry entry) {
        if (entry.getAddress() != null) {
            actions.browse(entry.getAddress());
        }
        if (!entry.isRead()) {
            read(List.of(entry), NLS.bind(Messages.Edit_read, entry.getTitle()));
        }
    }

    @Override
    public void show(Feed shown) {
        boolean another = feed != shown;
        feed = shown;
        title.setText(feed.getTitle().replace("&", "&&"));
        fetched.setText(Texts.joined(feed.getAddress(), feed.getFetchedAt() == null ? "" : NLS.bind(
                Messages.Entries_fetched, DateTexts.minute(feed.getFetchedAt(), open.clock().getZone())))
                .replace("&", "&&"));
        var rows = Feeds.entries(open.network().orElseThrow().root(), feed).stream().map(this::row).toList();
        readAll.setEnabled(rows.stream().anyMatch(row -> !row.read()));
        keepSelection(rows, another);
        showText();
    }

    /** The same entry stays selected although it has been read now. */
    private void keepSelection(List<EntryRow> rows, boolean another) {
        var before = another || list.selection() == null ? null : list.selection().id();
        list.show(rows);
        rows.stream().filter(row -> row.id().equals(before)).findFirst().or(() -> rows.stream().findFirst())
                .ifPresent(list::select);
    }

    private EntryRow row(FeedEntry entry) {
        var summary = entry.getSummary() == null ? "" : entry.getSummary().replaceAll("\\s+", " ");
        return new EntryRow(entry.getId(), entry.getTitle(), Texts.joined(day(entry), summary), entry.isRead());
    }

    private String day(FeedEntry entry) {
        return DateTexts.day(Feeds.day(entry), open.clock().getZone());
    }

    private void showText() {
        var words = entry(list.selection()).map(entry -> String.join("\n", entry.getTitle(), Texts.joined(day(entry),
                entry.getAddress() == null ? "" : entry.getAddress()), "",
                entry.getSummary() == null ? Messages.Entry_noText : entry.getSummary())).orElse("");
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
    }

    @Override
    public Control control() {
        return sash;
    }
}

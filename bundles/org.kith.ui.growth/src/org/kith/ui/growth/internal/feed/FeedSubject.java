// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.feed.FeedReader;
import org.kith.core.feed.Feeds;
import org.kith.model.contacts.Network;
import org.kith.model.growth.Feed;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.theme.Icon;

/** Feeds in an overview, each with how much of it is unread. */
final class FeedSubject implements Subject<Feed> {

    private static final Speech SPEECH = new Speech(Icon.LINK, Messages.Feeds_list, Messages.Feeds_filter,
            Messages.Feeds_empty, Messages.Feeds_emptyHint);

    private final OpenNetwork open;
    private final FeedReader reader;
    private final EntryActions actions;

    FeedSubject(OpenNetwork open, FeedReader reader, EntryActions actions) {
        this.open = open;
        this.reader = reader;
        this.actions = actions;
    }

    @Override
    public Class<Feed> type() {
        return Feed.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        return List.of(new OverviewRow.Section(Messages.Feeds_list, Feeds.of(root).sorted(Comparator.comparing(
                Feed::getTitle, String.CASE_INSENSITIVE_ORDER)).map(feed -> line(root, feed)).toList()));
    }

    private static OverviewRow.Line line(Network root, Feed feed) {
        var entries = Feeds.entries(root, feed);
        long unread = entries.stream().filter(entry -> !entry.isRead()).count();
        return new OverviewRow.Line(feed.getId(), Icon.LINK, feed.getTitle(), unread == 0
                ? NLS.bind(Messages.Feeds_allRead, entries.size())
                : NLS.bind(Messages.Feeds_unread, unread, entries.size()));
    }

    @Override
    public Detail<Feed> detail(Composite parent) {
        return new FeedDetail(parent, open, actions);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Add_button, shell -> new AddFeedDialog(shell, open, reader).open()));
    }

    /** Undo brings it back with all its entries, so nothing need be asked. */
    @Override
    public void remove(Shell shell, Feed feed) {
        open.edit(NLS.bind(Messages.Edit_remove, feed.getTitle()), () -> open.network().orElseThrow().remove(feed));
    }
}

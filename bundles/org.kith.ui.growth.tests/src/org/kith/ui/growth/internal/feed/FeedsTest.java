// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aFeed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.feed.FeedContent;
import org.kith.core.feed.FeedException;
import org.kith.core.feed.FeedReader;
import org.kith.core.feed.Feeds;
import org.kith.core.feed.Subscriptions;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

class FeedsTest implements FeedReader {

    private static final String ADDRESS = "https://example.org/feed";

    private final Desk desk = new Desk();
    private final Map<String, FeedContent> published = new HashMap<>();
    private final List<String> captured = new ArrayList<>();
    private final List<String> browsed = new ArrayList<>();
    private volatile CountDownLatch silence = new CountDownLatch(0);
    private FeedsTab tab;

    @BeforeEach
    void open() {
        desk.open();
        desk.shell().setSize(900, 700);
        tab = new FeedsTab(desk.shell(), desk.openNetwork(), this,
                (shell, entry) -> captured.add(entry.getTitle()), browsed::add);
        desk.shell().layout();
        desk.settle();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public FeedContent fetch(String address) throws FeedException {
        try {
            silence.await();
        } catch (InterruptedException e) {
            throw new FeedException("Interrupted", e);
        }
        if (!published.containsKey(address)) {
            throw new FeedException("Nothing is there.");
        }
        return published.get(address);
    }

    private void read(String title, String... items) {
        published.put(ADDRESS, aFeed(title, items));
        desk.openNetwork().edit("Add", () -> new Subscriptions(desk.opened()).add(published.get(ADDRESS),
                desk.network().clock().instant()));
        desk.settle();
    }

    private Feed feed() {
        return Feeds.of(desk.opened().root()).findFirst().orElseThrow();
    }

    private FeedEntry entry(String title) {
        return Feeds.entries(desk.opened().root()).stream().filter(each -> each.getTitle().equals(title)).findFirst()
                .orElseThrow();
    }

    private static <C extends Control> C named(Control root, Class<C> type, String name) {
        return Desk.all(root, type).stream().filter(each -> name.equals(Spoken.name(each))).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RowList<EntryRow> entries() {
        return named(desk.shell(), RowList.class, "Entries");
    }

    private List<String> spoken() {
        var renderer = new EntryRenderer(desk.shell());
        return entries().rows().stream().map(renderer::describe).toList();
    }

    private List<String> labels() {
        return Desk.all(desk.shell(), Label.class).stream().map(Label::getText).toList();
    }

    private void press(Control control, int key) {
        var event = new Event();
        event.keyCode = key;
        event.character = key < 256 ? (char) key : 0;
        control.notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    private void press(Control root, String button) {
        named(root, Button.class, button).notifyListeners(SWT.Selection, new Event());
        desk.settle();
    }

    private void fetch() {
        press(tab.list().list(), SWT.F5);
        desk.waitUntil(() -> labels().stream().anyMatch(text -> text.endsWith("new.")));
    }

    private AddFeedDialog dialog() {
        var dialog = new AddFeedDialog(desk.shell(), desk.openNetwork(), this);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    private Text address(AddFeedDialog dialog) {
        return Desk.all(dialog.getShell(), Text.class).getFirst();
    }

    private static List<String> labels(Shell shell) {
        return Desk.all(shell, Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void withoutFeedsItSaysHowToBegin() {
        assertThat(labels()).contains("No feeds yet");
        assertThat(Desk.all(desk.shell(), Button.class)).extracting(Button::getText).contains("Add Feed…");
    }

    @Test
    void whatIsUnreadIsSaidOfTheFeedAndOfItsEntries() {
        read("Fabrics", "Looms think", "Webs grow");
        assertThat(tab.list().list().rows()).last().isInstanceOfSatisfying(OverviewRow.Line.class, line -> {
            assertThat(line.title()).isEqualTo("Fabrics");
            assertThat(line.detail()).isEqualTo("2 of 2 unread");
        });
        assertThat(spoken()).hasSize(2).allSatisfy(text -> assertThat(text).endsWith(", unread"));
    }

    @Test
    void theSelectedEntryIsRead() {
        read("Fabrics", "Looms think", "Webs grow");
        entries().select(entries().rows().get(1));
        assertThat(named(desk.shell(), StyledText.class, "What the entry says").getText().replace("\r", ""))
                .startsWith("Webs grow\n").contains("https://example.org/Webs-grow").endsWith("All about Webs grow");
    }

    @Test
    void iMakesAnInsightOfIt() {
        read("Fabrics", "Looms think");
        press(entries(), 'i');
        assertThat(captured).containsExactly("Looms think");
    }

    @Test
    void enterOpensItInTheBrowserAndItIsRead() {
        read("Fabrics", "Looms think");
        press(entries(), SWT.CR);
        assertThat(browsed).containsExactly("https://example.org/Looms-think");
        assertThat(entry("Looms think").isRead()).isTrue();
    }

    @Test
    void rMarksItAsReadAndAsUnreadAgainAndItStaysSelected() {
        read("Fabrics", "Looms think", "Webs grow");
        entries().select(entries().rows().get(1));
        press(entries(), 'r');
        assertThat(entry("Webs grow").isRead()).isTrue();
        assertThat(entries().selection().title()).isEqualTo("Webs grow");
        assertThat(entries().selection().read()).isTrue();
        press(entries(), 'r');
        assertThat(entry("Webs grow").isRead()).isFalse();
    }

    @Test
    void allOfItIsReadAtOnceAndUnreadByUndo() {
        read("Fabrics", "Looms think", "Webs grow");
        press(desk.shell(), "Mark All as Read");
        assertThat(spoken()).noneMatch(text -> text.endsWith("unread"));
        assertThat(named(desk.shell(), Button.class, "Mark All as Read").isEnabled()).isFalse();
        desk.openNetwork().undo();
        desk.settle();
        assertThat(spoken()).allMatch(text -> text.endsWith("unread"));
    }

    @Test
    void f5FetchesWhatIsNew() {
        read("Fabrics", "Looms think");
        published.put(ADDRESS, aFeed("Fabrics", "Webs grow", "Looms think"));
        fetch();
        assertThat(labels()).contains("1 new.");
        assertThat(entries().rows()).hasSize(2);
        assertThat(desk.openNetwork().undoLabel()).contains("Fetch feeds: 1 new");
    }

    @Test
    void theSameAgainIsNothingNewAndNothingToUndo() {
        read("Fabrics", "Looms think");
        fetch();
        assertThat(labels()).contains("0 new.");
        assertThat(desk.openNetwork().undoLabel()).contains("Add");
    }

    @Test
    void whatCannotBeFetchedIsSaid() {
        read("Fabrics", "Looms think");
        published.clear();
        fetch();
        assertThat(labels()).contains("Fabrics: Nothing is there.");
    }

    @Test
    void fetchingCanBeCancelled() {
        read("Fabrics", "Looms think");
        silence = new CountDownLatch(1);
        press(entries(), SWT.F5);
        desk.waitUntil(() -> labels().contains("Fetching 1 of 1: Fabrics"));
        press(desk.shell(), "Cancel");
        desk.waitUntil(() -> labels().contains("Cancelled. 0 new."));
        assertThat(labels()).contains("Cancelled. 0 new.");
    }

    @Test
    void deleteRemovesAFeedAndUndoBringsItBack() {
        read("Fabrics", "Looms think");
        press(tab.list().list(), SWT.DEL);
        assertThat(Feeds.entries(desk.opened().root())).isEmpty();
        assertThat(labels()).contains("No feeds yet");
        desk.openNetwork().undo();
        desk.settle();
        assertThat(spoken()).hasSize(1);
    }

    @Test
    void aFeedIsAddedByItsAddress() {
        published.put("example.org", aFeed("Fabrics", "Looms think"));
        var dialog = dialog();
        address(dialog).setText("example.org");
        press(dialog.getShell(), "Add");
        desk.waitUntil(() -> dialog.getReturnCode() == IDialogConstants.OK_ID && dialog.getShell() == null);
        assertThat(feed().getTitle()).isEqualTo("Fabrics");
        assertThat(spoken()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneCanBeCorrected() {
        var dialog = dialog();
        address(dialog).setText("example.org/nothing");
        press(dialog.getShell(), "Add");
        desk.waitUntil(() -> labels(dialog.getShell()).contains("Nothing is there."));
        assertThat(address(dialog).isEnabled()).isTrue();
        assertThat(address(dialog).getText()).isEqualTo("example.org/nothing");
        dialog.close();
    }

    @Test
    void theSameFeedIsNotAddedTwice() {
        read("Fabrics", "Looms think");
        var dialog = dialog();
        address(dialog).setText(ADDRESS);
        press(dialog.getShell(), "Add");
        desk.waitUntil(() -> labels(dialog.getShell()).contains("You read this feed already: it is called “Fabrics”."));
        assertThat(Feeds.of(desk.opened().root())).hasSize(1);
        dialog.close();
    }

    @Test
    void anAddressThatWasCopiedIsThereAlready() {
        var clipboard = new Clipboard(desk.shell().getDisplay());
        clipboard.setContents(new Object[] {ADDRESS}, new Transfer[] {TextTransfer.getInstance()});
        var dialog = dialog();
        assertThat(address(dialog).getText()).isEqualTo(ADDRESS);
        dialog.close();
        clipboard.setContents(new Object[] {"something else"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}

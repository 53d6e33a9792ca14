// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.feed.FeedContent;
import org.kith.core.feed.FeedException;
import org.kith.core.feed.FeedReader;
import org.kith.core.feed.Feeds;
import org.kith.core.feed.Subscriptions;
import org.kith.model.growth.Feed;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks for the address of a feed and fetches it; the dialog stays until that has worked. */
final class AddFeedDialog extends FieldDialog {

    private static final int WIDTH = 520;

    private final OpenNetwork open;
    private final FeedReader reader;
    private Text address;
    private Label state;
    private FetchJob job;

    AddFeedDialog(Shell parent, OpenNetwork open, FeedReader reader) {
        super(parent, Messages.Add_title, Messages.Add_enter);
        this.open = open;
        this.reader = reader;
    }

    @Override
    protected void createFields(Composite area) {
        address = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), Messages.Add_address);
        address.setMessage(Messages.Add_address);
        address.setLayoutData(wide(WIDTH));
        state = Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.TEXT);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        data.heightHint = 3 * address.getLineHeight();
        state.setLayoutData(data);
        state.setText(Messages.Add_help);
    }

    @Override
    public void create() {
        super.create();
        address.setText(copied());
        address.selectAll();
        address.addListener(SWT.Modify, event -> enable());
        enable();
    }

    /** Whoever wants to add a feed has often just copied its address. */
    private String copied() {
        var clipboard = new Clipboard(getShell().getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text
                    && text.strip().matches("(?i)(?:https?|feed):\\S+") ? text.strip() : "";
        } finally {
            clipboard.dispose();
        }
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(job == null && !address.getText().isBlank());
        address.setEnabled(job == null);
    }

    @Override
    protected void okPressed() {
        var written = address.getText();
        var display = getShell().getDisplay();
        job = new FetchJob(Messages.Fetch_title, monitor -> {
            Runnable outcome;
            try {
                var content = reader.fetch(written);
                outcome = () -> fetched(content);
            } catch (FeedException problem) {
                outcome = () -> failed(problem.getMessage());
            }
            var last = outcome;
            display.asyncExec(() -> {
                if (getShell() != null && !getShell().isDisposed()) {
                    last.run();
                }
            });
        });
        say(Tone.MUTED, NLS.bind(Messages.Add_fetching, written.strip()));
        enable();
        job.schedule();
    }

    private void say(Tone tone, String text) {
        Theme.of(state).tone(state, tone).setText(text.replace("&", "&&"));
    }

    private void failed(String problem) {
        job = null;
        say(Tone.RED, problem);
        enable();
        address.setFocus();
    }

    private void fetched(FeedContent content) {
        var network = open.network();
        var there = network.flatMap(each -> Feeds.at(each.root(), content.address())).map(Feed::getTitle);
        if (there.isPresent()) {
            failed(NLS.bind(Messages.Add_there, there.get()));
        } else if (network.isPresent() && open.edit(NLS.bind(Messages.Edit_add, content.title()),
                () -> new Subscriptions(network.get()).add(content, open.clock().instant()))) {
            Feeds.at(network.get().root(), content.address()).ifPresent(feed -> open.reveal(feed.getId()));
            super.okPressed();
        } else {
            super.cancelPressed();
        }
    }

    @Override
    protected void cancelPressed() {
        if (job != null) {
            job.cancel();
        }
        super.cancelPressed();
    }
}

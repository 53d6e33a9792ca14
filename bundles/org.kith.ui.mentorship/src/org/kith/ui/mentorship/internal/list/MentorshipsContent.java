// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kith.core.NetworkChange;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.detail.MentorshipDetail;
import org.kith.ui.mentorship.internal.detail.SheetDialog;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.rows.RowList;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/** The contents of Mentorships: all of them at the left, the selected one at the right. */
public final class MentorshipsContent implements OpenNetworkListener {

    private static final int[] WEIGHTS = {34, 66};

    private final OpenNetwork open;
    private final SheetDialog sheets;
    private final Deck root;
    private final EmptyState empty;
    private final SashForm sash;
    private final Text filter;
    private final RowList<MentorshipRow> list;
    private final Deck right;
    private MentorshipDetail detail;
    private boolean outdated;

    /** Builds the contents; they follow the open network until they are disposed. */
    public MentorshipsContent(Composite parent, OpenNetwork open, SheetDialog sheets) {
        this.open = open;
        this.sheets = sheets;
        root = new Deck(parent);
        empty = new EmptyState(root);
        sash = new SashForm(root, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = new Composite(sash, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = Space.SMALL;
        left.setLayout(layout);
        filter = createFilter(left);
        list = new RowList<>(left, SWT.V_SCROLL, Messages.Mentorships_list, new MentorshipRenderer(left));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.onSelect(row -> showSelected());
        list.addListener(SWT.KeyDown, this::pressed);
        createBegin(left);
        right = new Deck(sash);
        sash.setWeights(WEIGHTS);
        Theme.of(root).own(root);
        open.addListener(root, this);
        show();
    }

    private Text createFilter(Composite left) {
        var text = AccessibleName.of(new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
                Messages.Mentorships_filter);
        text.setMessage(Messages.Mentorships_filter);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = Space.SMALL;
        text.setLayoutData(data);
        text.addListener(SWT.Modify, event -> show());
        text.addListener(SWT.DefaultSelection, event -> list.setFocus());
        return text;
    }

    private void createBegin(Composite left) {
        var begin = new Button(left, SWT.PUSH);
        begin.setText(Messages.Begin_button);
        begin.setImage(Icon.ADD.image(left.getDisplay()));
        var data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.horizontalIndent = Space.MEDIUM;
        begin.setLayoutData(data);
        begin.addListener(SWT.Selection, event -> begin());
    }

    private void begin() {
        new BeginDialog(root.getShell(), open).open();
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            selected().ifPresent(this::remove);
        }
    }

    private void remove(Mentorship mentorship) {
        var names = Mentorships.others(mentorship, open.network().orElseThrow().root().getOwner());
        if (MessageDialog.openQuestion(root.getShell(), Messages.Remove_title,
                NLS.bind(Messages.Remove_question, names))) {
            new MentorshipEdits(open).remove(mentorship);
        }
    }

    private Optional<Mentorship> selected() {
        return list.selection() instanceof MentorshipRow.Entry entry ? mentorship(entry.id()) : Optional.empty();
    }

    private Optional<Mentorship> mentorship(UUID id) {
        return open.network().flatMap(network -> network.find(id)).filter(Mentorship.class::isInstance)
                .map(Mentorship.class::cast);
    }

    @Override
    public void networkChanged() {
        show();
    }

    /** Several edits at once are looked at once. */
    @Override
    public void edited(NetworkChange change) {
        if (!outdated) {
            outdated = true;
            root.getDisplay().asyncExec(() -> {
                if (!root.isDisposed()) {
                    show();
                }
            });
        }
    }

    private void show() {
        outdated = false;
        var rows = open.network().isEmpty() ? List.<MentorshipRow>of()
                : new MentorshipRows(open).matching(filter.getText().strip());
        var before = list.selection() instanceof MentorshipRow.Entry entry ? entry.id() : null;
        list.show(rows);
        if (open.network().isEmpty()) {
            NoNetwork.say(empty, Icon.MENTORING, open);
        } else {
            empty.say(Icon.MENTORING, Messages.Mentorships_empty, Messages.Mentorships_emptyHint)
                    .button(Messages.Begin_button, this::begin);
        }
        keepSelection(rows, before);
        root.show(rows.isEmpty() && filter.getText().isBlank() ? empty : sash);
        showSelected();
    }

    /** The same mentorship stays selected although its line reads otherwise now; else the first one is. */
    private void keepSelection(List<MentorshipRow> rows, UUID before) {
        var entries = rows.stream().filter(MentorshipRow.Entry.class::isInstance).map(MentorshipRow.Entry.class::cast)
                .toList();
        entries.stream().filter(entry -> entry.id().equals(before)).findFirst()
                .or(() -> entries.stream().findFirst()).ifPresent(list::select);
    }

    private void showSelected() {
        selected().ifPresent(mentorship -> {
            if (detail == null) {
                detail = new MentorshipDetail(right, open, sheets);
                right.show(detail.control());
            }
            detail.show(mentorship);
        });
    }

    /** Puts the focus where the user begins. */
    public void setFocus() {
        if (root.shows(sash)) {
            list.setFocus();
        } else {
            empty.setFocus();
        }
    }

    /** @return the list, for tests */
    RowList<MentorshipRow> list() {
        return list;
    }

    /** @return the detail, for tests; null before anything is shown */
    MentorshipDetail detail() {
        return detail;
    }
}

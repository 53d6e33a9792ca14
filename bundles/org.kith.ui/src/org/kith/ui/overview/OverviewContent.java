// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.NetworkChange;
import org.kith.core.people.Query;
import org.kith.model.contacts.Identified;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.lines.Page;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.overview.Subject.Beginning;
import org.kith.ui.rows.RowList;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/**
 * All objects of a subject at the left, the selected one at the right.
 *
 * @param <T> the type of the objects
 */
public final class OverviewContent<T extends Identified> implements OpenNetworkListener {

    private static final int[] WEIGHTS = {38, 62};

    private final OpenNetwork open;
    private final Subject<T> subject;
    private final Deck root;
    private final EmptyState empty;
    private final SashForm sash;
    private final Text filter;
    private final Label summary;
    private final RowList<OverviewRow> list;
    private final Deck right;
    private Detail<T> detail;
    private boolean outdated;

    /** Builds the contents; they follow the open network until they are disposed. */
    public OverviewContent(Composite parent, OpenNetwork open, Subject<T> subject) {
        this.open = open;
        this.subject = subject;
        root = new Deck(parent);
        empty = new EmptyState(root);
        sash = new SashForm(root, SWT.HORIZONTAL | SWT.SMOOTH);
        var left = new Composite(sash, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = Space.SMALL;
        left.setLayout(layout);
        filter = createFilter(left);
        summary = Theme.of(left).tone(new Label(left, SWT.WRAP), Tone.MUTED);
        summary.setLayoutData(indented(SWT.FILL));
        list = new RowList<>(left, SWT.V_SCROLL, subject.speech().list(), subject.renderer(left));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.onSelect(row -> showSelected());
        list.addListener(SWT.KeyDown, this::pressed);
        subject.beginning().ifPresent(beginning -> createBegin(left, beginning));
        right = new Deck(sash);
        sash.setWeights(WEIGHTS);
        Theme.of(root).own(root);
        open.addListener(root, this);
        show();
        // there is no room for a line to come into sight before the view is laid out
        later(this::revealed);
    }

    private void later(Runnable work) {
        root.getDisplay().asyncExec(() -> {
            if (!root.isDisposed()) {
                work.run();
            }
        });
    }

    private Text createFilter(Composite left) {
        var text = AccessibleName.of(new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL),
                subject.speech().filter());
        text.setMessage(subject.speech().filter());
        text.setLayoutData(indented(SWT.FILL));
        text.addListener(SWT.Modify, event -> show());
        text.addListener(SWT.DefaultSelection, event -> list.setFocus());
        return text;
    }

    private static GridData indented(int alignment) {
        var data = new GridData(alignment, SWT.TOP, true, false);
        data.horizontalIndent = Space.SMALL;
        return data;
    }

    private void createBegin(Composite left, Beginning beginning) {
        var begin = new Button(left, SWT.PUSH);
        begin.setText(beginning.label());
        begin.setImage(Icon.ADD.image(left.getDisplay()));
        begin.setLayoutData(indented(SWT.BEGINNING));
        begin.addListener(SWT.Selection, event -> beginning.action().accept(root.getShell()));
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            selected().ifPresent(object -> subject.remove(root.getShell(), object));
        }
    }

    private Optional<T> selected() {
        return list.selection() instanceof OverviewRow.Entry entry ? open.network()
                .flatMap(network -> network.find(entry.id())).filter(subject.type()::isInstance)
                .map(subject.type()::cast) : Optional.empty();
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
            later(this::show);
        }
    }

    /** What the user wants to see is selected, if it is one of these. */
    @Override
    public void revealed() {
        open.revealed().flatMap(id -> open.network().flatMap(network -> network.find(id)))
                .filter(subject.type()::isInstance).ifPresent(this::reveal);
    }

    private void reveal(Identified object) {
        if (entry(list.rows(), object.getId()).isEmpty()) {
            filter.setText("");
            show();
        }
        entry(list.rows(), object.getId()).ifPresent(list::select);
        showSelected();
    }

    private static Optional<OverviewRow.Entry> entry(List<OverviewRow> rows, UUID id) {
        return rows.stream().filter(OverviewRow.Entry.class::isInstance).map(OverviewRow.Entry.class::cast)
                .filter(entry -> entry.id().equals(id)).findFirst();
    }

    private void show() {
        outdated = false;
        var rows = rows();
        var before = list.selection() instanceof OverviewRow.Entry entry ? entry.id() : null;
        list.show(rows);
        showSummary();
        sayEmpty();
        keepSelection(rows, before);
        root.show(rows.isEmpty() && filter.getText().isBlank() ? empty : sash);
        showSelected();
    }

    private List<OverviewRow> rows() {
        var query = new Query(filter.getText());
        var rows = new ArrayList<OverviewRow>();
        open.network().ifPresent(network -> subject.sections(network.root()).forEach(section -> {
            var entries = section.entries().stream().filter(entry -> query.matches(entry.words())).toList();
            if (!entries.isEmpty()) {
                rows.add(new OverviewRow.Heading(section.title()));
                rows.addAll(entries);
            }
        }));
        return rows;
    }

    private void showSummary() {
        var text = open.network().map(network -> subject.summary(network.root())).orElse("");
        summary.setText(text);
        Page.setVisible(summary, !text.isEmpty());
        summary.requestLayout();
    }

    private void sayEmpty() {
        var speech = subject.speech();
        if (open.network().isEmpty()) {
            NoNetwork.say(empty, speech.icon(), open);
        } else {
            empty.say(speech.icon(), speech.empty(), speech.emptyHint());
            subject.beginning().ifPresent(beginning -> empty.button(beginning.label(),
                    () -> beginning.action().accept(root.getShell())));
        }
    }

    /** The same object stays selected although its line reads otherwise now; else the first one is. */
    private void keepSelection(List<OverviewRow> rows, UUID before) {
        entry(rows, before).or(() -> rows.stream().filter(OverviewRow.Entry.class::isInstance)
                .map(OverviewRow.Entry.class::cast).findFirst()).ifPresent(list::select);
    }

    private void showSelected() {
        selected().ifPresent(object -> {
            if (detail == null) {
                detail = subject.detail(right);
                right.show(detail.control());
            }
            detail.show(object);
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

    /** @return the widget */
    public Composite control() {
        return root;
    }

    /** @return the list, for tests */
    public RowList<OverviewRow> list() {
        return list;
    }
}

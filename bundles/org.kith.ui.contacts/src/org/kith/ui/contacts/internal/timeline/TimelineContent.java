// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.timeline;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.Network;
import org.kith.core.NetworkChange;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.InteractionEdits;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.rows.RowList;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/** The contents of the timeline: what happened with the selected person, or with everybody, newest first. */
public final class TimelineContent implements EntryActions, OpenNetworkListener {

    private final OpenNetwork open;
    private final TimelineLinks links;
    private final InteractionEdits edits;
    private final Composite root;
    private final Deck body;
    private final Label title;
    private final Button everybody;
    private final Button log;
    private final RowList<TimelineRow> list;
    private final EmptyState empty;
    private Pages pages;
    private boolean outdated;

    /** Builds the contents; they follow the selection and the open network until they are disposed. */
    public TimelineContent(Composite parent, OpenNetwork open, TimelineLinks links) {
        this.open = open;
        this.links = links;
        edits = new InteractionEdits(open);
        root = new Composite(parent, SWT.NONE);
        root.setLayout(withoutMargins(1));
        var bar = createBar();
        title = createTitle(bar);
        everybody = createToggle(bar);
        log = createLog(bar);
        body = new Deck(root);
        list = createList();
        empty = new EmptyState(body);
        Theme.of(root).own(root);
        open.addListener(root, this);
        refresh();
    }

    private static GridLayout withoutMargins(int columns) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private Composite createBar() {
        var bar = new Composite(root, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = withoutMargins(3);
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.SMALL;
        layout.horizontalSpacing = Space.SMALL;
        bar.setLayout(layout);
        return bar;
    }

    private static Label createTitle(Composite bar) {
        var label = Theme.of(bar).face(new Label(bar, SWT.NONE), Face.HEADING);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 80;
        label.setLayoutData(data);
        return label;
    }

    private Button createToggle(Composite bar) {
        var toggle = new Button(bar, SWT.TOGGLE);
        toggle.setText(Messages.Timeline_everybody);
        toggle.setToolTipText(Messages.Timeline_everybodyTip);
        toggle.addListener(SWT.Selection, event -> refresh());
        return toggle;
    }

    private Button createLog(Composite bar) {
        var button = new Button(bar, SWT.PUSH);
        button.setImage(Icon.LOG.image(bar.getDisplay()));
        button.setText(Messages.Timeline_log);
        button.setToolTipText(Messages.Timeline_logTip);
        button.addListener(SWT.Selection, event -> log());
        return button;
    }

    private RowList<TimelineRow> createList() {
        var entries = new RowList<TimelineRow>(body, SWT.V_SCROLL, Messages.Timeline_list,
                new EntryRenderer(body, this));
        entries.onOpen(row -> edit((TimelineRow.Entry) row));
        entries.onNearEnd(this::loadMore);
        entries.addListener(SWT.KeyDown, this::keyDown);
        var menu = new Menu(entries);
        item(menu, Messages.Timeline_editMenu, Icon.EDIT, () -> selected().ifPresent(this::edit));
        item(menu, Messages.Timeline_learnMenu, Icon.INSIGHT,
                () -> selected().flatMap(this::interaction).ifPresent(links::learn));
        item(menu, Messages.Timeline_deleteMenu, Icon.DELETE, () -> selected().ifPresent(this::delete));
        entries.setMenu(menu);
        return entries;
    }

    private static void item(Menu menu, String text, Icon icon, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setImage(icon.image(menu.getDisplay()));
        item.addListener(SWT.Selection, chosen -> action.run());
    }

    private Optional<TimelineRow.Entry> selected() {
        return list.selection() instanceof TimelineRow.Entry entry ? Optional.of(entry) : Optional.empty();
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            selected().ifPresent(this::delete);
        } else if (event.keyCode == SWT.INSERT && event.stateMask == 0) {
            log();
        }
    }

    private void log() {
        links.log(person().map(person -> List.of(person.getId())).orElse(List.of()));
    }

    @Override
    public void edit(TimelineRow.Entry entry) {
        interaction(entry).ifPresent(links::change);
    }

    @Override
    public void delete(TimelineRow.Entry entry) {
        interaction(entry).ifPresent(edits::delete);
    }

    private Optional<Interaction> interaction(TimelineRow.Entry entry) {
        return open.network().flatMap(network -> network.find(entry.id())).filter(Interaction.class::isInstance)
                .map(Interaction.class::cast);
    }

    /** Shows everybody's timeline, or that of the selected person. */
    public void showEverybody(boolean shown) {
        everybody.setSelection(shown);
        refresh();
    }

    /** @return whether everybody's timeline is shown by choice */
    public boolean showsEverybody() {
        return everybody.getSelection();
    }

    private Optional<Person> person() {
        return everybody.getSelection() ? Optional.empty()
                : open.selection().person().flatMap(id -> open.network().flatMap(network -> network.find(id)))
                        .filter(Person.class::isInstance).map(Person.class::cast);
    }

    @Override
    public void networkChanged() {
        refresh();
    }

    @Override
    public void selectionChanged() {
        if (!everybody.getSelection()) {
            refresh();
        }
    }

    @Override
    public void edited(NetworkChange change) {
        if (!outdated) {
            outdated = true;
            root.getDisplay().asyncExec(this::refreshLater);
        }
    }

    private void refreshLater() {
        if (!root.isDisposed() && outdated) {
            refresh();
        }
    }

    private void refresh() {
        outdated = false;
        var network = open.network().orElse(null);
        everybody.setEnabled(network != null);
        log.setEnabled(network != null);
        if (network == null) {
            pages = null;
            title.setText("");
            NoNetwork.say(empty, Icon.TIMELINE, open);
            body.show(empty);
            return;
        }
        var person = person().orElse(null);
        title.setText(person == null ? Messages.Timeline_ofEverybody : person.getLabel());
        show(network, person);
    }

    private void show(Network network, Person person) {
        list.show(new TimelineRows(open.clock().getZone(), person).of(interactions(network, person)));
        if (list.rows().isEmpty()) {
            var sentence = person == null ? Messages.Timeline_emptyHint
                    : NLS.bind(Messages.Timeline_emptyPersonHint, person.getLabel());
            empty.say(Icon.TIMELINE, Messages.Timeline_empty, sentence).button(Messages.Timeline_log, this::log);
        }
        body.show(list.rows().isEmpty() ? empty : list);
    }

    private List<Interaction> interactions(Network network, Person person) {
        if (person != null) {
            pages = null;
            return network.interactions(person);
        }
        if (pages == null || !pages.isOf(network)) {
            pages = new Pages(network);
        }
        pages.reload();
        return pages.loaded();
    }

    private void loadMore() {
        if (pages != null && !pages.complete()) {
            pages.more();
            list.show(new TimelineRows(open.clock().getZone(), null).of(pages.loaded()));
        }
    }

    /** Puts the focus into the list. */
    public void setFocus() {
        body.setFocus();
    }

    /** @return the list, for tests */
    RowList<TimelineRow> list() {
        return list;
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.checkup;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.checkup.Checkup;
import org.kith.core.checkup.Finding;
import org.kith.core.checkup.Fix;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.rows.RowAction;
import org.kith.ui.rows.RowList;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;
import org.kith.ui.widget.Refresh;

/** The contents of Check-Up: under each check what it found, each with what can be done about it. */
final class CheckupContent implements OpenNetworkListener {

    /** Nobody works through more at once; the rest comes up as these are done. */
    private static final int MOST = 100;

    private final OpenNetwork open;
    private final Checkup checkup;
    private final Refresh refresh;
    private final Deck body;
    private final RowList<CheckupRow> list;
    private final EmptyState empty;

    /** Builds the contents; they follow the open network until they are disposed. */
    CheckupContent(Composite parent, OpenNetwork open, Checkup checkup, ViewLinks links) {
        this.open = open;
        this.checkup = checkup;
        body = new Deck(parent);
        list = new RowList<>(body, SWT.V_SCROLL, Messages.Checkup_name, new CheckupRenderer(body));
        list.onOpen(row -> {
            if (row instanceof CheckupRow.Item item && item.finding().id() != null) {
                links.open(item.finding().id());
            }
        });
        list.offer(this::actions);
        empty = new EmptyState(body);
        Theme.of(body).own(body);
        refresh = new Refresh(body, this::show);
        open.addListener(body, this);
        networkChanged();
    }

    @Override
    public void networkChanged() {
        refresh.soon();
    }

    @Override
    public void edited(NetworkChange change) {
        refresh.soon();
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        refresh.soon();
    }

    private void show() {
        var people = open.people();
        if (people.isEmpty()) {
            NoNetwork.say(empty, Icon.WARNING, open);
            body.show(empty);
            return;
        }
        var rows = new ArrayList<CheckupRow>();
        checkup.look(open.network().orElseThrow(), people.get().rows(), people.get().day())
                .forEach(result -> add(result, rows));
        list.show(rows);
        empty.say(Icon.NETWORK, Messages.Checkup_empty, Messages.Checkup_emptyHint);
        body.show(rows.isEmpty() ? empty : list);
    }

    private static void add(Checkup.Result result, List<CheckupRow> rows) {
        rows.add(new CheckupRow.Section(NLS.bind(Messages.Checkup_section, result.title(), result.findings().size())));
        result.findings().stream().limit(MOST).map(CheckupRow.Item::new).forEach(rows::add);
    }

    private List<RowAction> actions(CheckupRow row) {
        var actions = new ArrayList<RowAction>();
        if (row instanceof CheckupRow.Item item) {
            for (var fix : item.finding().fixes()) {
                int number = actions.size() + 1;
                actions.add(new RowAction((char) ('0' + number), number == 1 ? Icon.STAR : Icon.CLEAR, fix.label(),
                        NLS.bind(Messages.Checkup_fixTip, fix.label(), number), () -> fix(item.finding(), fix)));
            }
        }
        return actions;
    }

    private void fix(Finding finding, Fix fix) {
        open.edit(NLS.bind(Messages.Checkup_edit, finding.title(), fix.label()), fix.work());
    }

    void setFocus() {
        list.setFocus();
    }

    /** @return whether everything is there to be seen */
    boolean settled() {
        return !refresh.isDue();
    }

    /** @return the list, for tests */
    RowList<CheckupRow> list() {
        return list;
    }

    /** @return what can be done with a line, for tests */
    List<RowAction> offered(CheckupRow row) {
        return actions(row);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.people.Cadences;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.CadenceEdits;
import org.kith.ui.contacts.internal.fields.NoNetwork;
import org.kith.ui.contacts.internal.rows.RowList;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.People;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.EmptyState;

/** The contents of Today: how many are due, then who, the most pressing first. */
public final class TodayContent implements CardActions, OpenNetworkListener {

    private static final int AT_ONCE = 2_000;

    private final OpenNetwork open;
    private final Cadences cadences;
    private final TodayLinks links;
    private final CadenceEdits edits;
    private final Composite root;
    private final TodayHeader header;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final RowList<TodayRow> list;
    private final EmptyState empty;
    private boolean outdated;
    private boolean computing;

    /** Builds the contents; they follow the open network until they are disposed. */
    public TodayContent(Composite parent, OpenNetwork open, Cadences cadences, TodayLinks links) {
        this.open = open;
        this.cadences = cadences;
        this.links = links;
        edits = new CadenceEdits(open, cadences);
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        header = new TodayHeader(root);
        body = new Composite(root, SWT.NONE);
        body.setLayout(stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = createList();
        empty = new EmptyState(body);
        Theme.of(root).own(root);
        open.addListener(root, this);
        refresh();
    }

    private RowList<TodayRow> createList() {
        var cards = new RowList<TodayRow>(body, SWT.V_SCROLL, Messages.Today_list, new CardRenderer(body, this));
        cards.onOpen(row -> open((TodayRow.Card) row));
        cards.onSelect(this::select);
        cards.addListener(SWT.KeyDown, this::keyDown);
        cards.setMenu(createMenu(cards));
        return cards;
    }

    private Menu createMenu(Control owner) {
        var menu = new Menu(owner);
        item(menu, Messages.Today_logMenu, Icon.LOG, () -> withCard(this::log));
        var snooze = new MenuItem(menu, SWT.CASCADE);
        snooze.setText(Messages.Today_snoozeMenu);
        snooze.setImage(Icon.SNOOZE.image(owner.getDisplay()));
        var choices = new Menu(snooze);
        new SnoozeMenu(owner, today(), until -> withCard(card -> snooze(card, until))).fill(choices);
        snooze.setMenu(choices);
        item(menu, Messages.Today_openMenu, Icon.OPEN, () -> withCard(this::open));
        return menu;
    }

    private static void item(Menu menu, String text, Icon icon, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setImage(icon.image(menu.getDisplay()));
        item.addListener(SWT.Selection, selected -> action.run());
    }

    private LocalDate today() {
        return LocalDate.now(open.clock());
    }

    private void withCard(Consumer<TodayRow.Card> action) {
        if (list.selection() instanceof TodayRow.Card card) {
            action.accept(card);
        }
    }

    private void keyDown(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
            switch (Character.toLowerCase(event.character)) {
                case 'l' -> withCard(this::log);
                case 's' -> withCard(this::snooze);
                default -> event.doit = true;
            }
        }
    }

    private void select(TodayRow row) {
        if (row instanceof TodayRow.Card card && list.isFocusControl()) {
            open.selection().select(List.of(card.person().id()));
        }
    }

    @Override
    public void log(TodayRow.Card card) {
        links.log(card.person().id());
    }

    @Override
    public void open(TodayRow.Card card) {
        links.open(card.person().id());
    }

    @Override
    public void snooze(TodayRow.Card card) {
        new SnoozeMenu(list, today(), until -> snooze(card, until)).open();
    }

    void snooze(TodayRow.Card card, LocalDate until) {
        open.network().flatMap(network -> network.find(card.person().id())).map(Person.class::cast)
                .ifPresent(person -> edits.snooze(List.of(person), until));
    }

    @Override
    public void networkChanged() {
        outdated = true;
        refreshLater();
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        if (!outdated) {
            outdated = true;
            root.getDisplay().asyncExec(this::refreshLater);
        }
    }

    private void refreshLater() {
        if (!root.isDisposed() && outdated && !computing) {
            refresh();
        }
    }

    private void refresh() {
        outdated = false;
        var people = open.people().orElse(null);
        header.setVisible(people != null);
        if (people == null) {
            NoNetwork.say(empty, Icon.TODAY, open);
            top(empty);
        } else {
            tell(people);
        }
    }

    /** Few people are looked at right away, many on another thread. */
    private void tell(People people) {
        var rows = people.rows();
        var day = people.day();
        if (rows.size() <= AT_ONCE) {
            show(Agenda.of(rows, cadences, day), rows.size(), day);
            return;
        }
        computing = true;
        var display = root.getDisplay();
        Job.createSystem(Messages.Today_list, monitor -> {
            var agenda = Agenda.of(rows, cadences, day);
            if (!display.isDisposed()) {
                display.asyncExec(() -> told(agenda, rows.size(), day));
            }
        }).schedule();
    }

    private void told(Agenda agenda, int people, LocalDate day) {
        computing = false;
        if (root.isDisposed()) {
            return;
        }
        if (outdated || open.people().isEmpty()) {
            refresh();
        } else {
            show(agenda, people, day);
        }
    }

    private void show(Agenda agenda, int people, LocalDate day) {
        header.show(agenda, day);
        list.show(agenda.rows());
        if (people <= 1) {
            empty.say(Icon.PEOPLE, Messages.Today_nobody, Messages.Today_nobodyHint)
                    .button(Messages.Today_import, links::importPeople);
        } else if (!agenda.hasCadences()) {
            empty.say(Icon.CADENCE, Messages.Today_noCadence, Messages.Today_noCadenceHint)
                    .button(Messages.Today_chooseCadence, links::chooseCadences);
        } else {
            empty.say(Icon.TODAY, Messages.Today_done, Messages.Today_doneHint);
        }
        top(agenda.rows().isEmpty() ? empty : list);
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            body.layout();
        }
    }

    /** Puts the focus on the first person. */
    public void setFocus() {
        stack.topControl.setFocus();
    }

    /** @return the list of people, for tests */
    RowList<TodayRow> list() {
        return list;
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import static org.kith.core.suggestion.Suggestion.DONE;
import static org.kith.core.suggestion.Suggestion.LOG;
import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;
import static org.kith.core.suggestion.Suggestion.SNOOZE;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.core.NetworkChange;
import org.kith.core.people.Cadences;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.Suggestions;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.rows.RowList;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.People;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;

/** The contents of Today: how much is due, then what, the most pressing first. */
public final class TodayContent implements OpenNetworkListener {

    private static final int AT_ONCE = 2_000;

    private final OpenNetwork open;
    private final Suggestions suggestions;
    private final TodayLinks links;
    private final Composite root;
    private final TodayHeader header;
    private final Deck body;
    private final SuggestedActions actions;
    private final RowList<TodayRow> list;
    private final EmptyState empty;
    private boolean outdated;
    private boolean computing;

    /** Builds the contents; they follow the open network until they are disposed. */
    public TodayContent(Composite parent, OpenNetwork open, Cadences cadences, Suggestions suggestions,
            TodayLinks links) {
        this.open = open;
        this.suggestions = suggestions;
        this.links = links;
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        header = new TodayHeader(root);
        body = new Deck(root);
        actions = new SuggestedActions(open, cadences, links, body);
        list = createList();
        empty = new EmptyState(body);
        Theme.of(root).own(root);
        open.addListener(root, this);
        refresh();
    }

    private RowList<TodayRow> createList() {
        var cards = new RowList<TodayRow>(body, SWT.V_SCROLL, Messages.Today_list, new CardRenderer(body, actions));
        cards.onOpen(row -> run(OPEN));
        cards.onSelect(this::select);
        cards.addListener(SWT.KeyDown, this::keyDown);
        var menu = new Menu(cards);
        menu.addListener(SWT.Show, event -> fill(menu));
        cards.setMenu(menu);
        return cards;
    }

    private void fill(Menu menu) {
        for (var item : menu.getItems()) {
            item.dispose();
        }
        withCard(card -> actions.of(card).forEach(action -> {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(action.menu());
            item.setImage(action.icon().image(menu.getDisplay()));
            item.addListener(SWT.Selection, selected -> actions.run(action, card));
        }));
    }

    private void withCard(Consumer<TodayRow.Card> action) {
        if (list.selection() instanceof TodayRow.Card card) {
            action.accept(card);
        }
    }

    private void keyDown(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
            switch (Character.toLowerCase(event.character)) {
                case 'l' -> run(LOG);
                case 'm' -> run(MESSAGE);
                case 's' -> run(SNOOZE);
                case 'd' -> run(DONE);
                default -> event.doit = true;
            }
        }
    }

    /** Does nothing if it can't be done with the selected card. */
    private void run(String id) {
        withCard(card -> actions.of(card).stream().filter(action -> action.id().equals(id)).findFirst()
                .ifPresent(action -> actions.run(action, card)));
    }

    private void select(TodayRow row) {
        if (row instanceof TodayRow.Card card && card.person() != null && list.isFocusControl()) {
            open.selection().select(List.of(card.person().id()));
        }
    }

    @Override
    public void networkChanged() {
        outdated = true;
        refreshLater();
    }

    @Override
    public void edited(NetworkChange change) {
        outdate();
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        outdate();
    }

    private void outdate() {
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
            body.show(empty);
        } else {
            tell(people);
        }
    }

    /** Few people are looked at right away, many on another thread. */
    private void tell(People people) {
        var rows = people.rows();
        var work = suggestions.look(open.network().orElseThrow(), rows, people.day());
        if (rows.size() <= AT_ONCE) {
            show(Agenda.of(work.get(), people), people);
            return;
        }
        computing = true;
        var display = root.getDisplay();
        Job.createSystem(Messages.Today_list, monitor -> {
            var found = work.get();
            if (!display.isDisposed()) {
                display.asyncExec(() -> told(found));
            }
        }).schedule();
    }

    private void told(List<Suggestion> found) {
        computing = false;
        if (root.isDisposed()) {
            return;
        }
        var people = open.people();
        if (outdated || people.isEmpty()) {
            refresh();
        } else {
            show(Agenda.of(found, people.get()), people.get());
        }
    }

    private void show(Agenda agenda, People people) {
        header.show(agenda, people.day());
        list.show(agenda.rows());
        if (people.contacts().size() <= 1) {
            empty.say(Icon.PEOPLE, Messages.Today_nobody, Messages.Today_nobodyHint)
                    .button(Messages.Today_import, links::importPeople);
        } else if (!agenda.hasCadences()) {
            empty.say(Icon.CADENCE, Messages.Today_noCadence, Messages.Today_noCadenceHint)
                    .button(Messages.Today_chooseCadence, links::chooseCadences);
        } else {
            empty.say(Icon.TODAY, Messages.Today_done, Messages.Today_doneHint);
        }
        body.show(agenda.rows().isEmpty() ? empty : list);
    }

    /** Puts the focus on the first card. */
    public void setFocus() {
        body.setFocus();
    }

    /** @return what can be done with the cards, for tests */
    SuggestedActions actions() {
        return actions;
    }

    /** @return the list of cards, for tests */
    RowList<TodayRow> list() {
        return list;
    }
}

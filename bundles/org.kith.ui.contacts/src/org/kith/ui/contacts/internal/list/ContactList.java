// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.contacts.internal.list;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.people.PersonRow;
import org.kith.core.query.QueryException;
import org.kith.ui.CommandIds;
import org.kith.ui.network.Contact;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.People;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.network.Stage;
import org.kith.ui.query.FactSources;
import org.kith.ui.query.PeopleSearch;
import org.kith.ui.table.DataTable;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;

/**
 * Everybody but the owner in a table, with a filter above it. Selecting people here makes the other views follow. On the
 * window's thread.
 */
public final class ContactList extends Composite implements OpenNetworkListener {

    private final OpenNetwork open;
    private final Consumer<String> commands;
    private final PeopleSearch search;
    private final AddedColumns added;
    private final FilterBar filter;
    private final DataTable<Contact> table;
    private Consumer<List<PersonRow>> publish = people -> { };
    private boolean following;

    /**
     * @param added columns of plug-ins
     * @param commands runs a command of the workbench by its id
     */
    public ContactList(Composite parent, OpenNetwork open, FactSources sources, AddedColumns added,
            Consumer<String> commands) {
        super(parent, SWT.NONE);
        this.open = open;
        this.commands = commands;
        this.added = added;
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        search = new PeopleSearch(this, open, sources, this::found);
        filter = new FilterBar(this, open, this::applyFilter, this::enterTable);
        filter.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var columns = new ContactColumns(this::today, sources.ties()).all();
        table = new DataTable<>(this, Messages.List_Name, Contact::number,
                Stream.concat(columns.stream(), added.columns()).toList());
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        added.hidden().forEach(table::hide);
        table.onShown(column -> fillAdded());
        table.sort("name", true);
        table.onSelection(this::selected);
        table.onOpen(contact -> commands.accept(CommandIds.SHOW_PERSON));
        Theme.of(this).own(this);
        open.addListener(this, this);
        networkChanged();
    }

    /** Says who hears of the selected people, besides the open network. */
    public void onSelection(Consumer<List<PersonRow>> listener) {
        publish = listener;
    }

    /** @return the table of people */
    public DataTable<Contact> table() {
        return table;
    }

    /** @return the filter above the table */
    public FilterBar filter() {
        return filter;
    }

    private LocalDate today() {
        return open.people().map(People::day).orElseGet(LocalDate::now);
    }

    @Override
    public void networkChanged() {
        search.networkChanged();
        filter.query().clear();
        table.rows(open.people().map(ContactList::contacts).orElse(List.of()));
        filter.setEnabled(open.stage() == Stage.OPEN);
        say();
        // What others add comes after what is ours has been painted.
        getDisplay().asyncExec(this::fillAdded);
    }

    private void fillAdded() {
        if (!isDisposed()) {
            added.fill(open.network(), table);
        }
    }

    private static List<Contact> contacts(People people) {
        return people.contacts().stream().filter(contact -> !contact.person().owner()).toList();
    }

    /** Where no row changes, a tag or a relationship may have. */
    @Override
    public void edited(NetworkChange change) {
        search.edited();
        added.edited(open.network().orElseThrow(), change, table);
        if (change.people().isEmpty()) {
            applyFilter();
        }
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        var people = open.people().orElseThrow();
        var removed = numbers(change.removed());
        table.update(Stream.concat(change.added().stream(), change.changed().stream())
                .map(people::contact).flatMap(Optional::stream).filter(contact -> !contact.person().owner()).toList(),
                removed);
        applyFilter();
    }

    private BitSet numbers(Collection<UUID> people) {
        var numbers = new BitSet();
        open.people().ifPresent(everybody -> people.stream().mapToInt(everybody::number)
                .filter(number -> number >= 0).forEach(numbers::set));
        return numbers;
    }

    @Override
    public void selectionChanged() {
        var wanted = open.selection().people();
        var shown = table.selection().stream().map(contact -> contact.person().id()).toList();
        if (!wanted.equals(shown)) {
            following = true;
            table.select(numbers(wanted));
            following = false;
        }
    }

    private void selected(List<Contact> contacts) {
        if (!following) {
            var people = contacts.stream().map(Contact::person).toList();
            open.selection().select(people.stream().map(PersonRow::id).toList());
            publish.accept(people);
        }
    }

    /** A query that is not finished yet leaves what was found before. */
    private void applyFilter() {
        try {
            search.search(filter.words());
            filter.query().problem("");
        } catch (QueryException wrong) {
            filter.query().problem(wrong.getMessage());
            say();
        }
    }

    private void found(BitSet numbers) {
        table.filter(numbers);
        say();
    }

    private void enterTable() {
        if (table.shown() > 0) {
            if (table.selection().isEmpty()) {
                table.selectFirst();
            }
            table.setFocus();
        }
    }

    private void say() {
        var numbers = NumberFormat.getIntegerInstance();
        var total = numbers.format(table.total());
        filter.count(open.stage() != Stage.OPEN ? ""
                : filter.words().isEmpty() ? NLS.bind(Messages.Count_All, total)
                        : NLS.bind(Messages.Count_Some, numbers.format(table.shown()), total));
        if (table.shown() == 0) {
            sayWhyEmpty();
        }
    }

    private void sayWhyEmpty() {
        var empty = table.empty();
        switch (open.stage()) {
            case NONE -> empty.say(Icon.NETWORK, Messages.Empty_NoNetwork, Messages.Empty_NoNetworkHint)
                    .button(Messages.Empty_Open, () -> commands.accept(CommandIds.OPEN_NETWORK))
                    .button(Messages.Empty_NewNetwork, () -> commands.accept(CommandIds.NEW_NETWORK));
            case OPENING -> empty.say(Icon.NETWORK, Messages.Empty_Opening, Messages.Empty_OpeningHint);
            case OPEN -> sayNobody();
        }
    }

    private void sayNobody() {
        var empty = table.empty();
        if (table.total() > 0) {
            empty.say(Icon.FILTER, NLS.bind(Messages.Empty_NoMatch, filter.words()), Messages.Empty_NoMatchHint)
                    .button(Messages.Empty_ClearFilter, this::clearFilter);
        } else {
            empty.say(Icon.PEOPLE, Messages.Empty_Nobody, Messages.Empty_NobodyHint)
                    .button(Messages.Empty_Import, () -> commands.accept(CommandIds.IMPORT))
                    .button(Messages.Empty_NewPerson, () -> commands.accept(CommandIds.NEW_PERSON));
        }
    }

    private void clearFilter() {
        filter.query().clear();
        applyFilter();
        filter.setFocus();
    }

    @Override
    public boolean setFocus() {
        return table.setFocus() || filter.setFocus();
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.kith.core.Network;
import org.kith.core.NetworkChange;
import org.kith.core.guard.Guard;
import org.kith.ui.contribution.ContactColumn;
import org.kith.ui.contribution.Contribution;
import org.kith.ui.network.Contact;
import org.kith.ui.table.Column;
import org.kith.ui.table.DataTable;

/** The columns that plug-ins add to the table of people. On the window's thread. */
public final class AddedColumns {

    private static final String POINT = "org.kith.ui.contactColumns";

    private final List<AddedColumn> columns;

    private AddedColumns(List<AddedColumn> columns) {
        this.columns = columns;
    }

    /**
     * @param registry null where there is no platform; then nobody adds a column
     * @param guard through which the plug-ins are called
     */
    public static AddedColumns of(IExtensionRegistry registry, Guard guard) {
        return new AddedColumns(Contribution.of(registry, POINT, ContactColumn.class, Messages.Added_column, guard)
                .stream().map(AddedColumn::new).toList());
    }

    Stream<Column<Contact>> columns() {
        return columns.stream().map(AddedColumn::column);
    }

    Stream<String> hidden() {
        return columns.stream().filter(AddedColumn::isHidden).map(AddedColumn::id);
    }

    /** Asks the columns that can be seen; nothing of a plug-in is loaded for the others. */
    void fill(Optional<Network> network, DataTable<Contact> table) {
        ask(columns.stream(), network, table);
    }

    /** Asks those of them anew that an edit concerns. */
    void edited(Network network, NetworkChange change, DataTable<Contact> table) {
        ask(columns.stream().filter(column -> !table.isHidden(column.id()) && column.concerns(change)),
                Optional.of(network), table);
    }

    private static void ask(Stream<AddedColumn> columns, Optional<Network> network, DataTable<Contact> table) {
        columns.filter(column -> !table.isHidden(column.id())).forEach(column -> {
            column.fill(network);
            table.retold(column.id());
        });
    }
}

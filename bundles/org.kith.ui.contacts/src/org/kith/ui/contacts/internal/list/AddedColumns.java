// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.kith.core.Network;
import org.kith.core.NetworkChange;
import org.kith.ui.contribution.ContactColumn;
import org.kith.ui.contribution.Contribution;
import org.kith.ui.error.Guard;
import org.kith.ui.network.Contact;
import org.kith.ui.table.Column;

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
        return new AddedColumns(Contribution.of(registry, POINT, ContactColumn.class, guard).stream()
                .map(AddedColumn::new).toList());
    }

    Stream<Column<Contact>> columns() {
        return columns.stream().map(AddedColumn::column);
    }

    Stream<String> hidden() {
        return columns.stream().filter(AddedColumn::isHidden).map(AddedColumn::id);
    }

    /** Asks all columns anew. */
    void fill(Optional<Network> network, Consumer<String> retold) {
        columns.forEach(column -> {
            column.fill(network);
            retold.accept(column.id());
        });
    }

    /** Asks those columns anew that an edit concerns. */
    void edited(Network network, NetworkChange change, Consumer<String> retold) {
        columns.stream().filter(column -> column.concerns(change)).forEach(column -> {
            column.fill(Optional.of(network));
            retold.accept(column.id());
        });
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.list;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.core.NetworkChange;
import org.kith.ui.contribution.ColumnValue;
import org.kith.ui.contribution.ContactColumn;
import org.kith.ui.contribution.Contribution;
import org.kith.ui.network.Contact;
import org.kith.ui.table.Column;

/** A column that a plug-in adds, and what it said last. */
final class AddedColumn {

    private static final int USUAL_WEIGHT = 3;
    private static final int MOST = 10;

    private final Contribution<ContactColumn> contribution;
    private volatile Map<UUID, ColumnValue> values = Map.of(); // also read where the table is sorted

    AddedColumn(Contribution<ContactColumn> contribution) {
        this.contribution = contribution;
    }

    String id() {
        return contribution.attribute("id");
    }

    /** Whether it is not shown before the user wants to see it. */
    boolean isHidden() {
        return contribution.attribute("visible").equals("false");
    }

    Column<Contact> column() {
        boolean numbers = contribution.attribute("sort").equals("number");
        return new Column<>(id(), contribution.attribute("header"), weight(), this::text, numbers ? this::rank : null,
                null);
    }

    private int weight() {
        try {
            return Math.clamp(Integer.parseInt(contribution.attribute("weight")), 1, MOST);
        } catch (NumberFormatException none) {
            return USUAL_WEIGHT;
        }
    }

    private String text(Contact contact) {
        var value = values.get(contact.person().id());
        return value == null ? "" : value.text();
    }

    private Double rank(Contact contact) {
        var value = values.get(contact.person().id());
        return value == null ? null : value.rank();
    }

    void fill(Optional<Network> network) {
        values = network.flatMap(open -> contribution.call(column -> Map.copyOf(column.values(open))))
                .orElse(Map.of());
    }

    boolean concerns(NetworkChange change) {
        return contribution.call(column -> column.concerns(change)).orElse(false);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.growth.Insights;
import org.kith.core.growth.Teller;
import org.kith.model.contacts.Person;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.table.Column;
import org.kith.ui.table.DataTable;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Icon;
import org.kith.ui.widget.Refresh;

/** Who told what the owner knows: how much, how sure it is by now, and of which topics. */
final class TellersContent implements OpenNetworkListener {

    private final OpenNetwork open;
    private final DataTable<Row> table;
    private final Refresh refresh;

    /** A line of the table; person is null for an organization. */
    record Row(int number, UUID person, String name, int told, int confirmed, int sure, String topics,
            LocalDate last) {
    }

    /** Builds the contents; they follow the open network until they are disposed. */
    TellersContent(Composite parent, OpenNetwork open, GrowthLinks links) {
        this.open = open;
        table = new DataTable<>(parent, Messages.Tellers_list, Row::number, columns());
        table.onOpen(row -> {
            if (row.person() != null) {
                links.open(row.person());
            }
        });
        refresh = new Refresh(table.control(), this::show);
        open.addListener(table, this);
        show();
    }

    private static List<Column<Row>> columns() {
        return List.of(Column.text("who", Messages.Tellers_who, 5, Row::name),
                new Column<>("told", Messages.Tellers_told, 2, row -> String.valueOf(row.told()), Row::told, null),
                new Column<>("confirmed", Messages.Tellers_confirmed, 2, row -> String.valueOf(row.confirmed()),
                        Row::confirmed, null),
                new Column<>("sure", Messages.Tellers_sure, 2, row -> NLS.bind(Messages.Tellers_sureOf, row.sure(),
                        row.told() + row.confirmed()), Row::sure, null),
                Column.text("topics", Messages.Tellers_topics, 6, Row::topics),
                new Column<>("last", Messages.Tellers_last, 3,
                        row -> row.last() == null ? "" : DateTexts.day(row.last()), Row::last, null));
    }

    private void show() {
        var rows = new ArrayList<Row>();
        open.network().map(network -> Insights.tellers(network.root())).orElse(List.of())
                .forEach(teller -> rows.add(row(rows.size(), teller)));
        if (open.network().isEmpty()) {
            NoNetwork.say(table.empty(), Icon.PEOPLE, open);
        } else {
            table.empty().say(Icon.PEOPLE, Messages.Tellers_empty, Messages.Tellers_emptyHint);
        }
        table.rows(rows);
    }

    private static Row row(int number, Teller teller) {
        return new Row(number, teller.party() instanceof Person ? teller.party().getId() : null,
                teller.party().getLabel(), teller.told(), teller.confirmed(), teller.sure(),
                String.join(", ", teller.topics()), teller.last());
    }

    @Override
    public void networkChanged() {
        show();
    }

    @Override
    public void edited(NetworkChange change) {
        refresh.soon();
    }

    /** @return the table */
    DataTable<Row> table() {
        return table;
    }
}

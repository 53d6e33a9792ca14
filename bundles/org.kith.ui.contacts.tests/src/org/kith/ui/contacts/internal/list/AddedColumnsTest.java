// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.core.Network;
import org.kith.core.graph.TieGraphs;
import org.kith.core.guard.Guard;
import org.kith.testkit.Services;
import org.kith.ui.contribution.ColumnValue;
import org.kith.ui.contribution.ContactColumn;
import org.kith.ui.query.FactSources;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Extensions;

class AddedColumnsTest {

    private final Desk desk = new Desk();
    private final List<String> failures = new ArrayList<>();

    /** How long the names are. */
    public static final class Lengths implements ContactColumn {

        @Override
        public Map<UUID, ColumnValue> values(Network network) {
            var values = new HashMap<UUID, ColumnValue>();
            network.root().getPeople().forEach(person -> values.put(person.getId(),
                    new ColumnValue(person.getLabel().length() + " letters", person.getLabel().length())));
            return values;
        }
    }

    /** Does not work. */
    public static final class Broken implements ContactColumn {

        @Override
        public Map<UUID, ColumnValue> values(Network network) {
            throw new IllegalStateException("broken");
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String column(Class<?> type, String sort) {
        return "<column id='" + type.getSimpleName() + "' header='Length' sort='" + sort + "' class='" + type.getName()
                + "'/>";
    }

    private AddedColumns added(String... columns) {
        var registry = Extensions.of(AddedColumnsTest.class, "org.kith.ui.contactColumns", columns);
        var guard = new Guard();
        guard.addListener(fault -> failures.add(fault.sentence()));
        return AddedColumns.of(registry, guard);
    }

    private ContactList list(AddedColumns added) {
        var sources = new FactSources(desk.cadences(), desk.ties(), Services.get(TieGraphs.class));
        desk.network().add(aPerson("Ada Lovelace"));
        desk.network().add(aPerson("Bo"));
        var list = new ContactList(desk.shell(), desk.openNetwork(), sources, added, command -> { });
        desk.open();
        desk.settle();
        return list;
    }

    @Test
    void aColumnSaysWhatThePlugInSays() {
        var added = added(column(Lengths.class, "text"));
        var list = list(added);

        var column = added.columns().findFirst().orElseThrow();
        desk.waitUntil(() -> list.table().row(0) != null);
        assertThat(column.header()).isEqualTo("Length");
        assertThat(column.text().apply(list.table().row(0))).isEqualTo("12 letters");
    }

    @Test
    void aColumnOfNumbersSortsByThem() {
        var list = list(added(column(Lengths.class, "number")));

        list.table().sort("Lengths", true);

        desk.waitUntil(() -> list.table().row(0).person().name().equals("Bo"));
        assertThat(list.table().row(1).person().name()).isEqualTo("Ada Lovelace");
    }

    @Test
    void aColumnThatOnlySomeWantIsHiddenAtFirst() {
        var list = list(added("<column id='some' header='Some' visible='false' class='" + Lengths.class.getName()
                + "'/>"));

        assertThat(list.table().state()).contains("some:0:hidden").doesNotContain("name:0:hidden");
    }

    @Test
    void aHiddenColumnIsNotAsked() {
        list(added("<column id='some' header='Some' visible='false' class='" + Broken.class.getName() + "'/>"));

        assertThat(failures).isEmpty();
    }

    @Test
    void anEditIsSeen() {
        var added = added(column(Lengths.class, "text"));
        var list = list(added);

        desk.opened().edit("Rename", () -> desk.person("Bo").setFormattedName("Bo Peep"));
        desk.settle();

        var column = added.columns().findFirst().orElseThrow();
        desk.waitUntil(() -> list.table().row(1).person().name().equals("Bo Peep"));
        assertThat(column.text().apply(list.table().row(1))).isEqualTo("7 letters");
    }

    @Test
    void aBrokenColumnIsNamedAndTheOthersAreThere() {
        var added = added(column(Broken.class, "text"), column(Lengths.class, "text"));
        var list = list(added);

        assertThat(added.columns().map(column -> column.text().apply(list.table().row(0)))).contains("", "12 letters");
        assertThat(failures).first().asString().contains("filling a column");
    }

    @Test
    void aColumnWhoseClassIsMissingStaysEmpty() {
        var added = added("<column id='gone' header='Gone' class='org.example.Gone'/>");
        list(added);

        assertThat(failures).first().asString().contains("stranger0");
    }
}

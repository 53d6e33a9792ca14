// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.checkup.Checkup;
import org.kith.testkit.Services;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.rows.RowAction;
import org.kith.ui.testkit.Desk;

class CheckupContentTest implements ViewLinks {

    private final Desk desk = new Desk();
    private final List<UUID> opened = new ArrayList<>();
    private CheckupContent content;

    @BeforeEach
    void fillNetwork() {
        var ada = desk.network().add(aPerson("Ada Lovelace").withEmail("ada@example.org").withCadence(30, 45));
        desk.network().add(aCall().with(ada).on("2026-01-01"));
        desk.open();
        content = new CheckupContent(desk.shell(), desk.openNetwork(), Services.get(Checkup.class), this);
        desk.shell().open();
        desk.waitUntil(content::settled);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public void open(UUID person) {
        opened.add(person);
    }

    @Override
    public void write(Draft draft) {
        throw new AssertionError("Nobody is written to");
    }

    private List<String> texts() {
        return content.list().rows().stream().map(row -> new CheckupRenderer(desk.shell()).title(row)).toList();
    }

    @Test
    void whatWasFoundStandsUnderItsCheck() {
        assertThat(texts()).containsExactly("Out of touch for long (1)", "Ada Lovelace");
    }

    @Test
    void aFixTakesItOffTheListAndUndoBringsItBack() {
        var actions = content.offered(content.list().rows().getLast());
        assertThat(actions).extracting(RowAction::word).containsExactly("Every 365 days", "Let go");

        actions.getFirst().work().run();
        desk.waitUntil(() -> texts().isEmpty());

        desk.openNetwork().undo();
        desk.waitUntil(() -> texts().size() == 2);
        assertThat(texts()).endsWith("Ada Lovelace");
    }
}

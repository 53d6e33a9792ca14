// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.format.TableColumn;
import org.kith.ui.testkit.Desk;

class ColumnsPageTest {

    private static final TableColumn WHO = new TableColumn("Who", List.of("Marie Curie", "Pierre"), "");
    private static final TableColumn EMAIL = new TableColumn("E-mail", List.of(), "email");

    private final Desk desk = new Desk();
    private final RememberedColumns remembered = new RememberedColumns(
            InstanceScope.INSTANCE.getNode(UUID.randomUUID().toString()));

    @BeforeEach
    void open() {
        desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aColumnHoldsWhatItsNameSaysUntilTheUserSaysOtherwise() {
        var page = page();
        assertThat(page.chosen()).containsOnly(Map.entry("Who", ""), Map.entry("E-mail", "email"));
        assertThat(combos(page)).extracting(Combo::getText).containsExactly("Leave out", "E-mail address");
        choose(combos(page).getFirst(), "Whole name");
        choose(combos(page).getLast(), "Leave out");
        assertThat(page.chosen()).containsOnly(Map.entry("Who", "name"), Map.entry("E-mail", ""));
    }

    @Test
    void theFirstValuesStandBesideTheColumn() {
        assertThat(rows(page())).filteredOn(Label.class::isInstance).extracting(label -> ((Label) label).getText())
                .contains("Marie Curie · Pierre");
    }

    @Test
    void whatWasChosenIsRemembered() {
        choose(combos(page()).getFirst(), "Whole name");
        assertThat(page().chosen()).containsEntry("Who", "name");
    }

    private ColumnsPage page() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "Whole name");
        fields.put("email", "E-mail address");
        var page = new ColumnsPage(fields, remembered);
        page.createControl(desk.shell());
        page.show(List.of(WHO, EMAIL));
        return page;
    }

    private static List<?> rows(ColumnsPage page) {
        var content = (Composite) ((ScrolledComposite) page.getControl()).getContent();
        return List.of(content.getChildren());
    }

    private static List<Combo> combos(ColumnsPage page) {
        return rows(page).stream().filter(Combo.class::isInstance).map(Combo.class::cast).toList();
    }

    private static void choose(Combo combo, String text) {
        combo.select(Arrays.asList(combo.getItems()).indexOf(text));
        combo.notifyListeners(SWT.Selection, null);
    }
}

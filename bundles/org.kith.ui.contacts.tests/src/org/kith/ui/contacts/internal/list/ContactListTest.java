// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.contacts.internal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.PersonRow;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;
import org.kith.ui.CommandIds;
import org.kith.ui.contacts.internal.desk.Desk;

class ContactListTest {

    private final Desk desk = new Desk();
    private final List<String> commands = new ArrayList<>();
    private final List<PersonRow> published = new ArrayList<>();
    private ContactList list;

    @BeforeEach
    void show() {
        list = new ContactList(desk.shell(), desk.openNetwork(), desk.ties(), new ContactFilter(desk.cadences(), desk.ties(),
                Services.get(TieGraphs.class)), commands::add);
        list.onSelection(people -> {
            published.clear();
            published.addAll(people);
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everybodyButTheOwnerIsThereByName() {
        openWithThree();

        desk.waitUntil(() -> names().equals(List.of("Ada Lovelace", "Émile Zola", "Grace Hopper")));
        assertThat(names()).doesNotContain(TestNetwork.OWNER);
        assertThat(list.filter().count()).isEqualTo("3 people");
    }

    @Test
    void theFilterLooksAtBeginningsOfWordsAndNotAtAccents() {
        openWithThree();

        list.filter().words("emi");

        assertThat(names()).containsExactly("Émile Zola");
        assertThat(list.filter().count()).isEqualTo("1 of 3");
    }

    @Test
    void theFilterUnderstandsQueries() {
        openWithThree();

        list.filter().words("org:navy OR name:emile");

        assertThat(names()).containsExactlyInAnyOrder("Émile Zola", "Grace Hopper");
    }

    @Test
    void aQueryThatIsNotFinishedLeavesWhatWasFound() {
        openWithThree();
        list.filter().words("org:navy");

        list.filter().words("org:navy OR (");

        assertThat(names()).containsExactly("Grace Hopper");
        assertThat(list.filter().problem()).contains("not closed");
        list.filter().words("");
        assertThat(list.filter().problem()).isEmpty();
        assertThat(names()).hasSize(3);
    }

    @Test
    void aQueryIsKeptAndFiltersAgain() {
        openWithThree();
        list.filter().words("org:navy");
        var menu = new SavedQueryMenu(list.filter(), desk.openNetwork(), list.filter());
        menu.keep("Sailors");
        list.filter().words("");

        choose(menu, "Sailors");

        assertThat(names()).containsExactly("Grace Hopper");
        assertThat(desk.openNetwork().undoLabel()).hasValue("Keep the query Sailors");
    }

    @Test
    void aKeptQueryCanBeForgotten() {
        openWithThree();
        list.filter().words("org:navy");
        var menu = new SavedQueryMenu(list.filter(), desk.openNetwork(), list.filter());
        menu.keep("Sailors");

        choose(menu, Messages.Saved_Forget);

        assertThat(desk.opened().root().getSavedQueries()).isEmpty();
    }

    private void choose(SavedQueryMenu queries, String text) {
        var menu = queries.create();
        Stream.of(menu.getItems()).filter(item -> item.getText().equals(text)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        menu.dispose();
        desk.settle();
    }

    @Test
    void theFilterFindsOrganizations() {
        openWithThree();

        list.filter().words("navy");

        assertThat(names()).containsExactly("Grace Hopper");
    }

    @Test
    void whenNobodyMatchesItOffersToClearTheFilter() {
        openWithThree();
        list.filter().words("nobody is called so");

        press(Messages.Empty_ClearFilter);

        assertThat(names()).hasSize(3);
    }

    @Test
    void anEmptyNetworkOffersToImport() {
        desk.open();

        press(Messages.Empty_Import);

        assertThat(commands).containsExactly(CommandIds.IMPORT);
    }

    @Test
    void withoutANetworkItOffersToOpenOne() {
        press(Messages.Empty_Open);

        assertThat(commands).containsExactly(CommandIds.OPEN_NETWORK);
    }

    @Test
    void whoIsSelectedHereIsSelectedEverywhere() {
        openWithThree();
        desk.waitUntil(() -> names().getFirst().equals("Ada Lovelace"));

        key(SWT.ARROW_DOWN);

        assertThat(published).extracting(PersonRow::name).containsExactly("Ada Lovelace");
        assertThat(desk.openNetwork().selection().person()).contains(desk.person("Ada Lovelace").getId());
    }

    @Test
    void whoIsSelectedElsewhereIsSelectedHere() {
        openWithThree();

        desk.openNetwork().selection().select(List.of(desk.person("Grace Hopper").getId()));

        assertThat(list.table().selection()).extracting(contact -> contact.person().name())
                .containsExactly("Grace Hopper");
        assertThat(published).isEmpty();
    }

    @Test
    void enterShowsThePerson() {
        openWithThree();

        key(SWT.ARROW_DOWN);
        key(SWT.CR);

        assertThat(commands).containsExactly(CommandIds.SHOW_PERSON);
    }

    @Test
    void anEditMovesThePersonToTheirPlace() {
        openWithThree();
        desk.waitUntil(() -> names().getFirst().equals("Ada Lovelace"));

        desk.openNetwork().edit("Rename Ada", () -> desk.person("Ada Lovelace").setFormattedName("Zoë Lovelace"));

        assertThat(names()).containsExactly("Émile Zola", "Grace Hopper", "Zoë Lovelace");
    }

    private void openWithThree() {
        desk.network().add(aPerson("Grace Hopper").worksFor("Navy", "Rear admiral"));
        desk.network().add(aPerson("Ada Lovelace"));
        desk.network().add(aPerson("Émile Zola"));
        desk.open();
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        for (int position = 0; position < list.table().shown(); position++) {
            names.add(list.table().row(position).person().name());
        }
        return names;
    }

    private void key(int keyCode) {
        var event = new Event();
        event.keyCode = keyCode;
        list.table().control().notifyListeners(SWT.KeyDown, event);
    }

    private void press(String text) {
        Desk.all(list, Button.class).stream().filter(button -> button.getText().equals(text)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, null);
    }
}

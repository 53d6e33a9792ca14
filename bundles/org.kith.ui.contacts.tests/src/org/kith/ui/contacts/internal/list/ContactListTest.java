// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.contacts.internal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Relationship;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;
import org.kith.ui.CommandIds;
import org.kith.ui.query.FactSources;
import org.kith.ui.query.QueryHelp;
import org.kith.ui.query.SavedQueryMenu;
import org.kith.ui.testkit.Desk;

class ContactListTest {

    private final Desk desk = new Desk();
    private final List<String> commands = new ArrayList<>();
    private final List<PersonRow> published = new ArrayList<>();
    private ContactList list;

    @BeforeEach
    void show() {
        var sources = new FactSources(desk.cadences(), desk.ties(), Services.get(TieGraphs.class));
        list = new ContactList(desk.shell(), desk.openNetwork(), sources, AddedColumns.of(null, null), commands::add);
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
        assertThat(list.filter().query().problem()).contains("not closed");
        list.filter().words("");
        assertThat(list.filter().query().problem()).isEmpty();
        assertThat(names()).hasSize(3);
    }

    @Test
    void whatIsWrongIsShownOnceNobodyTypesAnyMoreAndIsGoneAtOnce() {
        openWithThree();

        list.filter().words("tie:strnog");

        assertThat(problemLines()).isEmpty();
        desk.waitUntil(() -> !problemLines().isEmpty());
        assertThat(problemLines()).singleElement().asString().contains("strong, medium, weak");
        list.filter().words("tie:strong");
        assertThat(problemLines()).isEmpty();
    }

    private List<String> problemLines() {
        return Desk.all(list.filter(), Label.class).stream().filter(Label::getVisible).map(Label::getText)
                .filter(text -> text.startsWith("“")).toList();
    }

    @Test
    void aQueryIsSavedAndFiltersAgain() {
        openWithThree();
        list.filter().words("org:navy");
        var menu = new SavedQueryMenu(desk.openNetwork(), list.filter().query());
        menu.save("Sailors");
        list.filter().words("");

        choose(menu, "Sailors");

        assertThat(names()).containsExactly("Grace Hopper");
        assertThat(desk.openNetwork().undoLabel()).hasValue("Save the query Sailors");
    }

    @Test
    void aSavedQueryCanBeDeleted() {
        openWithThree();
        list.filter().words("org:navy");
        var menu = new SavedQueryMenu(desk.openNetwork(), list.filter().query());
        menu.save("Sailors");

        choose(menu, "&Delete This Query");

        assertThat(desk.opened().root().getSavedQueries()).isEmpty();
    }

    @Test
    void aSavedQueryCanBeRenamed() {
        openWithThree();
        list.filter().words("org:navy");
        var menu = new SavedQueryMenu(desk.openNetwork(), list.filter().query());
        menu.save("Sailors");

        menu.rename(desk.opened().root().getSavedQueries().getFirst(), "Navy");

        assertThat(items(menu)).contains("Navy").doesNotContain("Sailors");
        assertThat(desk.openNetwork().undoLabel()).hasValue("Rename the query Sailors to Navy");
    }

    @Test
    void onlyAQueryThatIsUnderstoodAndNewCanBeSaved() {
        openWithThree();
        var menu = new SavedQueryMenu(desk.openNetwork(), list.filter().query());

        assertThat(enabled(menu)).isEmpty();
        list.filter().words("org:navy");
        assertThat(enabled(menu)).containsExactly("&Save This Query…");
        list.filter().words("org:navy OR (");
        assertThat(enabled(menu)).isEmpty();
        list.filter().words("org:navy");
        menu.save("Sailors");
        assertThat(enabled(menu)).containsExactly("Sailors", "&Rename This Query…", "&Delete This Query");
    }

    private List<String> items(SavedQueryMenu queries) {
        return items(queries, item -> true);
    }

    private List<String> enabled(SavedQueryMenu queries) {
        return items(queries, MenuItem::isEnabled);
    }

    private List<String> items(SavedQueryMenu queries, Predicate<MenuItem> wanted) {
        var menu = queries.create();
        var texts = Stream.of(menu.getItems()).filter(wanted).map(MenuItem::getText).filter(text -> !text.isEmpty())
                .toList();
        menu.dispose();
        return texts;
    }

    @Test
    void anExampleOfTheHelpIsTried() {
        openWithThree();
        press("What can be typed here", button -> button.getToolTipText());
        var popup = Stream.of(desk.shell().getShells()).findFirst().orElseThrow();

        var link = Desk.all(popup, Link.class).stream().filter(each -> each.getText().contains("has:email"))
                .findFirst().orElseThrow();
        link.notifyListeners(SWT.Selection, new Event());
        desk.settle();

        assertThat(popup.isDisposed()).isTrue();
        assertThat(list.filter().words()).isEqualTo("has:email -has:phone");
    }

    static List<QueryHelp.Example> examples() {
        return QueryHelp.EXAMPLES;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatTheHelpShowsIsUnderstood(QueryHelp.Example example) {
        openWithThree();

        list.filter().words(example.query());

        assertThat(list.filter().query().problem()).isEmpty();
    }

    @Test
    void hopsAreCountedAnewAfterAnEdit() {
        openWithThree();
        list.filter().words("hops<=1");
        assertThat(names()).isEmpty();

        desk.openNetwork().edit("Tie Ada to the owner", () -> desk.opened().add(tie("Ada Lovelace")));

        desk.waitUntil(() -> names().equals(List.of("Ada Lovelace")));
        list.filter().words("type:colleague");
        assertThat(names()).containsExactly("Ada Lovelace");
    }

    private Relationship tie(String name) {
        var root = desk.opened().root();
        var tie = ContactsFactory.eINSTANCE.createRelationship();
        tie.setSource(desk.person(name));
        tie.setTarget(root.getOwner());
        tie.setType(root.getRelationshipTypes().stream().filter(type -> type.getKey().equals("colleague"))
                .findFirst().orElseThrow());
        return tie;
    }

    @Test
    void aRenamedTagIsFoundAtOnce() {
        openWithThree();
        var tag = ContactsFactory.eINSTANCE.createTag();
        desk.openNetwork().edit("Tag Ada", () -> {
            tag.setName("Poets");
            desk.opened().add(tag);
            desk.person("Ada Lovelace").getTags().add(tag);
        });
        list.filter().words("tag:engineers");
        assertThat(names()).isEmpty();

        desk.openNetwork().edit("Rename the tag", () -> tag.setName("Engineers"));

        assertThat(names()).containsExactly("Ada Lovelace");
    }

    @Test
    void manyAreFoundSliceBySlice() {
        for (int i = 0; i < 1_000; i++) {
            desk.network().add(aPerson("Person " + i));
        }
        desk.open();

        list.filter().words("-name:\"person 7\" -has:email");

        desk.waitUntil(() -> list.table().shown() == 889);
        assertThat(list.filter().count()).isEqualTo("889 of 1,000");
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
        press(text, Button::getText);
    }

    private void press(String text, Function<Button, String> told) {
        Desk.all(list, Button.class).stream().filter(button -> text.equals(told.apply(button))).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, null);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kith.core.InvalidEditException;
import org.kith.core.NetworkException;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;
import org.kith.ui.Window;

@ExtendWith(NetworkExtension.class)
class OpenNetworkTest {

    @RegisterExtension
    final Window window = new Window();

    private TestNetwork network;
    private OpenNetworks networks;
    private OpenNetwork open;
    private UUID ada;

    @BeforeEach
    void openANetworkWithAda(TestNetwork testNetwork) {
        network = testNetwork;
        ada = network.add(aPerson("Ada Lovelace")).getId();
        networks = new OpenNetworks(window, network);
        open = networks.open(network);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void everybodyIsThereOnceItIsOpen() {
        assertThat(open.stage()).isEqualTo(Stage.OPEN);
        assertThat(people().rows()).extracting(PersonRow::name).contains("Ada Lovelace", TestNetwork.OWNER);
    }

    @Test
    void aRowFollowsAnEdit() {
        var changes = new ArrayList<PeopleChange>();
        open.addListener(window.shell(), new OpenNetworkListener() {
            @Override
            public void peopleChanged(PeopleChange change) {
                changes.add(change);
            }
        });

        assertThat(open.edit("Rename Ada", () -> adaInMemory().setFormattedName("Ada King"))).isTrue();

        assertThat(people().row(ada)).map(PersonRow::name).contains("Ada King");
        assertThat(changes).anyMatch(change -> change.changed().contains(ada));
    }

    @Test
    void peopleAreFoundByWhatTheyAreCalledNow() {
        open.edit("Rename Ada", () -> adaInMemory().setFormattedName("Countess King"));

        assertThat(people().find("countess").stream().boxed()).containsExactly(people().number(ada));
        assertThat(people().find("lovelace").isEmpty()).isTrue();
    }

    @Test
    void undoTakesTheEditBackAndSaysWhichOneItWillBe() {
        open.edit("Rename Ada", () -> adaInMemory().setFormattedName("Ada King"));
        assertThat(open.undoLabel()).contains("Rename Ada");

        open.undo();

        assertThat(people().row(ada)).map(PersonRow::name).contains("Ada Lovelace");
        assertThat(open.redoLabel()).contains("Rename Ada");
    }

    @Test
    void aNewPersonGetsANumberOfTheirOwn() {
        var grace = newPerson("Grace Hopper");

        assertThat(people().number(grace)).isNotNegative().isNotEqualTo(people().number(ada));
    }

    @Test
    void someoneWhoIsGoneIsNotSelectedAnyMore() {
        open.selection().select(List.of(ada));

        open.edit("Delete Ada", () -> open.network().orElseThrow().remove(adaInMemory()));

        assertThat(open.selection().people()).isEmpty();
        assertThat(people().row(ada)).isEmpty();
    }

    @Test
    void anEditThatFailsIsReportedAndChangesNothing() {
        boolean done = open.edit("Rename Ada", () -> {
            adaInMemory().setFormattedName("Ada King");
            throw new InvalidEditException("No.");
        });

        assertThat(done).isFalse();
        assertThat(networks.failures()).singleElement().isInstanceOf(InvalidEditException.class);
        assertThat(adaInMemory().getFormattedName()).isEqualTo("Ada Lovelace");
    }

    @Test
    void aFileThatIsNoNetworkIsRefusedAndTheOpenOneStays() throws Exception {
        var file = Files.writeString(network.folder().resolve("other.kith"), "not a network");

        open.open(file);
        window.await(() -> open.stage() == Stage.OPEN);

        assertThat(networks.failures()).singleElement().isInstanceOf(NetworkException.class);
        assertThat(people().row(ada)).isPresent();
    }

    @Test
    void whatAnotherProgramDoesIsSeen() {
        network.network().edit("Rename Ada", () -> network.person("Ada Lovelace").setFormattedName("Ada King"));

        window.await(() -> people().row(ada).map(PersonRow::name).filter("Ada King"::equals).isPresent());
    }

    @Test
    void duesAreToldAnewOnANewDay() {
        open.edit("Set the cadence of Ada", () -> {
            var cadence = ContactsFactory.eINSTANCE.createCadencePolicy();
            cadence.setTargetDays(30);
            cadence.setMaxDays(45);
            adaInMemory().setCadence(cadence);
            adaInMemory().setFirstMet(PartialDate.of(network.today()));
        });
        assertThat(people().due(ada)).map(due -> due.status()).contains(DueStatus.GREEN);

        network.clock().advance(Duration.ofDays(31));
        open.checkDay();

        assertThat(people().due(ada)).map(due -> due.status()).contains(DueStatus.AMBER);
        assertThat(people().today()).extracting(due -> due.id()).contains(ada);
    }

    @Test
    void theSelectionOfThePlatformIsFollowedWherePeopleAreInIt() {
        open.selection().follow(new StructuredSelection(people().row(ada).orElseThrow()));
        open.selection().follow(new StructuredSelection("something else"));

        assertThat(open.selection().person()).contains(ada);
    }

    @Test
    void editingWithoutANetworkIsAPlainSentence() {
        open.close();

        assertThat(open.edit("Anything", () -> { })).isFalse();

        assertThat(networks.failures()).singleElement().isInstanceOf(NetworkException.class);
    }

    private People people() {
        return open.people().orElseThrow();
    }

    private Person adaInMemory() {
        return (Person) open.network().orElseThrow().find(ada).orElseThrow();
    }

    private UUID newPerson(String name) {
        var added = ContactsFactory.eINSTANCE.createPerson();
        added.setFormattedName(name);
        open.edit("New person " + name, () -> open.network().orElseThrow().add(added));
        return added.getId();
    }
}

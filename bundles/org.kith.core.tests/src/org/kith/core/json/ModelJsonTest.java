// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.UnknownFacet;
import org.kith.model.contacts.Usage;

class ModelJsonTest {

    private static final ContactsFactory FACTORY = ContactsFactory.eINSTANCE;
    private static final UUID ADA = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID ENGINES = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final ModelJson json = new ModelJson();
    private final Links links = new Links();
    private final ModelReader reader = json.reader(links);
    private final Organization engines = FACTORY.createOrganization();

    @Test
    void onlyWhatIsSetIsWritten() {
        var person = FACTORY.createPerson();
        person.setId(ADA);
        person.setBirthday(PartialDate.parse("--12-10"));

        assertThat(text(person)).isEqualTo("{\"id\":\"" + ADA + "\",\"birthday\":\"--12-10\"}");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var person = ada();

        var read = read(text(person));

        assertThat(text(read)).isEqualTo(text(person));
        assertThat(((Person) read).getEmployments().getFirst().getOrganization()).isSameAs(engines);
        assertThat(((Person) read).getContactPoints().getFirst().eContainer()).isSameAs(read);
    }

    @Test
    void aReferenceToNothingIsTold() throws IOException {
        reader.read(ContactsPackage.Literals.PERSON, bytes(text(ada())));

        assertThat(links.resolve(id -> null)).singleElement()
                .satisfies(dangling -> assertThat(dangling.id()).isEqualTo(ENGINES));
    }

    @Test
    void aFacetOfAMissingPluginIsKeptAsItIs() throws IOException {
        var facet = "{\"type\":\"urn:strange#Hobby\",\"name\":\"chess\",\"more\":{\"type\":[1,{}]},\"x\":null}";
        var text = "{\"id\":\"" + ADA + "\",\"facets\":[" + facet + "],\"formattedName\":\"Ada\"}";

        var read = (Person) read(text);

        assertThat(read.getFacets()).singleElement()
                .satisfies(kept -> assertThat(((UnknownFacet) kept).getType()).isEqualTo("urn:strange#Hobby"));
        assertThat(text(read)).contains(facet);
        assertThat(read.getFormattedName()).isEqualTo("Ada");
    }

    @Test
    void anImageIsAppliedToAnObjectInItsPlace() throws IOException {
        var person = ada();
        var point = person.getContactPoints().getFirst();
        var wanted = text(person).replace("ada@example.org", "countess@example.org").replace("Ada Lovelace", "Ada");

        json.apply(person, read(wanted));

        assertThat(text(person)).isEqualTo(wanted);
        assertThat(person.getContactPoints().getFirst()).isSameAs(point);
    }

    @Test
    void anEmptyImageClearsEverything() throws IOException {
        var person = ada();

        json.apply(person, read("{}"));

        assertThat(EcoreUtil.equals(person, FACTORY.createPerson())).isTrue();
    }

    @Test
    void whatIsNoSuchJsonIsRefused() {
        assertThatThrownBy(() -> read("{\"colour\":\"blue\"}")).isInstanceOf(IOException.class)
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> read("[]")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("{\"id\":\"no id\"}")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("{\"birthday\":\"1985-02-31\"}")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("{\"formattedName\":")).isInstanceOf(IOException.class);
    }

    private Person ada() {
        engines.setId(ENGINES);
        var person = FACTORY.createPerson();
        person.setId(ADA);
        person.setFormattedName("Ada Lovelace");
        person.getNicknames().add("Countess");
        var point = FACTORY.createContactPoint();
        point.setKind(ContactKind.EMAIL);
        point.setValue("ada@example.org");
        point.getUsages().add(Usage.WORK);
        point.setPreference(1);
        person.getContactPoints().add(point);
        var employment = FACTORY.createEmployment();
        employment.setOrganization(engines);
        person.getEmployments().add(employment);
        return person;
    }

    private EObject read(String text) throws IOException {
        var read = reader.read(ContactsPackage.Literals.PERSON, bytes(text));
        links.resolve(id -> id.equals(ENGINES) ? engines : null);
        return read;
    }

    private String text(EObject object) {
        return new String(json.write(object), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

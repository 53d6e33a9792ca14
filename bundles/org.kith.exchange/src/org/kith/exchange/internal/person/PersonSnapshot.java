// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.json.Links;
import org.kith.core.json.ModelJson;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Person;

/** What was known of a person at some time, as text: not who they are in the network, nor what the owner decided. */
public final class PersonSnapshot {

    private static final List<EStructuralFeature> NOT_KNOWN = List.of(Literals.IDENTIFIED__ID,
            Literals.IDENTIFIED__CREATED, Literals.IDENTIFIED__UPDATED, Literals.IDENTIFIED__PROVENANCE,
            Literals.PERSON__CADENCE, Literals.PERSON__LAYER, Literals.PERSON__DISTINCT_FROM, Literals.PERSON__NOT_TIED_TO);

    private PersonSnapshot() {
    }

    /** @return the person as JSON by the names of the model; tags and employers by their ids */
    public static String write(Person person) {
        var copy = EcoreUtil.copy(person);
        NOT_KNOWN.forEach(copy::eUnset);
        return new String(new ModelJson().write(copy), StandardCharsets.UTF_8);
    }

    /**
     * @param find an object of the network by its id; null if it is there no more
     * @return a new person, outside of any network
     */
    public static Person read(String text, Function<UUID, ? extends EObject> find) {
        var links = new Links();
        try {
            var person = (Person) new ModelJson().reader(links).read(Literals.PERSON,
                    text.getBytes(StandardCharsets.UTF_8));
            links.resolve(find);
            return person;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

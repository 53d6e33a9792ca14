// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.Photo;
import org.kith.core.json.ModelJson;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Network;

/** Writes one document as JSON: the network itself without its id, then each kind of object in a list of its own. */
final class JsonWriting {

    static final int VERSION = 1;
    static final String PHOTOS = "photos";

    private final JsonGenerator out;
    private final ModelJson json = new ModelJson();

    JsonWriting(JsonGenerator out) {
        this.out = out;
    }

    void write(Network root, Content content) throws IOException {
        out.writeStartObject();
        out.writeNumberField("formatVersion", VERSION);
        out.writeFieldName("network");
        json.write(portable(root), out);
        content.give(this::list);
        photos(content);
        out.writeArrayFieldStart("interactions");
        content.interactions(this::interaction);
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Another network that becomes like this one stays a network of its own. */
    static Network portable(Network root) {
        var portable = new EcoreUtil.Copier() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void copyContainment(org.eclipse.emf.ecore.EReference reference,
                    org.eclipse.emf.ecore.EObject source, org.eclipse.emf.ecore.EObject copy) {
                if (reference.getEReferenceType().getEIDAttribute() == null) {
                    super.copyContainment(reference, source, copy); // only what the network says of itself
                }
            }
        };
        var copy = (Network) portable.copy(root);
        copy.setOwner(root.getOwner());
        copy.eUnset(Literals.IDENTIFIED__ID);
        copy.eUnset(Literals.IDENTIFIED__CREATED);
        copy.eUnset(Literals.IDENTIFIED__UPDATED);
        return copy;
    }

    private void list(String name, Stream<? extends Identified> objects) throws IOException {
        out.writeArrayFieldStart(name);
        for (Iterator<? extends Identified> each = objects.iterator(); each.hasNext();) {
            json.write(each.next(), out);
        }
        out.writeEndArray();
    }

    private void photos(Content content) throws IOException {
        out.writeArrayFieldStart(PHOTOS);
        for (Iterator<Photo> each = content.photos().iterator(); each.hasNext();) {
            out.writeBinary(each.next().content());
        }
        out.writeEndArray();
    }

    private void interaction(Interaction interaction) {
        try {
            json.write(interaction, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

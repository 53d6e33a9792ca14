// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Turns model objects into JSON and back, by the names of the Ecore model. An object is written with all that it
 * contains, as far as the next object with an id of its own; references are written as ids; only what is set is
 * written. Instants, dates, ids and enumerations are strings. An object in a feature whose class is abstract begins
 * with its {@code "type"}, {@code "nsURI#Class"}; its class has no feature of that name.
 * <p>
 * Usable on any thread, on objects that no other thread changes.
 */
public final class ModelJson {

    /** The key that tells the class of an object where the model leaves it open. */
    static final String TYPE = "type";

    final JsonFactory factory = new JsonFactory();
    private final Map<EClass, ClassLayout> layouts = new ConcurrentHashMap<>();
    private final AtomicInteger ordinals = new AtomicInteger();

    /** @return the JSON of an object, UTF-8 */
    public byte[] write(EObject object) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = factory.createGenerator(bytes)) {
            write(object, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes an object to a generator, where a value is expected. */
    public void write(EObject object, JsonGenerator out) throws IOException {
        new ModelWriter(this, out).write(object);
    }

    /**
     * @param links takes the references, which the reader leaves open
     * @return a reader for one thread
     */
    public ModelReader reader(Links links) {
        return new ModelReader(this, links);
    }

    /**
     * Makes an object equal to an image of it, changing as little as possible. Parts of the image may end up in the
     * object, so the image can't be used afterwards.
     *
     * @param object of the same class as the image
     * @param image outside of any network; its references are resolved
     */
    public void apply(EObject object, EObject image) {
        new Overwriting(this).apply(object, image);
    }

    /** @return the class with the name that {@link #typeName} gives; null if its package is not there */
    static EClass classOf(String typeName) {
        int hash = typeName.lastIndexOf('#');
        var found = hash < 0 ? null
                : org.eclipse.emf.ecore.EPackage.Registry.INSTANCE.getEPackage(typeName.substring(0, hash));
        return found != null && found.getEClassifier(typeName.substring(hash + 1)) instanceof EClass type ? type : null;
    }

    static String typeName(EClass type) {
        return type.getEPackage().getNsURI() + '#' + type.getName();
    }

    ClassLayout layout(EClass type) {
        var known = layouts.get(type);
        return known != null ? known
                : layouts.computeIfAbsent(type, key -> new ClassLayout(key, ordinals::getAndIncrement));
    }

    static UUID id(EObject object) {
        return (UUID) object.eGet(object.eClass().getEIDAttribute());
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.form;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Where a field gets its value from, and where it puts it.
 *
 * @param get reads the value of an object; may return null
 * @param set changes the object; called inside an edit; throws a {@code NetworkException} with a sentence for the user
 *        if the value can't be taken
 * @param <V> type of the value
 */
public record Binding<V>(Function<EObject, V> get, BiConsumer<EObject, V> set) {

    /** @return the binding to an attribute of the model; empty text and no value are the same */
    @SuppressWarnings("unchecked")
    public static <V> Binding<V> to(EAttribute attribute) {
        return new Binding<>(object -> (V) object.eGet(attribute), (object, value) -> put(object, attribute, value));
    }

    private static void put(EObject object, EAttribute attribute, Object value) {
        if (value == null || "".equals(value)) {
            object.eUnset(attribute);
        } else {
            object.eSet(attribute, value);
        }
    }
}

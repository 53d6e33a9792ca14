// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;

/** A field of a {@link PartDialog}, for one feature of a part. */
public sealed interface Input {

    /** @return what is filled in */
    EStructuralFeature feature();

    /**
     * A line of text.
     *
     * @param text writes a value, which may be null
     * @param value reads what was typed, which may be empty; throws {@link IllegalArgumentException} or
     *        {@link java.time.DateTimeException} with a sentence for the user
     * @param known finds what could be meant; null where nothing is offered
     */
    record Line(EStructuralFeature feature, Function<Object, String> text, Function<String, Object> value,
            Function<String, List<String>> known) implements Input {
    }

    /**
     * One of a few values.
     *
     * @param values to choose from
     * @param text of a value
     */
    record Option(EStructuralFeature feature, List<?> values, Function<Object, String> text) implements Input {
    }
}

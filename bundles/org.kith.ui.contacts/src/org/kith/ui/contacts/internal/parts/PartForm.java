// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a {@link PartDialog} asks.
 *
 * @param title of the dialog
 * @param inputs from top to bottom
 * @param check says what is wrong with all values together, in a sentence for the user
 */
public record PartForm(String title, List<Input> inputs,
        Function<Map<EStructuralFeature, Object>, Optional<String>> check) {

    public PartForm {
        inputs = List.copyOf(inputs);
    }
}

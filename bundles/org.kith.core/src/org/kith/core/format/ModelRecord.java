// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

/**
 * An object of a network as one record of a file tells, with the id it has there.
 *
 * @param position number of the record in the file, from 1
 * @param type a class of objects with an id
 * @param json the object by the names of the model, as {@link org.kith.core.json.ModelJson} writes it; what it refers to
 *        comes earlier if it can't be without it
 */
public record ModelRecord(int position, EClass type, byte[] json) {

    public ModelRecord {
        Objects.requireNonNull(type);
        Objects.requireNonNull(json);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

/** What is stored of the objects of one class. */
final class ClassLayout {

    final EClass type;
    final FeatureLayout[] features;

    ClassLayout(EClass type, IntSupplier ordinals) {
        this.type = type;
        List<FeatureLayout> stored = new ArrayList<>();
        for (var feature : type.getEAllStructuralFeatures()) {
            if (isStored(feature)) {
                stored.add(new FeatureLayout(feature, type.getFeatureID(feature), ordinals.getAsInt()));
            }
        }
        this.features = stored.toArray(FeatureLayout[]::new);
    }

    private static boolean isStored(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient()
                && !(feature instanceof EReference reference && (reference.isContainer() || endsAggregate(reference)));
    }

    /** An aggregate ends where the next one begins: what has an id of its own is stored by itself. */
    private static boolean endsAggregate(EReference reference) {
        return reference.isContainment() && reference.getEReferenceType().getEIDAttribute() != null;
    }

    InternalEObject create() {
        return (InternalEObject) type.getEPackage().getEFactoryInstance().create(type);
    }

    /** @return the feature with a name, looking first from {@code expected} on; null if there is none */
    FeatureLayout find(String name, int expected) {
        for (int i = expected; i < features.length; i++) {
            if (features[i].name == name) { // both are interned
                return features[i];
            }
        }
        for (var feature : features) {
            if (feature.name.equals(name)) {
                return feature;
            }
        }
        return null;
    }

    /** @return where to look for the feature that follows */
    int after(FeatureLayout feature, int expected) {
        for (int i = expected; i < features.length; i++) {
            if (features[i] == feature) {
                return i + 1;
            }
        }
        return expected;
    }
}

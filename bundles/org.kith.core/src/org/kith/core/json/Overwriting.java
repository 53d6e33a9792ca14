// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/** Makes one object equal to another, feature by feature, touching only what differs. */
final class Overwriting {

    private final ModelJson layouts;

    Overwriting(ModelJson layouts) {
        this.layouts = layouts;
    }

    void apply(EObject object, EObject image) {
        for (var feature : layouts.layout(object.eClass()).features) {
            apply((InternalEObject) object, (InternalEObject) image, feature);
        }
    }

    @SuppressWarnings("unchecked")
    private void apply(InternalEObject object, InternalEObject image, FeatureLayout feature) {
        if (!image.eIsSet(feature.id)) {
            if (object.eIsSet(feature.id)) {
                object.eUnset(feature.id);
            }
            return;
        }
        var before = object.eGet(feature.id, false, true);
        var after = image.eGet(feature.id, false, true);
        boolean contained = feature.kind == FeatureLayout.Kind.CONTAINED || feature.kind == FeatureLayout.Kind.TYPED;
        if (feature.many && contained) {
            applyContained((EList<EObject>) before, (EList<EObject>) after);
        } else if (feature.many) {
            applyList((EList<Object>) before, (List<Object>) after);
        } else if (contained && isSameClass(before, after)) {
            apply((EObject) before, (EObject) after);
        } else if (!Objects.equals(before, after)) {
            object.eSet(feature.id, after);
        }
    }

    private static void applyList(EList<Object> before, List<Object> after) {
        if (!before.equals(after)) {
            ECollections.setEList(before, new ArrayList<>(after));
        }
    }

    private void applyContained(EList<EObject> before, EList<EObject> after) {
        var images = new ArrayList<>(after);
        for (int i = 0; i < images.size(); i++) {
            if (i >= before.size()) {
                before.add(images.get(i));
            } else if (isSameClass(before.get(i), images.get(i))) {
                apply(before.get(i), images.get(i));
            } else {
                before.set(i, images.get(i));
            }
        }
        while (before.size() > images.size()) {
            before.remove(before.size() - 1);
        }
    }

    private static boolean isSameClass(Object one, Object other) {
        return one instanceof EObject a && other instanceof EObject b && a.eClass() == b.eClass();
    }
}

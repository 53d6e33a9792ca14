// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.Network;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Identified;

/**
 * Everything a network knows at one moment, as text, so that two moments can be compared: undo leads back to the
 * state before, redo to the state after. The instants at which objects were touched are left out.
 *
 * @param objects what each object says, by its id
 */
public record NetworkState(SortedMap<UUID, String> objects) {

    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(ContactsPackage.Literals.IDENTIFIED__CREATED,
            ContactsPackage.Literals.IDENTIFIED__UPDATED);

    /** @return the state of a network now, interactions included */
    public static NetworkState of(Network network) {
        var objects = new TreeMap<UUID, String>();
        objects.put(network.root().getId(), text(network.root()));
        network.root().eContents().forEach(child -> put(child, objects));
        network.interactions(null, Integer.MAX_VALUE).forEach(interaction -> put(interaction, objects));
        return new NetworkState(objects);
    }

    private static void put(EObject object, Map<UUID, String> objects) {
        if (object instanceof Identified identified) {
            objects.put(identified.getId(), text(object));
        }
    }

    private static String text(EObject object) {
        return object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isDerived() && !LEFT_OUT.contains(feature) && object.eIsSet(feature))
                .filter(feature -> !holdsAggregates(feature))
                .map(feature -> feature.getName() + "=" + text(feature, object.eGet(feature)))
                .collect(Collectors.joining(", ", object.eClass().getName() + "{", "}"));
    }

    private static boolean holdsAggregates(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment()
                && ContactsPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType());
    }

    private static String text(EStructuralFeature feature, Object value) {
        return switch (value) {
            case Collection<?> values -> values.stream().map(each -> text(feature, each))
                    .collect(Collectors.joining(", ", "[", "]"));
            case EObject part when ((EReference) feature).isContainment() -> text(part);
            case Identified identified -> String.valueOf(identified.getId());
            case EObject other -> EcoreUtil.getURI(other).toString();
            case null -> "null";
            default -> value.toString();
        };
    }
}

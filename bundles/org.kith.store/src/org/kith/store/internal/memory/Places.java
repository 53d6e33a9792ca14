// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;

/** Which list of the network an object belongs into. Interactions are in none: there are too many. */
public final class Places {

    private final Network root;
    private final Map<EClass, EReference> places = new ConcurrentHashMap<>();

    /** @param root whose lists these are */
    public Places(Network root) {
        this.root = root;
    }

    /** Puts an object into its list, at the end. */
    public void add(Identified object) {
        list(object.eClass()).addUnique(object);
    }

    /** @return whether a reference of the network holds objects that are stored by themselves */
    public static boolean holdsAggregates(EReference reference) {
        return reference.isContainment() && reference.getEReferenceType().getEIDAttribute() != null;
    }

    /** Fills a list that nobody listens to yet. */
    @SuppressWarnings("unchecked")
    public void fill(EReference place, Identified[] objects) {
        int feature = root.eClass().getFeatureID(place);
        ((BasicEList<Identified>) root.eGet(place)).setData(objects.length, objects);
        for (var object : objects) {
            ((InternalEObject) object).eInverseAdd((InternalEObject) root,
                    InternalEObject.EOPPOSITE_FEATURE_BASE - feature, null, null);
        }
    }

    /** Orders a list again after objects came back; nobody is told, since nothing is new. */
    @SuppressWarnings("unchecked")
    void sort(EClass type, Comparator<Identified> order) {
        var list = list(type);
        var sorted = list.toArray(Identified[]::new);
        Arrays.sort(sorted, order);
        ((BasicEList<Identified>) (EList<?>) list).setData(sorted.length, sorted);
    }

    @SuppressWarnings("unchecked")
    InternalEList<Identified> list(EClass type) {
        return (InternalEList<Identified>) root.eGet(place(type));
    }

    /** @return the list of objects of a class */
    public EReference place(EClass type) {
        return places.computeIfAbsent(type, this::search);
    }

    /** The list for all other subjects comes last in the model. */
    private EReference search(EClass type) {
        for (var reference : ContactsPackage.Literals.NETWORK.getEAllReferences()) {
            if (holdsAggregates(reference) && reference.getEReferenceType().isSuperTypeOf(type)) {
                return reference;
            }
        }
        throw new IllegalArgumentException("A network has no place for a " + type.getName());
    }
}

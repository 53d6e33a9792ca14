// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;

/** Finds who refers to objects that are about to go, in one walk over those classes that can. */
public final class Referrers {

    /**
     * One reference.
     *
     * @param holder object or part of one that refers
     * @param reference by which it does
     * @param target object that it refers to
     */
    public record Referrer(EObject holder, EReference reference, Identified target) {

        /** @return the object that the holder is part of */
        public Identified object() {
            return Changes.aggregate(holder);
        }
    }

    /** References of a class that can lead to a target, at once or through its parts. */
    private record Routes(List<EReference> references, List<EReference> parts) {
        boolean isEmpty() {
            return references.isEmpty() && parts.isEmpty();
        }
    }

    private final Set<? extends Identified> targets;
    private final List<EClass> targetClasses;
    private final Map<EClass, Routes> routes = new HashMap<>();
    private final List<Referrer> found = new ArrayList<>();

    private Referrers(Set<? extends Identified> targets) {
        this.targets = targets;
        this.targetClasses = targets.stream().map(Identified::eClass).distinct().toList();
    }

    /** @return the references to any of the targets from the network, and from the other objects given */
    public static List<Referrer> to(Set<? extends Identified> targets, Network root,
            Collection<? extends Identified> others) {
        var referrers = new Referrers(targets);
        referrers.visit(root);
        for (var reference : root.eClass().getEAllContainments()) {
            if (Places.holdsAggregates(reference) && referrers.mayLead(reference.getEReferenceType())) {
                ((List<?>) root.eGet(reference)).forEach(object -> referrers.visit((EObject) object));
            }
        }
        others.forEach(referrers::visit);
        return referrers.found;
    }

    private boolean mayLead(EClass type) {
        return type.isAbstract() || !routes(type).isEmpty();
    }

    private void visit(EObject holder) {
        var way = routes(holder.eClass());
        for (var reference : way.references) {
            visitReference(holder, reference);
        }
        for (var part : way.parts) {
            if (holder.eIsSet(part)) {
                visitParts(holder.eGet(part));
            }
        }
    }

    private void visitParts(Object parts) {
        if (parts instanceof List<?> many) {
            many.forEach(part -> visit((EObject) part));
        } else {
            visit((EObject) parts);
        }
    }

    private void visitReference(EObject holder, EReference reference) {
        if (!holder.eIsSet(reference)) {
            return;
        }
        var value = holder.eGet(reference);
        for (var target : value instanceof List<?> many ? many : List.of(value)) {
            if (targets.contains(target)) {
                found.add(new Referrer(holder, reference, (Identified) target));
            }
        }
    }

    private Routes routes(EClass type) {
        var known = routes.get(type);
        if (known == null) {
            known = new Routes(new ArrayList<>(), new ArrayList<>());
            routes.put(type, known);
            collect(type, known);
        }
        return known;
    }

    private void collect(EClass type, Routes way) {
        for (var reference : type.getEAllReferences()) {
            if (reference.isContainment()) {
                if (!Places.holdsAggregates(reference) && mayLead(reference.getEReferenceType())) {
                    way.parts.add(reference);
                }
            } else if (!reference.isContainer() && !reference.isDerived() && leadsToTarget(reference)) {
                way.references.add(reference);
            }
        }
    }

    private boolean leadsToTarget(EReference reference) {
        return targetClasses.stream().anyMatch(type -> reference.getEReferenceType().isSuperTypeOf(type));
    }
}

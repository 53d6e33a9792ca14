// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * References that were read as ids and wait for the objects they point to. For one thread.
 */
public final class Links {

    /**
     * A reference to nothing.
     *
     * @param holder the object that should refer
     * @param feature the name of the reference
     * @param id what it should refer to
     */
    public record Dangling(EObject holder, String feature, UUID id) {
    }

    /** The target of any number of references, so that it is looked up once. */
    private static final class Target {
        private final UUID id;
        private EObject object;

        Target(UUID id) {
            this.id = id;
        }
    }

    private final Map<UUID, Target> targets = new HashMap<>();
    private InternalEObject[] holders = new InternalEObject[64];
    private FeatureLayout[] features = new FeatureLayout[64];
    private Target[] ends = new Target[64];
    private int size;

    void add(InternalEObject holder, FeatureLayout feature, UUID id) {
        if (size == ends.length) {
            holders = Arrays.copyOf(holders, size * 2);
            features = Arrays.copyOf(features, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        holders[size] = holder;
        features[size] = feature;
        ends[size++] = targets.computeIfAbsent(id, Target::new);
    }

    /**
     * Sets every reference, in the order in which they were read, and forgets them.
     *
     * @param lookup finds an object by its id; null if there is none
     * @return those whose target was not found; they stay unset
     */
    public List<Dangling> resolve(Function<UUID, ? extends EObject> lookup) {
        targets.values().forEach(target -> target.object = lookup.apply(target.id));
        List<Dangling> dangling = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!isTarget(features[i], ends[i].object)) {
                dangling.add(new Dangling(holders[i], features[i].name, ends[i].id));
            } else {
                set(holders[i], features[i], ends[i].object);
            }
        }
        clear();
        return dangling;
    }

    private static boolean isTarget(FeatureLayout feature, EObject object) {
        return object != null && feature.feature.getEType().isInstance(object);
    }

    @SuppressWarnings("unchecked")
    private static void set(InternalEObject holder, FeatureLayout feature, EObject target) {
        if (feature.many) {
            ((InternalEList<EObject>) holder.eGet(feature.id, false, true)).addUnique(target);
        } else {
            holder.eSet(feature.id, target);
        }
    }

    private void clear() {
        targets.clear();
        Arrays.fill(holders, 0, size, null);
        Arrays.fill(ends, 0, size, null);
        size = 0;
    }
}

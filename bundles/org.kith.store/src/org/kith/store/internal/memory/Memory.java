// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Network;

/** All that is in memory of a network. For the model thread. */
public final class Memory {

    /** Removing one by one from a long list moves its tail each time; from so many on the list is made anew. */
    private static final int MANY = 64;

    private final Network root;
    private final NetworkResource resource;
    private final Places places;
    private final Index index;
    private final Interactions interactions = new Interactions();

    /**
     * @param root outside of any resource, its lists filled or empty
     * @param index knows the root and what is in its lists
     */
    public Memory(Network root, Index index, URI uri) {
        this.root = root;
        this.index = index;
        this.places = new Places(root);
        this.resource = new NetworkResource(uri);
        resource.getContents().add(root);
    }

    /** @return the root object */
    public Network root() {
        return root;
    }

    /** @return what hears of changes */
    public NetworkResource resource() {
        return resource;
    }

    /** @return all objects but the interactions */
    public Index index() {
        return index;
    }

    /** @return the interactions that happen to be in memory */
    public Interactions interactions() {
        return interactions;
    }

    /** @return the object, if it is in memory */
    public Optional<Identified> find(UUID id) {
        var object = index.get(id);
        if (object == null) {
            return Optional.ofNullable(interactions.get(id));
        }
        return Optional.of(object).filter(found -> found == root || found.eContainer() == root);
    }

    /** Puts an object into its place; inside an edit or {@link NetworkResource#apply}. */
    public void add(Identified object) {
        if (object instanceof Interaction interaction) {
            resource.adopt(interaction);
            interactions.put(interaction);
            if (resource.notebook() != null) {
                resource.notebook().created(interaction);
            }
        } else {
            index.put(object, index.key(object.getId()));
            places.add(object);
        }
    }

    /**
     * Brings objects back to where they were, in the order of their keys; inside an edit or
     * {@link NetworkResource#apply}.
     *
     * @param objects known to the index by their keys, unless they are interactions
     */
    public void restore(Collection<? extends Identified> objects) {
        objects.forEach(this::add);
        objects.stream().filter(object -> !(object instanceof Interaction)).map(Identified::eClass).distinct()
                .forEach(type -> places.sort(type, Comparator.comparingInt(this::order)));
    }

    /** What is new has no key yet and comes last. */
    private int order(Identified object) {
        int key = index.key(object.getId());
        return key == 0 ? Integer.MAX_VALUE : key;
    }

    /** Takes an object out of its place; inside an edit or {@link NetworkResource#apply}. */
    public void remove(Identified object) {
        if (object instanceof Interaction interaction) {
            resource.release(interaction);
            interactions.remove(interaction.getId());
            if (resource.notebook() != null) {
                resource.notebook().removed(interaction);
            }
        } else {
            places.list(object.eClass()).remove(object);
            forget(object);
        }
    }

    /** Takes many objects out of their places; inside an edit or {@link NetworkResource#apply}. */
    public void removeAll(Collection<? extends Identified> objects) {
        Map<EClass, Set<Identified>> byClass = new LinkedHashMap<>();
        for (var object : objects) {
            if (object instanceof Interaction || objects.size() < MANY) {
                remove(object);
            } else {
                byClass.computeIfAbsent(object.eClass(), key -> new LinkedHashSet<>()).add(object);
            }
        }
        byClass.forEach(this::removeFromList);
    }

    /** The key of what an edit removes is needed until the edit is stored. */
    private void forget(Identified object) {
        var notebook = resource.notebook();
        if (notebook == null || !notebook.kinds().containsKey(object)) {
            index.remove(object.getId());
        }
    }

    private void removeFromList(EClass type, Set<Identified> gone) {
        var list = places.list(type);
        var kept = List.copyOf(list).stream().filter(object -> !gone.contains(object)).toArray(Identified[]::new);
        for (var object : gone) {
            ((InternalEObject) object).eBasicSetContainer(null, 0, null);
        }
        setData(list, kept);
        if (resource.notebook() != null) {
            gone.forEach(resource.notebook()::removed);
        }
        gone.forEach(this::forget);
    }

    @SuppressWarnings("unchecked")
    private static void setData(Object list, Identified[] kept) {
        ((BasicEList<Identified>) list).setData(kept.length, kept);
    }
}

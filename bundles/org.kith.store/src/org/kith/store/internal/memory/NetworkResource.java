// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.memory;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.kith.model.ChangeTracker;
import org.kith.model.TrackedObject;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.store.internal.Messages;

/**
 * Holds the network and hears of each change below it. A change is taken note of during an edit, on its thread, and
 * refused at any other time.
 */
public final class NetworkResource extends ResourceImpl implements ChangeTracker {

    private final Set<Identified> strays = ConcurrentHashMap.newKeySet();
    private volatile Thread editor;
    private Changes changes;
    private boolean applying;

    NetworkResource(URI uri) {
        super(uri);
    }

    /**
     * From now on the calling thread may change the model.
     *
     * @throws IllegalStateException if an edit is going on already
     */
    public void begin() {
        if (editor != null) {
            throw new IllegalStateException(Messages.nestedEdit);
        }
        changes = new Changes();
        editor = Thread.currentThread();
    }

    /** From now on nobody may change the model. */
    public void end() {
        editor = null;
        changes = null;
    }

    /** @return whether an edit is going on */
    public boolean isEditing() {
        return editor != null;
    }

    /** @return what the edit has changed so far; null outside of an edit */
    public Changes changes() {
        return changes;
    }

    /** @return where to take note of a change that no object tells of; null if nobody should */
    Changes notebook() {
        return applying ? null : changes;
    }

    /** Runs work that brings the model to what is stored; nobody takes note of its changes. */
    public void apply(Runnable work) {
        boolean wasApplying = applying;
        var wasEditor = editor;
        applying = true;
        editor = Thread.currentThread();
        try {
            work.run();
        } finally {
            applying = wasApplying;
            editor = wasEditor;
        }
    }

    /** Lets an interaction belong to the network, without holding on to it. */
    public void adopt(Interaction interaction) {
        ((InternalEObject) interaction).eSetResource(this, null);
    }

    /** Lets go of an interaction. */
    public void release(Interaction interaction) {
        ((InternalEObject) interaction).eSetResource(null, null);
    }

    /** @return objects that somebody has changed without being allowed to, each told once */
    public Set<Identified> takeStrays() {
        var found = Set.copyOf(strays);
        strays.removeAll(found);
        return found;
    }

    @Override
    public void changed(TrackedObject object, Notification change) {
        if (editor != Thread.currentThread()) {
            strays.add(Changes.aggregate(object));
            throw new IllegalStateException(NLS.bind(Messages.outsideEdit, object.eClass().getName()));
        }
        if (!applying) {
            changes.note(object, change);
        }
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Base class of all model objects: reports each change to the {@link ChangeTracker} at its root, if there is one. An
 * object outside of a network has none and costs nothing more than any EMF object.
 */
public abstract class TrackedObject extends MinimalEObjectImpl.Container {

    @Override
    public boolean eNotificationRequired() {
        return tracker() != null || super.eNotificationRequired();
    }

    @Override
    public void eNotify(Notification change) {
        var tracker = tracker();
        if (tracker != null && !change.isTouch()) {
            tracker.changed(this, change);
        }
        super.eNotify(change);
    }

    private ChangeTracker tracker() {
        InternalEObject root = this;
        for (var parent = root.eInternalContainer(); parent != null; parent = root.eInternalContainer()) {
            root = parent;
        }
        return root.eDirectResource() instanceof ChangeTracker tracker ? tracker : null;
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model;

import org.eclipse.emf.common.notify.Notification;

/**
 * Hears of every change below a resource. Implemented by the resource that holds a network; a {@link TrackedObject}
 * finds it through its root container, so that no adapter has to sit on each object.
 */
public interface ChangeTracker {

    /**
     * An object below this tracker has changed. Called on the thread that made the change, after it was made.
     *
     * @param object the changed object itself, not its aggregate
     * @param change what changed; never a touch
     */
    void changed(TrackedObject object, Notification change);
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import org.eclipse.collections.impl.factory.Sets;

/**
 * The collection library that NatTable is made with. It looks for its own implementation by the class loader of the
 * thread, which in OSGi does not know it.
 */
final class CollectionLibrary {

    private CollectionLibrary() {
    }

    /** Lets the library find its implementation; to be called before anything else of NatTable. */
    static void prepare() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        var implementation = Sets.class.getClassLoader();
        thread.setContextClassLoader(implementation);
        try {
            Class.forName("org.eclipse.collections.api.factory.Sets", true, implementation);
            Class.forName("org.eclipse.collections.api.factory.Maps", true, implementation);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

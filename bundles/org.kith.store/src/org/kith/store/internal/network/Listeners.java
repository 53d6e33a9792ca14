// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.kith.core.NetworkChange;
import org.kith.core.NetworkListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those who hear of each transaction. */
final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<NetworkListener> listeners = new CopyOnWriteArrayList<>();

    void add(NetworkListener listener) {
        listeners.add(listener);
    }

    void remove(NetworkListener listener) {
        listeners.remove(listener);
    }

    /** The edit is done, whatever a listener makes of it: one that fails must not keep the others from hearing. */
    void publish(NetworkChange change) {
        for (var listener : listeners) {
            try {
                listener.networkChanged(change);
            } catch (RuntimeException | LinkageError | AssertionError e) {
                LOG.error("{} failed when it heard of \"{}\"", listener.getClass().getName(),
                        change.transaction().label(), e);
            }
        }
    }
}

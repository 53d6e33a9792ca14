// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.util.ServiceLoader;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Finds the service under test: the one published in OSGi, or the one that Java's service loader knows. */
public final class Services {

    private static final long PATIENCE_MILLIS = 20_000;

    private Services() {
    }

    /**
     * @param type the service wanted
     * @return never null
     * @throws IllegalStateException if nobody provides it
     */
    public static <T> T get(Class<T> type) {
        var bundle = FrameworkUtil.getBundle(Services.class);
        var service = bundle == null ? load(type) : track(type, bundle);
        if (service == null) {
            throw new IllegalStateException("Nobody provides " + type.getName() + ". Is its bundle among those of the"
                    + " test run, and does it name its class in META-INF/services?");
        }
        return service;
    }

    private static <T> T load(Class<T> type) {
        return ServiceLoader.load(type).findFirst().orElse(null);
    }

    private static <T> T track(Class<T> type, Bundle bundle) {
        // stays open: a service that nobody uses any more may be taken down
        var tracker = new ServiceTracker<T, T>(bundle.getBundleContext(), type, null);
        tracker.open();
        try {
            return tracker.waitForService(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + type.getName(), e);
        }
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.Network;
import org.kith.core.Networks;
import org.kith.core.Session;
import org.kith.core.format.Importer;
import org.kith.core.people.Cadences;
import org.kith.core.sample.SyntheticNetwork;
import org.kith.exchange.internal.imports.FileImporter;
import org.kith.insight.internal.KeepInTouch;
import org.kith.store.internal.network.SqlNetworks;

/** Kith without OSGi: its services put together by hand. */
public final class Kith {

    private static final long SEED = 1;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Kith() {
    }

    static Network open(Path file) {
        return networks().open(file, Session.onThisThread());
    }

    static Network create(Path file) {
        return networks().create(file, "Benchmark", "Ada Lovelace", Session.onThisThread());
    }

    private static Networks networks() {
        return new SqlNetworks();
    }

    static Cadences cadences() {
        return new KeepInTouch();
    }

    static Importer importer() {
        return new FileImporter();
    }

    /** Makes the synthetic network that {@code kith generate} makes, the same one every time. */
    public static void generate(Path file, int people, int interactions) {
        try (var network = create(file)) {
            new SyntheticNetwork(people, interactions, SEED).addTo(network, TODAY, new NullProgressMonitor());
        }
    }
}

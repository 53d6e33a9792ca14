// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import org.kith.benchmarks.harness.Fork;
import org.kith.core.Network;
import org.kith.core.people.PeopleIndex;

/**
 * Weighs an open network, then plain objects with the same content. Arguments: the network. Reports, in MB,
 * {@code open}; {@code list}, with the rows and the index of the list of people; and {@code plain}.
 */
public final class MeasureHeap {

    private static final int COLLECTIONS = 4;

    private MeasureHeap() {
    }

    public static void main(String[] arguments) {
        var file = Path.of(arguments[0]);
        // What the program needs once, whatever the size of the network, is no part of either.
        Kith.open(file).close();
        double before = used();
        var network = Kith.open(file);
        network.contactHistory();
        Fork.report("open", used() - before);
        reportList(network, before);
        var plain = PlainNetwork.of(network);
        network.close();
        network = null;
        Fork.report("plain", used() - before);
        Fork.report("people", plain.people().size());
    }

    private static void reportList(Network network, double before) {
        var rows = Kith.cadences().rows(network);
        var index = new PeopleIndex(rows);
        Fork.report("list", used() - before);
        Fork.report("rows", index.size() + rows.size());
    }

    private static double used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}

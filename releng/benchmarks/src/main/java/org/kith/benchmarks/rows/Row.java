// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;

import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.workload.Workload;

/** Something the table speaks of. */
public interface Row {

    /** @return by which it is asked for on the command line */
    String id();

    /**
     * Measures.
     *
     * @param rounds how often, at least one
     * @return one line or more
     */
    List<Line> measure(Workload workload, int rounds) throws IOException;
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.kith.core.NetworkException;

/** Knows all reports. An OSGi service; on any thread, unless a method says otherwise. Nothing is null. */
public interface Reports {

    /** @return the state of the network first, then one report for each benefit of a network, then what plug-ins add */
    List<Report> all();

    /** @return the report of that id; empty if there is none */
    default Optional<Report> find(String id) {
        return all().stream().filter(report -> report.id().equals(id)).findFirst();
    }

    /**
     * Lets a report look at the model; on the model thread.
     *
     * @return the work that is left, for any thread; it throws a {@link NetworkException} that can be shown if the
     *         report fails
     * @throws NetworkException if the report fails
     */
    Supplier<ReportContent> look(Report report, ReportRequest request);
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

import org.kith.core.guard.Guard;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.Reports;

/** The reports that Java’s service loader finds; used where there is no OSGi. */
public final class PlainReports implements Reports {

    private final KnownReports all = new KnownReports(new Guard());

    /** Called by the service loader. */
    public PlainReports() {
        all.addReports(ServiceLoader.load(Report.class, PlainReports.class.getClassLoader()));
    }

    @Override
    public List<Report> all() {
        return all.all();
    }

    @Override
    public Supplier<ReportContent> look(Report report, ReportRequest request) {
        return all.look(report, request);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.Reports;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** All reports that there are; one that fails is named, and the others stay. */
@Component(service = Reports.class)
public final class KnownReports implements Reports {

    private static final List<String> ORDER = List.of("state", "ties-produced", "support", "insights", "mentorship",
            "visibility", "referrals", "collaboration", "relationships", "growth", "brag");
    private static final Comparator<Report> IN_ORDER = Comparator.<Report>comparingInt(
            report -> ORDER.contains(report.id()) ? ORDER.indexOf(report.id()) : ORDER.size())
            .thenComparing(Report::title);

    private final List<Report> reports = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addReport(Report report) {
        reports.add(report);
    }

    void removeReport(Report report) {
        reports.remove(report);
    }

    @Override
    public List<Report> all() {
        return reports.stream().sorted(IN_ORDER).toList();
    }

    @Override
    public Supplier<ReportContent> look(Report report, ReportRequest request) {
        var rest = guarded(report, () -> report.look(request));
        return () -> guarded(report, rest);
    }

    private static <T> T guarded(Report report, Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException | LinkageError failure) {
            throw new NetworkException(NLS.bind(Messages.reportFailed, new Object[] {report.id(),
                report.getClass().getName(), failure.getMessage()}), failure);
        }
    }
}

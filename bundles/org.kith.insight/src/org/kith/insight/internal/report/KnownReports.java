// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;
import org.kith.core.guard.Guarded;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.Reports;
import org.osgi.service.component.annotations.Activate;
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

    private final AllGuarded<Report> reports;

    /** Called by Declarative Services. */
    @Activate
    public KnownReports(@Reference Guard guard) {
        reports = new AllGuarded<>(guard);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addReport(Report report) {
        reports.add(report);
    }

    /** Adds all that Java’s service loader finds. */
    void addReports(ServiceLoader<Report> found) {
        reports.load(found);
    }

    void removeReport(Report report) {
        reports.remove(report);
    }

    @Override
    public List<Report> all() {
        return reports.stream().flatMap(report -> report.here(Messages.reporting, each -> (Report) new KnownReport(report,
                each.id(), each.title(), each.purpose())).stream()).sorted(IN_ORDER).toList();
    }

    @Override
    public Supplier<ReportContent> look(Report report, ReportRequest request) {
        return report.look(request);
    }

    /** A report with what is always the same of it. */
    private record KnownReport(Guarded<Report> report, String id, String title, String purpose) implements Report {

        KnownReport {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            Objects.requireNonNull(purpose);
        }

        @Override
        public Supplier<ReportContent> look(ReportRequest request) {
            Supplier<ReportContent> rest = report.hereOrThrow(doing(), each -> each.look(request));
            return () -> report.awayOrThrow(doing(), each -> rest.get());
        }

        private String doing() {
            return NLS.bind(Messages.reportingOf, title);
        }
    }
}

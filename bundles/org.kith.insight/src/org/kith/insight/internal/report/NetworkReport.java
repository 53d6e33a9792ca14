// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.growth.Talks;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.model.contacts.Party;
import org.kith.model.growth.Talk;

/** What the reports of this room have in common: names, and how they call those they may not name. */
abstract class NetworkReport implements Report {

    static final double PER_CENT = 100;

    private final String id;
    private final String title;
    private final String purpose;

    NetworkReport(String id, String title, String purpose) {
        this.id = id;
        this.title = title;
        this.purpose = purpose;
    }

    /** @return a service where there is no OSGi */
    static <T> T service(Class<T> type) {
        return ServiceLoader.load(type, NetworkReport.class.getClassLoader()).findFirst().orElseThrow();
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String purpose() {
        return purpose;
    }

    /** @return the work that is left, with what stands above it */
    final Supplier<ReportContent> content(ReportRequest request, Supplier<List<Section>> sections) {
        var name = Objects.toString(request.network().root().getName(), "");
        return () -> new ReportContent(id, title, name, request.since(), request.on(), sections.get());
    }

    /** @return what is told over time, with the days from which to which it is */
    static String overTime(ReportRequest request, String query) {
        return NLS.bind(query, request.since(), request.on());
    }

    /** @return the name of somebody; other words for whom nobody may see */
    static String name(ReportRequest request, Party party) {
        return party == null ? "" : request.shows(party) ? party.getLabel() : Messages.somebody;
    }

    /** @return the names of all who may be seen */
    static String names(ReportRequest request, List<? extends Party> parties) {
        return parties.stream().filter(request::shows).map(Party::getLabel).collect(Collectors.joining(", "));
    }

    /** @return what the event is called at which a talk is held; null if none is known, or nobody may see it */
    static String eventOf(ReportRequest request, Talk talk) {
        return talk.getEvent() == null || !request.shows(talk.getEvent()) ? null : Talks.event(talk);
    }

    /** @return NaN if there is nothing to have a share of */
    static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}

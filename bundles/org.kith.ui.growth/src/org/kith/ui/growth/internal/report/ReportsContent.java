// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.report;

import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.NetworkChange;
import org.kith.core.NetworkException;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportPdf;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.Reports;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.rows.RowList;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;
import org.kith.ui.widget.Refresh;

/** The contents of Reports: all of them at the left, the one that is read at the right. It is worked out in a job. */
final class ReportsContent implements OpenNetworkListener {

    private static final int[] WEIGHTS = {30, 70};

    private final OpenNetwork open;
    private final Reports reports;
    private final Deck root;
    private final EmptyState empty;
    private final SashForm sash;
    private final RowList<Report> list;
    private final Deck right;
    private final EmptyState state;
    private final ReportPage page;
    private final Refresh refresh;
    private final ISchedulingRule oneAtATime = new OneAtATime();
    /** The last reading that was begun; those before it are not worked out any more. */
    private volatile int current;
    private Report shown;

    /** Edits may follow one another faster than a report is worked out. */
    private static final class OneAtATime implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }

    /** Builds the contents; they follow the open network until they are disposed. */
    ReportsContent(Composite parent, OpenNetwork open, Reports reports, ReportPdf pdf) {
        this.open = open;
        this.reports = reports;
        root = new Deck(parent);
        empty = new EmptyState(root);
        sash = new SashForm(root, SWT.HORIZONTAL | SWT.SMOOTH);
        list = new RowList<>(sash, SWT.V_SCROLL, Messages.Reports_list, new ReportRenderer(sash));
        list.onSelect(report -> read());
        right = new Deck(sash);
        state = new EmptyState(right);
        page = new ReportPage(right, open, pdf);
        sash.setWeights(WEIGHTS);
        Theme.of(root).own(root);
        refresh = new Refresh(root, this::read);
        open.addListener(root, this);
        networkChanged();
    }

    @Override
    public void networkChanged() {
        shown = null;
        if (open.people().isEmpty()) {
            NoNetwork.say(empty, Icon.REPORT, open);
            root.show(empty);
            return;
        }
        list.show(reports.all());
        root.show(sash);
        if (list.selection() == null && !list.rows().isEmpty()) {
            list.select(list.rows().getFirst());
        } else {
            read();
        }
    }

    @Override
    public void edited(NetworkChange change) {
        refresh.soon();
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        refresh.soon();
    }

    /** What was read before stays until the new report is there; another report begins empty. */
    private void read() {
        int number = current + 1;
        current = number;
        var report = list.selection();
        if (report == null || open.people().isEmpty()) {
            return;
        }
        if (report != shown) {
            state.say(Icon.REPORT, report.title(), Messages.Reports_working);
            right.show(state);
        }
        try {
            var people = open.people().orElseThrow();
            work(report, number, reports.look(report, ReportRequest.of(open.network().orElseThrow(), people.rows(),
                    people.day())));
        } catch (NetworkException failure) {
            failed(number, report, failure);
        }
    }

    private void work(Report report, int number, Supplier<ReportContent> rest) {
        var display = root.getDisplay();
        var job = Job.createSystem(report.title(), monitor -> {
            if (number != current) {
                return;
            }
            Runnable outcome;
            try {
                var content = rest.get();
                outcome = () -> show(number, report, content);
            } catch (NetworkException failure) {
                outcome = () -> failed(number, report, failure);
            }
            if (!display.isDisposed()) {
                display.asyncExec(outcome);
            }
        });
        job.setRule(oneAtATime);
        job.schedule();
    }

    private void show(int number, Report report, ReportContent content) {
        if (number == current && !root.isDisposed()) {
            page.show(content, report == shown);
            shown = report;
            right.show(page.control());
        }
    }

    private void failed(int number, Report report, NetworkException failure) {
        if (number == current && !root.isDisposed()) {
            shown = null;
            state.say(Icon.WARNING, report.title(), failure.getMessage());
            right.show(state);
        }
    }

    void setFocus() {
        root.setFocus();
        list.setFocus();
    }

    /** @return the reports, for tests */
    RowList<Report> list() {
        return list;
    }

    /** @return what is read, for tests */
    ReportPage page() {
        return page;
    }

    /** @return whether a report is there to be read, for tests */
    boolean isRead() {
        return right.shows(page.control());
    }

    /** @return what is said in place of a report, for tests */
    Deck control() {
        return root;
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.ToIntFunction;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.kith.core.format.Format;
import org.kith.core.format.ImportReport;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.ui.contacts.internal.Messages;

/** What the import did, where the rejected rows are, and how to take it back. */
final class ResultPage extends WizardPage {

    private final List<Format> formats;
    private final LongConsumer undo;
    private final Runnable review;
    private Composite area;
    private ReportTables tables;
    private Link rejects;
    private Link undoLink;
    private Link reviewLink;
    private ImportReport report;

    ResultPage(List<Format> formats, LongConsumer undo, Runnable review) {
        super("result");
        this.formats = formats;
        this.undo = undo;
        this.review = review;
        setTitle(Messages.Import_resultTitle);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        area.setLayout(layout);
        tables = new ReportTables(area, formats);
        tables.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        reviewLink = link(area, this::review);
        rejects = link(area, this::showRejects);
        undoLink = link(area, this::takeBack);
        setControl(area);
    }

    private static Link link(Composite parent, Runnable action) {
        var link = new Link(parent, SWT.WRAP);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = 5;
        link.setLayoutData(data);
        link.addListener(SWT.Selection, event -> action.run());
        return link;
    }

    /** What is done is done: the way back is undo. */
    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }

    void show(ImportReport done) {
        report = done;
        setMessage(NLS.bind(Messages.Import_resultMessage, new Object[] {sum(FileReport::created),
                sum(FileReport::updated), sum(FileReport::unchanged), sum(FileReport::rejected)}));
        tables.show(done);
        reviewLink.setText(sum(FileReport::created) == 0 ? "" : Messages.Import_reviewLink);
        var rejected = rejectFiles();
        rejects.setText(rejected.isEmpty() ? "" : NLS.bind(Messages.Import_rejectsLink, String.join(", ", rejected)));
        undoLink.setText(done.transaction() == null ? Messages.Import_nothingChanged : Messages.Import_undoLink);
        area.layout();
    }

    private int sum(ToIntFunction<FileReport> count) {
        return report.files().stream().mapToInt(count).sum();
    }

    private List<String> rejectFiles() {
        return report.files().stream().map(FileReport::rejects).filter(Objects::nonNull).map(Path::toString).toList();
    }

    private void showRejects() {
        rejectFiles().stream().findFirst().ifPresent(Program::launch);
    }

    private void review() {
        getContainer().getShell().close();
        review.run();
    }

    private void takeBack() {
        if (report.transaction() != null) {
            undo.accept(report.transaction());
            undoLink.setText(Messages.Import_undone);
            setMessage(Messages.Import_undone);
        }
    }
}

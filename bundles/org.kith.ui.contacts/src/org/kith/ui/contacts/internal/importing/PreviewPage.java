// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.format.Format;
import org.kith.core.format.ImportReport;
import org.kith.ui.contacts.internal.Messages;

/** What the import would do, before it does it. */
final class PreviewPage extends WizardPage {

    private final List<Format> formats;
    private final Supplier<Optional<ImportReport>> preview;
    private ReportTables tables;

    /** @param preview tells what would happen; empty if that failed or was cancelled */
    PreviewPage(List<Format> formats, Supplier<Optional<ImportReport>> preview) {
        super("preview");
        this.formats = formats;
        this.preview = preview;
        setTitle(Messages.Import_previewTitle);
        setDescription(Messages.Import_previewDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        tables = new ReportTables(parent, formats);
        setControl(tables.control());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            setPageComplete(false);
            tables.clear();
            getControl().getDisplay().asyncExec(this::run);
        }
    }

    private void run() {
        if (!getControl().isDisposed() && isCurrentPage()) {
            preview.get().ifPresent(this::show);
        }
    }

    private void show(ImportReport report) {
        if (!getControl().isDisposed()) {
            tables.show(report);
            setPageComplete(true);
            getContainer().updateButtons();
        }
    }
}

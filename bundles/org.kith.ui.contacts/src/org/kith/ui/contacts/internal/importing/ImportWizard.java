// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.kith.core.NetworkException;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportReport;
import org.kith.core.format.Importer;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.error.ErrorReport;

/**
 * Imports people from files: choose them, see what would come of it, import, see what came of it. All that takes time
 * happens on another thread, with progress, and can be cancelled.
 */
public final class ImportWizard extends Wizard {

    private final ImportRun run;
    private final ErrorReport errors;
    private final FilesPage filesPage;
    private final ColumnsPage columnsPage;
    private final PreviewPage previewPage;
    private final ResultPage resultPage;

    /**
     * @param columns what was said of columns before
     * @param files chosen beforehand
     * @param undo takes the transaction of an import back
     * @param review lets the user look for duplicates once the wizard is closed
     */
    public ImportWizard(ImportRun run, Importer importer, ErrorReport errors, RememberedColumns columns,
            List<Path> files, LongConsumer undo, Runnable review) {
        this.run = run;
        this.errors = errors;
        columnsPage = new ColumnsPage(importer.fields(), columns);
        filesPage = new FilesPage(importer, files, columnsPage::show);
        previewPage = new PreviewPage(importer.formats(), this::preview);
        resultPage = new ResultPage(importer.formats(), undo, review);
        setWindowTitle(Messages.Import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(filesPage);
        addPage(columnsPage);
        addPage(previewPage);
        addPage(resultPage);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == filesPage && filesPage.hasColumns() ? columnsPage
                : page == filesPage || page == columnsPage ? previewPage : null;
    }

    /** @return whether the import is done, and only its result is left to see */
    boolean isDone() {
        return getContainer().getCurrentPage() == resultPage;
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        return page == columnsPage || page == previewPage && !filesPage.hasColumns() ? filesPage
                : page == previewPage ? columnsPage : null;
    }

    @Override
    public boolean canFinish() {
        return isDone() || getContainer().getCurrentPage() == previewPage && previewPage.isPageComplete();
    }

    private ImportOptions options() {
        return filesPage.hasColumns() ? filesPage.options().mapping(columnsPage.chosen()) : filesPage.options();
    }

    private Optional<ImportReport> preview() {
        var options = options();
        return inBackground(previewPage, monitor -> run.preview(filesPage.files(), options, monitor));
    }

    @Override
    public boolean performFinish() {
        if (isDone()) {
            return true;
        }
        var options = options();
        inBackground(previewPage, monitor -> run.execute(filesPage.files(), options, monitor)).ifPresent(report -> {
            resultPage.show(report);
            getContainer().showPage(resultPage);
        });
        return false;
    }

    private interface Work {
        ImportReport run(IProgressMonitor monitor) throws FormatException;
    }

    /** Works on another thread while the window stays alive; what goes wrong is said on the page. */
    private Optional<ImportReport> inBackground(PreviewPage page, Work work) {
        var report = new ImportReport[1];
        try {
            page.setErrorMessage(null);
            getContainer().run(true, true, monitor -> {
                try {
                    report[0] = work.run(new RemainingTime(monitor, System::nanoTime));
                } catch (FormatException failed) {
                    throw new InvocationTargetException(failed);
                }
            });
        } catch (InvocationTargetException failed) {
            explain(page, failed.getCause());
        } catch (InterruptedException cancelled) {
            page.setErrorMessage(Messages.Import_cancelled);
        }
        return Optional.ofNullable(report[0]);
    }

    private void explain(PreviewPage page, Throwable failure) {
        switch (failure) {
            case OperationCanceledException cancelled -> page.setErrorMessage(Messages.Import_cancelled);
            case FormatException unreadable -> page.setErrorMessage(unreadable.getMessage());
            case NetworkException refused -> page.setErrorMessage(refused.getMessage());
            default -> errors.failed(Messages.Import_title, failure);
        }
    }
}

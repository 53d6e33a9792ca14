// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.internal.Messages;
import org.kith.ui.network.OpenNetwork;

/** Asks for a file and writes there in a job, in the format that its name says. On the window's thread. */
public final class FileExport {

    private final OpenNetwork open;
    private final String title;
    private final List<ExportFormat> formats;

    /**
     * @param title what is done, as dialogs and the progress show it
     * @param formats the first one is proposed
     */
    public FileExport(OpenNetwork open, String title, List<ExportFormat> formats) {
        this.open = open;
        this.title = title;
        this.formats = List.copyOf(formats);
    }

    /**
     * Nothing is overwritten that the user has not been asked about.
     *
     * @param name of the file that is proposed, without an ending
     */
    public void ask(Shell shell, String name) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterNames(formats.stream().map(ExportFormat::name).toArray(String[]::new));
        dialog.setFilterExtensions(formats.stream().map(format -> "*" + format.ending()).toArray(String[]::new));
        open.network().ifPresent(network -> dialog.setFilterPath(network.file().getParent().toString()));
        dialog.setFileName(name + formats.getFirst().ending());
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            var file = ExportFile.of(Path.of(chosen), formats, formats.get(Math.max(0, dialog.getFilterIndex())));
            // the dialog has asked about the name it knows
            if (file.target().equals(Path.of(chosen)) || !Files.exists(file.target()) || mayReplace(file, shell)) {
                write(file);
            }
        }
    }

    private boolean mayReplace(ExportFile file, Shell shell) {
        return MessageDialog.openQuestion(shell, title,
                NLS.bind(Messages.Export_replace, file.target().getFileName()));
    }

    /** Writes without asking, to a file of the name chosen. */
    void write(ExportFile file) {
        var contents = file.format().contents().get();
        open.background(title, monitor -> file.write(contents), () -> { });
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.kith.app.internal.Messages;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.Networks;
import org.kith.core.Session;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Importer;
import org.kith.core.format.Selection;

/** Asks for a format and a file, and writes everybody there. */
public final class ExportHandler extends NetworkHandler {

    @Override
    void execute(Network network, IWorkbenchWindow window) {
        var formats = window.getWorkbench().getService(Importer.class).formats().stream().filter(Format::writes)
                .toList();
        var dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(Messages.Export_Title);
        dialog.setFilterNames(formats.stream().map(Format::name).toArray(String[]::new));
        dialog.setFilterExtensions(formats.stream().map(format -> "*." + format.extension()).toArray(String[]::new));
        dialog.setFilterPath(network.file().getParent().toString());
        dialog.setFileName(stem(network) + '.' + formats.getFirst().extension());
        dialog.setOverwrite(true);
        var file = dialog.open();
        if (file != null) {
            export(network.file(), formats.get(Math.max(0, dialog.getFilterIndex())), Path.of(file), window);
        }
    }

    private static void export(Path network, Format format, Path target, IWorkbenchWindow window) {
        var networks = window.getWorkbench().getService(Networks.class);
        open().background(Messages.Export_Title, monitor -> {
            try (var copy = networks.open(network, Session.onThisThread())) {
                write(copy, format, target, monitor);
            }
        }, () -> { });
    }

    private static void write(Network network, Format format, Path target, IProgressMonitor monitor) {
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (var output = Files.newOutputStream(part)) {
                format.write(network, Selection.of(network.root().getPeople()), output, monitor);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | FormatException failure) {
            throw new NetworkException(NLS.bind(Messages.Export_Failed, target, failure.getMessage()), failure);
        }
    }
}

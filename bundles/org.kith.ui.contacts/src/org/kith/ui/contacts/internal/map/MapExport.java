// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.graph.GraphCanvas;
import org.kith.ui.network.OpenNetwork;

/** Asks for a file and writes the map there. */
final class MapExport {

    private static final int WIDTH = 2_800;
    private static final int HEIGHT = 2_000;

    private final OpenNetwork open;
    private final GraphCanvas canvas;

    MapExport(OpenNetwork open, GraphCanvas canvas) {
        this.open = open;
        this.canvas = canvas;
    }

    /** Nothing is overwritten that the user has not been asked about. */
    void ask() {
        var shell = canvas.getShell();
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterNames(new String[] {Messages.Export_svg, Messages.Export_png});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        open.network().ifPresent(network -> dialog.setFilterPath(network.file().getParent().toString()));
        dialog.setFileName(Messages.Export_name + ".svg");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            var file = new MapFile(Path.of(chosen), dialog.getFilterIndex() < 1);
            // the dialog has asked about the name it knows
            if (file.target().equals(Path.of(chosen)) || !Files.exists(file.target()) || mayReplace(file, shell)) {
                write(file);
            }
        }
    }

    private static boolean mayReplace(MapFile file, Shell shell) {
        return MessageDialog.openQuestion(shell, Messages.Export_title,
                NLS.bind(Messages.Export_replace, file.target().getFileName()));
    }

    void write(MapFile file) {
        if (file.isSvg()) {
            var svg = canvas.svg();
            open.background(Messages.Export_title, monitor -> file.write(svg), () -> { });
        } else {
            var picture = canvas.picture(WIDTH, HEIGHT);
            open.background(Messages.Export_title, monitor -> file.write(picture), () -> { });
        }
    }
}

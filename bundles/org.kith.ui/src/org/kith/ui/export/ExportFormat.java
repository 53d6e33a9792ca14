// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.kith.ui.internal.Messages;

/**
 * A format in which something can be written.
 *
 * @param ending of the names of such files, with its dot, in lower case
 * @param name for the user
 * @param contents reads on the window's thread what is to be written
 */
public record ExportFormat(String ending, String name, Supplier<Contents> contents) {

    /** What is written to a file, on any thread. */
    @FunctionalInterface
    public interface Contents {

        /** @throws IOException if that fails */
        void write(OutputStream to) throws IOException;
    }

    /** @return Scalable Vector Graphics */
    public static ExportFormat svg(Supplier<String> drawing) {
        return new ExportFormat(".svg", Messages.Export_svg, () -> text(drawing.get()));
    }

    /** @return Portable Network Graphics */
    public static ExportFormat png(Supplier<ImageData> picture) {
        return new ExportFormat(".png", Messages.Export_png, () -> {
            var loader = new ImageLoader();
            loader.data = new ImageData[] {picture.get()};
            return to -> loader.save(to, SWT.IMAGE_PNG);
        });
    }

    /** @return values separated by commas */
    public static ExportFormat csv(Supplier<String> table) {
        return new ExportFormat(".csv", Messages.Export_csv, () -> text(table.get()));
    }

    private static Contents text(String text) {
        return to -> to.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.kith.core.NetworkException;

/** Writes a picture of the map: beside the target first, so that a failure leaves what was there before. */
final class MapFile {

    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private final Path target;

    /** @param chosen what the user has chosen; gets an ending if it has none that is known */
    MapFile(Path chosen, boolean asSvg) {
        var name = chosen.getFileName().toString();
        var ending = name.toLowerCase(Locale.ROOT);
        target = ending.endsWith(SVG) || ending.endsWith(PNG) ? chosen
                : chosen.resolveSibling(name + (asSvg ? SVG : PNG));
    }

    Path target() {
        return target;
    }

    boolean isSvg() {
        return target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SVG);
    }

    void write(String svg) {
        write(part -> Files.writeString(part, svg, StandardCharsets.UTF_8));
    }

    void write(ImageData picture) {
        write(part -> {
            try (var output = Files.newOutputStream(part)) {
                var loader = new ImageLoader();
                loader.data = new ImageData[] {picture};
                loader.save(output, SWT.IMAGE_PNG);
            }
        });
    }

    /** Writes to a file. */
    private interface Writing {

        void to(Path part) throws IOException;
    }

    private void write(Writing writing) {
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            writing.to(part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new NetworkException(NLS.bind(Messages.Export_failed, target, failure.getMessage()), failure);
        }
    }
}

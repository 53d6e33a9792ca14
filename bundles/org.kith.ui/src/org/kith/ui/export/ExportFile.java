// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.ui.internal.Messages;

/**
 * A file to write to: beside the target first, so that a failure leaves what was there before.
 *
 * @param target where it is
 * @param format in which it is written
 */
record ExportFile(Path target, ExportFormat format) {

    /**
     * @param chosen what the user has chosen; gets an ending if it has none of a format
     * @param formats those there are
     * @param preferred counts where the name does not tell
     */
    static ExportFile of(Path chosen, List<ExportFormat> formats, ExportFormat preferred) {
        var name = chosen.getFileName().toString();
        return formats.stream().filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending())).findFirst()
                .map(format -> new ExportFile(chosen, format))
                .orElseGet(() -> new ExportFile(chosen.resolveSibling(name + preferred.ending()), preferred));
    }

    /** @throws NetworkException with the remedy if that fails */
    void write(ExportFormat.Contents contents) {
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (var output = Files.newOutputStream(part)) {
                contents.write(output);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new NetworkException(NLS.bind(Messages.Export_failed, target, failure.getMessage()), failure);
        }
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.imports.FileImport.Reject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The records of a file that were left out, in the format they came in, so that they can be mended and imported: a
 * table with one more column for the reason, or cards with the reason as a property.
 */
final class RejectsFile {

    private static final Pattern BEGIN = Pattern.compile("(?i)\\A\\s*BEGIN:VCARD[ \\t]*\\R");
    /** Cards that came as JSON or XML are written as lines. */
    private static final Pattern CARDS = Pattern.compile("(?i)\\.(json|jcf|xml)$");
    private static final Logger LOG = LoggerFactory.getLogger(RejectsFile.class);
    private static final int MOST_NAMES = 1000;

    private RejectsFile() {
    }

    /**
     * Writes beside the source, else into the home folder, else into the one for temporary files; never over another
     * file. A file that says the same already is left as it is.
     *
     * @return the file; null if it could be written nowhere
     */
    static Path write(Path source, List<Reject> rejects) {
        boolean cards = rejects.getFirst().source().header().isEmpty();
        var content = cards ? cards(rejects) : table(rejects);
        var name = cards ? CARDS.matcher(source.getFileName().toString()).replaceFirst(".vcf")
                : source.getFileName().toString();
        return folders(source).stream().map(folder -> tryToWrite(folder, name, content)).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private static Path tryToWrite(Path folder, String name, String content) {
        try {
            return write(folder, name, content);
        } catch (IOException e) {
            LOG.info("Rejected records can't be written to {}: {}", folder, e.toString());
            return null;
        }
    }

    private static List<Path> folders(Path source) {
        return List.of(folder(source.toAbsolutePath()), Path.of(System.getProperty("user.home")),
                Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Beside an archive, not in it. */
    private static Path folder(Path source) {
        var folder = source.getParent();
        while (folder.getParent() != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Path write(Path folder, String name, String content) throws IOException {
        int dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var extension = dot > 0 ? name.substring(dot) : "";
        for (int i = 1; i < MOST_NAMES; i++) {
            var target = folder.resolve(stem + ".rejected" + (i == 1 ? "" : "-" + i) + extension);
            if (!Files.exists(target)) {
                return Files.writeString(target, content, StandardOpenOption.CREATE_NEW);
            }
            if (says(target, content)) {
                return target;
            }
        }
        throw new IOException(folder.toString());
    }

    private static boolean says(Path file, String content) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) < 4L * content.length() + 1
                && Files.readString(file).equals(content);
    }

    private static String table(List<Reject> rejects) {
        var text = new StringWriter();
        var header = rejects.getFirst().source().header();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(row(header, header.size(), Messages.Rejects_reason));
            rejects.forEach(each -> writer.writeRecord(row(each.source().fields(), header.size(), each.reason())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The reason stands under its name, whatever the number of cells. */
    private static List<String> row(List<String> cells, int columns, String reason) {
        var row = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
        row.addAll(Collections.nCopies(columns - row.size(), ""));
        row.add(reason);
        row.addAll(cells.subList(Math.min(columns, cells.size()), cells.size()));
        return row;
    }

    private static String cards(List<Reject> rejects) {
        var text = new StringBuilder();
        for (var reject : rejects) {
            var reason = "X-KITH-REJECTED:" + reject.reason().replace("\\", "\\\\").replace("\n", "\\n") + "\r\n";
            for (var card : reject.source().fields()) {
                var begin = BEGIN.matcher(card);
                text.append(begin.find() ? begin.replaceFirst(Matcher.quoteReplacement("BEGIN:VCARD\r\n" + reason))
                        : reason + card);
                text.append(card.endsWith("\n") ? "" : "\r\n");
            }
        }
        return text.toString();
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;
import org.kith.core.format.Sample;
import org.kith.core.format.TableColumn;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.archive.Archive;
import org.kith.exchange.internal.csv.TableColumns;
import org.kith.exchange.internal.text.TextFile;

/**
 * The files of an import with the format of each. Folders and zip files stand for the files in them; what is of no
 * known format there is told and passed over.
 */
final class Sources implements AutoCloseable {

    private static final String ARCHIVE = "archive";
    private static final String TABLE = "csv";
    private static final int NAMED = 30;
    /** What may be a table of people is taken for one if it was chosen, not because it lies in an archive. */
    private static final int SURE = 50;

    private final List<Format> formats;
    private final Map<String, String> columns;
    private final List<Archive> archives = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<FileReport> passedOver = new ArrayList<>();

    /**
     * A file to read.
     *
     * @param shown the file as the user knows it
     * @param inArchive whether it may be without contacts
     */
    record Source(Path file, Path shown, Format format, boolean inArchive) {
    }

    /** @param columns what the user says of columns: with that, a table needs no names that are known */
    Sources(List<Format> formats, Map<String, String> columns) {
        this.formats = formats;
        this.columns = columns;
    }

    /** @param format id of the format that all are in; null to recognize each by its content */
    void add(Path file, String format, IProgressMonitor monitor) throws FormatException {
        try {
            if (Archive.is(file)) {
                addArchive(file, format, monitor);
            } else {
                var text = new TextFile(file);
                sources.add(new Source(file, file, format == null ? recognized(text) : named(format), false));
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void addArchive(Path file, String format, IProgressMonitor monitor) throws FormatException, IOException {
        var unknown = new ArrayList<Path>();
        int before = sources.size();
        addEntries(file, format, unknown, monitor);
        if (sources.size() == before) {
            throw new FormatException(NLS.bind(Messages.Archive_nothing, file.getFileName(), readable(Format::name)));
        }
        if (!unknown.isEmpty()) {
            var names = unknown.stream().map(file::relativize).toList();
            passedOver.add(new FileReport(file, ARCHIVE, 0, 0, 0, 0, 0, 0, null, notices(names)));
        }
    }

    private void addEntries(Path file, String format, List<Path> unknown, IProgressMonitor monitor)
            throws FormatException, IOException {
        var archive = Archive.open(file, monitor);
        archives.add(archive);
        for (var entry : archive.entries()) {
            if (Archive.is(entry.file())) {
                addInner(entry.file(), format, unknown, monitor);
            } else {
                var found = format == null ? known(entry.file()) : Optional.of(named(format));
                found.ifPresentOrElse(each -> sources.add(new Source(entry.file(), entry.shown(), each, true)),
                        () -> unknown.add(entry.shown()));
            }
        }
    }

    /** A zip file in a folder that can't be unpacked is passed over as any other file is that can't be read. */
    private void addInner(Path zip, String format, List<Path> unknown, IProgressMonitor monitor) throws IOException {
        try {
            addEntries(zip, format, unknown, monitor);
        } catch (FormatException damaged) {
            unknown.add(zip);
        }
    }

    private static List<Notice> notices(List<Path> unknown) {
        var notices = new ArrayList<Notice>();
        unknown.stream().limit(NAMED).forEach(file -> notices.add(new Notice(0, false,
                NLS.bind(Messages.Archive_notYetRead, file))));
        if (unknown.size() > NAMED) {
            notices.add(new Notice(0, false, NLS.bind(Messages.Archive_moreNotYetRead, unknown.size() - NAMED)));
        }
        return notices;
    }

    /** @return the format of a file in an archive; empty if there is none, or the file can't be read */
    private Optional<Format> known(Path file) throws IOException {
        try {
            return best(new TextFile(file).sample(), SURE);
        } catch (FormatException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Format> best(Sample sample, int least) {
        return formats.stream().filter(Format::reads).max(Comparator.comparingInt(each -> each.recognizes(sample)))
                .filter(each -> each.recognizes(sample) >= least);
    }

    private Format recognized(TextFile file) throws FormatException, IOException {
        var sample = file.sample();
        if (!columns.isEmpty() && TableColumns.of(sample).stream().anyMatch(each -> columns.containsKey(each.name()))
                && best(sample, SURE).isEmpty()) {
            return named(TABLE);
        }
        return best(sample, 1).orElseThrow(() -> new FormatException(NLS.bind(
                sample.binary() ? Messages.File_binary : Messages.File_notRecognized, file.path().getFileName(),
                readable(Format::name))));
    }

    /** @return the columns of a table that is of no format for certain; empty if it is none, or can't be read */
    static List<TableColumn> columns(List<Format> formats, Path file) {
        try {
            if (Archive.is(file)) {
                return List.of();
            }
            var sample = new TextFile(file).sample();
            return new Sources(formats, Map.of()).best(sample, SURE).isPresent() ? List.of() : TableColumns.of(sample);
        } catch (FormatException | IOException unreadable) {
            return List.of();
        }
    }

    private Format named(String id) throws FormatException {
        return formats.stream().filter(format -> format.id().equals(id) && format.reads()).findFirst()
                .orElseThrow(() -> new FormatException(NLS.bind(Messages.Format_unknown, id, readable(Format::id))));
    }

    private String readable(Function<Format, String> text) {
        return formats.stream().filter(Format::reads).map(text).collect(Collectors.joining(", "));
    }

    static FormatException unreadable(Path file, IOException e) {
        var message = e instanceof AccessDeniedException ? NLS.bind(Messages.File_notReadable, file)
                : NLS.bind(Messages.File_failed, file, e.getMessage());
        return new FormatException(message, e);
    }

    /** @return in the order they are to be read */
    List<Source> all() {
        return sources.stream().sorted(Comparator.comparing(source -> source.format().needsPeople())).toList();
    }

    /** @return for each archive with files of no known format, which they are */
    List<FileReport> passedOver() {
        return passedOver;
    }

    @Override
    public void close() throws IOException {
        for (var archive : archives) {
            archive.close();
        }
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.Transaction;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportReport;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;
import org.kith.core.format.Importer;
import org.kith.core.format.TableColumn;
import org.kith.core.guard.AllGuarded;
import org.kith.core.guard.Guard;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.csv.TableColumns;
import org.kith.exchange.internal.imports.Sources.Source;
import org.kith.exchange.internal.text.TextFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Imports files in any format that is published. */
@Component(service = Importer.class)
public final class FileImporter implements Importer {

    private static final int TICKS = 1000;

    private final AllGuarded<Format> formats;
    private final Clock clock = Clock.systemUTC();

    /** With the formats that Java’s service loader finds; used where there is no OSGi. */
    public FileImporter() {
        this(new AllGuarded<Format>(new Guard()).load(ServiceLoader.load(Format.class,
                FileImporter.class.getClassLoader())));
    }

    /** With these formats. */
    @Activate
    public FileImporter(@Reference Guard guard, @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE,
            policyOption = ReferencePolicyOption.GREEDY) List<Format> formats) {
        this(new AllGuarded<Format>(guard).addAll(formats));
    }

    private FileImporter(AllGuarded<Format> formats) {
        this.formats = formats;
    }

    @Override
    public List<Format> formats() {
        return formats.stream().flatMap(each -> GuardedFormat.of(each).stream())
                .sorted(Comparator.comparing(Format::name)).toList();
    }

    @Override
    public List<TableColumn> columns(Path file) {
        return Sources.columns(formats(), file);
    }

    @Override
    public Map<String, String> fields() {
        return TableColumns.fields();
    }

    @Override
    public ImportReport run(Network network, List<Path> files, ImportOptions options, IProgressMonitor monitor)
            throws FormatException {
        var progress = SubMonitor.convert(monitor, label(files), 1 + TICKS);
        try (var sources = new Sources(formats(), options.columns())) {
            for (var file : files) {
                sources.add(file, options.format(), progress);
            }
            return run(network, label(files), sources, options, progress);
        } catch (Unreadable e) {
            throw e.reason();
        } catch (IOException e) {
            throw Sources.unreadable(files.getFirst(), e);
        }
    }

    private ImportReport run(Network network, String label, Sources sources, ImportOptions options,
            SubMonitor progress) {
        boolean rehearsal = options.rehearsal();
        progress.setWorkRemaining(TICKS * sources.all().size());
        var before = last(network);
        var imports = rehearsal ? network.rehearse(() -> read(network, sources.all(), options, progress))
                : network.edit(label, () -> read(network, sources.all(), options, progress));
        var after = last(network);
        var reports = new ArrayList<FileReport>();
        imports.forEach(done -> reports.add(rehearsal ? done.report(null) : report(done)));
        reports.addAll(sources.passedOver());
        return new ImportReport(Objects.equals(before, after) ? null : after, reports);
    }

    private static String label(List<Path> files) {
        return files.size() == 1 ? NLS.bind(Messages.Import_file, files.getFirst().getFileName())
                : NLS.bind(Messages.Import_files, files.size());
    }

    private List<FileImport> read(Network network, List<Source> sources, ImportOptions options,
            SubMonitor progress) {
        var identities = new Identities(network.root().getPeople());
        var catalog = new Catalog(network);
        var imports = new ArrayList<FileImport>();
        for (var source : sources) {
            var target = new FileImport(network, identities, catalog, source.shown(), source.format(),
                    options, clock);
            read(source, target, progress.split(TICKS));
            target.finish();
            if (!target.isEmpty()) {
                imports.add(target);
            }
        }
        return imports;
    }

    private static void read(Source source, FileImport target, IProgressMonitor monitor) {
        try {
            source.format().read(source.file(), target, monitor);
            TextFile.checkCanceled(monitor);
            if (target.isEmpty() && !source.inArchive()) {
                throw new FormatException(NLS.bind(Messages.File_noRecords, source.file().getFileName()));
            }
        } catch (FormatException e) {
            throw new Unreadable(e);
        } catch (IOException e) {
            throw new Unreadable(Sources.unreadable(source.file(), e));
        }
    }

    private static Long last(Network network) {
        return network.undoable().map(Transaction::number).orElse(null);
    }

    private static FileReport report(FileImport done) {
        if (done.rejects().isEmpty()) {
            return done.report(null);
        }
        var rejects = RejectsFile.write(done.file(), done.rejects());
        if (rejects == null) {
            done.notice(new Notice(0, false, Messages.Rejects_notWritten));
        }
        return done.report(rejects);
    }
}

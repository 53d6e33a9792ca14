// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.Networks;
import org.kith.core.Session;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportReport;
import org.kith.core.format.Importer;

/**
 * Imports files into a network that is open elsewhere, by opening it a second time: so it runs on any thread, and the
 * window follows what it commits.
 */
public final class ImportRun {

    private final Networks networks;
    private final Importer importer;
    private final Path network;
    private final Clock clock;

    /**
     * @param network the file of the network
     * @param clock tells the time of the import
     */
    public ImportRun(Networks networks, Importer importer, Path network, Clock clock) {
        this.networks = networks;
        this.importer = importer;
        this.network = network;
        this.clock = clock;
    }

    /** @return what the import would do; nothing is changed */
    public ImportReport preview(List<Path> files, ImportOptions options, IProgressMonitor monitor)
            throws FormatException {
        return run(files, options.rehearsing(true), monitor);
    }

    /** @return what the import did, in one transaction */
    public ImportReport execute(List<Path> files, ImportOptions options, IProgressMonitor monitor)
            throws FormatException {
        return run(files, options.rehearsing(false), monitor);
    }

    private ImportReport run(List<Path> files, ImportOptions options, IProgressMonitor monitor)
            throws FormatException {
        var session = new Session(Runnable::run, clock, System.getProperty("user.name", "me"));
        try (var opened = networks.open(network, session)) {
            return importer.run(opened, files, options, monitor);
        }
    }
}

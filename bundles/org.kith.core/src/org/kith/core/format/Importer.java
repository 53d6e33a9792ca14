// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.Network;

/** Imports files into a network. An OSGi service. */
public interface Importer {

    /**
     * Imports files in one transaction. Call it on the model thread of the network; a window opens the file a second
     * time on a thread of its own for this, and follows.
     *
     * @param files at least one
     * @return what happened, file by file
     * @throws FormatException if a file can't be read at all; then nothing is changed
     * @throws OperationCanceledException if the monitor is cancelled; then nothing is changed
     */
    ImportReport run(Network network, List<Path> files, ImportOptions options, IProgressMonitor monitor)
            throws FormatException;

    /** @return every format there is, sorted by name */
    List<Format> formats();
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    /**
     * Looks at the beginning of a file; on any thread.
     *
     * @return the columns, where it is a table of which the user should say what they hold; empty if its format is known,
     *         if it is no table, or if it can't be read
     */
    List<TableColumn> columns(Path file);

    /** @return what a column may hold: the names for the user by the ids, in the order in which to show them */
    Map<String, String> fields();

    /** @return every format there is, sorted by name */
    List<Format> formats();
}

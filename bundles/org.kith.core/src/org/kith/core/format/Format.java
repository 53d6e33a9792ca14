// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.Network;

/**
 * A file format: reads people from a file, writes a network to one, or both. Publish it as an OSGi service.
 * <p>
 * Thread: one of its own, but {@link #write} on the model thread. Failure: {@link FormatException} with a sentence for the
 * user, or {@link IOException}; whatever else it throws is a fault: nothing of the import or export is kept and the user
 * is told the plug-in; after three faults it isn’t offered any more until Kith is started again. Null: neither taken nor
 * returned. Time: reading and writing may take as long as they do; they ask the monitor often, since a read that does not
 * is left behind when the user cancels, and a write can’t be. All else is cut off after 10 seconds.
 *
 * @since 1.0
 */
public interface Format {

    /** @return as on the command line: lower case, digits, hyphens; unique */
    String id();

    /** @return as people know it: “LinkedIn connections” */
    String name();

    /** @return what the names of its files end in, without the dot */
    default String extension() {
        return id();
    }

    /** @return whether {@link #read} works */
    boolean reads();

    /** @return whether {@link #write} works */
    boolean writes();

    /**
     * @param sample the beginning of a file
     * @return how sure this format is that the file is its own: 0 not at all, 100 certainly
     */
    int recognizes(Sample sample);

    /** @return whether its files tell of contacts with people whom other files bring: then they are read last */
    default boolean needsPeople() {
        return false;
    }

    /**
     * Reads a file record by record. A bad record is given to {@link Records#reject} and reading goes on.
     *
     * @throws FormatException if the file as a whole can't be read
     */
    void read(Path file, Records records, IProgressMonitor monitor) throws FormatException, IOException;

    /**
     * Writes people, and what belongs to them, in this format. On the model thread.
     *
     * @param selection those to write; whatever else is written asks it, so that no secret leaves by accident
     */
    void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws FormatException, IOException;
}

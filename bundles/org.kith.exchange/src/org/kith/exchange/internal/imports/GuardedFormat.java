// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.core.format.Selection;
import org.kith.core.guard.Guarded;
import org.kith.exchange.internal.Messages;

/** A format that a plug-in contributes, called by the guard; with what is always the same of it. */
record GuardedFormat(Guarded<Format> format, String id, String name, String extension, boolean reads,
        boolean writes, boolean needsPeople) implements Format {

    GuardedFormat {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(extension);
    }

    /** @return empty if it does not even say what it is */
    static Optional<Format> of(Guarded<Format> format) {
        return format.away(Messages.Format_describing, each -> new GuardedFormat(format, each.id(), each.name(),
                each.extension(), each.reads(), each.writes(), each.needsPeople()));
    }

    @Override
    public int recognizes(Sample sample) {
        return format.away(Messages.Format_recognizing, each -> each.recognizes(sample)).orElse(0);
    }

    /** The format has a thread of its own; this one takes its records, and can go on without it. */
    @Override
    public void read(Path file, Records records, IProgressMonitor monitor) throws FormatException, IOException {
        var relay = new Relay(records, monitor);
        var failure = format.attended(NLS.bind(Messages.Format_reading, file.getFileName()), each -> failure(() -> {
            each.read(file, relay, monitor);
            relay.flush();
        }), relay::attend);
        relay.finish();
        rethrow(failure);
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws FormatException, IOException {
        rethrow(format.patiently(NLS.bind(Messages.Format_writing, name), each -> failure(
                () -> each.write(network, selection, output, monitor))));
    }

    /** What a format may throw is no fault of it. */
    private static Optional<Exception> failure(Work work) {
        try {
            work.run();
            return Optional.empty();
        } catch (FormatException | IOException | OperationCanceledException | NetworkException foreseen) {
            return Optional.of(foreseen);
        }
    }

    private static void rethrow(Optional<Exception> failure) throws FormatException, IOException {
        switch (failure.orElse(null)) {
            case null -> { }
            case FormatException bad -> throw bad;
            case IOException broken -> throw broken;
            case Exception other -> throw (RuntimeException) other;
        }
    }

    /** Reads or writes. */
    @FunctionalInterface
    private interface Work {

        void run() throws FormatException, IOException;
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.format.FormatException;
import org.kith.core.format.Sample;
import org.kith.exchange.internal.Messages;

/** A text file to be read: one that is there, may be read and is not empty, in the encoding that was detected. */
public final class TextFile {

    private static final int SAMPLE_LENGTH = 1 << 16;
    private static final int BUFFER = 1 << 16;
    private static final int TICKS = 1000;

    private final Path file;
    private final Encoding encoding;

    /** @throws FormatException if the file is none that can be read; the message says why and what to do */
    public TextFile(Path file) throws FormatException, IOException {
        check(file);
        this.file = file;
        this.encoding = Encoding.of(file);
    }

    private static void check(Path file) throws FormatException, IOException {
        if (Files.isDirectory(file)) {
            throw new FormatException(NLS.bind(Messages.File_isFolder, file));
        }
        if (!Files.exists(file)) {
            throw new FormatException(NLS.bind(Messages.File_missing, file));
        }
        if (!Files.isRegularFile(file)) {
            throw new FormatException(NLS.bind(Messages.File_notRegular, file));
        }
        if (!Files.isReadable(file)) {
            throw new FormatException(NLS.bind(Messages.File_notReadable, file));
        }
        if (Files.size(file) == 0) {
            throw new FormatException(NLS.bind(Messages.File_empty, file));
        }
    }

    /** @return the path as given */
    public Path path() {
        return file;
    }

    /** @return the beginning of the file */
    public Sample sample() throws IOException {
        var start = new char[SAMPLE_LENGTH];
        try (var reader = open(new NullProgressMonitor())) {
            var text = new String(start, 0, fill(start, reader));
            return new Sample(String.valueOf(file.getFileName()), text, text.indexOf('\0') >= 0);
        }
    }

    private static int fill(char[] start, Reader reader) throws IOException {
        int length = 0;
        for (int count = 0; count >= 0 && length < start.length; length += Math.max(0, count)) {
            count = reader.read(start, length, start.length - length);
        }
        return length;
    }

    /**
     * Opens the file at its beginning, after the byte order mark.
     *
     * @param monitor hears of the bytes read
     */
    public Reader open(IProgressMonitor monitor) throws IOException {
        var input = new Counting(Files.newInputStream(file), Files.size(file), monitor);
        input.skipNBytes(encoding.markLength());
        return new InputStreamReader(encoding.broken() ? new Unbroken(input) : input, encoding.charset());
    }

    /**
     * Opens the file at its very beginning, for a format that tells its encoding itself.
     *
     * @param monitor hears of the bytes read
     */
    public InputStream bytes(IProgressMonitor monitor) throws IOException {
        return new Counting(Files.newInputStream(file), Files.size(file), monitor);
    }

    /** @throws OperationCanceledException if the user wants no more of it */
    public static void checkCanceled(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Tells a monitor how much of a file was read. */
    private static final class Counting extends FilterInputStream {

        private final SubMonitor progress;
        private final long size;
        private long count;
        private int ticks;

        Counting(InputStream input, long size, IProgressMonitor monitor) {
            super(input);
            this.size = Math.max(1, size);
            this.progress = SubMonitor.convert(monitor, TICKS);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, Math.min(length, BUFFER));
            count(read);
            return read;
        }

        private void count(int read) {
            count += Math.max(0, read);
            int now = (int) Math.min(TICKS, count * TICKS / size);
            if (now > ticks) {
                progress.worked(now - ticks);
                ticks = now;
            }
        }
    }
}

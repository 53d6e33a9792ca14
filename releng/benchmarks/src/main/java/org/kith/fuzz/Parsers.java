// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.Photo;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.GroupRecord;
import org.kith.core.format.InteractionRecord;
import org.kith.core.format.JobRecord;
import org.kith.core.format.ModelRecord;
import org.kith.core.format.PersonRecord;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.Sample;
import org.kith.core.format.TestimonialRecord;
import org.kith.core.format.VisibilityRecord;
import org.kith.exchange.internal.calendar.CalendarFormat;

/**
 * What the fuzzer calls: the first byte picks a format, the rest is its file. A format may refuse a file with a sentence;
 * whatever else it throws, and whatever takes too long or too much memory, is a finding.
 */
public final class Parsers {

    private static final Parsers INSTANCE = new Parsers();

    private final List<Format> formats = Stream.concat(Stream.of(new CalendarFormat(null)),
            ServiceLoader.load(Format.class).stream().map(ServiceLoader.Provider::get)).filter(Format::reads)
            .sorted(Comparator.comparing(Format::id)).toList();
    private final Path file = file();

    private Parsers() {
    }

    private static Path file() {
        try {
            var file = Files.createTempFile("kith-fuzz", ".txt");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called by the fuzzer, by this name. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length > 1) {
            INSTANCE.read(input);
        }
    }

    private void read(byte[] input) throws IOException {
        var format = formats.get(Byte.toUnsignedInt(input[0]) % formats.size());
        var text = new byte[input.length - 1];
        System.arraycopy(input, 1, text, 0, text.length);
        Files.write(file, text);
        try {
            format.recognizes(new Sample("x", new String(text, java.nio.charset.StandardCharsets.UTF_8), false));
            format.read(file, new Nothing(), new NullProgressMonitor());
        } catch (FormatException refused) {
            if (refused.getMessage().isBlank()) {
                throw new IllegalStateException(format.id(), refused);
            }
        }
    }

    /** Writes what the fuzzer begins with: each file of a folder, as every format may get it. */
    public static void main(String[] arguments) throws IOException {
        var corpus = Files.createDirectories(Path.of(arguments[0]));
        try (var files = Files.list(Path.of(arguments[1]))) {
            for (var seed : files.sorted().toList()) {
                for (int i = 0; i < INSTANCE.formats.size(); i++) {
                    var content = Files.readAllBytes(seed);
                    var input = new byte[content.length + 1];
                    input[0] = (byte) i;
                    System.arraycopy(content, 0, input, 1, content.length);
                    Files.write(corpus.resolve(seed.getFileName() + "." + INSTANCE.formats.get(i).id()), input);
                }
            }
        }
    }

    /** Takes everything. */
    private static final class Nothing implements Records {

        @Override
        public void accept(PersonRecord record) {
            // a label is what everybody asks for
            record.person().getLabel();
        }

        @Override
        public void accept(InteractionRecord record) {
            // nothing is made of it
        }

        @Override
        public void accept(JobRecord record) {
            // nothing is made of it
        }

        @Override
        public void accept(VisibilityRecord record) {
            // nothing is made of it
        }

        @Override
        public void accept(TestimonialRecord record) {
            // nothing is made of it
        }

        @Override
        public void accept(GroupRecord record) {
            // nothing is made of it
        }

        @Override
        public void accept(ModelRecord record) {
            // nothing is made of it
        }

        @Override
        public void accept(Photo photo) {
            // nothing is made of it
        }

        @Override
        public void reject(int position, RejectedSource source, String reason) {
            require(reason);
        }

        @Override
        public void warn(int position, String message) {
            require(message);
        }

        private static void require(String sentence) {
            if (sentence.isBlank()) {
                throw new IllegalStateException("A sentence for the user is missing");
            }
        }
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
import org.kith.core.format.TestimonialRecord;
import org.kith.core.format.VisibilityRecord;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Person;

/** What a format read from one file. */
public final class Reading implements Records {

    private final List<PersonRecord> records = new ArrayList<>();
    private final Map<Integer, String> rejected = new TreeMap<>();
    private final Map<Integer, String> warnings = new TreeMap<>();
    private final List<GroupRecord> groups = new ArrayList<>();
    private final List<RejectedSource> sources = new ArrayList<>();

    private Reading() {
    }

    /** @return what the format reads from a file */
    public static Reading of(Format format, Path file) throws FormatException {
        try {
            var reading = new Reading();
            format.read(file, reading, new NullProgressMonitor());
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what the format reads from a file with this text */
    public static Reading of(Format format, String text) throws FormatException {
        return of(format, text, StandardCharsets.UTF_8);
    }

    /** @return what the format reads from a file with this text, so encoded */
    public static Reading of(Format format, String text, Charset charset) throws FormatException {
        try {
            var file = Files.createTempFile("kith-reading", ".txt");
            try {
                return of(format, Files.writeString(file, text, charset));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return a fixture of this bundle */
    public static Path fixture(String name) {
        try (var input = Reading.class.getResourceAsStream("/resources/" + name)) {
            var file = Files.createTempDirectory("kith-fixture").resolve(name);
            Files.write(file, input.readAllBytes());
            file.getParent().toFile().deleteOnExit(); // the last one registered goes first
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void accept(InteractionRecord record) {
        throw new AssertionError("People were expected, not " + record);
    }

    @Override
    public void accept(JobRecord record) {
        throw new AssertionError("People were expected, not " + record);
    }

    @Override
    public void accept(VisibilityRecord record) {
        throw new AssertionError("People were expected, not " + record);
    }

    @Override
    public void accept(TestimonialRecord record) {
        throw new AssertionError("People were expected, not " + record);
    }

    @Override
    public void accept(GroupRecord record) {
        groups.add(record);
    }

    @Override
    public void accept(ModelRecord record) {
        throw new AssertionError("People were expected, not " + record);
    }

    @Override
    public void accept(Photo photo) {
        throw new AssertionError("People were expected, not a photo");
    }

    @Override
    public void accept(PersonRecord record) {
        records.add(record);
    }

    @Override
    public void reject(int position, RejectedSource source, String reason) {
        rejected.put(position, reason);
        sources.add(source);
    }

    @Override
    public void warn(int position, String message) {
        warnings.put(position, message);
    }

    public List<PersonRecord> records() {
        return records;
    }

    public List<String> names() {
        return records.stream().map(record -> record.person().getFormattedName()).toList();
    }

    /** @return the record at a place in the order of the accepted ones, from 0 */
    public PersonRecord record(int index) {
        return records.get(index);
    }

    public Person person(int index) {
        return records.get(index).person();
    }

    public List<String> values(int index, ContactKind kind) {
        return person(index).getContactPoints().stream().filter(point -> point.getKind() == kind)
                .map(ContactPoint::getValue).toList();
    }

    public ContactPoint point(int index, String value) {
        return person(index).getContactPoints().stream().filter(point -> point.getValue().equals(value)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + value));
    }

    public Map<Integer, String> rejected() {
        return rejected;
    }

    public Map<Integer, String> warnings() {
        return warnings;
    }

    public List<GroupRecord> groups() {
        return groups;
    }

    public List<RejectedSource> sources() {
        return sources;
    }
}

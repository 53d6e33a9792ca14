// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.Network;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.PersonRecord;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.Sample;
import org.kith.core.format.Selection;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Component;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/** A table of who speaks what: columns Name, Email, Language, Level. */
@Component
public final class LanguagesFormat implements Format {

    private static final List<String> HEADER = List.of("Name", "Email", "Language", "Level");

    @Override
    public String id() {
        return "languages";
    }

    @Override
    public String name() {
        return "Languages";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public int recognizes(Sample sample) {
        return sample.text().startsWith(String.join(",", HEADER)) ? 100 : 0;
    }

    @Override
    public void read(Path file, Records records, IProgressMonitor monitor) throws FormatException, IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            int position = 0;
            for (var row : rows) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                read(++position, row, records);
            }
        }
    }

    private static void read(int position, NamedCsvRecord row, Records records) {
        var spoken = Languages.parse(row.getField("Language") + " " + row.getField("Level"));
        if (spoken.isEmpty()) {
            records.reject(position, new RejectedSource(row.getHeader(), row.getFields()),
                    "Level must be one of A1, A2, B1, B2, C1, C2");
            return;
        }
        var person = person(row.getField("Name"), row.getField("Email"));
        person.getFacets().add(spoken.get());
        records.accept(new PersonRecord(position, person, null, List.of()));
    }

    private static Person person(String name, String email) {
        var person = ContactsFactory.eINSTANCE.createPerson();
        person.setFormattedName(name);
        if (!email.isBlank()) {
            var point = ContactsFactory.eINSTANCE.createContactPoint();
            point.setKind(ContactKind.EMAIL);
            point.setValue(email);
            person.getContactPoints().add(point);
        }
        return person;
    }

    @Override
    public void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        csv.writeRecord(HEADER);
        for (var person : selection.people()) {
            Languages.of(person).forEach(spoken -> csv.writeRecord(person.getLabel(), email(person),
                    spoken.getLanguage(), spoken.getLevel().getLiteral()));
        }
        csv.flush();
    }

    private static String email(Person person) {
        return person.getContactPoints().stream().filter(point -> point.getKind() == ContactKind.EMAIL)
                .map(point -> point.getValue()).findFirst().orElse("");
    }
}

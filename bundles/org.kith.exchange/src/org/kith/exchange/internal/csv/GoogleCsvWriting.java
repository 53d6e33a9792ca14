// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.exchange.internal.text.TextFile;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Usage;
import org.kith.model.contacts.Validity;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes people as Google Contacts does, with as many columns as they need, and their ids in one more, by which Kith
 * knows them again. What is secret stays in the network.
 */
final class GoogleCsvWriting {

    private static final List<String> ONCE = List.of("Name", "First Name", "Middle Name", "Last Name", "Name Prefix",
            "Name Suffix", "Nickname", "Organization Name", "Organization Title", "Organization Department", "Birthday",
            "Notes", "Labels");
    private static final Map<Usage, String> USAGES = Map.of(Usage.WORK, "Work", Usage.HOME, "Home", Usage.CELL, "Mobile",
            Usage.FAX, "Fax", Usage.MAIN, "Main", Usage.PAGER, "Pager", Usage.OTHER, "Other");
    private static final String SEVERAL = " ::: ";
    private static final String LABEL = " - Label";
    private static final String VALUE = " - Value";

    private final Set<String> numbered = new TreeSet<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    static void write(Collection<Person> people, OutputStream output, IProgressMonitor monitor) throws IOException {
        var writing = new GoogleCsvWriting();
        for (var person : people) {
            TextFile.checkCanceled(monitor);
            writing.add(person);
        }
        writing.write(output);
    }

    private void add(Person person) {
        var row = new LinkedHashMap<String, String>();
        put(row, "Name", person.getFormattedName());
        put(row, "First Name", person.getGivenName());
        put(row, "Middle Name", person.getAdditionalNames());
        put(row, "Last Name", person.getFamilyName());
        put(row, "Name Prefix", person.getPrefixes());
        put(row, "Name Suffix", person.getSuffixes());
        put(row, "Nickname", String.join(SEVERAL, person.getNicknames()));
        put(row, "Birthday", person.getBirthday());
        put(row, "Notes", person.getNotes());
        put(row, "Labels", person.getTags().stream().map(Tag::getName).collect(Collectors.joining(SEVERAL)));
        employments(row, person);
        person.getContactPoints().stream().filter(GoogleCsvWriting::isOfUse).forEach(point -> add(row, point));
        person.getAddresses().forEach(address -> add(row, address));
        if (person.getAnniversary() != null) {
            put(row, "Event 1" + LABEL, "Anniversary");
            put(row, "Event 1" + VALUE, person.getAnniversary());
        }
        put(row, GoogleCsvFormat.ID, "urn:uuid:" + person.getId());
        numbered.addAll(row.keySet());
        rows.add(row);
    }

    private static boolean isOfUse(ContactPoint point) {
        return point.getValidity() != Validity.FORMER && point.getValidity() != Validity.BOUNCED;
    }

    private static void put(Map<String, String> row, String column, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            row.put(column, value.toString());
        }
    }

    /** A row can't say that an employment has ended. */
    private static void employments(Map<String, String> row, Person person) {
        int number = 0;
        for (var employment : person.getEmployments()) {
            if (employment.getEnd() == null) {
                number++;
                employment(row, number == 1 ? "Organization " : "Organization " + number + " - ", employment);
            }
        }
    }

    private static void employment(Map<String, String> row, String prefix, Employment employment) {
        put(row, prefix + "Name", employment.getOrganization() == null ? null : employment.getOrganization().getName());
        put(row, prefix + "Title", employment.getTitle());
        put(row, prefix + "Department", employment.getDepartment());
    }

    private static void add(Map<String, String> row, ContactPoint point) {
        var column = next(row, kind(point.getKind()), VALUE);
        var label = point.getLabel() == null ? words(point.getUsages()) : point.getLabel();
        put(row, column + LABEL, point.getPreference() == 1 ? "* " + label : label);
        put(row, column + VALUE, point.getValue());
    }

    private static String kind(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> "E-mail";
            case TEL -> "Phone";
            case IMPP -> "IM";
            default -> "Website";
        };
    }

    private static String words(List<Usage> usages) {
        return usages.stream().map(usage -> USAGES.getOrDefault(usage, "")).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String next(Map<String, String> row, String kind, String part) {
        int number = 1;
        while (row.containsKey(kind + ' ' + number + part)) {
            number++;
        }
        return kind + ' ' + number;
    }

    private static void add(Map<String, String> row, Address address) {
        var column = next(row, "Address", " - Formatted");
        put(row, column + LABEL, address.getLabel() == null ? words(address.getUsages()) : address.getLabel());
        put(row, column + " - Formatted", formatted(address));
        put(row, column + " - Street", address.getStreet());
        put(row, column + " - City", address.getLocality());
        put(row, column + " - PO Box", address.getPostOfficeBox());
        put(row, column + " - Region", address.getRegion());
        put(row, column + " - Postal Code", address.getPostalCode());
        put(row, column + " - Country", address.getCountry());
        put(row, column + " - Extended Address", address.getExtended());
    }

    private static String formatted(Address address) {
        return Arrays.asList(address.getStreet(), address.getExtended(), address.getPostOfficeBox(),
                address.getPostalCode(), address.getLocality(), address.getRegion(), address.getCountry()).stream()
                .filter(part -> part != null).collect(Collectors.joining(", "));
    }

    private List<String> columns() {
        var columns = new LinkedHashSet<>(ONCE);
        columns.addAll(numbered);
        columns.remove(GoogleCsvFormat.ID);
        columns.add(GoogleCsvFormat.ID);
        return List.copyOf(columns);
    }

    private void write(OutputStream output) throws IOException {
        // who gave the stream closes it
        var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        @SuppressWarnings("resource")
        var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        var columns = columns();
        writer.writeRecord(columns);
        for (var row : rows) {
            writer.writeRecord(columns.stream().map(column -> Neutral.written(row.getOrDefault(column, ""))).toList());
        }
        writer.flush();
        text.flush();
    }
}

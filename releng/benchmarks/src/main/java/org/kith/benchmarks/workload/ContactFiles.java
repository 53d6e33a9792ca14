// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.workload;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** Writes address books as LinkedIn, Google and telephones export them. */
final class ContactFiles {

    private static final DateTimeFormatter LINKEDIN_DATE = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
    private static final int SEED = 1;

    private ContactFiles() {
    }

    /** Writes a contact. */
    @FunctionalInterface
    interface Form {
        String of(Contact contact);
    }

    static void write(Path file, String header, int contacts, Form form) throws IOException {
        var random = new Random(SEED);
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write(header);
            writeAll(writer, contacts, random, form);
        }
    }

    private static void writeAll(Writer writer, int contacts, Random random, Form form) throws IOException {
        for (int i = 0; i < contacts; i++) {
            writer.write(form.of(Contact.next(i, random)));
        }
    }

    static final String LINKEDIN_HEADER = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            """;

    /** Every fifth shows an address, as there. */
    static String linkedIn(Contact contact) {
        return String.join(",", contact.given(), contact.family(), "https://www.linkedin.com/in/" + contact.profile(),
                contact.number() % 5 == 0 ? contact.email() : "", contact.company(), contact.title(),
                LINKEDIN_DATE.format(contact.connected())) + "\n";
    }

    static final String GOOGLE_HEADER = """
            First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,\
            Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,\
            Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,\
            Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,\
            Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address
            """;

    static String google(Contact contact) {
        return contact.given() + ",," + contact.family() + ",,,,,,,," + contact.company() + "," + contact.title()
                + ",,,Met at a conference,,* myContacts," + "Work," + contact.email() + ",Mobile,"
                + contact.telephone() + ",Home,," + contact.street() + "," + contact.city() + ",,CA,94000,USA,\n";
    }

    static String card(Contact contact) {
        return """
                BEGIN:VCARD
                VERSION:3.0
                PRODID:-//Example//Address Book//EN
                N:%2$s;%1$s;;;
                FN:%1$s %2$s
                ORG:%3$s;Research
                TITLE:%4$s
                EMAIL;TYPE=INTERNET;TYPE=WORK:%5$s
                TEL;TYPE=CELL;TYPE=VOICE:%6$s
                ADR;TYPE=HOME:;;%7$s;%8$s;CA;94000;USA
                URL:https://www.example.org/%9$s
                BDAY:1985-07-21
                NOTE:Met at a conference\\, introduced by a colleague.
                CATEGORIES:friends,work
                REV:2021-03-22T06:43:28Z
                UID:urn:uuid:00000000-0000-4000-8000-%10$012x
                END:VCARD
                """.formatted(contact.given(), contact.family(), contact.company(), contact.title(), contact.email(),
                contact.telephone(), contact.street(), contact.city(), contact.profile(), contact.number())
                .replace("\n", "\r\n");
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.workload;

import java.io.IOException;
import java.nio.file.Path;

/** A kind of file that people bring their contacts in. */
public enum AddressBook {

    /** Connections.csv of LinkedIn. */
    LINKEDIN("Connections.csv", ContactFiles.LINKEDIN_HEADER, ContactFiles::linkedIn),
    /** contacts.csv of Google Contacts. */
    GOOGLE("contacts.csv", ContactFiles.GOOGLE_HEADER, ContactFiles::google),
    /** vCard 3.0. */
    VCARD("contacts.vcf", "", ContactFiles::card);

    private final String fileName;
    private final String header;
    private final ContactFiles.Form form;

    AddressBook(String fileName, String header, ContactFiles.Form form) {
        this.fileName = fileName;
        this.header = header;
        this.form = form;
    }

    String fileName() {
        return fileName;
    }

    void write(Path file, int contacts) throws IOException {
        ContactFiles.write(file, header, contacts, form);
    }
}

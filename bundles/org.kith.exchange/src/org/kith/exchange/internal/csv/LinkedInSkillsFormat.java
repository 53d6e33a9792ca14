// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.PersonRecord;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.exchange.internal.text.TextFile;
import org.osgi.service.component.annotations.Component;

/**
 * Skills.csv of LinkedIn’s data export: what the owner is able to do. Its only column is called “Name”, which says too
 * little, so that the file is known by its own name, too.
 */
@Component(service = Format.class)
public final class LinkedInSkillsFormat extends TableFormat {

    private static final String FILE = "skills.csv";
    private static final String COLUMN = "name";
    private static final int CERTAIN = 100;

    @Override
    public String id() {
        return "linkedin-skills";
    }

    @Override
    public String name() {
        return Messages.Format_linkedinSkills;
    }

    @Override
    boolean isHeader(List<String> keys) {
        return keys.equals(List.of(COLUMN));
    }

    @Override
    public int recognizes(Sample sample) {
        return FILE.equalsIgnoreCase(sample.fileName()) && header(sample.text()).isPresent() ? CERTAIN : 0;
    }

    @Override
    Header header(TextFile file, Records records) throws FormatException, IOException {
        return header(file.sample().text()).orElseThrow(() -> new FormatException(
                NLS.bind(Messages.Table_noHeader, file.path().getFileName(), name())));
    }

    private static Optional<Header> header(String text) {
        return text.lines().findFirst().map(String::strip).filter(COLUMN::equalsIgnoreCase)
                .map(column -> new Header(List.of(column), ',', 1));
    }

    @Override
    Rows rows(Header header, Records records) {
        return new Skills(records);
    }

    /** All skills make one record of one person. */
    private static final class Skills implements Rows {

        private final Records records;
        private final PersonDraft owner = new PersonDraft();
        private int first;

        Skills(Records records) {
            this.records = records;
        }

        @Override
        public void take(Row row) {
            first = first == 0 ? row.position() : first;
            owner.skill(row.fields().getFirst());
        }

        @Override
        public void end() {
            if (first > 0) {
                records.accept(owner.record(first, PersonRecord.OWNER));
            }
        }
    }
}

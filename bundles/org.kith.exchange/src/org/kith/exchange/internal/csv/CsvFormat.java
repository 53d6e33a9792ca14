// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Format;
import org.kith.core.format.FormatException;
import org.kith.core.format.Records;
import org.kith.core.format.Sample;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.TextFile;
import org.osgi.service.component.annotations.Component;

/** Any other table that has columns for names and for ways to reach people. */
@Component(service = Format.class)
public final class CsvFormat extends AddressBookFormat {

    /** Every other format knows its own files better. */
    private static final int PERHAPS = 20;

    @Override
    public int recognizes(Sample sample) {
        return Math.min(PERHAPS, super.recognizes(sample));
    }

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String name() {
        return Messages.Format_csv;
    }

    /** Where the user says what the columns hold, they need no names that are known. */
    @Override
    Header header(TextFile file, Records records) throws FormatException, IOException {
        var columns = records.options().columns();
        if (columns.isEmpty()) {
            return super.header(file, records);
        }
        return Header.find(file.sample().text(), new Mapping(columns)::isHeader)
                .orElseThrow(() -> new FormatException(NLS.bind(Messages.Table_noColumns, file.path().getFileName(),
                        String.join(", ", columns.keySet()))));
    }

    @Override
    boolean isHeader(List<String> keys) {
        return namesPeople(keys);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;

import org.kith.core.format.Format;
import org.kith.core.format.Sample;
import org.kith.exchange.internal.Messages;
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

    @Override
    boolean isHeader(List<String> keys) {
        return namesPeople(keys);
    }
}

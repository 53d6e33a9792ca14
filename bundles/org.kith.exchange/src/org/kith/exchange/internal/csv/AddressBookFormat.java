// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;

import org.kith.core.format.FormatException;
import org.kith.core.format.Records;

/** Address books with a column for each field, which are found by their names in several languages. */
abstract class AddressBookFormat extends TableFormat {

    @Override
    final Rows rows(Header header, Records records) throws FormatException {
        var mapping = new Mapping(records.options().columns());
        var columns = new Columns<>(Field.class, header.keys(), name -> mapping.field(name, Field.named(name)));
        return row -> take(new AddressBookRow(columns, row, records).draft(), null, row, header, records);
    }

    static Columns<Field> columns(List<String> keys) {
        return new Columns<>(Field.class, keys, Field::named);
    }

    /** @return whether there is a name, and an address by which people are reached */
    static boolean namesPeople(List<String> keys) {
        var columns = columns(keys);
        return (columns.has(Field.NAME) || columns.has(Field.GIVEN_NAME) || columns.has(Field.FAMILY_NAME))
                && (columns.has(Field.EMAIL) || columns.has(Field.MOBILE_PHONE) || columns.has(Field.OTHER_PHONE)
                        || columns.has(Field.WORK_PHONE));
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kith.core.format.FormatException;
import org.kith.core.format.Records;

/** Address books with a column for each field, which are found by their names in several languages. */
abstract class AddressBookFormat extends TableFormat {

    private static final Set<Field> REACHED_BY = EnumSet.of(Field.EMAIL, Field.WORK_EMAIL, Field.HOME_EMAIL,
            Field.MOBILE_PHONE, Field.OTHER_PHONE, Field.WORK_PHONE, Field.HOME_PHONE, Field.PROFILE);

    @Override
    final Rows rows(Header header, Records records) throws FormatException {
        var mapping = new Mapping(records.options().columns());
        var columns = new Columns<>(Field.class, header.keys(), name -> mapping.field(name, Field.named(name)));
        return new Rows() {

            private final Unread unread = new Unread(header, name -> mapping.isSaid(name) || Field.named(name) != null);

            @Override
            public void take(Row row) {
                unread.look(row);
                TableFormat.take(new AddressBookRow(header, columns, row, records).draft(), null, row, header, records);
            }

            @Override
            public void end() {
                unread.tell(records);
            }
        };
    }

    static Columns<Field> columns(List<String> keys) {
        return new Columns<>(Field.class, keys, Field::named);
    }

    /** @return whether there is a name, and an address by which people are reached */
    static boolean namesPeople(List<String> keys) {
        var columns = columns(keys);
        return (columns.has(Field.NAME) || columns.has(Field.GIVEN_NAME) || columns.has(Field.FAMILY_NAME))
                && REACHED_BY.stream().anyMatch(columns::has);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.core.format.TestimonialRecord;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.model.contacts.Identified;
import org.kith.model.edit.Words;

/** Gives on what rows of LinkedIn’s export say of the owner and somebody else. */
final class LinkedInTestimonials {

    private final boolean given;
    private final Header header;
    private final Records records;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param given whether the owner says it of the others */
    LinkedInTestimonials(boolean given, Header header, Records records) {
        this.given = given;
        this.header = header;
        this.records = records;
    }

    /** @param key by which the row is known again, unless several are alike */
    void accept(Row row, Identified testimonial, PersonDraft other, String key) {
        if (other.isIdentified()) {
            records.accept(new TestimonialRecord(row.position(), testimonial, given,
                    other.record(row.position(), null).person(), unique((given ? "to " : "from ") + key)));
        } else {
            records.reject(row.position(), new RejectedSource(header.columns(), row.fields()),
                    Messages.Record_nobody);
        }
    }

    /** Of several that are alike the first is always the first: they stand in every export in the same order. */
    private String unique(String text) {
        int count = seen.merge(text, 1, Integer::sum);
        return count == 1 ? text : text + " #" + count;
    }

    /** @return the status of that name; the usual one if there is none, which is told unless nothing stands there */
    static <E extends Enum<E> & Enumerator> E status(Class<E> type, E usual, Row row, String text, Records records) {
        var found = Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equalsIgnoreCase(text.strip()))
                .findFirst();
        if (found.isEmpty() && !text.isBlank()) {
            records.warn(row.position(), NLS.bind(Messages.Record_noStatus, text, Words.of(usual)));
        }
        return found.orElse(usual);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.history;

import java.time.ZoneId;
import java.util.Arrays;

import org.kith.core.history.Touch;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.InteractionKind;
import org.kith.store.internal.sql.ParticipationTable;
import org.kith.store.internal.sql.ParticipationTable.Contact;

/** Reads the contacts of people with neighbouring keys into one array, one person after the other. */
final class TouchReader implements ParticipationTable.ContactTaker {

    private static final InteractionKind[] KINDS = InteractionKind.values();
    private static final Direction[] DIRECTIONS = Direction.values();

    private final LocalDays days;
    private long[] touches = new long[1 << 10];
    private int size;
    private long[] parties = new long[1 << 8];
    private int[] starts = new int[1 << 8];
    private int count;
    private boolean sorted = true;

    TouchReader(ZoneId zone) {
        this.days = new LocalDays(zone);
    }

    @Override
    public void take(long party, long start, long packed) {
        if (count == 0 || parties[count - 1] != party) {
            beginParty(party);
        }
        if (size == touches.length) {
            touches = Arrays.copyOf(touches, size * 2);
        }
        long touch = touch(start, packed);
        sorted &= size == starts[count - 1] || touches[size - 1] <= touch;
        touches[size++] = touch;
    }

    private void beginParty(long party) {
        finishParty();
        if (count == parties.length) {
            parties = Arrays.copyOf(parties, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
        }
        parties[count] = party;
        starts[count++] = size;
    }

    /** Days without a time lie in UTC, others in the user's zone, so that the order can differ from the table's. */
    private void finishParty() {
        if (!sorted) {
            Arrays.sort(touches, starts[count - 1], size);
        }
        sorted = true;
    }

    private long touch(long start, long packed) {
        boolean dayOnly = Contact.precision(packed) == 0;
        long local = dayOnly ? start : days.local(start);
        return Touch.of(LocalDays.day(local), dayOnly ? 0 : LocalDays.minute(local), Contact.size(packed),
                KINDS[Contact.kind(packed)], DIRECTIONS[Contact.direction(packed)], Contact.personal(packed));
    }

    TouchReader finish() {
        finishParty();
        return this;
    }

    int size() {
        return size;
    }

    int count() {
        return count;
    }

    long party(int index) {
        return parties[index];
    }

    int start(int index) {
        return index == count ? size : starts[index];
    }

    long[] touches() {
        return touches;
    }
}

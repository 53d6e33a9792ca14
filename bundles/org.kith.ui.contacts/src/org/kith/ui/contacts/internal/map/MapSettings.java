// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What the user wants to see.
 *
 * @param centre whom the map is about; null for the owner
 * @param steps how many ties away from there people may be
 * @param withoutOwner whether the owner, who is tied to everybody, is left out
 * @param weighted whether strong ties count more where it is measured how people stand
 */
record MapSettings(UUID centre, int steps, boolean withoutOwner, Colouring colouring, Sizing sizing,
        boolean weighted) {

    /** However far away. */
    static final int EVERYBODY = Integer.MAX_VALUE;

    static final MapSettings INITIAL = new MapSettings(null, EVERYBODY, false, Colouring.COMMUNITY, Sizing.TIES,
            false);

    private static final Pattern STATE = Pattern
            .compile("\\d{1,10};(true|false);(TIE|COMMUNITY|EMPLOYER|DUE);(TIES|STRENGTH);(true|false)");

    MapSettings around(UUID person) {
        return new MapSettings(person, steps, withoutOwner, colouring, sizing, weighted);
    }

    MapSettings upTo(int most) {
        return new MapSettings(centre, most, withoutOwner, colouring, sizing, weighted);
    }

    MapSettings withoutOwner(boolean without) {
        return new MapSettings(centre, steps, without, colouring, sizing, weighted);
    }

    MapSettings by(Colouring colours) {
        return new MapSettings(centre, steps, withoutOwner, colours, sizing, weighted);
    }

    MapSettings by(Sizing sizes) {
        return new MapSettings(centre, steps, withoutOwner, colouring, sizes, weighted);
    }

    MapSettings weighted(boolean strongCountMore) {
        return new MapSettings(centre, steps, withoutOwner, colouring, sizing, strongCountMore);
    }

    /** @return whether the same people are shown, in whatever looks */
    boolean showsThoseOf(MapSettings other) {
        return by(other.colouring).by(other.sizing).weighted(other.weighted).equals(other);
    }

    /** @return all but the centre as a line of text, for {@link #restore} */
    String state() {
        return String.join(";", String.valueOf(steps), String.valueOf(withoutOwner), colouring.name(), sizing.name(),
                String.valueOf(weighted));
    }

    /** @return what a line of text says; the initial settings if it can’t be read */
    static MapSettings restore(String state) {
        if (state == null || !STATE.matcher(state).matches()) {
            return INITIAL;
        }
        var parts = state.split(";");
        long steps = Math.clamp(Long.parseLong(parts[0]), 1, EVERYBODY);
        return new MapSettings(null, (int) steps, Boolean.parseBoolean(parts[1]), Colouring.valueOf(parts[2]),
                Sizing.valueOf(parts[3]), Boolean.parseBoolean(parts[4]));
    }
}

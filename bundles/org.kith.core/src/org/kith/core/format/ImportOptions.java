// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.util.Map;
import java.util.Objects;

/**
 * How files are imported.
 *
 * @param format id of the format that all files are in; null to recognize each by its content
 * @param mode what becomes of people who are in the network already, and of those who are not
 * @param rehearsal whether only to tell what would happen
 * @param content whether what people wrote to each other is taken over, not only when they did
 * @param columns for a table: the field of each column that the user chose, by the name of the column; an empty text
 *        for a column that is to be left out
 */
public record ImportOptions(String format, Mode mode, boolean rehearsal, boolean content,
        Map<String, String> columns) {

    /** What is recognized is imported, everything new and everything missing. */
    public static final ImportOptions DEFAULT = new ImportOptions(null, Mode.UPDATE, false, false, Map.of());

    /** What an import may do. */
    public enum Mode {
        /** Adds whoever is new, and to the others what the source has to add; ends a former employment. */
        UPDATE,
        /** Adds whoever is new; the others stay as they are. */
        CREATE,
        /** Adds nobody; what is blank in the others is filled. */
        FILL
    }

    public ImportOptions {
        Objects.requireNonNull(mode);
        columns = Map.copyOf(columns);
    }

    /** @return the same with a format; null to recognize it */
    public ImportOptions in(String newFormat) {
        return new ImportOptions(newFormat, mode, rehearsal, content, columns);
    }

    /** @return the same in another mode */
    public ImportOptions in(Mode newMode) {
        return new ImportOptions(format, newMode, rehearsal, content, columns);
    }

    /** @return the same, only to tell what would happen, or to do it */
    public ImportOptions rehearsing(boolean only) {
        return new ImportOptions(format, mode, only, content, columns);
    }

    /** @return the same with or without what people wrote */
    public ImportOptions withContent(boolean wanted) {
        return new ImportOptions(format, mode, rehearsal, wanted, columns);
    }

    /** @return the same with the fields of columns */
    public ImportOptions mapping(Map<String, String> newColumns) {
        return new ImportOptions(format, mode, rehearsal, content, newColumns);
    }
}

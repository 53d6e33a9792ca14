// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.util.zip.CRC32C;

/**
 * An object as its row holds it.
 *
 * @param key of the row
 * @param type name of its class
 * @param checksum over key, type and content
 * @param content JSON, UTF-8
 */
public record Stored(long key, String type, long checksum, byte[] content) {

    /** The class that has a table of its own. */
    public static final String INTERACTION = "Interaction";

    /** @return a row with the checksum that belongs to it */
    public static Stored of(long key, String type, byte[] content) {
        return new Stored(key, type, checksum(key, type, content), content);
    }

    /** @return whether it is an interaction, not one of the other objects */
    public boolean isInteraction() {
        return INTERACTION.equals(type);
    }

    /** @return whether the row is as it was written */
    public boolean isIntact() {
        return type != null && content != null && checksum == checksum(key, type, content);
    }

    private static long checksum(long key, String type, byte[] content) {
        var sum = new CRC32C();
        sum.update(content);
        return sum.getValue() ^ (type.hashCode() * 31L + key & 0xFFFF_FFFFL);
    }
}

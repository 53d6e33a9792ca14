// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture of a person as a file holds it, and the hash by which the model refers to it. Immutable. */
public final class Photo {

    /** The largest picture that is kept, in bytes. */
    public static final int LARGEST = 8 << 20;

    private static final String PNG = "89504e47";
    private static final String GIF = "47494638";
    private static final String WEBP = "52494646";

    private final byte[] content;
    private final String hash;

    /** @param content of an image file; not null */
    public Photo(byte[] content) {
        this.content = content.clone();
        this.hash = HexFormat.of().formatHex(sha256(content));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** @return the content of the image file */
    public byte[] content() {
        return content.clone();
    }

    /** @return SHA-256 of the content in hexadecimal */
    public String hash() {
        return hash;
    }

    /** @return what sort of file the first bytes tell: png, gif, webp, or else jpeg */
    public String type() {
        return switch (content.length < 4 ? "" : HexFormat.of().formatHex(content, 0, 4)) {
            case PNG -> "png";
            case GIF -> "gif";
            case WEBP -> "webp";
            default -> "jpeg";
        };
    }
}

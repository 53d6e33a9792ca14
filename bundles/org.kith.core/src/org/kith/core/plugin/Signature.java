// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plugin;

/**
 * Who vouches for a plug-in.
 *
 * @param trust how far that goes
 * @param signer the name in the certificate; empty where nobody signed
 */
public record Signature(Trust trust, String signer) {

    /** How far a signature can be believed, the worst first. */
    public enum Trust {
        /** Something was changed after it was signed, or the file can't be read. */
        BROKEN,
        /** Nobody signed all of it. */
        NONE,
        /** Signed, but no authority that this Java knows says that the signer is who the name says, or no longer. */
        UNKNOWN,
        /** Signed, and an authority that this Java knows vouches for the name of the signer. */
        KNOWN
    }
}

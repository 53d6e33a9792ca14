// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

/** How much room text takes on what it is drawn on. */
@FunctionalInterface
public interface Lettering {

    /** Where nobody knows the letters: a plain typeface, rather too wide than too narrow. */
    Lettering USUAL = (text, size, bold) -> text.codePoints().mapToDouble(Lettering::usual).sum() * size
            * (bold ? 1.06 : 1);

    /** @return the width of a line of text whose letters are of that size */
    double width(String text, double size, boolean bold);

    private static double usual(int letter) {
        if ("iljtfrI.,:;'|!()[] -·".indexOf(letter) >= 0) {
            return 0.36;
        }
        return letter > 0x2E80 ? 1 : Character.isUpperCase(letter) || "mwMW%@—…".indexOf(letter) >= 0 ? 0.76 : 0.57;
    }
}

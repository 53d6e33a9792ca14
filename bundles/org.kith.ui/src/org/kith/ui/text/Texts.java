// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts texts together. */
public final class Texts {

    private Texts() {
    }

    /** @return those that say something, parted by dots; null and blank ones are left out */
    public static String joined(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(" \u00b7 "));
    }
}

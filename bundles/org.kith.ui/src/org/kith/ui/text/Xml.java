// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.text;

/** Text in documents of the Extensible Markup Language. */
public final class Xml {

    private Xml() {
    }

    /** @return the text as the contents of an element, without the characters that XML does not allow */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}

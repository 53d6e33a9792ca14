// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class MailTest {

    private final List<String> told = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    private MailProgram program(boolean there) {
        return new MailProgram(Display.getDefault(), uri -> {
            opened.add(uri);
            return there;
        }, told::add);
    }

    private static Draft toAda() {
        return Draft.to(aPerson("Ada Lovelace").named("Ada", "Lovelace").withEmail("ada+post@example.org").build());
    }

    @Test
    void theGreetingIsThereAlready() {
        program(true).write(toAda());
        assertThat(opened).containsExactly("mailto:ada%2Bpost%40example.org?body=Hello%20Ada%2C%0D%0A%0D%0A");
        assertThat(told).isEmpty();
    }

    @Test
    void aSubjectIsWrittenBeforeTheBody() {
        assertThat(new Draft("Ada", "ada@example.org", "Who & why?", "Hello\nAda").uri()).hasValue(
                "mailto:ada%40example.org?subject=Who%20%26%20why%3F&body=Hello%0D%0AAda");
    }

    @Test
    void withoutAnAddressTheDraftIsInTheClipboard() {
        program(true).write(Draft.to(aPerson("Bela").build()));
        assertThat(opened).isEmpty();
        assertThat(clipboard()).isEqualTo("Hello Bela,\n\n");
        assertThat(told).singleElement().asString().startsWith("No e-mail address of Bela is known.");
    }

    @Test
    void withoutAMailProgramTheDraftIsInTheClipboard() {
        program(false).write(toAda());
        assertThat(clipboard()).isEqualTo("Hello Ada,\n\n");
        assertThat(told).singleElement().asString().contains("ada+post@example.org");
    }

    private static Object clipboard() {
        var clipboard = new Clipboard(Display.getDefault());
        try {
            return clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }
}

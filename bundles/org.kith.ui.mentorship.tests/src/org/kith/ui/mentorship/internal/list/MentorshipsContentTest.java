// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.ui.testkit.Desk;

class MentorshipsContentTest {

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void withoutMentorshipsItSaysWhatStandsHere() {
        desk.open();
        new MentorshipsContent(desk.shell(), desk.openNetwork());
        assertThat(Desk.all(desk.shell(), Label.class)).extracting(Label::getText).contains("No mentorships yet");
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.brief.Brief;
import org.kith.core.brief.Brief.Section;
import org.kith.ui.testkit.Desk;

class BriefDialogTest {

    private final Desk desk = new Desk();
    @TempDir
    private Path folder;
    private BriefDialog dialog;

    @BeforeEach
    void show() {
        desk.open();
        dialog = new BriefDialog(desk.shell(), new Brief("Ada Lovelace", "Analyst, Engines", LocalDate.of(2026, 9, 1),
                List.of(new Section("You promised", List.of("Send the paper")))), desk.openNetwork());
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        desk.close();
    }

    @Test
    void thePageIsThereToRead() {
        assertThat(Desk.all(dialog.getShell(), StyledText.class).getFirst().getText())
                .isEqualTo("Ada Lovelace\nAnalyst, Engines\n\nYou promised\nSend the paper\n");
    }

    @Test
    void itIsSavedAsAPage() {
        dialog.save(folder.resolve("ada.html"));
        assertThat(folder.resolve("ada.html")).content().contains("<h2>You promised</h2>");
    }

    @Test
    void whereItCannotBeWrittenTheUserIsTold() {
        dialog.save(folder.resolve("missing/ada.html"));
        assertThatThrownBy(desk::settle).cause().hasMessageContaining("ada.html");
    }
}

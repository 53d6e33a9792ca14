// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
import org.kith.core.brief.PdfPages;
import org.kith.ui.testkit.Desk;
import org.kith.ui.text.DateTexts;

class BriefDialogTest {

    private static final PdfPages PDF = (brief, output) -> output.write(("%PDF " + brief.name())
            .getBytes(StandardCharsets.UTF_8));

    private final Desk desk = new Desk();
    @TempDir
    private Path folder;
    private BriefDialog dialog;

    @BeforeEach
    void show() {
        desk.open();
        dialog = new BriefDialog(desk.shell(), "Before you meet Ada",
                new Brief("Ada Lovelace", "Analyst, Engines", LocalDate.of(2026, 9, 1),
                List.of(new Section("You promised", List.of("Send the paper")))), PDF, desk.openNetwork());
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        desk.close();
    }

    private void save(String name) {
        var file = folder.resolve(name);
        dialog.save(file);
        desk.waitUntil(() -> file.toFile().length() > 0);
    }

    @Test
    void thePageIsThereToRead() {
        assertThat(Desk.all(dialog.getShell(), StyledText.class).getFirst().getText())
                .isEqualTo("Ada Lovelace\nAnalyst, Engines · " + DateTexts.day(LocalDate.of(2026, 9, 1))
                        + "\n\nYou promised\nSend the paper\n");
    }

    @Test
    void itIsSavedAsAPage() {
        save("ada.html");
        assertThat(folder.resolve("ada.html")).content().contains("<h2>You promised</h2>");
    }

    @Test
    void itIsSavedAsPdfIfTheNameSaysSo() {
        save("ada.PDF");
        assertThat(folder.resolve("ada.PDF")).content().isEqualTo("%PDF Ada Lovelace");
    }

    @Test
    void whereItCannotBeWrittenTheUserIsTold() {
        assertThatThrownBy(() -> save("missing/ada.html")).cause().hasMessageContaining("ada.html");
    }
}

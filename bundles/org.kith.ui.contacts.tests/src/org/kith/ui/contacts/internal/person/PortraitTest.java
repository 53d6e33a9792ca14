// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.ui.testkit.Desk;

class PortraitTest {

    private final Desk desk = new Desk();
    @TempDir
    private Path folder;
    private PortraitActions actions;
    private Portrait portrait;

    @BeforeEach
    void showAda() {
        desk.network().add(aPerson("Ada Lovelace"));
        desk.open();
        actions = new PortraitActions(desk.openNetwork());
        portrait = new Portrait(desk.shell(), desk.openNetwork(), actions);
        portrait.show(desk.person("Ada Lovelace"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path picture() {
        var file = folder.resolve("ada.png");
        var loader = new ImageLoader();
        loader.data = new ImageData[] {new ImageData(90, 120, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF))};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    @Test
    void aChosenPictureIsShown() {
        actions.take(desk.person("Ada Lovelace"), picture());
        portrait.show(desk.person("Ada Lovelace"));
        desk.waitUntil(portrait::hasImage);
        assertThat(portrait.hasImage()).isTrue();
    }

    @Test
    void undoBringsBackTheInitials() {
        actions.take(desk.person("Ada Lovelace"), picture());
        assertThat(desk.openNetwork().undoLabel()).hasValue("Choose a photo for Ada Lovelace");
        desk.openNetwork().undo();
        portrait.show(desk.person("Ada Lovelace"));
        assertThat(desk.person("Ada Lovelace").getPhoto()).isNull();
        assertThat(portrait.hasImage()).isFalse();
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        actions.take(desk.person("Ada Lovelace"), Files.writeString(folder.resolve("notes.png"), "no picture"));
        assertThat(desk.person("Ada Lovelace").getPhoto()).isNull();
        assertThatThrownBy(desk::settle).cause().hasMessageContaining("notes.png");
    }
}

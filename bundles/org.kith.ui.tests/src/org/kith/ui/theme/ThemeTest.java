// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.ui.Window;

class ThemeTest {

    @RegisterExtension
    final Window window = new Window();

    private Theme theme;
    private boolean before;

    @BeforeEach
    void beginInLight() {
        theme = Theme.of(window.shell());
        before = theme.dark();
        theme.dark(false);
    }

    @AfterEach
    void goBack() {
        theme.dark(before);
    }

    @Test
    void labelsFollowTheTheme() {
        var contents = new Composite(window.shell(), SWT.NONE);
        var label = theme.tone(new Label(contents, SWT.NONE), Tone.MUTED);
        theme.own(contents);
        assertThat(label.getForeground().getRGB()).isEqualTo(Tone.MUTED.rgb(false));

        theme.dark(true);

        assertThat(label.getForeground().getRGB()).isEqualTo(Tone.MUTED.rgb(true));
        assertThat(contents.getBackground().getRGB()).isEqualTo(Tone.SURFACE.rgb(true));
    }

    @Test
    void labelsThatAreAddedLaterAreColouredByThemselves() {
        var contents = new Composite(window.shell(), SWT.NONE);
        theme.own(contents);

        var label = new Label(contents, SWT.NONE);
        window.open();

        assertThat(label.getForeground().getRGB()).isEqualTo(Tone.TEXT.rgb(false));
    }

    @Test
    void pushButtonsFollowTheThemeBackToLight() {
        var contents = new Composite(window.shell(), SWT.NONE);
        var button = new Button(contents, SWT.PUSH);
        theme.own(contents);

        theme.dark(true);
        assertThat(button.getForeground().getRGB()).isEqualTo(Tone.TEXT.rgb(true));
        theme.dark(false);

        assertThat(button.getForeground().getRGB()).isEqualTo(Tone.TEXT.rgb(false));
        assertThat(button.getBackground().getRGB()).isEqualTo(Tone.RAISED.rgb(false));
    }

    @Test
    void buttonsThatCanNotBePressedLookSo() {
        var contents = new Composite(window.shell(), SWT.NONE);
        contents.setLayout(new FillLayout());
        theme.own(contents);
        theme.dark(true);
        var button = new Button(contents, SWT.PUSH);
        button.setText("Log");
        window.open();

        button.setEnabled(false);
        window.await(() -> button.getForeground().getRGB().equals(Tone.DISABLED.rgb(true)));

        button.setEnabled(true);
        window.await(() -> button.getForeground().getRGB().equals(Tone.TEXT.rgb(true)));
    }

    @Test
    void inTheDarkDisabledButtonsOfThePlatformLookSoToo() {
        theme.dark(true);
        var button = new Button(window.shell(), SWT.PUSH);
        button.setText("Finish");
        button.setForeground(theme.color(Tone.TEXT));
        window.open();

        button.setEnabled(false);
        window.await(() -> button.getForeground().equals(theme.color(Tone.DISABLED)));

        button.setEnabled(true);
        window.await(() -> button.getForeground().equals(theme.color(Tone.TEXT)));
    }

    @Test
    void aDisabledButtonFollowsTheTheme() {
        var contents = new Composite(window.shell(), SWT.NONE);
        contents.setLayout(new FillLayout());
        theme.own(contents);
        var button = new Button(contents, SWT.PUSH);
        button.setEnabled(false);
        window.open();
        theme.dark(true);

        window.await(() -> button.getForeground().equals(theme.color(Tone.DISABLED)));
        button.setEnabled(true);

        window.await(() -> button.getForeground().equals(theme.color(Tone.TEXT)));
    }

    @ParameterizedTest
    @EnumSource(Icon.class)
    void everyIconHasADrawing(Icon icon) {
        assertThat(icon.descriptor().getImageData(100)).isNotNull().satisfies(
                image -> assertThat(image.width).isEqualTo(16));
    }
}

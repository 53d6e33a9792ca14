// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** The line under a field that says what is wrong with it; takes no room while nothing is. */
final class Problem {

    private final Label line;

    Problem(Composite parent) {
        line = new Label(parent, SWT.WRAP);
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Theme.of(parent).face(line, Face.SMALL);
        Theme.of(parent).tone(line, Tone.RED);
        visible(false);
    }

    String text() {
        return line.getText();
    }

    void say(String sentence) {
        line.setText(sentence);
        visible(true);
    }

    void clear() {
        if (!line.getText().isEmpty()) {
            line.setText("");
            visible(false);
        }
    }

    private void visible(boolean visible) {
        ((GridData) line.getLayoutData()).exclude = !visible;
        line.setVisible(visible);
        line.requestLayout();
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.report;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.report.Figure;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Figures beside one another, each with its name and where it comes from. */
final class FigureTiles {

    private static final int WIDTH = 200;
    private static final int MOST = 4;

    private final Theme theme;
    private final Composite area;

    FigureTiles(Composite parent, List<Figure> figures) {
        theme = Theme.of(parent);
        area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        int room = parent.getParent().getParent().getClientArea().width;
        var layout = new GridLayout(Math.clamp(room / WIDTH, 1, MOST), true);
        layout.marginWidth = 0;
        layout.marginHeight = Space.TIGHT;
        layout.horizontalSpacing = Space.SMALL;
        layout.verticalSpacing = Space.SMALL;
        area.setLayout(layout);
        figures.forEach(this::add);
    }

    private void add(Figure figure) {
        var tile = new Composite(area, SWT.NONE);
        tile.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        var layout = new GridLayout();
        layout.marginWidth = Space.SMALL;
        layout.marginHeight = Space.SMALL;
        layout.verticalSpacing = Space.TIGHT;
        tile.setLayout(layout);
        theme.own(tile, Tone.RAISED);
        text(tile, figure.name(), Tone.MUTED, Face.BODY);
        text(tile, figure.text(), Tone.TEXT, Face.TITLE);
        text(tile, figure.query(), Tone.MUTED, Face.SMALL);
    }

    private void text(Composite tile, String words, Tone tone, Face face) {
        var label = theme.tone(theme.face(new Label(tile, SWT.WRAP), face), tone);
        label.setText(words.replace("&", "&&"));
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** What a view shows when it has nothing to show: a title, one sentence that says what to do next, and the buttons. */
public final class EmptyState extends Composite {

    private static final int TEXT_WIDTH = 320;
    private static final int BUTTONS_WIDTH = 420;

    private final Composite column;
    private final Label icon;
    private final Label title;
    private final Label sentence;
    private final Composite buttons;

    /** Creates an empty state without text and buttons. */
    public EmptyState(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new GridLayout());
        column = new Composite(this, SWT.NONE);
        column.setLayout(new GridLayout());
        column.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        icon = label(SWT.NONE);
        title = Theme.of(this).face(label(SWT.WRAP), Face.HEADING);
        sentence = Theme.of(this).tone(label(SWT.WRAP), Tone.MUTED);
        buttons = new Composite(column, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
        var row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = Space.SMALL;
        row.justify = true;
        buttons.setLayout(row);
        Theme.of(this).own(this);
    }

    private Label label(int style) {
        var label = new Label(column, SWT.CENTER | style);
        var data = new GridData(SWT.CENTER, SWT.TOP, true, false);
        if ((style & SWT.WRAP) != 0) {
            data.widthHint = TEXT_WIDTH;
        }
        label.setLayoutData(data);
        return label;
    }

    /** Says something else; the buttons go away. */
    public EmptyState say(Icon newIcon, String newTitle, String newSentence) {
        icon.setImage(newIcon.image(getDisplay()));
        title.setText(newTitle);
        sentence.setText(newSentence);
        for (var button : buttons.getChildren()) {
            button.dispose();
        }
        layout(true, true);
        return this;
    }

    /** Adds a button to the right of the others. */
    public EmptyState button(String text, Runnable action) {
        var button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, pressed -> action.run());
        var data = (GridData) buttons.getLayoutData();
        data.widthHint = SWT.DEFAULT;
        data.widthHint = Math.min(BUTTONS_WIDTH, buttons.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        layout(true, true);
        return this;
    }

    @Override
    public boolean setFocus() {
        // the system moves the focus to parents of what is being disposed
        var children = buttons.isDisposed() ? new Control[0] : buttons.getChildren();
        return children.length > 0 && children[0].setFocus();
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.welcome;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.kith.app.internal.Messages;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** Asks for the user's name and how to begin: with their contacts, with a sample, or with nobody. */
public final class WelcomePage extends Composite {

    private static final int WIDTH = 480;

    private final FirstSteps steps;
    private final Theme theme = Theme.of(this);
    private final Composite column;
    private final Text name;
    private final Label problem;

    /** @param steps what the buttons do */
    public WelcomePage(Composite parent, FirstSteps steps) {
        super(parent, SWT.NONE);
        this.steps = steps;
        setLayout(new GridLayout());
        column = new Composite(this, SWT.NONE);
        var layout = new GridLayout();
        layout.verticalSpacing = Space.TIGHT;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        theme.face(label(Messages.Welcome_Title), Face.TITLE);
        theme.tone(label(Messages.Welcome_Sentence), Tone.MUTED);
        gap();
        label(Messages.Welcome_NameLabel);
        name = AccessibleName.of(new Text(column, SWT.BORDER), Messages.Welcome_NameLabel);
        name.setText(userName());
        name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        problem = theme.tone(label(""), Tone.RED);
        choice(Icon.IMPORT, Messages.Welcome_Import, Messages.Welcome_ImportHint, steps::importContacts);
        choice(Icon.PEOPLE, Messages.Welcome_Sample, Messages.Welcome_SampleHint, steps::sample);
        choice(Icon.PERSON_ADD, Messages.Welcome_Empty, Messages.Welcome_EmptyHint, steps::empty);
        gap();
        theme.face(theme.tone(label(NLS.bind(Messages.Welcome_Where, steps.file())), Tone.MUTED), Face.SMALL);
        var existing = new Link(column, SWT.NONE);
        existing.setText("<a>" + Messages.Welcome_Open + "</a>");
        existing.addListener(SWT.Selection, clicked -> steps.openExisting());
        theme.own(this);
    }

    /** Most systems know a short name only, which is better than nothing; root is nobody's name. */
    private static String userName() {
        var known = System.getProperty("user.name", "");
        return known.equals("root") ? "" : known;
    }

    private Label label(String text) {
        var label = new Label(column, SWT.WRAP);
        label.setText(text);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private void gap() {
        var gap = new Composite(column, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = Space.SMALL;
        gap.setLayoutData(data);
    }

    private void choice(Icon icon, String title, String hint, Consumer<String> step) {
        var button = new Button(column, SWT.PUSH | SWT.LEFT);
        button.setImage(icon.image(getDisplay()));
        button.setText(title);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = Space.SMALL;
        button.setLayoutData(data);
        button.addListener(SWT.Selection, pressed -> begin(step));
        var below = theme.face(theme.tone(label(hint), Tone.MUTED), Face.SMALL);
        ((GridData) below.getLayoutData()).horizontalIndent = Space.TIGHT;
    }

    private void begin(Consumer<String> step) {
        var owner = name.getText().strip();
        if (owner.isEmpty()) {
            problem.setText(Messages.Welcome_NameMissing);
            name.setFocus();
            layout(true, true);
        } else {
            step.accept(owner);
        }
    }

    @Override
    public boolean setFocus() {
        // the system moves the focus to parents of what is being disposed
        return !name.isDisposed() && name.setFocus();
    }
}

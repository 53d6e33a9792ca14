// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.notice;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.suggestion.Suggestion;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** A small window in the corner of the screen: it never takes the focus, and goes by itself. */
final class NoticePopup {

    private static final int SHOWN = 3;
    private static final int WIDTH = 360;
    private static final int STAYS_MILLIS = 15_000;

    private final Shell shell;

    /** @param show is called if the user wants to see more */
    NoticePopup(Shell window, List<Suggestion> fresh, Runnable show) {
        shell = new Shell(window, SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        shell.setText(Messages.Notice_title);
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        layout.verticalSpacing = Space.TIGHT;
        shell.setLayout(layout);
        var theme = Theme.of(shell);
        theme.face(line(fresh.size() == 1 ? Messages.Notice_one : NLS.bind(Messages.Notice_many, fresh.size())),
                Face.STRONG);
        fresh.stream().limit(SHOWN).forEach(each -> line(NLS.bind(Messages.Notice_line, each.title(), each.reason())));
        if (fresh.size() > SHOWN) {
            theme.tone(line(NLS.bind(Messages.Notice_more, fresh.size() - SHOWN)), Tone.MUTED);
        }
        createButtons(show);
        theme.own(shell, Tone.RAISED);
    }

    private Label line(String text) {
        var label = new Label(shell, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private void createButtons(Runnable show) {
        var buttons = new Composite(shell, SWT.NONE);
        buttons.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        buttons.setLayout(layout);
        button(buttons, Messages.Notice_show, show);
        button(buttons, Messages.Notice_close, () -> { });
    }

    private void button(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            close();
            action.run();
        });
    }

    /** Shows it for a while. */
    void open() {
        shell.pack();
        shell.setLocation(corner(shell.getSize()));
        shell.setVisible(true);
        shell.getDisplay().timerExec(STAYS_MILLIS, this::close);
    }

    private Point corner(Point size) {
        var screen = shell.getParent().getMonitor().getClientArea();
        return new Point(screen.x + screen.width - size.x - Space.LARGE,
                screen.y + screen.height - size.y - Space.LARGE);
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    /** @return the window, for tests */
    Shell shell() {
        return shell;
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.NetworkException;
import org.kith.core.brief.Brief;
import org.kith.core.brief.BriefDocument;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** One page before a meeting, to read, to copy from and to save for printing. */
public final class BriefDialog extends Dialog {

    private static final Point SIZE = new Point(620, 620);

    private final Brief brief;
    private final OpenNetwork open;

    /** @param open tells the user if the page can't be saved */
    public BriefDialog(Shell parent, Brief brief, OpenNetwork open) {
        super(parent);
        this.brief = brief;
        this.open = open;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Brief_title, brief.name()));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var page = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page.setMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM);
        AccessibleName.of(page, NLS.bind(Messages.Brief_title, brief.name()));
        var theme = Theme.of(page);
        page.setBackground(theme.color(Tone.SURFACE));
        page.setForeground(theme.color(Tone.TEXT));
        write(page);
        return page;
    }

    private void write(StyledText page) {
        append(page, brief.name(), Face.TITLE, Tone.TEXT);
        if (!brief.position().isEmpty()) {
            append(page, brief.position(), Face.BODY, Tone.MUTED);
        }
        for (var section : brief.sections()) {
            append(page, "", Face.SMALL, Tone.TEXT);
            append(page, section.title(), Face.HEADING, Tone.ACCENT);
            section.lines().forEach(line -> append(page, line, Face.BODY, Tone.TEXT));
        }
        if (brief.sections().isEmpty()) {
            append(page, "", Face.SMALL, Tone.TEXT);
            append(page, Messages.Brief_nothing, Face.BODY, Tone.MUTED);
        }
        page.setSelection(0);
    }

    private static void append(StyledText page, String line, Face face, Tone tone) {
        var theme = Theme.of(page);
        var style = new StyleRange(page.getCharCount(), line.length(), theme.color(tone), null);
        style.font = theme.font(face);
        page.append(line + "\n");
        page.setStyleRange(style);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, Messages.Brief_save, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.DETAILS_ID) {
            ask();
        } else {
            super.buttonPressed(button);
        }
    }

    private void ask() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.html"});
        dialog.setFileName(brief.name().replaceAll("[^\\p{L}\\p{N} ]", "") + ".html");
        dialog.setOverwrite(true);
        var file = dialog.open();
        if (file != null) {
            save(Path.of(file));
        }
    }

    void save(Path file) {
        open.attempt(Messages.Brief_save.replace("&", ""), () -> {
            try {
                Files.writeString(file, new BriefDocument(brief).html());
            } catch (IOException e) {
                throw new NetworkException(NLS.bind(Messages.Brief_notSaved, file), e);
            }
        });
    }
}

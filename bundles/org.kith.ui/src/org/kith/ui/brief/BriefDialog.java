// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.brief;

import java.io.IOException;
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
import org.kith.core.brief.BriefFile;
import org.kith.core.brief.PdfPages;
import org.kith.ui.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** One page before a meeting, to read, to copy from and to save for printing. */
public final class BriefDialog extends Dialog {

    private static final Point SIZE = new Point(620, 620);

    private final String title;
    private final Brief brief;
    private final BriefFile file;
    private final OpenNetwork open;

    /**
     * @param title of the dialog
     * @param pdfPages for whoever saves it as PDF
     * @param open tells the user if the page can't be saved
     */
    public BriefDialog(Shell parent, String title, Brief brief, PdfPages pdfPages, OpenNetwork open) {
        super(parent);
        this.title = title;
        this.brief = brief;
        this.file = new BriefFile(pdfPages);
        this.open = open;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
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
        AccessibleName.of(page, title);
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
        dialog.setFilterExtensions(new String[] {"*.pdf", "*.html"});
        dialog.setFileName(brief.name().replaceAll("[^\\p{L}\\p{N} ]", "") + BriefFile.PDF);
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            save(Path.of(chosen));
        }
    }

    void save(Path chosen) {
        open.background(Messages.Brief_save.replace("&", ""), monitor -> {
            try {
                file.write(brief, chosen);
            } catch (IOException e) {
                throw new NetworkException(NLS.bind(Messages.Brief_notSaved, chosen), e);
            }
        }, () -> { });
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kith.app.internal.Messages;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.PlugIns;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * Lists the plug-ins that were added to Kith, and says of the chosen one what it is, what it adds, who vouches for it
 * and whether it works. It can be disabled, enabled and uninstalled.
 */
public final class PlugInsDialog extends Dialog {

    private static final Point SIZE = new Point(900, 640);
    private static final int[] WEIGHTS = {45, 55};
    private static final int SWITCH = IDialogConstants.CLIENT_ID + 1;
    private static final int UNINSTALL = IDialogConstants.CLIENT_ID + 2;
    private static final int RESTART = IDialogConstants.CLIENT_ID + 3;
    /** Stands for Kith itself among the lines. */
    private static final String KITH = "org.kith";

    private final Display display;
    private final PlugIns plugIns;
    private final OpenNetwork open;
    private final String version;
    private final Actions actions;
    private final PlugInWords words;
    private List<PlugIn> shown = List.of();
    private LineList lines;
    private PlugInPage page;
    private boolean changed;

    /**
     * What leads out of the dialog.
     *
     * @param uninstall is given a plug-in
     * @param restart closes Kith and opens it again
     */
    record Actions(Consumer<PlugIn> uninstall, Runnable restart) { }

    /**
     * @param open works in the background, and tells what fails
     * @param version of Kith itself
     */
    PlugInsDialog(Shell parent, PlugIns plugIns, OpenNetwork open, String version, Actions actions) {
        super(parent);
        display = parent.getDisplay();
        this.plugIns = plugIns;
        this.open = open;
        this.version = version;
        this.actions = actions;
        words = new PlugInWords(plugIns.isSafeStart());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.PlugIns_Title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var hint = Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.MUTED);
        hint.setText(plugIns.isSafeStart() ? Messages.PlugIns_SafeHint : Messages.PlugIns_Hint);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var sash = new SashForm(area, SWT.HORIZONTAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        lines = new LineList(column(sash), SWT.V_SCROLL, Messages.PlugIns_List);
        lines.list().onSelect(line -> choose());
        page = new PlugInPage(sash, words);
        sash.setWeights(WEIGHTS);
        return area;
    }

    private static Composite column(Composite parent) {
        var column = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginRight = Space.SMALL;
        column.setLayout(layout);
        return column;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SWITCH, Messages.PlugIns_Disable, false);
        createButton(parent, UNINSTALL, Messages.PlugIns_Uninstall, false);
        createButton(parent, RESTART, Messages.PlugIns_Restart, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
        show(List.of());
        load(KITH);
    }

    private void load(String chosen) {
        open.background(Messages.PlugIns_Title, monitor -> {
            var all = plugIns.all();
            display.asyncExec(() -> {
                if (getShell() != null) {
                    show(all);
                    select(chosen);
                }
            });
        }, () -> { });
    }

    private void show(List<PlugIn> all) {
        shown = all;
        var rows = new ArrayList<Line>();
        rows.add(Line.of(KITH, Icon.NETWORK, NLS.bind(Messages.PlugIns_Kith, version), Messages.PlugIns_KithDetail));
        all.forEach(each -> rows.add(Line.of(each.name(), each.problem().isEmpty() ? Icon.OTHER : Icon.WARNING,
                words.title(each), words.line(each))));
        lines.show(rows);
        choose();
    }

    /** Chooses a plug-in; the first one where the name is Kith's. */
    private void select(String name) {
        var rows = lines.list().rows();
        rows.stream().filter(row -> row.key().equals(name)).findFirst().ifPresent(lines.list()::select);
        if (name.equals(KITH) && rows.size() > 1) {
            lines.list().select(rows.get(1));
        }
        choose();
    }

    private Optional<PlugIn> chosen() {
        var line = lines.list().selection();
        return line == null ? Optional.empty()
                : shown.stream().filter(each -> each.name().equals(line.key())).findFirst();
    }

    private void choose() {
        var chosen = chosen();
        chosen.ifPresentOrElse(page::show, () -> page.showKith(version, shown.isEmpty()));
        getButton(SWITCH).setEnabled(chosen.isPresent());
        getButton(SWITCH).setText(chosen.filter(each -> !each.enabled()).isPresent() ? Messages.PlugIns_Enable
                : Messages.PlugIns_Disable);
        getButton(UNINSTALL).setEnabled(chosen.isPresent());
        getButton(RESTART).setEnabled(changed || plugIns.isSafeStart());
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case SWITCH -> chosen().ifPresent(this::switchOver);
            case UNINSTALL -> chosen().ifPresent(each -> {
                // what is shown here does not hold any more then
                close();
                actions.uninstall().accept(each);
            });
            case RESTART -> {
                close();
                actions.restart().run();
            }
            default -> super.buttonPressed(button);
        }
    }

    private void switchOver(PlugIn plugIn) {
        open.background(Messages.PlugIns_Title, monitor -> {
            if (plugIn.enabled()) {
                plugIns.disable(plugIn.name());
            } else {
                plugIns.enable(plugIn.name());
            }
            changed = true;
            load(plugIn.name());
        }, () -> { });
    }
}

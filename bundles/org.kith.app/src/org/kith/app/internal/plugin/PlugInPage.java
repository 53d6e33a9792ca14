// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.kith.app.internal.Messages;
import org.kith.core.plugin.PlugIn;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** All there is to say about one plug-in, to read and to copy from. */
final class PlugInPage {

    private final StyledText text;
    private final PlugInWords words;

    PlugInPage(Composite parent, PlugInWords words) {
        this.words = words;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM);
        AccessibleName.of(text, Messages.PlugIns_Details);
        var theme = Theme.of(text);
        text.setBackground(theme.color(Tone.SURFACE));
        text.setForeground(theme.color(Tone.TEXT));
    }

    /** Shows a plug-in. */
    void show(PlugIn plugIn) {
        text.setText("");
        append(words.title(plugIn), Face.TITLE, Tone.TEXT);
        append(plugIn.name(), Face.BODY, Tone.MUTED);
        if (!plugIn.provider().isEmpty()) {
            append(NLS.bind(Messages.PlugIn_By, plugIn.provider()), Face.BODY, Tone.MUTED);
        }
        heading(Messages.PlugIn_State);
        append(words.state(plugIn), Face.BODY, Tone.TEXT);
        if (!plugIn.problem().isEmpty()) {
            append(plugIn.problem(), Face.BODY, Tone.TEXT);
        }
        heading(Messages.PlugIn_Adds);
        words.contributions(plugIn).forEach(line -> append(line, Face.BODY, Tone.TEXT));
        if (!plugIn.bundles().equals(List.of(plugIn.name()))) {
            heading(Messages.PlugIn_Bundles);
            plugIn.bundles().forEach(bundle -> append(bundle, Face.BODY, Tone.TEXT));
        }
        heading(Messages.PlugIn_Signature);
        append(words.signature(plugIn.signature()), Face.BODY, Tone.TEXT);
        heading(Messages.PlugIn_Without);
        append(plugIn.enabled() ? Messages.PlugIn_HowToDisable : Messages.PlugIn_HowToEnable, Face.BODY, Tone.TEXT);
        text.setSelection(0);
    }

    /** Shows Kith itself. */
    void showKith(String version, boolean alone) {
        text.setText("");
        append(NLS.bind(Messages.PlugIns_Kith, version), Face.TITLE, Tone.TEXT);
        append(Messages.PlugIns_KithDetail, Face.BODY, Tone.MUTED);
        if (alone) {
            heading(Messages.PlugIns_NoneTitle);
            append(Messages.PlugIns_None, Face.BODY, Tone.TEXT);
        }
        text.setSelection(0);
    }

    private void heading(String heading) {
        append("", Face.SMALL, Tone.TEXT);
        append(heading, Face.HEADING, Tone.ACCENT);
    }

    private void append(String line, Face face, Tone tone) {
        var theme = Theme.of(text);
        var style = new StyleRange(text.getCharCount(), line.length(), theme.color(tone), null);
        style.font = theme.font(face);
        text.append(line + "\n");
        text.setStyleRange(style);
    }
}

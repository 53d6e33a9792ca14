// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.query;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** Examples of queries below the filter, each with what it means; one click tries one. Esc closes it. */
public final class QueryHelp extends PopupDialog {

    /** A query as it is typed, and its meaning. */
    public record Example(String query, String meaning) {
    }

    /** What the help shows; each is a query that is understood. */
    public static final List<Example> EXAMPLES = List.of(
            new Example("ada eng", Messages.Help_Words),
            new Example("\"machine learning\"", Messages.Help_Phrase),
            new Example("org:google title:director", Messages.Help_Work),
            new Example("tag:berlin skill:rust", Messages.Help_Texts),
            new Example("last>90d", Messages.Help_Last),
            new Example("due:red tie:weak layer:150", Messages.Help_Tie),
            new Example("hops<=2 type:colleague", Messages.Help_Hops),
            new Example("has:email -has:phone", Messages.Help_Has),
            new Example("(tag:berlin OR city:berlin) -status:archived", Messages.Help_Or));

    private final Control below;
    private final Consumer<String> chosen;

    /**
     * @param below what it opens below
     * @param chosen is told the example that is to be tried
     */
    QueryHelp(Control below, Consumer<String> chosen) {
        super(below.getShell(), HOVER_SHELLSTYLE, true, false, false, false, false, Messages.Help_Title,
                Messages.Help_Hint);
        this.below = below;
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Space.MEDIUM, Space.MEDIUM)
                .spacing(Space.LARGE, Space.SMALL).applyTo(area);
        EXAMPLES.forEach(example -> show(example, area));
        return area;
    }

    private void show(Example example, Composite area) {
        var link = AccessibleName.of(new Link(area, SWT.NONE), example.query() + ": " + example.meaning());
        link.setText("<a>" + example.query() + "</a>");
        link.addListener(SWT.Selection, event -> {
            close();
            chosen.accept(example.query());
        });
        Theme.of(area).tone(new Label(area, SWT.NONE), Tone.MUTED).setText(example.meaning());
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        Theme.of(parent).own(parent, Tone.RAISED);
        return contents;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return below.toDisplay(0, below.getSize().y);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.kith.core.people.PersonRow;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.widget.AccessibleName;

/**
 * Lines of fields that the user adds one by one, none at first; each has a cross that takes it away.
 *
 * @param <L> a line
 */
final class AddedLines<L extends AddedLines.Line> {

    /** The fields of a line. */
    interface Line {

        /** Says who was there: one of them may be meant. */
        void offer(List<PersonRow> people);

        /** Puts the focus into the first field. */
        void setFocus();
    }

    private final Composite root;
    private final BiFunction<Composite, List<PersonRow>, L> create;
    private final Runnable onResize;
    private final Link add;
    private final List<L> lines = new ArrayList<>();
    private List<PersonRow> people = List.of();

    /**
     * @param addText what adds a line, as a link
     * @param create makes the fields of a line, in a grid of any number of columns
     * @param onResize is told when more or less room is needed
     */
    AddedLines(Composite parent, String addText, BiFunction<Composite, List<PersonRow>, L> create,
            Runnable onResize) {
        this.create = create;
        this.onResize = onResize;
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Space.TIGHT;
        root.setLayout(layout);
        add = new Link(root, SWT.NONE);
        add.setText(addText);
        add.addListener(SWT.Selection, event -> add().setFocus());
    }

    Composite control() {
        return root;
    }

    List<L> lines() {
        return lines;
    }

    void offer(List<PersonRow> newPeople) {
        people = List.copyOf(newPeople);
        lines.forEach(line -> line.offer(people));
    }

    L add() {
        var area = new Composite(root, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        area.moveAbove(add);
        var line = create.apply(area, people);
        lines.add(line);
        createRemove(area, line);
        var layout = new GridLayout(area.getChildren().length, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Space.TIGHT;
        area.setLayout(layout);
        onResize.run();
        return line;
    }

    private void createRemove(Composite area, L line) {
        var remove = new Button(area, SWT.PUSH | SWT.FLAT);
        remove.setImage(Icon.CLEAR.image(area.getDisplay()));
        remove.setToolTipText(Messages.Log_removeLine);
        AccessibleName.of(remove, Messages.Log_removeLine);
        remove.addListener(SWT.Selection, event -> {
            lines.remove(line);
            area.dispose();
            onResize.run();
            add.setFocus();
        });
    }
}

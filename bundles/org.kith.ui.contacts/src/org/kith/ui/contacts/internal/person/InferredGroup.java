// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kith.core.relationship.InferredTie;
import org.kith.core.relationship.InferredTies;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.RelationshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.rows.RowAction;
import org.kith.ui.rows.RowList;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * Whom a person perhaps knows, with what speaks for it: Y says that they do, N that they do not, for good. Looks a moment
 * after the person is shown, so that walking through many people stays fast.
 */
final class InferredGroup {

    private static final int AT_FIRST = 5;
    private static final int MILLIS_TO_WAIT = 150;

    private final OpenNetwork open;
    private final InferredTies inferred;
    private final PersonLinks links;
    private final RelationshipEdits edits;
    private final Label heading;
    private final RowList<InferredTie> list;
    private final Link more;
    private Runnable onResize = () -> { };
    private Person person;
    private List<InferredTie> found = List.of();
    private boolean all;
    private Runnable later = () -> { };

    InferredGroup(Composite group, OpenNetwork open, InferredTies inferred, PersonLinks links) {
        this.open = open;
        this.inferred = inferred;
        this.links = links;
        edits = new RelationshipEdits(open);
        heading = Theme.of(group).tone(new Label(group, SWT.NONE), Tone.MUTED);
        heading.setText(Messages.Inferred_heading);
        list = new RowList<>(group, SWT.NONE, Messages.Inferred_heading, new InferredRenderer(group, this::open));
        list.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        list.onOpen(this::open);
        list.offer(this::actions);
        more = new Link(group, SWT.NONE);
        more.addListener(SWT.Selection, event -> showAll());
        List.of(heading, more).forEach(control -> control.setLayoutData(new GridData()));
        show(List.of());
    }

    /** Says what happens when the group needs more or less room. */
    void onResize(Runnable action) {
        onResize = action;
    }

    private List<RowAction> actions(InferredTie tie) {
        return List.of(new RowAction('y', Icon.ADD, Messages.Inferred_yes, Messages.Inferred_yesTip,
                () -> edits.confirm(person, tie)), new RowAction('n', Icon.CLEAR, Messages.Inferred_no,
                Messages.Inferred_noTip, () -> edits.reject(person, tie)));
    }

    private void open(InferredTie tie) {
        links.open(tie.person());
    }

    private void showAll() {
        all = true;
        show(found);
        onResize.run();
    }

    /** Looks for those whom another person perhaps knows, or the same one now. */
    void show(Person shown) {
        if (person != shown) {
            person = shown;
            all = false;
            show(List.of());
        }
        list.getDisplay().timerExec(-1, later);
        later = this::look;
        list.getDisplay().timerExec(MILLIS_TO_WAIT, later);
    }

    private void look() {
        if (list.isDisposed() || open.network().isEmpty() || person.eContainer() == null) {
            return;
        }
        var now = inferred.of(open.network().get(), person, open.people().orElseThrow().day(),
                open.clock().getZone());
        if (!now.equals(found)) {
            show(now);
            onResize.run();
        }
    }

    private void show(List<InferredTie> ties) {
        found = ties;
        list.show(all ? ties : ties.stream().limit(AT_FIRST).toList());
        more.setText("<a>" + NLS.bind(Messages.Inferred_all, ties.size()) + "</a>");
        setVisible(heading, !ties.isEmpty());
        setVisible(list, !ties.isEmpty());
        setVisible(more, !all && ties.size() > AT_FIRST);
    }

    private static void setVisible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.core.growth.Events;
import org.kith.core.growth.Newcomer;
import org.kith.model.contacts.Network;
import org.kith.model.growth.Event;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** Which event it was, and the names of those who were met, one a line. */
final class PeopleMetPage extends WizardPage {

    private static final int WIDTH = 460;
    private static final int NAMES = 120;
    private static final int NOTE = 60;

    private final OpenNetwork open;
    private final List<Event> events;
    private final Event first;
    private Combo which;
    private Text names;
    private Label understood;
    private Text note;

    PeopleMetPage(OpenNetwork open, Event first) {
        super("people", Messages.After_people, null);
        this.open = open;
        setDescription(Messages.After_peopleHint);
        var root = root();
        var today = LocalDate.now(open.clock());
        events = Events.of(root).filter(each -> each == first || each.getStart() == null
                || Events.hasBegun(each, today)).sorted(Comparator.comparing((Event each) ->
                        !Events.awaitsFollowUp(root, each, today)).thenComparing(Event::getStart,
                                Comparator.nullsLast(Comparator.reverseOrder()))).toList();
        this.first = first;
    }

    private Network root() {
        return open.network().orElseThrow().root();
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        label(area, Messages.After_event);
        which = AccessibleName.of(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.After_event);
        which.setItems(events.stream().map(PeopleMetPage::words).toArray(String[]::new));
        which.select(Math.max(0, events.indexOf(first)));
        which.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label(area, Messages.After_names);
        names = block(area, Messages.After_names, NAMES);
        names.addListener(SWT.Modify, event -> changed());
        understood = Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.MUTED);
        understood.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        label(area, Messages.After_note);
        note = block(area, Messages.After_note, NOTE);
        Theme.of(area).own(area);
        setControl(area);
        names.setFocus();
        changed();
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private static String words(Event event) {
        return Texts.joined(event.getName(), Dated.day(event.getStart()));
    }

    private static Text block(Composite area, String name, int height) {
        var text = AccessibleName.of(new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), name);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = height;
        text.setLayoutData(data);
        // Tab leads on, as in a dialog of lines
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return text;
    }

    private void changed() {
        var met = met();
        long known = met.stream().filter(each -> each.known() != null).count();
        understood.setText(met.isEmpty() ? "" : NLS.bind(Messages.After_understood, met.size() - known, known));
        setPageComplete(which.getSelectionIndex() >= 0);
    }

    /** @return whom the names mean */
    List<Newcomer> met() {
        return Newcomer.parse(root(), names.getText());
    }

    /** @return the chosen event */
    Event event() {
        return events.get(which.getSelectionIndex());
    }

    /** @return what to remember of all of them */
    String note() {
        return note.getText();
    }
}

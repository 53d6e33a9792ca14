// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.RelationshipType;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.field.PeopleField;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.AccessibleName;

/** Asks how a person is tied to whom: “Ada is … of …”. */
final class RelationshipDialog extends Dialog {

    /** Room for a name and the field beside it. */
    private static final int WIDTH = 420;

    private final OpenNetwork open;
    private final Person person;
    private final List<Reading> readings;
    private PeopleField who;
    private Combo how;
    private Tie chosen;

    RelationshipDialog(Shell parent, OpenNetwork open, Person person) {
        super(parent);
        this.open = open;
        this.person = person;
        readings = open.network().orElseThrow().root().getRelationshipTypes().stream().flatMap(Reading::of).toList();
    }

    /** A type, read from one of its ends. */
    private record Reading(RelationshipType type, boolean inverse) {

        static Stream<Reading> of(RelationshipType type) {
            var forward = new Reading(type, false);
            return type.isSymmetric() ? Stream.of(forward)
                    : Stream.of(forward, new Reading(type, true));
        }

        String label() {
            return inverse ? type.getInverseLabel() : type.getLabel();
        }
    }

    /**
     * What was chosen.
     *
     * @param inverse whether the type is read from the other to the person
     */
    record Tie(Party other, RelationshipType type, boolean inverse) {
    }

    /** @return the tie that was chosen; empty if none was */
    Optional<Tie> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Person_addRelationship);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        layout.verticalSpacing = Space.SMALL;
        area.setLayout(layout);
        new Label(area, SWT.NONE).setText(NLS.bind(Messages.Relationship_is, person.getLabel()));
        how = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        how.setItems(readings.stream().map(Reading::label).toArray(String[]::new));
        how.select(0);
        how.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        AccessibleName.of(how, Messages.Person_addRelationship);
        who = new PeopleField(area, open, Messages.Log_whoHint);
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        who.control().setLayoutData(data);
        who.onChange(this::changed);
        Theme.of(area).own(area);
        return area;
    }

    @Override
    public void create() {
        super.create();
        validate();
        who.setFocus();
    }

    /** A long name needs a line of its own. */
    private void changed() {
        getShell().pack();
        validate();
    }

    private void validate() {
        var button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            button.setEnabled(who.people().size() == 1 && !who.people().getFirst().id().equals(person.getId()));
        }
    }

    @Override
    protected void okPressed() {
        var reading = readings.get(how.getSelectionIndex());
        open.network().flatMap(network -> network.find(who.people().getFirst().id())).map(Party.class::cast)
                .ifPresent(other -> chosen = new Tie(other, reading.type(), reading.inverse()));
        super.okPressed();
    }
}

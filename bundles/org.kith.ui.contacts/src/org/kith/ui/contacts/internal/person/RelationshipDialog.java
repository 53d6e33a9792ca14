// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.relationship.OwnRelationshipTypes;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.RelationshipEdits;
import org.kith.ui.contacts.internal.edits.RelationshipEdits.Tie;
import org.kith.ui.contacts.internal.parts.Parts;
import org.kith.ui.field.PeopleField;
import org.kith.ui.form.Conversion;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks how a person is tied to whom: “Ada is … of …”. */
final class RelationshipDialog extends FieldDialog {

    /** Room for a name and the field beside it. */
    private static final int WIDTH = 420;
    private static final List<String> CLOSENESS = List.of(Messages.Relationship_notSaid, "1", "2", "3", "4", "5");

    private final OpenNetwork open;
    private final Person person;
    private final Relationship shown;
    private final RelationshipEdits edits;
    private List<Reading> readings;
    private PeopleField who;
    private Combo how;
    private Composite own;
    private Text ownLabel;
    private Text ownInverse;
    private Text since;
    private Text until;
    private Combo closeness;
    private Text evidence;
    private Label problem;
    private Tie chosen;

    /** @param shown the one to be changed; null for a new one */
    RelationshipDialog(Shell parent, OpenNetwork open, Person person, Relationship shown) {
        super(parent, shown == null ? Messages.Person_addRelationship : Messages.Person_changeRelationship,
                IDialogConstants.OK_LABEL);
        this.open = open;
        this.person = person;
        this.shown = shown;
        edits = new RelationshipEdits(open);
        readings = readings();
    }

    private List<Reading> readings() {
        return open.network().orElseThrow().root().getRelationshipTypes().stream().flatMap(Reading::of).toList();
    }

    /** @return the tie that was chosen; empty if none was */
    Optional<Tie> chosen() {
        return Optional.ofNullable(chosen);
    }

    @Override
    protected void createFields(Composite area) {
        new Label(area, SWT.NONE).setText(NLS.bind(Messages.Relationship_is, person.getLabel()));
        how = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        offer();
        how.select(0);
        how.addListener(SWT.Selection, event -> typeChosen());
        how.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        AccessibleName.of(how, Messages.Person_addRelationship);
        createTypesLink(area);
        own = createOwn(area);
        show(own, false);
        who = new PeopleField(area, open, Messages.Log_whoHint);
        who.control().setLayoutData(wide(WIDTH));
        who.onChange(this::changed);
        createDetails(area);
        problem = Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.RED);
        problem.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void offer() {
        how.setItems(Stream.concat(readings.stream().map(Reading::label), Stream.of(Messages.Relationship_new))
                .toArray(String[]::new));
    }

    /** There is nothing to change before there is a type of one’s own. */
    private void createTypesLink(Composite area) {
        if (!new OwnRelationshipTypes(open.network().orElseThrow()).all().isEmpty()) {
            var link = Theme.of(area).tone(new Link(area, SWT.NONE), Tone.MUTED);
            link.setText(Messages.Types_link);
            link.addListener(SWT.Selection, event -> changeTypes());
        }
    }

    private void changeTypes() {
        var chosenBefore = isOwn() ? null : readings.get(how.getSelectionIndex());
        new RelationshipTypesDialog(getShell(), open).open();
        readings = readings();
        offer();
        how.select(Math.max(0, chosenBefore == null ? readings.size() : readings.indexOf(chosenBefore)));
        validate();
    }

    /** A type of one’s own: how it reads from both ends. */
    private Composite createOwn(Composite area) {
        var fields = twoColumns(area);
        ownLabel = text(fields, Messages.Relationship_ownLabel, Messages.Relationship_ownLabelHint);
        ownInverse = text(fields, Messages.Relationship_ownInverse, Messages.Relationship_ownInverseHint);
        return fields;
    }

    private void createDetails(Composite area) {
        var fields = twoColumns(area);
        since = text(fields, Words.of(Literals.RELATIONSHIP__SINCE), Messages.Relationship_dateHint);
        until = text(fields, Words.of(Literals.RELATIONSHIP__UNTIL), Messages.Relationship_dateHint);
        label(fields, Words.of(Literals.RELATIONSHIP__CLOSENESS));
        closeness = AccessibleName.of(new Combo(fields, SWT.DROP_DOWN | SWT.READ_ONLY),
                Words.of(Literals.RELATIONSHIP__CLOSENESS));
        closeness.setItems(CLOSENESS.toArray(String[]::new));
        closeness.select(0);
        evidence = text(fields, Words.of(Literals.RELATIONSHIP__EVIDENCE), Messages.Relationship_evidenceHint);
    }

    private static Composite twoColumns(Composite area) {
        var fields = new Composite(area, SWT.NONE);
        fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        fields.setLayout(layout);
        return fields;
    }

    private static void label(Composite fields, String name) {
        Theme.of(fields).tone(new Label(fields, SWT.NONE), Tone.MUTED).setText(name);
    }

    private Text text(Composite fields, String name, String hint) {
        label(fields, name);
        var text = AccessibleName.of(new Text(fields, SWT.SINGLE | SWT.BORDER), name);
        text.setMessage(hint);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> validate());
        return text;
    }

    private void typeChosen() {
        show(own, isOwn());
        changed();
        if (isOwn()) {
            ownLabel.setFocus();
        }
    }

    private static void show(Composite part, boolean visible) {
        part.setVisible(visible);
        ((GridData) part.getLayoutData()).exclude = !visible;
    }

    private boolean isOwn() {
        return how.getSelectionIndex() == readings.size();
    }

    @Override
    public void create() {
        super.create();
        if (shown != null) {
            fill();
        }
        validate();
        who.setFocus();
    }

    private void fill() {
        var other = Parts.other(shown, person);
        boolean inverse = shown.getSource() != person && !shown.getType().isSymmetric();
        how.select(readings.indexOf(new Reading(shown.getType(), inverse)));
        open.people().map(people -> people.number(other.getId())).flatMap(number -> open.people().get().row(number))
                .ifPresent(row -> who.show(List.of(row)));
        since.setText(shown.getSince() == null ? "" : shown.getSince().toString());
        until.setText(shown.getUntil() == null ? "" : shown.getUntil().toString());
        closeness.select(shown.getCloseness());
        evidence.setText(shown.getEvidence() == null ? "" : shown.getEvidence());
    }

    /** A long name needs a line of its own. */
    private void changed() {
        getShell().pack();
        validate();
    }

    private void validate() {
        var button = getButton(IDialogConstants.OK_ID);
        if (button != null) {
            var wrong = wrong();
            problem.setText(wrong);
            button.setEnabled(wrong.isEmpty() && who.people().size() == 1
                    && !who.people().getFirst().id().equals(person.getId())
                    && !(isOwn() && ownLabel.getText().isBlank()));
        }
    }

    /** @return what has to be mended; empty if nothing has */
    private String wrong() {
        try {
            date(since);
            date(until);
            return "";
        } catch (IllegalArgumentException unreadable) {
            return unreadable.getMessage();
        }
    }

    private static PartialDate date(Text field) {
        var text = field.getText().strip();
        return text.isEmpty() ? null : Conversion.PARTIAL_DATE.value().apply(text);
    }

    @Override
    protected void okPressed() {
        var reading = isOwn()
                ? new Reading(edits.type(ownLabel.getText().strip(), ownInverse.getText().strip()), false)
                : readings.get(how.getSelectionIndex());
        var known = evidence.getText().strip();
        open.network().flatMap(network -> network.find(who.people().getFirst().id())).map(Party.class::cast)
                .ifPresent(other -> chosen = new Tie(other, reading.type(), reading.inverse(), date(since), date(until),
                        closeness.getSelectionIndex(), known.isEmpty() ? null : known));
        super.okPressed();
    }
}

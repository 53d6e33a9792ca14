// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kith.core.NetworkChange;
import org.kith.core.people.Cadences;
import org.kith.core.relationship.InferredTies;
import org.kith.core.support.Support;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.parts.PartList;
import org.kith.ui.contacts.internal.parts.Parts;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Everything that is known of one person; each change is an undo step of its own. */
final class PersonForm {

    private static final int NOTE_LINES = 5;

    private final OpenNetwork open;
    private final Composite root;
    private final PersonHeader header;
    private final List<FormFields> fields = new ArrayList<>();
    private final List<Consumer<Person>> groups = new ArrayList<>();
    private Runnable onResize = () -> { };
    private Person person;

    PersonForm(Composite parent, OpenNetwork open, Cadences cadences, Ties ties, Support support,
            InferredTies inferred, PersonLinks links) {
        this.open = open;
        root = new Composite(parent, SWT.NONE);
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        header = new PersonHeader(root, open, links);
        groups.add(header::show);
        var actions = new PersonPartActions(root, open, links, () -> person);
        addContactPoints(actions);
        addCadence(cadences, ties);
        addTie(ties);
        addSupport(support);
        addNotes();
        addEmployments(actions);
        addAbilities(actions);
        addRelationships(actions, inferred, links);
        addAddresses(actions);
        addDetails();
    }

    private Composite group() {
        var group = new Composite(root, SWT.NONE);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = Space.LARGE;
        group.setLayoutData(data);
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = Space.TIGHT;
        group.setLayout(layout);
        return group;
    }

    private static void heading(Composite group, String text) {
        Theme.of(group).face(new Label(group, SWT.NONE), Face.HEADING).setText(text);
    }

    private Composite fieldsIn(Composite group) {
        var area = new Composite(group, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return area;
    }

    private void addContactPoints(PersonPartActions actions) {
        var list = new PartList(group(), Words.of(ContactsPackage.Literals.PERSON__CONTACT_POINTS),
                actions.contactPoints());
        groups.add(shown -> list.show(Parts.contactPoints(shown)));
    }

    private void addEmployments(PersonPartActions actions) {
        var list = new PartList(group(), Words.of(ContactsPackage.Literals.PERSON__EMPLOYMENTS),
                actions.employments());
        groups.add(shown -> list.show(Parts.employments(shown)));
    }

    private void addRelationships(PersonPartActions actions, InferredTies inferred, PersonLinks links) {
        var group = group();
        var list = new PartList(group, Words.of(ContactsPackage.Literals.NETWORK__RELATIONSHIPS),
                actions.relationships());
        groups.add(shown -> list.show(Parts.relationships(shown, relationships())));
        var perhaps = new InferredGroup(group, open, inferred, links);
        perhaps.onResize(this::resized);
        groups.add(perhaps::show);
    }

    private List<Relationship> relationships() {
        return open.network().map(network -> network.root().getRelationships()).orElseThrow();
    }

    private void addAddresses(PersonPartActions actions) {
        var list = new PartList(group(), Words.of(ContactsPackage.Literals.PERSON__ADDRESSES), actions.addresses());
        groups.add(shown -> list.show(Parts.addresses(shown)));
    }

    private void addTie(Ties ties) {
        var group = group();
        heading(group, Messages.Tie_heading);
        var tie = new TieGroup(group, ties);
        groups.add(shown -> {
            setVisible(group, shown != open.network().orElseThrow().root().getOwner());
            open.people().ifPresent(people -> people.row(shown.getId()).ifPresent(row -> tie.show(row, people.day())));
        });
    }

    private void addAbilities(PersonPartActions actions) {
        var skills = new PartList(group(), Words.of(ContactsPackage.Literals.PERSON__SKILL_CLAIMS), actions.skills());
        groups.add(shown -> skills.show(Parts.skills(shown)));
        var experiences = new PartList(group(), Words.of(ContactsPackage.Literals.PERSON__EXPERIENCES),
                actions.experiences());
        groups.add(shown -> experiences.show(Parts.experiences(shown)));
    }

    /** Nobody helps themselves, so that the owner has no such groups. */
    private void addSupport(Support support) {
        var actions = new SupportPartActions(root, open, () -> person);
        var promiseGroup = group();
        var promises = new PartList(promiseGroup, Messages.Promise_heading, actions.promises());
        var helpGroup = group();
        var help = new PartList(helpGroup, Words.of(ContactsPackage.Literals.NETWORK__SUPPORT_EXCHANGES),
                actions.help());
        var balance = Theme.of(helpGroup).tone(new Label(helpGroup, SWT.WRAP), Tone.MUTED);
        balance.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        groups.add(shown -> {
            var network = open.network().orElseThrow();
            var me = network.root().getOwner();
            setVisible(promiseGroup, shown != me);
            setVisible(helpGroup, shown != me);
            promises.show(Parts.promises(shown, network.root().getTasks()));
            help.show(Parts.help(shown, me, network.root().getSupportExchanges()));
            var account = support.ledger(network, LocalDate.now(open.clock())).of(shown.getId());
            balance.setText(support.inWords(account.total(), shown.getLabel()).replace("&", "&&"));
        });
    }

    private static void setVisible(Composite group, boolean visible) {
        group.setVisible(visible);
        ((GridData) group.getLayoutData()).exclude = !visible;
    }

    private void addCadence(Cadences cadences, Ties ties) {
        var group = group();
        heading(group, Messages.Person_keepingInTouch);
        var form = FormFields.labelled(fieldsIn(group), open);
        fields.add(form);
        var cadence = new CadenceGroup(group, form, cadences);
        var proposal = new LayerProposal(group, open, ties);
        proposal.onResize(this::resized);
        groups.add(proposal::show);
        groups.add(shown -> cadence.show(shown, open.people().flatMap(people -> people.due(shown.getId()))));
    }

    private void addNotes() {
        var group = group();
        heading(group, Words.of(ContactsPackage.Literals.IDENTIFIED__NOTES));
        var form = FormFields.inline(group, open);
        var notes = form.block(Words.of(ContactsPackage.Literals.IDENTIFIED__NOTES),
                Binding.to(ContactsPackage.Literals.IDENTIFIED__NOTES), NOTE_LINES);
        notes.control().addListener(SWT.Traverse, PersonForm::leaveByTab);
        fields.add(form);
    }

    private static void leaveByTab(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void addDetails() {
        var group = group();
        heading(group, Messages.Person_details);
        var form = FormFields.labelled(fieldsIn(group), open);
        for (var text : List.of(ContactsPackage.Literals.PERSON__GIVEN_NAME,
                ContactsPackage.Literals.PERSON__FAMILY_NAME, ContactsPackage.Literals.PERSON__HEADLINE)) {
            form.text(Words.of(text), Binding.to(text));
        }
        for (var date : List.of(ContactsPackage.Literals.PERSON__FIRST_MET,
                ContactsPackage.Literals.PERSON__BIRTHDAY)) {
            form.line(Words.of(date), Binding.to(date), Conversion.PARTIAL_DATE);
        }
        form.choice(Words.of(ContactsPackage.Literals.PERSON__STATUS),
                Binding.<PersonStatus>to(ContactsPackage.Literals.PERSON__STATUS), PersonStatus.VALUES, Words::of);
        form.choice(Words.of(ContactsPackage.Literals.IDENTIFIED__SENSITIVITY),
                Binding.<Sensitivity>to(ContactsPackage.Literals.IDENTIFIED__SENSITIVITY), Sensitivity.VALUES,
                Words::of);
        fields.add(form);
    }

    private void resized() {
        root.layout(true, true);
        onResize.run();
    }

    Composite control() {
        return root;
    }

    Person person() {
        return person;
    }

    /** Says what happens when the form needs more or less room. */
    void onResize(Runnable action) {
        onResize = action;
    }

    /** Shows a person; null for nobody. What was typed and not taken over yet is taken over for the one before. */
    void show(Person shown) {
        if (person != shown) {
            person = shown;
            header.bind(shown);
            fields.forEach(form -> form.show(shown));
        } else {
            fields.forEach(FormFields::refresh);
        }
        if (shown != null) {
            groups.forEach(group -> group.accept(shown));
            root.layout(true, true);
            onResize.run();
        }
    }

    boolean concerns(NetworkChange change) {
        return person != null && (change.people().contains(person.getId()) || change.changed().contains(person.getId())
                || change.removed().contains(person.getId()));
    }

    void setFocus() {
        header.setFocus();
    }

    /** @return the head, for tests */
    PersonHeader header() {
        return header;
    }
}

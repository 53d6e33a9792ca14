// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.kith.core.support.Skills;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.Skill;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.PersonEdits;
import org.kith.ui.contacts.internal.edits.RelationshipEdits;
import org.kith.ui.contacts.internal.parts.Part;
import org.kith.ui.contacts.internal.parts.PartActions;
import org.kith.ui.contacts.internal.parts.PartDialog;
import org.kith.ui.contacts.internal.parts.PartForm;
import org.kith.ui.contacts.internal.parts.PartForms;
import org.kith.ui.contacts.internal.parts.Parts;
import org.kith.ui.network.OpenNetwork;

/** What the lists of the form do: they ask by a dialog and edit the person. */
final class PersonPartActions {

    private static final int OFFERED = 12;

    private final Control owner;
    private final OpenNetwork open;
    private final PersonLinks links;
    private final Supplier<Person> person;
    private final PersonEdits edits;
    private final RelationshipEdits relationshipEdits;

    PersonPartActions(Control owner, OpenNetwork open, PersonLinks links, Supplier<Person> person) {
        this.owner = owner;
        this.open = open;
        this.links = links;
        this.person = person;
        edits = new PersonEdits(open);
        relationshipEdits = new RelationshipEdits(open);
    }

    PartActions contactPoints() {
        return new ByDialog(Messages.Person_addContactPoint, ContactsPackage.Literals.PERSON__CONTACT_POINTS,
                ContactsFactory.eINSTANCE::createContactPoint, PartForms::contactPoint,
                Messages.Person_changeContactPoint);
    }

    PartActions employments() {
        return new ByDialog(Messages.Person_addEmployment, ContactsPackage.Literals.PERSON__EMPLOYMENTS,
                ContactsFactory.eINSTANCE::createEmployment,
                title -> PartForms.employment(title, edits::organization, this::organizations),
                Messages.Person_changeEmployment);
    }

    PartActions addresses() {
        return new ByDialog(Messages.Person_addAddress, ContactsPackage.Literals.PERSON__ADDRESSES,
                ContactsFactory.eINSTANCE::createAddress, PartForms::address, Messages.Person_changeAddress);
    }

    PartActions skills() {
        return new ByDialog(Messages.Person_addSkill, ContactsPackage.Literals.PERSON__SKILL_CLAIMS,
                ContactsFactory.eINSTANCE::createSkillClaim,
                title -> PartForms.skill(title, name -> Skills.named(open.network().orElseThrow(), name),
                        this::skills),
                Messages.Person_changeSkill);
    }

    PartActions experiences() {
        return new ByDialog(Messages.Person_addExperience, ContactsPackage.Literals.PERSON__EXPERIENCES,
                ContactsFactory.eINSTANCE::createExperience, PartForms::experience, Messages.Person_changeExperience);
    }

    PartActions relationships() {
        return new Ties();
    }

    private List<String> organizations(String typed) {
        return offered(open.network().orElseThrow().root().getOrganizations().stream().map(Organization::getLabel),
                typed);
    }

    private List<String> skills(String typed) {
        return offered(open.network().orElseThrow().root().getSkills().stream().map(Skill::getName), typed);
    }

    private static List<String> offered(Stream<String> names, String typed) {
        var beginning = typed.strip().toLowerCase(Locale.getDefault());
        return beginning.isEmpty() ? List.of() : names.filter(name -> name.toLowerCase(Locale.getDefault()).startsWith(beginning)
                        && !name.equalsIgnoreCase(typed.strip()))
                .limit(OFFERED).toList();
    }

    private final class ByDialog implements PartActions {

        private final String addTitle;
        private final EReference list;
        private final Supplier<? extends EObject> create;
        private final Function<String, PartForm> form;
        private final String changeTitle;

        ByDialog(String addTitle, EReference list, Supplier<? extends EObject> create,
                Function<String, PartForm> form, String changeTitle) {
            this.addTitle = addTitle;
            this.list = list;
            this.create = create;
            this.form = form;
            this.changeTitle = changeTitle;
        }

        @Override
        public String addTip() {
            return addTitle;
        }

        @Override
        public void add() {
            var part = create.get();
            var dialog = new PartDialog(owner.getShell(), form.apply(addTitle), part);
            if (dialog.open() == Window.OK) {
                edits.add(person.get(), list, part, dialog.values());
            }
        }

        @Override
        public void edit(Part part) {
            var dialog = new PartDialog(owner.getShell(), form.apply(changeTitle), part.object());
            if (dialog.open() == Window.OK) {
                edits.change(person.get(), part.object(), dialog.values());
            }
        }

        @Override
        public void remove(Part part) {
            edits.remove(person.get(), part.object());
        }

        @Override
        public void open(Part part) {
            if (part.link() != null) {
                links.browse(part.link());
            }
        }
    }

    private final class Ties implements PartActions {

        @Override
        public String addTip() {
            return Messages.Person_addRelationship;
        }

        @Override
        public void add() {
            var dialog = new RelationshipDialog(owner.getShell(), open, person.get(), null);
            if (dialog.open() == Window.OK) {
                dialog.chosen().ifPresent(chosen -> relationshipEdits.relate(person.get(), chosen));
            }
        }

        @Override
        public void edit(Part part) {
            var relationship = (Relationship) part.object();
            var dialog = new RelationshipDialog(owner.getShell(), open, person.get(), relationship);
            if (dialog.open() == Window.OK) {
                dialog.chosen().ifPresent(chosen -> relationshipEdits.change(relationship, person.get(), chosen));
            }
        }

        @Override
        public void remove(Part part) {
            relationshipEdits.unrelate((Relationship) part.object());
        }

        @Override
        public void open(Part part) {
            if (Parts.other((Relationship) part.object(), person.get()) instanceof Person) {
                links.open(UUID.fromString(part.link()));
            }
        }
    }
}

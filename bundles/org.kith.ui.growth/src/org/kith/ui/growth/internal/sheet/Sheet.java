// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.Skill;
import org.kith.model.edit.Words;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.form.SkillNames;
import org.kith.ui.network.OpenNetwork;

/** Fields of one object below one another. */
public final class Sheet {

    private static final int LINES = 3;

    private final OpenNetwork open;
    private final FormFields form;

    /** @param area gets a layout of two columns */
    public Sheet(Composite area, OpenNetwork open) {
        this.open = open;
        form = FormFields.labelled(area, open);
    }

    /** Adds a line of text. */
    public Sheet text(EAttribute attribute) {
        form.text(Words.of(attribute), Binding.to(attribute));
        return this;
    }

    /** Adds a line of text that can't be taken away; missing says why. */
    public Sheet text(EAttribute attribute, String missing) {
        form.text(Words.of(attribute), required(Binding.to(attribute), missing));
        return this;
    }

    /** Adds a block of text. */
    public Sheet block(EAttribute attribute) {
        form.block(Words.of(attribute), Binding.to(attribute), LINES);
        return this;
    }

    /** Adds a block of text that can't be taken away; missing says why. */
    public Sheet block(EAttribute attribute, String missing) {
        form.block(Words.of(attribute), required(Binding.to(attribute), missing), LINES);
        return this;
    }

    /** Adds a day. */
    public Sheet day(EAttribute attribute) {
        return day(attribute, Binding.to(attribute));
    }

    /** Adds a day that can't be taken away; missing says why. */
    public Sheet day(EAttribute attribute, String missing) {
        return day(attribute, required(Binding.to(attribute), missing));
    }

    private Sheet day(EAttribute attribute, Binding<LocalDate> binding) {
        var field = form.line(Words.of(attribute), binding, Conversion.DATE);
        ((Text) field.control()).setMessage(Messages.Sheet_day);
        return this;
    }

    private static <V> Binding<V> required(Binding<V> binding, String missing) {
        return new Binding<>(binding.get(), (object, value) -> {
            if (value == null) {
                throw new IllegalArgumentException(missing);
            }
            binding.set().accept(object, value);
        });
    }

    /** Adds a choice of values that have words. */
    public <V extends Enum<V> & Enumerator> Sheet choice(EAttribute attribute, List<V> values) {
        return choice(attribute, values, Words::of);
    }

    /** Adds a choice of values. */
    public <V> Sheet choice(EAttribute attribute, List<V> values, Function<V, String> text) {
        form.choice(Words.of(attribute), Binding.<V>to(attribute), values, text);
        return this;
    }

    /** Adds the names of skills, with commas between them. */
    public Sheet skills(EReference reference, Function<EObject, List<Skill>> skills) {
        form.text(Words.of(reference), new SkillNames(open).binding(skills));
        return this;
    }

    /** Adds a line of text that is put elsewhere than into an attribute. */
    public Sheet text(String label, Binding<String> binding) {
        form.text(label, binding);
        return this;
    }

    /** Adds the name of a person, who has to be in the network. */
    public Sheet person(EReference reference) {
        form.text(Words.of(reference), new Binding<>(
                object -> object.eGet(reference) instanceof Person person ? person.getLabel() : null,
                (object, name) -> object.eSet(reference, name == null ? null : named(name))));
        return this;
    }

    private Person named(String name) {
        var found = open.network().orElseThrow().root().getPeople().stream()
                .filter(each -> name.equalsIgnoreCase(each.getLabel())).toList();
        return Optional.of(found).filter(each -> each.size() == 1).map(List::getFirst)
                .orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.Sheet_nobody, name)));
    }

    /** Adds what every object has: who may see it, and notes. */
    public Sheet closing() {
        choice(Literals.IDENTIFIED__SENSITIVITY, Sensitivity.VALUES);
        return block(Literals.IDENTIFIED__NOTES);
    }

    /** Shows an object as it is now; what is just being typed stays. */
    public void show(EObject object) {
        form.update(object);
    }
}

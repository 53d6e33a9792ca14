// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.people.CadenceRule;
import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;
import org.kith.ui.form.Binding;
import org.kith.ui.form.Conversion;
import org.kith.ui.form.FormFields;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** How often to be in touch: layer, target and maximum, and the rule that comes of them. */
final class CadenceGroup {

    private final Cadences cadences;
    private final Label rule;

    CadenceGroup(Composite group, FormFields form, Cadences cadences) {
        this.cadences = cadences;
        form.choice(Words.of(ContactsPackage.Literals.PERSON__LAYER),
                Binding.<Layer>to(ContactsPackage.Literals.PERSON__LAYER), Layer.VALUES, Words::of);
        form.line(Words.of(ContactsPackage.Literals.CADENCE_POLICY__TARGET_DAYS),
                days(CadencePolicy::getTargetDays, CadenceGroup::setTarget), Conversion.NUMBER);
        form.line(Words.of(ContactsPackage.Literals.CADENCE_POLICY__MAX_DAYS),
                days(CadencePolicy::getMaxDays, CadenceGroup::setMaximum), Conversion.NUMBER);
        form.line(Words.of(ContactsPackage.Literals.CADENCE_POLICY__QUIET_UNTIL),
                new Binding<>(person -> policy(person).map(CadencePolicy::getQuietUntil).orElse(null),
                        (person, day) -> quiet((Person) person, day)),
                Conversion.DATE);
        rule = Theme.of(group).tone(new Label(group, SWT.WRAP), Tone.MUTED);
        rule.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private static Binding<Integer> days(Function<CadencePolicy, Integer> get, BiConsumer<Person, Integer> set) {
        return new Binding<>(person -> policy(person).map(get).orElse(null),
                (person, days) -> set.accept((Person) person, days));
    }

    private static Optional<CadencePolicy> policy(EObject person) {
        return Optional.ofNullable(((Person) person).getCadence());
    }

    /** A layer can't be put off: the rule that holds becomes the person's own. */
    private void quiet(Person person, LocalDate day) {
        var holds = cadences.ruleFor(person);
        var policy = own(person);
        holds.ifPresent(found -> {
            policy.setTargetDays(found.targetDays());
            policy.setMaxDays(found.maxDays());
        });
        policy.setQuietUntil(day);
    }

    private static CadencePolicy own(Person person) {
        if (person.getCadence() == null) {
            person.setCadence(ContactsFactory.eINSTANCE.createCadencePolicy());
        }
        return person.getCadence();
    }

    /** Without a target tags and layer decide again; a maximum below the target moves with it. */
    private static void setTarget(Person person, Integer days) {
        if (days == null) {
            person.setCadence(null);
            return;
        }
        checkPositive(days);
        boolean fresh = person.getCadence() == null;
        var policy = own(person);
        policy.setTargetDays(days);
        if (fresh || policy.getMaxDays() < days) {
            policy.setMaxDays(days + Math.max(1, days / 2));
        }
    }

    private static void setMaximum(Person person, Integer days) {
        if (days == null) {
            person.setCadence(null);
            return;
        }
        checkPositive(days);
        if (person.getCadence() == null) {
            own(person).setTargetDays(days);
        } else if (days < person.getCadence().getTargetDays()) {
            throw new IllegalArgumentException(NLS.bind(Messages.Cadence_maximumTooSmall,
                    person.getCadence().getTargetDays()));
        }
        person.getCadence().setMaxDays(days);
    }

    private static void checkPositive(int days) {
        if (days < 1) {
            throw new IllegalArgumentException(Messages.Cadence_notPositive);
        }
    }

    void show(Person person, Optional<Due> due) {
        var holds = cadences.ruleFor(person).map(found -> sentence(found, person)).orElse(Messages.Cadence_none);
        rule.setText(due.map(standing -> holds + " " + NLS.bind(Messages.Cadence_nextDue,
                DateTexts.day(standing.due()))).orElse(holds));
    }

    private static String sentence(CadenceRule rule, Person person) {
        return NLS.bind(Messages.Cadence_rule, new Object[] {rule.targetDays(), rule.maxDays(),
                Phrases.origin(rule, person)});
    }
}

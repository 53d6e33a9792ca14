// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.edits;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;
import org.kith.model.edit.Words;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;
import org.kith.ui.network.OpenNetwork;

/** Changes people and what belongs to them. An edit that would change nothing leaves no trace in the journal. */
public final class PersonEdits {

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    public PersonEdits(OpenNetwork open) {
        this.open = open;
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    /**
     * @param person outside of any network
     * @return the person, added; empty if that failed
     */
    public Optional<Person> create(Person person) {
        return open.edit(NLS.bind(Messages.Edit_newPerson, person.getLabel()), () -> network().add(person))
                ? Optional.of(person) : Optional.empty();
    }

    /** @return those of some people who are in a mentorship that is not at its end */
    public List<Person> inOpenMentorships(Collection<Person> people) {
        return people.stream().filter(person -> Mentorships.with(network().root(), person)
                .anyMatch(Mentorships::isOpen)).toList();
    }

    /** Removes people; what can't be without them goes, too. */
    public void delete(Collection<Person> people) {
        var removed = List.copyOf(people);
        open.edit(NLS.bind(Messages.Edit_delete, Phrases.people(removed)), () -> removed.forEach(network()::remove));
    }

    /** Changes one feature; an empty text counts as none. */
    public void set(Person person, EStructuralFeature feature, Object value) {
        change(person, person, Map.of(feature, new Value(value)));
    }

    /** Changes several features of a person or of a part of one, such as a contact point. */
    public void change(Person person, EObject part, Map<EStructuralFeature, Value> values) {
        var changed = values.entrySet().stream()
                .filter(entry -> !Objects.equals(part.eGet(entry.getKey()), entry.getValue().orNull())).toList();
        if (changed.isEmpty()) {
            return;
        }
        var what = changed.size() == 1 ? lower(Words.of(changed.getFirst().getKey())) : noun(part);
        open.edit(NLS.bind(Messages.Edit_change, person.getLabel(), what),
                () -> changed.forEach(entry -> put(part, entry.getKey(), entry.getValue().orNull())));
    }

    private void put(EObject part, EStructuralFeature feature, Object value) {
        if (value instanceof Identified target && target.eContainer() == null) {
            network().add(target);
        }
        part.eSet(feature, value);
        if (feature == ContactsPackage.Literals.PERSON__FORMATTED_NAME && value != null) {
            ((Person) part).setPlaceholder(false);
        }
    }

    /** Adds a part, such as a contact point, with these values to a list of a person. */
    public void add(Person person, EReference list, EObject part, Map<EStructuralFeature, Value> values) {
        values.forEach((feature, value) -> {
            if (!(value.orNull() instanceof Identified)) {
                part.eSet(feature, value.orNull());
            }
        });
        open.edit(NLS.bind(Messages.Edit_add, noun(part), person.getLabel()), () -> {
            listOf(person, list).add(part);
            values.forEach((feature, value) -> put(part, feature, value.orNull()));
        });
    }

    @SuppressWarnings("unchecked")
    private static Collection<EObject> listOf(Person person, EReference list) {
        return (Collection<EObject>) person.eGet(list);
    }

    /** Removes a part from a person. */
    public void remove(Person person, EObject part) {
        open.edit(NLS.bind(Messages.Edit_remove, person.getLabel(), noun(part)), () -> {
            if (part instanceof Identified object) {
                network().remove(object);
            } else {
                EcoreUtil.remove(part);
            }
        });
    }

    private static String noun(EObject part) {
        return lower(part instanceof ContactPoint point ? Words.of((Enumerator) point.getKind())
                : Words.of(part.eClass()));
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.getDefault()) + words.substring(1);
    }

    /** @return the organization of that name, ignoring case; a new one outside of the network if there is none */
    public Organization organization(String name) {
        return network().root().getOrganizations().stream().filter(known -> name.equalsIgnoreCase(known.getName()))
                .findFirst().orElseGet(() -> {
                    var organization = ContactsFactory.eINSTANCE.createOrganization();
                    organization.setName(name);
                    return organization;
                });
    }

    /** Gives people a tag, a new one if there is none of that name. */
    public void tag(Collection<Person> people, String name) {
        var untagged = people.stream().filter(person -> person.getTags().stream().noneMatch(tag -> named(tag, name)))
                .toList();
        if (!untagged.isEmpty()) {
            open.edit(NLS.bind(Messages.Edit_tag, Phrases.people(untagged), name), () -> {
                var tag = tagNamed(name);
                untagged.forEach(person -> person.getTags().add(tag));
            });
        }
    }

    private Tag tagNamed(String name) {
        return network().root().getDefinedTags().stream().filter(tag -> named(tag, name)).findFirst().orElseGet(() -> {
            var tag = ContactsFactory.eINSTANCE.createTag();
            tag.setName(name);
            return network().add(tag);
        });
    }

    private static boolean named(Tag tag, String name) {
        return name.equalsIgnoreCase(tag.getName());
    }

    /** Takes a tag from people. */
    public void untag(Collection<Person> people, Tag tag) {
        var tagged = people.stream().filter(person -> person.getTags().contains(tag)).toList();
        if (!tagged.isEmpty()) {
            open.edit(NLS.bind(Messages.Edit_untag, tag.getName(), Phrases.people(tagged)),
                    () -> tagged.forEach(person -> person.getTags().remove(tag)));
        }
    }
}

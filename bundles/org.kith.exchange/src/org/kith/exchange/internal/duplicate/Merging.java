// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.imports.Update;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.growth.Event;

/** Makes one person of two, inside an edit. */
final class Merging {

    private final Network network;
    private final Person survivor;
    private final Person other;
    private final Set<EAttribute> taken;

    Merging(Network network, Person survivor, Person other, Set<EAttribute> taken) {
        var owner = network.root().getOwner();
        if (survivor == other) {
            throw new NetworkException(Messages.Duplicate_samePerson);
        }
        if (survivor == owner || other == owner) {
            throw new NetworkException(Messages.Duplicate_owner);
        }
        this.network = network;
        this.survivor = survivor;
        this.other = other;
        this.taken = taken;
    }

    void run() {
        taken.forEach(attribute -> survivor.eSet(attribute, other.eGet(attribute)));
        new Update(survivor, other).apply();
        survivor.getTags().addAll(other.getTags());
        survivor.getProvenance().addAll(List.copyOf(other.getProvenance()));
        keepApart();
        closeness();
        network.interactions(other).forEach(this::handOver);
        List.copyOf(network.root().getRelationships()).forEach(this::handOver);
        Stream.of(network.root().getSupportExchanges(), network.root().getSupportRequests(), network.root().getTasks(),
                network.root().getIntroductions(), network.root().getSubjects()).flatMap(List::stream).toList()
                .forEach(this::handOver);
        network.remove(other);
    }

    /** What two people had with one another is nothing when they are one. */
    private void handOver(Identified object) {
        handOver((EObject) object);
        for (Iterator<EObject> parts = object.eAllContents(); parts.hasNext();) {
            handOver(parts.next());
        }
        if (object instanceof Event event) {
            var seen = new HashSet<Party>();
            event.getAttendees().removeIf(each -> !seen.add(each.getParty()));
        }
        var people = between(object).toList();
        if (people.stream().distinct().count() < people.size()) {
            network.remove(object);
        }
    }

    /** @return those between whom it is; who is named in a list of some more may stand in another list as well */
    private static Stream<?> between(EObject object) {
        return object.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && (!reference.isMany() || reference.isRequired()))
                .map(object::eGet).flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .filter(Person.class::isInstance);
    }

    private void handOver(EObject holder) {
        for (var reference : holder.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer()) {
                continue;
            } else if (reference.isMany()) {
                handOver((List<?>) holder.eGet(reference));
            } else if (holder.eGet(reference) == other) {
                holder.eSet(reference, survivor);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void handOver(List<?> targets) {
        int index = targets.indexOf(other);
        if (index < 0) {
            return;
        } else if (targets.contains(survivor)) {
            targets.remove(index);
        } else {
            ((List<Object>) targets).set(index, survivor);
        }
    }

    /** Whoever is somebody else than one of the two is somebody else than both. */
    private void keepApart() {
        survivor.getDistinctFrom().addAll(other.getDistinctFrom());
        survivor.getDistinctFrom().remove(other);
        for (var person : network.root().getPeople()) {
            if (person != survivor && person.eIsSet(Literals.PERSON__DISTINCT_FROM)
                    && person.getDistinctFrom().contains(other)) {
                person.getDistinctFrom().add(survivor);
            }
        }
        survivor.getDistinctFrom().remove(survivor);
        survivor.getNotTiedTo().addAll(other.getNotTiedTo());
        network.root().getPeople().stream().filter(person -> person.getNotTiedTo().contains(other))
                .forEach(person -> person.getNotTiedTo().add(survivor));
        survivor.getNotTiedTo().removeAll(List.of(survivor, other));
    }

    private void closeness() {
        if (survivor.getCadence() == null) {
            survivor.setCadence(other.getCadence());
        }
        if (!survivor.eIsSet(Literals.PERSON__LAYER) && other.eIsSet(Literals.PERSON__LAYER)) {
            survivor.setLayer(other.getLayer());
        }
    }

    private void handOver(Interaction interaction) {
        var participations = interaction.getParticipations();
        boolean both = participations.stream().anyMatch(each -> each.getParty() == survivor);
        if (both) {
            participations.removeIf(each -> each.getParty() == other);
        } else {
            participations.stream().filter(each -> each.getParty() == other)
                    .forEach(each -> each.setParty(survivor));
        }
    }

    private void handOver(Relationship tie) {
        if (tie.getSource() != other && tie.getTarget() != other) {
            return;
        }
        var source = tie.getSource() == other ? survivor : tie.getSource();
        var target = tie.getTarget() == other ? survivor : tie.getTarget();
        if (source == target || network.root().getRelationships().stream().anyMatch(each -> each != tie
                && each.getType() == tie.getType() && each.getSource() == source && each.getTarget() == target)) {
            network.remove(tie);
        } else {
            tie.setSource(source);
            tie.setTarget(target);
        }
    }
}

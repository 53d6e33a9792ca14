// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.core.Network;
import org.kith.core.format.ImportOptions.Mode;
import org.kith.core.format.ModelRecord;
import org.kith.core.format.PersonRecord;
import org.kith.core.json.Links;
import org.kith.core.json.Links.Dangling;
import org.kith.core.json.ModelJson;
import org.kith.core.json.ModelReader;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.ImportBatch;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.SavedQuery;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Tag;

/**
 * Takes the objects of another network into this one, each with its id. Those of the same id are the same: the one that
 * was changed last counts. A network that is empty but for its owner becomes the other one.
 */
final class ModelImport {

    /** What became of an object. */
    enum Outcome {
        CREATED, UPDATED, UNCHANGED, LEFT_OUT
    }

    private final Network network;
    private final Identities identities;
    private final Catalog catalog;
    private final Mode mode;
    private final boolean empty;
    private final ModelJson json = new ModelJson();
    private final Links links = new Links();
    private final ModelReader reader = json.reader(links);
    private final Map<UUID, Identified> sameHere = new HashMap<>();
    private final List<Dangling> open = new ArrayList<>();
    private final List<Person> newPeople = new ArrayList<>();
    private Map<Ends, Relationship> ties;
    private UUID ownerThere;

    ModelImport(Network network, Identities identities, Catalog catalog, Mode mode) {
        this.network = network;
        this.identities = identities;
        this.catalog = catalog;
        this.mode = mode;
        this.empty = network.root().getPeople().size() == 1 && network.root().getOrganizations().isEmpty()
                && network.root().getDefinedTags().isEmpty() && network.interactions(null, 1).isEmpty();
    }

    /**
     * @return what became of it; never {@link Outcome#CREATED} for the network itself
     * @throws IOException if it is no object of its class
     */
    Outcome take(ModelRecord record) throws IOException {
        if (!(reader.read(record.type(), record.json()) instanceof Identified object)) {
            throw new IOException(record.type().getName());
        }
        var dangling = links.resolve(this::find);
        if (object instanceof org.kith.model.contacts.Network root) {
            become(root, dangling);
            return Outcome.UNCHANGED;
        }
        if (object.getId() == null || isBroken(object)) {
            return Outcome.LEFT_OUT;
        }
        var known = known(object, record.position());
        if (known == null) {
            open.addAll(dangling);
            return create(object);
        }
        sameHere.put(object.getId(), known);
        return update(known, object, dangling);
    }

    private Identified find(UUID id) {
        var here = sameHere.get(id);
        return here != null ? here : network.find(id).orElse(null);
    }

    private void become(org.kith.model.contacts.Network root, List<Dangling> dangling) {
        if (empty) {
            network.root().setName(root.getName());
            network.root().setNotes(root.getNotes());
            network.root().setTieSettings(root.getTieSettings());
            dangling.stream().filter(each -> each.feature().equals("owner")).forEach(each -> ownerThere = each.id());
        }
    }

    /** Whoever took part or was tied and is not there any more can't be part of it. */
    private static boolean isBroken(Identified object) {
        if (object instanceof Interaction interaction) {
            interaction.getParticipations().removeIf(each -> each.getParty() == null);
            return interaction.getParticipations().isEmpty();
        }
        List.copyOf(object.eContents()).stream().filter(ModelImport::lacksSomething).forEach(EcoreUtil::remove);
        return lacksSomething(object);
    }

    private static boolean lacksSomething(EObject object) {
        return object.eClass().getEAllReferences().stream()
                .anyMatch(reference -> reference.isRequired() && !object.eIsSet(reference));
    }

    private Identified known(Identified object, int position) {
        var same = find(object.getId());
        if (same != null) {
            return same.eClass() == object.eClass() ? same : null;
        }
        return switch (object) {
            case Person person -> identities.find(new PersonRecord(position, person, null, List.of()), "", "");
            case Organization organization -> catalog.known(organization);
            case Tag tag -> catalog.known(tag);
            case Skill skill -> catalog.known(skill);
            case SavedQuery query -> named(network.root().getSavedQueries(), SavedQuery::getName, query.getName());
            case RelationshipType type -> network.root().getRelationshipTypes().stream()
                    .filter(each -> Objects.equals(each.getKey(), type.getKey())).findFirst().orElse(null);
            case Relationship tie -> ties().get(Ends.of(tie));
            default -> null;
        };
    }

    private static <T> T named(List<T> objects, Function<T, String> naming, String name) {
        return objects.stream().filter(each -> name != null && name.equalsIgnoreCase(naming.apply(each))).findFirst()
                .orElse(null);
    }

    /** What a tie is between; of one without a direction, either way round. */
    private record Ends(RelationshipType type, Party source, Party target) {

        static Ends of(Relationship tie) {
            return new Ends(tie.getType(), tie.getSource(), tie.getTarget());
        }

        Ends reversed() {
            return new Ends(type, target, source);
        }
    }

    private Map<Ends, Relationship> ties() {
        if (ties == null) {
            ties = new HashMap<>();
            network.root().getRelationships().forEach(this::remember);
        }
        return ties;
    }

    private void remember(Relationship tie) {
        var ends = Ends.of(tie);
        ties.putIfAbsent(ends, tie);
        if (tie.getType() != null && tie.getType().isSymmetric()) {
            ties.putIfAbsent(ends.reversed(), tie);
        }
    }

    private Outcome create(Identified object) {
        if (mode == Mode.FILL) {
            return Outcome.LEFT_OUT;
        }
        catalog.learn(network.add(object));
        if (object instanceof Person person) {
            newPeople.add(person);
        } else if (object instanceof Relationship tie && ties != null) {
            remember(tie);
        }
        return Outcome.CREATED;
    }

    private Outcome update(Identified known, Identified object, List<Dangling> dangling) {
        if (mode == Mode.CREATE) {
            return Outcome.UNCHANGED;
        }
        boolean same = known.getId().equals(object.getId());
        if (same && mode == Mode.UPDATE && isLater(object, known)) {
            open.addAll(dangling.stream().filter(each -> each.holder() == object)
                    .map(each -> new Dangling(known, each.feature(), each.id())).toList());
            json.apply(known, object);
            return Outcome.UPDATED;
        }
        boolean filled = switch (known) {
            case Person person -> fills(person, (Person) object, same);
            case Skill skill -> !same && fills(skill, (Skill) object);
            default -> false;
        };
        return filled ? Outcome.UPDATED : Outcome.UNCHANGED;
    }

    /** A skill of one's own learns where a public list defines it, and its other names. */
    private static boolean fills(Skill known, Skill more) {
        var names = Skills.names(more).filter(name -> Skills.names(known).noneMatch(name::equalsIgnoreCase)).toList();
        boolean defines = known.getConceptUri() == null && more.getConceptUri() != null;
        if (defines) {
            known.setConceptUri(more.getConceptUri());
        }
        known.getAlternativeNames().addAll(names);
        return defines || !names.isEmpty();
    }

    private boolean fills(Person known, Person more, boolean same) {
        return mode == Mode.FILL ? Update.ofBlanks(known, more).apply() : !same && new Update(known, more).apply();
    }

    private static boolean isLater(Identified object, Identified known) {
        return object.getUpdated() != null && known.getUpdated() != null
                && object.getUpdated().isAfter(known.getUpdated());
    }

    /** Once everything was taken: sets what referred to objects that came later. */
    void finish() {
        open.forEach(this::refer);
        open.clear();
        newPeople.forEach(identities::learn);
        var owner = ownerThere == null ? null : find(ownerThere);
        if (owner instanceof Person person && person != network.root().getOwner()) {
            var former = network.root().getOwner();
            network.root().setOwner(person);
            network.remove(former);
        }
    }

    @SuppressWarnings("unchecked")
    private void refer(Dangling reference) {
        var feature = reference.holder().eClass().getEStructuralFeature(reference.feature());
        EObject target = find(reference.id());
        if (target == null || !feature.getEType().isInstance(target)) {
            return;
        }
        if (feature.isMany()) {
            ((EList<EObject>) reference.holder().eGet(feature)).add(target);
        } else {
            reference.holder().eSet(feature, target);
        }
    }

    /** @return whether objects of the class are what a user counts; the others come along with them */
    static boolean isCounted(ModelRecord record) {
        var type = record.type().getInstanceClass();
        return !(org.kith.model.contacts.Network.class.isAssignableFrom(type) || Tag.class.isAssignableFrom(type)
                || Organization.class.isAssignableFrom(type) || RelationshipType.class.isAssignableFrom(type)
                || ImportBatch.class.isAssignableFrom(type));
    }
}

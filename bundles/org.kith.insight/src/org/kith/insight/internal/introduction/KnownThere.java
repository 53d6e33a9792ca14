// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.introduction;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPath;
import org.kith.core.graph.WarmPaths;
import org.kith.core.introduction.Acquaintance;
import org.kith.core.introduction.Acquaintances;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at everybody’s employments, and for the best path to those who fit. */
@Component
public final class KnownThere implements Acquaintances {

    private static final Comparator<Acquaintance> ORDER = comparingInt(KnownThere::part)
            .thenComparing(Acquaintance::current, Comparator.reverseOrder())
            .thenComparing(comparingDouble(KnownThere::probability).reversed()).thenComparing(Acquaintance::name);

    private final WarmPaths paths;

    /** Called by the service loader of Java, where there is no OSGi. */
    public KnownThere() {
        this(ServiceLoader.load(WarmPaths.class, KnownThere.class.getClassLoader()).findFirst().orElseThrow());
    }

    /** Called by Declarative Services. */
    @Activate
    public KnownThere(@Reference WarmPaths paths) {
        this.paths = paths;
    }

    @Override
    public List<Acquaintance> at(Network root, Organization organization, TieGraph graph) {
        var found = new ArrayList<Acquaintance>();
        for (var person : root.getPeople()) {
            if (person != root.getOwner() && person.eIsSet(Literals.PERSON__EMPLOYMENTS)) {
                employment(person, organization).ifPresent(job -> found.add(acquaintance(person, job, graph)));
            }
        }
        found.sort(ORDER);
        return found;
    }

    /** Of several at the same place the one that lasts, else the last one. */
    private static Optional<Employment> employment(Person person, Organization organization) {
        return person.getEmployments().stream().filter(job -> job.getOrganization() == organization)
                .max(comparing((Employment job) -> job.getEnd() == null));
    }

    private Acquaintance acquaintance(Person person, Employment job, TieGraph graph) {
        return new Acquaintance(person.getId(), person.getLabel(), job.getTitle(), job.getEnd() == null, job.getEnd(),
                path(graph, graph.node(person.getId())));
    }

    private WarmPath path(TieGraph graph, int node) {
        if (graph.owner() == TieGraph.NONE || node == TieGraph.NONE) {
            return null;
        }
        int half = graph.half(graph.owner(), node);
        return half != TieGraph.NONE ? direct(graph, node, half)
                : paths.find(graph, graph.owner(), node, 1).stream().findFirst().orElse(null);
    }

    /** Whoever is known needs no introduction, even if one would be likelier to work. */
    private static WarmPath direct(TieGraph graph, int node, int half) {
        float strength = graph.strength(half);
        return new WarmPath(List.of(graph.owner(), node), strength / 100.0, 0, strength);
    }

    private static int part(Acquaintance acquaintance) {
        return acquaintance.isKnown() ? 0 : acquaintance.path() != null ? 1 : 2;
    }

    private static double probability(Acquaintance acquaintance) {
        return acquaintance.path() == null ? 0 : acquaintance.path().probability();
    }
}

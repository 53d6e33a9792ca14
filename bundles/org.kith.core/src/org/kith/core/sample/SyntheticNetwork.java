// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;

/**
 * Any number of invented people with any number of interactions, for demos and measurements. Names, employers and
 * contacts are skewed as in life: a few are frequent, most are rare. The same numbers and seed give the same network.
 * Edits are made in portions, so that memory stays bounded.
 */
public final class SyntheticNetwork {

    private static final int PEOPLE_AT_ONCE = 2_000;
    private static final int INTERACTIONS_AT_ONCE = 10_000;
    private static final int PEOPLE_BY_ORGANIZATION = 20;
    private static final int PEOPLE_BY_RELATIONSHIP = 20;

    private final int people;
    private final int interactions;
    private final long seed;

    /**
     * @param people how many, at least 0
     * @param interactions how many, at least 0; none without people
     * @param seed the same seed gives the same network
     */
    public SyntheticNetwork(int people, int interactions, long seed) {
        if (people < 0 || interactions < 0) {
            throw new IllegalArgumentException("Not a number of people or interactions: " + people + ", "
                    + interactions);
        }
        this.people = people;
        this.interactions = people == 0 ? 0 : interactions;
        this.seed = seed;
    }

    /**
     * Adds everything to a network; on the model thread. What was added stays if it is cancelled.
     *
     * @param today no contact is later than this day
     * @param monitor counts people and interactions
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
     */
    public void addTo(Network network, LocalDate today, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, people + interactions);
        var invention = new Invention(seed, today);
        var everybody = new ArrayList<Person>(people);
        var tags = addTags(network, invention);
        var organizations = addOrganizations(network, invention);
        inPortions(people, PEOPLE_AT_ONCE, progress, portion -> network.edit(
                NLS.bind(Messages.addPeople, portion), () -> {
                    for (int i = 0; i < portion; i++) {
                        everybody.add(network.add(invention.person(everybody.size(), organizations, tags)));
                    }
                }));
        addRelationships(network, invention, everybody);
        inPortions(interactions, INTERACTIONS_AT_ONCE, progress, portion -> network.edit(
                NLS.bind(Messages.addInteractions, portion), () -> {
                    for (int i = 0; i < portion; i++) {
                        network.add(invention.interaction(everybody));
                    }
                }));
    }

    private static void inPortions(int total, int atOnce, SubMonitor progress, IntConsumer edit) {
        for (int done = 0; done < total; done += atOnce) {
            int portion = Math.min(atOnce, total - done);
            edit.accept(portion);
            progress.split(portion);
        }
    }

    private List<Tag> addTags(Network network, Invention invention) {
        return network.edit(Messages.addTags, () -> invention.tags().stream().map(network::add).toList());
    }

    private List<Organization> addOrganizations(Network network, Invention invention) {
        var organizations = new ArrayList<Organization>();
        inPortions(people / PEOPLE_BY_ORGANIZATION + 1, PEOPLE_AT_ONCE, SubMonitor.convert(null),
                portion -> network.edit(NLS.bind(Messages.addOrganizations, portion), () -> {
                    for (int i = 0; i < portion; i++) {
                        organizations.add(network.add(invention.organization(organizations.size())));
                    }
                }));
        return organizations;
    }

    private void addRelationships(Network network, Invention invention, List<Person> everybody) {
        var ties = invention.relationships(network.root(), everybody, people / PEOPLE_BY_RELATIONSHIP);
        network.edit(NLS.bind(Messages.addRelationships, ties.size()), () -> ties.forEach(network::add));
    }
}

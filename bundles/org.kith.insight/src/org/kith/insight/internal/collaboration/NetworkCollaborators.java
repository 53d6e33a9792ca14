// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.collaboration.Collaborators;
import org.kith.core.collaboration.Team;
import org.kith.core.collaboration.Team.Member;
import org.kith.core.people.PersonRow;
import org.kith.core.support.Skills;
import org.kith.core.tie.Ties;
import org.kith.insight.internal.PersonTies;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.Skill;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds teams among everybody of whom a needed skill is known. */
@Component
public final class NetworkCollaborators implements Collaborators {

    private static final Set<PersonStatus> LEFT_ALONE = EnumSet.of(PersonStatus.ARCHIVED, PersonStatus.DO_NOT_CONTACT,
            PersonStatus.DECEASED);

    private final Ties ties;

    /** Used where there is no OSGi. */
    public NetworkCollaborators() {
        this(new PersonTies());
    }

    /** Called by Declarative Services. */
    @Activate
    public NetworkCollaborators(@Reference Ties ties) {
        this.ties = ties;
    }

    @Override
    public Supplier<Found> look(Network network, List<String> skills, List<PersonRow> people, LocalDate day,
            int limit) {
        var needed = distinct(skills);
        if (needed.isEmpty()) {
            throw new NetworkException(Messages.noSkillNeeded);
        } else if (needed.size() > MOST_SKILLS) {
            throw new NetworkException(NLS.bind(Messages.tooManySkills, MOST_SKILLS, needed.size()));
        }
        var known = known(network.root(), bits(network.root(), needed));
        return () -> find(needed, known, people, day, limit);
    }

    private static List<String> distinct(List<String> skills) {
        var names = new ArrayList<String>();
        skills.stream().map(String::strip).filter(name -> !name.isEmpty())
                .filter(name -> names.stream().noneMatch(name::equalsIgnoreCase)).forEach(names::add);
        return names;
    }

    /** The needed skills, a bit each, that a skill of the network stands for by one of its names. */
    private static Map<Skill, Integer> bits(org.kith.model.contacts.Network root, List<String> needed) {
        var wanted = needed.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        var bits = new HashMap<Skill, Integer>();
        for (var skill : root.getSkills()) {
            Skills.names(skill).map(name -> wanted.indexOf(name.toLowerCase(Locale.ROOT))).filter(index -> index >= 0)
                    .forEach(index -> bits.merge(skill, 1 << index, (one, other) -> one | other));
        }
        return bits;
    }

    /** Lists of people without skills are not touched, since a touched list stays in memory. */
    private static Map<UUID, Integer> known(org.kith.model.contacts.Network root, Map<Skill, Integer> bits) {
        var known = new HashMap<UUID, Integer>();
        for (var person : root.getPeople()) {
            if (person != root.getOwner() && person.eIsSet(Literals.PERSON__SKILL_CLAIMS)) {
                int skills = skills(person, bits);
                if (skills != 0) {
                    known.put(person.getId(), skills);
                }
            }
        }
        return known;
    }

    private static int skills(Person person, Map<Skill, Integer> bits) {
        return person.getSkillClaims().stream().mapToInt(claim -> bits.getOrDefault(claim.getSkill(), 0))
                .reduce(0, (one, other) -> one | other);
    }

    private Found find(List<String> needed, Map<UUID, Integer> known, List<PersonRow> people, LocalDate day,
            int limit) {
        var candidates = people.stream()
                .filter(row -> known.containsKey(row.id()) && !LEFT_ALONE.contains(row.status()))
                .map(row -> new Candidate(row.id(), row.name(), known.get(row.id()), ties.value(row, day))).toList();
        int together = candidates.stream().mapToInt(Candidate::skills).reduce(0, (one, other) -> one | other);
        return new Found(TeamSearch.best(candidates, limit).stream().map(choice -> team(needed, choice)).toList(),
                named(needed, ~together));
    }

    private static Team team(List<String> needed, Choice choice) {
        var members = choice.members().stream().map(each -> new Member(each.id(), each.name(), each.tie(),
                named(needed, each.skills()))).toList();
        var covered = named(needed, choice.skills());
        var missing = named(needed, ~choice.skills());
        return new Team(members, covered, missing, choice.tie(), reasons(members, covered, missing));
    }

    private static List<String> named(List<String> needed, int bits) {
        return IntStream.range(0, needed.size()).filter(i -> (bits >> i & 1) != 0).mapToObj(needed::get).toList();
    }

    private static String coverage(List<String> covered, List<String> missing) {
        if (missing.isEmpty()) {
            return covered.size() == 1 ? Messages.coversOne : NLS.bind(Messages.coversAll, covered.size());
        }
        return NLS.bind(Messages.covers, new Object[] {covered.size(), covered.size() + missing.size(),
            String.join(", ", missing)});
    }

    private static List<String> reasons(List<Member> members, List<String> covered, List<String> missing) {
        var weakest = members.getLast();
        return List.of(coverage(covered, missing),
                weakest.tie() > 0 ? NLS.bind(Messages.weakestTie, Math.round(weakest.tie()), weakest.name())
                        : NLS.bind(Messages.noTie, weakest.name()),
                members.size() == 1 ? Messages.alone : Messages.each);
    }
}

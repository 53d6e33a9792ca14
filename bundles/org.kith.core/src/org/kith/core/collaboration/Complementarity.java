// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.collaboration;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Partner;

/**
 * How well the skills of partners complete one another, by two terms that count the same; the weights are our own.
 * <ul>
 * <li><b>Difference</b>: the mean over all pairs of 1 − |A ∩ B| / |A ∪ B|, the distance of Jaccard (1912, New
 * Phytologist 11:37–50): 1 where no two can do the same, 0 where all can do the same. Of whom no skill is known, is left
 * out.</li>
 * <li><b>Coverage</b>: the share of the needed skills that at least one of them has, which a team has to reach
 * (Lappas, Liu and Terzi, Finding a team of experts in social networks, KDD 2009).</li>
 * </ul>
 *
 * @param difference 0 to 1; empty if skills are known of fewer than two partners
 * @param needed names of the skills that it takes
 * @param missing those of them that nobody has
 */
public record Complementarity(OptionalDouble difference, List<String> needed, List<String> missing) {

    private static final double PER_CENT = 100;

    public Complementarity {
        needed = List.copyOf(needed);
        missing = List.copyOf(missing);
    }

    /**
     * @return of the partners of a collaboration, by the skills that they bring in, else by all that they are said to
     *         have; on the model thread
     */
    public static Complementarity of(Collaboration collaboration) {
        return of(collaboration.getPartners().stream().map(Complementarity::skills).toList(),
                collaboration.getNeededSkills().stream().map(Skill::getName).toList());
    }

    /** @return names of the skills that a partner brings in, else of all that they are said to have */
    public static Set<String> skills(Partner partner) {
        var brought = partner.getSkills().stream();
        var skills = partner.getSkills().isEmpty() && partner.getParty() instanceof Person person
                ? person.getSkillClaims().stream().map(SkillClaim::getSkill) : brought;
        return skills.map(Skill::getName).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * @param skills of each partner, by name
     * @param needed names of the skills that it takes; empty if not said
     */
    public static Complementarity of(List<Set<String>> skills, List<String> needed) {
        var known = skills.stream().filter(each -> !each.isEmpty()).toList();
        var difference = IntStream.range(0, known.size()).boxed()
                .flatMap(i -> IntStream.range(i + 1, known.size()).mapToObj(j -> distance(known.get(i), known.get(j))))
                .mapToDouble(Double::doubleValue).average();
        return new Complementarity(difference, needed, needed.stream()
                .filter(skill -> skills.stream().noneMatch(each -> each.contains(skill))).toList());
    }

    private static double distance(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return 1 - (double) (one.size() + other.size() - all.size()) / all.size();
    }

    /** @return the share of the needed skills that somebody has, 0 to 1; empty if none is needed */
    public OptionalDouble coverage() {
        return needed.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (double) missing.size() / needed.size());
    }

    /** @return the mean of the terms that are known, 0 to 1; empty if none is */
    public OptionalDouble value() {
        return IntStream.range(0, 2).mapToObj(i -> i == 0 ? difference : coverage())
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).average();
    }

    /** @return what each term comes from, in words; coverage only where skills are needed */
    public List<String> inWords() {
        var words = difference.isEmpty() ? Messages.skillsUnknown
                : NLS.bind(Messages.skillsDiffer, Math.round((1 - difference.getAsDouble()) * PER_CENT));
        return needed.isEmpty() ? List.of(words) : List.of(words, covered());
    }

    private String covered() {
        return NLS.bind(missing.isEmpty() ? Messages.skillsCovered : Messages.skillsMissing, new Object[] {
            needed.size() - missing.size(), needed.size(), String.join(", ", missing)});
    }
}

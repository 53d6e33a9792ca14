// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.kith.core.support.Background;
import org.kith.core.support.Background.Claim;
import org.kith.model.contacts.SkillLevel;

/** How well one person can answer a question, and what speaks for that. */
final class Suitability {

    private static final double TITLE = 0.55;
    private static final double EXPERIENCE = 0.75;
    private static final double FURTHER = 0.1;
    private static final double ENOUGH = 1.0 / 3;

    private final Needs needs;
    private final List<String> reasons = new ArrayList<>();
    private double value;
    private boolean experienced;

    private Suitability(Needs needs) {
        this.needs = needs;
    }

    /**
     * What is needed.
     *
     * @param skills names of skills
     * @param words that tell what it is about
     */
    record Needs(List<String> skills, List<String> words) {
    }

    static Suitability of(Background background, Needs needs) {
        var suitability = new Suitability(needs);
        suitability.skills(background);
        suitability.experiences(background);
        return suitability;
    }

    /** @return 0 for nothing that speaks for them, to 1 */
    double value() {
        return value;
    }

    boolean experienced() {
        return experienced;
    }

    List<String> reasons() {
        return reasons;
    }

    private void skills(Background background) {
        if (needs.skills().isEmpty()) {
            value = text(background, text -> Texts.share(needs.words(), text));
            return;
        }
        double sum = 0;
        for (var skill : needs.skills()) {
            sum += skill(background, skill);
        }
        value = sum / needs.skills().size();
    }

    private double skill(Background background, String skill) {
        var claim = background.skills().stream().filter(each -> each.skill().equalsIgnoreCase(skill)).findFirst();
        if (claim.isPresent()) {
            reasons.add(words(claim.get()));
            return weight(claim.get().level());
        }
        return text(background, text -> Texts.holds(text, skill) ? 1.0 : 0);
    }

    private static double weight(SkillLevel level) {
        return switch (level) {
            case EXPERT -> 1;
            case AVERAGE -> 0.9;
            case UNKNOWN -> 0.85;
            case BEGINNER -> 0.6;
        };
    }

    private static String words(Claim claim) {
        return switch (claim.level()) {
            case UNKNOWN -> NLS.bind(Messages.knows, claim.skill());
            case BEGINNER -> NLS.bind(Messages.knowsLittle, claim.skill());
            case AVERAGE -> NLS.bind(Messages.knowsWell, claim.skill());
            case EXPERT -> NLS.bind(Messages.expertIn, claim.skill());
        };
    }

    /** The text of them that fits best. */
    private double text(Background background, Function<String, Double> fit) {
        double best = fit.apply(background.headline());
        var reason = NLS.bind(Messages.headline, background.headline());
        for (var position : background.positions()) {
            if (fit.apply(position) > best) {
                best = fit.apply(position);
                reason = NLS.bind(Messages.position, position);
            }
        }
        if (best < ENOUGH) {
            return 0;
        }
        reasons.add(reason);
        return best * TITLE;
    }

    private void experiences(Background background) {
        double best = 0;
        for (var experience : background.experiences()) {
            double share = Math.max(Texts.share(needs.words(), experience),
                    Texts.share(Texts.telling(experience), needs.words()));
            if (share >= ENOUGH) {
                reasons.add(NLS.bind(Messages.wentThrough, experience));
                experienced = true;
                best = Math.max(best, share * EXPERIENCE);
            }
        }
        value = value > 0 && best > 0 ? Math.min(1, Math.max(value, best) + FURTHER) : Math.max(value, best);
    }
}

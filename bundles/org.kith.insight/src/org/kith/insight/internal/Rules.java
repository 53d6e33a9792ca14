// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static java.util.Comparator.comparing;

import java.util.Optional;

import org.kith.core.people.CadenceRule;
import org.kith.core.people.CadenceRule.Origin;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;

/** Which cadence holds for a person. */
final class Rules {

    private static final double MAXIMUM_BY_TARGET = 1.5;

    private Rules() {
    }

    /** @return the person's own cadence, none if that is switched off; else the strictest tag's; else the layer's */
    static Optional<CadenceRule> of(Person person) {
        if (person.eContainer() instanceof Network network && network.getOwner() == person) {
            return Optional.empty();
        }
        var own = person.getCadence();
        if (own != null) {
            return Optional.of(own).filter(CadencePolicy::isActive).map(cadence -> rule(cadence, Origin.MANUAL));
        }
        return ofTags(person).or(() -> ofLayer(person.getLayer()));
    }

    private static Optional<CadenceRule> ofTags(Person person) {
        if (!person.eIsSet(ContactsPackage.Literals.IDENTIFIED__TAGS)) {
            return Optional.empty();
        }
        return person.getTags().stream().map(Tag::getCadence)
                .filter(cadence -> cadence != null && cadence.isActive())
                .min(comparing(CadencePolicy::getTargetDays).thenComparing(CadencePolicy::getMaxDays))
                .map(cadence -> rule(cadence, Origin.TAG));
    }

    /** Q7: weekly and monthly for the inner layers (Dunbar), the outer two are our own. */
    private static Optional<CadenceRule> ofLayer(Layer layer) {
        return switch (layer) {
            case L5 -> Optional.of(layerRule(7));
            case L15 -> Optional.of(layerRule(30));
            case L50 -> Optional.of(layerRule(90));
            case L150 -> Optional.of(layerRule(365));
            case L500, NONE -> Optional.empty();
        };
    }

    private static CadenceRule layerRule(int target) {
        return new CadenceRule(target, (int) Math.round(target * MAXIMUM_BY_TARGET), null, Origin.LAYER);
    }

    private static CadenceRule rule(CadencePolicy cadence, Origin origin) {
        return new CadenceRule(cadence.getTargetDays(), cadence.getMaxDays(), cadence.getQuietUntil(), origin);
    }
}

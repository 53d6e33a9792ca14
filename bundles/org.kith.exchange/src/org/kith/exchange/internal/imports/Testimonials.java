// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kith.core.Network;
import org.kith.core.format.TestimonialRecord;
import org.kith.exchange.internal.person.NameMatch;
import org.kith.exchange.internal.person.Profiles;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.EndorsementStatus;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.RecommendationStatus;

/** Puts people and skills of the network into what the owner and others say for one another. */
final class Testimonials {

    private final Person owner;
    private final Identities identities;
    private final Catalog catalog;
    private final Map<String, List<Person>> byName;

    Testimonials(Network network, Identities identities, Catalog catalog) {
        owner = network.root().getOwner();
        this.identities = identities;
        this.catalog = catalog;
        byName = network.root().getPeople().stream().filter(person -> person != owner)
                .collect(Collectors.groupingBy(NameMatch::key, HashMap::new, Collectors.toList()));
    }

    /**
     * @return whom a source means: who has that profile; where it names none, who has that name, of several whoever is or
     *         was at that employer. Several if it can’t be told, never the owner
     */
    List<Person> meant(Person named) {
        for (var point : named.getContactPoints()) {
            var found = identities.byAddress(point.getValue());
            if (found != null && found != owner) {
                return List.of(found);
            } else if (Profiles.slug(point.getValue()) != null) {
                return List.of();
            }
        }
        var namesakes = byName.getOrDefault(NameMatch.key(named), List.of());
        var there = namesakes.stream().filter(person -> sharesEmployer(person, named)).toList();
        return namesakes.size() > 1 && there.size() == 1 ? there : namesakes;
    }

    private static boolean sharesEmployer(Person person, Person named) {
        return named.getEmployments().stream().map(each -> key(each.getOrganization()))
                .anyMatch(key -> !key.isEmpty() && person.getEmployments().stream()
                        .anyMatch(each -> key.equals(key(each.getOrganization()))));
    }

    private static String key(Organization organization) {
        return organization == null ? "" : Catalog.key(organization.getName());
    }

    /** @return the object of the record with both people */
    Identified complete(TestimonialRecord record, Person other) {
        switch (record.testimonial()) {
            case Recommendation recommendation -> {
                recommendation.setAuthor(record.given() ? owner : other);
                recommendation.setSubject(record.given() ? other : owner);
            }
            case Endorsement endorsement -> {
                endorsement.setEndorser(record.given() ? owner : other);
                endorsement.setEndorsee(record.given() ? other : owner);
                endorsement.setSkill(catalog.skill(endorsement.getSkill()));
            }
            default -> throw new IllegalArgumentException(record.toString());
        }
        return record.testimonial();
    }

    /** What waited for an answer may have got one since; anything else is as the user left it. */
    static boolean update(Identified known, Identified incoming) {
        if (known instanceof Endorsement endorsement && incoming instanceof Endorsement news
                && endorsement.getStatus() == EndorsementStatus.PENDING && news.getStatus() != endorsement.getStatus()) {
            endorsement.setStatus(news.getStatus());
            return true;
        }
        if (known instanceof Recommendation recommendation && incoming instanceof Recommendation news
                && isWaiting(recommendation) && news.getStatus() != recommendation.getStatus()) {
            recommendation.setStatus(news.getStatus());
            return true;
        }
        return false;
    }

    private static boolean isWaiting(Recommendation recommendation) {
        return recommendation.getStatus() != RecommendationStatus.VISIBLE
                && recommendation.getStatus() != RecommendationStatus.HIDDEN;
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportRequest;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Task;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.Event;
import org.kith.model.growth.Feed;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.IdentityStatement;
import org.kith.model.growth.Insight;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TargetRole;
import org.kith.model.growth.VisibilityItem;
import org.kith.model.growth.WeeklyReview;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.Referral;

/** The words by which an object is found. Lists are not touched unless they hold something, since a touched list stays
 * in memory. */
final class Words {

    private Words() {
    }

    /** @return the words that people search for; empty if there are none */
    static String of(Identified object) {
        var texts = new ArrayList<String>();
        switch (object) {
            case Person person -> addPerson(person, texts);
            case Organization organization -> addOrganization(organization, texts);
            case Tag tag -> texts.add(tag.getName());
            case Interaction interaction -> {
                texts.add(interaction.getSubject());
                texts.add(interaction.getLocation());
            }
            case Mentorship mentorship -> addMentorship(mentorship, texts);
            case Opportunity opportunity -> texts.addAll(Arrays.asList(opportunity.getTitle(),
                    opportunity.getLostReason()));
            case Collaboration collaboration -> addCollaboration(collaboration, texts);
            case Insight insight -> texts.addAll(Arrays.asList(insight.getTitle(), insight.getSummary(),
                    insight.getAddress()));
            case Talk talk -> texts.addAll(Arrays.asList(talk.getTitle(), talk.getAbstract()));
            case VisibilityItem item -> texts.add(item.getTitle());
            case Event event -> texts.addAll(Arrays.asList(event.getName(), event.getPlace()));
            case IdentityStatement statement -> {
                texts.addAll(Arrays.asList(statement.getHeadline(), statement.getPitch()));
                texts.addAll(statement.getKeywords());
            }
            case TargetRole role -> texts.add(role.getName());
            case WeeklyReview review -> {
                texts.add(review.getHappened());
                texts.addAll(review.getIntentions());
            }
            case Achievement achievement -> texts.addAll(Arrays.asList(achievement.getTitle(),
                    achievement.getSituation(), achievement.getTask(), achievement.getAction(),
                    achievement.getResult()));
            case Feed feed -> texts.addAll(Arrays.asList(feed.getTitle(), feed.getAddress()));
            case Feedback feedback -> texts.add(feedback.getText());
            case ConfidenceEntry entry -> texts.add(entry.getSituation());
            case Referral referral -> texts.addAll(Arrays.asList(referral.getWorkEthic(), referral.getOutcome()));
            case Recommendation recommendation -> texts.add(recommendation.getText());
            case Task task -> texts.add(task.getSummary());
            case SupportRequest request -> texts.add(request.getQuestion());
            case SupportExchange help -> texts.addAll(Arrays.asList(help.getSubject(), help.getOutcome()));
            default -> {
                // the others are found through the objects they belong to
            }
        }
        texts.add(object.getNotes());
        return texts.stream().filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** @return the word that sorts the objects of a class */
    static String sort(Identified object) {
        return object.eClass().getName().toLowerCase(Locale.ROOT);
    }

    private static void addPerson(Person person, List<String> texts) {
        texts.add(person.getLabel());
        addNames(person, texts);
        texts.add(person.getHeadline());
        if (person.eIsSet(Literals.PERSON__CONTACT_POINTS)) {
            person.getContactPoints().forEach(point -> texts.add(point.getValue()));
        }
        if (person.eIsSet(Literals.PERSON__EMPLOYMENTS)) {
            person.getEmployments().forEach(employment -> texts.add(employment.getTitle()));
        }
        if (person.eIsSet(Literals.PERSON__ADDRESSES)) {
            person.getAddresses().forEach(address -> texts.add(address.getLocality()));
        }
    }

    /** Only those names that the whole name does not show. */
    private static void addNames(Person person, List<String> texts) {
        var label = person.getLabel();
        for (var name : new String[] {person.getGivenName(), person.getFamilyName(), person.getAdditionalNames()}) {
            if (name != null && !label.contains(name)) {
                texts.add(name);
            }
        }
        if (person.eIsSet(Literals.PERSON__NICKNAMES)) {
            texts.addAll(person.getNicknames());
        }
    }

    private static void addMentorship(Mentorship mentorship, List<String> texts) {
        texts.add(mentorship.getTopic());
        mentorship.getAgreements().forEach(agreement -> texts.add(agreement.getPurpose()));
        mentorship.getGoals().forEach(goal -> texts.add(goal.getSpecific()));
        for (var session : mentorship.getSessions()) {
            texts.add(session.getNotes());
            session.getAgenda().forEach(item -> texts.add(item.getTopic()));
            session.getAdvice().forEach(advice -> texts.add(advice.getText()));
        }
    }

    private static void addCollaboration(Collaboration collaboration, List<String> texts) {
        texts.addAll(Arrays.asList(collaboration.getTitle(), collaboration.getAgreement(),
                collaboration.getOutcome()));
        collaboration.getPartners().forEach(partner -> {
            texts.addAll(partner.getGives());
            texts.addAll(partner.getGets());
        });
        collaboration.getObjectives().forEach(objective -> texts.add(objective.getText()));
        collaboration.getMilestones().forEach(milestone -> texts.add(milestone.getText()));
        collaboration.getReviews().forEach(review -> texts.add(review.getNotes()));
    }

    private static void addOrganization(Organization organization, List<String> texts) {
        texts.add(organization.getName());
        if (organization.eIsSet(Literals.ORGANIZATION__DOMAINS)) {
            texts.addAll(organization.getDomains());
        }
    }
}

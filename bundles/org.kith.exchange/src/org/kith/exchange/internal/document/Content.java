// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.document;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kith.core.Network;
import org.kith.core.Photo;
import org.kith.core.format.Selection;
import org.kith.exchange.internal.text.TextFile;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;
import org.kith.model.contacts.Tag;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.GrowthPackage;
import org.kith.model.mentorship.MentorshipPackage;
import org.kith.model.pipeline.PipelinePackage;

/**
 * What one document holds: the people asked for and what belongs to them. With everybody, everything is in it, whether
 * it belongs to somebody or not. What is secret stays in the network. What refers to something comes after it.
 */
final class Content {

    /** The lists of a document by their names, and what is in them; what refers to something comes after it. */
    static final Map<String, EClass> LISTS = lists();

    /** What goes with everybody only, and with nobody who stays in the network. */
    private static final List<String> OF_THE_WHOLE = List.of("collaborations", "insights", "events", "talks",
            "publications", "posts", "discussionContributions", "openSourceContributions", "awards", "achievements",
            "feedback", "confidenceEntries", "identityStatements", "weeklyReviews", "feeds", "feedEntries",
            "targetRoles");

    private final Network network;
    private final Selection selection;
    private final List<Person> people;
    private final SubMonitor progress;
    private final boolean whole;
    private final Set<Identified> taken = new HashSet<>();

    Content(Network network, Selection selection, IProgressMonitor monitor) {
        this.network = network;
        this.selection = selection;
        people = selection.people();
        progress = SubMonitor.convert(monitor, 2 * people.size());
        whole = selection.isWhole(network);
    }

    private static Map<String, EClass> lists() {
        var lists = new LinkedHashMap<String, EClass>();
        lists.put("importBatches", Literals.IMPORT_BATCH);
        lists.put("tags", Literals.TAG);
        lists.put("skills", Literals.SKILL);
        lists.put("organizations", Literals.ORGANIZATION);
        lists.put("people", Literals.PERSON);
        lists.put("relationshipTypes", Literals.RELATIONSHIP_TYPE);
        lists.put("relationships", Literals.RELATIONSHIP);
        lists.put("supportRequests", Literals.SUPPORT_REQUEST);
        lists.put("supportExchanges", Literals.SUPPORT_EXCHANGE);
        lists.put("tasks", Literals.TASK);
        lists.put("introductions", Literals.INTRODUCTION);
        lists.put("mentorships", MentorshipPackage.Literals.MENTORSHIP);
        lists.put("referrals", PipelinePackage.Literals.REFERRAL);
        lists.put("recommendations", PipelinePackage.Literals.RECOMMENDATION);
        lists.put("endorsements", PipelinePackage.Literals.ENDORSEMENT);
        lists.put("currencyTables", PipelinePackage.Literals.CURRENCY_TABLE);
        lists.put("pipelines", PipelinePackage.Literals.PIPELINE);
        lists.put("opportunities", PipelinePackage.Literals.OPPORTUNITY);
        lists.put("collaborations", PipelinePackage.Literals.COLLABORATION);
        lists.put("insights", GrowthPackage.Literals.INSIGHT);
        lists.put("events", GrowthPackage.Literals.EVENT);
        lists.put("talks", GrowthPackage.Literals.TALK);
        lists.put("publications", GrowthPackage.Literals.PUBLICATION);
        lists.put("posts", GrowthPackage.Literals.POST);
        lists.put("discussionContributions", GrowthPackage.Literals.DISCUSSION_CONTRIBUTION);
        lists.put("openSourceContributions", GrowthPackage.Literals.OPEN_SOURCE_CONTRIBUTION);
        lists.put("awards", GrowthPackage.Literals.AWARD);
        lists.put("achievements", GrowthPackage.Literals.ACHIEVEMENT);
        lists.put("feedback", GrowthPackage.Literals.FEEDBACK);
        lists.put("confidenceEntries", GrowthPackage.Literals.CONFIDENCE_ENTRY);
        lists.put("identityStatements", GrowthPackage.Literals.IDENTITY_STATEMENT);
        lists.put("weeklyReviews", GrowthPackage.Literals.WEEKLY_REVIEW);
        lists.put("feeds", GrowthPackage.Literals.FEED);
        lists.put("feedEntries", GrowthPackage.Literals.FEED_ENTRY);
        lists.put("targetRoles", GrowthPackage.Literals.TARGET_ROLE);
        lists.put("savedQueries", Literals.SAVED_QUERY);
        lists.put("interactions", Literals.INTERACTION);
        return Collections.unmodifiableMap(lists);
    }

    /** Takes the objects of one list of the document. */
    interface Target<E extends Exception> {

        void take(String name, Stream<? extends Identified> objects) throws E;
    }

    <E extends Exception> void give(Target<E> target) throws E {
        var root = network.root();
        give(target, "importBatches", whole ? root.getImportBatches().stream() : Stream.empty());
        give(target, "tags", tags());
        give(target, "skills", skills());
        give(target, "organizations", organizations());
        give(target, "people", people.stream().peek(person -> step()));
        var relationships = relationships();
        give(target, "relationshipTypes", types(relationships));
        give(target, "relationships", relationships.stream());
        give(target, "supportRequests", amongThem(root.getSupportRequests()));
        give(target, "supportExchanges", amongThem(root.getSupportExchanges()));
        give(target, "tasks", amongThem(root.getTasks()));
        give(target, "introductions", amongThem(root.getIntroductions()));
        for (var name : List.of("mentorships", "referrals", "recommendations", "endorsements")) {
            give(target, name, amongThem(ofClass(LISTS.get(name))));
        }
        for (var name : List.of("currencyTables", "pipelines", "opportunities")) {
            give(target, name, whole ? ofClass(LISTS.get(name)).stream() : Stream.empty());
        }
        for (var name : OF_THE_WHOLE) {
            give(target, name, whole ? amongThem(ofClass(LISTS.get(name))) : Stream.empty());
        }
        give(target, "savedQueries", whole ? root.getSavedQueries().stream() : Stream.empty());
    }

    /** @return what concerns nobody who is not in the document, nor was in a feed that is not */
    private Stream<? extends Identified> amongThem(Collection<? extends Identified> objects) {
        return objects.stream().filter(object -> people(object).allMatch(taken::contains))
                .filter(object -> whole || people(object).findAny().isPresent())
                .filter(object -> !(object instanceof FeedEntry entry) || taken.contains(entry.getFeed()));
    }

    private List<Identified> ofClass(EClass type) {
        return network.root().getSubjects().stream().filter(object -> object.eClass() == type).toList();
    }

    private static Stream<EObject> people(EObject object) {
        return Stream.concat(object.eCrossReferences().stream().filter(Person.class::isInstance),
                object.eContents().stream().flatMap(Content::people));
    }

    private Stream<Skill> skills() {
        return whole ? network.root().getSkills().stream() : people.stream()
                .flatMap(person -> person.getSkillClaims().stream()).map(SkillClaim::getSkill).distinct();
    }

    private <E extends Exception> void give(Target<E> target, String name, Stream<? extends Identified> objects)
            throws E {
        target.take(name, objects.filter(selection::mayLeave).peek(taken::add));
    }

    private void step() {
        TextFile.checkCanceled(progress);
        progress.worked(1);
    }

    private Stream<Tag> tags() {
        return whole ? network.root().getDefinedTags().stream()
                : people.stream().flatMap(person -> person.getTags().stream()).distinct();
    }

    private Stream<Organization> organizations() {
        return whole ? network.root().getOrganizations().stream() : people.stream()
                .flatMap(person -> person.getEmployments().stream()).map(Employment::getOrganization)
                .filter(organization -> organization != null).distinct();
    }

    /** Only those of which both ends are in the document. */
    private List<Relationship> relationships() {
        return network.root().getRelationships().stream()
                .filter(tie -> taken.contains(tie.getSource()) && taken.contains(tie.getTarget())).toList();
    }

    private Stream<RelationshipType> types(List<Relationship> relationships) {
        return whole ? network.root().getRelationshipTypes().stream()
                : relationships.stream().map(Relationship::getType).distinct();
    }

    /** @return the pictures of the people in the document, each once */
    Stream<Photo> photos() {
        return people.stream().filter(taken::contains).filter(person -> person.getPhoto() != null)
                .collect(Collectors.toMap(Person::getPhoto, person -> person, (one, other) -> one)).values().stream()
                .flatMap(person -> network.photo(person).stream());
    }

    /** After everything else; person by person, since the history as a whole may not fit into memory. */
    void interactions(Consumer<Interaction> target) {
        for (var person : people) {
            step();
            for (var interaction : network.interactions(person)) {
                if (selection.mayLeave(interaction) && isFirst(person, interaction)) {
                    target.accept(interaction);
                }
            }
        }
    }

    /** An interaction with several people is given with the first of them who is in the document. */
    private boolean isFirst(Person person, Interaction interaction) {
        return interaction.getParticipations().stream().map(Participation::getParty).filter(taken::contains)
                .findFirst().filter(person::equals).isPresent();
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.SavedQuery;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportRequest;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Task;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.Event;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.IdentityStatement;
import org.kith.model.growth.Insight;
import org.kith.model.growth.TargetRole;
import org.kith.model.growth.VisibilityItem;
import org.kith.model.growth.WeeklyReview;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CurrencyTable;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.Referral;

/**
 * What must hold in every network. Pure functions over model objects: nothing is loaded, nothing is changed, and what
 * is in order costs no more than the look at it. On the model thread.
 */
public final class Invariants {

    private final Network root;
    private final Instant now;

    /**
     * @param root of the network that the objects belong to
     * @param now nothing that was logged can lie after this
     */
    public Invariants(Network root, Instant now) {
        this.root = Objects.requireNonNull(root);
        this.now = Objects.requireNonNull(now);
    }

    /**
     * Checks one object by itself; takes well below a microsecond if all is well.
     *
     * @param aggregate to look at, its contents included
     * @return what is wrong with it; empty if all is well
     */
    public List<Problem> of(Identified aggregate) {
        var problems = new Problems();
        check(aggregate, problems);
        return problems.found();
    }

    /**
     * Checks what an edit has touched: each object by itself, and where they could have broken it, what holds among
     * several objects.
     *
     * @param changed the objects created or changed, not those removed
     * @return what is wrong with them; empty if all is well
     */
    public List<Problem> ofEdit(Collection<? extends Identified> changed) {
        var problems = new Problems();
        var relationships = new ArrayList<Relationship>(0);
        boolean names = false;
        for (var aggregate : changed) {
            check(aggregate, problems);
            names |= aggregate instanceof Tag || aggregate instanceof RelationshipType || aggregate instanceof Skill
                    || aggregate instanceof SavedQuery || aggregate instanceof Pipeline;
            if (aggregate instanceof Pipeline pipeline) {
                checkStages(pipeline, problems);
            }
            if (aggregate instanceof Relationship relationship) {
                relationships.add(relationship);
            }
        }
        checkAmong(relationships, names, problems);
        return problems.found();
    }

    /**
     * Checks everything below the root: each object by itself, and what holds among them. Interactions are not below
     * the root; give each of them to {@link #of(Identified)}.
     *
     * @return what is wrong; empty if all is well
     */
    public List<Problem> ofWhole() {
        var problems = new Problems();
        check(root, problems);
        for (var child : root.eContents()) {
            if (child instanceof Identified aggregate) {
                check(aggregate, problems);
            }
        }
        checkAmong(root.getRelationships(), true, problems);
        return problems.found();
    }

    private void check(Identified aggregate, Problems problems) {
        switch (aggregate) {
            case Person person -> PersonRules.check(person, root.getOwner(), problems);
            case Interaction interaction -> InteractionRules.check(interaction, root.getOwner(), now, problems);
            case Relationship relationship -> RelationshipRules.check(relationship, problems);
            case Tag tag -> CadenceRules.check(tag, problems);
            case SupportExchange exchange -> SupportRules.check(exchange, now, problems);
            case SupportRequest request -> SupportRules.check(request, problems);
            case Introduction introduction -> SupportRules.check(introduction, problems);
            case Task task -> SupportRules.check(task, problems);
            case Mentorship mentorship -> MentorshipRules.check(mentorship, problems);
            case Pipeline pipeline -> PipelineRules.check(pipeline, problems);
            case Opportunity opportunity -> PipelineRules.check(opportunity, problems);
            case CurrencyTable table -> PipelineRules.check(table, root, problems);
            case Collaboration collaboration -> CollaborationRules.check(collaboration, problems);
            case Insight insight -> GrowthRules.check(insight, problems);
            case VisibilityItem item -> VisibilityRules.check(item, problems);
            case Event event -> VisibilityRules.check(event, problems);
            case IdentityStatement statement -> GrowthRules.check(statement, problems);
            case TargetRole role -> GrowthRules.check(role, problems);
            case WeeklyReview review -> GrowthRules.check(review, problems);
            case Achievement achievement -> GrowthRules.check(achievement, problems);
            case Feed feed -> GrowthRules.check(feed, problems);
            case FeedEntry entry -> GrowthRules.check(entry, problems);
            case Feedback feedback -> GrowthRules.check(feedback, problems);
            case ConfidenceEntry entry -> GrowthRules.check(entry, problems);
            case Referral referral -> PipelineRules.check(referral, problems);
            case Recommendation recommendation -> PipelineRules.check(recommendation, problems);
            case Endorsement endorsement -> PipelineRules.check(endorsement, problems);
            case Network network -> OwnerRules.check(network, problems);
            default -> {
                // nothing is required of the others
            }
        }
    }

    /** What is on a board needs the stages that it is in. */
    private void checkStages(Pipeline pipeline, Problems problems) {
        Subjects.of(root, Opportunity.class).filter(opportunity -> opportunity.getPipeline() == pipeline)
                .forEach(opportunity -> PipelineRules.check(opportunity, problems));
    }

    private void checkAmong(Collection<Relationship> relationships, boolean names, Problems problems) {
        if (!relationships.isEmpty()) {
            RelationshipRules.checkTwice(relationships, root, problems);
        }
        if (names) {
            NameRules.check(root, problems);
        }
    }
}

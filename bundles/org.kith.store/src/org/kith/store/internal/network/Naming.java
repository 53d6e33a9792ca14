// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.ImportBatch;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
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
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;

/** Names an object in a sentence. */
final class Naming {

    private static final int DAY = 10;

    private Naming() {
    }

    /** @return the words by which people know it; never null, never empty */
    static String of(Identified object) {
        var name = switch (object) {
            case Party party -> party.getLabel();
            case Tag tag -> tag.getName();
            case Network network -> network.getName();
            case RelationshipType type -> type.getLabel();
            case ImportBatch batch -> batch.getFile();
            case Relationship tie -> ends(tie);
            case Interaction interaction -> ofInteraction(interaction);
            case Task task -> task.getSummary();
            case SupportRequest request -> request.getQuestion();
            case SupportExchange help -> help.getSubject();
            case Mentorship mentorship -> mentorship.getTopic();
            case Opportunity opportunity -> opportunity.getTitle();
            case Collaboration collaboration -> collaboration.getTitle();
            case Insight insight -> insight.getTitle();
            case VisibilityItem item -> item.getTitle();
            case Event event -> event.getName();
            case IdentityStatement statement -> statement.getHeadline();
            case TargetRole role -> role.getName();
            case WeeklyReview review -> review.getWeek() == null ? null : review.getWeek().toString();
            case Achievement achievement -> achievement.getTitle();
            case Feed feed -> feed.getTitle();
            case FeedEntry entry -> entry.getTitle();
            case Feedback feedback -> feedback.getText();
            case ConfidenceEntry entry -> entry.getSkill() == null ? entry.getSituation() : entry.getSkill().getName();
            case Pipeline pipeline -> pipeline.getName();
            default -> null;
        };
        return name == null || name.isBlank() ? org.kith.model.edit.Words.of(object.eClass()) : name;
    }

    private static String ends(Relationship tie) {
        return tie.getSource() == null || tie.getTarget() == null ? null
                : tie.getSource().getLabel() + " – " + tie.getTarget().getLabel();
    }

    private static String ofInteraction(Interaction interaction) {
        var subject = interaction.getSubject();
        if (subject != null && !subject.isBlank()) {
            return subject;
        }
        return interaction.getStart() == null ? null : interaction.getStart().toString().substring(0, DAY);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.feed.Feeds;
import org.kith.core.growth.ConfidenceTrend;
import org.kith.core.growth.Events;
import org.kith.core.growth.Insights;
import org.kith.core.growth.Talks;
import org.kith.core.growth.TargetRoles;
import org.kith.core.growth.Visibility;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.subject.Subjects;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionLifecycle;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.Event;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Insight;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TargetRole;
import org.kith.model.growth.VisibilityItem;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralLifecycle;
import org.kith.model.pipeline.Stage;

/** Finds boards, opportunities, collaborations, insights, events and whom they concern by what users call them. */
final class Searches {

    private Searches() {
    }

    static Pipeline board(Network network, String text) {
        var boards = Pipelines.of(network.root()).toList();
        if (boards.isEmpty()) {
            throw new CommandException(Messages.noBoards);
        }
        var names = boards.stream().map(Pipeline::getName).collect(Collectors.joining(", "));
        return new Search<>(boards, board -> Stream.of(board.getName()), board -> true, Pipeline::getName,
                NLS.bind(Messages.noBoard, "{0}", names), Messages.severalBoards).find(text);
    }

    /** @throws CommandException if the board has no stage of that name, or that begins so */
    static Stage stage(Pipeline board, String text) {
        return Pipelines.stage(board, text).or(() -> beginning(board, text)).orElseThrow(() -> new CommandException(
                NLS.bind(Messages.noStage, new Object[] {text, board.getName(), board.getStages().stream()
                        .map(Stage::getName).collect(Collectors.joining(", "))})));
    }

    private static Optional<Stage> beginning(Pipeline board, String text) {
        var found = board.getStages().stream().filter(stage -> !text.isBlank()
                && stage.getName().regionMatches(true, 0, text.strip(), 0, text.strip().length())).toList();
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    static Opportunity opportunity(Network network, String text) {
        return new Search<>(Pipelines.opportunities(network.root()).toList(), Searches::words, Pipelines::isOpen,
                Searches::line, Messages.noOpportunity, Messages.severalOpportunities).find(text);
    }

    private static Stream<String> words(Opportunity opportunity) {
        var organization = opportunity.getOrganization();
        return organization == null ? Stream.of(opportunity.getTitle())
                : Stream.of(opportunity.getTitle(), organization.getLabel(),
                        opportunity.getTitle() + ' ' + organization.getLabel());
    }

    private static String line(Opportunity opportunity) {
        return words(opportunity).limit(2).collect(Collectors.joining(", ")) + ", "
                + Pipelines.stage(opportunity).getName();
    }

    static Collaboration collaboration(Network network, String text) {
        var owner = network.root().getOwner();
        return new Search<>(Collaborations.of(network.root()).toList(), each -> Stream.concat(
                Stream.of(each.getTitle()), Collaborations.parties(each).filter(party -> party != owner)
                        .map(Party::getLabel)),
                Collaborations::isOpen, each -> String.join(", ", each.getTitle(), Collaborations.others(each, owner),
                        Words.of(each.getStatus())),
                Messages.noCollaboration, Messages.severalCollaborations).find(text);
    }

    static Insight insight(Network network, String text) {
        return new Search<>(Insights.of(network.root()).toList(), each -> Stream.of(each.getTitle()),
                Insights::isCurrent, each -> String.join(", ", each.getTitle(), Words.of(each.getConfidence())),
                Messages.noInsight, Messages.severalInsights).find(text);
    }

    static Feed feed(Network network, String text) {
        return new Search<>(Feeds.of(network.root()).toList(), each -> Stream.of(each.getTitle(), each.getAddress()),
                each -> true, Feed::getTitle, Messages.noFeed, Messages.severalFeeds).find(text);
    }

    static FeedEntry feedEntry(Network network, String text) {
        return new Search<>(Feeds.entries(network.root()), each -> Stream.of(each.getTitle()), each -> !each.isRead(),
                each -> String.join(", ", each.getTitle(), each.getFeed().getTitle()), Messages.noFeedEntry,
                Messages.severalFeedEntries).find(text);
    }

    static Achievement achievement(Network network, String text) {
        return new Search<>(Subjects.of(network.root(), Achievement.class).toList(), each -> Stream.of(each.getTitle()),
                each -> true, each -> String.join(", ", each.getTitle(), each.getDate().toString()),
                Messages.noAchievement, Messages.severalAchievements).find(text);
    }

    static Feedback feedback(Network network, String text) {
        return new Search<>(Subjects.of(network.root(), Feedback.class).toList(), each -> Stream.of(each.getText()),
                each -> true, each -> String.join(", ", each.getText(), each.getDate().toString()),
                Messages.noFeedbackSuch, Messages.severalFeedbacks).find(text);
    }

    static TargetRole targetRole(Network network, String text) {
        return new Search<>(TargetRoles.of(network.root()).toList(), each -> Stream.of(each.getName()), each -> true,
                TargetRole::getName, Messages.noTargetRole, Messages.severalTargetRoles).find(text);
    }

    static ConfidenceEntry confidence(Network network, String text) {
        return new Search<>(Subjects.of(network.root(), ConfidenceEntry.class).toList(),
                each -> Stream.of(ConfidenceTrend.subject(each)), each -> true,
                each -> String.join(", ", ConfidenceTrend.subject(each), each.getDate().toString(),
                        String.valueOf(each.getScore())),
                Messages.noConfidenceEntry, Messages.severalConfidences).find(text);
    }

    static Talk talk(Network network, String text) {
        return new Search<>(Talks.of(network.root()).toList(), each -> Stream.of(each.getTitle()), Talks::isOpen,
                each -> String.join(", ", each.getTitle(), Words.of(each.getStatus())), Messages.noTalk,
                Messages.severalTalks).find(text);
    }

    static VisibilityItem visibilityItem(Network network, String text) {
        return new Search<>(Visibility.of(network.root()).toList(), each -> Stream.of(each.getTitle()), each -> true,
                each -> String.join(", ", each.getTitle(), org.kith.model.edit.Words.of(each.eClass())),
                Messages.noVisibilityItem, Messages.severalVisibilityItems).find(text);
    }

    static Event event(Network network, String text) {
        return new Search<>(Events.of(network.root()).toList(), each -> Stream.of(each.getName()),
                each -> each.getFollowedUpOn() == null,
                each -> each.getStart() == null ? each.getName() : each.getName() + ", " + each.getStart(),
                Messages.noEvent, Messages.severalEvents).find(text);
    }

    /** The event of that name; a new one if there is none. */
    static Event eventOf(Network network, String name) {
        return Events.named(network.root(), name).orElseGet(() -> {
            var event = GrowthFactory.eINSTANCE.createEvent();
            event.setName(name.strip());
            return network.add(event);
        });
    }

    /** An organization of exactly that name, else a person. */
    static Party party(Network network, String name) {
        return new Organizations(network).named(name).map(Party.class::cast)
                .orElseGet(() -> new People(network).find(name));
    }

    /** The skill of that name, which is new to the network if there is none; called inside an edit. */
    static Skill skill(Network network, String name) {
        if (name.isBlank()) {
            throw new CommandException(Messages.skillWithoutName);
        }
        var skill = Skills.named(network, name);
        return skill.eContainer() == null ? network.add(skill) : skill;
    }

    static Introduction introduction(Network network, String text) {
        var owner = network.root().getOwner();
        return new Search<>(network.root().getIntroductions(), each -> Stream.of(each.getSecond(), each.getFirst(),
                each.getIntroducer()).filter(person -> person != owner).map(Party::getLabel),
                each -> IntroductionLifecycle.isOpen(each.getStatus()), Searches::line, Messages.noIntroduction,
                Messages.severalIntroductions).find(text);
    }

    static String line(Introduction introduction) {
        return NLS.bind(Messages.introductionLine, new Object[] {introduction.getIntroducer().getLabel(),
            introduction.getFirst().getLabel(), introduction.getSecond().getLabel(),
            Words.of(introduction.getStatus())});
    }

    static Referral referral(Network network, String text) {
        var owner = network.root().getOwner();
        return new Search<>(Pipelines.referrals(network.root()).toList(), each -> Stream.of(each.getReferrer(),
                each.getCandidate(), each.getRecipient()).filter(party -> party != owner).map(Party::getLabel),
                each -> ReferralLifecycle.isOpen(each.getStatus()), Searches::line, Messages.noReferral,
                Messages.severalReferrals).find(text);
    }

    static String line(Referral referral) {
        return NLS.bind(Messages.referralLine, new Object[] {referral.getReferrer().getLabel(),
            referral.getCandidate().getLabel(), referral.getRecipient().getLabel(), Words.of(referral.getStatus())});
    }
}

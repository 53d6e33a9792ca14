// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Introduction;
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
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.Referral;

/** The views and the perspective that come with Kith. */
public final class ViewIds {

    /** The table of everybody. */
    public static final String CONTACTS = "org.kith.ui.contacts.list";
    /** The form of the selected person. */
    public static final String PERSON = "org.kith.ui.contacts.person";
    /** Interactions with the selected person, or with everybody. */
    public static final String TIMELINE = "org.kith.ui.contacts.timeline";
    /** Whom to reach out to today. */
    public static final String TODAY = "org.kith.ui.contacts.today";
    /** Who may be in the network twice. */
    public static final String DUPLICATES = "org.kith.ui.contacts.duplicates";
    /** The picture of who is tied to whom. */
    public static final String MAP = "org.kith.ui.contacts.map";
    /** Whom to ask a question. */
    public static final String ASK = "org.kith.ui.contacts.ask";
    /** What somebody should look at, and what can be done about it. */
    public static final String CHECKUP = "org.kith.ui.contacts.checkup";
    /** Ways to be introduced, and introductions under way. */
    public static final String INTRODUCTIONS = "org.kith.ui.contacts.introductions";
    /** All mentorships. */
    public static final String MENTORSHIPS = "org.kith.ui.mentorship.list";
    /** Who would be a good mentor or mentee. */
    public static final String FIND_MENTOR = "org.kith.ui.mentorship.find";
    /** The boards of opportunities. */
    public static final String OPPORTUNITIES = "org.kith.ui.pipeline.board";
    /** Who speaks for whom to whom. */
    public static final String REFERRALS = "org.kith.ui.pipeline.referrals";
    /** All collaborations. */
    public static final String COLLABORATIONS = "org.kith.ui.pipeline.collaborations";
    /** Who could work together. */
    public static final String COLLABORATORS = "org.kith.ui.pipeline.collaborators";
    /** What the owner has learnt, and who told it. */
    public static final String INSIGHTS = "org.kith.ui.growth.insights";
    /** Achievements, feedback and confidence. */
    public static final String GROWTH = "org.kith.ui.growth.journal";
    /** What the network came to, in numbers. */
    public static final String REPORTS = "org.kith.ui.growth.reports";
    /** Talks, publications, posts and events of the owner, and what they led to. */
    public static final String VISIBILITY = "org.kith.ui.growth.visibility";
    /** The perspective with all of them. */
    public static final String NETWORK_PERSPECTIVE = "org.kith.app.network";

    private ViewIds() {
    }

    /** @return the view that shows an object best; for null, and what no view shows by itself, the one of a person */
    public static String of(Identified object) {
        return switch (object) {
            case Interaction interaction -> TIMELINE;
            case Introduction introduction -> INTRODUCTIONS;
            case Mentorship mentorship -> MENTORSHIPS;
            case Opportunity opportunity -> OPPORTUNITIES;
            case Collaboration collaboration -> COLLABORATIONS;
            case Referral referral -> REFERRALS;
            case Recommendation recommendation -> REFERRALS;
            case Endorsement endorsement -> REFERRALS;
            case Insight insight -> INSIGHTS;
            case Feed feed -> INSIGHTS;
            case FeedEntry entry -> INSIGHTS;
            case Achievement achievement -> GROWTH;
            case Feedback feedback -> GROWTH;
            case ConfidenceEntry entry -> GROWTH;
            case TargetRole role -> GROWTH;
            case WeeklyReview review -> GROWTH;
            case VisibilityItem item -> VISIBILITY;
            case Event event -> VISIBILITY;
            case IdentityStatement statement -> VISIBILITY;
            case null, default -> PERSON;
        };
    }
}

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.kith.model.growth.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class GrowthFactoryImpl extends EFactoryImpl implements GrowthFactory {
    /**
     * Creates the default factory implementation.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static GrowthFactory init() {
        try {
            GrowthFactory theGrowthFactory = (GrowthFactory)EPackage.Registry.INSTANCE.getEFactory(GrowthPackage.eNS_URI);
            if (theGrowthFactory != null) {
                return theGrowthFactory;
            }
        }
        catch (Exception exception) {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new GrowthFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public GrowthFactoryImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EObject create(EClass eClass) {
        switch (eClass.getClassifierID()) {
            case GrowthPackage.INSIGHT: return createInsight();
            case GrowthPackage.CORROBORATION: return createCorroboration();
            case GrowthPackage.ACHIEVEMENT: return createAchievement();
            case GrowthPackage.FEEDBACK: return createFeedback();
            case GrowthPackage.CONFIDENCE_ENTRY: return createConfidenceEntry();
            case GrowthPackage.TALK: return createTalk();
            case GrowthPackage.PUBLICATION: return createPublication();
            case GrowthPackage.POST: return createPost();
            case GrowthPackage.DISCUSSION_CONTRIBUTION: return createDiscussionContribution();
            case GrowthPackage.OPEN_SOURCE_CONTRIBUTION: return createOpenSourceContribution();
            case GrowthPackage.AWARD: return createAward();
            case GrowthPackage.METRIC: return createMetric();
            case GrowthPackage.EVENT: return createEvent();
            case GrowthPackage.ATTENDEE: return createAttendee();
            case GrowthPackage.IDENTITY_STATEMENT: return createIdentityStatement();
            case GrowthPackage.WEEKLY_REVIEW: return createWeeklyReview();
            case GrowthPackage.FEED: return createFeed();
            case GrowthPackage.FEED_ENTRY: return createFeedEntry();
            case GrowthPackage.TARGET_ROLE: return createTargetRole();
            case GrowthPackage.SKILL_REQUIREMENT: return createSkillRequirement();
            default:
                throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
        }
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object createFromString(EDataType eDataType, String initialValue) {
        switch (eDataType.getClassifierID()) {
            case GrowthPackage.INSIGHT_KIND:
                return createInsightKindFromString(eDataType, initialValue);
            case GrowthPackage.INSIGHT_CONFIDENCE:
                return createInsightConfidenceFromString(eDataType, initialValue);
            case GrowthPackage.HORIZON:
                return createHorizonFromString(eDataType, initialValue);
            case GrowthPackage.FEEDBACK_KIND:
                return createFeedbackKindFromString(eDataType, initialValue);
            case GrowthPackage.TALK_STATUS:
                return createTalkStatusFromString(eDataType, initialValue);
            case GrowthPackage.SPEAKER_ROLE:
                return createSpeakerRoleFromString(eDataType, initialValue);
            case GrowthPackage.ATTENDEE_ROLE:
                return createAttendeeRoleFromString(eDataType, initialValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String convertToString(EDataType eDataType, Object instanceValue) {
        switch (eDataType.getClassifierID()) {
            case GrowthPackage.INSIGHT_KIND:
                return convertInsightKindToString(eDataType, instanceValue);
            case GrowthPackage.INSIGHT_CONFIDENCE:
                return convertInsightConfidenceToString(eDataType, instanceValue);
            case GrowthPackage.HORIZON:
                return convertHorizonToString(eDataType, instanceValue);
            case GrowthPackage.FEEDBACK_KIND:
                return convertFeedbackKindToString(eDataType, instanceValue);
            case GrowthPackage.TALK_STATUS:
                return convertTalkStatusToString(eDataType, instanceValue);
            case GrowthPackage.SPEAKER_ROLE:
                return convertSpeakerRoleToString(eDataType, instanceValue);
            case GrowthPackage.ATTENDEE_ROLE:
                return convertAttendeeRoleToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Insight createInsight() {
        InsightImpl insight = new InsightImpl();
        return insight;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Corroboration createCorroboration() {
        CorroborationImpl corroboration = new CorroborationImpl();
        return corroboration;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Achievement createAchievement() {
        AchievementImpl achievement = new AchievementImpl();
        return achievement;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Feedback createFeedback() {
        FeedbackImpl feedback = new FeedbackImpl();
        return feedback;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ConfidenceEntry createConfidenceEntry() {
        ConfidenceEntryImpl confidenceEntry = new ConfidenceEntryImpl();
        return confidenceEntry;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Talk createTalk() {
        TalkImpl talk = new TalkImpl();
        return talk;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Publication createPublication() {
        PublicationImpl publication = new PublicationImpl();
        return publication;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Post createPost() {
        PostImpl post = new PostImpl();
        return post;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public DiscussionContribution createDiscussionContribution() {
        DiscussionContributionImpl discussionContribution = new DiscussionContributionImpl();
        return discussionContribution;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public OpenSourceContribution createOpenSourceContribution() {
        OpenSourceContributionImpl openSourceContribution = new OpenSourceContributionImpl();
        return openSourceContribution;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Award createAward() {
        AwardImpl award = new AwardImpl();
        return award;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Metric createMetric() {
        MetricImpl metric = new MetricImpl();
        return metric;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Event createEvent() {
        EventImpl event = new EventImpl();
        return event;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Attendee createAttendee() {
        AttendeeImpl attendee = new AttendeeImpl();
        return attendee;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public IdentityStatement createIdentityStatement() {
        IdentityStatementImpl identityStatement = new IdentityStatementImpl();
        return identityStatement;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public WeeklyReview createWeeklyReview() {
        WeeklyReviewImpl weeklyReview = new WeeklyReviewImpl();
        return weeklyReview;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Feed createFeed() {
        FeedImpl feed = new FeedImpl();
        return feed;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public FeedEntry createFeedEntry() {
        FeedEntryImpl feedEntry = new FeedEntryImpl();
        return feedEntry;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public TargetRole createTargetRole() {
        TargetRoleImpl targetRole = new TargetRoleImpl();
        return targetRole;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SkillRequirement createSkillRequirement() {
        SkillRequirementImpl skillRequirement = new SkillRequirementImpl();
        return skillRequirement;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public InsightKind createInsightKindFromString(EDataType eDataType, String initialValue) {
        InsightKind result = InsightKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertInsightKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public InsightConfidence createInsightConfidenceFromString(EDataType eDataType, String initialValue) {
        InsightConfidence result = InsightConfidence.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertInsightConfidenceToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Horizon createHorizonFromString(EDataType eDataType, String initialValue) {
        Horizon result = Horizon.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertHorizonToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public FeedbackKind createFeedbackKindFromString(EDataType eDataType, String initialValue) {
        FeedbackKind result = FeedbackKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertFeedbackKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public TalkStatus createTalkStatusFromString(EDataType eDataType, String initialValue) {
        TalkStatus result = TalkStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertTalkStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public SpeakerRole createSpeakerRoleFromString(EDataType eDataType, String initialValue) {
        SpeakerRole result = SpeakerRole.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertSpeakerRoleToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public AttendeeRole createAttendeeRoleFromString(EDataType eDataType, String initialValue) {
        AttendeeRole result = AttendeeRole.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertAttendeeRoleToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public GrowthPackage getGrowthPackage() {
        return (GrowthPackage)getEPackage();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @deprecated
     * @generated
     */
    @Deprecated
    public static GrowthPackage getPackage() {
        return GrowthPackage.eINSTANCE;
    }

} //GrowthFactoryImpl

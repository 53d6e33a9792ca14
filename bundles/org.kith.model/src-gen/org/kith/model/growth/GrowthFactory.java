/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.growth.GrowthPackage
 * @generated
 */
public interface GrowthFactory extends EFactory {
    /**
     * The singleton instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    GrowthFactory eINSTANCE = org.kith.model.growth.impl.GrowthFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Insight</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Insight</em>'.
     * @generated
     */
    Insight createInsight();

    /**
     * Returns a new object of class '<em>Corroboration</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Corroboration</em>'.
     * @generated
     */
    Corroboration createCorroboration();

    /**
     * Returns a new object of class '<em>Achievement</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Achievement</em>'.
     * @generated
     */
    Achievement createAchievement();

    /**
     * Returns a new object of class '<em>Feedback</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Feedback</em>'.
     * @generated
     */
    Feedback createFeedback();

    /**
     * Returns a new object of class '<em>Confidence Entry</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Confidence Entry</em>'.
     * @generated
     */
    ConfidenceEntry createConfidenceEntry();

    /**
     * Returns a new object of class '<em>Talk</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Talk</em>'.
     * @generated
     */
    Talk createTalk();

    /**
     * Returns a new object of class '<em>Publication</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Publication</em>'.
     * @generated
     */
    Publication createPublication();

    /**
     * Returns a new object of class '<em>Post</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Post</em>'.
     * @generated
     */
    Post createPost();

    /**
     * Returns a new object of class '<em>Discussion Contribution</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Discussion Contribution</em>'.
     * @generated
     */
    DiscussionContribution createDiscussionContribution();

    /**
     * Returns a new object of class '<em>Open Source Contribution</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Open Source Contribution</em>'.
     * @generated
     */
    OpenSourceContribution createOpenSourceContribution();

    /**
     * Returns a new object of class '<em>Award</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Award</em>'.
     * @generated
     */
    Award createAward();

    /**
     * Returns a new object of class '<em>Metric</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Metric</em>'.
     * @generated
     */
    Metric createMetric();

    /**
     * Returns a new object of class '<em>Event</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Event</em>'.
     * @generated
     */
    Event createEvent();

    /**
     * Returns a new object of class '<em>Attendee</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Attendee</em>'.
     * @generated
     */
    Attendee createAttendee();

    /**
     * Returns a new object of class '<em>Identity Statement</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Identity Statement</em>'.
     * @generated
     */
    IdentityStatement createIdentityStatement();

    /**
     * Returns a new object of class '<em>Weekly Review</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Weekly Review</em>'.
     * @generated
     */
    WeeklyReview createWeeklyReview();

    /**
     * Returns a new object of class '<em>Feed</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Feed</em>'.
     * @generated
     */
    Feed createFeed();

    /**
     * Returns a new object of class '<em>Feed Entry</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Feed Entry</em>'.
     * @generated
     */
    FeedEntry createFeedEntry();

    /**
     * Returns a new object of class '<em>Target Role</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Target Role</em>'.
     * @generated
     */
    TargetRole createTargetRole();

    /**
     * Returns a new object of class '<em>Skill Requirement</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Skill Requirement</em>'.
     * @generated
     */
    SkillRequirement createSkillRequirement();

    /**
     * Returns the package supported by this factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the package supported by this factory.
     * @generated
     */
    GrowthPackage getGrowthPackage();

} //GrowthFactory

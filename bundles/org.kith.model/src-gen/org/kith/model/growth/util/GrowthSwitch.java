/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.kith.model.contacts.Identified;

import org.kith.model.growth.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.kith.model.growth.GrowthPackage
 * @generated
 */
public class GrowthSwitch<T> extends Switch<T> {
    /**
     * The cached model package
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected static GrowthPackage modelPackage;

    /**
     * Creates an instance of the switch.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public GrowthSwitch() {
        if (modelPackage == null) {
            modelPackage = GrowthPackage.eINSTANCE;
        }
    }

    /**
     * Checks whether this is a switch for the given package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param ePackage the package in question.
     * @return whether this is a switch for the given package.
     * @generated
     */
    @Override
    protected boolean isSwitchFor(EPackage ePackage) {
        return ePackage == modelPackage;
    }

    /**
     * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the first non-null result returned by a <code>caseXXX</code> call.
     * @generated
     */
    @Override
    protected T doSwitch(int classifierID, EObject theEObject) {
        switch (classifierID) {
            case GrowthPackage.INSIGHT: {
                Insight insight = (Insight)theEObject;
                T result = caseInsight(insight);
                if (result == null) result = caseIdentified(insight);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.CORROBORATION: {
                Corroboration corroboration = (Corroboration)theEObject;
                T result = caseCorroboration(corroboration);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.ACHIEVEMENT: {
                Achievement achievement = (Achievement)theEObject;
                T result = caseAchievement(achievement);
                if (result == null) result = caseIdentified(achievement);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.FEEDBACK: {
                Feedback feedback = (Feedback)theEObject;
                T result = caseFeedback(feedback);
                if (result == null) result = caseIdentified(feedback);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.CONFIDENCE_ENTRY: {
                ConfidenceEntry confidenceEntry = (ConfidenceEntry)theEObject;
                T result = caseConfidenceEntry(confidenceEntry);
                if (result == null) result = caseIdentified(confidenceEntry);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.VISIBILITY_ITEM: {
                VisibilityItem visibilityItem = (VisibilityItem)theEObject;
                T result = caseVisibilityItem(visibilityItem);
                if (result == null) result = caseIdentified(visibilityItem);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.TALK: {
                Talk talk = (Talk)theEObject;
                T result = caseTalk(talk);
                if (result == null) result = caseVisibilityItem(talk);
                if (result == null) result = caseIdentified(talk);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.PUBLICATION: {
                Publication publication = (Publication)theEObject;
                T result = casePublication(publication);
                if (result == null) result = caseVisibilityItem(publication);
                if (result == null) result = caseIdentified(publication);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.POST: {
                Post post = (Post)theEObject;
                T result = casePost(post);
                if (result == null) result = caseVisibilityItem(post);
                if (result == null) result = caseIdentified(post);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.DISCUSSION_CONTRIBUTION: {
                DiscussionContribution discussionContribution = (DiscussionContribution)theEObject;
                T result = caseDiscussionContribution(discussionContribution);
                if (result == null) result = caseVisibilityItem(discussionContribution);
                if (result == null) result = caseIdentified(discussionContribution);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.OPEN_SOURCE_CONTRIBUTION: {
                OpenSourceContribution openSourceContribution = (OpenSourceContribution)theEObject;
                T result = caseOpenSourceContribution(openSourceContribution);
                if (result == null) result = caseVisibilityItem(openSourceContribution);
                if (result == null) result = caseIdentified(openSourceContribution);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.AWARD: {
                Award award = (Award)theEObject;
                T result = caseAward(award);
                if (result == null) result = caseVisibilityItem(award);
                if (result == null) result = caseIdentified(award);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.METRIC: {
                Metric metric = (Metric)theEObject;
                T result = caseMetric(metric);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.EVENT: {
                Event event = (Event)theEObject;
                T result = caseEvent(event);
                if (result == null) result = caseIdentified(event);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.ATTENDEE: {
                Attendee attendee = (Attendee)theEObject;
                T result = caseAttendee(attendee);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.IDENTITY_STATEMENT: {
                IdentityStatement identityStatement = (IdentityStatement)theEObject;
                T result = caseIdentityStatement(identityStatement);
                if (result == null) result = caseIdentified(identityStatement);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.WEEKLY_REVIEW: {
                WeeklyReview weeklyReview = (WeeklyReview)theEObject;
                T result = caseWeeklyReview(weeklyReview);
                if (result == null) result = caseIdentified(weeklyReview);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.FEED: {
                Feed feed = (Feed)theEObject;
                T result = caseFeed(feed);
                if (result == null) result = caseIdentified(feed);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.FEED_ENTRY: {
                FeedEntry feedEntry = (FeedEntry)theEObject;
                T result = caseFeedEntry(feedEntry);
                if (result == null) result = caseIdentified(feedEntry);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.TARGET_ROLE: {
                TargetRole targetRole = (TargetRole)theEObject;
                T result = caseTargetRole(targetRole);
                if (result == null) result = caseIdentified(targetRole);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case GrowthPackage.SKILL_REQUIREMENT: {
                SkillRequirement skillRequirement = (SkillRequirement)theEObject;
                T result = caseSkillRequirement(skillRequirement);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Insight</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Insight</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseInsight(Insight object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Corroboration</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Corroboration</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCorroboration(Corroboration object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Achievement</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Achievement</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAchievement(Achievement object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Feedback</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Feedback</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFeedback(Feedback object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Confidence Entry</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Confidence Entry</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseConfidenceEntry(ConfidenceEntry object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Visibility Item</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Visibility Item</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseVisibilityItem(VisibilityItem object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Talk</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Talk</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseTalk(Talk object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Publication</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Publication</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePublication(Publication object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Post</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Post</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePost(Post object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Discussion Contribution</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Discussion Contribution</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseDiscussionContribution(DiscussionContribution object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Open Source Contribution</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Open Source Contribution</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseOpenSourceContribution(OpenSourceContribution object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Award</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Award</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAward(Award object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Metric</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Metric</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMetric(Metric object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Event</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Event</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseEvent(Event object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Attendee</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Attendee</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAttendee(Attendee object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Identity Statement</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Identity Statement</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseIdentityStatement(IdentityStatement object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Weekly Review</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Weekly Review</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseWeeklyReview(WeeklyReview object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Feed</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Feed</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFeed(Feed object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Feed Entry</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Feed Entry</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFeedEntry(FeedEntry object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Target Role</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Target Role</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseTargetRole(TargetRole object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Skill Requirement</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Skill Requirement</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSkillRequirement(SkillRequirement object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseIdentified(Identified object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch, but this is the last case anyway.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject)
     * @generated
     */
    @Override
    public T defaultCase(EObject object) {
        return null;
    }

} //GrowthSwitch

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Identified;

import org.kith.model.growth.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.growth.GrowthPackage
 * @generated
 */
public class GrowthAdapterFactory extends AdapterFactoryImpl {
    /**
     * The cached model package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected static GrowthPackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public GrowthAdapterFactory() {
        if (modelPackage == null) {
            modelPackage = GrowthPackage.eINSTANCE;
        }
    }

    /**
     * Returns whether this factory is applicable for the type of the object.
     * <!-- begin-user-doc -->
     * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
     * <!-- end-user-doc -->
     * @return whether this factory is applicable for the type of the object.
     * @generated
     */
    @Override
    public boolean isFactoryForType(Object object) {
        if (object == modelPackage) {
            return true;
        }
        if (object instanceof EObject) {
            return ((EObject)object).eClass().getEPackage() == modelPackage;
        }
        return false;
    }

    /**
     * The switch that delegates to the <code>createXXX</code> methods.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected GrowthSwitch<Adapter> modelSwitch =
        new GrowthSwitch<Adapter>() {
            @Override
            public Adapter caseInsight(Insight object) {
                return createInsightAdapter();
            }
            @Override
            public Adapter caseCorroboration(Corroboration object) {
                return createCorroborationAdapter();
            }
            @Override
            public Adapter caseAchievement(Achievement object) {
                return createAchievementAdapter();
            }
            @Override
            public Adapter caseFeedback(Feedback object) {
                return createFeedbackAdapter();
            }
            @Override
            public Adapter caseConfidenceEntry(ConfidenceEntry object) {
                return createConfidenceEntryAdapter();
            }
            @Override
            public Adapter caseVisibilityItem(VisibilityItem object) {
                return createVisibilityItemAdapter();
            }
            @Override
            public Adapter caseTalk(Talk object) {
                return createTalkAdapter();
            }
            @Override
            public Adapter casePublication(Publication object) {
                return createPublicationAdapter();
            }
            @Override
            public Adapter casePost(Post object) {
                return createPostAdapter();
            }
            @Override
            public Adapter caseDiscussionContribution(DiscussionContribution object) {
                return createDiscussionContributionAdapter();
            }
            @Override
            public Adapter caseOpenSourceContribution(OpenSourceContribution object) {
                return createOpenSourceContributionAdapter();
            }
            @Override
            public Adapter caseAward(Award object) {
                return createAwardAdapter();
            }
            @Override
            public Adapter caseMetric(Metric object) {
                return createMetricAdapter();
            }
            @Override
            public Adapter caseEvent(Event object) {
                return createEventAdapter();
            }
            @Override
            public Adapter caseAttendee(Attendee object) {
                return createAttendeeAdapter();
            }
            @Override
            public Adapter caseIdentityStatement(IdentityStatement object) {
                return createIdentityStatementAdapter();
            }
            @Override
            public Adapter caseWeeklyReview(WeeklyReview object) {
                return createWeeklyReviewAdapter();
            }
            @Override
            public Adapter caseFeed(Feed object) {
                return createFeedAdapter();
            }
            @Override
            public Adapter caseFeedEntry(FeedEntry object) {
                return createFeedEntryAdapter();
            }
            @Override
            public Adapter caseTargetRole(TargetRole object) {
                return createTargetRoleAdapter();
            }
            @Override
            public Adapter caseSkillRequirement(SkillRequirement object) {
                return createSkillRequirementAdapter();
            }
            @Override
            public Adapter caseIdentified(Identified object) {
                return createIdentifiedAdapter();
            }
            @Override
            public Adapter defaultCase(EObject object) {
                return createEObjectAdapter();
            }
        };

    /**
     * Creates an adapter for the <code>target</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param target the object to adapt.
     * @return the adapter for the <code>target</code>.
     * @generated
     */
    @Override
    public Adapter createAdapter(Notifier target) {
        return modelSwitch.doSwitch((EObject)target);
    }


    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Insight <em>Insight</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Insight
     * @generated
     */
    public Adapter createInsightAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Corroboration <em>Corroboration</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Corroboration
     * @generated
     */
    public Adapter createCorroborationAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Achievement <em>Achievement</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Achievement
     * @generated
     */
    public Adapter createAchievementAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Feedback <em>Feedback</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Feedback
     * @generated
     */
    public Adapter createFeedbackAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.ConfidenceEntry <em>Confidence Entry</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.ConfidenceEntry
     * @generated
     */
    public Adapter createConfidenceEntryAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.VisibilityItem <em>Visibility Item</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.VisibilityItem
     * @generated
     */
    public Adapter createVisibilityItemAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Talk <em>Talk</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Talk
     * @generated
     */
    public Adapter createTalkAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Publication <em>Publication</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Publication
     * @generated
     */
    public Adapter createPublicationAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Post <em>Post</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Post
     * @generated
     */
    public Adapter createPostAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.DiscussionContribution <em>Discussion Contribution</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.DiscussionContribution
     * @generated
     */
    public Adapter createDiscussionContributionAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.OpenSourceContribution <em>Open Source Contribution</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.OpenSourceContribution
     * @generated
     */
    public Adapter createOpenSourceContributionAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Award <em>Award</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Award
     * @generated
     */
    public Adapter createAwardAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Metric <em>Metric</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Metric
     * @generated
     */
    public Adapter createMetricAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Event <em>Event</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Event
     * @generated
     */
    public Adapter createEventAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Attendee <em>Attendee</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Attendee
     * @generated
     */
    public Adapter createAttendeeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.IdentityStatement <em>Identity Statement</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.IdentityStatement
     * @generated
     */
    public Adapter createIdentityStatementAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.WeeklyReview <em>Weekly Review</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.WeeklyReview
     * @generated
     */
    public Adapter createWeeklyReviewAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.Feed <em>Feed</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.Feed
     * @generated
     */
    public Adapter createFeedAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.FeedEntry <em>Feed Entry</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.FeedEntry
     * @generated
     */
    public Adapter createFeedEntryAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.TargetRole <em>Target Role</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.TargetRole
     * @generated
     */
    public Adapter createTargetRoleAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.growth.SkillRequirement <em>Skill Requirement</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.growth.SkillRequirement
     * @generated
     */
    public Adapter createSkillRequirementAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Identified <em>Identified</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Identified
     * @generated
     */
    public Adapter createIdentifiedAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for the default case.
     * <!-- begin-user-doc -->
     * This default implementation returns null.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @generated
     */
    public Adapter createEObjectAdapter() {
        return null;
    }

} //GrowthAdapterFactory

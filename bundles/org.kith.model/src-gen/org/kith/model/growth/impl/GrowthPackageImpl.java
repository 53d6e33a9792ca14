/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.kith.model.contacts.ContactsPackage;

import org.kith.model.growth.Achievement;
import org.kith.model.growth.Attendee;
import org.kith.model.growth.AttendeeRole;
import org.kith.model.growth.Award;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.Corroboration;
import org.kith.model.growth.DiscussionContribution;
import org.kith.model.growth.Event;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.GrowthPackage;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.IdentityStatement;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;
import org.kith.model.growth.Metric;
import org.kith.model.growth.OpenSourceContribution;
import org.kith.model.growth.Post;
import org.kith.model.growth.Publication;
import org.kith.model.growth.SkillRequirement;
import org.kith.model.growth.SpeakerRole;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;
import org.kith.model.growth.TargetRole;
import org.kith.model.growth.VisibilityItem;
import org.kith.model.growth.WeeklyReview;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class GrowthPackageImpl extends EPackageImpl implements GrowthPackage {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass insightEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass corroborationEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass achievementEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass feedbackEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass confidenceEntryEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass visibilityItemEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass talkEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass publicationEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass postEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass discussionContributionEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass openSourceContributionEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass awardEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass metricEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass eventEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass attendeeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass identityStatementEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass weeklyReviewEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass feedEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass feedEntryEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass targetRoleEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass skillRequirementEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum insightKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum insightConfidenceEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum horizonEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum feedbackKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum talkStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum speakerRoleEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum attendeeRoleEEnum = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.kith.model.growth.GrowthPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private GrowthPackageImpl() {
        super(eNS_URI, GrowthFactory.eINSTANCE);
    }
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link GrowthPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static GrowthPackage init() {
        if (isInited) return (GrowthPackage)EPackage.Registry.INSTANCE.getEPackage(GrowthPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredGrowthPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        GrowthPackageImpl theGrowthPackage = registeredGrowthPackage instanceof GrowthPackageImpl ? (GrowthPackageImpl)registeredGrowthPackage : new GrowthPackageImpl();

        isInited = true;

        // Initialize simple dependencies
        ContactsPackage.eINSTANCE.eClass();

        // Create package meta-data objects
        theGrowthPackage.createPackageContents();

        // Initialize created meta-data
        theGrowthPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theGrowthPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(GrowthPackage.eNS_URI, theGrowthPackage);
        return theGrowthPackage;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getInsight() {
        return insightEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_Title() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_Kind() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_Summary() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_Address() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getInsight_Sources() {
        return (EReference)insightEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_Interaction() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_CapturedOn() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_StatedConfidence() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getInsight_Corroborations() {
        return (EReference)insightEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getInsight_Topics() {
        return (EReference)insightEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_Impact() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(10);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_Horizon() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(11);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_ReviewOn() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(12);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInsight_ExpiredOn() {
        return (EAttribute)insightEClass.getEStructuralFeatures().get(13);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getInsight_SupersededBy() {
        return (EReference)insightEClass.getEStructuralFeatures().get(14);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getCorroboration() {
        return corroborationEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getCorroboration_Party() {
        return (EReference)corroborationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCorroboration_Date() {
        return (EAttribute)corroborationEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCorroboration_Agrees() {
        return (EAttribute)corroborationEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getAchievement() {
        return achievementEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAchievement_Title() {
        return (EAttribute)achievementEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAchievement_Situation() {
        return (EAttribute)achievementEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAchievement_Task() {
        return (EAttribute)achievementEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAchievement_Action() {
        return (EAttribute)achievementEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAchievement_Result() {
        return (EAttribute)achievementEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAchievement_Date() {
        return (EAttribute)achievementEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getAchievement_Skills() {
        return (EReference)achievementEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getAchievement_CorroboratedBy() {
        return (EReference)achievementEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAchievement_Evidence() {
        return (EAttribute)achievementEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getFeedback() {
        return feedbackEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getFeedback_From() {
        return (EReference)feedbackEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeedback_Date() {
        return (EAttribute)feedbackEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeedback_Kind() {
        return (EAttribute)feedbackEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeedback_Text() {
        return (EAttribute)feedbackEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getFeedback_Skills() {
        return (EReference)feedbackEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeedback_Interaction() {
        return (EAttribute)feedbackEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getConfidenceEntry() {
        return confidenceEntryEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getConfidenceEntry_Date() {
        return (EAttribute)confidenceEntryEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getConfidenceEntry_Score() {
        return (EAttribute)confidenceEntryEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getConfidenceEntry_Skill() {
        return (EReference)confidenceEntryEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getConfidenceEntry_Situation() {
        return (EAttribute)confidenceEntryEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getVisibilityItem() {
        return visibilityItemEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getVisibilityItem_Title() {
        return (EAttribute)visibilityItemEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getVisibilityItem_Date() {
        return (EAttribute)visibilityItemEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getVisibilityItem_Topics() {
        return (EReference)visibilityItemEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getVisibilityItem_Address() {
        return (EAttribute)visibilityItemEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getVisibilityItem_Contributors() {
        return (EReference)visibilityItemEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getVisibilityItem_Metrics() {
        return (EReference)visibilityItemEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getVisibilityItem_NewContacts() {
        return (EReference)visibilityItemEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getVisibilityItem_FollowUps() {
        return (EReference)visibilityItemEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getTalk() {
        return talkEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getTalk_Event() {
        return (EReference)talkEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTalk_Abstract() {
        return (EAttribute)talkEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTalk_Status() {
        return (EAttribute)talkEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTalk_Role() {
        return (EAttribute)talkEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTalk_CallDeadline() {
        return (EAttribute)talkEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTalk_Slides() {
        return (EAttribute)talkEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTalk_Recording() {
        return (EAttribute)talkEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getPublication() {
        return publicationEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getPost() {
        return postEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getDiscussionContribution() {
        return discussionContributionEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getOpenSourceContribution() {
        return openSourceContributionEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getAward() {
        return awardEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMetric() {
        return metricEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMetric_Name() {
        return (EAttribute)metricEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMetric_On() {
        return (EAttribute)metricEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMetric_Value() {
        return (EAttribute)metricEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getEvent() {
        return eventEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEvent_Name() {
        return (EAttribute)eventEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEvent_Start() {
        return (EAttribute)eventEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEvent_End() {
        return (EAttribute)eventEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEvent_Place() {
        return (EAttribute)eventEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getEvent_Organizer() {
        return (EReference)eventEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEvent_Address() {
        return (EAttribute)eventEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getEvent_Attendees() {
        return (EReference)eventEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getEvent_FollowUps() {
        return (EReference)eventEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEvent_FollowedUpOn() {
        return (EAttribute)eventEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getAttendee() {
        return attendeeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getAttendee_Party() {
        return (EReference)attendeeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAttendee_Role() {
        return (EAttribute)attendeeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAttendee_MetThere() {
        return (EAttribute)attendeeEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getIdentityStatement() {
        return identityStatementEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIdentityStatement_Headline() {
        return (EAttribute)identityStatementEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIdentityStatement_Pitch() {
        return (EAttribute)identityStatementEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIdentityStatement_Keywords() {
        return (EAttribute)identityStatementEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIdentityStatement_ValidFrom() {
        return (EAttribute)identityStatementEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getWeeklyReview() {
        return weeklyReviewEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getWeeklyReview_Week() {
        return (EAttribute)weeklyReviewEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getWeeklyReview_Happened() {
        return (EAttribute)weeklyReviewEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getWeeklyReview_Helpers() {
        return (EReference)weeklyReviewEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getWeeklyReview_ToThank() {
        return (EReference)weeklyReviewEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getWeeklyReview_Confidence() {
        return (EAttribute)weeklyReviewEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getWeeklyReview_Intentions() {
        return (EAttribute)weeklyReviewEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getFeed() {
        return feedEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeed_Title() {
        return (EAttribute)feedEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeed_Address() {
        return (EAttribute)feedEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeed_FetchedAt() {
        return (EAttribute)feedEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getFeedEntry() {
        return feedEntryEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getFeedEntry_Feed() {
        return (EReference)feedEntryEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeedEntry_Guid() {
        return (EAttribute)feedEntryEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeedEntry_Title() {
        return (EAttribute)feedEntryEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeedEntry_Address() {
        return (EAttribute)feedEntryEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeedEntry_Published() {
        return (EAttribute)feedEntryEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeedEntry_Summary() {
        return (EAttribute)feedEntryEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getFeedEntry_Read() {
        return (EAttribute)feedEntryEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getTargetRole() {
        return targetRoleEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTargetRole_Name() {
        return (EAttribute)targetRoleEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getTargetRole_Requirements() {
        return (EReference)targetRoleEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getSkillRequirement() {
        return skillRequirementEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getSkillRequirement_Skill() {
        return (EReference)skillRequirementEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSkillRequirement_Level() {
        return (EAttribute)skillRequirementEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getInsightKind() {
        return insightKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getInsightConfidence() {
        return insightConfidenceEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getHorizon() {
        return horizonEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getFeedbackKind() {
        return feedbackKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getTalkStatus() {
        return talkStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getSpeakerRole() {
        return speakerRoleEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getAttendeeRole() {
        return attendeeRoleEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public GrowthFactory getGrowthFactory() {
        return (GrowthFactory)getEFactoryInstance();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private boolean isCreated = false;

    /**
     * Creates the meta-model objects for the package.  This method is
     * guarded to have no affect on any invocation but its first.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public void createPackageContents() {
        if (isCreated) return;
        isCreated = true;

        // Create classes and their features
        insightEClass = createEClass(INSIGHT);
        createEAttribute(insightEClass, INSIGHT__TITLE);
        createEAttribute(insightEClass, INSIGHT__KIND);
        createEAttribute(insightEClass, INSIGHT__SUMMARY);
        createEAttribute(insightEClass, INSIGHT__ADDRESS);
        createEReference(insightEClass, INSIGHT__SOURCES);
        createEAttribute(insightEClass, INSIGHT__INTERACTION);
        createEAttribute(insightEClass, INSIGHT__CAPTURED_ON);
        createEAttribute(insightEClass, INSIGHT__STATED_CONFIDENCE);
        createEReference(insightEClass, INSIGHT__CORROBORATIONS);
        createEReference(insightEClass, INSIGHT__TOPICS);
        createEAttribute(insightEClass, INSIGHT__IMPACT);
        createEAttribute(insightEClass, INSIGHT__HORIZON);
        createEAttribute(insightEClass, INSIGHT__REVIEW_ON);
        createEAttribute(insightEClass, INSIGHT__EXPIRED_ON);
        createEReference(insightEClass, INSIGHT__SUPERSEDED_BY);

        corroborationEClass = createEClass(CORROBORATION);
        createEReference(corroborationEClass, CORROBORATION__PARTY);
        createEAttribute(corroborationEClass, CORROBORATION__DATE);
        createEAttribute(corroborationEClass, CORROBORATION__AGREES);

        achievementEClass = createEClass(ACHIEVEMENT);
        createEAttribute(achievementEClass, ACHIEVEMENT__TITLE);
        createEAttribute(achievementEClass, ACHIEVEMENT__SITUATION);
        createEAttribute(achievementEClass, ACHIEVEMENT__TASK);
        createEAttribute(achievementEClass, ACHIEVEMENT__ACTION);
        createEAttribute(achievementEClass, ACHIEVEMENT__RESULT);
        createEAttribute(achievementEClass, ACHIEVEMENT__DATE);
        createEReference(achievementEClass, ACHIEVEMENT__SKILLS);
        createEReference(achievementEClass, ACHIEVEMENT__CORROBORATED_BY);
        createEAttribute(achievementEClass, ACHIEVEMENT__EVIDENCE);

        feedbackEClass = createEClass(FEEDBACK);
        createEReference(feedbackEClass, FEEDBACK__FROM);
        createEAttribute(feedbackEClass, FEEDBACK__DATE);
        createEAttribute(feedbackEClass, FEEDBACK__KIND);
        createEAttribute(feedbackEClass, FEEDBACK__TEXT);
        createEReference(feedbackEClass, FEEDBACK__SKILLS);
        createEAttribute(feedbackEClass, FEEDBACK__INTERACTION);

        confidenceEntryEClass = createEClass(CONFIDENCE_ENTRY);
        createEAttribute(confidenceEntryEClass, CONFIDENCE_ENTRY__DATE);
        createEAttribute(confidenceEntryEClass, CONFIDENCE_ENTRY__SCORE);
        createEReference(confidenceEntryEClass, CONFIDENCE_ENTRY__SKILL);
        createEAttribute(confidenceEntryEClass, CONFIDENCE_ENTRY__SITUATION);

        visibilityItemEClass = createEClass(VISIBILITY_ITEM);
        createEAttribute(visibilityItemEClass, VISIBILITY_ITEM__TITLE);
        createEAttribute(visibilityItemEClass, VISIBILITY_ITEM__DATE);
        createEReference(visibilityItemEClass, VISIBILITY_ITEM__TOPICS);
        createEAttribute(visibilityItemEClass, VISIBILITY_ITEM__ADDRESS);
        createEReference(visibilityItemEClass, VISIBILITY_ITEM__CONTRIBUTORS);
        createEReference(visibilityItemEClass, VISIBILITY_ITEM__METRICS);
        createEReference(visibilityItemEClass, VISIBILITY_ITEM__NEW_CONTACTS);
        createEReference(visibilityItemEClass, VISIBILITY_ITEM__FOLLOW_UPS);

        talkEClass = createEClass(TALK);
        createEReference(talkEClass, TALK__EVENT);
        createEAttribute(talkEClass, TALK__ABSTRACT);
        createEAttribute(talkEClass, TALK__STATUS);
        createEAttribute(talkEClass, TALK__ROLE);
        createEAttribute(talkEClass, TALK__CALL_DEADLINE);
        createEAttribute(talkEClass, TALK__SLIDES);
        createEAttribute(talkEClass, TALK__RECORDING);

        publicationEClass = createEClass(PUBLICATION);

        postEClass = createEClass(POST);

        discussionContributionEClass = createEClass(DISCUSSION_CONTRIBUTION);

        openSourceContributionEClass = createEClass(OPEN_SOURCE_CONTRIBUTION);

        awardEClass = createEClass(AWARD);

        metricEClass = createEClass(METRIC);
        createEAttribute(metricEClass, METRIC__NAME);
        createEAttribute(metricEClass, METRIC__ON);
        createEAttribute(metricEClass, METRIC__VALUE);

        eventEClass = createEClass(EVENT);
        createEAttribute(eventEClass, EVENT__NAME);
        createEAttribute(eventEClass, EVENT__START);
        createEAttribute(eventEClass, EVENT__END);
        createEAttribute(eventEClass, EVENT__PLACE);
        createEReference(eventEClass, EVENT__ORGANIZER);
        createEAttribute(eventEClass, EVENT__ADDRESS);
        createEReference(eventEClass, EVENT__ATTENDEES);
        createEReference(eventEClass, EVENT__FOLLOW_UPS);
        createEAttribute(eventEClass, EVENT__FOLLOWED_UP_ON);

        attendeeEClass = createEClass(ATTENDEE);
        createEReference(attendeeEClass, ATTENDEE__PARTY);
        createEAttribute(attendeeEClass, ATTENDEE__ROLE);
        createEAttribute(attendeeEClass, ATTENDEE__MET_THERE);

        identityStatementEClass = createEClass(IDENTITY_STATEMENT);
        createEAttribute(identityStatementEClass, IDENTITY_STATEMENT__HEADLINE);
        createEAttribute(identityStatementEClass, IDENTITY_STATEMENT__PITCH);
        createEAttribute(identityStatementEClass, IDENTITY_STATEMENT__KEYWORDS);
        createEAttribute(identityStatementEClass, IDENTITY_STATEMENT__VALID_FROM);

        weeklyReviewEClass = createEClass(WEEKLY_REVIEW);
        createEAttribute(weeklyReviewEClass, WEEKLY_REVIEW__WEEK);
        createEAttribute(weeklyReviewEClass, WEEKLY_REVIEW__HAPPENED);
        createEReference(weeklyReviewEClass, WEEKLY_REVIEW__HELPERS);
        createEReference(weeklyReviewEClass, WEEKLY_REVIEW__TO_THANK);
        createEAttribute(weeklyReviewEClass, WEEKLY_REVIEW__CONFIDENCE);
        createEAttribute(weeklyReviewEClass, WEEKLY_REVIEW__INTENTIONS);

        feedEClass = createEClass(FEED);
        createEAttribute(feedEClass, FEED__TITLE);
        createEAttribute(feedEClass, FEED__ADDRESS);
        createEAttribute(feedEClass, FEED__FETCHED_AT);

        feedEntryEClass = createEClass(FEED_ENTRY);
        createEReference(feedEntryEClass, FEED_ENTRY__FEED);
        createEAttribute(feedEntryEClass, FEED_ENTRY__GUID);
        createEAttribute(feedEntryEClass, FEED_ENTRY__TITLE);
        createEAttribute(feedEntryEClass, FEED_ENTRY__ADDRESS);
        createEAttribute(feedEntryEClass, FEED_ENTRY__PUBLISHED);
        createEAttribute(feedEntryEClass, FEED_ENTRY__SUMMARY);
        createEAttribute(feedEntryEClass, FEED_ENTRY__READ);

        targetRoleEClass = createEClass(TARGET_ROLE);
        createEAttribute(targetRoleEClass, TARGET_ROLE__NAME);
        createEReference(targetRoleEClass, TARGET_ROLE__REQUIREMENTS);

        skillRequirementEClass = createEClass(SKILL_REQUIREMENT);
        createEReference(skillRequirementEClass, SKILL_REQUIREMENT__SKILL);
        createEAttribute(skillRequirementEClass, SKILL_REQUIREMENT__LEVEL);

        // Create enums
        insightKindEEnum = createEEnum(INSIGHT_KIND);
        insightConfidenceEEnum = createEEnum(INSIGHT_CONFIDENCE);
        horizonEEnum = createEEnum(HORIZON);
        feedbackKindEEnum = createEEnum(FEEDBACK_KIND);
        talkStatusEEnum = createEEnum(TALK_STATUS);
        speakerRoleEEnum = createEEnum(SPEAKER_ROLE);
        attendeeRoleEEnum = createEEnum(ATTENDEE_ROLE);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private boolean isInitialized = false;

    /**
     * Complete the initialization of the package and its meta-model.  This
     * method is guarded to have no affect on any invocation but its first.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public void initializePackageContents() {
        if (isInitialized) return;
        isInitialized = true;

        // Initialize package
        setName(eNAME);
        setNsPrefix(eNS_PREFIX);
        setNsURI(eNS_URI);

        // Obtain other dependent packages
        ContactsPackage theContactsPackage = (ContactsPackage)EPackage.Registry.INSTANCE.getEPackage(ContactsPackage.eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        insightEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        achievementEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        feedbackEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        confidenceEntryEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        visibilityItemEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        talkEClass.getESuperTypes().add(this.getVisibilityItem());
        publicationEClass.getESuperTypes().add(this.getVisibilityItem());
        postEClass.getESuperTypes().add(this.getVisibilityItem());
        discussionContributionEClass.getESuperTypes().add(this.getVisibilityItem());
        openSourceContributionEClass.getESuperTypes().add(this.getVisibilityItem());
        awardEClass.getESuperTypes().add(this.getVisibilityItem());
        eventEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        identityStatementEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        weeklyReviewEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        feedEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        feedEntryEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        targetRoleEClass.getESuperTypes().add(theContactsPackage.getIdentified());

        // Initialize classes and features; add operations and parameters
        initEClass(insightEClass, Insight.class, "Insight", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getInsight_Title(), ecorePackage.getEString(), "title", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInsight_Kind(), this.getInsightKind(), "kind", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInsight_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInsight_Address(), ecorePackage.getEString(), "address", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getInsight_Sources(), theContactsPackage.getParty(), null, "sources", null, 0, -1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInsight_Interaction(), theContactsPackage.getUuid(), "interaction", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInsight_CapturedOn(), theContactsPackage.getLocalDate(), "capturedOn", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInsight_StatedConfidence(), this.getInsightConfidence(), "statedConfidence", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getInsight_Corroborations(), this.getCorroboration(), null, "corroborations", null, 0, -1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getInsight_Topics(), theContactsPackage.getSkill(), null, "topics", null, 0, -1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInsight_Impact(), ecorePackage.getEInt(), "impact", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInsight_Horizon(), this.getHorizon(), "horizon", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInsight_ReviewOn(), theContactsPackage.getLocalDate(), "reviewOn", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInsight_ExpiredOn(), theContactsPackage.getLocalDate(), "expiredOn", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getInsight_SupersededBy(), this.getInsight(), null, "supersededBy", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        addEOperation(insightEClass, this.getInsightConfidence(), "getConfidence", 0, 1, IS_UNIQUE, IS_ORDERED);

        initEClass(corroborationEClass, Corroboration.class, "Corroboration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getCorroboration_Party(), theContactsPackage.getParty(), null, "party", null, 1, 1, Corroboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCorroboration_Date(), theContactsPackage.getLocalDate(), "date", null, 0, 1, Corroboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCorroboration_Agrees(), ecorePackage.getEBoolean(), "agrees", null, 0, 1, Corroboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(achievementEClass, Achievement.class, "Achievement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getAchievement_Title(), ecorePackage.getEString(), "title", null, 0, 1, Achievement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAchievement_Situation(), ecorePackage.getEString(), "situation", null, 0, 1, Achievement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAchievement_Task(), ecorePackage.getEString(), "task", null, 0, 1, Achievement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAchievement_Action(), ecorePackage.getEString(), "action", null, 0, 1, Achievement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAchievement_Result(), ecorePackage.getEString(), "result", null, 0, 1, Achievement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAchievement_Date(), theContactsPackage.getLocalDate(), "date", null, 0, 1, Achievement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getAchievement_Skills(), theContactsPackage.getSkill(), null, "skills", null, 0, -1, Achievement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getAchievement_CorroboratedBy(), theContactsPackage.getParty(), null, "corroboratedBy", null, 0, -1, Achievement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAchievement_Evidence(), ecorePackage.getEString(), "evidence", null, 0, -1, Achievement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(feedbackEClass, Feedback.class, "Feedback", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getFeedback_From(), theContactsPackage.getPerson(), null, "from", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeedback_Date(), theContactsPackage.getLocalDate(), "date", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeedback_Kind(), this.getFeedbackKind(), "kind", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeedback_Text(), ecorePackage.getEString(), "text", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getFeedback_Skills(), theContactsPackage.getSkill(), null, "skills", null, 0, -1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeedback_Interaction(), theContactsPackage.getUuid(), "interaction", null, 0, 1, Feedback.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(confidenceEntryEClass, ConfidenceEntry.class, "ConfidenceEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getConfidenceEntry_Date(), theContactsPackage.getLocalDate(), "date", null, 0, 1, ConfidenceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getConfidenceEntry_Score(), ecorePackage.getEInt(), "score", null, 0, 1, ConfidenceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getConfidenceEntry_Skill(), theContactsPackage.getSkill(), null, "skill", null, 0, 1, ConfidenceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getConfidenceEntry_Situation(), ecorePackage.getEString(), "situation", null, 0, 1, ConfidenceEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(visibilityItemEClass, VisibilityItem.class, "VisibilityItem", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getVisibilityItem_Title(), ecorePackage.getEString(), "title", null, 0, 1, VisibilityItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getVisibilityItem_Date(), theContactsPackage.getLocalDate(), "date", null, 0, 1, VisibilityItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getVisibilityItem_Topics(), theContactsPackage.getSkill(), null, "topics", null, 0, -1, VisibilityItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getVisibilityItem_Address(), ecorePackage.getEString(), "address", null, 0, 1, VisibilityItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getVisibilityItem_Contributors(), theContactsPackage.getParty(), null, "contributors", null, 0, -1, VisibilityItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getVisibilityItem_Metrics(), this.getMetric(), null, "metrics", null, 0, -1, VisibilityItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getVisibilityItem_NewContacts(), theContactsPackage.getPerson(), null, "newContacts", null, 0, -1, VisibilityItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getVisibilityItem_FollowUps(), theContactsPackage.getTask(), null, "followUps", null, 0, -1, VisibilityItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(talkEClass, Talk.class, "Talk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getTalk_Event(), this.getEvent(), null, "event", null, 0, 1, Talk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTalk_Abstract(), ecorePackage.getEString(), "abstract", null, 0, 1, Talk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTalk_Status(), this.getTalkStatus(), "status", null, 0, 1, Talk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTalk_Role(), this.getSpeakerRole(), "role", null, 0, 1, Talk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTalk_CallDeadline(), theContactsPackage.getLocalDate(), "callDeadline", null, 0, 1, Talk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTalk_Slides(), ecorePackage.getEString(), "slides", null, 0, 1, Talk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTalk_Recording(), ecorePackage.getEString(), "recording", null, 0, 1, Talk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(publicationEClass, Publication.class, "Publication", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(postEClass, Post.class, "Post", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(discussionContributionEClass, DiscussionContribution.class, "DiscussionContribution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(openSourceContributionEClass, OpenSourceContribution.class, "OpenSourceContribution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(awardEClass, Award.class, "Award", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(metricEClass, Metric.class, "Metric", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMetric_Name(), ecorePackage.getEString(), "name", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMetric_On(), theContactsPackage.getLocalDate(), "on", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMetric_Value(), ecorePackage.getEDouble(), "value", null, 0, 1, Metric.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(eventEClass, Event.class, "Event", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getEvent_Name(), ecorePackage.getEString(), "name", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEvent_Start(), theContactsPackage.getLocalDate(), "start", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEvent_End(), theContactsPackage.getLocalDate(), "end", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEvent_Place(), ecorePackage.getEString(), "place", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getEvent_Organizer(), theContactsPackage.getParty(), null, "organizer", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEvent_Address(), ecorePackage.getEString(), "address", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getEvent_Attendees(), this.getAttendee(), null, "attendees", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getEvent_FollowUps(), theContactsPackage.getTask(), null, "followUps", null, 0, -1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEvent_FollowedUpOn(), theContactsPackage.getLocalDate(), "followedUpOn", null, 0, 1, Event.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(attendeeEClass, Attendee.class, "Attendee", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getAttendee_Party(), theContactsPackage.getParty(), null, "party", null, 1, 1, Attendee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAttendee_Role(), this.getAttendeeRole(), "role", null, 0, 1, Attendee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAttendee_MetThere(), ecorePackage.getEBoolean(), "metThere", null, 0, 1, Attendee.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(identityStatementEClass, IdentityStatement.class, "IdentityStatement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getIdentityStatement_Headline(), ecorePackage.getEString(), "headline", null, 0, 1, IdentityStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIdentityStatement_Pitch(), ecorePackage.getEString(), "pitch", null, 0, 1, IdentityStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIdentityStatement_Keywords(), ecorePackage.getEString(), "keywords", null, 0, -1, IdentityStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIdentityStatement_ValidFrom(), theContactsPackage.getLocalDate(), "validFrom", null, 0, 1, IdentityStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(weeklyReviewEClass, WeeklyReview.class, "WeeklyReview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getWeeklyReview_Week(), theContactsPackage.getLocalDate(), "week", null, 0, 1, WeeklyReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getWeeklyReview_Happened(), ecorePackage.getEString(), "happened", null, 0, 1, WeeklyReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getWeeklyReview_Helpers(), theContactsPackage.getPerson(), null, "helpers", null, 0, -1, WeeklyReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getWeeklyReview_ToThank(), theContactsPackage.getPerson(), null, "toThank", null, 0, -1, WeeklyReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getWeeklyReview_Confidence(), ecorePackage.getEInt(), "confidence", null, 0, 1, WeeklyReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getWeeklyReview_Intentions(), ecorePackage.getEString(), "intentions", null, 0, -1, WeeklyReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(feedEClass, Feed.class, "Feed", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getFeed_Title(), ecorePackage.getEString(), "title", null, 0, 1, Feed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeed_Address(), ecorePackage.getEString(), "address", null, 0, 1, Feed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeed_FetchedAt(), theContactsPackage.getInstant(), "fetchedAt", null, 0, 1, Feed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(feedEntryEClass, FeedEntry.class, "FeedEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getFeedEntry_Feed(), this.getFeed(), null, "feed", null, 1, 1, FeedEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeedEntry_Guid(), ecorePackage.getEString(), "guid", null, 0, 1, FeedEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeedEntry_Title(), ecorePackage.getEString(), "title", null, 0, 1, FeedEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeedEntry_Address(), ecorePackage.getEString(), "address", null, 0, 1, FeedEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeedEntry_Published(), theContactsPackage.getInstant(), "published", null, 0, 1, FeedEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeedEntry_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, FeedEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getFeedEntry_Read(), ecorePackage.getEBoolean(), "read", null, 0, 1, FeedEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(targetRoleEClass, TargetRole.class, "TargetRole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getTargetRole_Name(), ecorePackage.getEString(), "name", null, 0, 1, TargetRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getTargetRole_Requirements(), this.getSkillRequirement(), null, "requirements", null, 0, -1, TargetRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(skillRequirementEClass, SkillRequirement.class, "SkillRequirement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getSkillRequirement_Skill(), theContactsPackage.getSkill(), null, "skill", null, 1, 1, SkillRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSkillRequirement_Level(), theContactsPackage.getSkillLevel(), "level", null, 0, 1, SkillRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(insightKindEEnum, InsightKind.class, "InsightKind");
        addEEnumLiteral(insightKindEEnum, InsightKind.TREND);
        addEEnumLiteral(insightKindEEnum, InsightKind.TECHNOLOGY);
        addEEnumLiteral(insightKindEEnum, InsightKind.BEST_PRACTICE);
        addEEnumLiteral(insightKindEEnum, InsightKind.MARKET_DEVELOPMENT);
        addEEnumLiteral(insightKindEEnum, InsightKind.REGULATION);
        addEEnumLiteral(insightKindEEnum, InsightKind.HIRING_SIGNAL);
        addEEnumLiteral(insightKindEEnum, InsightKind.RESEARCH);

        initEEnum(insightConfidenceEEnum, InsightConfidence.class, "InsightConfidence");
        addEEnumLiteral(insightConfidenceEEnum, InsightConfidence.RUMOUR);
        addEEnumLiteral(insightConfidenceEEnum, InsightConfidence.SINGLE_SOURCE);
        addEEnumLiteral(insightConfidenceEEnum, InsightConfidence.CORROBORATED);
        addEEnumLiteral(insightConfidenceEEnum, InsightConfidence.VERIFIED);

        initEEnum(horizonEEnum, Horizon.class, "Horizon");
        addEEnumLiteral(horizonEEnum, Horizon.NOW);
        addEEnumLiteral(horizonEEnum, Horizon.MONTHS_6);
        addEEnumLiteral(horizonEEnum, Horizon.YEAR_1);
        addEEnumLiteral(horizonEEnum, Horizon.YEARS_3);

        initEEnum(feedbackKindEEnum, FeedbackKind.class, "FeedbackKind");
        addEEnumLiteral(feedbackKindEEnum, FeedbackKind.PRAISE);
        addEEnumLiteral(feedbackKindEEnum, FeedbackKind.CONSTRUCTIVE);
        addEEnumLiteral(feedbackKindEEnum, FeedbackKind.MIXED);

        initEEnum(talkStatusEEnum, TalkStatus.class, "TalkStatus");
        addEEnumLiteral(talkStatusEEnum, TalkStatus.IDEA);
        addEEnumLiteral(talkStatusEEnum, TalkStatus.CALL_OPEN);
        addEEnumLiteral(talkStatusEEnum, TalkStatus.SUBMITTED);
        addEEnumLiteral(talkStatusEEnum, TalkStatus.WAITLISTED);
        addEEnumLiteral(talkStatusEEnum, TalkStatus.ACCEPTED);
        addEEnumLiteral(talkStatusEEnum, TalkStatus.CONFIRMED);
        addEEnumLiteral(talkStatusEEnum, TalkStatus.DELIVERED);
        addEEnumLiteral(talkStatusEEnum, TalkStatus.REJECTED);
        addEEnumLiteral(talkStatusEEnum, TalkStatus.WITHDRAWN);

        initEEnum(speakerRoleEEnum, SpeakerRole.class, "SpeakerRole");
        addEEnumLiteral(speakerRoleEEnum, SpeakerRole.PRESENTER);
        addEEnumLiteral(speakerRoleEEnum, SpeakerRole.CO_PRESENTER);
        addEEnumLiteral(speakerRoleEEnum, SpeakerRole.KEYNOTE);
        addEEnumLiteral(speakerRoleEEnum, SpeakerRole.PANELIST);
        addEEnumLiteral(speakerRoleEEnum, SpeakerRole.MODERATOR);
        addEEnumLiteral(speakerRoleEEnum, SpeakerRole.WORKSHOP_LEAD);

        initEEnum(attendeeRoleEEnum, AttendeeRole.class, "AttendeeRole");
        addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.ATTENDEE);
        addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.SPEAKER);
        addEEnumLiteral(attendeeRoleEEnum, AttendeeRole.ORGANIZER);

        // Create resource
        createResource(eNS_URI);
    }

} //GrowthPackageImpl

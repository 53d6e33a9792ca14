/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.kith.model.contacts.ContactsPackage;

import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.ContactRole;
import org.kith.model.pipeline.CurrencyRate;
import org.kith.model.pipeline.CurrencyTable;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.EndorsementStatus;
import org.kith.model.pipeline.Gain;
import org.kith.model.pipeline.GainKind;
import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityContact;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.Partner;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.PipelinePackage;
import org.kith.model.pipeline.Posting;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.RecommendationStatus;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralStatus;
import org.kith.model.pipeline.Source;
import org.kith.model.pipeline.SourceKind;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;
import org.kith.model.pipeline.StageChange;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PipelinePackageImpl extends EPackageImpl implements PipelinePackage {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass pipelineEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass stageEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass opportunityEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass stageChangeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass opportunityContactEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass sourceEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass gainEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass postingEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass currencyTableEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass currencyRateEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass referralEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass recommendationEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass endorsementEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass collaborationEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass partnerEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass objectiveEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass milestoneEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass healthReviewEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum opportunityKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum stageCategoryEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum contactRoleEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum sourceKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum gainKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum referralStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum recommendationStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum endorsementStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum collaborationKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum collaborationStatusEEnum = null;

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
     * @see org.kith.model.pipeline.PipelinePackage#eNS_URI
     * @see #init()
     * @generated
     */
    private PipelinePackageImpl() {
        super(eNS_URI, PipelineFactory.eINSTANCE);
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
     * <p>This method is used to initialize {@link PipelinePackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static PipelinePackage init() {
        if (isInited) return (PipelinePackage)EPackage.Registry.INSTANCE.getEPackage(PipelinePackage.eNS_URI);

        // Obtain or create and register package
        Object registeredPipelinePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        PipelinePackageImpl thePipelinePackage = registeredPipelinePackage instanceof PipelinePackageImpl ? (PipelinePackageImpl)registeredPipelinePackage : new PipelinePackageImpl();

        isInited = true;

        // Initialize simple dependencies
        ContactsPackage.eINSTANCE.eClass();

        // Create package meta-data objects
        thePipelinePackage.createPackageContents();

        // Initialize created meta-data
        thePipelinePackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        thePipelinePackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(PipelinePackage.eNS_URI, thePipelinePackage);
        return thePipelinePackage;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getPipeline() {
        return pipelineEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPipeline_Name() {
        return (EAttribute)pipelineEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPipeline_Kinds() {
        return (EAttribute)pipelineEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPipeline_Stages() {
        return (EReference)pipelineEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getStage() {
        return stageEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStage_Key() {
        return (EAttribute)stageEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStage_Name() {
        return (EAttribute)stageEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStage_Category() {
        return (EAttribute)stageEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStage_Probability() {
        return (EAttribute)stageEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStage_Limit() {
        return (EAttribute)stageEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStage_MaxDays() {
        return (EAttribute)stageEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStage_EntryCriteria() {
        return (EAttribute)stageEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStage_Checklist() {
        return (EAttribute)stageEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getOpportunity() {
        return opportunityEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOpportunity_Title() {
        return (EAttribute)opportunityEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOpportunity_Kind() {
        return (EAttribute)opportunityEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getOpportunity_Pipeline() {
        return (EReference)opportunityEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOpportunity_Stage() {
        return (EAttribute)opportunityEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getOpportunity_Changes() {
        return (EReference)opportunityEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getOpportunity_Organization() {
        return (EReference)opportunityEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getOpportunity_Contacts() {
        return (EReference)opportunityEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getOpportunity_Sources() {
        return (EReference)opportunityEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOpportunity_Amount() {
        return (EAttribute)opportunityEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOpportunity_Currency() {
        return (EAttribute)opportunityEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getOpportunity_Gains() {
        return (EReference)opportunityEClass.getEStructuralFeatures().get(10);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOpportunity_Probability() {
        return (EAttribute)opportunityEClass.getEStructuralFeatures().get(11);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOpportunity_ExpectedClose() {
        return (EAttribute)opportunityEClass.getEStructuralFeatures().get(12);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOpportunity_LostReason() {
        return (EAttribute)opportunityEClass.getEStructuralFeatures().get(13);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getOpportunity_Posting() {
        return (EReference)opportunityEClass.getEStructuralFeatures().get(14);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOpportunity_Checked() {
        return (EAttribute)opportunityEClass.getEStructuralFeatures().get(15);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getStageChange() {
        return stageChangeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStageChange_Stage() {
        return (EAttribute)stageChangeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStageChange_Name() {
        return (EAttribute)stageChangeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStageChange_On() {
        return (EAttribute)stageChangeEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStageChange_Reason() {
        return (EAttribute)stageChangeEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getOpportunityContact() {
        return opportunityContactEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getOpportunityContact_Person() {
        return (EReference)opportunityContactEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOpportunityContact_Role() {
        return (EAttribute)opportunityContactEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getSource() {
        return sourceEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSource_Kind() {
        return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getSource_Via() {
        return (EReference)sourceEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSource_Note() {
        return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getGain() {
        return gainEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getGain_Kind() {
        return (EAttribute)gainEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getGain_Level() {
        return (EAttribute)gainEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getPosting() {
        return postingEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPosting_Url() {
        return (EAttribute)postingEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPosting_AppliedOn() {
        return (EAttribute)postingEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPosting_Deadline() {
        return (EAttribute)postingEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPosting_Workplace() {
        return (EAttribute)postingEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPosting_Salary() {
        return (EAttribute)postingEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPosting_Skills() {
        return (EReference)postingEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getCurrencyTable() {
        return currencyTableEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCurrencyTable_Base() {
        return (EAttribute)currencyTableEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getCurrencyTable_Rates() {
        return (EReference)currencyTableEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getCurrencyRate() {
        return currencyRateEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCurrencyRate_Currency() {
        return (EAttribute)currencyRateEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCurrencyRate_Rate() {
        return (EAttribute)currencyRateEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getReferral() {
        return referralEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getReferral_Referrer() {
        return (EReference)referralEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getReferral_Candidate() {
        return (EReference)referralEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getReferral_Recipient() {
        return (EReference)referralEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getReferral_Status() {
        return (EAttribute)referralEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getReferral_AskedOn() {
        return (EAttribute)referralEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getReferral_SubmittedOn() {
        return (EAttribute)referralEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getReferral_ResolvedOn() {
        return (EAttribute)referralEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getReferral_Skills() {
        return (EReference)referralEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getReferral_WorkEthic() {
        return (EAttribute)referralEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getReferral_Outcome() {
        return (EAttribute)referralEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getReferral_ThankedOn() {
        return (EAttribute)referralEClass.getEStructuralFeatures().get(10);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getRecommendation() {
        return recommendationEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getRecommendation_Author() {
        return (EReference)recommendationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getRecommendation_Subject() {
        return (EReference)recommendationEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRecommendation_Text() {
        return (EAttribute)recommendationEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRecommendation_Date() {
        return (EAttribute)recommendationEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRecommendation_Status() {
        return (EAttribute)recommendationEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getRecommendation_Skills() {
        return (EReference)recommendationEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getEndorsement() {
        return endorsementEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getEndorsement_Endorser() {
        return (EReference)endorsementEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getEndorsement_Endorsee() {
        return (EReference)endorsementEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getEndorsement_Skill() {
        return (EReference)endorsementEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEndorsement_Date() {
        return (EAttribute)endorsementEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEndorsement_Status() {
        return (EAttribute)endorsementEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getCollaboration() {
        return collaborationEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCollaboration_Title() {
        return (EAttribute)collaborationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCollaboration_Kind() {
        return (EAttribute)collaborationEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCollaboration_Status() {
        return (EAttribute)collaborationEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getCollaboration_Partners() {
        return (EReference)collaborationEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getCollaboration_NeededSkills() {
        return (EReference)collaborationEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getCollaboration_Objectives() {
        return (EReference)collaborationEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getCollaboration_Milestones() {
        return (EReference)collaborationEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCollaboration_Agreement() {
        return (EAttribute)collaborationEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCollaboration_AgreementUrl() {
        return (EAttribute)collaborationEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCollaboration_Start() {
        return (EAttribute)collaborationEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCollaboration_End() {
        return (EAttribute)collaborationEClass.getEStructuralFeatures().get(10);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getCollaboration_Reviews() {
        return (EReference)collaborationEClass.getEStructuralFeatures().get(11);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCollaboration_Outcome() {
        return (EAttribute)collaborationEClass.getEStructuralFeatures().get(12);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getCollaboration_Opportunity() {
        return (EReference)collaborationEClass.getEStructuralFeatures().get(13);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getPartner() {
        return partnerEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPartner_Party() {
        return (EReference)partnerEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPartner_Gives() {
        return (EAttribute)partnerEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPartner_Gets() {
        return (EAttribute)partnerEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPartner_Skills() {
        return (EReference)partnerEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPartner_HoursPerMonth() {
        return (EAttribute)partnerEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getObjective() {
        return objectiveEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getObjective_Text() {
        return (EAttribute)objectiveEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getObjective_Measure() {
        return (EAttribute)objectiveEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getObjective_Due() {
        return (EAttribute)objectiveEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getObjective_SharedBy() {
        return (EReference)objectiveEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getObjective_ReachedOn() {
        return (EAttribute)objectiveEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMilestone() {
        return milestoneEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMilestone_Key() {
        return (EAttribute)milestoneEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMilestone_Text() {
        return (EAttribute)milestoneEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMilestone_Due() {
        return (EAttribute)milestoneEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMilestone_ReachedOn() {
        return (EAttribute)milestoneEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getHealthReview() {
        return healthReviewEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getHealthReview_On() {
        return (EAttribute)healthReviewEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getHealthReview_Health() {
        return (EAttribute)healthReviewEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getHealthReview_Notes() {
        return (EAttribute)healthReviewEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getOpportunityKind() {
        return opportunityKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getStageCategory() {
        return stageCategoryEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getContactRole() {
        return contactRoleEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getSourceKind() {
        return sourceKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getGainKind() {
        return gainKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getReferralStatus() {
        return referralStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getRecommendationStatus() {
        return recommendationStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getEndorsementStatus() {
        return endorsementStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getCollaborationKind() {
        return collaborationKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getCollaborationStatus() {
        return collaborationStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PipelineFactory getPipelineFactory() {
        return (PipelineFactory)getEFactoryInstance();
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
        pipelineEClass = createEClass(PIPELINE);
        createEAttribute(pipelineEClass, PIPELINE__NAME);
        createEAttribute(pipelineEClass, PIPELINE__KINDS);
        createEReference(pipelineEClass, PIPELINE__STAGES);

        stageEClass = createEClass(STAGE);
        createEAttribute(stageEClass, STAGE__KEY);
        createEAttribute(stageEClass, STAGE__NAME);
        createEAttribute(stageEClass, STAGE__CATEGORY);
        createEAttribute(stageEClass, STAGE__PROBABILITY);
        createEAttribute(stageEClass, STAGE__LIMIT);
        createEAttribute(stageEClass, STAGE__MAX_DAYS);
        createEAttribute(stageEClass, STAGE__ENTRY_CRITERIA);
        createEAttribute(stageEClass, STAGE__CHECKLIST);

        opportunityEClass = createEClass(OPPORTUNITY);
        createEAttribute(opportunityEClass, OPPORTUNITY__TITLE);
        createEAttribute(opportunityEClass, OPPORTUNITY__KIND);
        createEReference(opportunityEClass, OPPORTUNITY__PIPELINE);
        createEAttribute(opportunityEClass, OPPORTUNITY__STAGE);
        createEReference(opportunityEClass, OPPORTUNITY__CHANGES);
        createEReference(opportunityEClass, OPPORTUNITY__ORGANIZATION);
        createEReference(opportunityEClass, OPPORTUNITY__CONTACTS);
        createEReference(opportunityEClass, OPPORTUNITY__SOURCES);
        createEAttribute(opportunityEClass, OPPORTUNITY__AMOUNT);
        createEAttribute(opportunityEClass, OPPORTUNITY__CURRENCY);
        createEReference(opportunityEClass, OPPORTUNITY__GAINS);
        createEAttribute(opportunityEClass, OPPORTUNITY__PROBABILITY);
        createEAttribute(opportunityEClass, OPPORTUNITY__EXPECTED_CLOSE);
        createEAttribute(opportunityEClass, OPPORTUNITY__LOST_REASON);
        createEReference(opportunityEClass, OPPORTUNITY__POSTING);
        createEAttribute(opportunityEClass, OPPORTUNITY__CHECKED);

        stageChangeEClass = createEClass(STAGE_CHANGE);
        createEAttribute(stageChangeEClass, STAGE_CHANGE__STAGE);
        createEAttribute(stageChangeEClass, STAGE_CHANGE__NAME);
        createEAttribute(stageChangeEClass, STAGE_CHANGE__ON);
        createEAttribute(stageChangeEClass, STAGE_CHANGE__REASON);

        opportunityContactEClass = createEClass(OPPORTUNITY_CONTACT);
        createEReference(opportunityContactEClass, OPPORTUNITY_CONTACT__PERSON);
        createEAttribute(opportunityContactEClass, OPPORTUNITY_CONTACT__ROLE);

        sourceEClass = createEClass(SOURCE);
        createEAttribute(sourceEClass, SOURCE__KIND);
        createEReference(sourceEClass, SOURCE__VIA);
        createEAttribute(sourceEClass, SOURCE__NOTE);

        gainEClass = createEClass(GAIN);
        createEAttribute(gainEClass, GAIN__KIND);
        createEAttribute(gainEClass, GAIN__LEVEL);

        postingEClass = createEClass(POSTING);
        createEAttribute(postingEClass, POSTING__URL);
        createEAttribute(postingEClass, POSTING__APPLIED_ON);
        createEAttribute(postingEClass, POSTING__DEADLINE);
        createEAttribute(postingEClass, POSTING__WORKPLACE);
        createEAttribute(postingEClass, POSTING__SALARY);
        createEReference(postingEClass, POSTING__SKILLS);

        currencyTableEClass = createEClass(CURRENCY_TABLE);
        createEAttribute(currencyTableEClass, CURRENCY_TABLE__BASE);
        createEReference(currencyTableEClass, CURRENCY_TABLE__RATES);

        currencyRateEClass = createEClass(CURRENCY_RATE);
        createEAttribute(currencyRateEClass, CURRENCY_RATE__CURRENCY);
        createEAttribute(currencyRateEClass, CURRENCY_RATE__RATE);

        referralEClass = createEClass(REFERRAL);
        createEReference(referralEClass, REFERRAL__REFERRER);
        createEReference(referralEClass, REFERRAL__CANDIDATE);
        createEReference(referralEClass, REFERRAL__RECIPIENT);
        createEAttribute(referralEClass, REFERRAL__STATUS);
        createEAttribute(referralEClass, REFERRAL__ASKED_ON);
        createEAttribute(referralEClass, REFERRAL__SUBMITTED_ON);
        createEAttribute(referralEClass, REFERRAL__RESOLVED_ON);
        createEReference(referralEClass, REFERRAL__SKILLS);
        createEAttribute(referralEClass, REFERRAL__WORK_ETHIC);
        createEAttribute(referralEClass, REFERRAL__OUTCOME);
        createEAttribute(referralEClass, REFERRAL__THANKED_ON);

        recommendationEClass = createEClass(RECOMMENDATION);
        createEReference(recommendationEClass, RECOMMENDATION__AUTHOR);
        createEReference(recommendationEClass, RECOMMENDATION__SUBJECT);
        createEAttribute(recommendationEClass, RECOMMENDATION__TEXT);
        createEAttribute(recommendationEClass, RECOMMENDATION__DATE);
        createEAttribute(recommendationEClass, RECOMMENDATION__STATUS);
        createEReference(recommendationEClass, RECOMMENDATION__SKILLS);

        endorsementEClass = createEClass(ENDORSEMENT);
        createEReference(endorsementEClass, ENDORSEMENT__ENDORSER);
        createEReference(endorsementEClass, ENDORSEMENT__ENDORSEE);
        createEReference(endorsementEClass, ENDORSEMENT__SKILL);
        createEAttribute(endorsementEClass, ENDORSEMENT__DATE);
        createEAttribute(endorsementEClass, ENDORSEMENT__STATUS);

        collaborationEClass = createEClass(COLLABORATION);
        createEAttribute(collaborationEClass, COLLABORATION__TITLE);
        createEAttribute(collaborationEClass, COLLABORATION__KIND);
        createEAttribute(collaborationEClass, COLLABORATION__STATUS);
        createEReference(collaborationEClass, COLLABORATION__PARTNERS);
        createEReference(collaborationEClass, COLLABORATION__NEEDED_SKILLS);
        createEReference(collaborationEClass, COLLABORATION__OBJECTIVES);
        createEReference(collaborationEClass, COLLABORATION__MILESTONES);
        createEAttribute(collaborationEClass, COLLABORATION__AGREEMENT);
        createEAttribute(collaborationEClass, COLLABORATION__AGREEMENT_URL);
        createEAttribute(collaborationEClass, COLLABORATION__START);
        createEAttribute(collaborationEClass, COLLABORATION__END);
        createEReference(collaborationEClass, COLLABORATION__REVIEWS);
        createEAttribute(collaborationEClass, COLLABORATION__OUTCOME);
        createEReference(collaborationEClass, COLLABORATION__OPPORTUNITY);

        partnerEClass = createEClass(PARTNER);
        createEReference(partnerEClass, PARTNER__PARTY);
        createEAttribute(partnerEClass, PARTNER__GIVES);
        createEAttribute(partnerEClass, PARTNER__GETS);
        createEReference(partnerEClass, PARTNER__SKILLS);
        createEAttribute(partnerEClass, PARTNER__HOURS_PER_MONTH);

        objectiveEClass = createEClass(OBJECTIVE);
        createEAttribute(objectiveEClass, OBJECTIVE__TEXT);
        createEAttribute(objectiveEClass, OBJECTIVE__MEASURE);
        createEAttribute(objectiveEClass, OBJECTIVE__DUE);
        createEReference(objectiveEClass, OBJECTIVE__SHARED_BY);
        createEAttribute(objectiveEClass, OBJECTIVE__REACHED_ON);

        milestoneEClass = createEClass(MILESTONE);
        createEAttribute(milestoneEClass, MILESTONE__KEY);
        createEAttribute(milestoneEClass, MILESTONE__TEXT);
        createEAttribute(milestoneEClass, MILESTONE__DUE);
        createEAttribute(milestoneEClass, MILESTONE__REACHED_ON);

        healthReviewEClass = createEClass(HEALTH_REVIEW);
        createEAttribute(healthReviewEClass, HEALTH_REVIEW__ON);
        createEAttribute(healthReviewEClass, HEALTH_REVIEW__HEALTH);
        createEAttribute(healthReviewEClass, HEALTH_REVIEW__NOTES);

        // Create enums
        opportunityKindEEnum = createEEnum(OPPORTUNITY_KIND);
        stageCategoryEEnum = createEEnum(STAGE_CATEGORY);
        contactRoleEEnum = createEEnum(CONTACT_ROLE);
        sourceKindEEnum = createEEnum(SOURCE_KIND);
        gainKindEEnum = createEEnum(GAIN_KIND);
        referralStatusEEnum = createEEnum(REFERRAL_STATUS);
        recommendationStatusEEnum = createEEnum(RECOMMENDATION_STATUS);
        endorsementStatusEEnum = createEEnum(ENDORSEMENT_STATUS);
        collaborationKindEEnum = createEEnum(COLLABORATION_KIND);
        collaborationStatusEEnum = createEEnum(COLLABORATION_STATUS);
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
        pipelineEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        opportunityEClass.getESuperTypes().add(theContactsPackage.getUndertaking());
        currencyTableEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        referralEClass.getESuperTypes().add(theContactsPackage.getUndertaking());
        recommendationEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        endorsementEClass.getESuperTypes().add(theContactsPackage.getIdentified());
        collaborationEClass.getESuperTypes().add(theContactsPackage.getUndertaking());

        // Initialize classes and features; add operations and parameters
        initEClass(pipelineEClass, Pipeline.class, "Pipeline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPipeline_Name(), ecorePackage.getEString(), "name", null, 0, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPipeline_Kinds(), this.getOpportunityKind(), "kinds", null, 0, -1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPipeline_Stages(), this.getStage(), null, "stages", null, 0, -1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(stageEClass, Stage.class, "Stage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getStage_Key(), theContactsPackage.getUuid(), "key", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStage_Name(), ecorePackage.getEString(), "name", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStage_Category(), this.getStageCategory(), "category", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStage_Probability(), ecorePackage.getEInt(), "probability", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStage_Limit(), ecorePackage.getEInt(), "limit", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStage_MaxDays(), ecorePackage.getEInt(), "maxDays", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStage_EntryCriteria(), ecorePackage.getEString(), "entryCriteria", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStage_Checklist(), ecorePackage.getEString(), "checklist", null, 0, -1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(opportunityEClass, Opportunity.class, "Opportunity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getOpportunity_Title(), ecorePackage.getEString(), "title", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getOpportunity_Kind(), this.getOpportunityKind(), "kind", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getOpportunity_Pipeline(), this.getPipeline(), null, "pipeline", null, 1, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getOpportunity_Stage(), theContactsPackage.getUuid(), "stage", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getOpportunity_Changes(), this.getStageChange(), null, "changes", null, 0, -1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getOpportunity_Organization(), theContactsPackage.getOrganization(), null, "organization", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getOpportunity_Contacts(), this.getOpportunityContact(), null, "contacts", null, 0, -1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getOpportunity_Sources(), this.getSource(), null, "sources", null, 0, -1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getOpportunity_Amount(), ecorePackage.getEDouble(), "amount", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getOpportunity_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getOpportunity_Gains(), this.getGain(), null, "gains", null, 0, -1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getOpportunity_Probability(), ecorePackage.getEInt(), "probability", "-1", 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getOpportunity_ExpectedClose(), theContactsPackage.getLocalDate(), "expectedClose", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getOpportunity_LostReason(), ecorePackage.getEString(), "lostReason", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getOpportunity_Posting(), this.getPosting(), null, "posting", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getOpportunity_Checked(), ecorePackage.getEString(), "checked", null, 0, -1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(stageChangeEClass, StageChange.class, "StageChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getStageChange_Stage(), theContactsPackage.getUuid(), "stage", null, 0, 1, StageChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStageChange_Name(), ecorePackage.getEString(), "name", null, 0, 1, StageChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStageChange_On(), theContactsPackage.getLocalDate(), "on", null, 0, 1, StageChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStageChange_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, StageChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(opportunityContactEClass, OpportunityContact.class, "OpportunityContact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getOpportunityContact_Person(), theContactsPackage.getPerson(), null, "person", null, 1, 1, OpportunityContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getOpportunityContact_Role(), this.getContactRole(), "role", null, 0, 1, OpportunityContact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSource_Kind(), this.getSourceKind(), "kind", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSource_Via(), theContactsPackage.getIdentified(), null, "via", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSource_Note(), ecorePackage.getEString(), "note", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(gainEClass, Gain.class, "Gain", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getGain_Kind(), this.getGainKind(), "kind", null, 0, 1, Gain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getGain_Level(), ecorePackage.getEInt(), "level", null, 0, 1, Gain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(postingEClass, Posting.class, "Posting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPosting_Url(), ecorePackage.getEString(), "url", null, 0, 1, Posting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPosting_AppliedOn(), theContactsPackage.getLocalDate(), "appliedOn", null, 0, 1, Posting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPosting_Deadline(), theContactsPackage.getLocalDate(), "deadline", null, 0, 1, Posting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPosting_Workplace(), ecorePackage.getEString(), "workplace", null, 0, 1, Posting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPosting_Salary(), ecorePackage.getEString(), "salary", null, 0, 1, Posting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPosting_Skills(), theContactsPackage.getSkill(), null, "skills", null, 0, -1, Posting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(currencyTableEClass, CurrencyTable.class, "CurrencyTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCurrencyTable_Base(), ecorePackage.getEString(), "base", null, 0, 1, CurrencyTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCurrencyTable_Rates(), this.getCurrencyRate(), null, "rates", null, 0, -1, CurrencyTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(currencyRateEClass, CurrencyRate.class, "CurrencyRate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCurrencyRate_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, CurrencyRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCurrencyRate_Rate(), ecorePackage.getEDouble(), "rate", null, 0, 1, CurrencyRate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(referralEClass, Referral.class, "Referral", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getReferral_Referrer(), theContactsPackage.getPerson(), null, "referrer", null, 1, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getReferral_Candidate(), theContactsPackage.getPerson(), null, "candidate", null, 1, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getReferral_Recipient(), theContactsPackage.getParty(), null, "recipient", null, 1, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getReferral_Status(), this.getReferralStatus(), "status", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getReferral_AskedOn(), theContactsPackage.getLocalDate(), "askedOn", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getReferral_SubmittedOn(), theContactsPackage.getLocalDate(), "submittedOn", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getReferral_ResolvedOn(), theContactsPackage.getLocalDate(), "resolvedOn", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getReferral_Skills(), theContactsPackage.getSkill(), null, "skills", null, 0, -1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getReferral_WorkEthic(), ecorePackage.getEString(), "workEthic", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getReferral_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getReferral_ThankedOn(), theContactsPackage.getLocalDate(), "thankedOn", null, 0, 1, Referral.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(recommendationEClass, Recommendation.class, "Recommendation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getRecommendation_Author(), theContactsPackage.getPerson(), null, "author", null, 1, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getRecommendation_Subject(), theContactsPackage.getPerson(), null, "subject", null, 1, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRecommendation_Text(), ecorePackage.getEString(), "text", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRecommendation_Date(), theContactsPackage.getLocalDate(), "date", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRecommendation_Status(), this.getRecommendationStatus(), "status", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getRecommendation_Skills(), theContactsPackage.getSkill(), null, "skills", null, 0, -1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(endorsementEClass, Endorsement.class, "Endorsement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getEndorsement_Endorser(), theContactsPackage.getPerson(), null, "endorser", null, 1, 1, Endorsement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getEndorsement_Endorsee(), theContactsPackage.getPerson(), null, "endorsee", null, 1, 1, Endorsement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getEndorsement_Skill(), theContactsPackage.getSkill(), null, "skill", null, 1, 1, Endorsement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEndorsement_Date(), theContactsPackage.getLocalDate(), "date", null, 0, 1, Endorsement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEndorsement_Status(), this.getEndorsementStatus(), "status", null, 0, 1, Endorsement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(collaborationEClass, Collaboration.class, "Collaboration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCollaboration_Title(), ecorePackage.getEString(), "title", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCollaboration_Kind(), this.getCollaborationKind(), "kind", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCollaboration_Status(), this.getCollaborationStatus(), "status", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCollaboration_Partners(), this.getPartner(), null, "partners", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCollaboration_NeededSkills(), theContactsPackage.getSkill(), null, "neededSkills", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCollaboration_Objectives(), this.getObjective(), null, "objectives", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCollaboration_Milestones(), this.getMilestone(), null, "milestones", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCollaboration_Agreement(), ecorePackage.getEString(), "agreement", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCollaboration_AgreementUrl(), ecorePackage.getEString(), "agreementUrl", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCollaboration_Start(), theContactsPackage.getLocalDate(), "start", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCollaboration_End(), theContactsPackage.getLocalDate(), "end", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCollaboration_Reviews(), this.getHealthReview(), null, "reviews", null, 0, -1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCollaboration_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getCollaboration_Opportunity(), this.getOpportunity(), null, "opportunity", null, 0, 1, Collaboration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(partnerEClass, Partner.class, "Partner", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getPartner_Party(), theContactsPackage.getParty(), null, "party", null, 1, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPartner_Gives(), ecorePackage.getEString(), "gives", null, 0, -1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPartner_Gets(), ecorePackage.getEString(), "gets", null, 0, -1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPartner_Skills(), theContactsPackage.getSkill(), null, "skills", null, 0, -1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPartner_HoursPerMonth(), ecorePackage.getEInt(), "hoursPerMonth", null, 0, 1, Partner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(objectiveEClass, Objective.class, "Objective", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getObjective_Text(), ecorePackage.getEString(), "text", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getObjective_Measure(), ecorePackage.getEString(), "measure", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getObjective_Due(), theContactsPackage.getLocalDate(), "due", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getObjective_SharedBy(), theContactsPackage.getParty(), null, "sharedBy", null, 0, -1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getObjective_ReachedOn(), theContactsPackage.getLocalDate(), "reachedOn", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(milestoneEClass, Milestone.class, "Milestone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMilestone_Key(), theContactsPackage.getUuid(), "key", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMilestone_Text(), ecorePackage.getEString(), "text", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMilestone_Due(), theContactsPackage.getLocalDate(), "due", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMilestone_ReachedOn(), theContactsPackage.getLocalDate(), "reachedOn", null, 0, 1, Milestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(healthReviewEClass, HealthReview.class, "HealthReview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getHealthReview_On(), theContactsPackage.getLocalDate(), "on", null, 0, 1, HealthReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getHealthReview_Health(), ecorePackage.getEInt(), "health", null, 0, 1, HealthReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getHealthReview_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, HealthReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(opportunityKindEEnum, OpportunityKind.class, "OpportunityKind");
        addEEnumLiteral(opportunityKindEEnum, OpportunityKind.JOB);
        addEEnumLiteral(opportunityKindEEnum, OpportunityKind.COLLABORATION);
        addEEnumLiteral(opportunityKindEEnum, OpportunityKind.PARTNERSHIP);
        addEEnumLiteral(opportunityKindEEnum, OpportunityKind.MENTORSHIP);
        addEEnumLiteral(opportunityKindEEnum, OpportunityKind.LEARNING);
        addEEnumLiteral(opportunityKindEEnum, OpportunityKind.SPEAKING);
        addEEnumLiteral(opportunityKindEEnum, OpportunityKind.CLIENT);
        addEEnumLiteral(opportunityKindEEnum, OpportunityKind.FUNDING);
        addEEnumLiteral(opportunityKindEEnum, OpportunityKind.VOLUNTEERING);

        initEEnum(stageCategoryEEnum, StageCategory.class, "StageCategory");
        addEEnumLiteral(stageCategoryEEnum, StageCategory.OPEN);
        addEEnumLiteral(stageCategoryEEnum, StageCategory.WON);
        addEEnumLiteral(stageCategoryEEnum, StageCategory.LOST);
        addEEnumLiteral(stageCategoryEEnum, StageCategory.ON_HOLD);

        initEEnum(contactRoleEEnum, ContactRole.class, "ContactRole");
        addEEnumLiteral(contactRoleEEnum, ContactRole.OTHER);
        addEEnumLiteral(contactRoleEEnum, ContactRole.DECISION_MAKER);
        addEEnumLiteral(contactRoleEEnum, ContactRole.CHAMPION);
        addEEnumLiteral(contactRoleEEnum, ContactRole.INFLUENCER);
        addEEnumLiteral(contactRoleEEnum, ContactRole.EVALUATOR);
        addEEnumLiteral(contactRoleEEnum, ContactRole.HIRING_MANAGER);
        addEEnumLiteral(contactRoleEEnum, ContactRole.RECRUITER);
        addEEnumLiteral(contactRoleEEnum, ContactRole.INTRODUCER);
        addEEnumLiteral(contactRoleEEnum, ContactRole.COLLABORATOR);
        addEEnumLiteral(contactRoleEEnum, ContactRole.GATEKEEPER);

        initEEnum(sourceKindEEnum, SourceKind.class, "SourceKind");
        addEEnumLiteral(sourceKindEEnum, SourceKind.PERSON);
        addEEnumLiteral(sourceKindEEnum, SourceKind.INTRODUCTION);
        addEEnumLiteral(sourceKindEEnum, SourceKind.REFERRAL);
        addEEnumLiteral(sourceKindEEnum, SourceKind.EVENT);
        addEEnumLiteral(sourceKindEEnum, SourceKind.INSIGHT);
        addEEnumLiteral(sourceKindEEnum, SourceKind.POSTING);
        addEEnumLiteral(sourceKindEEnum, SourceKind.VISIBILITY_ITEM);
        addEEnumLiteral(sourceKindEEnum, SourceKind.OTHER);

        initEEnum(gainKindEEnum, GainKind.class, "GainKind");
        addEEnumLiteral(gainKindEEnum, GainKind.LEARNING);
        addEEnumLiteral(gainKindEEnum, GainKind.REACH);
        addEEnumLiteral(gainKindEEnum, GainKind.GOODWILL);
        addEEnumLiteral(gainKindEEnum, GainKind.SKILL);

        initEEnum(referralStatusEEnum, ReferralStatus.class, "ReferralStatus");
        addEEnumLiteral(referralStatusEEnum, ReferralStatus.ASKED);
        addEEnumLiteral(referralStatusEEnum, ReferralStatus.AGREED);
        addEEnumLiteral(referralStatusEEnum, ReferralStatus.SUBMITTED);
        addEEnumLiteral(referralStatusEEnum, ReferralStatus.ACKNOWLEDGED);
        addEEnumLiteral(referralStatusEEnum, ReferralStatus.INTERVIEWING);
        addEEnumLiteral(referralStatusEEnum, ReferralStatus.SUCCESS);
        addEEnumLiteral(referralStatusEEnum, ReferralStatus.UNSUCCESSFUL);
        addEEnumLiteral(referralStatusEEnum, ReferralStatus.DECLINED);
        addEEnumLiteral(referralStatusEEnum, ReferralStatus.NO_RESPONSE);

        initEEnum(recommendationStatusEEnum, RecommendationStatus.class, "RecommendationStatus");
        addEEnumLiteral(recommendationStatusEEnum, RecommendationStatus.DRAFT);
        addEEnumLiteral(recommendationStatusEEnum, RecommendationStatus.REQUESTED);
        addEEnumLiteral(recommendationStatusEEnum, RecommendationStatus.PENDING);
        addEEnumLiteral(recommendationStatusEEnum, RecommendationStatus.VISIBLE);
        addEEnumLiteral(recommendationStatusEEnum, RecommendationStatus.HIDDEN);

        initEEnum(endorsementStatusEEnum, EndorsementStatus.class, "EndorsementStatus");
        addEEnumLiteral(endorsementStatusEEnum, EndorsementStatus.PENDING);
        addEEnumLiteral(endorsementStatusEEnum, EndorsementStatus.ACCEPTED);
        addEEnumLiteral(endorsementStatusEEnum, EndorsementStatus.REJECTED);

        initEEnum(collaborationKindEEnum, CollaborationKind.class, "CollaborationKind");
        addEEnumLiteral(collaborationKindEEnum, CollaborationKind.PROJECT);
        addEEnumLiteral(collaborationKindEEnum, CollaborationKind.CO_AUTHORSHIP);
        addEEnumLiteral(collaborationKindEEnum, CollaborationKind.PARTNERSHIP);
        addEEnumLiteral(collaborationKindEEnum, CollaborationKind.ALLIANCE);
        addEEnumLiteral(collaborationKindEEnum, CollaborationKind.OPEN_SOURCE);
        addEEnumLiteral(collaborationKindEEnum, CollaborationKind.EVENT);
        addEEnumLiteral(collaborationKindEEnum, CollaborationKind.RESEARCH);

        initEEnum(collaborationStatusEEnum, CollaborationStatus.class, "CollaborationStatus");
        addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.IDEA);
        addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.EXPLORING);
        addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.AGREED);
        addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.ACTIVE);
        addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.PAUSED);
        addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.COMPLETED);
        addEEnumLiteral(collaborationStatusEEnum, CollaborationStatus.ABANDONED);

        // Create resource
        createResource(eNS_URI);
    }

} //PipelinePackageImpl

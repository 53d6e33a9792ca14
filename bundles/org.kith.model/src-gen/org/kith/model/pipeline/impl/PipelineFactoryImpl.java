/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.kith.model.pipeline.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PipelineFactoryImpl extends EFactoryImpl implements PipelineFactory {
    /**
     * Creates the default factory implementation.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static PipelineFactory init() {
        try {
            PipelineFactory thePipelineFactory = (PipelineFactory)EPackage.Registry.INSTANCE.getEFactory(PipelinePackage.eNS_URI);
            if (thePipelineFactory != null) {
                return thePipelineFactory;
            }
        }
        catch (Exception exception) {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new PipelineFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public PipelineFactoryImpl() {
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
            case PipelinePackage.PIPELINE: return createPipeline();
            case PipelinePackage.STAGE: return createStage();
            case PipelinePackage.OPPORTUNITY: return createOpportunity();
            case PipelinePackage.STAGE_CHANGE: return createStageChange();
            case PipelinePackage.OPPORTUNITY_CONTACT: return createOpportunityContact();
            case PipelinePackage.SOURCE: return createSource();
            case PipelinePackage.GAIN: return createGain();
            case PipelinePackage.POSTING: return createPosting();
            case PipelinePackage.CURRENCY_TABLE: return createCurrencyTable();
            case PipelinePackage.CURRENCY_RATE: return createCurrencyRate();
            case PipelinePackage.REFERRAL: return createReferral();
            case PipelinePackage.RECOMMENDATION: return createRecommendation();
            case PipelinePackage.ENDORSEMENT: return createEndorsement();
            case PipelinePackage.COLLABORATION: return createCollaboration();
            case PipelinePackage.PARTNER: return createPartner();
            case PipelinePackage.OBJECTIVE: return createObjective();
            case PipelinePackage.MILESTONE: return createMilestone();
            case PipelinePackage.HEALTH_REVIEW: return createHealthReview();
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
            case PipelinePackage.OPPORTUNITY_KIND:
                return createOpportunityKindFromString(eDataType, initialValue);
            case PipelinePackage.STAGE_CATEGORY:
                return createStageCategoryFromString(eDataType, initialValue);
            case PipelinePackage.CONTACT_ROLE:
                return createContactRoleFromString(eDataType, initialValue);
            case PipelinePackage.SOURCE_KIND:
                return createSourceKindFromString(eDataType, initialValue);
            case PipelinePackage.GAIN_KIND:
                return createGainKindFromString(eDataType, initialValue);
            case PipelinePackage.REFERRAL_STATUS:
                return createReferralStatusFromString(eDataType, initialValue);
            case PipelinePackage.RECOMMENDATION_STATUS:
                return createRecommendationStatusFromString(eDataType, initialValue);
            case PipelinePackage.ENDORSEMENT_STATUS:
                return createEndorsementStatusFromString(eDataType, initialValue);
            case PipelinePackage.COLLABORATION_KIND:
                return createCollaborationKindFromString(eDataType, initialValue);
            case PipelinePackage.COLLABORATION_STATUS:
                return createCollaborationStatusFromString(eDataType, initialValue);
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
            case PipelinePackage.OPPORTUNITY_KIND:
                return convertOpportunityKindToString(eDataType, instanceValue);
            case PipelinePackage.STAGE_CATEGORY:
                return convertStageCategoryToString(eDataType, instanceValue);
            case PipelinePackage.CONTACT_ROLE:
                return convertContactRoleToString(eDataType, instanceValue);
            case PipelinePackage.SOURCE_KIND:
                return convertSourceKindToString(eDataType, instanceValue);
            case PipelinePackage.GAIN_KIND:
                return convertGainKindToString(eDataType, instanceValue);
            case PipelinePackage.REFERRAL_STATUS:
                return convertReferralStatusToString(eDataType, instanceValue);
            case PipelinePackage.RECOMMENDATION_STATUS:
                return convertRecommendationStatusToString(eDataType, instanceValue);
            case PipelinePackage.ENDORSEMENT_STATUS:
                return convertEndorsementStatusToString(eDataType, instanceValue);
            case PipelinePackage.COLLABORATION_KIND:
                return convertCollaborationKindToString(eDataType, instanceValue);
            case PipelinePackage.COLLABORATION_STATUS:
                return convertCollaborationStatusToString(eDataType, instanceValue);
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
    public Pipeline createPipeline() {
        PipelineImpl pipeline = new PipelineImpl();
        return pipeline;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Stage createStage() {
        StageImpl stage = new StageImpl();
        return stage;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Opportunity createOpportunity() {
        OpportunityImpl opportunity = new OpportunityImpl();
        return opportunity;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public StageChange createStageChange() {
        StageChangeImpl stageChange = new StageChangeImpl();
        return stageChange;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public OpportunityContact createOpportunityContact() {
        OpportunityContactImpl opportunityContact = new OpportunityContactImpl();
        return opportunityContact;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Source createSource() {
        SourceImpl source = new SourceImpl();
        return source;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Gain createGain() {
        GainImpl gain = new GainImpl();
        return gain;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Posting createPosting() {
        PostingImpl posting = new PostingImpl();
        return posting;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public CurrencyTable createCurrencyTable() {
        CurrencyTableImpl currencyTable = new CurrencyTableImpl();
        return currencyTable;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public CurrencyRate createCurrencyRate() {
        CurrencyRateImpl currencyRate = new CurrencyRateImpl();
        return currencyRate;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Referral createReferral() {
        ReferralImpl referral = new ReferralImpl();
        return referral;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Recommendation createRecommendation() {
        RecommendationImpl recommendation = new RecommendationImpl();
        return recommendation;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Endorsement createEndorsement() {
        EndorsementImpl endorsement = new EndorsementImpl();
        return endorsement;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Collaboration createCollaboration() {
        CollaborationImpl collaboration = new CollaborationImpl();
        return collaboration;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Partner createPartner() {
        PartnerImpl partner = new PartnerImpl();
        return partner;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Objective createObjective() {
        ObjectiveImpl objective = new ObjectiveImpl();
        return objective;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Milestone createMilestone() {
        MilestoneImpl milestone = new MilestoneImpl();
        return milestone;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public HealthReview createHealthReview() {
        HealthReviewImpl healthReview = new HealthReviewImpl();
        return healthReview;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public OpportunityKind createOpportunityKindFromString(EDataType eDataType, String initialValue) {
        OpportunityKind result = OpportunityKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertOpportunityKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public StageCategory createStageCategoryFromString(EDataType eDataType, String initialValue) {
        StageCategory result = StageCategory.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertStageCategoryToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public ContactRole createContactRoleFromString(EDataType eDataType, String initialValue) {
        ContactRole result = ContactRole.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertContactRoleToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public SourceKind createSourceKindFromString(EDataType eDataType, String initialValue) {
        SourceKind result = SourceKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertSourceKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public GainKind createGainKindFromString(EDataType eDataType, String initialValue) {
        GainKind result = GainKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertGainKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public ReferralStatus createReferralStatusFromString(EDataType eDataType, String initialValue) {
        ReferralStatus result = ReferralStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertReferralStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public RecommendationStatus createRecommendationStatusFromString(EDataType eDataType, String initialValue) {
        RecommendationStatus result = RecommendationStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertRecommendationStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public EndorsementStatus createEndorsementStatusFromString(EDataType eDataType, String initialValue) {
        EndorsementStatus result = EndorsementStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertEndorsementStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public CollaborationKind createCollaborationKindFromString(EDataType eDataType, String initialValue) {
        CollaborationKind result = CollaborationKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertCollaborationKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public CollaborationStatus createCollaborationStatusFromString(EDataType eDataType, String initialValue) {
        CollaborationStatus result = CollaborationStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertCollaborationStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PipelinePackage getPipelinePackage() {
        return (PipelinePackage)getEPackage();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @deprecated
     * @generated
     */
    @Deprecated
    public static PipelinePackage getPackage() {
        return PipelinePackage.eINSTANCE;
    }

} //PipelineFactoryImpl

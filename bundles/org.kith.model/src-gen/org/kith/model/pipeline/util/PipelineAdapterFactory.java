/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Undertaking;

import org.kith.model.pipeline.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.pipeline.PipelinePackage
 * @generated
 */
public class PipelineAdapterFactory extends AdapterFactoryImpl {
    /**
     * The cached model package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected static PipelinePackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public PipelineAdapterFactory() {
        if (modelPackage == null) {
            modelPackage = PipelinePackage.eINSTANCE;
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
    protected PipelineSwitch<Adapter> modelSwitch =
        new PipelineSwitch<Adapter>() {
            @Override
            public Adapter casePipeline(Pipeline object) {
                return createPipelineAdapter();
            }
            @Override
            public Adapter caseStage(Stage object) {
                return createStageAdapter();
            }
            @Override
            public Adapter caseOpportunity(Opportunity object) {
                return createOpportunityAdapter();
            }
            @Override
            public Adapter caseStageChange(StageChange object) {
                return createStageChangeAdapter();
            }
            @Override
            public Adapter caseOpportunityContact(OpportunityContact object) {
                return createOpportunityContactAdapter();
            }
            @Override
            public Adapter caseSource(Source object) {
                return createSourceAdapter();
            }
            @Override
            public Adapter caseGain(Gain object) {
                return createGainAdapter();
            }
            @Override
            public Adapter casePosting(Posting object) {
                return createPostingAdapter();
            }
            @Override
            public Adapter caseCurrencyTable(CurrencyTable object) {
                return createCurrencyTableAdapter();
            }
            @Override
            public Adapter caseCurrencyRate(CurrencyRate object) {
                return createCurrencyRateAdapter();
            }
            @Override
            public Adapter caseReferral(Referral object) {
                return createReferralAdapter();
            }
            @Override
            public Adapter caseRecommendation(Recommendation object) {
                return createRecommendationAdapter();
            }
            @Override
            public Adapter caseEndorsement(Endorsement object) {
                return createEndorsementAdapter();
            }
            @Override
            public Adapter caseCollaboration(Collaboration object) {
                return createCollaborationAdapter();
            }
            @Override
            public Adapter casePartner(Partner object) {
                return createPartnerAdapter();
            }
            @Override
            public Adapter caseObjective(Objective object) {
                return createObjectiveAdapter();
            }
            @Override
            public Adapter caseMilestone(Milestone object) {
                return createMilestoneAdapter();
            }
            @Override
            public Adapter caseHealthReview(HealthReview object) {
                return createHealthReviewAdapter();
            }
            @Override
            public Adapter caseIdentified(Identified object) {
                return createIdentifiedAdapter();
            }
            @Override
            public Adapter caseUndertaking(Undertaking object) {
                return createUndertakingAdapter();
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
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Pipeline <em>Pipeline</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Pipeline
     * @generated
     */
    public Adapter createPipelineAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Stage <em>Stage</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Stage
     * @generated
     */
    public Adapter createStageAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Opportunity <em>Opportunity</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Opportunity
     * @generated
     */
    public Adapter createOpportunityAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.StageChange <em>Stage Change</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.StageChange
     * @generated
     */
    public Adapter createStageChangeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.OpportunityContact <em>Opportunity Contact</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.OpportunityContact
     * @generated
     */
    public Adapter createOpportunityContactAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Source <em>Source</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Source
     * @generated
     */
    public Adapter createSourceAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Gain <em>Gain</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Gain
     * @generated
     */
    public Adapter createGainAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Posting <em>Posting</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Posting
     * @generated
     */
    public Adapter createPostingAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.CurrencyTable <em>Currency Table</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.CurrencyTable
     * @generated
     */
    public Adapter createCurrencyTableAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.CurrencyRate <em>Currency Rate</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.CurrencyRate
     * @generated
     */
    public Adapter createCurrencyRateAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Referral <em>Referral</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Referral
     * @generated
     */
    public Adapter createReferralAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Recommendation <em>Recommendation</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Recommendation
     * @generated
     */
    public Adapter createRecommendationAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Endorsement <em>Endorsement</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Endorsement
     * @generated
     */
    public Adapter createEndorsementAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Collaboration <em>Collaboration</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Collaboration
     * @generated
     */
    public Adapter createCollaborationAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Partner <em>Partner</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Partner
     * @generated
     */
    public Adapter createPartnerAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Objective <em>Objective</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Objective
     * @generated
     */
    public Adapter createObjectiveAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.Milestone <em>Milestone</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.Milestone
     * @generated
     */
    public Adapter createMilestoneAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.pipeline.HealthReview <em>Health Review</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.pipeline.HealthReview
     * @generated
     */
    public Adapter createHealthReviewAdapter() {
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
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Undertaking <em>Undertaking</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Undertaking
     * @generated
     */
    public Adapter createUndertakingAdapter() {
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

} //PipelineAdapterFactory

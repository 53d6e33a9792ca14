/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.pipeline.PipelinePackage
 * @generated
 */
public interface PipelineFactory extends EFactory {
    /**
     * The singleton instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    PipelineFactory eINSTANCE = org.kith.model.pipeline.impl.PipelineFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Pipeline</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Pipeline</em>'.
     * @generated
     */
    Pipeline createPipeline();

    /**
     * Returns a new object of class '<em>Stage</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Stage</em>'.
     * @generated
     */
    Stage createStage();

    /**
     * Returns a new object of class '<em>Opportunity</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Opportunity</em>'.
     * @generated
     */
    Opportunity createOpportunity();

    /**
     * Returns a new object of class '<em>Stage Change</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Stage Change</em>'.
     * @generated
     */
    StageChange createStageChange();

    /**
     * Returns a new object of class '<em>Opportunity Contact</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Opportunity Contact</em>'.
     * @generated
     */
    OpportunityContact createOpportunityContact();

    /**
     * Returns a new object of class '<em>Source</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Source</em>'.
     * @generated
     */
    Source createSource();

    /**
     * Returns a new object of class '<em>Gain</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Gain</em>'.
     * @generated
     */
    Gain createGain();

    /**
     * Returns a new object of class '<em>Posting</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Posting</em>'.
     * @generated
     */
    Posting createPosting();

    /**
     * Returns a new object of class '<em>Currency Table</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Currency Table</em>'.
     * @generated
     */
    CurrencyTable createCurrencyTable();

    /**
     * Returns a new object of class '<em>Currency Rate</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Currency Rate</em>'.
     * @generated
     */
    CurrencyRate createCurrencyRate();

    /**
     * Returns a new object of class '<em>Referral</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Referral</em>'.
     * @generated
     */
    Referral createReferral();

    /**
     * Returns a new object of class '<em>Recommendation</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Recommendation</em>'.
     * @generated
     */
    Recommendation createRecommendation();

    /**
     * Returns a new object of class '<em>Endorsement</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Endorsement</em>'.
     * @generated
     */
    Endorsement createEndorsement();

    /**
     * Returns a new object of class '<em>Collaboration</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Collaboration</em>'.
     * @generated
     */
    Collaboration createCollaboration();

    /**
     * Returns a new object of class '<em>Partner</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Partner</em>'.
     * @generated
     */
    Partner createPartner();

    /**
     * Returns a new object of class '<em>Objective</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Objective</em>'.
     * @generated
     */
    Objective createObjective();

    /**
     * Returns a new object of class '<em>Milestone</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Milestone</em>'.
     * @generated
     */
    Milestone createMilestone();

    /**
     * Returns a new object of class '<em>Health Review</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Health Review</em>'.
     * @generated
     */
    HealthReview createHealthReview();

    /**
     * Returns the package supported by this factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the package supported by this factory.
     * @generated
     */
    PipelinePackage getPipelinePackage();

} //PipelineFactory

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Undertaking;

import org.kith.model.pipeline.*;

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
 * @see org.kith.model.pipeline.PipelinePackage
 * @generated
 */
public class PipelineSwitch<T> extends Switch<T> {
    /**
     * The cached model package
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected static PipelinePackage modelPackage;

    /**
     * Creates an instance of the switch.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public PipelineSwitch() {
        if (modelPackage == null) {
            modelPackage = PipelinePackage.eINSTANCE;
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
            case PipelinePackage.PIPELINE: {
                Pipeline pipeline = (Pipeline)theEObject;
                T result = casePipeline(pipeline);
                if (result == null) result = caseIdentified(pipeline);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.STAGE: {
                Stage stage = (Stage)theEObject;
                T result = caseStage(stage);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.OPPORTUNITY: {
                Opportunity opportunity = (Opportunity)theEObject;
                T result = caseOpportunity(opportunity);
                if (result == null) result = caseUndertaking(opportunity);
                if (result == null) result = caseIdentified(opportunity);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.STAGE_CHANGE: {
                StageChange stageChange = (StageChange)theEObject;
                T result = caseStageChange(stageChange);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.OPPORTUNITY_CONTACT: {
                OpportunityContact opportunityContact = (OpportunityContact)theEObject;
                T result = caseOpportunityContact(opportunityContact);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.SOURCE: {
                Source source = (Source)theEObject;
                T result = caseSource(source);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.GAIN: {
                Gain gain = (Gain)theEObject;
                T result = caseGain(gain);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.POSTING: {
                Posting posting = (Posting)theEObject;
                T result = casePosting(posting);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.CURRENCY_TABLE: {
                CurrencyTable currencyTable = (CurrencyTable)theEObject;
                T result = caseCurrencyTable(currencyTable);
                if (result == null) result = caseIdentified(currencyTable);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.CURRENCY_RATE: {
                CurrencyRate currencyRate = (CurrencyRate)theEObject;
                T result = caseCurrencyRate(currencyRate);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.REFERRAL: {
                Referral referral = (Referral)theEObject;
                T result = caseReferral(referral);
                if (result == null) result = caseUndertaking(referral);
                if (result == null) result = caseIdentified(referral);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.RECOMMENDATION: {
                Recommendation recommendation = (Recommendation)theEObject;
                T result = caseRecommendation(recommendation);
                if (result == null) result = caseIdentified(recommendation);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.ENDORSEMENT: {
                Endorsement endorsement = (Endorsement)theEObject;
                T result = caseEndorsement(endorsement);
                if (result == null) result = caseIdentified(endorsement);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.COLLABORATION: {
                Collaboration collaboration = (Collaboration)theEObject;
                T result = caseCollaboration(collaboration);
                if (result == null) result = caseUndertaking(collaboration);
                if (result == null) result = caseIdentified(collaboration);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.PARTNER: {
                Partner partner = (Partner)theEObject;
                T result = casePartner(partner);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.OBJECTIVE: {
                Objective objective = (Objective)theEObject;
                T result = caseObjective(objective);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.MILESTONE: {
                Milestone milestone = (Milestone)theEObject;
                T result = caseMilestone(milestone);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case PipelinePackage.HEALTH_REVIEW: {
                HealthReview healthReview = (HealthReview)theEObject;
                T result = caseHealthReview(healthReview);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Pipeline</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Pipeline</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePipeline(Pipeline object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Stage</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Stage</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseStage(Stage object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Opportunity</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Opportunity</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseOpportunity(Opportunity object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Stage Change</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Stage Change</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseStageChange(StageChange object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Opportunity Contact</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Opportunity Contact</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseOpportunityContact(OpportunityContact object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Source</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Source</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSource(Source object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Gain</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Gain</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseGain(Gain object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Posting</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Posting</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePosting(Posting object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Currency Table</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Currency Table</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCurrencyTable(CurrencyTable object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Currency Rate</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Currency Rate</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCurrencyRate(CurrencyRate object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Referral</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Referral</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseReferral(Referral object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Recommendation</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Recommendation</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseRecommendation(Recommendation object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Endorsement</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Endorsement</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseEndorsement(Endorsement object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Collaboration</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Collaboration</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCollaboration(Collaboration object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Partner</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Partner</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePartner(Partner object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Objective</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Objective</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseObjective(Objective object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Milestone</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Milestone</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMilestone(Milestone object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Health Review</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Health Review</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseHealthReview(HealthReview object) {
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
     * Returns the result of interpreting the object as an instance of '<em>Undertaking</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Undertaking</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseUndertaking(Undertaking object) {
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

} //PipelineSwitch

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Undertaking;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Collaboration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * People and organizations work together on something.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getNeededSkills <em>Needed Skills</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getAgreementUrl <em>Agreement Url</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getEnd <em>End</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Collaboration#getOpportunity <em>Opportunity</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getCollaboration()
 * @model
 * @generated
 */
public interface Collaboration extends Undertaking {
    /**
     * Returns the value of the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Title</em>' attribute.
     * @see #setTitle(String)
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Title()
     * @model
     * @generated
     */
    String getTitle();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Collaboration#getTitle <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Title</em>' attribute.
     * @see #getTitle()
     * @generated
     */
    void setTitle(String value);

    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.pipeline.CollaborationKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Of which kind.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.pipeline.CollaborationKind
     * @see #setKind(CollaborationKind)
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Kind()
     * @model
     * @generated
     */
    CollaborationKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Collaboration#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.pipeline.CollaborationKind
     * @see #getKind()
     * @generated
     */
    void setKind(CollaborationKind value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.pipeline.CollaborationStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How far it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.pipeline.CollaborationStatus
     * @see #setStatus(CollaborationStatus)
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Status()
     * @model
     * @generated
     */
    CollaborationStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Collaboration#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.pipeline.CollaborationStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(CollaborationStatus value);

    /**
     * Returns the value of the '<em><b>Partners</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.pipeline.Partner}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who works together, the owner too where the owner is one of them; each once.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Partners</em>' containment reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Partners()
     * @model containment="true"
     * @generated
     */
    EList<Partner> getPartners();

    /**
     * Returns the value of the '<em><b>Needed Skills</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it takes.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Needed Skills</em>' reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_NeededSkills()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getNeededSkills();

    /**
     * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.pipeline.Objective}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What they want to reach together.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Objectives</em>' containment reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Objectives()
     * @model containment="true"
     * @generated
     */
    EList<Objective> getObjectives();

    /**
     * Returns the value of the '<em><b>Milestones</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.pipeline.Milestone}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is to be reached on the way.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Milestones</em>' containment reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Milestones()
     * @model containment="true"
     * @generated
     */
    EList<Milestone> getMilestones();

    /**
     * Returns the value of the '<em><b>Agreement</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What they agreed on, in words; null if nothing.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Agreement</em>' attribute.
     * @see #setAgreement(String)
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Agreement()
     * @model
     * @generated
     */
    String getAgreement();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Collaboration#getAgreement <em>Agreement</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Agreement</em>' attribute.
     * @see #getAgreement()
     * @generated
     */
    void setAgreement(String value);

    /**
     * Returns the value of the '<em><b>Agreement Url</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where the agreement can be read; null if unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Agreement Url</em>' attribute.
     * @see #setAgreementUrl(String)
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_AgreementUrl()
     * @model
     * @generated
     */
    String getAgreementUrl();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Collaboration#getAgreementUrl <em>Agreement Url</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Agreement Url</em>' attribute.
     * @see #getAgreementUrl()
     * @generated
     */
    void setAgreementUrl(String value);

    /**
     * Returns the value of the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * First day; null until then, set where it is active.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Start</em>' attribute.
     * @see #setStart(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Start()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getStart();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Collaboration#getStart <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Start</em>' attribute.
     * @see #getStart()
     * @generated
     */
    void setStart(LocalDate value);

    /**
     * Returns the value of the '<em><b>End</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Last day, planned until it has ended; null if open.
     * <!-- end-model-doc -->
     * @return the value of the '<em>End</em>' attribute.
     * @see #setEnd(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_End()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getEnd();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Collaboration#getEnd <em>End</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>End</em>' attribute.
     * @see #getEnd()
     * @generated
     */
    void setEnd(LocalDate value);

    /**
     * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.pipeline.HealthReview}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How well it went when somebody looked, in the order of time.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Reviews</em>' containment reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Reviews()
     * @model containment="true"
     * @generated
     */
    EList<HealthReview> getReviews();

    /**
     * Returns the value of the '<em><b>Outcome</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What came of it; needed where it was abandoned.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Outcome</em>' attribute.
     * @see #setOutcome(String)
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Outcome()
     * @model
     * @generated
     */
    String getOutcome();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Collaboration#getOutcome <em>Outcome</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Outcome</em>' attribute.
     * @see #getOutcome()
     * @generated
     */
    void setOutcome(String value);

    /**
     * Returns the value of the '<em><b>Opportunity</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The opportunity that it came from; null if none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Opportunity</em>' reference.
     * @see #setOpportunity(Opportunity)
     * @see org.kith.model.pipeline.PipelinePackage#getCollaboration_Opportunity()
     * @model resolveProxies="false"
     * @generated
     */
    Opportunity getOpportunity();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Collaboration#getOpportunity <em>Opportunity</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Opportunity</em>' reference.
     * @see #getOpportunity()
     * @generated
     */
    void setOpportunity(Opportunity value);

} // Collaboration

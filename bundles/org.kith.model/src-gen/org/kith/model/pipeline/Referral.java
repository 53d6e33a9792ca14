/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Undertaking;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Referral</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody speaks for somebody else to a third.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Referral#getReferrer <em>Referrer</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Referral#getCandidate <em>Candidate</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Referral#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Referral#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Referral#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Referral#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Referral#getResolvedOn <em>Resolved On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Referral#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Referral#getWorkEthic <em>Work Ethic</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Referral#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Referral#getThankedOn <em>Thanked On</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getReferral()
 * @model
 * @generated
 */
public interface Referral extends Undertaking {
    /**
     * Returns the value of the '<em><b>Referrer</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who speaks; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Referrer</em>' reference.
     * @see #setReferrer(Person)
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_Referrer()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getReferrer();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Referral#getReferrer <em>Referrer</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Referrer</em>' reference.
     * @see #getReferrer()
     * @generated
     */
    void setReferrer(Person value);

    /**
     * Returns the value of the '<em><b>Candidate</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * For whom; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Candidate</em>' reference.
     * @see #setCandidate(Person)
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_Candidate()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getCandidate();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Referral#getCandidate <em>Candidate</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Candidate</em>' reference.
     * @see #getCandidate()
     * @generated
     */
    void setCandidate(Person value);

    /**
     * Returns the value of the '<em><b>Recipient</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * To whom; never null. The three are distinct.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Recipient</em>' reference.
     * @see #setRecipient(Party)
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_Recipient()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Party getRecipient();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Referral#getRecipient <em>Recipient</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Recipient</em>' reference.
     * @see #getRecipient()
     * @generated
     */
    void setRecipient(Party value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.pipeline.ReferralStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How far it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.pipeline.ReferralStatus
     * @see #setStatus(ReferralStatus)
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_Status()
     * @model
     * @generated
     */
    ReferralStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Referral#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.pipeline.ReferralStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(ReferralStatus value);

    /**
     * Returns the value of the '<em><b>Asked On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it was asked for; null if it was not.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Asked On</em>' attribute.
     * @see #setAskedOn(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_AskedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getAskedOn();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Referral#getAskedOn <em>Asked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Asked On</em>' attribute.
     * @see #getAskedOn()
     * @generated
     */
    void setAskedOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Submitted On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it was given; null until then.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Submitted On</em>' attribute.
     * @see #setSubmittedOn(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_SubmittedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getSubmittedOn();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Referral#getSubmittedOn <em>Submitted On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Submitted On</em>' attribute.
     * @see #getSubmittedOn()
     * @generated
     */
    void setSubmittedOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Resolved On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it was known what came of it; null until then.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Resolved On</em>' attribute.
     * @see #setResolvedOn(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_ResolvedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getResolvedOn();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Referral#getResolvedOn <em>Resolved On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Resolved On</em>' attribute.
     * @see #getResolvedOn()
     * @generated
     */
    void setResolvedOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Skills</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What they can do, by which they are referred.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skills</em>' reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_Skills()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getSkills();

    /**
     * Returns the value of the '<em><b>Work Ethic</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How they work, by which they are referred.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Work Ethic</em>' attribute.
     * @see #setWorkEthic(String)
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_WorkEthic()
     * @model
     * @generated
     */
    String getWorkEthic();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Referral#getWorkEthic <em>Work Ethic</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Work Ethic</em>' attribute.
     * @see #getWorkEthic()
     * @generated
     */
    void setWorkEthic(String value);

    /**
     * Returns the value of the '<em><b>Outcome</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What came of it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Outcome</em>' attribute.
     * @see #setOutcome(String)
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_Outcome()
     * @model
     * @generated
     */
    String getOutcome();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Referral#getOutcome <em>Outcome</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Outcome</em>' attribute.
     * @see #getOutcome()
     * @generated
     */
    void setOutcome(String value);

    /**
     * Returns the value of the '<em><b>Thanked On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When the candidate thanked; null if not yet.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Thanked On</em>' attribute.
     * @see #setThankedOn(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getReferral_ThankedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getThankedOn();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Referral#getThankedOn <em>Thanked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Thanked On</em>' attribute.
     * @see #getThankedOn()
     * @generated
     */
    void setThankedOn(LocalDate value);

} // Referral

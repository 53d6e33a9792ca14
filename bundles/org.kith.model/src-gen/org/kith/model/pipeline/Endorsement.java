/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.time.LocalDate;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Endorsement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody confirms that somebody else has a skill.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Endorsement#getEndorser <em>Endorser</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Endorsement#getEndorsee <em>Endorsee</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Endorsement#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Endorsement#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Endorsement#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getEndorsement()
 * @model
 * @generated
 */
public interface Endorsement extends Identified {
    /**
     * Returns the value of the '<em><b>Endorser</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who confirms; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Endorser</em>' reference.
     * @see #setEndorser(Person)
     * @see org.kith.model.pipeline.PipelinePackage#getEndorsement_Endorser()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getEndorser();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Endorsement#getEndorser <em>Endorser</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Endorser</em>' reference.
     * @see #getEndorser()
     * @generated
     */
    void setEndorser(Person value);

    /**
     * Returns the value of the '<em><b>Endorsee</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whose skill; never null, not the endorser.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Endorsee</em>' reference.
     * @see #setEndorsee(Person)
     * @see org.kith.model.pipeline.PipelinePackage#getEndorsement_Endorsee()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getEndorsee();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Endorsement#getEndorsee <em>Endorsee</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Endorsee</em>' reference.
     * @see #getEndorsee()
     * @generated
     */
    void setEndorsee(Person value);

    /**
     * Returns the value of the '<em><b>Skill</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Which; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skill</em>' reference.
     * @see #setSkill(Skill)
     * @see org.kith.model.pipeline.PipelinePackage#getEndorsement_Skill()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Skill getSkill();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Endorsement#getSkill <em>Skill</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Skill</em>' reference.
     * @see #getSkill()
     * @generated
     */
    void setSkill(Skill value);

    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When; null if unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getEndorsement_Date()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDate();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Endorsement#getDate <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(LocalDate value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.pipeline.EndorsementStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether it was accepted.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.pipeline.EndorsementStatus
     * @see #setStatus(EndorsementStatus)
     * @see org.kith.model.pipeline.PipelinePackage#getEndorsement_Status()
     * @model
     * @generated
     */
    EndorsementStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Endorsement#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.pipeline.EndorsementStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(EndorsementStatus value);

} // Endorsement

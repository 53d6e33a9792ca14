/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody has a skill.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.SkillClaim#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.kith.model.contacts.SkillClaim#getLevel <em>Level</em>}</li>
 *   <li>{@link org.kith.model.contacts.SkillClaim#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.kith.model.contacts.SkillClaim#isCanTeach <em>Can Teach</em>}</li>
 *   <li>{@link org.kith.model.contacts.SkillClaim#isWantsToLearn <em>Wants To Learn</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getSkillClaim()
 * @model
 * @generated
 */
public interface SkillClaim extends EObject {
    /**
     * Returns the value of the '<em><b>Skill</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skill</em>' reference.
     * @see #setSkill(Skill)
     * @see org.kith.model.contacts.ContactsPackage#getSkillClaim_Skill()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Skill getSkill();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SkillClaim#getSkill <em>Skill</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Skill</em>' reference.
     * @see #getSkill()
     * @generated
     */
    void setSkill(Skill value);

    /**
     * Returns the value of the '<em><b>Level</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.SkillLevel}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How well; UNKNOWN if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Level</em>' attribute.
     * @see org.kith.model.contacts.SkillLevel
     * @see #setLevel(SkillLevel)
     * @see org.kith.model.contacts.ContactsPackage#getSkillClaim_Level()
     * @model
     * @generated
     */
    SkillLevel getLevel();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SkillClaim#getLevel <em>Level</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Level</em>' attribute.
     * @see org.kith.model.contacts.SkillLevel
     * @see #getLevel()
     * @generated
     */
    void setLevel(SkillLevel value);

    /**
     * Returns the value of the '<em><b>Evidence</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What shows it: a project, a talk, a certificate; null if nothing is named.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Evidence</em>' attribute.
     * @see #setEvidence(String)
     * @see org.kith.model.contacts.ContactsPackage#getSkillClaim_Evidence()
     * @model
     * @generated
     */
    String getEvidence();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SkillClaim#getEvidence <em>Evidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Evidence</em>' attribute.
     * @see #getEvidence()
     * @generated
     */
    void setEvidence(String value);

    /**
     * Returns the value of the '<em><b>Can Teach</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True if the person would teach it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Can Teach</em>' attribute.
     * @see #setCanTeach(boolean)
     * @see org.kith.model.contacts.ContactsPackage#getSkillClaim_CanTeach()
     * @model
     * @generated
     */
    boolean isCanTeach();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SkillClaim#isCanTeach <em>Can Teach</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Can Teach</em>' attribute.
     * @see #isCanTeach()
     * @generated
     */
    void setCanTeach(boolean value);

    /**
     * Returns the value of the '<em><b>Wants To Learn</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True if the person wants to get better at it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Wants To Learn</em>' attribute.
     * @see #setWantsToLearn(boolean)
     * @see org.kith.model.contacts.ContactsPackage#getSkillClaim_WantsToLearn()
     * @model
     * @generated
     */
    boolean isWantsToLearn();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SkillClaim#isWantsToLearn <em>Wants To Learn</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Wants To Learn</em>' attribute.
     * @see #isWantsToLearn()
     * @generated
     */
    void setWantsToLearn(boolean value);

} // SkillClaim

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Advice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that was advised, and what came of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.Advice#getGiver <em>Giver</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Advice#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Advice#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Advice#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Advice#getAppliedOn <em>Applied On</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Advice#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getAdvice()
 * @model
 * @generated
 */
public interface Advice extends EObject {
    /**
     * Returns the value of the '<em><b>Giver</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who advised it; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Giver</em>' reference.
     * @see #setGiver(Person)
     * @see org.kith.model.mentorship.MentorshipPackage#getAdvice_Giver()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getGiver();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Advice#getGiver <em>Giver</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Giver</em>' reference.
     * @see #getGiver()
     * @generated
     */
    void setGiver(Person value);

    /**
     * Returns the value of the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Text</em>' attribute.
     * @see #setText(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getAdvice_Text()
     * @model
     * @generated
     */
    String getText();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Advice#getText <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Text</em>' attribute.
     * @see #getText()
     * @generated
     */
    void setText(String value);

    /**
     * Returns the value of the '<em><b>Skills</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is about.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skills</em>' reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getAdvice_Skills()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getSkills();

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.mentorship.AdviceStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether it was tried.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.mentorship.AdviceStatus
     * @see #setStatus(AdviceStatus)
     * @see org.kith.model.mentorship.MentorshipPackage#getAdvice_Status()
     * @model
     * @generated
     */
    AdviceStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Advice#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.mentorship.AdviceStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(AdviceStatus value);

    /**
     * Returns the value of the '<em><b>Applied On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Since when it is applied; null if it is not.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Applied On</em>' attribute.
     * @see #setAppliedOn(LocalDate)
     * @see org.kith.model.mentorship.MentorshipPackage#getAdvice_AppliedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getAppliedOn();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Advice#getAppliedOn <em>Applied On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Applied On</em>' attribute.
     * @see #getAppliedOn()
     * @generated
     */
    void setAppliedOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Result</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What came of it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Result</em>' attribute.
     * @see #setResult(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getAdvice_Result()
     * @model
     * @generated
     */
    String getResult();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Advice#getResult <em>Result</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Result</em>' attribute.
     * @see #getResult()
     * @generated
     */
    void setResult(String value);

} // Advice

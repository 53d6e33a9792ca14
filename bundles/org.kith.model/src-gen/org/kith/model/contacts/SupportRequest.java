/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question of the owner to the network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.SupportRequest#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportRequest#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportRequest#getNeededBy <em>Needed By</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportRequest#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportRequest#getAsked <em>Asked</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getSupportRequest()
 * @model
 * @generated
 */
public interface SupportRequest extends Identified {
    /**
     * Returns the value of the '<em><b>Question</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In the owner’s words; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Question</em>' attribute.
     * @see #setQuestion(String)
     * @see org.kith.model.contacts.ContactsPackage#getSupportRequest_Question()
     * @model
     * @generated
     */
    String getQuestion();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportRequest#getQuestion <em>Question</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Question</em>' attribute.
     * @see #getQuestion()
     * @generated
     */
    void setQuestion(String value);

    /**
     * Returns the value of the '<em><b>Skills</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What one has to know to answer it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skills</em>' reference list.
     * @see org.kith.model.contacts.ContactsPackage#getSupportRequest_Skills()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getSkills();

    /**
     * Returns the value of the '<em><b>Needed By</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When an answer is needed; null if there is no hurry.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Needed By</em>' attribute.
     * @see #setNeededBy(LocalDate)
     * @see org.kith.model.contacts.ContactsPackage#getSupportRequest_NeededBy()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getNeededBy();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportRequest#getNeededBy <em>Needed By</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Needed By</em>' attribute.
     * @see #getNeededBy()
     * @generated
     */
    void setNeededBy(LocalDate value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.RequestStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How far it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.contacts.RequestStatus
     * @see #setStatus(RequestStatus)
     * @see org.kith.model.contacts.ContactsPackage#getSupportRequest_Status()
     * @model
     * @generated
     */
    RequestStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportRequest#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.contacts.RequestStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(RequestStatus value);

    /**
     * Returns the value of the '<em><b>Asked</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Asked}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who was asked.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Asked</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getSupportRequest_Asked()
     * @model containment="true"
     * @generated
     */
    EList<Asked> getAsked();

} // SupportRequest

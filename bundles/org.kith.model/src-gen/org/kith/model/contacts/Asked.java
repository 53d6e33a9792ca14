/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Asked</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody was asked a question.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Asked#getPerson <em>Person</em>}</li>
 *   <li>{@link org.kith.model.contacts.Asked#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.kith.model.contacts.Asked#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link org.kith.model.contacts.Asked#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.kith.model.contacts.Asked#isDeclined <em>Declined</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getAsked()
 * @model
 * @generated
 */
public interface Asked extends EObject {
    /**
     * Returns the value of the '<em><b>Person</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Person</em>' reference.
     * @see #setPerson(Person)
     * @see org.kith.model.contacts.ContactsPackage#getAsked_Person()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getPerson();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Asked#getPerson <em>Person</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Person</em>' reference.
     * @see #getPerson()
     * @generated
     */
    void setPerson(Person value);

    /**
     * Returns the value of the '<em><b>Asked On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The day of asking; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Asked On</em>' attribute.
     * @see #setAskedOn(LocalDate)
     * @see org.kith.model.contacts.ContactsPackage#getAsked_AskedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getAskedOn();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Asked#getAskedOn <em>Asked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Asked On</em>' attribute.
     * @see #getAskedOn()
     * @generated
     */
    void setAskedOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Answered On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The day of the answer; null while there is none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Answered On</em>' attribute.
     * @see #setAnsweredOn(LocalDate)
     * @see org.kith.model.contacts.ContactsPackage#getAsked_AnsweredOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getAnsweredOn();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Asked#getAnsweredOn <em>Answered On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Answered On</em>' attribute.
     * @see #getAnsweredOn()
     * @generated
     */
    void setAnsweredOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Answer</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What they said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Answer</em>' attribute.
     * @see #setAnswer(String)
     * @see org.kith.model.contacts.ContactsPackage#getAsked_Answer()
     * @model
     * @generated
     */
    String getAnswer();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Asked#getAnswer <em>Answer</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Answer</em>' attribute.
     * @see #getAnswer()
     * @generated
     */
    void setAnswer(String value);

    /**
     * Returns the value of the '<em><b>Declined</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether the answer was that they can't help; then there is a day of answering.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Declined</em>' attribute.
     * @see #setDeclined(boolean)
     * @see org.kith.model.contacts.ContactsPackage#getAsked_Declined()
     * @model
     * @generated
     */
    boolean isDeclined();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Asked#isDeclined <em>Declined</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Declined</em>' attribute.
     * @see #isDeclined()
     * @generated
     */
    void setDeclined(boolean value);

} // Asked

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signature</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody agreed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.Signature#getPerson <em>Person</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Signature#getOn <em>On</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getSignature()
 * @model
 * @generated
 */
public interface Signature extends EObject {
    /**
     * Returns the value of the '<em><b>Person</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Person</em>' reference.
     * @see #setPerson(Person)
     * @see org.kith.model.mentorship.MentorshipPackage#getSignature_Person()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getPerson();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Signature#getPerson <em>Person</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Person</em>' reference.
     * @see #getPerson()
     * @generated
     */
    void setPerson(Person value);

    /**
     * Returns the value of the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * On which day; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>On</em>' attribute.
     * @see #setOn(LocalDate)
     * @see org.kith.model.mentorship.MentorshipPackage#getSignature_On()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getOn();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Signature#getOn <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>On</em>' attribute.
     * @see #getOn()
     * @generated
     */
    void setOn(LocalDate value);

} // Signature

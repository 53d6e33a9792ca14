/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Introduction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody brings two people together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Introduction#getIntroducer <em>Introducer</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#getFirst <em>First</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#getSecond <em>Second</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#getRequestedOn <em>Requested On</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getIntroduction()
 * @model
 * @generated
 */
public interface Introduction extends Identified {
    /**
     * Returns the value of the '<em><b>Introducer</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who introduces; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Introducer</em>' reference.
     * @see #setIntroducer(Person)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_Introducer()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getIntroducer();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getIntroducer <em>Introducer</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Introducer</em>' reference.
     * @see #getIntroducer()
     * @generated
     */
    void setIntroducer(Person value);

    /**
     * Returns the value of the '<em><b>First</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who wants to be introduced; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>First</em>' reference.
     * @see #setFirst(Person)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_First()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getFirst();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getFirst <em>First</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>First</em>' reference.
     * @see #getFirst()
     * @generated
     */
    void setFirst(Person value);

    /**
     * Returns the value of the '<em><b>Second</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * To whom; never null. The three are distinct.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Second</em>' reference.
     * @see #setSecond(Person)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_Second()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getSecond();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getSecond <em>Second</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Second</em>' reference.
     * @see #getSecond()
     * @generated
     */
    void setSecond(Person value);

    /**
     * Returns the value of the '<em><b>Purpose</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is for, in one line.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Purpose</em>' attribute.
     * @see #setPurpose(String)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_Purpose()
     * @model
     * @generated
     */
    String getPurpose();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getPurpose <em>Purpose</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Purpose</em>' attribute.
     * @see #getPurpose()
     * @generated
     */
    void setPurpose(String value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.IntroductionStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How far it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.contacts.IntroductionStatus
     * @see #setStatus(IntroductionStatus)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_Status()
     * @model
     * @generated
     */
    IntroductionStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.contacts.IntroductionStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(IntroductionStatus value);

    /**
     * Returns the value of the '<em><b>Requested On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The day of the request; null before.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Requested On</em>' attribute.
     * @see #setRequestedOn(LocalDate)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_RequestedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getRequestedOn();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getRequestedOn <em>Requested On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Requested On</em>' attribute.
     * @see #getRequestedOn()
     * @generated
     */
    void setRequestedOn(LocalDate value);

} // Introduction

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
 *   <li>{@link org.kith.model.contacts.Introduction#getBlurb <em>Blurb</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#isFirstConsent <em>First Consent</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#isSecondConsent <em>Second Consent</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#getWithoutConsent <em>Without Consent</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#getMadeOn <em>Made On</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.kith.model.contacts.Introduction#getThankedOn <em>Thanked On</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getIntroduction()
 * @model
 * @generated
 */
public interface Introduction extends Undertaking {
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

    /**
     * Returns the value of the '<em><b>Blurb</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Words about the first one that the introducer can pass on.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Blurb</em>' attribute.
     * @see #setBlurb(String)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_Blurb()
     * @model
     * @generated
     */
    String getBlurb();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getBlurb <em>Blurb</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Blurb</em>' attribute.
     * @see #getBlurb()
     * @generated
     */
    void setBlurb(String value);

    /**
     * Returns the value of the '<em><b>First Consent</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True if the first one wants it; who asks for it does.
     * <!-- end-model-doc -->
     * @return the value of the '<em>First Consent</em>' attribute.
     * @see #setFirstConsent(boolean)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_FirstConsent()
     * @model
     * @generated
     */
    boolean isFirstConsent();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#isFirstConsent <em>First Consent</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>First Consent</em>' attribute.
     * @see #isFirstConsent()
     * @generated
     */
    void setFirstConsent(boolean value);

    /**
     * Returns the value of the '<em><b>Second Consent</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True if the second one wants it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Second Consent</em>' attribute.
     * @see #setSecondConsent(boolean)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_SecondConsent()
     * @model
     * @generated
     */
    boolean isSecondConsent();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#isSecondConsent <em>Second Consent</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Second Consent</em>' attribute.
     * @see #isSecondConsent()
     * @generated
     */
    void setSecondConsent(boolean value);

    /**
     * Returns the value of the '<em><b>Without Consent</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Why it was made although somebody had not said so; null if both had.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Without Consent</em>' attribute.
     * @see #setWithoutConsent(String)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_WithoutConsent()
     * @model
     * @generated
     */
    String getWithoutConsent();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getWithoutConsent <em>Without Consent</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Without Consent</em>' attribute.
     * @see #getWithoutConsent()
     * @generated
     */
    void setWithoutConsent(String value);

    /**
     * Returns the value of the '<em><b>Made On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The day on which they were introduced; null until then.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Made On</em>' attribute.
     * @see #setMadeOn(LocalDate)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_MadeOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getMadeOn();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getMadeOn <em>Made On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Made On</em>' attribute.
     * @see #getMadeOn()
     * @generated
     */
    void setMadeOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Outcome</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What came of it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Outcome</em>' attribute.
     * @see #setOutcome(String)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_Outcome()
     * @model
     * @generated
     */
    String getOutcome();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getOutcome <em>Outcome</em>}' attribute.
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
     * When the introducer was thanked; null if not yet.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Thanked On</em>' attribute.
     * @see #setThankedOn(LocalDate)
     * @see org.kith.model.contacts.ContactsPackage#getIntroduction_ThankedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getThankedOn();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Introduction#getThankedOn <em>Thanked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Thanked On</em>' attribute.
     * @see #getThankedOn()
     * @generated
     */
    void setThankedOn(LocalDate value);

} // Introduction

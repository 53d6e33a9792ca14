/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Asked;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Asked</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.AskedImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AskedImpl#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AskedImpl#getAnsweredOn <em>Answered On</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AskedImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AskedImpl#isDeclined <em>Declined</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AskedImpl extends TrackedObject implements Asked {
    /**
     * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPerson()
     * @generated
     * @ordered
     */
    protected Person person;

    /**
     * The default value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAskedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate ASKED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAskedOn()
     * @generated
     * @ordered
     */
    protected LocalDate askedOn = ASKED_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAnsweredOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate ANSWERED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAnsweredOn()
     * @generated
     * @ordered
     */
    protected LocalDate answeredOn = ANSWERED_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAnswer()
     * @generated
     * @ordered
     */
    protected static final String ANSWER_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAnswer()
     * @generated
     * @ordered
     */
    protected String answer = ANSWER_EDEFAULT;

    /**
     * The default value of the '{@link #isDeclined() <em>Declined</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isDeclined()
     * @generated
     * @ordered
     */
    protected static final boolean DECLINED_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isDeclined() <em>Declined</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isDeclined()
     * @generated
     * @ordered
     */
    protected boolean declined = DECLINED_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected AskedImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.ASKED;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getPerson() {
        return person;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPerson(Person newPerson) {
        Person oldPerson = person;
        person = newPerson;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ASKED__PERSON, oldPerson, person));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getAskedOn() {
        return askedOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAskedOn(LocalDate newAskedOn) {
        LocalDate oldAskedOn = askedOn;
        askedOn = newAskedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ASKED__ASKED_ON, oldAskedOn, askedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAnsweredOn(LocalDate newAnsweredOn) {
        LocalDate oldAnsweredOn = answeredOn;
        answeredOn = newAnsweredOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ASKED__ANSWERED_ON, oldAnsweredOn, answeredOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAnswer() {
        return answer;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAnswer(String newAnswer) {
        String oldAnswer = answer;
        answer = newAnswer;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ASKED__ANSWER, oldAnswer, answer));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isDeclined() {
        return declined;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDeclined(boolean newDeclined) {
        boolean oldDeclined = declined;
        declined = newDeclined;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ASKED__DECLINED, oldDeclined, declined));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.ASKED__PERSON:
                return getPerson();
            case ContactsPackage.ASKED__ASKED_ON:
                return getAskedOn();
            case ContactsPackage.ASKED__ANSWERED_ON:
                return getAnsweredOn();
            case ContactsPackage.ASKED__ANSWER:
                return getAnswer();
            case ContactsPackage.ASKED__DECLINED:
                return isDeclined();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue) {
        switch (featureID) {
            case ContactsPackage.ASKED__PERSON:
                setPerson((Person)newValue);
                return;
            case ContactsPackage.ASKED__ASKED_ON:
                setAskedOn((LocalDate)newValue);
                return;
            case ContactsPackage.ASKED__ANSWERED_ON:
                setAnsweredOn((LocalDate)newValue);
                return;
            case ContactsPackage.ASKED__ANSWER:
                setAnswer((String)newValue);
                return;
            case ContactsPackage.ASKED__DECLINED:
                setDeclined((Boolean)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void eUnset(int featureID) {
        switch (featureID) {
            case ContactsPackage.ASKED__PERSON:
                setPerson((Person)null);
                return;
            case ContactsPackage.ASKED__ASKED_ON:
                setAskedOn(ASKED_ON_EDEFAULT);
                return;
            case ContactsPackage.ASKED__ANSWERED_ON:
                setAnsweredOn(ANSWERED_ON_EDEFAULT);
                return;
            case ContactsPackage.ASKED__ANSWER:
                setAnswer(ANSWER_EDEFAULT);
                return;
            case ContactsPackage.ASKED__DECLINED:
                setDeclined(DECLINED_EDEFAULT);
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID) {
        switch (featureID) {
            case ContactsPackage.ASKED__PERSON:
                return person != null;
            case ContactsPackage.ASKED__ASKED_ON:
                return ASKED_ON_EDEFAULT == null ? askedOn != null : !ASKED_ON_EDEFAULT.equals(askedOn);
            case ContactsPackage.ASKED__ANSWERED_ON:
                return ANSWERED_ON_EDEFAULT == null ? answeredOn != null : !ANSWERED_ON_EDEFAULT.equals(answeredOn);
            case ContactsPackage.ASKED__ANSWER:
                return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
            case ContactsPackage.ASKED__DECLINED:
                return declined != DECLINED_EDEFAULT;
        }
        return super.eIsSet(featureID);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String toString() {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (askedOn: ");
        result.append(askedOn);
        result.append(", answeredOn: ");
        result.append(answeredOn);
        result.append(", answer: ");
        result.append(answer);
        result.append(", declined: ");
        result.append(declined);
        result.append(')');
        return result.toString();
    }

} //AskedImpl

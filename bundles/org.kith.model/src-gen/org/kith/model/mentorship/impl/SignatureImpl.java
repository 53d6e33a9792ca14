/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Person;

import org.kith.model.mentorship.MentorshipPackage;
import org.kith.model.mentorship.Signature;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Signature</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.SignatureImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.SignatureImpl#getOn <em>On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SignatureImpl extends TrackedObject implements Signature {
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
     * The default value of the '{@link #getOn() <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOn()
     * @generated
     * @ordered
     */
    protected LocalDate on = ON_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected SignatureImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.SIGNATURE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.SIGNATURE__PERSON, oldPerson, person));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getOn() {
        return on;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOn(LocalDate newOn) {
        LocalDate oldOn = on;
        on = newOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.SIGNATURE__ON, oldOn, on));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case MentorshipPackage.SIGNATURE__PERSON:
                return getPerson();
            case MentorshipPackage.SIGNATURE__ON:
                return getOn();
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
            case MentorshipPackage.SIGNATURE__PERSON:
                setPerson((Person)newValue);
                return;
            case MentorshipPackage.SIGNATURE__ON:
                setOn((LocalDate)newValue);
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
            case MentorshipPackage.SIGNATURE__PERSON:
                setPerson((Person)null);
                return;
            case MentorshipPackage.SIGNATURE__ON:
                setOn(ON_EDEFAULT);
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
            case MentorshipPackage.SIGNATURE__PERSON:
                return person != null;
            case MentorshipPackage.SIGNATURE__ON:
                return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
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
        result.append(" (on: ");
        result.append(on);
        result.append(')');
        return result.toString();
    }

} //SignatureImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Introduction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getIntroducer <em>Introducer</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getFirst <em>First</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getSecond <em>Second</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getRequestedOn <em>Requested On</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getBlurb <em>Blurb</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#isFirstConsent <em>First Consent</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#isSecondConsent <em>Second Consent</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getWithoutConsent <em>Without Consent</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getMadeOn <em>Made On</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IntroductionImpl#getThankedOn <em>Thanked On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IntroductionImpl extends UndertakingImpl implements Introduction {
    /**
     * The cached value of the '{@link #getIntroducer() <em>Introducer</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getIntroducer()
     * @generated
     * @ordered
     */
    protected Person introducer;

    /**
     * The cached value of the '{@link #getFirst() <em>First</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFirst()
     * @generated
     * @ordered
     */
    protected Person first;

    /**
     * The cached value of the '{@link #getSecond() <em>Second</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSecond()
     * @generated
     * @ordered
     */
    protected Person second;

    /**
     * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPurpose()
     * @generated
     * @ordered
     */
    protected static final String PURPOSE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPurpose()
     * @generated
     * @ordered
     */
    protected String purpose = PURPOSE_EDEFAULT;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final IntroductionStatus STATUS_EDEFAULT = IntroductionStatus.IDEA;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected IntroductionStatus status = STATUS_EDEFAULT;

    /**
     * The default value of the '{@link #getRequestedOn() <em>Requested On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRequestedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate REQUESTED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRequestedOn() <em>Requested On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRequestedOn()
     * @generated
     * @ordered
     */
    protected LocalDate requestedOn = REQUESTED_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getBlurb() <em>Blurb</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBlurb()
     * @generated
     * @ordered
     */
    protected static final String BLURB_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getBlurb() <em>Blurb</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBlurb()
     * @generated
     * @ordered
     */
    protected String blurb = BLURB_EDEFAULT;

    /**
     * The default value of the '{@link #isFirstConsent() <em>First Consent</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isFirstConsent()
     * @generated
     * @ordered
     */
    protected static final boolean FIRST_CONSENT_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isFirstConsent() <em>First Consent</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isFirstConsent()
     * @generated
     * @ordered
     */
    protected boolean firstConsent = FIRST_CONSENT_EDEFAULT;

    /**
     * The default value of the '{@link #isSecondConsent() <em>Second Consent</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isSecondConsent()
     * @generated
     * @ordered
     */
    protected static final boolean SECOND_CONSENT_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isSecondConsent() <em>Second Consent</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isSecondConsent()
     * @generated
     * @ordered
     */
    protected boolean secondConsent = SECOND_CONSENT_EDEFAULT;

    /**
     * The default value of the '{@link #getWithoutConsent() <em>Without Consent</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWithoutConsent()
     * @generated
     * @ordered
     */
    protected static final String WITHOUT_CONSENT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getWithoutConsent() <em>Without Consent</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWithoutConsent()
     * @generated
     * @ordered
     */
    protected String withoutConsent = WITHOUT_CONSENT_EDEFAULT;

    /**
     * The default value of the '{@link #getMadeOn() <em>Made On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMadeOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate MADE_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMadeOn() <em>Made On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMadeOn()
     * @generated
     * @ordered
     */
    protected LocalDate madeOn = MADE_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOutcome()
     * @generated
     * @ordered
     */
    protected static final String OUTCOME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOutcome()
     * @generated
     * @ordered
     */
    protected String outcome = OUTCOME_EDEFAULT;

    /**
     * The default value of the '{@link #getThankedOn() <em>Thanked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getThankedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate THANKED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getThankedOn() <em>Thanked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getThankedOn()
     * @generated
     * @ordered
     */
    protected LocalDate thankedOn = THANKED_ON_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected IntroductionImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.INTRODUCTION;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getIntroducer() {
        return introducer;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setIntroducer(Person newIntroducer) {
        Person oldIntroducer = introducer;
        introducer = newIntroducer;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__INTRODUCER, oldIntroducer, introducer));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getFirst() {
        return first;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFirst(Person newFirst) {
        Person oldFirst = first;
        first = newFirst;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__FIRST, oldFirst, first));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getSecond() {
        return second;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSecond(Person newSecond) {
        Person oldSecond = second;
        second = newSecond;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__SECOND, oldSecond, second));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getPurpose() {
        return purpose;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPurpose(String newPurpose) {
        String oldPurpose = purpose;
        purpose = newPurpose;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__PURPOSE, oldPurpose, purpose));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public IntroductionStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(IntroductionStatus newStatus) {
        IntroductionStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRequestedOn(LocalDate newRequestedOn) {
        LocalDate oldRequestedOn = requestedOn;
        requestedOn = newRequestedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__REQUESTED_ON, oldRequestedOn, requestedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getBlurb() {
        return blurb;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setBlurb(String newBlurb) {
        String oldBlurb = blurb;
        blurb = newBlurb;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__BLURB, oldBlurb, blurb));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isFirstConsent() {
        return firstConsent;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFirstConsent(boolean newFirstConsent) {
        boolean oldFirstConsent = firstConsent;
        firstConsent = newFirstConsent;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__FIRST_CONSENT, oldFirstConsent, firstConsent));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isSecondConsent() {
        return secondConsent;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSecondConsent(boolean newSecondConsent) {
        boolean oldSecondConsent = secondConsent;
        secondConsent = newSecondConsent;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__SECOND_CONSENT, oldSecondConsent, secondConsent));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getWithoutConsent() {
        return withoutConsent;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setWithoutConsent(String newWithoutConsent) {
        String oldWithoutConsent = withoutConsent;
        withoutConsent = newWithoutConsent;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__WITHOUT_CONSENT, oldWithoutConsent, withoutConsent));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getMadeOn() {
        return madeOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMadeOn(LocalDate newMadeOn) {
        LocalDate oldMadeOn = madeOn;
        madeOn = newMadeOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__MADE_ON, oldMadeOn, madeOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getOutcome() {
        return outcome;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOutcome(String newOutcome) {
        String oldOutcome = outcome;
        outcome = newOutcome;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__OUTCOME, oldOutcome, outcome));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getThankedOn() {
        return thankedOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setThankedOn(LocalDate newThankedOn) {
        LocalDate oldThankedOn = thankedOn;
        thankedOn = newThankedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.INTRODUCTION__THANKED_ON, oldThankedOn, thankedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.INTRODUCTION__INTRODUCER:
                return getIntroducer();
            case ContactsPackage.INTRODUCTION__FIRST:
                return getFirst();
            case ContactsPackage.INTRODUCTION__SECOND:
                return getSecond();
            case ContactsPackage.INTRODUCTION__PURPOSE:
                return getPurpose();
            case ContactsPackage.INTRODUCTION__STATUS:
                return getStatus();
            case ContactsPackage.INTRODUCTION__REQUESTED_ON:
                return getRequestedOn();
            case ContactsPackage.INTRODUCTION__BLURB:
                return getBlurb();
            case ContactsPackage.INTRODUCTION__FIRST_CONSENT:
                return isFirstConsent();
            case ContactsPackage.INTRODUCTION__SECOND_CONSENT:
                return isSecondConsent();
            case ContactsPackage.INTRODUCTION__WITHOUT_CONSENT:
                return getWithoutConsent();
            case ContactsPackage.INTRODUCTION__MADE_ON:
                return getMadeOn();
            case ContactsPackage.INTRODUCTION__OUTCOME:
                return getOutcome();
            case ContactsPackage.INTRODUCTION__THANKED_ON:
                return getThankedOn();
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
            case ContactsPackage.INTRODUCTION__INTRODUCER:
                setIntroducer((Person)newValue);
                return;
            case ContactsPackage.INTRODUCTION__FIRST:
                setFirst((Person)newValue);
                return;
            case ContactsPackage.INTRODUCTION__SECOND:
                setSecond((Person)newValue);
                return;
            case ContactsPackage.INTRODUCTION__PURPOSE:
                setPurpose((String)newValue);
                return;
            case ContactsPackage.INTRODUCTION__STATUS:
                setStatus((IntroductionStatus)newValue);
                return;
            case ContactsPackage.INTRODUCTION__REQUESTED_ON:
                setRequestedOn((LocalDate)newValue);
                return;
            case ContactsPackage.INTRODUCTION__BLURB:
                setBlurb((String)newValue);
                return;
            case ContactsPackage.INTRODUCTION__FIRST_CONSENT:
                setFirstConsent((Boolean)newValue);
                return;
            case ContactsPackage.INTRODUCTION__SECOND_CONSENT:
                setSecondConsent((Boolean)newValue);
                return;
            case ContactsPackage.INTRODUCTION__WITHOUT_CONSENT:
                setWithoutConsent((String)newValue);
                return;
            case ContactsPackage.INTRODUCTION__MADE_ON:
                setMadeOn((LocalDate)newValue);
                return;
            case ContactsPackage.INTRODUCTION__OUTCOME:
                setOutcome((String)newValue);
                return;
            case ContactsPackage.INTRODUCTION__THANKED_ON:
                setThankedOn((LocalDate)newValue);
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
            case ContactsPackage.INTRODUCTION__INTRODUCER:
                setIntroducer((Person)null);
                return;
            case ContactsPackage.INTRODUCTION__FIRST:
                setFirst((Person)null);
                return;
            case ContactsPackage.INTRODUCTION__SECOND:
                setSecond((Person)null);
                return;
            case ContactsPackage.INTRODUCTION__PURPOSE:
                setPurpose(PURPOSE_EDEFAULT);
                return;
            case ContactsPackage.INTRODUCTION__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case ContactsPackage.INTRODUCTION__REQUESTED_ON:
                setRequestedOn(REQUESTED_ON_EDEFAULT);
                return;
            case ContactsPackage.INTRODUCTION__BLURB:
                setBlurb(BLURB_EDEFAULT);
                return;
            case ContactsPackage.INTRODUCTION__FIRST_CONSENT:
                setFirstConsent(FIRST_CONSENT_EDEFAULT);
                return;
            case ContactsPackage.INTRODUCTION__SECOND_CONSENT:
                setSecondConsent(SECOND_CONSENT_EDEFAULT);
                return;
            case ContactsPackage.INTRODUCTION__WITHOUT_CONSENT:
                setWithoutConsent(WITHOUT_CONSENT_EDEFAULT);
                return;
            case ContactsPackage.INTRODUCTION__MADE_ON:
                setMadeOn(MADE_ON_EDEFAULT);
                return;
            case ContactsPackage.INTRODUCTION__OUTCOME:
                setOutcome(OUTCOME_EDEFAULT);
                return;
            case ContactsPackage.INTRODUCTION__THANKED_ON:
                setThankedOn(THANKED_ON_EDEFAULT);
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
            case ContactsPackage.INTRODUCTION__INTRODUCER:
                return introducer != null;
            case ContactsPackage.INTRODUCTION__FIRST:
                return first != null;
            case ContactsPackage.INTRODUCTION__SECOND:
                return second != null;
            case ContactsPackage.INTRODUCTION__PURPOSE:
                return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
            case ContactsPackage.INTRODUCTION__STATUS:
                return status != STATUS_EDEFAULT;
            case ContactsPackage.INTRODUCTION__REQUESTED_ON:
                return REQUESTED_ON_EDEFAULT == null ? requestedOn != null : !REQUESTED_ON_EDEFAULT.equals(requestedOn);
            case ContactsPackage.INTRODUCTION__BLURB:
                return BLURB_EDEFAULT == null ? blurb != null : !BLURB_EDEFAULT.equals(blurb);
            case ContactsPackage.INTRODUCTION__FIRST_CONSENT:
                return firstConsent != FIRST_CONSENT_EDEFAULT;
            case ContactsPackage.INTRODUCTION__SECOND_CONSENT:
                return secondConsent != SECOND_CONSENT_EDEFAULT;
            case ContactsPackage.INTRODUCTION__WITHOUT_CONSENT:
                return WITHOUT_CONSENT_EDEFAULT == null ? withoutConsent != null : !WITHOUT_CONSENT_EDEFAULT.equals(withoutConsent);
            case ContactsPackage.INTRODUCTION__MADE_ON:
                return MADE_ON_EDEFAULT == null ? madeOn != null : !MADE_ON_EDEFAULT.equals(madeOn);
            case ContactsPackage.INTRODUCTION__OUTCOME:
                return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
            case ContactsPackage.INTRODUCTION__THANKED_ON:
                return THANKED_ON_EDEFAULT == null ? thankedOn != null : !THANKED_ON_EDEFAULT.equals(thankedOn);
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
        result.append(" (purpose: ");
        result.append(purpose);
        result.append(", status: ");
        result.append(status);
        result.append(", requestedOn: ");
        result.append(requestedOn);
        result.append(", blurb: ");
        result.append(blurb);
        result.append(", firstConsent: ");
        result.append(firstConsent);
        result.append(", secondConsent: ");
        result.append(secondConsent);
        result.append(", withoutConsent: ");
        result.append(withoutConsent);
        result.append(", madeOn: ");
        result.append(madeOn);
        result.append(", outcome: ");
        result.append(outcome);
        result.append(", thankedOn: ");
        result.append(thankedOn);
        result.append(')');
        return result.toString();
    }

} //IntroductionImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.TrackedObject;

import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.MentorshipPackage;
import org.kith.model.mentorship.Signature;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.AgreementImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AgreementImpl#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AgreementImpl#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AgreementImpl#getFrequencyDays <em>Frequency Days</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AgreementImpl#getDurationWeeks <em>Duration Weeks</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AgreementImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AgreementImpl#getSignatures <em>Signatures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgreementImpl extends TrackedObject implements Agreement {
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
     * The default value of the '{@link #getExpectations() <em>Expectations</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExpectations()
     * @generated
     * @ordered
     */
    protected static final String EXPECTATIONS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getExpectations() <em>Expectations</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExpectations()
     * @generated
     * @ordered
     */
    protected String expectations = EXPECTATIONS_EDEFAULT;

    /**
     * The default value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getConfidentiality()
     * @generated
     * @ordered
     */
    protected static final String CONFIDENTIALITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getConfidentiality()
     * @generated
     * @ordered
     */
    protected String confidentiality = CONFIDENTIALITY_EDEFAULT;

    /**
     * The default value of the '{@link #getFrequencyDays() <em>Frequency Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFrequencyDays()
     * @generated
     * @ordered
     */
    protected static final int FREQUENCY_DAYS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getFrequencyDays() <em>Frequency Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFrequencyDays()
     * @generated
     * @ordered
     */
    protected int frequencyDays = FREQUENCY_DAYS_EDEFAULT;

    /**
     * The default value of the '{@link #getDurationWeeks() <em>Duration Weeks</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDurationWeeks()
     * @generated
     * @ordered
     */
    protected static final int DURATION_WEEKS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getDurationWeeks() <em>Duration Weeks</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDurationWeeks()
     * @generated
     * @ordered
     */
    protected int durationWeeks = DURATION_WEEKS_EDEFAULT;

    /**
     * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected static final LocalDate START_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected LocalDate start = START_EDEFAULT;

    /**
     * The cached value of the '{@link #getSignatures() <em>Signatures</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSignatures()
     * @generated
     * @ordered
     */
    protected EList<Signature> signatures;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected AgreementImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.AGREEMENT;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.AGREEMENT__PURPOSE, oldPurpose, purpose));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getExpectations() {
        return expectations;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setExpectations(String newExpectations) {
        String oldExpectations = expectations;
        expectations = newExpectations;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.AGREEMENT__EXPECTATIONS, oldExpectations, expectations));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getConfidentiality() {
        return confidentiality;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setConfidentiality(String newConfidentiality) {
        String oldConfidentiality = confidentiality;
        confidentiality = newConfidentiality;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.AGREEMENT__CONFIDENTIALITY, oldConfidentiality, confidentiality));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getFrequencyDays() {
        return frequencyDays;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFrequencyDays(int newFrequencyDays) {
        int oldFrequencyDays = frequencyDays;
        frequencyDays = newFrequencyDays;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.AGREEMENT__FREQUENCY_DAYS, oldFrequencyDays, frequencyDays));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getDurationWeeks() {
        return durationWeeks;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDurationWeeks(int newDurationWeeks) {
        int oldDurationWeeks = durationWeeks;
        durationWeeks = newDurationWeeks;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.AGREEMENT__DURATION_WEEKS, oldDurationWeeks, durationWeeks));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getStart() {
        return start;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStart(LocalDate newStart) {
        LocalDate oldStart = start;
        start = newStart;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.AGREEMENT__START, oldStart, start));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Signature> getSignatures() {
        if (signatures == null) {
            signatures = new EObjectContainmentEList<Signature>(Signature.class, this, MentorshipPackage.AGREEMENT__SIGNATURES);
        }
        return signatures;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case MentorshipPackage.AGREEMENT__SIGNATURES:
                return ((InternalEList<?>)getSignatures()).basicRemove(otherEnd, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case MentorshipPackage.AGREEMENT__PURPOSE:
                return getPurpose();
            case MentorshipPackage.AGREEMENT__EXPECTATIONS:
                return getExpectations();
            case MentorshipPackage.AGREEMENT__CONFIDENTIALITY:
                return getConfidentiality();
            case MentorshipPackage.AGREEMENT__FREQUENCY_DAYS:
                return getFrequencyDays();
            case MentorshipPackage.AGREEMENT__DURATION_WEEKS:
                return getDurationWeeks();
            case MentorshipPackage.AGREEMENT__START:
                return getStart();
            case MentorshipPackage.AGREEMENT__SIGNATURES:
                return getSignatures();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue) {
        switch (featureID) {
            case MentorshipPackage.AGREEMENT__PURPOSE:
                setPurpose((String)newValue);
                return;
            case MentorshipPackage.AGREEMENT__EXPECTATIONS:
                setExpectations((String)newValue);
                return;
            case MentorshipPackage.AGREEMENT__CONFIDENTIALITY:
                setConfidentiality((String)newValue);
                return;
            case MentorshipPackage.AGREEMENT__FREQUENCY_DAYS:
                setFrequencyDays((Integer)newValue);
                return;
            case MentorshipPackage.AGREEMENT__DURATION_WEEKS:
                setDurationWeeks((Integer)newValue);
                return;
            case MentorshipPackage.AGREEMENT__START:
                setStart((LocalDate)newValue);
                return;
            case MentorshipPackage.AGREEMENT__SIGNATURES:
                getSignatures().clear();
                getSignatures().addAll((Collection<? extends Signature>)newValue);
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
            case MentorshipPackage.AGREEMENT__PURPOSE:
                setPurpose(PURPOSE_EDEFAULT);
                return;
            case MentorshipPackage.AGREEMENT__EXPECTATIONS:
                setExpectations(EXPECTATIONS_EDEFAULT);
                return;
            case MentorshipPackage.AGREEMENT__CONFIDENTIALITY:
                setConfidentiality(CONFIDENTIALITY_EDEFAULT);
                return;
            case MentorshipPackage.AGREEMENT__FREQUENCY_DAYS:
                setFrequencyDays(FREQUENCY_DAYS_EDEFAULT);
                return;
            case MentorshipPackage.AGREEMENT__DURATION_WEEKS:
                setDurationWeeks(DURATION_WEEKS_EDEFAULT);
                return;
            case MentorshipPackage.AGREEMENT__START:
                setStart(START_EDEFAULT);
                return;
            case MentorshipPackage.AGREEMENT__SIGNATURES:
                getSignatures().clear();
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
            case MentorshipPackage.AGREEMENT__PURPOSE:
                return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
            case MentorshipPackage.AGREEMENT__EXPECTATIONS:
                return EXPECTATIONS_EDEFAULT == null ? expectations != null : !EXPECTATIONS_EDEFAULT.equals(expectations);
            case MentorshipPackage.AGREEMENT__CONFIDENTIALITY:
                return CONFIDENTIALITY_EDEFAULT == null ? confidentiality != null : !CONFIDENTIALITY_EDEFAULT.equals(confidentiality);
            case MentorshipPackage.AGREEMENT__FREQUENCY_DAYS:
                return frequencyDays != FREQUENCY_DAYS_EDEFAULT;
            case MentorshipPackage.AGREEMENT__DURATION_WEEKS:
                return durationWeeks != DURATION_WEEKS_EDEFAULT;
            case MentorshipPackage.AGREEMENT__START:
                return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
            case MentorshipPackage.AGREEMENT__SIGNATURES:
                return signatures != null && !signatures.isEmpty();
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
        result.append(", expectations: ");
        result.append(expectations);
        result.append(", confidentiality: ");
        result.append(confidentiality);
        result.append(", frequencyDays: ");
        result.append(frequencyDays);
        result.append(", durationWeeks: ");
        result.append(durationWeeks);
        result.append(", start: ");
        result.append(start);
        result.append(')');
        return result.toString();
    }

} //AgreementImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

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

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.KindWeight;
import org.kith.model.contacts.TieSettings;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tie Settings</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.TieSettingsImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TieSettingsImpl#getCloseness <em>Closeness</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TieSettingsImpl#getIntimacy <em>Intimacy</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TieSettingsImpl#getReciprocity <em>Reciprocity</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TieSettingsImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TieSettingsImpl#getHalfLifeDays <em>Half Life Days</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TieSettingsImpl#getKinds <em>Kinds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TieSettingsImpl extends TrackedObject implements TieSettings {
    /**
     * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFrequency()
     * @generated
     * @ordered
     */
    protected static final double FREQUENCY_EDEFAULT = 30.0;

    /**
     * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFrequency()
     * @generated
     * @ordered
     */
    protected double frequency = FREQUENCY_EDEFAULT;

    /**
     * The default value of the '{@link #getCloseness() <em>Closeness</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCloseness()
     * @generated
     * @ordered
     */
    protected static final double CLOSENESS_EDEFAULT = 25.0;

    /**
     * The cached value of the '{@link #getCloseness() <em>Closeness</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCloseness()
     * @generated
     * @ordered
     */
    protected double closeness = CLOSENESS_EDEFAULT;

    /**
     * The default value of the '{@link #getIntimacy() <em>Intimacy</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getIntimacy()
     * @generated
     * @ordered
     */
    protected static final double INTIMACY_EDEFAULT = 15.0;

    /**
     * The cached value of the '{@link #getIntimacy() <em>Intimacy</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getIntimacy()
     * @generated
     * @ordered
     */
    protected double intimacy = INTIMACY_EDEFAULT;

    /**
     * The default value of the '{@link #getReciprocity() <em>Reciprocity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReciprocity()
     * @generated
     * @ordered
     */
    protected static final double RECIPROCITY_EDEFAULT = 20.0;

    /**
     * The cached value of the '{@link #getReciprocity() <em>Reciprocity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReciprocity()
     * @generated
     * @ordered
     */
    protected double reciprocity = RECIPROCITY_EDEFAULT;

    /**
     * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDuration()
     * @generated
     * @ordered
     */
    protected static final double DURATION_EDEFAULT = 10.0;

    /**
     * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDuration()
     * @generated
     * @ordered
     */
    protected double duration = DURATION_EDEFAULT;

    /**
     * The default value of the '{@link #getHalfLifeDays() <em>Half Life Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHalfLifeDays()
     * @generated
     * @ordered
     */
    protected static final int HALF_LIFE_DAYS_EDEFAULT = 90;

    /**
     * The cached value of the '{@link #getHalfLifeDays() <em>Half Life Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHalfLifeDays()
     * @generated
     * @ordered
     */
    protected int halfLifeDays = HALF_LIFE_DAYS_EDEFAULT;

    /**
     * The cached value of the '{@link #getKinds() <em>Kinds</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKinds()
     * @generated
     * @ordered
     */
    protected EList<KindWeight> kinds;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected TieSettingsImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.TIE_SETTINGS;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getFrequency() {
        return frequency;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFrequency(double newFrequency) {
        double oldFrequency = frequency;
        frequency = newFrequency;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TIE_SETTINGS__FREQUENCY, oldFrequency, frequency));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getCloseness() {
        return closeness;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCloseness(double newCloseness) {
        double oldCloseness = closeness;
        closeness = newCloseness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TIE_SETTINGS__CLOSENESS, oldCloseness, closeness));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getIntimacy() {
        return intimacy;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setIntimacy(double newIntimacy) {
        double oldIntimacy = intimacy;
        intimacy = newIntimacy;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TIE_SETTINGS__INTIMACY, oldIntimacy, intimacy));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getReciprocity() {
        return reciprocity;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setReciprocity(double newReciprocity) {
        double oldReciprocity = reciprocity;
        reciprocity = newReciprocity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TIE_SETTINGS__RECIPROCITY, oldReciprocity, reciprocity));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getDuration() {
        return duration;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDuration(double newDuration) {
        double oldDuration = duration;
        duration = newDuration;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TIE_SETTINGS__DURATION, oldDuration, duration));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getHalfLifeDays() {
        return halfLifeDays;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setHalfLifeDays(int newHalfLifeDays) {
        int oldHalfLifeDays = halfLifeDays;
        halfLifeDays = newHalfLifeDays;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TIE_SETTINGS__HALF_LIFE_DAYS, oldHalfLifeDays, halfLifeDays));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<KindWeight> getKinds() {
        if (kinds == null) {
            kinds = new EObjectContainmentEList<KindWeight>(KindWeight.class, this, ContactsPackage.TIE_SETTINGS__KINDS);
        }
        return kinds;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case ContactsPackage.TIE_SETTINGS__KINDS:
                return ((InternalEList<?>)getKinds()).basicRemove(otherEnd, msgs);
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
            case ContactsPackage.TIE_SETTINGS__FREQUENCY:
                return getFrequency();
            case ContactsPackage.TIE_SETTINGS__CLOSENESS:
                return getCloseness();
            case ContactsPackage.TIE_SETTINGS__INTIMACY:
                return getIntimacy();
            case ContactsPackage.TIE_SETTINGS__RECIPROCITY:
                return getReciprocity();
            case ContactsPackage.TIE_SETTINGS__DURATION:
                return getDuration();
            case ContactsPackage.TIE_SETTINGS__HALF_LIFE_DAYS:
                return getHalfLifeDays();
            case ContactsPackage.TIE_SETTINGS__KINDS:
                return getKinds();
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
            case ContactsPackage.TIE_SETTINGS__FREQUENCY:
                setFrequency((Double)newValue);
                return;
            case ContactsPackage.TIE_SETTINGS__CLOSENESS:
                setCloseness((Double)newValue);
                return;
            case ContactsPackage.TIE_SETTINGS__INTIMACY:
                setIntimacy((Double)newValue);
                return;
            case ContactsPackage.TIE_SETTINGS__RECIPROCITY:
                setReciprocity((Double)newValue);
                return;
            case ContactsPackage.TIE_SETTINGS__DURATION:
                setDuration((Double)newValue);
                return;
            case ContactsPackage.TIE_SETTINGS__HALF_LIFE_DAYS:
                setHalfLifeDays((Integer)newValue);
                return;
            case ContactsPackage.TIE_SETTINGS__KINDS:
                getKinds().clear();
                getKinds().addAll((Collection<? extends KindWeight>)newValue);
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
            case ContactsPackage.TIE_SETTINGS__FREQUENCY:
                setFrequency(FREQUENCY_EDEFAULT);
                return;
            case ContactsPackage.TIE_SETTINGS__CLOSENESS:
                setCloseness(CLOSENESS_EDEFAULT);
                return;
            case ContactsPackage.TIE_SETTINGS__INTIMACY:
                setIntimacy(INTIMACY_EDEFAULT);
                return;
            case ContactsPackage.TIE_SETTINGS__RECIPROCITY:
                setReciprocity(RECIPROCITY_EDEFAULT);
                return;
            case ContactsPackage.TIE_SETTINGS__DURATION:
                setDuration(DURATION_EDEFAULT);
                return;
            case ContactsPackage.TIE_SETTINGS__HALF_LIFE_DAYS:
                setHalfLifeDays(HALF_LIFE_DAYS_EDEFAULT);
                return;
            case ContactsPackage.TIE_SETTINGS__KINDS:
                getKinds().clear();
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
            case ContactsPackage.TIE_SETTINGS__FREQUENCY:
                return frequency != FREQUENCY_EDEFAULT;
            case ContactsPackage.TIE_SETTINGS__CLOSENESS:
                return closeness != CLOSENESS_EDEFAULT;
            case ContactsPackage.TIE_SETTINGS__INTIMACY:
                return intimacy != INTIMACY_EDEFAULT;
            case ContactsPackage.TIE_SETTINGS__RECIPROCITY:
                return reciprocity != RECIPROCITY_EDEFAULT;
            case ContactsPackage.TIE_SETTINGS__DURATION:
                return duration != DURATION_EDEFAULT;
            case ContactsPackage.TIE_SETTINGS__HALF_LIFE_DAYS:
                return halfLifeDays != HALF_LIFE_DAYS_EDEFAULT;
            case ContactsPackage.TIE_SETTINGS__KINDS:
                return kinds != null && !kinds.isEmpty();
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
        result.append(" (frequency: ");
        result.append(frequency);
        result.append(", closeness: ");
        result.append(closeness);
        result.append(", intimacy: ");
        result.append(intimacy);
        result.append(", reciprocity: ");
        result.append(reciprocity);
        result.append(", duration: ");
        result.append(duration);
        result.append(", halfLifeDays: ");
        result.append(halfLifeDays);
        result.append(')');
        return result.toString();
    }

} //TieSettingsImpl

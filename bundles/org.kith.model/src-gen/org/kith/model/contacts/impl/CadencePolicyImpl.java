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

import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cadence Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.CadencePolicyImpl#getTargetDays <em>Target Days</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.CadencePolicyImpl#getMaxDays <em>Max Days</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.CadencePolicyImpl#getQuietUntil <em>Quiet Until</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.CadencePolicyImpl#isActive <em>Active</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CadencePolicyImpl extends TrackedObject implements CadencePolicy {
    /**
     * The default value of the '{@link #getTargetDays() <em>Target Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTargetDays()
     * @generated
     * @ordered
     */
    protected static final int TARGET_DAYS_EDEFAULT = 30;

    /**
     * The cached value of the '{@link #getTargetDays() <em>Target Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTargetDays()
     * @generated
     * @ordered
     */
    protected int targetDays = TARGET_DAYS_EDEFAULT;

    /**
     * The default value of the '{@link #getMaxDays() <em>Max Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMaxDays()
     * @generated
     * @ordered
     */
    protected static final int MAX_DAYS_EDEFAULT = 45;

    /**
     * The cached value of the '{@link #getMaxDays() <em>Max Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMaxDays()
     * @generated
     * @ordered
     */
    protected int maxDays = MAX_DAYS_EDEFAULT;

    /**
     * The default value of the '{@link #getQuietUntil() <em>Quiet Until</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getQuietUntil()
     * @generated
     * @ordered
     */
    protected static final LocalDate QUIET_UNTIL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getQuietUntil() <em>Quiet Until</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getQuietUntil()
     * @generated
     * @ordered
     */
    protected LocalDate quietUntil = QUIET_UNTIL_EDEFAULT;

    /**
     * The default value of the '{@link #isActive() <em>Active</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isActive()
     * @generated
     * @ordered
     */
    protected static final boolean ACTIVE_EDEFAULT = true;

    /**
     * The cached value of the '{@link #isActive() <em>Active</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isActive()
     * @generated
     * @ordered
     */
    protected boolean active = ACTIVE_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected CadencePolicyImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.CADENCE_POLICY;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getTargetDays() {
        return targetDays;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTargetDays(int newTargetDays) {
        int oldTargetDays = targetDays;
        targetDays = newTargetDays;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.CADENCE_POLICY__TARGET_DAYS, oldTargetDays, targetDays));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getMaxDays() {
        return maxDays;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMaxDays(int newMaxDays) {
        int oldMaxDays = maxDays;
        maxDays = newMaxDays;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.CADENCE_POLICY__MAX_DAYS, oldMaxDays, maxDays));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getQuietUntil() {
        return quietUntil;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setQuietUntil(LocalDate newQuietUntil) {
        LocalDate oldQuietUntil = quietUntil;
        quietUntil = newQuietUntil;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.CADENCE_POLICY__QUIET_UNTIL, oldQuietUntil, quietUntil));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isActive() {
        return active;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setActive(boolean newActive) {
        boolean oldActive = active;
        active = newActive;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.CADENCE_POLICY__ACTIVE, oldActive, active));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.CADENCE_POLICY__TARGET_DAYS:
                return getTargetDays();
            case ContactsPackage.CADENCE_POLICY__MAX_DAYS:
                return getMaxDays();
            case ContactsPackage.CADENCE_POLICY__QUIET_UNTIL:
                return getQuietUntil();
            case ContactsPackage.CADENCE_POLICY__ACTIVE:
                return isActive();
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
            case ContactsPackage.CADENCE_POLICY__TARGET_DAYS:
                setTargetDays((Integer)newValue);
                return;
            case ContactsPackage.CADENCE_POLICY__MAX_DAYS:
                setMaxDays((Integer)newValue);
                return;
            case ContactsPackage.CADENCE_POLICY__QUIET_UNTIL:
                setQuietUntil((LocalDate)newValue);
                return;
            case ContactsPackage.CADENCE_POLICY__ACTIVE:
                setActive((Boolean)newValue);
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
            case ContactsPackage.CADENCE_POLICY__TARGET_DAYS:
                setTargetDays(TARGET_DAYS_EDEFAULT);
                return;
            case ContactsPackage.CADENCE_POLICY__MAX_DAYS:
                setMaxDays(MAX_DAYS_EDEFAULT);
                return;
            case ContactsPackage.CADENCE_POLICY__QUIET_UNTIL:
                setQuietUntil(QUIET_UNTIL_EDEFAULT);
                return;
            case ContactsPackage.CADENCE_POLICY__ACTIVE:
                setActive(ACTIVE_EDEFAULT);
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
            case ContactsPackage.CADENCE_POLICY__TARGET_DAYS:
                return targetDays != TARGET_DAYS_EDEFAULT;
            case ContactsPackage.CADENCE_POLICY__MAX_DAYS:
                return maxDays != MAX_DAYS_EDEFAULT;
            case ContactsPackage.CADENCE_POLICY__QUIET_UNTIL:
                return QUIET_UNTIL_EDEFAULT == null ? quietUntil != null : !QUIET_UNTIL_EDEFAULT.equals(quietUntil);
            case ContactsPackage.CADENCE_POLICY__ACTIVE:
                return active != ACTIVE_EDEFAULT;
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
        result.append(" (targetDays: ");
        result.append(targetDays);
        result.append(", maxDays: ");
        result.append(maxDays);
        result.append(", quietUntil: ");
        result.append(quietUntil);
        result.append(", active: ");
        result.append(active);
        result.append(')');
        return result.toString();
    }

} //CadencePolicyImpl

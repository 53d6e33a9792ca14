/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Party;

import org.kith.model.growth.Corroboration;
import org.kith.model.growth.GrowthPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Corroboration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.CorroborationImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.CorroborationImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.CorroborationImpl#isAgrees <em>Agrees</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorroborationImpl extends TrackedObject implements Corroboration {
    /**
     * The cached value of the '{@link #getParty() <em>Party</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getParty()
     * @generated
     * @ordered
     */
    protected Party party;

    /**
     * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDate()
     * @generated
     * @ordered
     */
    protected static final LocalDate DATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDate()
     * @generated
     * @ordered
     */
    protected LocalDate date = DATE_EDEFAULT;

    /**
     * The default value of the '{@link #isAgrees() <em>Agrees</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isAgrees()
     * @generated
     * @ordered
     */
    protected static final boolean AGREES_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isAgrees() <em>Agrees</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isAgrees()
     * @generated
     * @ordered
     */
    protected boolean agrees = AGREES_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected CorroborationImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.CORROBORATION;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Party getParty() {
        return party;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setParty(Party newParty) {
        Party oldParty = party;
        party = newParty;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.CORROBORATION__PARTY, oldParty, party));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getDate() {
        return date;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDate(LocalDate newDate) {
        LocalDate oldDate = date;
        date = newDate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.CORROBORATION__DATE, oldDate, date));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isAgrees() {
        return agrees;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAgrees(boolean newAgrees) {
        boolean oldAgrees = agrees;
        agrees = newAgrees;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.CORROBORATION__AGREES, oldAgrees, agrees));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case GrowthPackage.CORROBORATION__PARTY:
                return getParty();
            case GrowthPackage.CORROBORATION__DATE:
                return getDate();
            case GrowthPackage.CORROBORATION__AGREES:
                return isAgrees();
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
            case GrowthPackage.CORROBORATION__PARTY:
                setParty((Party)newValue);
                return;
            case GrowthPackage.CORROBORATION__DATE:
                setDate((LocalDate)newValue);
                return;
            case GrowthPackage.CORROBORATION__AGREES:
                setAgrees((Boolean)newValue);
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
            case GrowthPackage.CORROBORATION__PARTY:
                setParty((Party)null);
                return;
            case GrowthPackage.CORROBORATION__DATE:
                setDate(DATE_EDEFAULT);
                return;
            case GrowthPackage.CORROBORATION__AGREES:
                setAgrees(AGREES_EDEFAULT);
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
            case GrowthPackage.CORROBORATION__PARTY:
                return party != null;
            case GrowthPackage.CORROBORATION__DATE:
                return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
            case GrowthPackage.CORROBORATION__AGREES:
                return agrees != AGREES_EDEFAULT;
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
        result.append(" (date: ");
        result.append(date);
        result.append(", agrees: ");
        result.append(agrees);
        result.append(')');
        return result.toString();
    }

} //CorroborationImpl

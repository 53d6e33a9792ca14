/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Party;

import org.kith.model.growth.Attendee;
import org.kith.model.growth.AttendeeRole;
import org.kith.model.growth.GrowthPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attendee</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.AttendeeImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.AttendeeImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.AttendeeImpl#isMetThere <em>Met There</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttendeeImpl extends TrackedObject implements Attendee {
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
     * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRole()
     * @generated
     * @ordered
     */
    protected static final AttendeeRole ROLE_EDEFAULT = AttendeeRole.ATTENDEE;

    /**
     * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRole()
     * @generated
     * @ordered
     */
    protected AttendeeRole role = ROLE_EDEFAULT;

    /**
     * The default value of the '{@link #isMetThere() <em>Met There</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isMetThere()
     * @generated
     * @ordered
     */
    protected static final boolean MET_THERE_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isMetThere() <em>Met There</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isMetThere()
     * @generated
     * @ordered
     */
    protected boolean metThere = MET_THERE_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected AttendeeImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.ATTENDEE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.ATTENDEE__PARTY, oldParty, party));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public AttendeeRole getRole() {
        return role;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRole(AttendeeRole newRole) {
        AttendeeRole oldRole = role;
        role = newRole == null ? ROLE_EDEFAULT : newRole;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.ATTENDEE__ROLE, oldRole, role));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isMetThere() {
        return metThere;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMetThere(boolean newMetThere) {
        boolean oldMetThere = metThere;
        metThere = newMetThere;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.ATTENDEE__MET_THERE, oldMetThere, metThere));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case GrowthPackage.ATTENDEE__PARTY:
                return getParty();
            case GrowthPackage.ATTENDEE__ROLE:
                return getRole();
            case GrowthPackage.ATTENDEE__MET_THERE:
                return isMetThere();
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
            case GrowthPackage.ATTENDEE__PARTY:
                setParty((Party)newValue);
                return;
            case GrowthPackage.ATTENDEE__ROLE:
                setRole((AttendeeRole)newValue);
                return;
            case GrowthPackage.ATTENDEE__MET_THERE:
                setMetThere((Boolean)newValue);
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
            case GrowthPackage.ATTENDEE__PARTY:
                setParty((Party)null);
                return;
            case GrowthPackage.ATTENDEE__ROLE:
                setRole(ROLE_EDEFAULT);
                return;
            case GrowthPackage.ATTENDEE__MET_THERE:
                setMetThere(MET_THERE_EDEFAULT);
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
            case GrowthPackage.ATTENDEE__PARTY:
                return party != null;
            case GrowthPackage.ATTENDEE__ROLE:
                return role != ROLE_EDEFAULT;
            case GrowthPackage.ATTENDEE__MET_THERE:
                return metThere != MET_THERE_EDEFAULT;
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
        result.append(" (role: ");
        result.append(role);
        result.append(", metThere: ");
        result.append(metThere);
        result.append(')');
        return result.toString();
    }

} //AttendeeImpl

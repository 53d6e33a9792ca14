/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.contacts.CardProperty;
import org.kith.model.contacts.ContactsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Card Property</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.CardPropertyImpl#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CardPropertyImpl extends FacetImpl implements CardProperty {
    /**
     * The default value of the '{@link #getLine() <em>Line</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLine()
     * @generated
     * @ordered
     */
    protected static final String LINE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLine() <em>Line</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLine()
     * @generated
     * @ordered
     */
    protected String line = LINE_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected CardPropertyImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.CARD_PROPERTY;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getLine() {
        return line;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLine(String newLine) {
        String oldLine = line;
        line = newLine;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.CARD_PROPERTY__LINE, oldLine, line));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.CARD_PROPERTY__LINE:
                return getLine();
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
            case ContactsPackage.CARD_PROPERTY__LINE:
                setLine((String)newValue);
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
            case ContactsPackage.CARD_PROPERTY__LINE:
                setLine(LINE_EDEFAULT);
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
            case ContactsPackage.CARD_PROPERTY__LINE:
                return LINE_EDEFAULT == null ? line != null : !LINE_EDEFAULT.equals(line);
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
        result.append(" (line: ");
        result.append(line);
        result.append(')');
        return result.toString();
    }

} //CardPropertyImpl

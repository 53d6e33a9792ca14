/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.growth.GrowthPackage;
import org.kith.model.growth.IdentityStatement;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Identity Statement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.IdentityStatementImpl#getHeadline <em>Headline</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.IdentityStatementImpl#getPitch <em>Pitch</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.IdentityStatementImpl#getKeywords <em>Keywords</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.IdentityStatementImpl#getValidFrom <em>Valid From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IdentityStatementImpl extends IdentifiedImpl implements IdentityStatement {
    /**
     * The default value of the '{@link #getHeadline() <em>Headline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHeadline()
     * @generated
     * @ordered
     */
    protected static final String HEADLINE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getHeadline() <em>Headline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHeadline()
     * @generated
     * @ordered
     */
    protected String headline = HEADLINE_EDEFAULT;

    /**
     * The default value of the '{@link #getPitch() <em>Pitch</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPitch()
     * @generated
     * @ordered
     */
    protected static final String PITCH_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPitch() <em>Pitch</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPitch()
     * @generated
     * @ordered
     */
    protected String pitch = PITCH_EDEFAULT;

    /**
     * The cached value of the '{@link #getKeywords() <em>Keywords</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKeywords()
     * @generated
     * @ordered
     */
    protected EList<String> keywords;

    /**
     * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getValidFrom()
     * @generated
     * @ordered
     */
    protected static final LocalDate VALID_FROM_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getValidFrom()
     * @generated
     * @ordered
     */
    protected LocalDate validFrom = VALID_FROM_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected IdentityStatementImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.IDENTITY_STATEMENT;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getHeadline() {
        return headline;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setHeadline(String newHeadline) {
        String oldHeadline = headline;
        headline = newHeadline;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.IDENTITY_STATEMENT__HEADLINE, oldHeadline, headline));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getPitch() {
        return pitch;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPitch(String newPitch) {
        String oldPitch = pitch;
        pitch = newPitch;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.IDENTITY_STATEMENT__PITCH, oldPitch, pitch));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getKeywords() {
        if (keywords == null) {
            keywords = new EDataTypeUniqueEList<String>(String.class, this, GrowthPackage.IDENTITY_STATEMENT__KEYWORDS);
        }
        return keywords;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getValidFrom() {
        return validFrom;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setValidFrom(LocalDate newValidFrom) {
        LocalDate oldValidFrom = validFrom;
        validFrom = newValidFrom;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.IDENTITY_STATEMENT__VALID_FROM, oldValidFrom, validFrom));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case GrowthPackage.IDENTITY_STATEMENT__HEADLINE:
                return getHeadline();
            case GrowthPackage.IDENTITY_STATEMENT__PITCH:
                return getPitch();
            case GrowthPackage.IDENTITY_STATEMENT__KEYWORDS:
                return getKeywords();
            case GrowthPackage.IDENTITY_STATEMENT__VALID_FROM:
                return getValidFrom();
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
            case GrowthPackage.IDENTITY_STATEMENT__HEADLINE:
                setHeadline((String)newValue);
                return;
            case GrowthPackage.IDENTITY_STATEMENT__PITCH:
                setPitch((String)newValue);
                return;
            case GrowthPackage.IDENTITY_STATEMENT__KEYWORDS:
                getKeywords().clear();
                getKeywords().addAll((Collection<? extends String>)newValue);
                return;
            case GrowthPackage.IDENTITY_STATEMENT__VALID_FROM:
                setValidFrom((LocalDate)newValue);
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
            case GrowthPackage.IDENTITY_STATEMENT__HEADLINE:
                setHeadline(HEADLINE_EDEFAULT);
                return;
            case GrowthPackage.IDENTITY_STATEMENT__PITCH:
                setPitch(PITCH_EDEFAULT);
                return;
            case GrowthPackage.IDENTITY_STATEMENT__KEYWORDS:
                getKeywords().clear();
                return;
            case GrowthPackage.IDENTITY_STATEMENT__VALID_FROM:
                setValidFrom(VALID_FROM_EDEFAULT);
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
            case GrowthPackage.IDENTITY_STATEMENT__HEADLINE:
                return HEADLINE_EDEFAULT == null ? headline != null : !HEADLINE_EDEFAULT.equals(headline);
            case GrowthPackage.IDENTITY_STATEMENT__PITCH:
                return PITCH_EDEFAULT == null ? pitch != null : !PITCH_EDEFAULT.equals(pitch);
            case GrowthPackage.IDENTITY_STATEMENT__KEYWORDS:
                return keywords != null && !keywords.isEmpty();
            case GrowthPackage.IDENTITY_STATEMENT__VALID_FROM:
                return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
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
        result.append(" (headline: ");
        result.append(headline);
        result.append(", pitch: ");
        result.append(pitch);
        result.append(", keywords: ");
        result.append(keywords);
        result.append(", validFrom: ");
        result.append(validFrom);
        result.append(')');
        return result.toString();
    }

} //IdentityStatementImpl

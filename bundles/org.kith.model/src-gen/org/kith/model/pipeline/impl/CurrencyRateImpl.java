/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.pipeline.CurrencyRate;
import org.kith.model.pipeline.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Currency Rate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.CurrencyRateImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CurrencyRateImpl#getRate <em>Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CurrencyRateImpl extends TrackedObject implements CurrencyRate {
    /**
     * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCurrency()
     * @generated
     * @ordered
     */
    protected static final String CURRENCY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCurrency()
     * @generated
     * @ordered
     */
    protected String currency = CURRENCY_EDEFAULT;

    /**
     * The default value of the '{@link #getRate() <em>Rate</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRate()
     * @generated
     * @ordered
     */
    protected static final double RATE_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getRate() <em>Rate</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRate()
     * @generated
     * @ordered
     */
    protected double rate = RATE_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected CurrencyRateImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.CURRENCY_RATE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getCurrency() {
        return currency;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCurrency(String newCurrency) {
        String oldCurrency = currency;
        currency = newCurrency;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.CURRENCY_RATE__CURRENCY, oldCurrency, currency));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getRate() {
        return rate;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRate(double newRate) {
        double oldRate = rate;
        rate = newRate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.CURRENCY_RATE__RATE, oldRate, rate));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.CURRENCY_RATE__CURRENCY:
                return getCurrency();
            case PipelinePackage.CURRENCY_RATE__RATE:
                return getRate();
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
            case PipelinePackage.CURRENCY_RATE__CURRENCY:
                setCurrency((String)newValue);
                return;
            case PipelinePackage.CURRENCY_RATE__RATE:
                setRate((Double)newValue);
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
            case PipelinePackage.CURRENCY_RATE__CURRENCY:
                setCurrency(CURRENCY_EDEFAULT);
                return;
            case PipelinePackage.CURRENCY_RATE__RATE:
                setRate(RATE_EDEFAULT);
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
            case PipelinePackage.CURRENCY_RATE__CURRENCY:
                return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
            case PipelinePackage.CURRENCY_RATE__RATE:
                return rate != RATE_EDEFAULT;
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
        result.append(" (currency: ");
        result.append(currency);
        result.append(", rate: ");
        result.append(rate);
        result.append(')');
        return result.toString();
    }

} //CurrencyRateImpl

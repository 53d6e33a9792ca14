/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.mentorship.Measure;
import org.kith.model.mentorship.MentorshipPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.MeasureImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MeasureImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MeasureImpl#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasureImpl extends TrackedObject implements Measure {
    /**
     * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUnit()
     * @generated
     * @ordered
     */
    protected static final String UNIT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUnit()
     * @generated
     * @ordered
     */
    protected String unit = UNIT_EDEFAULT;

    /**
     * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBaseline()
     * @generated
     * @ordered
     */
    protected static final double BASELINE_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBaseline()
     * @generated
     * @ordered
     */
    protected double baseline = BASELINE_EDEFAULT;

    /**
     * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTarget()
     * @generated
     * @ordered
     */
    protected static final double TARGET_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTarget()
     * @generated
     * @ordered
     */
    protected double target = TARGET_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected MeasureImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.MEASURE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getUnit() {
        return unit;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setUnit(String newUnit) {
        String oldUnit = unit;
        unit = newUnit;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MEASURE__UNIT, oldUnit, unit));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getBaseline() {
        return baseline;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setBaseline(double newBaseline) {
        double oldBaseline = baseline;
        baseline = newBaseline;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MEASURE__BASELINE, oldBaseline, baseline));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getTarget() {
        return target;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTarget(double newTarget) {
        double oldTarget = target;
        target = newTarget;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MEASURE__TARGET, oldTarget, target));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case MentorshipPackage.MEASURE__UNIT:
                return getUnit();
            case MentorshipPackage.MEASURE__BASELINE:
                return getBaseline();
            case MentorshipPackage.MEASURE__TARGET:
                return getTarget();
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
            case MentorshipPackage.MEASURE__UNIT:
                setUnit((String)newValue);
                return;
            case MentorshipPackage.MEASURE__BASELINE:
                setBaseline((Double)newValue);
                return;
            case MentorshipPackage.MEASURE__TARGET:
                setTarget((Double)newValue);
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
            case MentorshipPackage.MEASURE__UNIT:
                setUnit(UNIT_EDEFAULT);
                return;
            case MentorshipPackage.MEASURE__BASELINE:
                setBaseline(BASELINE_EDEFAULT);
                return;
            case MentorshipPackage.MEASURE__TARGET:
                setTarget(TARGET_EDEFAULT);
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
            case MentorshipPackage.MEASURE__UNIT:
                return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
            case MentorshipPackage.MEASURE__BASELINE:
                return baseline != BASELINE_EDEFAULT;
            case MentorshipPackage.MEASURE__TARGET:
                return target != TARGET_EDEFAULT;
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
        result.append(" (unit: ");
        result.append(unit);
        result.append(", baseline: ");
        result.append(baseline);
        result.append(", target: ");
        result.append(target);
        result.append(')');
        return result.toString();
    }

} //MeasureImpl

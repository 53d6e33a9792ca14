/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Health Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.HealthReviewImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.HealthReviewImpl#getHealth <em>Health</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.HealthReviewImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HealthReviewImpl extends TrackedObject implements HealthReview {
    /**
     * The default value of the '{@link #getOn() <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOn()
     * @generated
     * @ordered
     */
    protected LocalDate on = ON_EDEFAULT;

    /**
     * The default value of the '{@link #getHealth() <em>Health</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHealth()
     * @generated
     * @ordered
     */
    protected static final int HEALTH_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getHealth() <em>Health</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHealth()
     * @generated
     * @ordered
     */
    protected int health = HEALTH_EDEFAULT;

    /**
     * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNotes()
     * @generated
     * @ordered
     */
    protected static final String NOTES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNotes()
     * @generated
     * @ordered
     */
    protected String notes = NOTES_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected HealthReviewImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.HEALTH_REVIEW;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getOn() {
        return on;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOn(LocalDate newOn) {
        LocalDate oldOn = on;
        on = newOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.HEALTH_REVIEW__ON, oldOn, on));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getHealth() {
        return health;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setHealth(int newHealth) {
        int oldHealth = health;
        health = newHealth;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.HEALTH_REVIEW__HEALTH, oldHealth, health));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getNotes() {
        return notes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setNotes(String newNotes) {
        String oldNotes = notes;
        notes = newNotes;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.HEALTH_REVIEW__NOTES, oldNotes, notes));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.HEALTH_REVIEW__ON:
                return getOn();
            case PipelinePackage.HEALTH_REVIEW__HEALTH:
                return getHealth();
            case PipelinePackage.HEALTH_REVIEW__NOTES:
                return getNotes();
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
            case PipelinePackage.HEALTH_REVIEW__ON:
                setOn((LocalDate)newValue);
                return;
            case PipelinePackage.HEALTH_REVIEW__HEALTH:
                setHealth((Integer)newValue);
                return;
            case PipelinePackage.HEALTH_REVIEW__NOTES:
                setNotes((String)newValue);
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
            case PipelinePackage.HEALTH_REVIEW__ON:
                setOn(ON_EDEFAULT);
                return;
            case PipelinePackage.HEALTH_REVIEW__HEALTH:
                setHealth(HEALTH_EDEFAULT);
                return;
            case PipelinePackage.HEALTH_REVIEW__NOTES:
                setNotes(NOTES_EDEFAULT);
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
            case PipelinePackage.HEALTH_REVIEW__ON:
                return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
            case PipelinePackage.HEALTH_REVIEW__HEALTH:
                return health != HEALTH_EDEFAULT;
            case PipelinePackage.HEALTH_REVIEW__NOTES:
                return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
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
        result.append(" (on: ");
        result.append(on);
        result.append(", health: ");
        result.append(health);
        result.append(", notes: ");
        result.append(notes);
        result.append(')');
        return result.toString();
    }

} //HealthReviewImpl

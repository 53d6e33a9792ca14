/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.pipeline.PipelinePackage;
import org.kith.model.pipeline.StageChange;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stage Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.StageChangeImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.StageChangeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.StageChangeImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.StageChangeImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StageChangeImpl extends TrackedObject implements StageChange {
    /**
     * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStage()
     * @generated
     * @ordered
     */
    protected static final UUID STAGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStage()
     * @generated
     * @ordered
     */
    protected UUID stage = STAGE_EDEFAULT;

    /**
     * The default value of the '{@link #getName() <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getName()
     * @generated
     * @ordered
     */
    protected static final String NAME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getName()
     * @generated
     * @ordered
     */
    protected String name = NAME_EDEFAULT;

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
     * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReason()
     * @generated
     * @ordered
     */
    protected static final String REASON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReason()
     * @generated
     * @ordered
     */
    protected String reason = REASON_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected StageChangeImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.STAGE_CHANGE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public UUID getStage() {
        return stage;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStage(UUID newStage) {
        UUID oldStage = stage;
        stage = newStage;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE_CHANGE__STAGE, oldStage, stage));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getName() {
        return name;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setName(String newName) {
        String oldName = name;
        name = newName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE_CHANGE__NAME, oldName, name));
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE_CHANGE__ON, oldOn, on));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getReason() {
        return reason;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setReason(String newReason) {
        String oldReason = reason;
        reason = newReason;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE_CHANGE__REASON, oldReason, reason));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.STAGE_CHANGE__STAGE:
                return getStage();
            case PipelinePackage.STAGE_CHANGE__NAME:
                return getName();
            case PipelinePackage.STAGE_CHANGE__ON:
                return getOn();
            case PipelinePackage.STAGE_CHANGE__REASON:
                return getReason();
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
            case PipelinePackage.STAGE_CHANGE__STAGE:
                setStage((UUID)newValue);
                return;
            case PipelinePackage.STAGE_CHANGE__NAME:
                setName((String)newValue);
                return;
            case PipelinePackage.STAGE_CHANGE__ON:
                setOn((LocalDate)newValue);
                return;
            case PipelinePackage.STAGE_CHANGE__REASON:
                setReason((String)newValue);
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
            case PipelinePackage.STAGE_CHANGE__STAGE:
                setStage(STAGE_EDEFAULT);
                return;
            case PipelinePackage.STAGE_CHANGE__NAME:
                setName(NAME_EDEFAULT);
                return;
            case PipelinePackage.STAGE_CHANGE__ON:
                setOn(ON_EDEFAULT);
                return;
            case PipelinePackage.STAGE_CHANGE__REASON:
                setReason(REASON_EDEFAULT);
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
            case PipelinePackage.STAGE_CHANGE__STAGE:
                return STAGE_EDEFAULT == null ? stage != null : !STAGE_EDEFAULT.equals(stage);
            case PipelinePackage.STAGE_CHANGE__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case PipelinePackage.STAGE_CHANGE__ON:
                return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
            case PipelinePackage.STAGE_CHANGE__REASON:
                return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
        result.append(" (stage: ");
        result.append(stage);
        result.append(", name: ");
        result.append(name);
        result.append(", on: ");
        result.append(on);
        result.append(", reason: ");
        result.append(reason);
        result.append(')');
        return result.toString();
    }

} //StageChangeImpl

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

import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.MilestoneImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.MilestoneImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.MilestoneImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.MilestoneImpl#getReachedOn <em>Reached On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MilestoneImpl extends TrackedObject implements Milestone {
    /**
     * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKey()
     * @generated
     * @ordered
     */
    protected static final UUID KEY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKey()
     * @generated
     * @ordered
     */
    protected UUID key = KEY_EDEFAULT;

    /**
     * The default value of the '{@link #getText() <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getText()
     * @generated
     * @ordered
     */
    protected static final String TEXT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getText()
     * @generated
     * @ordered
     */
    protected String text = TEXT_EDEFAULT;

    /**
     * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDue()
     * @generated
     * @ordered
     */
    protected static final LocalDate DUE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDue()
     * @generated
     * @ordered
     */
    protected LocalDate due = DUE_EDEFAULT;

    /**
     * The default value of the '{@link #getReachedOn() <em>Reached On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReachedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate REACHED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getReachedOn() <em>Reached On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReachedOn()
     * @generated
     * @ordered
     */
    protected LocalDate reachedOn = REACHED_ON_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected MilestoneImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.MILESTONE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public UUID getKey() {
        return key;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKey(UUID newKey) {
        UUID oldKey = key;
        key = newKey;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.MILESTONE__KEY, oldKey, key));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getText() {
        return text;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setText(String newText) {
        String oldText = text;
        text = newText;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.MILESTONE__TEXT, oldText, text));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getDue() {
        return due;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDue(LocalDate newDue) {
        LocalDate oldDue = due;
        due = newDue;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.MILESTONE__DUE, oldDue, due));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getReachedOn() {
        return reachedOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setReachedOn(LocalDate newReachedOn) {
        LocalDate oldReachedOn = reachedOn;
        reachedOn = newReachedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.MILESTONE__REACHED_ON, oldReachedOn, reachedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.MILESTONE__KEY:
                return getKey();
            case PipelinePackage.MILESTONE__TEXT:
                return getText();
            case PipelinePackage.MILESTONE__DUE:
                return getDue();
            case PipelinePackage.MILESTONE__REACHED_ON:
                return getReachedOn();
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
            case PipelinePackage.MILESTONE__KEY:
                setKey((UUID)newValue);
                return;
            case PipelinePackage.MILESTONE__TEXT:
                setText((String)newValue);
                return;
            case PipelinePackage.MILESTONE__DUE:
                setDue((LocalDate)newValue);
                return;
            case PipelinePackage.MILESTONE__REACHED_ON:
                setReachedOn((LocalDate)newValue);
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
            case PipelinePackage.MILESTONE__KEY:
                setKey(KEY_EDEFAULT);
                return;
            case PipelinePackage.MILESTONE__TEXT:
                setText(TEXT_EDEFAULT);
                return;
            case PipelinePackage.MILESTONE__DUE:
                setDue(DUE_EDEFAULT);
                return;
            case PipelinePackage.MILESTONE__REACHED_ON:
                setReachedOn(REACHED_ON_EDEFAULT);
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
            case PipelinePackage.MILESTONE__KEY:
                return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
            case PipelinePackage.MILESTONE__TEXT:
                return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
            case PipelinePackage.MILESTONE__DUE:
                return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
            case PipelinePackage.MILESTONE__REACHED_ON:
                return REACHED_ON_EDEFAULT == null ? reachedOn != null : !REACHED_ON_EDEFAULT.equals(reachedOn);
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
        result.append(" (key: ");
        result.append(key);
        result.append(", text: ");
        result.append(text);
        result.append(", due: ");
        result.append(due);
        result.append(", reachedOn: ");
        result.append(reachedOn);
        result.append(')');
        return result.toString();
    }

} //MilestoneImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Party;

import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.ObjectiveImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ObjectiveImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ObjectiveImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ObjectiveImpl#getSharedBy <em>Shared By</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ObjectiveImpl#getReachedOn <em>Reached On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObjectiveImpl extends TrackedObject implements Objective {
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
     * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMeasure()
     * @generated
     * @ordered
     */
    protected static final String MEASURE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMeasure()
     * @generated
     * @ordered
     */
    protected String measure = MEASURE_EDEFAULT;

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
     * The cached value of the '{@link #getSharedBy() <em>Shared By</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSharedBy()
     * @generated
     * @ordered
     */
    protected EList<Party> sharedBy;

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
    protected ObjectiveImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.OBJECTIVE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OBJECTIVE__TEXT, oldText, text));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getMeasure() {
        return measure;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMeasure(String newMeasure) {
        String oldMeasure = measure;
        measure = newMeasure;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OBJECTIVE__MEASURE, oldMeasure, measure));
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OBJECTIVE__DUE, oldDue, due));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Party> getSharedBy() {
        if (sharedBy == null) {
            sharedBy = new EObjectEList<Party>(Party.class, this, PipelinePackage.OBJECTIVE__SHARED_BY);
        }
        return sharedBy;
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OBJECTIVE__REACHED_ON, oldReachedOn, reachedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.OBJECTIVE__TEXT:
                return getText();
            case PipelinePackage.OBJECTIVE__MEASURE:
                return getMeasure();
            case PipelinePackage.OBJECTIVE__DUE:
                return getDue();
            case PipelinePackage.OBJECTIVE__SHARED_BY:
                return getSharedBy();
            case PipelinePackage.OBJECTIVE__REACHED_ON:
                return getReachedOn();
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
            case PipelinePackage.OBJECTIVE__TEXT:
                setText((String)newValue);
                return;
            case PipelinePackage.OBJECTIVE__MEASURE:
                setMeasure((String)newValue);
                return;
            case PipelinePackage.OBJECTIVE__DUE:
                setDue((LocalDate)newValue);
                return;
            case PipelinePackage.OBJECTIVE__SHARED_BY:
                getSharedBy().clear();
                getSharedBy().addAll((Collection<? extends Party>)newValue);
                return;
            case PipelinePackage.OBJECTIVE__REACHED_ON:
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
            case PipelinePackage.OBJECTIVE__TEXT:
                setText(TEXT_EDEFAULT);
                return;
            case PipelinePackage.OBJECTIVE__MEASURE:
                setMeasure(MEASURE_EDEFAULT);
                return;
            case PipelinePackage.OBJECTIVE__DUE:
                setDue(DUE_EDEFAULT);
                return;
            case PipelinePackage.OBJECTIVE__SHARED_BY:
                getSharedBy().clear();
                return;
            case PipelinePackage.OBJECTIVE__REACHED_ON:
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
            case PipelinePackage.OBJECTIVE__TEXT:
                return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
            case PipelinePackage.OBJECTIVE__MEASURE:
                return MEASURE_EDEFAULT == null ? measure != null : !MEASURE_EDEFAULT.equals(measure);
            case PipelinePackage.OBJECTIVE__DUE:
                return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
            case PipelinePackage.OBJECTIVE__SHARED_BY:
                return sharedBy != null && !sharedBy.isEmpty();
            case PipelinePackage.OBJECTIVE__REACHED_ON:
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
        result.append(" (text: ");
        result.append(text);
        result.append(", measure: ");
        result.append(measure);
        result.append(", due: ");
        result.append(due);
        result.append(", reachedOn: ");
        result.append(reachedOn);
        result.append(')');
        return result.toString();
    }

} //ObjectiveImpl

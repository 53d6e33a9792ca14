/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelinePackage;
import org.kith.model.pipeline.Stage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pipeline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.PipelineImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PipelineImpl#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PipelineImpl#getStages <em>Stages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PipelineImpl extends IdentifiedImpl implements Pipeline {
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
     * The cached value of the '{@link #getKinds() <em>Kinds</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKinds()
     * @generated
     * @ordered
     */
    protected EList<OpportunityKind> kinds;

    /**
     * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStages()
     * @generated
     * @ordered
     */
    protected EList<Stage> stages;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected PipelineImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.PIPELINE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PIPELINE__NAME, oldName, name));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<OpportunityKind> getKinds() {
        if (kinds == null) {
            kinds = new EDataTypeUniqueEList<OpportunityKind>(OpportunityKind.class, this, PipelinePackage.PIPELINE__KINDS);
        }
        return kinds;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Stage> getStages() {
        if (stages == null) {
            stages = new EObjectContainmentEList<Stage>(Stage.class, this, PipelinePackage.PIPELINE__STAGES);
        }
        return stages;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case PipelinePackage.PIPELINE__STAGES:
                return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.PIPELINE__NAME:
                return getName();
            case PipelinePackage.PIPELINE__KINDS:
                return getKinds();
            case PipelinePackage.PIPELINE__STAGES:
                return getStages();
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
            case PipelinePackage.PIPELINE__NAME:
                setName((String)newValue);
                return;
            case PipelinePackage.PIPELINE__KINDS:
                getKinds().clear();
                getKinds().addAll((Collection<? extends OpportunityKind>)newValue);
                return;
            case PipelinePackage.PIPELINE__STAGES:
                getStages().clear();
                getStages().addAll((Collection<? extends Stage>)newValue);
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
            case PipelinePackage.PIPELINE__NAME:
                setName(NAME_EDEFAULT);
                return;
            case PipelinePackage.PIPELINE__KINDS:
                getKinds().clear();
                return;
            case PipelinePackage.PIPELINE__STAGES:
                getStages().clear();
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
            case PipelinePackage.PIPELINE__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case PipelinePackage.PIPELINE__KINDS:
                return kinds != null && !kinds.isEmpty();
            case PipelinePackage.PIPELINE__STAGES:
                return stages != null && !stages.isEmpty();
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
        result.append(" (name: ");
        result.append(name);
        result.append(", kinds: ");
        result.append(kinds);
        result.append(')');
        return result.toString();
    }

} //PipelineImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.TrackedObject;

import org.kith.model.pipeline.PipelinePackage;
import org.kith.model.pipeline.Stage;
import org.kith.model.pipeline.StageCategory;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.StageImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.StageImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.StageImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.StageImpl#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.StageImpl#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.StageImpl#getMaxDays <em>Max Days</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.StageImpl#getEntryCriteria <em>Entry Criteria</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.StageImpl#getChecklist <em>Checklist</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StageImpl extends TrackedObject implements Stage {
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
     * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCategory()
     * @generated
     * @ordered
     */
    protected static final StageCategory CATEGORY_EDEFAULT = StageCategory.OPEN;

    /**
     * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCategory()
     * @generated
     * @ordered
     */
    protected StageCategory category = CATEGORY_EDEFAULT;

    /**
     * The default value of the '{@link #getProbability() <em>Probability</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getProbability()
     * @generated
     * @ordered
     */
    protected static final int PROBABILITY_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getProbability() <em>Probability</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getProbability()
     * @generated
     * @ordered
     */
    protected int probability = PROBABILITY_EDEFAULT;

    /**
     * The default value of the '{@link #getLimit() <em>Limit</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLimit()
     * @generated
     * @ordered
     */
    protected static final int LIMIT_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getLimit() <em>Limit</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLimit()
     * @generated
     * @ordered
     */
    protected int limit = LIMIT_EDEFAULT;

    /**
     * The default value of the '{@link #getMaxDays() <em>Max Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMaxDays()
     * @generated
     * @ordered
     */
    protected static final int MAX_DAYS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getMaxDays() <em>Max Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMaxDays()
     * @generated
     * @ordered
     */
    protected int maxDays = MAX_DAYS_EDEFAULT;

    /**
     * The default value of the '{@link #getEntryCriteria() <em>Entry Criteria</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEntryCriteria()
     * @generated
     * @ordered
     */
    protected static final String ENTRY_CRITERIA_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEntryCriteria() <em>Entry Criteria</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEntryCriteria()
     * @generated
     * @ordered
     */
    protected String entryCriteria = ENTRY_CRITERIA_EDEFAULT;

    /**
     * The cached value of the '{@link #getChecklist() <em>Checklist</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getChecklist()
     * @generated
     * @ordered
     */
    protected EList<String> checklist;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected StageImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.STAGE;
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE__KEY, oldKey, key));
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE__NAME, oldName, name));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public StageCategory getCategory() {
        return category;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCategory(StageCategory newCategory) {
        StageCategory oldCategory = category;
        category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE__CATEGORY, oldCategory, category));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getProbability() {
        return probability;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setProbability(int newProbability) {
        int oldProbability = probability;
        probability = newProbability;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE__PROBABILITY, oldProbability, probability));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getLimit() {
        return limit;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLimit(int newLimit) {
        int oldLimit = limit;
        limit = newLimit;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE__LIMIT, oldLimit, limit));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getMaxDays() {
        return maxDays;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMaxDays(int newMaxDays) {
        int oldMaxDays = maxDays;
        maxDays = newMaxDays;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE__MAX_DAYS, oldMaxDays, maxDays));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getEntryCriteria() {
        return entryCriteria;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setEntryCriteria(String newEntryCriteria) {
        String oldEntryCriteria = entryCriteria;
        entryCriteria = newEntryCriteria;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.STAGE__ENTRY_CRITERIA, oldEntryCriteria, entryCriteria));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getChecklist() {
        if (checklist == null) {
            checklist = new EDataTypeUniqueEList<String>(String.class, this, PipelinePackage.STAGE__CHECKLIST);
        }
        return checklist;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.STAGE__KEY:
                return getKey();
            case PipelinePackage.STAGE__NAME:
                return getName();
            case PipelinePackage.STAGE__CATEGORY:
                return getCategory();
            case PipelinePackage.STAGE__PROBABILITY:
                return getProbability();
            case PipelinePackage.STAGE__LIMIT:
                return getLimit();
            case PipelinePackage.STAGE__MAX_DAYS:
                return getMaxDays();
            case PipelinePackage.STAGE__ENTRY_CRITERIA:
                return getEntryCriteria();
            case PipelinePackage.STAGE__CHECKLIST:
                return getChecklist();
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
            case PipelinePackage.STAGE__KEY:
                setKey((UUID)newValue);
                return;
            case PipelinePackage.STAGE__NAME:
                setName((String)newValue);
                return;
            case PipelinePackage.STAGE__CATEGORY:
                setCategory((StageCategory)newValue);
                return;
            case PipelinePackage.STAGE__PROBABILITY:
                setProbability((Integer)newValue);
                return;
            case PipelinePackage.STAGE__LIMIT:
                setLimit((Integer)newValue);
                return;
            case PipelinePackage.STAGE__MAX_DAYS:
                setMaxDays((Integer)newValue);
                return;
            case PipelinePackage.STAGE__ENTRY_CRITERIA:
                setEntryCriteria((String)newValue);
                return;
            case PipelinePackage.STAGE__CHECKLIST:
                getChecklist().clear();
                getChecklist().addAll((Collection<? extends String>)newValue);
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
            case PipelinePackage.STAGE__KEY:
                setKey(KEY_EDEFAULT);
                return;
            case PipelinePackage.STAGE__NAME:
                setName(NAME_EDEFAULT);
                return;
            case PipelinePackage.STAGE__CATEGORY:
                setCategory(CATEGORY_EDEFAULT);
                return;
            case PipelinePackage.STAGE__PROBABILITY:
                setProbability(PROBABILITY_EDEFAULT);
                return;
            case PipelinePackage.STAGE__LIMIT:
                setLimit(LIMIT_EDEFAULT);
                return;
            case PipelinePackage.STAGE__MAX_DAYS:
                setMaxDays(MAX_DAYS_EDEFAULT);
                return;
            case PipelinePackage.STAGE__ENTRY_CRITERIA:
                setEntryCriteria(ENTRY_CRITERIA_EDEFAULT);
                return;
            case PipelinePackage.STAGE__CHECKLIST:
                getChecklist().clear();
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
            case PipelinePackage.STAGE__KEY:
                return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
            case PipelinePackage.STAGE__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case PipelinePackage.STAGE__CATEGORY:
                return category != CATEGORY_EDEFAULT;
            case PipelinePackage.STAGE__PROBABILITY:
                return probability != PROBABILITY_EDEFAULT;
            case PipelinePackage.STAGE__LIMIT:
                return limit != LIMIT_EDEFAULT;
            case PipelinePackage.STAGE__MAX_DAYS:
                return maxDays != MAX_DAYS_EDEFAULT;
            case PipelinePackage.STAGE__ENTRY_CRITERIA:
                return ENTRY_CRITERIA_EDEFAULT == null ? entryCriteria != null : !ENTRY_CRITERIA_EDEFAULT.equals(entryCriteria);
            case PipelinePackage.STAGE__CHECKLIST:
                return checklist != null && !checklist.isEmpty();
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
        result.append(", name: ");
        result.append(name);
        result.append(", category: ");
        result.append(category);
        result.append(", probability: ");
        result.append(probability);
        result.append(", limit: ");
        result.append(limit);
        result.append(", maxDays: ");
        result.append(maxDays);
        result.append(", entryCriteria: ");
        result.append(entryCriteria);
        result.append(", checklist: ");
        result.append(checklist);
        result.append(')');
        return result.toString();
    }

} //StageImpl

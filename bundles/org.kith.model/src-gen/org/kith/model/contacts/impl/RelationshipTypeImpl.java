/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.RelationshipCategory;
import org.kith.model.contacts.RelationshipType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipTypeImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipTypeImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipTypeImpl#getInverseLabel <em>Inverse Label</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipTypeImpl#isSymmetric <em>Symmetric</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipTypeImpl#getCategory <em>Category</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipTypeImpl extends IdentifiedImpl implements RelationshipType {
    /**
     * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKey()
     * @generated
     * @ordered
     */
    protected static final String KEY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKey()
     * @generated
     * @ordered
     */
    protected String key = KEY_EDEFAULT;

    /**
     * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLabel()
     * @generated
     * @ordered
     */
    protected static final String LABEL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLabel()
     * @generated
     * @ordered
     */
    protected String label = LABEL_EDEFAULT;

    /**
     * The default value of the '{@link #getInverseLabel() <em>Inverse Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getInverseLabel()
     * @generated
     * @ordered
     */
    protected static final String INVERSE_LABEL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getInverseLabel() <em>Inverse Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getInverseLabel()
     * @generated
     * @ordered
     */
    protected String inverseLabel = INVERSE_LABEL_EDEFAULT;

    /**
     * The default value of the '{@link #isSymmetric() <em>Symmetric</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isSymmetric()
     * @generated
     * @ordered
     */
    protected static final boolean SYMMETRIC_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isSymmetric() <em>Symmetric</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isSymmetric()
     * @generated
     * @ordered
     */
    protected boolean symmetric = SYMMETRIC_EDEFAULT;

    /**
     * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCategory()
     * @generated
     * @ordered
     */
    protected static final RelationshipCategory CATEGORY_EDEFAULT = RelationshipCategory.PROFESSIONAL;

    /**
     * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCategory()
     * @generated
     * @ordered
     */
    protected RelationshipCategory category = CATEGORY_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected RelationshipTypeImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.RELATIONSHIP_TYPE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getKey() {
        return key;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKey(String newKey) {
        String oldKey = key;
        key = newKey;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP_TYPE__KEY, oldKey, key));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getLabel() {
        return label;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLabel(String newLabel) {
        String oldLabel = label;
        label = newLabel;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP_TYPE__LABEL, oldLabel, label));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getInverseLabel() {
        return inverseLabel;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setInverseLabel(String newInverseLabel) {
        String oldInverseLabel = inverseLabel;
        inverseLabel = newInverseLabel;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP_TYPE__INVERSE_LABEL, oldInverseLabel, inverseLabel));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isSymmetric() {
        return symmetric;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSymmetric(boolean newSymmetric) {
        boolean oldSymmetric = symmetric;
        symmetric = newSymmetric;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP_TYPE__SYMMETRIC, oldSymmetric, symmetric));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public RelationshipCategory getCategory() {
        return category;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCategory(RelationshipCategory newCategory) {
        RelationshipCategory oldCategory = category;
        category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP_TYPE__CATEGORY, oldCategory, category));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.RELATIONSHIP_TYPE__KEY:
                return getKey();
            case ContactsPackage.RELATIONSHIP_TYPE__LABEL:
                return getLabel();
            case ContactsPackage.RELATIONSHIP_TYPE__INVERSE_LABEL:
                return getInverseLabel();
            case ContactsPackage.RELATIONSHIP_TYPE__SYMMETRIC:
                return isSymmetric();
            case ContactsPackage.RELATIONSHIP_TYPE__CATEGORY:
                return getCategory();
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
            case ContactsPackage.RELATIONSHIP_TYPE__KEY:
                setKey((String)newValue);
                return;
            case ContactsPackage.RELATIONSHIP_TYPE__LABEL:
                setLabel((String)newValue);
                return;
            case ContactsPackage.RELATIONSHIP_TYPE__INVERSE_LABEL:
                setInverseLabel((String)newValue);
                return;
            case ContactsPackage.RELATIONSHIP_TYPE__SYMMETRIC:
                setSymmetric((Boolean)newValue);
                return;
            case ContactsPackage.RELATIONSHIP_TYPE__CATEGORY:
                setCategory((RelationshipCategory)newValue);
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
            case ContactsPackage.RELATIONSHIP_TYPE__KEY:
                setKey(KEY_EDEFAULT);
                return;
            case ContactsPackage.RELATIONSHIP_TYPE__LABEL:
                setLabel(LABEL_EDEFAULT);
                return;
            case ContactsPackage.RELATIONSHIP_TYPE__INVERSE_LABEL:
                setInverseLabel(INVERSE_LABEL_EDEFAULT);
                return;
            case ContactsPackage.RELATIONSHIP_TYPE__SYMMETRIC:
                setSymmetric(SYMMETRIC_EDEFAULT);
                return;
            case ContactsPackage.RELATIONSHIP_TYPE__CATEGORY:
                setCategory(CATEGORY_EDEFAULT);
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
            case ContactsPackage.RELATIONSHIP_TYPE__KEY:
                return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
            case ContactsPackage.RELATIONSHIP_TYPE__LABEL:
                return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
            case ContactsPackage.RELATIONSHIP_TYPE__INVERSE_LABEL:
                return INVERSE_LABEL_EDEFAULT == null ? inverseLabel != null : !INVERSE_LABEL_EDEFAULT.equals(inverseLabel);
            case ContactsPackage.RELATIONSHIP_TYPE__SYMMETRIC:
                return symmetric != SYMMETRIC_EDEFAULT;
            case ContactsPackage.RELATIONSHIP_TYPE__CATEGORY:
                return category != CATEGORY_EDEFAULT;
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
        result.append(", label: ");
        result.append(label);
        result.append(", inverseLabel: ");
        result.append(inverseLabel);
        result.append(", symmetric: ");
        result.append(symmetric);
        result.append(", category: ");
        result.append(category);
        result.append(')');
        return result.toString();
    }

} //RelationshipTypeImpl

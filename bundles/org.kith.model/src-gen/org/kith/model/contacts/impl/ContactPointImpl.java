/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Usage;
import org.kith.model.contacts.Validity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contact Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.ContactPointImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ContactPointImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ContactPointImpl#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ContactPointImpl#getPreference <em>Preference</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ContactPointImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ContactPointImpl#getValidity <em>Validity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContactPointImpl extends TrackedObject implements ContactPoint {
    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final ContactKind KIND_EDEFAULT = ContactKind.EMAIL;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected ContactKind kind = KIND_EDEFAULT;

    /**
     * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected static final String VALUE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected String value = VALUE_EDEFAULT;

    /**
     * The cached value of the '{@link #getUsages() <em>Usages</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUsages()
     * @generated
     * @ordered
     */
    protected EList<Usage> usages;

    /**
     * The default value of the '{@link #getPreference() <em>Preference</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPreference()
     * @generated
     * @ordered
     */
    protected static final int PREFERENCE_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getPreference() <em>Preference</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPreference()
     * @generated
     * @ordered
     */
    protected int preference = PREFERENCE_EDEFAULT;

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
     * The default value of the '{@link #getValidity() <em>Validity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getValidity()
     * @generated
     * @ordered
     */
    protected static final Validity VALIDITY_EDEFAULT = Validity.CURRENT;

    /**
     * The cached value of the '{@link #getValidity() <em>Validity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getValidity()
     * @generated
     * @ordered
     */
    protected Validity validity = VALIDITY_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ContactPointImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.CONTACT_POINT;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ContactKind getKind() {
        return kind;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKind(ContactKind newKind) {
        ContactKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.CONTACT_POINT__KIND, oldKind, kind));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getValue() {
        return value;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setValue(String newValue) {
        String oldValue = value;
        value = newValue;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.CONTACT_POINT__VALUE, oldValue, value));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Usage> getUsages() {
        if (usages == null) {
            usages = new EDataTypeUniqueEList<Usage>(Usage.class, this, ContactsPackage.CONTACT_POINT__USAGES);
        }
        return usages;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getPreference() {
        return preference;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPreference(int newPreference) {
        int oldPreference = preference;
        preference = newPreference;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.CONTACT_POINT__PREFERENCE, oldPreference, preference));
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
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.CONTACT_POINT__LABEL, oldLabel, label));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Validity getValidity() {
        return validity;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setValidity(Validity newValidity) {
        Validity oldValidity = validity;
        validity = newValidity == null ? VALIDITY_EDEFAULT : newValidity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.CONTACT_POINT__VALIDITY, oldValidity, validity));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getNormalized() {
        return org.kith.model.contacts.Contacting.normalized(getKind(), getValue());
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.CONTACT_POINT__KIND:
                return getKind();
            case ContactsPackage.CONTACT_POINT__VALUE:
                return getValue();
            case ContactsPackage.CONTACT_POINT__USAGES:
                return getUsages();
            case ContactsPackage.CONTACT_POINT__PREFERENCE:
                return getPreference();
            case ContactsPackage.CONTACT_POINT__LABEL:
                return getLabel();
            case ContactsPackage.CONTACT_POINT__VALIDITY:
                return getValidity();
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
            case ContactsPackage.CONTACT_POINT__KIND:
                setKind((ContactKind)newValue);
                return;
            case ContactsPackage.CONTACT_POINT__VALUE:
                setValue((String)newValue);
                return;
            case ContactsPackage.CONTACT_POINT__USAGES:
                getUsages().clear();
                getUsages().addAll((Collection<? extends Usage>)newValue);
                return;
            case ContactsPackage.CONTACT_POINT__PREFERENCE:
                setPreference((Integer)newValue);
                return;
            case ContactsPackage.CONTACT_POINT__LABEL:
                setLabel((String)newValue);
                return;
            case ContactsPackage.CONTACT_POINT__VALIDITY:
                setValidity((Validity)newValue);
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
            case ContactsPackage.CONTACT_POINT__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case ContactsPackage.CONTACT_POINT__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case ContactsPackage.CONTACT_POINT__USAGES:
                getUsages().clear();
                return;
            case ContactsPackage.CONTACT_POINT__PREFERENCE:
                setPreference(PREFERENCE_EDEFAULT);
                return;
            case ContactsPackage.CONTACT_POINT__LABEL:
                setLabel(LABEL_EDEFAULT);
                return;
            case ContactsPackage.CONTACT_POINT__VALIDITY:
                setValidity(VALIDITY_EDEFAULT);
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
            case ContactsPackage.CONTACT_POINT__KIND:
                return kind != KIND_EDEFAULT;
            case ContactsPackage.CONTACT_POINT__VALUE:
                return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
            case ContactsPackage.CONTACT_POINT__USAGES:
                return usages != null && !usages.isEmpty();
            case ContactsPackage.CONTACT_POINT__PREFERENCE:
                return preference != PREFERENCE_EDEFAULT;
            case ContactsPackage.CONTACT_POINT__LABEL:
                return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
            case ContactsPackage.CONTACT_POINT__VALIDITY:
                return validity != VALIDITY_EDEFAULT;
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
        result.append(" (kind: ");
        result.append(kind);
        result.append(", value: ");
        result.append(value);
        result.append(", usages: ");
        result.append(usages);
        result.append(", preference: ");
        result.append(preference);
        result.append(", label: ");
        result.append(label);
        result.append(", validity: ");
        result.append(validity);
        result.append(')');
        return result.toString();
    }

} //ContactPointImpl

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

import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Usage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Address</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.AddressImpl#getStreet <em>Street</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AddressImpl#getPostOfficeBox <em>Post Office Box</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AddressImpl#getExtended <em>Extended</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AddressImpl#getLocality <em>Locality</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AddressImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AddressImpl#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AddressImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AddressImpl#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.AddressImpl#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AddressImpl extends TrackedObject implements Address {
    /**
     * The default value of the '{@link #getStreet() <em>Street</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStreet()
     * @generated
     * @ordered
     */
    protected static final String STREET_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStreet() <em>Street</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStreet()
     * @generated
     * @ordered
     */
    protected String street = STREET_EDEFAULT;

    /**
     * The default value of the '{@link #getPostOfficeBox() <em>Post Office Box</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPostOfficeBox()
     * @generated
     * @ordered
     */
    protected static final String POST_OFFICE_BOX_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPostOfficeBox() <em>Post Office Box</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPostOfficeBox()
     * @generated
     * @ordered
     */
    protected String postOfficeBox = POST_OFFICE_BOX_EDEFAULT;

    /**
     * The default value of the '{@link #getExtended() <em>Extended</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExtended()
     * @generated
     * @ordered
     */
    protected static final String EXTENDED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getExtended() <em>Extended</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExtended()
     * @generated
     * @ordered
     */
    protected String extended = EXTENDED_EDEFAULT;

    /**
     * The default value of the '{@link #getLocality() <em>Locality</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLocality()
     * @generated
     * @ordered
     */
    protected static final String LOCALITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLocality() <em>Locality</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLocality()
     * @generated
     * @ordered
     */
    protected String locality = LOCALITY_EDEFAULT;

    /**
     * The default value of the '{@link #getRegion() <em>Region</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRegion()
     * @generated
     * @ordered
     */
    protected static final String REGION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRegion() <em>Region</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRegion()
     * @generated
     * @ordered
     */
    protected String region = REGION_EDEFAULT;

    /**
     * The default value of the '{@link #getPostalCode() <em>Postal Code</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPostalCode()
     * @generated
     * @ordered
     */
    protected static final String POSTAL_CODE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getPostalCode() <em>Postal Code</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPostalCode()
     * @generated
     * @ordered
     */
    protected String postalCode = POSTAL_CODE_EDEFAULT;

    /**
     * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCountry()
     * @generated
     * @ordered
     */
    protected static final String COUNTRY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCountry()
     * @generated
     * @ordered
     */
    protected String country = COUNTRY_EDEFAULT;

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
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected AddressImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.ADDRESS;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getStreet() {
        return street;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStreet(String newStreet) {
        String oldStreet = street;
        street = newStreet;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ADDRESS__STREET, oldStreet, street));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getPostOfficeBox() {
        return postOfficeBox;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPostOfficeBox(String newPostOfficeBox) {
        String oldPostOfficeBox = postOfficeBox;
        postOfficeBox = newPostOfficeBox;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ADDRESS__POST_OFFICE_BOX, oldPostOfficeBox, postOfficeBox));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getExtended() {
        return extended;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setExtended(String newExtended) {
        String oldExtended = extended;
        extended = newExtended;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ADDRESS__EXTENDED, oldExtended, extended));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getLocality() {
        return locality;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLocality(String newLocality) {
        String oldLocality = locality;
        locality = newLocality;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ADDRESS__LOCALITY, oldLocality, locality));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getRegion() {
        return region;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRegion(String newRegion) {
        String oldRegion = region;
        region = newRegion;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ADDRESS__REGION, oldRegion, region));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getPostalCode() {
        return postalCode;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPostalCode(String newPostalCode) {
        String oldPostalCode = postalCode;
        postalCode = newPostalCode;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ADDRESS__POSTAL_CODE, oldPostalCode, postalCode));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getCountry() {
        return country;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCountry(String newCountry) {
        String oldCountry = country;
        country = newCountry;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ADDRESS__COUNTRY, oldCountry, country));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Usage> getUsages() {
        if (usages == null) {
            usages = new EDataTypeUniqueEList<Usage>(Usage.class, this, ContactsPackage.ADDRESS__USAGES);
        }
        return usages;
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
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.ADDRESS__LABEL, oldLabel, label));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.ADDRESS__STREET:
                return getStreet();
            case ContactsPackage.ADDRESS__POST_OFFICE_BOX:
                return getPostOfficeBox();
            case ContactsPackage.ADDRESS__EXTENDED:
                return getExtended();
            case ContactsPackage.ADDRESS__LOCALITY:
                return getLocality();
            case ContactsPackage.ADDRESS__REGION:
                return getRegion();
            case ContactsPackage.ADDRESS__POSTAL_CODE:
                return getPostalCode();
            case ContactsPackage.ADDRESS__COUNTRY:
                return getCountry();
            case ContactsPackage.ADDRESS__USAGES:
                return getUsages();
            case ContactsPackage.ADDRESS__LABEL:
                return getLabel();
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
            case ContactsPackage.ADDRESS__STREET:
                setStreet((String)newValue);
                return;
            case ContactsPackage.ADDRESS__POST_OFFICE_BOX:
                setPostOfficeBox((String)newValue);
                return;
            case ContactsPackage.ADDRESS__EXTENDED:
                setExtended((String)newValue);
                return;
            case ContactsPackage.ADDRESS__LOCALITY:
                setLocality((String)newValue);
                return;
            case ContactsPackage.ADDRESS__REGION:
                setRegion((String)newValue);
                return;
            case ContactsPackage.ADDRESS__POSTAL_CODE:
                setPostalCode((String)newValue);
                return;
            case ContactsPackage.ADDRESS__COUNTRY:
                setCountry((String)newValue);
                return;
            case ContactsPackage.ADDRESS__USAGES:
                getUsages().clear();
                getUsages().addAll((Collection<? extends Usage>)newValue);
                return;
            case ContactsPackage.ADDRESS__LABEL:
                setLabel((String)newValue);
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
            case ContactsPackage.ADDRESS__STREET:
                setStreet(STREET_EDEFAULT);
                return;
            case ContactsPackage.ADDRESS__POST_OFFICE_BOX:
                setPostOfficeBox(POST_OFFICE_BOX_EDEFAULT);
                return;
            case ContactsPackage.ADDRESS__EXTENDED:
                setExtended(EXTENDED_EDEFAULT);
                return;
            case ContactsPackage.ADDRESS__LOCALITY:
                setLocality(LOCALITY_EDEFAULT);
                return;
            case ContactsPackage.ADDRESS__REGION:
                setRegion(REGION_EDEFAULT);
                return;
            case ContactsPackage.ADDRESS__POSTAL_CODE:
                setPostalCode(POSTAL_CODE_EDEFAULT);
                return;
            case ContactsPackage.ADDRESS__COUNTRY:
                setCountry(COUNTRY_EDEFAULT);
                return;
            case ContactsPackage.ADDRESS__USAGES:
                getUsages().clear();
                return;
            case ContactsPackage.ADDRESS__LABEL:
                setLabel(LABEL_EDEFAULT);
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
            case ContactsPackage.ADDRESS__STREET:
                return STREET_EDEFAULT == null ? street != null : !STREET_EDEFAULT.equals(street);
            case ContactsPackage.ADDRESS__POST_OFFICE_BOX:
                return POST_OFFICE_BOX_EDEFAULT == null ? postOfficeBox != null : !POST_OFFICE_BOX_EDEFAULT.equals(postOfficeBox);
            case ContactsPackage.ADDRESS__EXTENDED:
                return EXTENDED_EDEFAULT == null ? extended != null : !EXTENDED_EDEFAULT.equals(extended);
            case ContactsPackage.ADDRESS__LOCALITY:
                return LOCALITY_EDEFAULT == null ? locality != null : !LOCALITY_EDEFAULT.equals(locality);
            case ContactsPackage.ADDRESS__REGION:
                return REGION_EDEFAULT == null ? region != null : !REGION_EDEFAULT.equals(region);
            case ContactsPackage.ADDRESS__POSTAL_CODE:
                return POSTAL_CODE_EDEFAULT == null ? postalCode != null : !POSTAL_CODE_EDEFAULT.equals(postalCode);
            case ContactsPackage.ADDRESS__COUNTRY:
                return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
            case ContactsPackage.ADDRESS__USAGES:
                return usages != null && !usages.isEmpty();
            case ContactsPackage.ADDRESS__LABEL:
                return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
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
        result.append(" (street: ");
        result.append(street);
        result.append(", postOfficeBox: ");
        result.append(postOfficeBox);
        result.append(", extended: ");
        result.append(extended);
        result.append(", locality: ");
        result.append(locality);
        result.append(", region: ");
        result.append(region);
        result.append(", postalCode: ");
        result.append(postalCode);
        result.append(", country: ");
        result.append(country);
        result.append(", usages: ");
        result.append(usages);
        result.append(", label: ");
        result.append(label);
        result.append(')');
        return result.toString();
    }

} //AddressImpl

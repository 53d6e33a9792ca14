/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A postal address (vCard ADR).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Address#getStreet <em>Street</em>}</li>
 *   <li>{@link org.kith.model.contacts.Address#getPostOfficeBox <em>Post Office Box</em>}</li>
 *   <li>{@link org.kith.model.contacts.Address#getExtended <em>Extended</em>}</li>
 *   <li>{@link org.kith.model.contacts.Address#getLocality <em>Locality</em>}</li>
 *   <li>{@link org.kith.model.contacts.Address#getRegion <em>Region</em>}</li>
 *   <li>{@link org.kith.model.contacts.Address#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.kith.model.contacts.Address#getCountry <em>Country</em>}</li>
 *   <li>{@link org.kith.model.contacts.Address#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.kith.model.contacts.Address#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getAddress()
 * @model
 * @generated
 */
public interface Address extends EObject {
    /**
     * Returns the value of the '<em><b>Street</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Street and house number; may have several lines.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Street</em>' attribute.
     * @see #setStreet(String)
     * @see org.kith.model.contacts.ContactsPackage#getAddress_Street()
     * @model
     * @generated
     */
    String getStreet();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Address#getStreet <em>Street</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Street</em>' attribute.
     * @see #getStreet()
     * @generated
     */
    void setStreet(String value);

    /**
     * Returns the value of the '<em><b>Post Office Box</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Post office box.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Post Office Box</em>' attribute.
     * @see #setPostOfficeBox(String)
     * @see org.kith.model.contacts.ContactsPackage#getAddress_PostOfficeBox()
     * @model
     * @generated
     */
    String getPostOfficeBox();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Address#getPostOfficeBox <em>Post Office Box</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Post Office Box</em>' attribute.
     * @see #getPostOfficeBox()
     * @generated
     */
    void setPostOfficeBox(String value);

    /**
     * Returns the value of the '<em><b>Extended</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Apartment, suite, floor.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Extended</em>' attribute.
     * @see #setExtended(String)
     * @see org.kith.model.contacts.ContactsPackage#getAddress_Extended()
     * @model
     * @generated
     */
    String getExtended();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Address#getExtended <em>Extended</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Extended</em>' attribute.
     * @see #getExtended()
     * @generated
     */
    void setExtended(String value);

    /**
     * Returns the value of the '<em><b>Locality</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * City, town, village.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Locality</em>' attribute.
     * @see #setLocality(String)
     * @see org.kith.model.contacts.ContactsPackage#getAddress_Locality()
     * @model
     * @generated
     */
    String getLocality();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Address#getLocality <em>Locality</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Locality</em>' attribute.
     * @see #getLocality()
     * @generated
     */
    void setLocality(String value);

    /**
     * Returns the value of the '<em><b>Region</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * State, province, county.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Region</em>' attribute.
     * @see #setRegion(String)
     * @see org.kith.model.contacts.ContactsPackage#getAddress_Region()
     * @model
     * @generated
     */
    String getRegion();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Address#getRegion <em>Region</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Region</em>' attribute.
     * @see #getRegion()
     * @generated
     */
    void setRegion(String value);

    /**
     * Returns the value of the '<em><b>Postal Code</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Postal code.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Postal Code</em>' attribute.
     * @see #setPostalCode(String)
     * @see org.kith.model.contacts.ContactsPackage#getAddress_PostalCode()
     * @model
     * @generated
     */
    String getPostalCode();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Address#getPostalCode <em>Postal Code</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Postal Code</em>' attribute.
     * @see #getPostalCode()
     * @generated
     */
    void setPostalCode(String value);

    /**
     * Returns the value of the '<em><b>Country</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Country as it is written.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Country</em>' attribute.
     * @see #setCountry(String)
     * @see org.kith.model.contacts.ContactsPackage#getAddress_Country()
     * @model
     * @generated
     */
    String getCountry();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Address#getCountry <em>Country</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Country</em>' attribute.
     * @see #getCountry()
     * @generated
     */
    void setCountry(String value);

    /**
     * Returns the value of the '<em><b>Usages</b></em>' attribute list.
     * The list contents are of type {@link org.kith.model.contacts.Usage}.
     * The literals are from the enumeration {@link org.kith.model.contacts.Usage}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it is used (vCard TYPE).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Usages</em>' attribute list.
     * @see org.kith.model.contacts.Usage
     * @see org.kith.model.contacts.ContactsPackage#getAddress_Usages()
     * @model
     * @generated
     */
    EList<Usage> getUsages();

    /**
     * Returns the value of the '<em><b>Label</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The source’s own label, when it is not one of the usages.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Label</em>' attribute.
     * @see #setLabel(String)
     * @see org.kith.model.contacts.ContactsPackage#getAddress_Label()
     * @model
     * @generated
     */
    String getLabel();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Address#getLabel <em>Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Label</em>' attribute.
     * @see #getLabel()
     * @generated
     */
    void setLabel(String value);

} // Address

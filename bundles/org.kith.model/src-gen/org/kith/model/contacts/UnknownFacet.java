/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unknown Facet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A facet whose plug-in is not installed; it comes back with the plug-in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.UnknownFacet#getType <em>Type</em>}</li>
 *   <li>{@link org.kith.model.contacts.UnknownFacet#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getUnknownFacet()
 * @model
 * @generated
 */
public interface UnknownFacet extends Facet {
    /**
     * Returns the value of the '<em><b>Type</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Package and class, as stored.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Type</em>' attribute.
     * @see #setType(String)
     * @see org.kith.model.contacts.ContactsPackage#getUnknownFacet_Type()
     * @model
     * @generated
     */
    String getType();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.UnknownFacet#getType <em>Type</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Type</em>' attribute.
     * @see #getType()
     * @generated
     */
    void setType(String value);

    /**
     * Returns the value of the '<em><b>Content</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The JSON as stored; kept untouched.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Content</em>' attribute.
     * @see #setContent(String)
     * @see org.kith.model.contacts.ContactsPackage#getUnknownFacet_Content()
     * @model
     * @generated
     */
    String getContent();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.UnknownFacet#getContent <em>Content</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Content</em>' attribute.
     * @see #getContent()
     * @generated
     */
    void setContent(String value);

} // UnknownFacet

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Card Property</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a vCard says of a person and the model has no place for; it is written out again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.CardProperty#getLine <em>Line</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getCardProperty()
 * @model
 * @generated
 */
public interface CardProperty extends Facet {
    /**
     * Returns the value of the '<em><b>Line</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The property as one line, not folded: group, name, parameters, value (RFC 6350 3.3).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Line</em>' attribute.
     * @see #setLine(String)
     * @see org.kith.model.contacts.ContactsPackage#getCardProperty_Line()
     * @model
     * @generated
     */
    String getLine();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.CardProperty#getLine <em>Line</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Line</em>' attribute.
     * @see #getLine()
     * @generated
     */
    void setLine(String value);

} // CardProperty

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A label, group or category.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Tag#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.Tag#getCadence <em>Cadence</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getTag()
 * @model
 * @generated
 */
public interface Tag extends Identified {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The label; unique in the network, ignoring case.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.contacts.ContactsPackage#getTag_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Tag#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Cadence</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How often to be in touch with those who carry the tag; null for no rule.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Cadence</em>' containment reference.
     * @see #setCadence(CadencePolicy)
     * @see org.kith.model.contacts.ContactsPackage#getTag_Cadence()
     * @model containment="true"
     * @generated
     */
    CadencePolicy getCadence();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Tag#getCadence <em>Cadence</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Cadence</em>' containment reference.
     * @see #getCadence()
     * @generated
     */
    void setCadence(CadencePolicy value);

} // Tag

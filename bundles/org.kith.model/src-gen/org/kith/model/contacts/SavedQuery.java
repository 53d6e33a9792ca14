/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Saved Query</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A query with a name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.SavedQuery#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.SavedQuery#getQuery <em>Query</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getSavedQuery()
 * @model
 * @generated
 */
public interface SavedQuery extends Identified {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Unique in the network, ignoring case.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.contacts.ContactsPackage#getSavedQuery_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SavedQuery#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Query</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In the language of queries.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Query</em>' attribute.
     * @see #setQuery(String)
     * @see org.kith.model.contacts.ContactsPackage#getSavedQuery_Query()
     * @model
     * @generated
     */
    String getQuery();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SavedQuery#getQuery <em>Query</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Query</em>' attribute.
     * @see #getQuery()
     * @generated
     */
    void setQuery(String value);

} // SavedQuery

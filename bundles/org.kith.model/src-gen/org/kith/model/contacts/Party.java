/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person or an organization.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kith.model.contacts.ContactsPackage#getParty()
 * @model abstract="true"
 * @generated
 */
public interface Party extends Identified {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The words by which people know it; never null, never empty.
     * <!-- end-model-doc -->
     * @model kind="operation"
     * @generated
     */
    String getLabel();

} // Party

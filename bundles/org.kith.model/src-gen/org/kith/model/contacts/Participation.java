/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody’s part in an interaction.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Participation#getParty <em>Party</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getParticipation()
 * @model
 * @generated
 */
public interface Participation extends EObject {
    /**
     * Returns the value of the '<em><b>Party</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Party</em>' reference.
     * @see #setParty(Party)
     * @see org.kith.model.contacts.ContactsPackage#getParticipation_Party()
     * @model resolveProxies="false"
     * @generated
     */
    Party getParty();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Participation#getParty <em>Party</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Party</em>' reference.
     * @see #getParty()
     * @generated
     */
    void setParty(Party value);

} // Participation

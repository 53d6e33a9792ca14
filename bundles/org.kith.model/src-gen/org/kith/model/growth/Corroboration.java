/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corroboration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody says of an insight that they were asked about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.Corroboration#getParty <em>Party</em>}</li>
 *   <li>{@link org.kith.model.growth.Corroboration#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.growth.Corroboration#isAgrees <em>Agrees</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getCorroboration()
 * @model
 * @generated
 */
public interface Corroboration extends EObject {
    /**
     * Returns the value of the '<em><b>Party</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Party</em>' reference.
     * @see #setParty(Party)
     * @see org.kith.model.growth.GrowthPackage#getCorroboration_Party()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Party getParty();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Corroboration#getParty <em>Party</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Party</em>' reference.
     * @see #getParty()
     * @generated
     */
    void setParty(Party value);

    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getCorroboration_Date()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDate();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Corroboration#getDate <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(LocalDate value);

    /**
     * Returns the value of the '<em><b>Agrees</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether they say the same.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Agrees</em>' attribute.
     * @see #setAgrees(boolean)
     * @see org.kith.model.growth.GrowthPackage#getCorroboration_Agrees()
     * @model
     * @generated
     */
    boolean isAgrees();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Corroboration#isAgrees <em>Agrees</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Agrees</em>' attribute.
     * @see #isAgrees()
     * @generated
     */
    void setAgrees(boolean value);

} // Corroboration

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cadence Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How often to be in touch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.CadencePolicy#getTargetDays <em>Target Days</em>}</li>
 *   <li>{@link org.kith.model.contacts.CadencePolicy#getMaxDays <em>Max Days</em>}</li>
 *   <li>{@link org.kith.model.contacts.CadencePolicy#getQuietUntil <em>Quiet Until</em>}</li>
 *   <li>{@link org.kith.model.contacts.CadencePolicy#isActive <em>Active</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getCadencePolicy()
 * @model
 * @generated
 */
public interface CadencePolicy extends EObject {
    /**
     * Returns the value of the '<em><b>Target Days</b></em>' attribute.
     * The default value is <code>"30"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Days between touches that are aimed for; at least 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Target Days</em>' attribute.
     * @see #setTargetDays(int)
     * @see org.kith.model.contacts.ContactsPackage#getCadencePolicy_TargetDays()
     * @model default="30"
     * @generated
     */
    int getTargetDays();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.CadencePolicy#getTargetDays <em>Target Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Target Days</em>' attribute.
     * @see #getTargetDays()
     * @generated
     */
    void setTargetDays(int value);

    /**
     * Returns the value of the '<em><b>Max Days</b></em>' attribute.
     * The default value is <code>"45"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Days after which it is late; at least targetDays.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Max Days</em>' attribute.
     * @see #setMaxDays(int)
     * @see org.kith.model.contacts.ContactsPackage#getCadencePolicy_MaxDays()
     * @model default="45"
     * @generated
     */
    int getMaxDays();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.CadencePolicy#getMaxDays <em>Max Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Max Days</em>' attribute.
     * @see #getMaxDays()
     * @generated
     */
    void setMaxDays(int value);

    /**
     * Returns the value of the '<em><b>Quiet Until</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nothing is due before this day (snooze, quiet period).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Quiet Until</em>' attribute.
     * @see #setQuietUntil(LocalDate)
     * @see org.kith.model.contacts.ContactsPackage#getCadencePolicy_QuietUntil()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getQuietUntil();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.CadencePolicy#getQuietUntil <em>Quiet Until</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Quiet Until</em>' attribute.
     * @see #getQuietUntil()
     * @generated
     */
    void setQuietUntil(LocalDate value);

    /**
     * Returns the value of the '<em><b>Active</b></em>' attribute.
     * The default value is <code>"true"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * False while it is switched off.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Active</em>' attribute.
     * @see #setActive(boolean)
     * @see org.kith.model.contacts.ContactsPackage#getCadencePolicy_Active()
     * @model default="true"
     * @generated
     */
    boolean isActive();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.CadencePolicy#isActive <em>Active</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Active</em>' attribute.
     * @see #isActive()
     * @generated
     */
    void setActive(boolean value);

} // CadencePolicy

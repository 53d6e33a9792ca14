/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experience</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that a person has been through: a layoff, a relocation, founding a company.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Experience#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.Experience#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.contacts.Experience#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getExperience()
 * @model
 * @generated
 */
public interface Experience extends EObject {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it was; the same words for the same experience.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.contacts.ContactsPackage#getExperience_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Experience#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it began; null if unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Start</em>' attribute.
     * @see #setStart(PartialDate)
     * @see org.kith.model.contacts.ContactsPackage#getExperience_Start()
     * @model dataType="org.kith.model.contacts.PartialDate"
     * @generated
     */
    PartialDate getStart();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Experience#getStart <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Start</em>' attribute.
     * @see #getStart()
     * @generated
     */
    void setStart(PartialDate value);

    /**
     * Returns the value of the '<em><b>End</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it was over; null if it lasts or is unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>End</em>' attribute.
     * @see #setEnd(PartialDate)
     * @see org.kith.model.contacts.ContactsPackage#getExperience_End()
     * @model dataType="org.kith.model.contacts.PartialDate"
     * @generated
     */
    PartialDate getEnd();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Experience#getEnd <em>End</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>End</em>' attribute.
     * @see #getEnd()
     * @generated
     */
    void setEnd(PartialDate value);

} // Experience

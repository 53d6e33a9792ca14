/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identity Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the owner presents themselves in their profession, from a day on until the next one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.IdentityStatement#getHeadline <em>Headline</em>}</li>
 *   <li>{@link org.kith.model.growth.IdentityStatement#getPitch <em>Pitch</em>}</li>
 *   <li>{@link org.kith.model.growth.IdentityStatement#getKeywords <em>Keywords</em>}</li>
 *   <li>{@link org.kith.model.growth.IdentityStatement#getValidFrom <em>Valid From</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getIdentityStatement()
 * @model
 * @generated
 */
public interface IdentityStatement extends Identified {
    /**
     * Returns the value of the '<em><b>Headline</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In one line; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Headline</em>' attribute.
     * @see #setHeadline(String)
     * @see org.kith.model.growth.GrowthPackage#getIdentityStatement_Headline()
     * @model
     * @generated
     */
    String getHeadline();

    /**
     * Sets the value of the '{@link org.kith.model.growth.IdentityStatement#getHeadline <em>Headline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Headline</em>' attribute.
     * @see #getHeadline()
     * @generated
     */
    void setHeadline(String value);

    /**
     * Returns the value of the '<em><b>Pitch</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In half a minute; null if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Pitch</em>' attribute.
     * @see #setPitch(String)
     * @see org.kith.model.growth.GrowthPackage#getIdentityStatement_Pitch()
     * @model
     * @generated
     */
    String getPitch();

    /**
     * Sets the value of the '{@link org.kith.model.growth.IdentityStatement#getPitch <em>Pitch</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Pitch</em>' attribute.
     * @see #getPitch()
     * @generated
     */
    void setPitch(String value);

    /**
     * Returns the value of the '<em><b>Keywords</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By which the owner wants to be found, each once.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Keywords</em>' attribute list.
     * @see org.kith.model.growth.GrowthPackage#getIdentityStatement_Keywords()
     * @model
     * @generated
     */
    EList<String> getKeywords();

    /**
     * Returns the value of the '<em><b>Valid From</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The first day; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Valid From</em>' attribute.
     * @see #setValidFrom(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getIdentityStatement_ValidFrom()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getValidFrom();

    /**
     * Sets the value of the '{@link org.kith.model.growth.IdentityStatement#getValidFrom <em>Valid From</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Valid From</em>' attribute.
     * @see #getValidFrom()
     * @generated
     */
    void setValidFrom(LocalDate value);

} // IdentityStatement

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Currency Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What other currencies are worth, as the user says it; at most one in a network.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.CurrencyTable#getBase <em>Base</em>}</li>
 *   <li>{@link org.kith.model.pipeline.CurrencyTable#getRates <em>Rates</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getCurrencyTable()
 * @model
 * @generated
 */
public interface CurrencyTable extends Identified {
    /**
     * Returns the value of the '<em><b>Base</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The currency of sums, as ISO 4217 has it; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Base</em>' attribute.
     * @see #setBase(String)
     * @see org.kith.model.pipeline.PipelinePackage#getCurrencyTable_Base()
     * @model
     * @generated
     */
    String getBase();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.CurrencyTable#getBase <em>Base</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Base</em>' attribute.
     * @see #getBase()
     * @generated
     */
    void setBase(String value);

    /**
     * Returns the value of the '<em><b>Rates</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.pipeline.CurrencyRate}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What others are worth.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Rates</em>' containment reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getCurrencyTable_Rates()
     * @model containment="true"
     * @generated
     */
    EList<CurrencyRate> getRates();

} // CurrencyTable

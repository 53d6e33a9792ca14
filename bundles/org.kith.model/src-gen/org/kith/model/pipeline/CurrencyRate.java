/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Currency Rate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one unit of a currency is worth.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.CurrencyRate#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.kith.model.pipeline.CurrencyRate#getRate <em>Rate</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getCurrencyRate()
 * @model
 * @generated
 */
public interface CurrencyRate extends EObject {
    /**
     * Returns the value of the '<em><b>Currency</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As ISO 4217 has it; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Currency</em>' attribute.
     * @see #setCurrency(String)
     * @see org.kith.model.pipeline.PipelinePackage#getCurrencyRate_Currency()
     * @model
     * @generated
     */
    String getCurrency();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.CurrencyRate#getCurrency <em>Currency</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Currency</em>' attribute.
     * @see #getCurrency()
     * @generated
     */
    void setCurrency(String value);

    /**
     * Returns the value of the '<em><b>Rate</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In units of the base; above 0.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Rate</em>' attribute.
     * @see #setRate(double)
     * @see org.kith.model.pipeline.PipelinePackage#getCurrencyRate_Rate()
     * @model
     * @generated
     */
    double getRate();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.CurrencyRate#getRate <em>Rate</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Rate</em>' attribute.
     * @see #getRate()
     * @generated
     */
    void setRate(double value);

} // CurrencyRate

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number that says how much of a visibility item was seen.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.Metric#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.growth.Metric#getOn <em>On</em>}</li>
 *   <li>{@link org.kith.model.growth.Metric#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getMetric()
 * @model
 * @generated
 */
public interface Metric extends EObject {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it counts or measures, such as “views”; never null. Those of one name are one series.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.growth.GrowthPackage#getMetric_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Metric#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>On</em>' attribute.
     * @see #setOn(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getMetric_On()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getOn();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Metric#getOn <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>On</em>' attribute.
     * @see #getOn()
     * @generated
     */
    void setOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How much; not below 0.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(double)
     * @see org.kith.model.growth.GrowthPackage#getMetric_Value()
     * @model
     * @generated
     */
    double getValue();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Metric#getValue <em>Value</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(double value);

} // Metric

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A figure that a goal is measured by.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.Measure#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Measure#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Measure#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getMeasure()
 * @model
 * @generated
 */
public interface Measure extends EObject {
    /**
     * Returns the value of the '<em><b>Unit</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is counted: “talks”.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Unit</em>' attribute.
     * @see #setUnit(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getMeasure_Unit()
     * @model
     * @generated
     */
    String getUnit();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Measure#getUnit <em>Unit</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Unit</em>' attribute.
     * @see #getUnit()
     * @generated
     */
    void setUnit(String value);

    /**
     * Returns the value of the '<em><b>Baseline</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it began.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Baseline</em>' attribute.
     * @see #setBaseline(double)
     * @see org.kith.model.mentorship.MentorshipPackage#getMeasure_Baseline()
     * @model
     * @generated
     */
    double getBaseline();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Measure#getBaseline <em>Baseline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Baseline</em>' attribute.
     * @see #getBaseline()
     * @generated
     */
    void setBaseline(double value);

    /**
     * Returns the value of the '<em><b>Target</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it should end; not the baseline.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Target</em>' attribute.
     * @see #setTarget(double)
     * @see org.kith.model.mentorship.MentorshipPackage#getMeasure_Target()
     * @model
     * @generated
     */
    double getTarget();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Measure#getTarget <em>Target</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Target</em>' attribute.
     * @see #getTarget()
     * @generated
     */
    void setTarget(double value);

} // Measure

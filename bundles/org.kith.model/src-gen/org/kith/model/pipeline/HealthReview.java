/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Health Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A look at how well a collaboration goes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.HealthReview#getOn <em>On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.HealthReview#getHealth <em>Health</em>}</li>
 *   <li>{@link org.kith.model.pipeline.HealthReview#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getHealthReview()
 * @model
 * @generated
 */
public interface HealthReview extends EObject {
    /**
     * Returns the value of the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * On which day; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>On</em>' attribute.
     * @see #setOn(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getHealthReview_On()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getOn();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.HealthReview#getOn <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>On</em>' attribute.
     * @see #getOn()
     * @generated
     */
    void setOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Health</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How well it goes, from 1 to 5.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Health</em>' attribute.
     * @see #setHealth(int)
     * @see org.kith.model.pipeline.PipelinePackage#getHealthReview_Health()
     * @model
     * @generated
     */
    int getHealth();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.HealthReview#getHealth <em>Health</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Health</em>' attribute.
     * @see #getHealth()
     * @generated
     */
    void setHealth(int value);

    /**
     * Returns the value of the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What was seen; null if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Notes</em>' attribute.
     * @see #setNotes(String)
     * @see org.kith.model.pipeline.PipelinePackage#getHealthReview_Notes()
     * @model
     * @generated
     */
    String getNotes();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.HealthReview#getNotes <em>Notes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Notes</em>' attribute.
     * @see #getNotes()
     * @generated
     */
    void setNotes(String value);

} // HealthReview

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What partners want to reach together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Objective#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Objective#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Objective#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Objective#getSharedBy <em>Shared By</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Objective#getReachedOn <em>Reached On</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getObjective()
 * @model
 * @generated
 */
public interface Objective extends EObject {
    /**
     * Returns the value of the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Text</em>' attribute.
     * @see #setText(String)
     * @see org.kith.model.pipeline.PipelinePackage#getObjective_Text()
     * @model
     * @generated
     */
    String getText();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Objective#getText <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Text</em>' attribute.
     * @see #getText()
     * @generated
     */
    void setText(String value);

    /**
     * Returns the value of the '<em><b>Measure</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By what it is seen that it was reached; null if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Measure</em>' attribute.
     * @see #setMeasure(String)
     * @see org.kith.model.pipeline.PipelinePackage#getObjective_Measure()
     * @model
     * @generated
     */
    String getMeasure();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Objective#getMeasure <em>Measure</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Measure</em>' attribute.
     * @see #getMeasure()
     * @generated
     */
    void setMeasure(String value);

    /**
     * Returns the value of the '<em><b>Due</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Last day; null if open.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Due</em>' attribute.
     * @see #setDue(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getObjective_Due()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDue();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Objective#getDue <em>Due</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Due</em>' attribute.
     * @see #getDue()
     * @generated
     */
    void setDue(LocalDate value);

    /**
     * Returns the value of the '<em><b>Shared By</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Party}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whose it is; empty if of all partners.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Shared By</em>' reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getObjective_SharedBy()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Party> getSharedBy();

    /**
     * Returns the value of the '<em><b>Reached On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it was reached; null until then.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Reached On</em>' attribute.
     * @see #setReachedOn(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getObjective_ReachedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getReachedOn();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Objective#getReachedOn <em>Reached On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Reached On</em>' attribute.
     * @see #getReachedOn()
     * @generated
     */
    void setReachedOn(LocalDate value);

} // Objective

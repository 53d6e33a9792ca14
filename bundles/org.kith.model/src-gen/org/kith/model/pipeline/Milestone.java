/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is to be reached on the way of a collaboration.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Milestone#getKey <em>Key</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Milestone#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Milestone#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Milestone#getReachedOn <em>Reached On</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getMilestone()
 * @model
 * @generated
 */
public interface Milestone extends EObject {
    /**
     * Returns the value of the '<em><b>Key</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By which calendars name it; unique in the network, and never changes.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Key</em>' attribute.
     * @see #setKey(UUID)
     * @see org.kith.model.pipeline.PipelinePackage#getMilestone_Key()
     * @model dataType="org.kith.model.contacts.Uuid"
     * @generated
     */
    UUID getKey();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Milestone#getKey <em>Key</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Key</em>' attribute.
     * @see #getKey()
     * @generated
     */
    void setKey(UUID value);

    /**
     * Returns the value of the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Text</em>' attribute.
     * @see #setText(String)
     * @see org.kith.model.pipeline.PipelinePackage#getMilestone_Text()
     * @model
     * @generated
     */
    String getText();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Milestone#getText <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Text</em>' attribute.
     * @see #getText()
     * @generated
     */
    void setText(String value);

    /**
     * Returns the value of the '<em><b>Due</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Last day; null if open.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Due</em>' attribute.
     * @see #setDue(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getMilestone_Due()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDue();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Milestone#getDue <em>Due</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Due</em>' attribute.
     * @see #getDue()
     * @generated
     */
    void setDue(LocalDate value);

    /**
     * Returns the value of the '<em><b>Reached On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it was reached; null until then.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Reached On</em>' attribute.
     * @see #setReachedOn(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getMilestone_ReachedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getReachedOn();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Milestone#getReachedOn <em>Reached On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Reached On</em>' attribute.
     * @see #getReachedOn()
     * @generated
     */
    void setReachedOn(LocalDate value);

} // Milestone

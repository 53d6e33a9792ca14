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
 * A representation of the model object '<em><b>Stage Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An opportunity came to a stage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.StageChange#getStage <em>Stage</em>}</li>
 *   <li>{@link org.kith.model.pipeline.StageChange#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.pipeline.StageChange#getOn <em>On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.StageChange#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getStageChange()
 * @model
 * @generated
 */
public interface StageChange extends EObject {
    /**
     * Returns the value of the '<em><b>Stage</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Key of the stage it came to; it may be gone by now.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Stage</em>' attribute.
     * @see #setStage(UUID)
     * @see org.kith.model.pipeline.PipelinePackage#getStageChange_Stage()
     * @model dataType="org.kith.model.contacts.Uuid"
     * @generated
     */
    UUID getStage();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.StageChange#getStage <em>Stage</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Stage</em>' attribute.
     * @see #getStage()
     * @generated
     */
    void setStage(UUID value);

    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What that stage was called.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.pipeline.PipelinePackage#getStageChange_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.StageChange#getName <em>Name</em>}' attribute.
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
     * On which day; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>On</em>' attribute.
     * @see #setOn(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getStageChange_On()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getOn();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.StageChange#getOn <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>On</em>' attribute.
     * @see #getOn()
     * @generated
     */
    void setOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Reason</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Why; null if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Reason</em>' attribute.
     * @see #setReason(String)
     * @see org.kith.model.pipeline.PipelinePackage#getStageChange_Reason()
     * @model
     * @generated
     */
    String getReason();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.StageChange#getReason <em>Reason</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Reason</em>' attribute.
     * @see #getReason()
     * @generated
     */
    void setReason(String value);

} // StageChange

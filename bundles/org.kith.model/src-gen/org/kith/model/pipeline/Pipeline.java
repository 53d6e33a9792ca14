/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipeline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The way that opportunities of some kinds go, stage by stage: one board.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Pipeline#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Pipeline#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Pipeline#getStages <em>Stages</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getPipeline()
 * @model
 * @generated
 */
public interface Pipeline extends Identified {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is called; unique in the network, ignoring case.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.pipeline.PipelinePackage#getPipeline_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Pipeline#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Kinds</b></em>' attribute list.
     * The list contents are of type {@link org.kith.model.pipeline.OpportunityKind}.
     * The literals are from the enumeration {@link org.kith.model.pipeline.OpportunityKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Of which kinds its opportunities are; empty for any.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kinds</em>' attribute list.
     * @see org.kith.model.pipeline.OpportunityKind
     * @see org.kith.model.pipeline.PipelinePackage#getPipeline_Kinds()
     * @model
     * @generated
     */
    EList<OpportunityKind> getKinds();

    /**
     * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.pipeline.Stage}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In their order; at least one that is open, one that is won and one that is lost.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Stages</em>' containment reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getPipeline_Stages()
     * @model containment="true"
     * @generated
     */
    EList<Stage> getStages();

} // Pipeline

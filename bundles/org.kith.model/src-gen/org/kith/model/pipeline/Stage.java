/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a pipeline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Stage#getKey <em>Key</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Stage#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Stage#getCategory <em>Category</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Stage#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Stage#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Stage#getMaxDays <em>Max Days</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Stage#getEntryCriteria <em>Entry Criteria</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Stage#getChecklist <em>Checklist</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getStage()
 * @model
 * @generated
 */
public interface Stage extends EObject {
    /**
     * Returns the value of the '<em><b>Key</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By which opportunities name it; unique in the network, and never changes.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Key</em>' attribute.
     * @see #setKey(UUID)
     * @see org.kith.model.pipeline.PipelinePackage#getStage_Key()
     * @model dataType="org.kith.model.contacts.Uuid"
     * @generated
     */
    UUID getKey();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Stage#getKey <em>Key</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Key</em>' attribute.
     * @see #getKey()
     * @generated
     */
    void setKey(UUID value);

    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is called; unique in the pipeline, ignoring case.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.pipeline.PipelinePackage#getStage_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Stage#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Category</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.pipeline.StageCategory}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether an opportunity is still open there.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Category</em>' attribute.
     * @see org.kith.model.pipeline.StageCategory
     * @see #setCategory(StageCategory)
     * @see org.kith.model.pipeline.PipelinePackage#getStage_Category()
     * @model
     * @generated
     */
    StageCategory getCategory();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Stage#getCategory <em>Category</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Category</em>' attribute.
     * @see org.kith.model.pipeline.StageCategory
     * @see #getCategory()
     * @generated
     */
    void setCategory(StageCategory value);

    /**
     * Returns the value of the '<em><b>Probability</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How likely it is from here to be won, in per cent; 100 if won, 0 if lost.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Probability</em>' attribute.
     * @see #setProbability(int)
     * @see org.kith.model.pipeline.PipelinePackage#getStage_Probability()
     * @model
     * @generated
     */
    int getProbability();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Stage#getProbability <em>Probability</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Probability</em>' attribute.
     * @see #getProbability()
     * @generated
     */
    void setProbability(int value);

    /**
     * Returns the value of the '<em><b>Limit</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How many opportunities should be there at most; 0 for any number.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Limit</em>' attribute.
     * @see #setLimit(int)
     * @see org.kith.model.pipeline.PipelinePackage#getStage_Limit()
     * @model
     * @generated
     */
    int getLimit();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Stage#getLimit <em>Limit</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Limit</em>' attribute.
     * @see #getLimit()
     * @generated
     */
    void setLimit(int value);

    /**
     * Returns the value of the '<em><b>Max Days</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * After how many days an opportunity has been there for too long; 0 for never.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Max Days</em>' attribute.
     * @see #setMaxDays(int)
     * @see org.kith.model.pipeline.PipelinePackage#getStage_MaxDays()
     * @model
     * @generated
     */
    int getMaxDays();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Stage#getMaxDays <em>Max Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Max Days</em>' attribute.
     * @see #getMaxDays()
     * @generated
     */
    void setMaxDays(int value);

    /**
     * Returns the value of the '<em><b>Entry Criteria</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What must be so to come here.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Entry Criteria</em>' attribute.
     * @see #setEntryCriteria(String)
     * @see org.kith.model.pipeline.PipelinePackage#getStage_EntryCriteria()
     * @model
     * @generated
     */
    String getEntryCriteria();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Stage#getEntryCriteria <em>Entry Criteria</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Entry Criteria</em>' attribute.
     * @see #getEntryCriteria()
     * @generated
     */
    void setEntryCriteria(String value);

    /**
     * Returns the value of the '<em><b>Checklist</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is to be done here, one by one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Checklist</em>' attribute list.
     * @see org.kith.model.pipeline.PipelinePackage#getStage_Checklist()
     * @model
     * @generated
     */
    EList<String> getChecklist();

} // Stage

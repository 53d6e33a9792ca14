/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who or what led to an opportunity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Source#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Source#getVia <em>Via</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Source#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getSource()
 * @model
 * @generated
 */
public interface Source extends EObject {
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.pipeline.SourceKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Of which kind.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.pipeline.SourceKind
     * @see #setKind(SourceKind)
     * @see org.kith.model.pipeline.PipelinePackage#getSource_Kind()
     * @model
     * @generated
     */
    SourceKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Source#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.pipeline.SourceKind
     * @see #getKind()
     * @generated
     */
    void setKind(SourceKind value);

    /**
     * Returns the value of the '<em><b>Via</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The person, introduction or referral; null if it is not in the network.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Via</em>' reference.
     * @see #setVia(Identified)
     * @see org.kith.model.pipeline.PipelinePackage#getSource_Via()
     * @model resolveProxies="false"
     * @generated
     */
    Identified getVia();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Source#getVia <em>Via</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Via</em>' reference.
     * @see #getVia()
     * @generated
     */
    void setVia(Identified value);

    /**
     * Returns the value of the '<em><b>Note</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What more is known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Note</em>' attribute.
     * @see #setNote(String)
     * @see org.kith.model.pipeline.PipelinePackage#getSource_Note()
     * @model
     * @generated
     */
    String getNote();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Source#getNote <em>Note</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Note</em>' attribute.
     * @see #getNote()
     * @generated
     */
    void setNote(String value);

} // Source

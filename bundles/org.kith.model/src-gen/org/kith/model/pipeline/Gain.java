/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an opportunity is worth beside money.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Gain#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Gain#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getGain()
 * @model
 * @generated
 */
public interface Gain extends EObject {
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.pipeline.GainKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Of which kind.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.pipeline.GainKind
     * @see #setKind(GainKind)
     * @see org.kith.model.pipeline.PipelinePackage#getGain_Kind()
     * @model
     * @generated
     */
    GainKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Gain#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.pipeline.GainKind
     * @see #getKind()
     * @generated
     */
    void setKind(GainKind value);

    /**
     * Returns the value of the '<em><b>Level</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How much, 1 to 5.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Level</em>' attribute.
     * @see #setLevel(int)
     * @see org.kith.model.pipeline.PipelinePackage#getGain_Level()
     * @model
     * @generated
     */
    int getLevel();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Gain#getLevel <em>Level</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Level</em>' attribute.
     * @see #getLevel()
     * @generated
     */
    void setLevel(int value);

} // Gain

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Award</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the owner was honoured with.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kith.model.growth.GrowthPackage#getAward()
 * @model
 * @generated
 */
public interface Award extends VisibilityItem {
} // Award

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Open Source Contribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the owner gave to open source.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kith.model.growth.GrowthPackage#getOpenSourceContribution()
 * @model
 * @generated
 */
public interface OpenSourceContribution extends VisibilityItem {
} // OpenSourceContribution

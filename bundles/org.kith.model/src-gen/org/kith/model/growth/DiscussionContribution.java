/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Discussion Contribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the owner said in a discussion of others: a comment, an answer.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kith.model.growth.GrowthPackage#getDiscussionContribution()
 * @model
 * @generated
 */
public interface DiscussionContribution extends VisibilityItem {
} // DiscussionContribution

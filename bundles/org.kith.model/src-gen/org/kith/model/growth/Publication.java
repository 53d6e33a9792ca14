/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something of the owner that was published: an article, a paper, a book.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kith.model.growth.GrowthPackage#getPublication()
 * @model
 * @generated
 */
public interface Publication extends VisibilityItem {
} // Publication

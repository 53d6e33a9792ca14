/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Post</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that the owner wrote on a network or a blog.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kith.model.growth.GrowthPackage#getPost()
 * @model
 * @generated
 */
public interface Post extends VisibilityItem {
} // Post

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import org.eclipse.emf.ecore.EClass;

import org.kith.model.growth.GrowthPackage;
import org.kith.model.growth.Post;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Post</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PostImpl extends VisibilityItemImpl implements Post {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected PostImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.POST;
    }

} //PostImpl

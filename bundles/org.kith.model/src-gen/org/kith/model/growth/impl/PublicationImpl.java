/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import org.eclipse.emf.ecore.EClass;

import org.kith.model.growth.GrowthPackage;
import org.kith.model.growth.Publication;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PublicationImpl extends VisibilityItemImpl implements Publication {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected PublicationImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.PUBLICATION;
    }

} //PublicationImpl

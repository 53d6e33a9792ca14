/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import org.eclipse.emf.ecore.EClass;

import org.kith.model.growth.Award;
import org.kith.model.growth.GrowthPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Award</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AwardImpl extends VisibilityItemImpl implements Award {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected AwardImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.AWARD;
    }

} //AwardImpl

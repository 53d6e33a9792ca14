/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import org.eclipse.emf.ecore.EClass;

import org.kith.model.growth.GrowthPackage;
import org.kith.model.growth.OpenSourceContribution;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Open Source Contribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class OpenSourceContributionImpl extends VisibilityItemImpl implements OpenSourceContribution {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected OpenSourceContributionImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.OPEN_SOURCE_CONTRIBUTION;
    }

} //OpenSourceContributionImpl

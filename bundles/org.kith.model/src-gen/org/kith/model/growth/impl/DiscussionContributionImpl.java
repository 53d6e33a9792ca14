/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import org.eclipse.emf.ecore.EClass;

import org.kith.model.growth.DiscussionContribution;
import org.kith.model.growth.GrowthPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Discussion Contribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DiscussionContributionImpl extends VisibilityItemImpl implements DiscussionContribution {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected DiscussionContributionImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.DISCUSSION_CONTRIBUTION;
    }

} //DiscussionContributionImpl

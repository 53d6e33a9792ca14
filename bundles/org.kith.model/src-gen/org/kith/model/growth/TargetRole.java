/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the owner wants to become, and what one has to be able to do there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.TargetRole#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.growth.TargetRole#getRequirements <em>Requirements</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getTargetRole()
 * @model
 * @generated
 */
public interface TargetRole extends Identified {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is called; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.growth.GrowthPackage#getTargetRole_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.growth.TargetRole#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Requirements</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.growth.SkillRequirement}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Which skills it asks for, each once.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Requirements</em>' containment reference list.
     * @see org.kith.model.growth.GrowthPackage#getTargetRole_Requirements()
     * @model containment="true"
     * @generated
     */
    EList<SkillRequirement> getRequirements();

} // TargetRole

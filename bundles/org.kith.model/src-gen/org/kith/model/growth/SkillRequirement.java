/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillLevel;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill Requirement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A role asks for a skill.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.SkillRequirement#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.kith.model.growth.SkillRequirement#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getSkillRequirement()
 * @model
 * @generated
 */
public interface SkillRequirement extends EObject {
    /**
     * Returns the value of the '<em><b>Skill</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skill</em>' reference.
     * @see #setSkill(Skill)
     * @see org.kith.model.growth.GrowthPackage#getSkillRequirement_Skill()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Skill getSkill();

    /**
     * Sets the value of the '{@link org.kith.model.growth.SkillRequirement#getSkill <em>Skill</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Skill</em>' reference.
     * @see #getSkill()
     * @generated
     */
    void setSkill(Skill value);

    /**
     * Returns the value of the '<em><b>Level</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.SkillLevel}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How well one has to master it; UNKNOWN if any level will do.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Level</em>' attribute.
     * @see org.kith.model.contacts.SkillLevel
     * @see #setLevel(SkillLevel)
     * @see org.kith.model.growth.GrowthPackage#getSkillRequirement_Level()
     * @model
     * @generated
     */
    SkillLevel getLevel();

    /**
     * Sets the value of the '{@link org.kith.model.growth.SkillRequirement#getLevel <em>Level</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Level</em>' attribute.
     * @see org.kith.model.contacts.SkillLevel
     * @see #getLevel()
     * @generated
     */
    void setLevel(SkillLevel value);

} // SkillRequirement

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Confidence Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How sure of themselves the owner was on a day, in one skill or situation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.ConfidenceEntry#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.growth.ConfidenceEntry#getScore <em>Score</em>}</li>
 *   <li>{@link org.kith.model.growth.ConfidenceEntry#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.kith.model.growth.ConfidenceEntry#getSituation <em>Situation</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getConfidenceEntry()
 * @model
 * @generated
 */
public interface ConfidenceEntry extends Identified {
    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getConfidenceEntry_Date()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDate();

    /**
     * Sets the value of the '{@link org.kith.model.growth.ConfidenceEntry#getDate <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(LocalDate value);

    /**
     * Returns the value of the '<em><b>Score</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How sure, from 1 to 10.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Score</em>' attribute.
     * @see #setScore(int)
     * @see org.kith.model.growth.GrowthPackage#getConfidenceEntry_Score()
     * @model
     * @generated
     */
    int getScore();

    /**
     * Sets the value of the '{@link org.kith.model.growth.ConfidenceEntry#getScore <em>Score</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Score</em>' attribute.
     * @see #getScore()
     * @generated
     */
    void setScore(int value);

    /**
     * Returns the value of the '<em><b>Skill</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In which skill; null if it is about a situation.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skill</em>' reference.
     * @see #setSkill(Skill)
     * @see org.kith.model.growth.GrowthPackage#getConfidenceEntry_Skill()
     * @model resolveProxies="false"
     * @generated
     */
    Skill getSkill();

    /**
     * Sets the value of the '{@link org.kith.model.growth.ConfidenceEntry#getSkill <em>Skill</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Skill</em>' reference.
     * @see #getSkill()
     * @generated
     */
    void setSkill(Skill value);

    /**
     * Returns the value of the '<em><b>Situation</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In which situation; null if it is about a skill.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Situation</em>' attribute.
     * @see #setSituation(String)
     * @see org.kith.model.growth.GrowthPackage#getConfidenceEntry_Situation()
     * @model
     * @generated
     */
    String getSituation();

    /**
     * Sets the value of the '{@link org.kith.model.growth.ConfidenceEntry#getSituation <em>Situation</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Situation</em>' attribute.
     * @see #getSituation()
     * @generated
     */
    void setSituation(String value);

} // ConfidenceEntry

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Achievement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that the owner has brought about, told as situation, task, action and result (STAR).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.Achievement#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.growth.Achievement#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.kith.model.growth.Achievement#getTask <em>Task</em>}</li>
 *   <li>{@link org.kith.model.growth.Achievement#getAction <em>Action</em>}</li>
 *   <li>{@link org.kith.model.growth.Achievement#getResult <em>Result</em>}</li>
 *   <li>{@link org.kith.model.growth.Achievement#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.growth.Achievement#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.growth.Achievement#getCorroboratedBy <em>Corroborated By</em>}</li>
 *   <li>{@link org.kith.model.growth.Achievement#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getAchievement()
 * @model
 * @generated
 */
public interface Achievement extends Identified {
    /**
     * Returns the value of the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Title</em>' attribute.
     * @see #setTitle(String)
     * @see org.kith.model.growth.GrowthPackage#getAchievement_Title()
     * @model
     * @generated
     */
    String getTitle();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Achievement#getTitle <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Title</em>' attribute.
     * @see #getTitle()
     * @generated
     */
    void setTitle(String value);

    /**
     * Returns the value of the '<em><b>Situation</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How things stood; null if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Situation</em>' attribute.
     * @see #setSituation(String)
     * @see org.kith.model.growth.GrowthPackage#getAchievement_Situation()
     * @model
     * @generated
     */
    String getSituation();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Achievement#getSituation <em>Situation</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Situation</em>' attribute.
     * @see #getSituation()
     * @generated
     */
    void setSituation(String value);

    /**
     * Returns the value of the '<em><b>Task</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What was to be done; null if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Task</em>' attribute.
     * @see #setTask(String)
     * @see org.kith.model.growth.GrowthPackage#getAchievement_Task()
     * @model
     * @generated
     */
    String getTask();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Achievement#getTask <em>Task</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Task</em>' attribute.
     * @see #getTask()
     * @generated
     */
    void setTask(String value);

    /**
     * Returns the value of the '<em><b>Action</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What the owner did; null if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Action</em>' attribute.
     * @see #setAction(String)
     * @see org.kith.model.growth.GrowthPackage#getAchievement_Action()
     * @model
     * @generated
     */
    String getAction();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Achievement#getAction <em>Action</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Action</em>' attribute.
     * @see #getAction()
     * @generated
     */
    void setAction(String value);

    /**
     * Returns the value of the '<em><b>Result</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What came of it; null if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Result</em>' attribute.
     * @see #setResult(String)
     * @see org.kith.model.growth.GrowthPackage#getAchievement_Result()
     * @model
     * @generated
     */
    String getResult();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Achievement#getResult <em>Result</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Result</em>' attribute.
     * @see #getResult()
     * @generated
     */
    void setResult(String value);

    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it was done; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getAchievement_Date()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDate();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Achievement#getDate <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(LocalDate value);

    /**
     * Returns the value of the '<em><b>Skills</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it shows that the owner can do.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skills</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getAchievement_Skills()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getSkills();

    /**
     * Returns the value of the '<em><b>Corroborated By</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Party}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who can confirm it, each once.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Corroborated By</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getAchievement_CorroboratedBy()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Party> getCorroboratedBy();

    /**
     * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it can be seen, one by one: addresses, documents.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Evidence</em>' attribute list.
     * @see org.kith.model.growth.GrowthPackage#getAchievement_Evidence()
     * @model
     * @generated
     */
    EList<String> getEvidence();

} // Achievement

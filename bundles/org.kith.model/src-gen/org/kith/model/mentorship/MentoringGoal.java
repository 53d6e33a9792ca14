/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Task;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mentoring Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a mentee wants to reach: specific, measurable, achievable, relevant, and due (SMART, Doran 1981).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.MentoringGoal#getSpecific <em>Specific</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringGoal#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringGoal#getAchievable <em>Achievable</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringGoal#getRelevance <em>Relevance</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringGoal#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringGoal#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringGoal#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringGoal#getProgressMode <em>Progress Mode</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringGoal#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringGoal#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal()
 * @model
 * @generated
 */
public interface MentoringGoal extends EObject {
    /**
     * Returns the value of the '<em><b>Specific</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What exactly; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Specific</em>' attribute.
     * @see #setSpecific(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal_Specific()
     * @model
     * @generated
     */
    String getSpecific();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringGoal#getSpecific <em>Specific</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Specific</em>' attribute.
     * @see #getSpecific()
     * @generated
     */
    void setSpecific(String value);

    /**
     * Returns the value of the '<em><b>Measure</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By what it is measured; null if it is judged.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Measure</em>' containment reference.
     * @see #setMeasure(Measure)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal_Measure()
     * @model containment="true"
     * @generated
     */
    Measure getMeasure();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringGoal#getMeasure <em>Measure</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Measure</em>' containment reference.
     * @see #getMeasure()
     * @generated
     */
    void setMeasure(Measure value);

    /**
     * Returns the value of the '<em><b>Achievable</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Why it can be reached.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Achievable</em>' attribute.
     * @see #setAchievable(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal_Achievable()
     * @model
     * @generated
     */
    String getAchievable();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringGoal#getAchievable <em>Achievable</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Achievable</em>' attribute.
     * @see #getAchievable()
     * @generated
     */
    void setAchievable(String value);

    /**
     * Returns the value of the '<em><b>Relevance</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is good for: the larger aim.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Relevance</em>' attribute.
     * @see #setRelevance(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal_Relevance()
     * @model
     * @generated
     */
    String getRelevance();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringGoal#getRelevance <em>Relevance</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Relevance</em>' attribute.
     * @see #getRelevance()
     * @generated
     */
    void setRelevance(String value);

    /**
     * Returns the value of the '<em><b>Due</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The last day; null if there is none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Due</em>' attribute.
     * @see #setDue(LocalDate)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal_Due()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDue();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringGoal#getDue <em>Due</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Due</em>' attribute.
     * @see #getDue()
     * @generated
     */
    void setDue(LocalDate value);

    /**
     * Returns the value of the '<em><b>Skills</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it trains.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skills</em>' reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal_Skills()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getSkills();

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.mentorship.GoalStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How far it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.mentorship.GoalStatus
     * @see #setStatus(GoalStatus)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal_Status()
     * @model
     * @generated
     */
    GoalStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringGoal#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.mentorship.GoalStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(GoalStatus value);

    /**
     * Returns the value of the '<em><b>Progress Mode</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.mentorship.ProgressMode}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether progress is judged or counted from the actions.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Progress Mode</em>' attribute.
     * @see org.kith.model.mentorship.ProgressMode
     * @see #setProgressMode(ProgressMode)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal_ProgressMode()
     * @model
     * @generated
     */
    ProgressMode getProgressMode();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringGoal#getProgressMode <em>Progress Mode</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Progress Mode</em>' attribute.
     * @see org.kith.model.mentorship.ProgressMode
     * @see #getProgressMode()
     * @generated
     */
    void setProgressMode(ProgressMode value);

    /**
     * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.mentorship.ProgressEntry}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Its progress over time, in the order of the days.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Entries</em>' containment reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal_Entries()
     * @model containment="true"
     * @generated
     */
    EList<ProgressEntry> getEntries();

    /**
     * Returns the value of the '<em><b>Actions</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Task}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is to be done for it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Actions</em>' reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringGoal_Actions()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Task> getActions();

} // MentoringGoal

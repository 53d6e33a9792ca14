/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Weekly Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the owner makes of a week.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.WeeklyReview#getWeek <em>Week</em>}</li>
 *   <li>{@link org.kith.model.growth.WeeklyReview#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.kith.model.growth.WeeklyReview#getHelpers <em>Helpers</em>}</li>
 *   <li>{@link org.kith.model.growth.WeeklyReview#getToThank <em>To Thank</em>}</li>
 *   <li>{@link org.kith.model.growth.WeeklyReview#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.kith.model.growth.WeeklyReview#getIntentions <em>Intentions</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getWeeklyReview()
 * @model
 * @generated
 */
public interface WeeklyReview extends Identified {
    /**
     * Returns the value of the '<em><b>Week</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The Monday of the week; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Week</em>' attribute.
     * @see #setWeek(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getWeeklyReview_Week()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getWeek();

    /**
     * Sets the value of the '{@link org.kith.model.growth.WeeklyReview#getWeek <em>Week</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Week</em>' attribute.
     * @see #getWeek()
     * @generated
     */
    void setWeek(LocalDate value);

    /**
     * Returns the value of the '<em><b>Happened</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What happened; null if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Happened</em>' attribute.
     * @see #setHappened(String)
     * @see org.kith.model.growth.GrowthPackage#getWeeklyReview_Happened()
     * @model
     * @generated
     */
    String getHappened();

    /**
     * Sets the value of the '{@link org.kith.model.growth.WeeklyReview#getHappened <em>Happened</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Happened</em>' attribute.
     * @see #getHappened()
     * @generated
     */
    void setHappened(String value);

    /**
     * Returns the value of the '<em><b>Helpers</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Person}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who helped, each once.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Helpers</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getWeeklyReview_Helpers()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Person> getHelpers();

    /**
     * Returns the value of the '<em><b>To Thank</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Person}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whom to thank, each once.
     * <!-- end-model-doc -->
     * @return the value of the '<em>To Thank</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getWeeklyReview_ToThank()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Person> getToThank();

    /**
     * Returns the value of the '<em><b>Confidence</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How sure of themselves the owner is, 1 to 10.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Confidence</em>' attribute.
     * @see #setConfidence(int)
     * @see org.kith.model.growth.GrowthPackage#getWeeklyReview_Confidence()
     * @model
     * @generated
     */
    int getConfidence();

    /**
     * Sets the value of the '{@link org.kith.model.growth.WeeklyReview#getConfidence <em>Confidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Confidence</em>' attribute.
     * @see #getConfidence()
     * @generated
     */
    void setConfidence(int value);

    /**
     * Returns the value of the '<em><b>Intentions</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What the owner wants to do next week, three at most.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Intentions</em>' attribute list.
     * @see org.kith.model.growth.GrowthPackage#getWeeklyReview_Intentions()
     * @model
     * @generated
     */
    EList<String> getIntentions();

} // WeeklyReview

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Feedback</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody said of the owner’s work.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.Feedback#getFrom <em>From</em>}</li>
 *   <li>{@link org.kith.model.growth.Feedback#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.growth.Feedback#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.growth.Feedback#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.growth.Feedback#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.growth.Feedback#getInteraction <em>Interaction</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getFeedback()
 * @model
 * @generated
 */
public interface Feedback extends Identified {
    /**
     * Returns the value of the '<em><b>From</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who said it; null if that is not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>From</em>' reference.
     * @see #setFrom(Person)
     * @see org.kith.model.growth.GrowthPackage#getFeedback_From()
     * @model resolveProxies="false"
     * @generated
     */
    Person getFrom();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Feedback#getFrom <em>From</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>From</em>' reference.
     * @see #getFrom()
     * @generated
     */
    void setFrom(Person value);

    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getFeedback_Date()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDate();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Feedback#getDate <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(LocalDate value);

    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.growth.FeedbackKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Of which kind.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.growth.FeedbackKind
     * @see #setKind(FeedbackKind)
     * @see org.kith.model.growth.GrowthPackage#getFeedback_Kind()
     * @model
     * @generated
     */
    FeedbackKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Feedback#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.growth.FeedbackKind
     * @see #getKind()
     * @generated
     */
    void setKind(FeedbackKind value);

    /**
     * Returns the value of the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What was said; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Text</em>' attribute.
     * @see #setText(String)
     * @see org.kith.model.growth.GrowthPackage#getFeedback_Text()
     * @model
     * @generated
     */
    String getText();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Feedback#getText <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Text</em>' attribute.
     * @see #getText()
     * @generated
     */
    void setText(String value);

    /**
     * Returns the value of the '<em><b>Skills</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is about.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skills</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getFeedback_Skills()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getSkills();

    /**
     * Returns the value of the '<em><b>Interaction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Id of the interaction in which it was said; null if none is named.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Interaction</em>' attribute.
     * @see #setInteraction(UUID)
     * @see org.kith.model.growth.GrowthPackage#getFeedback_Interaction()
     * @model dataType="org.kith.model.contacts.Uuid"
     * @generated
     */
    UUID getInteraction();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Feedback#getInteraction <em>Interaction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Interaction</em>' attribute.
     * @see #getInteraction()
     * @generated
     */
    void setInteraction(UUID value);

} // Feedback

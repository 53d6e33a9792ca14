/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words in which somebody recommends somebody else.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Recommendation#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Recommendation#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Recommendation#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Recommendation#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Recommendation#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Recommendation#getSkills <em>Skills</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getRecommendation()
 * @model
 * @generated
 */
public interface Recommendation extends Identified {
    /**
     * Returns the value of the '<em><b>Author</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who wrote it; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Author</em>' reference.
     * @see #setAuthor(Person)
     * @see org.kith.model.pipeline.PipelinePackage#getRecommendation_Author()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getAuthor();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Recommendation#getAuthor <em>Author</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Author</em>' reference.
     * @see #getAuthor()
     * @generated
     */
    void setAuthor(Person value);

    /**
     * Returns the value of the '<em><b>Subject</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * About whom; never null, not the author.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Subject</em>' reference.
     * @see #setSubject(Person)
     * @see org.kith.model.pipeline.PipelinePackage#getRecommendation_Subject()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getSubject();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Recommendation#getSubject <em>Subject</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Subject</em>' reference.
     * @see #getSubject()
     * @generated
     */
    void setSubject(Person value);

    /**
     * Returns the value of the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it says.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Text</em>' attribute.
     * @see #setText(String)
     * @see org.kith.model.pipeline.PipelinePackage#getRecommendation_Text()
     * @model
     * @generated
     */
    String getText();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Recommendation#getText <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Text</em>' attribute.
     * @see #getText()
     * @generated
     */
    void setText(String value);

    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it was written, or asked for; null if unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getRecommendation_Date()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDate();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Recommendation#getDate <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(LocalDate value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.pipeline.RecommendationStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether it can be seen.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.pipeline.RecommendationStatus
     * @see #setStatus(RecommendationStatus)
     * @see org.kith.model.pipeline.PipelinePackage#getRecommendation_Status()
     * @model
     * @generated
     */
    RecommendationStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Recommendation#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.pipeline.RecommendationStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(RecommendationStatus value);

    /**
     * Returns the value of the '<em><b>Skills</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it speaks of.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skills</em>' reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getRecommendation_Skills()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getSkills();

} // Recommendation

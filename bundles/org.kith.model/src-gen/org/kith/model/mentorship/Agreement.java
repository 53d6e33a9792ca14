/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What mentor and mentee agree on: one version of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.Agreement#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Agreement#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Agreement#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Agreement#getFrequencyDays <em>Frequency Days</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Agreement#getDurationWeeks <em>Duration Weeks</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Agreement#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Agreement#getSignatures <em>Signatures</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getAgreement()
 * @model
 * @generated
 */
public interface Agreement extends EObject {
    /**
     * Returns the value of the '<em><b>Purpose</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What for.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Purpose</em>' attribute.
     * @see #setPurpose(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getAgreement_Purpose()
     * @model
     * @generated
     */
    String getPurpose();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Agreement#getPurpose <em>Purpose</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Purpose</em>' attribute.
     * @see #getPurpose()
     * @generated
     */
    void setPurpose(String value);

    /**
     * Returns the value of the '<em><b>Expectations</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What they expect of one another.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Expectations</em>' attribute.
     * @see #setExpectations(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getAgreement_Expectations()
     * @model
     * @generated
     */
    String getExpectations();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Agreement#getExpectations <em>Expectations</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Expectations</em>' attribute.
     * @see #getExpectations()
     * @generated
     */
    void setExpectations(String value);

    /**
     * Returns the value of the '<em><b>Confidentiality</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What stays between them.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Confidentiality</em>' attribute.
     * @see #setConfidentiality(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getAgreement_Confidentiality()
     * @model
     * @generated
     */
    String getConfidentiality();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Agreement#getConfidentiality <em>Confidentiality</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Confidentiality</em>' attribute.
     * @see #getConfidentiality()
     * @generated
     */
    void setConfidentiality(String value);

    /**
     * Returns the value of the '<em><b>Frequency Days</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They meet every so many days; 0 if that is left open.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Frequency Days</em>' attribute.
     * @see #setFrequencyDays(int)
     * @see org.kith.model.mentorship.MentorshipPackage#getAgreement_FrequencyDays()
     * @model
     * @generated
     */
    int getFrequencyDays();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Agreement#getFrequencyDays <em>Frequency Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Frequency Days</em>' attribute.
     * @see #getFrequencyDays()
     * @generated
     */
    void setFrequencyDays(int value);

    /**
     * Returns the value of the '<em><b>Duration Weeks</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How long it is meant to last, in weeks; 0 if that is left open.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Duration Weeks</em>' attribute.
     * @see #setDurationWeeks(int)
     * @see org.kith.model.mentorship.MentorshipPackage#getAgreement_DurationWeeks()
     * @model
     * @generated
     */
    int getDurationWeeks();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Agreement#getDurationWeeks <em>Duration Weeks</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Duration Weeks</em>' attribute.
     * @see #getDurationWeeks()
     * @generated
     */
    void setDurationWeeks(int value);

    /**
     * Returns the value of the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Its first day; null if that is left open.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Start</em>' attribute.
     * @see #setStart(LocalDate)
     * @see org.kith.model.mentorship.MentorshipPackage#getAgreement_Start()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getStart();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Agreement#getStart <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Start</em>' attribute.
     * @see #getStart()
     * @generated
     */
    void setStart(LocalDate value);

    /**
     * Returns the value of the '<em><b>Signatures</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.mentorship.Signature}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who agreed to it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Signatures</em>' containment reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getAgreement_Signatures()
     * @model containment="true"
     * @generated
     */
    EList<Signature> getSignatures();

} // Agreement

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Status Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A mentorship came to a status.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.StatusStep#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.mentorship.StatusStep#getOn <em>On</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getStatusStep()
 * @model
 * @generated
 */
public interface StatusStep extends EObject {
    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.mentorship.MentorshipStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * To which.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.mentorship.MentorshipStatus
     * @see #setStatus(MentorshipStatus)
     * @see org.kith.model.mentorship.MentorshipPackage#getStatusStep_Status()
     * @model
     * @generated
     */
    MentorshipStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.StatusStep#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.mentorship.MentorshipStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(MentorshipStatus value);

    /**
     * Returns the value of the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * On which day; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>On</em>' attribute.
     * @see #setOn(LocalDate)
     * @see org.kith.model.mentorship.MentorshipPackage#getStatusStep_On()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getOn();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.StatusStep#getOn <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>On</em>' attribute.
     * @see #getOn()
     * @generated
     */
    void setOn(LocalDate value);

} // StatusStep

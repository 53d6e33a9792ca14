/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mentorship</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody helps somebody else to grow, by agreement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.Mentorship#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Mentorship#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Mentorship#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Mentorship#getMentors <em>Mentors</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Mentorship#getMentees <em>Mentees</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Mentorship#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Mentorship#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Mentorship#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Mentorship#getClosing <em>Closing</em>}</li>
 *   <li>{@link org.kith.model.mentorship.Mentorship#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getMentorship()
 * @model
 * @generated
 */
public interface Mentorship extends Identified {
    /**
     * Returns the value of the '<em><b>Topic</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is about, in one line.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Topic</em>' attribute.
     * @see #setTopic(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentorship_Topic()
     * @model
     * @generated
     */
    String getTopic();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Mentorship#getTopic <em>Topic</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Topic</em>' attribute.
     * @see #getTopic()
     * @generated
     */
    void setTopic(String value);

    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.mentorship.MentorshipKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Which form it has.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.mentorship.MentorshipKind
     * @see #setKind(MentorshipKind)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentorship_Kind()
     * @model
     * @generated
     */
    MentorshipKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Mentorship#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.mentorship.MentorshipKind
     * @see #getKind()
     * @generated
     */
    void setKind(MentorshipKind value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.mentorship.MentorshipStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How far it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.mentorship.MentorshipStatus
     * @see #setStatus(MentorshipStatus)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentorship_Status()
     * @model
     * @generated
     */
    MentorshipStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Mentorship#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.mentorship.MentorshipStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(MentorshipStatus value);

    /**
     * Returns the value of the '<em><b>Mentors</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Person}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who helps; never empty.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Mentors</em>' reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentorship_Mentors()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    EList<Person> getMentors();

    /**
     * Returns the value of the '<em><b>Mentees</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Person}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who grows; never empty, and none of the mentors.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Mentees</em>' reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentorship_Mentees()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    EList<Person> getMentees();

    /**
     * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.mentorship.Agreement}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What was agreed on, each version after the one before; the last one holds.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Agreements</em>' containment reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentorship_Agreements()
     * @model containment="true"
     * @generated
     */
    EList<Agreement> getAgreements();

    /**
     * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.mentorship.MentoringGoal}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is to be reached.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Goals</em>' containment reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentorship_Goals()
     * @model containment="true"
     * @generated
     */
    EList<MentoringGoal> getGoals();

    /**
     * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.mentorship.MentoringSession}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When they meet, in the order of their numbers.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Sessions</em>' containment reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentorship_Sessions()
     * @model containment="true"
     * @generated
     */
    EList<MentoringSession> getSessions();

    /**
     * Returns the value of the '<em><b>Closing</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How it ended; null until it is completed.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Closing</em>' containment reference.
     * @see #setClosing(Closing)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentorship_Closing()
     * @model containment="true"
     * @generated
     */
    Closing getClosing();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.Mentorship#getClosing <em>Closing</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Closing</em>' containment reference.
     * @see #getClosing()
     * @generated
     */
    void setClosing(Closing value);

    /**
     * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.mentorship.StatusStep}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it came to which status, in the order of time.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Steps</em>' containment reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentorship_Steps()
     * @model containment="true"
     * @generated
     */
    EList<StatusStep> getSteps();

} // Mentorship

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import java.time.Instant;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Task;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mentoring Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A meeting of a mentorship, planned or held. Once held it is an interaction too.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getLocation <em>Location</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getReality <em>Reality</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getOptions <em>Options</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getWill <em>Will</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getAdvice <em>Advice</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getMenteeRating <em>Mentee Rating</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getMentorRating <em>Mentor Rating</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringSession#getInteraction <em>Interaction</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession()
 * @model
 * @generated
 */
public interface MentoringSession extends EObject {
    /**
     * Returns the value of the '<em><b>Number</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * From 1, unique in the mentorship.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Number</em>' attribute.
     * @see #setNumber(int)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Number()
     * @model
     * @generated
     */
    int getNumber();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getNumber <em>Number</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Number</em>' attribute.
     * @see #getNumber()
     * @generated
     */
    void setNumber(int value);

    /**
     * Returns the value of the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Start</em>' attribute.
     * @see #setStart(Instant)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Start()
     * @model dataType="org.kith.model.contacts.Instant"
     * @generated
     */
    Instant getStart();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getStart <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Start</em>' attribute.
     * @see #getStart()
     * @generated
     */
    void setStart(Instant value);

    /**
     * Returns the value of the '<em><b>Minutes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How long, in minutes; 0 if that is left open.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Minutes</em>' attribute.
     * @see #setMinutes(int)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Minutes()
     * @model
     * @generated
     */
    int getMinutes();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getMinutes <em>Minutes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Minutes</em>' attribute.
     * @see #getMinutes()
     * @generated
     */
    void setMinutes(int value);

    /**
     * Returns the value of the '<em><b>Location</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where: a place, or the address of a call.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Location</em>' attribute.
     * @see #setLocation(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Location()
     * @model
     * @generated
     */
    String getLocation();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getLocation <em>Location</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Location</em>' attribute.
     * @see #getLocation()
     * @generated
     */
    void setLocation(String value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.mentorship.SessionStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether it took place.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.mentorship.SessionStatus
     * @see #setStatus(SessionStatus)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Status()
     * @model
     * @generated
     */
    SessionStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.mentorship.SessionStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(SessionStatus value);

    /**
     * Returns the value of the '<em><b>Agenda</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.mentorship.AgendaItem}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What to talk about, in this order.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Agenda</em>' containment reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Agenda()
     * @model containment="true"
     * @generated
     */
    EList<AgendaItem> getAgenda();

    /**
     * Returns the value of the '<em><b>Goal</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What the mentee wants from the session (GROW, Whitmore 1992).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Goal</em>' attribute.
     * @see #setGoal(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Goal()
     * @model
     * @generated
     */
    String getGoal();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getGoal <em>Goal</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Goal</em>' attribute.
     * @see #getGoal()
     * @generated
     */
    void setGoal(String value);

    /**
     * Returns the value of the '<em><b>Reality</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where the mentee stands (GROW).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Reality</em>' attribute.
     * @see #setReality(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Reality()
     * @model
     * @generated
     */
    String getReality();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getReality <em>Reality</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Reality</em>' attribute.
     * @see #getReality()
     * @generated
     */
    void setReality(String value);

    /**
     * Returns the value of the '<em><b>Options</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What could be done, one by one (GROW).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Options</em>' attribute list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Options()
     * @model
     * @generated
     */
    EList<String> getOptions();

    /**
     * Returns the value of the '<em><b>Will</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What will be done (GROW).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Will</em>' attribute.
     * @see #setWill(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Will()
     * @model
     * @generated
     */
    String getWill();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getWill <em>Will</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Will</em>' attribute.
     * @see #getWill()
     * @generated
     */
    void setWill(String value);

    /**
     * Returns the value of the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What else was said; Markdown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Notes</em>' attribute.
     * @see #setNotes(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Notes()
     * @model
     * @generated
     */
    String getNotes();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getNotes <em>Notes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Notes</em>' attribute.
     * @see #getNotes()
     * @generated
     */
    void setNotes(String value);

    /**
     * Returns the value of the '<em><b>Advice</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.mentorship.Advice}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What was advised.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Advice</em>' containment reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Advice()
     * @model containment="true"
     * @generated
     */
    EList<Advice> getAdvice();

    /**
     * Returns the value of the '<em><b>Commitments</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Task}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What somebody promised to do until the next one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Commitments</em>' reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Commitments()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Task> getCommitments();

    /**
     * Returns the value of the '<em><b>Mentee Rating</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How useful the mentee found it, 1 to 5; 0 if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Mentee Rating</em>' attribute.
     * @see #setMenteeRating(int)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_MenteeRating()
     * @model
     * @generated
     */
    int getMenteeRating();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getMenteeRating <em>Mentee Rating</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Mentee Rating</em>' attribute.
     * @see #getMenteeRating()
     * @generated
     */
    void setMenteeRating(int value);

    /**
     * Returns the value of the '<em><b>Mentor Rating</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How useful the mentor found it, 1 to 5; 0 if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Mentor Rating</em>' attribute.
     * @see #setMentorRating(int)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_MentorRating()
     * @model
     * @generated
     */
    int getMentorRating();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getMentorRating <em>Mentor Rating</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Mentor Rating</em>' attribute.
     * @see #getMentorRating()
     * @generated
     */
    void setMentorRating(int value);

    /**
     * Returns the value of the '<em><b>Interaction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Id of the interaction that it is in the history; null until it is held.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Interaction</em>' attribute.
     * @see #setInteraction(UUID)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringSession_Interaction()
     * @model dataType="org.kith.model.contacts.Uuid"
     * @generated
     */
    UUID getInteraction();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringSession#getInteraction <em>Interaction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Interaction</em>' attribute.
     * @see #getInteraction()
     * @generated
     */
    void setInteraction(UUID value);

} // MentoringSession

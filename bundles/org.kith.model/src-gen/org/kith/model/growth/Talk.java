/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Talk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A talk of the owner, from the idea on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.Talk#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kith.model.growth.Talk#getAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.kith.model.growth.Talk#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.growth.Talk#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.growth.Talk#getCallDeadline <em>Call Deadline</em>}</li>
 *   <li>{@link org.kith.model.growth.Talk#getSlides <em>Slides</em>}</li>
 *   <li>{@link org.kith.model.growth.Talk#getRecording <em>Recording</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getTalk()
 * @model
 * @generated
 */
public interface Talk extends VisibilityItem {
    /**
     * Returns the value of the '<em><b>Event</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it is held: a conference, a meetup; null if that is not known yet.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Event</em>' reference.
     * @see #setEvent(Event)
     * @see org.kith.model.growth.GrowthPackage#getTalk_Event()
     * @model resolveProxies="false"
     * @generated
     */
    Event getEvent();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Talk#getEvent <em>Event</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Event</em>' reference.
     * @see #getEvent()
     * @generated
     */
    void setEvent(Event value);

    /**
     * Returns the value of the '<em><b>Abstract</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it says, in short; null if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Abstract</em>' attribute.
     * @see #setAbstract(String)
     * @see org.kith.model.growth.GrowthPackage#getTalk_Abstract()
     * @model
     * @generated
     */
    String getAbstract();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Talk#getAbstract <em>Abstract</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Abstract</em>' attribute.
     * @see #getAbstract()
     * @generated
     */
    void setAbstract(String value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.growth.TalkStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How far it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.growth.TalkStatus
     * @see #setStatus(TalkStatus)
     * @see org.kith.model.growth.GrowthPackage#getTalk_Status()
     * @model
     * @generated
     */
    TalkStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Talk#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.growth.TalkStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(TalkStatus value);

    /**
     * Returns the value of the '<em><b>Role</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.growth.SpeakerRole}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As what the owner speaks.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Role</em>' attribute.
     * @see org.kith.model.growth.SpeakerRole
     * @see #setRole(SpeakerRole)
     * @see org.kith.model.growth.GrowthPackage#getTalk_Role()
     * @model
     * @generated
     */
    SpeakerRole getRole();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Talk#getRole <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Role</em>' attribute.
     * @see org.kith.model.growth.SpeakerRole
     * @see #getRole()
     * @generated
     */
    void setRole(SpeakerRole value);

    /**
     * Returns the value of the '<em><b>Call Deadline</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Last day of the call for papers; null if there is none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Call Deadline</em>' attribute.
     * @see #setCallDeadline(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getTalk_CallDeadline()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getCallDeadline();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Talk#getCallDeadline <em>Call Deadline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Call Deadline</em>' attribute.
     * @see #getCallDeadline()
     * @generated
     */
    void setCallDeadline(LocalDate value);

    /**
     * Returns the value of the '<em><b>Slides</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where its slides are (a web address); null if nowhere.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Slides</em>' attribute.
     * @see #setSlides(String)
     * @see org.kith.model.growth.GrowthPackage#getTalk_Slides()
     * @model
     * @generated
     */
    String getSlides();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Talk#getSlides <em>Slides</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Slides</em>' attribute.
     * @see #getSlides()
     * @generated
     */
    void setSlides(String value);

    /**
     * Returns the value of the '<em><b>Recording</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where its recording is (a web address); null if nowhere.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Recording</em>' attribute.
     * @see #setRecording(String)
     * @see org.kith.model.growth.GrowthPackage#getTalk_Recording()
     * @model
     * @generated
     */
    String getRecording();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Talk#getRecording <em>Recording</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Recording</em>' attribute.
     * @see #getRecording()
     * @generated
     */
    void setRecording(String value);

} // Talk

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Task;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where people meet: a conference, a meetup, a reception.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.Event#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.growth.Event#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.growth.Event#getEnd <em>End</em>}</li>
 *   <li>{@link org.kith.model.growth.Event#getPlace <em>Place</em>}</li>
 *   <li>{@link org.kith.model.growth.Event#getOrganizer <em>Organizer</em>}</li>
 *   <li>{@link org.kith.model.growth.Event#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.growth.Event#getAttendees <em>Attendees</em>}</li>
 *   <li>{@link org.kith.model.growth.Event#getFollowUps <em>Follow Ups</em>}</li>
 *   <li>{@link org.kith.model.growth.Event#getFollowedUpOn <em>Followed Up On</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends Identified {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is called; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.growth.GrowthPackage#getEvent_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Event#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * First day; null if that is not known yet.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Start</em>' attribute.
     * @see #setStart(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getEvent_Start()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getStart();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Event#getStart <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Start</em>' attribute.
     * @see #getStart()
     * @generated
     */
    void setStart(LocalDate value);

    /**
     * Returns the value of the '<em><b>End</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Last day; null if it is the first one, or not known yet.
     * <!-- end-model-doc -->
     * @return the value of the '<em>End</em>' attribute.
     * @see #setEnd(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getEvent_End()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getEnd();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Event#getEnd <em>End</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>End</em>' attribute.
     * @see #getEnd()
     * @generated
     */
    void setEnd(LocalDate value);

    /**
     * Returns the value of the '<em><b>Place</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it is; null if that is not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Place</em>' attribute.
     * @see #setPlace(String)
     * @see org.kith.model.growth.GrowthPackage#getEvent_Place()
     * @model
     * @generated
     */
    String getPlace();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Event#getPlace <em>Place</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Place</em>' attribute.
     * @see #getPlace()
     * @generated
     */
    void setPlace(String value);

    /**
     * Returns the value of the '<em><b>Organizer</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who holds it; null if that is not known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Organizer</em>' reference.
     * @see #setOrganizer(Party)
     * @see org.kith.model.growth.GrowthPackage#getEvent_Organizer()
     * @model resolveProxies="false"
     * @generated
     */
    Party getOrganizer();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Event#getOrganizer <em>Organizer</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Organizer</em>' reference.
     * @see #getOrganizer()
     * @generated
     */
    void setOrganizer(Party value);

    /**
     * Returns the value of the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it is announced (a web address); null if nowhere.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Address</em>' attribute.
     * @see #setAddress(String)
     * @see org.kith.model.growth.GrowthPackage#getEvent_Address()
     * @model
     * @generated
     */
    String getAddress();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Event#getAddress <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Address</em>' attribute.
     * @see #getAddress()
     * @generated
     */
    void setAddress(String value);

    /**
     * Returns the value of the '<em><b>Attendees</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.growth.Attendee}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who is there, each once; the owner, too, if they go there.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Attendees</em>' containment reference list.
     * @see org.kith.model.growth.GrowthPackage#getEvent_Attendees()
     * @model containment="true"
     * @generated
     */
    EList<Attendee> getAttendees();

    /**
     * Returns the value of the '<em><b>Follow Ups</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Task}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is to be done because of it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Follow Ups</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getEvent_FollowUps()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Task> getFollowUps();

    /**
     * Returns the value of the '<em><b>Followed Up On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When the owner said whom they met and what is to be done; null before.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Followed Up On</em>' attribute.
     * @see #setFollowedUpOn(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getEvent_FollowedUpOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getFollowedUpOn();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Event#getFollowedUpOn <em>Followed Up On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Followed Up On</em>' attribute.
     * @see #getFollowedUpOn()
     * @generated
     */
    void setFollowedUpOn(LocalDate value);

} // Event

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A contact between the owner and one or more others; stored on its own, not inside the network object.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Interaction#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.contacts.Interaction#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.kith.model.contacts.Interaction#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.kith.model.contacts.Interaction#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.contacts.Interaction#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kith.model.contacts.Interaction#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.contacts.Interaction#getLocation <em>Location</em>}</li>
 *   <li>{@link org.kith.model.contacts.Interaction#isPersonal <em>Personal</em>}</li>
 *   <li>{@link org.kith.model.contacts.Interaction#getParticipations <em>Participations</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getInteraction()
 * @model
 * @generated
 */
public interface Interaction extends Identified {
    /**
     * Returns the value of the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it happened; midnight UTC of the day if precision is DAY.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Start</em>' attribute.
     * @see #setStart(Instant)
     * @see org.kith.model.contacts.ContactsPackage#getInteraction_Start()
     * @model dataType="org.kith.model.contacts.Instant"
     * @generated
     */
    Instant getStart();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Interaction#getStart <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Start</em>' attribute.
     * @see #getStart()
     * @generated
     */
    void setStart(Instant value);

    /**
     * Returns the value of the '<em><b>Precision</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.Precision}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether the time of day is known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Precision</em>' attribute.
     * @see org.kith.model.contacts.Precision
     * @see #setPrecision(Precision)
     * @see org.kith.model.contacts.ContactsPackage#getInteraction_Precision()
     * @model
     * @generated
     */
    Precision getPrecision();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Interaction#getPrecision <em>Precision</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Precision</em>' attribute.
     * @see org.kith.model.contacts.Precision
     * @see #getPrecision()
     * @generated
     */
    void setPrecision(Precision value);

    /**
     * Returns the value of the '<em><b>Minutes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How long it took, in minutes; 0 unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Minutes</em>' attribute.
     * @see #setMinutes(int)
     * @see org.kith.model.contacts.ContactsPackage#getInteraction_Minutes()
     * @model
     * @generated
     */
    int getMinutes();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Interaction#getMinutes <em>Minutes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Minutes</em>' attribute.
     * @see #getMinutes()
     * @generated
     */
    void setMinutes(int value);

    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.InteractionKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How they met.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.contacts.InteractionKind
     * @see #setKind(InteractionKind)
     * @see org.kith.model.contacts.ContactsPackage#getInteraction_Kind()
     * @model
     * @generated
     */
    InteractionKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Interaction#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.contacts.InteractionKind
     * @see #getKind()
     * @generated
     */
    void setKind(InteractionKind value);

    /**
     * Returns the value of the '<em><b>Direction</b></em>' attribute.
     * The default value is <code>"MUTUAL"</code>.
     * The literals are from the enumeration {@link org.kith.model.contacts.Direction}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who took the initiative.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Direction</em>' attribute.
     * @see org.kith.model.contacts.Direction
     * @see #setDirection(Direction)
     * @see org.kith.model.contacts.ContactsPackage#getInteraction_Direction()
     * @model default="MUTUAL"
     * @generated
     */
    Direction getDirection();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Interaction#getDirection <em>Direction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Direction</em>' attribute.
     * @see org.kith.model.contacts.Direction
     * @see #getDirection()
     * @generated
     */
    void setDirection(Direction value);

    /**
     * Returns the value of the '<em><b>Subject</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it was about, one line.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Subject</em>' attribute.
     * @see #setSubject(String)
     * @see org.kith.model.contacts.ContactsPackage#getInteraction_Subject()
     * @model
     * @generated
     */
    String getSubject();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Interaction#getSubject <em>Subject</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Subject</em>' attribute.
     * @see #getSubject()
     * @generated
     */
    void setSubject(String value);

    /**
     * Returns the value of the '<em><b>Location</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Location</em>' attribute.
     * @see #setLocation(String)
     * @see org.kith.model.contacts.ContactsPackage#getInteraction_Location()
     * @model
     * @generated
     */
    String getLocation();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Interaction#getLocation <em>Location</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Location</em>' attribute.
     * @see #getLocation()
     * @generated
     */
    void setLocation(String value);

    /**
     * Returns the value of the '<em><b>Personal</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True if there was mutual confiding (Granovetter 1973).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Personal</em>' attribute.
     * @see #setPersonal(boolean)
     * @see org.kith.model.contacts.ContactsPackage#getInteraction_Personal()
     * @model
     * @generated
     */
    boolean isPersonal();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Interaction#isPersonal <em>Personal</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Personal</em>' attribute.
     * @see #isPersonal()
     * @generated
     */
    void setPersonal(boolean value);

    /**
     * Returns the value of the '<em><b>Participations</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Participation}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Those who took part besides the owner; at least one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Participations</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getInteraction_Participations()
     * @model containment="true"
     * @generated
     */
    EList<Participation> getParticipations();

} // Interaction

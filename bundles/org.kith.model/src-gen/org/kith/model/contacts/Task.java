/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import java.time.Instant;
import java.time.LocalDate;

import java.util.UUID;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that somebody promised or has to do (RFC 5545, VTODO).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Task#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.contacts.Task#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.contacts.Task#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.contacts.Task#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.kith.model.contacts.Task#getCounterpart <em>Counterpart</em>}</li>
 *   <li>{@link org.kith.model.contacts.Task#getCompleted <em>Completed</em>}</li>
 *   <li>{@link org.kith.model.contacts.Task#getInteraction <em>Interaction</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getTask()
 * @model
 * @generated
 */
public interface Task extends Identified {
    /**
     * Returns the value of the '<em><b>Summary</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is to be done; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Summary</em>' attribute.
     * @see #setSummary(String)
     * @see org.kith.model.contacts.ContactsPackage#getTask_Summary()
     * @model
     * @generated
     */
    String getSummary();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Task#getSummary <em>Summary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Summary</em>' attribute.
     * @see #getSummary()
     * @generated
     */
    void setSummary(String value);

    /**
     * Returns the value of the '<em><b>Due</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The last day; null if there is none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Due</em>' attribute.
     * @see #setDue(LocalDate)
     * @see org.kith.model.contacts.ContactsPackage#getTask_Due()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDue();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Task#getDue <em>Due</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Due</em>' attribute.
     * @see #getDue()
     * @generated
     */
    void setDue(LocalDate value);

    /**
     * Returns the value of the '<em><b>Status</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.TaskStatus}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How far it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Status</em>' attribute.
     * @see org.kith.model.contacts.TaskStatus
     * @see #setStatus(TaskStatus)
     * @see org.kith.model.contacts.ContactsPackage#getTask_Status()
     * @model
     * @generated
     */
    TaskStatus getStatus();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Task#getStatus <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Status</em>' attribute.
     * @see org.kith.model.contacts.TaskStatus
     * @see #getStatus()
     * @generated
     */
    void setStatus(TaskStatus value);

    /**
     * Returns the value of the '<em><b>Assignee</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who has to do it; null for the owner.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Assignee</em>' reference.
     * @see #setAssignee(Person)
     * @see org.kith.model.contacts.ContactsPackage#getTask_Assignee()
     * @model resolveProxies="false"
     * @generated
     */
    Person getAssignee();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Task#getAssignee <em>Assignee</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Assignee</em>' reference.
     * @see #getAssignee()
     * @generated
     */
    void setAssignee(Person value);

    /**
     * Returns the value of the '<em><b>Counterpart</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whom it was promised to or who waits for it; null for nobody else.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Counterpart</em>' reference.
     * @see #setCounterpart(Person)
     * @see org.kith.model.contacts.ContactsPackage#getTask_Counterpart()
     * @model resolveProxies="false"
     * @generated
     */
    Person getCounterpart();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Task#getCounterpart <em>Counterpart</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Counterpart</em>' reference.
     * @see #getCounterpart()
     * @generated
     */
    void setCounterpart(Person value);

    /**
     * Returns the value of the '<em><b>Completed</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it was done; null until then.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Completed</em>' attribute.
     * @see #setCompleted(Instant)
     * @see org.kith.model.contacts.ContactsPackage#getTask_Completed()
     * @model dataType="org.kith.model.contacts.Instant"
     * @generated
     */
    Instant getCompleted();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Task#getCompleted <em>Completed</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Completed</em>' attribute.
     * @see #getCompleted()
     * @generated
     */
    void setCompleted(Instant value);

    /**
     * Returns the value of the '<em><b>Interaction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Id of the interaction in which it was promised; null if none is named.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Interaction</em>' attribute.
     * @see #setInteraction(UUID)
     * @see org.kith.model.contacts.ContactsPackage#getTask_Interaction()
     * @model dataType="org.kith.model.contacts.Uuid"
     * @generated
     */
    UUID getInteraction();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Task#getInteraction <em>Interaction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Interaction</em>' attribute.
     * @see #getInteraction()
     * @generated
     */
    void setInteraction(UUID value);

} // Task

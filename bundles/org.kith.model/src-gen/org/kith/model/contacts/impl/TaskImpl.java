/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.TaskImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TaskImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TaskImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TaskImpl#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TaskImpl#getCounterpart <em>Counterpart</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TaskImpl#getCompleted <em>Completed</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.TaskImpl#getInteraction <em>Interaction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskImpl extends IdentifiedImpl implements Task {
    /**
     * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSummary()
     * @generated
     * @ordered
     */
    protected static final String SUMMARY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSummary()
     * @generated
     * @ordered
     */
    protected String summary = SUMMARY_EDEFAULT;

    /**
     * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDue()
     * @generated
     * @ordered
     */
    protected static final LocalDate DUE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDue()
     * @generated
     * @ordered
     */
    protected LocalDate due = DUE_EDEFAULT;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final TaskStatus STATUS_EDEFAULT = TaskStatus.NEEDS_ACTION;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected TaskStatus status = STATUS_EDEFAULT;

    /**
     * The cached value of the '{@link #getAssignee() <em>Assignee</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAssignee()
     * @generated
     * @ordered
     */
    protected Person assignee;

    /**
     * The cached value of the '{@link #getCounterpart() <em>Counterpart</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCounterpart()
     * @generated
     * @ordered
     */
    protected Person counterpart;

    /**
     * The default value of the '{@link #getCompleted() <em>Completed</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCompleted()
     * @generated
     * @ordered
     */
    protected static final Instant COMPLETED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCompleted() <em>Completed</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCompleted()
     * @generated
     * @ordered
     */
    protected Instant completed = COMPLETED_EDEFAULT;

    /**
     * The default value of the '{@link #getInteraction() <em>Interaction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getInteraction()
     * @generated
     * @ordered
     */
    protected static final UUID INTERACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getInteraction() <em>Interaction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getInteraction()
     * @generated
     * @ordered
     */
    protected UUID interaction = INTERACTION_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected TaskImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.TASK;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSummary() {
        return summary;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSummary(String newSummary) {
        String oldSummary = summary;
        summary = newSummary;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TASK__SUMMARY, oldSummary, summary));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getDue() {
        return due;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDue(LocalDate newDue) {
        LocalDate oldDue = due;
        due = newDue;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TASK__DUE, oldDue, due));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public TaskStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(TaskStatus newStatus) {
        TaskStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TASK__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getAssignee() {
        return assignee;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAssignee(Person newAssignee) {
        Person oldAssignee = assignee;
        assignee = newAssignee;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TASK__ASSIGNEE, oldAssignee, assignee));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getCounterpart() {
        return counterpart;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCounterpart(Person newCounterpart) {
        Person oldCounterpart = counterpart;
        counterpart = newCounterpart;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TASK__COUNTERPART, oldCounterpart, counterpart));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Instant getCompleted() {
        return completed;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCompleted(Instant newCompleted) {
        Instant oldCompleted = completed;
        completed = newCompleted;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TASK__COMPLETED, oldCompleted, completed));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public UUID getInteraction() {
        return interaction;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setInteraction(UUID newInteraction) {
        UUID oldInteraction = interaction;
        interaction = newInteraction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.TASK__INTERACTION, oldInteraction, interaction));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.TASK__SUMMARY:
                return getSummary();
            case ContactsPackage.TASK__DUE:
                return getDue();
            case ContactsPackage.TASK__STATUS:
                return getStatus();
            case ContactsPackage.TASK__ASSIGNEE:
                return getAssignee();
            case ContactsPackage.TASK__COUNTERPART:
                return getCounterpart();
            case ContactsPackage.TASK__COMPLETED:
                return getCompleted();
            case ContactsPackage.TASK__INTERACTION:
                return getInteraction();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void eSet(int featureID, Object newValue) {
        switch (featureID) {
            case ContactsPackage.TASK__SUMMARY:
                setSummary((String)newValue);
                return;
            case ContactsPackage.TASK__DUE:
                setDue((LocalDate)newValue);
                return;
            case ContactsPackage.TASK__STATUS:
                setStatus((TaskStatus)newValue);
                return;
            case ContactsPackage.TASK__ASSIGNEE:
                setAssignee((Person)newValue);
                return;
            case ContactsPackage.TASK__COUNTERPART:
                setCounterpart((Person)newValue);
                return;
            case ContactsPackage.TASK__COMPLETED:
                setCompleted((Instant)newValue);
                return;
            case ContactsPackage.TASK__INTERACTION:
                setInteraction((UUID)newValue);
                return;
        }
        super.eSet(featureID, newValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void eUnset(int featureID) {
        switch (featureID) {
            case ContactsPackage.TASK__SUMMARY:
                setSummary(SUMMARY_EDEFAULT);
                return;
            case ContactsPackage.TASK__DUE:
                setDue(DUE_EDEFAULT);
                return;
            case ContactsPackage.TASK__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case ContactsPackage.TASK__ASSIGNEE:
                setAssignee((Person)null);
                return;
            case ContactsPackage.TASK__COUNTERPART:
                setCounterpart((Person)null);
                return;
            case ContactsPackage.TASK__COMPLETED:
                setCompleted(COMPLETED_EDEFAULT);
                return;
            case ContactsPackage.TASK__INTERACTION:
                setInteraction(INTERACTION_EDEFAULT);
                return;
        }
        super.eUnset(featureID);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean eIsSet(int featureID) {
        switch (featureID) {
            case ContactsPackage.TASK__SUMMARY:
                return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
            case ContactsPackage.TASK__DUE:
                return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
            case ContactsPackage.TASK__STATUS:
                return status != STATUS_EDEFAULT;
            case ContactsPackage.TASK__ASSIGNEE:
                return assignee != null;
            case ContactsPackage.TASK__COUNTERPART:
                return counterpart != null;
            case ContactsPackage.TASK__COMPLETED:
                return COMPLETED_EDEFAULT == null ? completed != null : !COMPLETED_EDEFAULT.equals(completed);
            case ContactsPackage.TASK__INTERACTION:
                return INTERACTION_EDEFAULT == null ? interaction != null : !INTERACTION_EDEFAULT.equals(interaction);
        }
        return super.eIsSet(featureID);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String toString() {
        if (eIsProxy()) return super.toString();

        StringBuilder result = new StringBuilder(super.toString());
        result.append(" (summary: ");
        result.append(summary);
        result.append(", due: ");
        result.append(due);
        result.append(", status: ");
        result.append(status);
        result.append(", completed: ");
        result.append(completed);
        result.append(", interaction: ");
        result.append(interaction);
        result.append(')');
        return result.toString();
    }

} //TaskImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.contacts.Asked;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.RequestStatus;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SupportRequest;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.SupportRequestImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportRequestImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportRequestImpl#getNeededBy <em>Needed By</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportRequestImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportRequestImpl#getAsked <em>Asked</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportRequestImpl extends IdentifiedImpl implements SupportRequest {
    /**
     * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getQuestion()
     * @generated
     * @ordered
     */
    protected static final String QUESTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getQuestion()
     * @generated
     * @ordered
     */
    protected String question = QUESTION_EDEFAULT;

    /**
     * The cached value of the '{@link #getSkills() <em>Skills</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSkills()
     * @generated
     * @ordered
     */
    protected EList<Skill> skills;

    /**
     * The default value of the '{@link #getNeededBy() <em>Needed By</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNeededBy()
     * @generated
     * @ordered
     */
    protected static final LocalDate NEEDED_BY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getNeededBy() <em>Needed By</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNeededBy()
     * @generated
     * @ordered
     */
    protected LocalDate neededBy = NEEDED_BY_EDEFAULT;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final RequestStatus STATUS_EDEFAULT = RequestStatus.DRAFT;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected RequestStatus status = STATUS_EDEFAULT;

    /**
     * The cached value of the '{@link #getAsked() <em>Asked</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAsked()
     * @generated
     * @ordered
     */
    protected EList<Asked> asked;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected SupportRequestImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.SUPPORT_REQUEST;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getQuestion() {
        return question;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setQuestion(String newQuestion) {
        String oldQuestion = question;
        question = newQuestion;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_REQUEST__QUESTION, oldQuestion, question));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getSkills() {
        if (skills == null) {
            skills = new EObjectEList<Skill>(Skill.class, this, ContactsPackage.SUPPORT_REQUEST__SKILLS);
        }
        return skills;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getNeededBy() {
        return neededBy;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setNeededBy(LocalDate newNeededBy) {
        LocalDate oldNeededBy = neededBy;
        neededBy = newNeededBy;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_REQUEST__NEEDED_BY, oldNeededBy, neededBy));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public RequestStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(RequestStatus newStatus) {
        RequestStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_REQUEST__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Asked> getAsked() {
        if (asked == null) {
            asked = new EObjectContainmentEList<Asked>(Asked.class, this, ContactsPackage.SUPPORT_REQUEST__ASKED);
        }
        return asked;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case ContactsPackage.SUPPORT_REQUEST__ASKED:
                return ((InternalEList<?>)getAsked()).basicRemove(otherEnd, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.SUPPORT_REQUEST__QUESTION:
                return getQuestion();
            case ContactsPackage.SUPPORT_REQUEST__SKILLS:
                return getSkills();
            case ContactsPackage.SUPPORT_REQUEST__NEEDED_BY:
                return getNeededBy();
            case ContactsPackage.SUPPORT_REQUEST__STATUS:
                return getStatus();
            case ContactsPackage.SUPPORT_REQUEST__ASKED:
                return getAsked();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue) {
        switch (featureID) {
            case ContactsPackage.SUPPORT_REQUEST__QUESTION:
                setQuestion((String)newValue);
                return;
            case ContactsPackage.SUPPORT_REQUEST__SKILLS:
                getSkills().clear();
                getSkills().addAll((Collection<? extends Skill>)newValue);
                return;
            case ContactsPackage.SUPPORT_REQUEST__NEEDED_BY:
                setNeededBy((LocalDate)newValue);
                return;
            case ContactsPackage.SUPPORT_REQUEST__STATUS:
                setStatus((RequestStatus)newValue);
                return;
            case ContactsPackage.SUPPORT_REQUEST__ASKED:
                getAsked().clear();
                getAsked().addAll((Collection<? extends Asked>)newValue);
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
            case ContactsPackage.SUPPORT_REQUEST__QUESTION:
                setQuestion(QUESTION_EDEFAULT);
                return;
            case ContactsPackage.SUPPORT_REQUEST__SKILLS:
                getSkills().clear();
                return;
            case ContactsPackage.SUPPORT_REQUEST__NEEDED_BY:
                setNeededBy(NEEDED_BY_EDEFAULT);
                return;
            case ContactsPackage.SUPPORT_REQUEST__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case ContactsPackage.SUPPORT_REQUEST__ASKED:
                getAsked().clear();
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
            case ContactsPackage.SUPPORT_REQUEST__QUESTION:
                return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
            case ContactsPackage.SUPPORT_REQUEST__SKILLS:
                return skills != null && !skills.isEmpty();
            case ContactsPackage.SUPPORT_REQUEST__NEEDED_BY:
                return NEEDED_BY_EDEFAULT == null ? neededBy != null : !NEEDED_BY_EDEFAULT.equals(neededBy);
            case ContactsPackage.SUPPORT_REQUEST__STATUS:
                return status != STATUS_EDEFAULT;
            case ContactsPackage.SUPPORT_REQUEST__ASKED:
                return asked != null && !asked.isEmpty();
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
        result.append(" (question: ");
        result.append(question);
        result.append(", neededBy: ");
        result.append(neededBy);
        result.append(", status: ");
        result.append(status);
        result.append(')');
        return result.toString();
    }

} //SupportRequestImpl

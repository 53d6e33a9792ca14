/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

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

import org.kith.model.contacts.Person;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.Closing;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipPackage;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.mentorship.StatusStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mentorship</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.MentorshipImpl#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentorshipImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentorshipImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentorshipImpl#getMentors <em>Mentors</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentorshipImpl#getMentees <em>Mentees</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentorshipImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentorshipImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentorshipImpl#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentorshipImpl#getClosing <em>Closing</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentorshipImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MentorshipImpl extends IdentifiedImpl implements Mentorship {
    /**
     * The default value of the '{@link #getTopic() <em>Topic</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTopic()
     * @generated
     * @ordered
     */
    protected static final String TOPIC_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTopic() <em>Topic</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTopic()
     * @generated
     * @ordered
     */
    protected String topic = TOPIC_EDEFAULT;

    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final MentorshipKind KIND_EDEFAULT = MentorshipKind.ONE_TO_ONE;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected MentorshipKind kind = KIND_EDEFAULT;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final MentorshipStatus STATUS_EDEFAULT = MentorshipStatus.PROPOSED;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected MentorshipStatus status = STATUS_EDEFAULT;

    /**
     * The cached value of the '{@link #getMentors() <em>Mentors</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMentors()
     * @generated
     * @ordered
     */
    protected EList<Person> mentors;

    /**
     * The cached value of the '{@link #getMentees() <em>Mentees</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMentees()
     * @generated
     * @ordered
     */
    protected EList<Person> mentees;

    /**
     * The cached value of the '{@link #getAgreements() <em>Agreements</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAgreements()
     * @generated
     * @ordered
     */
    protected EList<Agreement> agreements;

    /**
     * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGoals()
     * @generated
     * @ordered
     */
    protected EList<MentoringGoal> goals;

    /**
     * The cached value of the '{@link #getSessions() <em>Sessions</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSessions()
     * @generated
     * @ordered
     */
    protected EList<MentoringSession> sessions;

    /**
     * The cached value of the '{@link #getClosing() <em>Closing</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getClosing()
     * @generated
     * @ordered
     */
    protected Closing closing;

    /**
     * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSteps()
     * @generated
     * @ordered
     */
    protected EList<StatusStep> steps;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected MentorshipImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.MENTORSHIP;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getTopic() {
        return topic;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTopic(String newTopic) {
        String oldTopic = topic;
        topic = newTopic;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORSHIP__TOPIC, oldTopic, topic));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public MentorshipKind getKind() {
        return kind;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKind(MentorshipKind newKind) {
        MentorshipKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORSHIP__KIND, oldKind, kind));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public MentorshipStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(MentorshipStatus newStatus) {
        MentorshipStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORSHIP__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Person> getMentors() {
        if (mentors == null) {
            mentors = new EObjectEList<Person>(Person.class, this, MentorshipPackage.MENTORSHIP__MENTORS);
        }
        return mentors;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Person> getMentees() {
        if (mentees == null) {
            mentees = new EObjectEList<Person>(Person.class, this, MentorshipPackage.MENTORSHIP__MENTEES);
        }
        return mentees;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Agreement> getAgreements() {
        if (agreements == null) {
            agreements = new EObjectContainmentEList<Agreement>(Agreement.class, this, MentorshipPackage.MENTORSHIP__AGREEMENTS);
        }
        return agreements;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<MentoringGoal> getGoals() {
        if (goals == null) {
            goals = new EObjectContainmentEList<MentoringGoal>(MentoringGoal.class, this, MentorshipPackage.MENTORSHIP__GOALS);
        }
        return goals;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<MentoringSession> getSessions() {
        if (sessions == null) {
            sessions = new EObjectContainmentEList<MentoringSession>(MentoringSession.class, this, MentorshipPackage.MENTORSHIP__SESSIONS);
        }
        return sessions;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Closing getClosing() {
        return closing;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetClosing(Closing newClosing, NotificationChain msgs) {
        Closing oldClosing = closing;
        closing = newClosing;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORSHIP__CLOSING, oldClosing, newClosing);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setClosing(Closing newClosing) {
        if (newClosing != closing) {
            NotificationChain msgs = null;
            if (closing != null)
                msgs = ((InternalEObject)closing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MentorshipPackage.MENTORSHIP__CLOSING, null, msgs);
            if (newClosing != null)
                msgs = ((InternalEObject)newClosing).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MentorshipPackage.MENTORSHIP__CLOSING, null, msgs);
            msgs = basicSetClosing(newClosing, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORSHIP__CLOSING, newClosing, newClosing));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<StatusStep> getSteps() {
        if (steps == null) {
            steps = new EObjectContainmentEList<StatusStep>(StatusStep.class, this, MentorshipPackage.MENTORSHIP__STEPS);
        }
        return steps;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case MentorshipPackage.MENTORSHIP__AGREEMENTS:
                return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
            case MentorshipPackage.MENTORSHIP__GOALS:
                return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
            case MentorshipPackage.MENTORSHIP__SESSIONS:
                return ((InternalEList<?>)getSessions()).basicRemove(otherEnd, msgs);
            case MentorshipPackage.MENTORSHIP__CLOSING:
                return basicSetClosing(null, msgs);
            case MentorshipPackage.MENTORSHIP__STEPS:
                return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
            case MentorshipPackage.MENTORSHIP__TOPIC:
                return getTopic();
            case MentorshipPackage.MENTORSHIP__KIND:
                return getKind();
            case MentorshipPackage.MENTORSHIP__STATUS:
                return getStatus();
            case MentorshipPackage.MENTORSHIP__MENTORS:
                return getMentors();
            case MentorshipPackage.MENTORSHIP__MENTEES:
                return getMentees();
            case MentorshipPackage.MENTORSHIP__AGREEMENTS:
                return getAgreements();
            case MentorshipPackage.MENTORSHIP__GOALS:
                return getGoals();
            case MentorshipPackage.MENTORSHIP__SESSIONS:
                return getSessions();
            case MentorshipPackage.MENTORSHIP__CLOSING:
                return getClosing();
            case MentorshipPackage.MENTORSHIP__STEPS:
                return getSteps();
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
            case MentorshipPackage.MENTORSHIP__TOPIC:
                setTopic((String)newValue);
                return;
            case MentorshipPackage.MENTORSHIP__KIND:
                setKind((MentorshipKind)newValue);
                return;
            case MentorshipPackage.MENTORSHIP__STATUS:
                setStatus((MentorshipStatus)newValue);
                return;
            case MentorshipPackage.MENTORSHIP__MENTORS:
                getMentors().clear();
                getMentors().addAll((Collection<? extends Person>)newValue);
                return;
            case MentorshipPackage.MENTORSHIP__MENTEES:
                getMentees().clear();
                getMentees().addAll((Collection<? extends Person>)newValue);
                return;
            case MentorshipPackage.MENTORSHIP__AGREEMENTS:
                getAgreements().clear();
                getAgreements().addAll((Collection<? extends Agreement>)newValue);
                return;
            case MentorshipPackage.MENTORSHIP__GOALS:
                getGoals().clear();
                getGoals().addAll((Collection<? extends MentoringGoal>)newValue);
                return;
            case MentorshipPackage.MENTORSHIP__SESSIONS:
                getSessions().clear();
                getSessions().addAll((Collection<? extends MentoringSession>)newValue);
                return;
            case MentorshipPackage.MENTORSHIP__CLOSING:
                setClosing((Closing)newValue);
                return;
            case MentorshipPackage.MENTORSHIP__STEPS:
                getSteps().clear();
                getSteps().addAll((Collection<? extends StatusStep>)newValue);
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
            case MentorshipPackage.MENTORSHIP__TOPIC:
                setTopic(TOPIC_EDEFAULT);
                return;
            case MentorshipPackage.MENTORSHIP__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case MentorshipPackage.MENTORSHIP__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case MentorshipPackage.MENTORSHIP__MENTORS:
                getMentors().clear();
                return;
            case MentorshipPackage.MENTORSHIP__MENTEES:
                getMentees().clear();
                return;
            case MentorshipPackage.MENTORSHIP__AGREEMENTS:
                getAgreements().clear();
                return;
            case MentorshipPackage.MENTORSHIP__GOALS:
                getGoals().clear();
                return;
            case MentorshipPackage.MENTORSHIP__SESSIONS:
                getSessions().clear();
                return;
            case MentorshipPackage.MENTORSHIP__CLOSING:
                setClosing((Closing)null);
                return;
            case MentorshipPackage.MENTORSHIP__STEPS:
                getSteps().clear();
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
            case MentorshipPackage.MENTORSHIP__TOPIC:
                return TOPIC_EDEFAULT == null ? topic != null : !TOPIC_EDEFAULT.equals(topic);
            case MentorshipPackage.MENTORSHIP__KIND:
                return kind != KIND_EDEFAULT;
            case MentorshipPackage.MENTORSHIP__STATUS:
                return status != STATUS_EDEFAULT;
            case MentorshipPackage.MENTORSHIP__MENTORS:
                return mentors != null && !mentors.isEmpty();
            case MentorshipPackage.MENTORSHIP__MENTEES:
                return mentees != null && !mentees.isEmpty();
            case MentorshipPackage.MENTORSHIP__AGREEMENTS:
                return agreements != null && !agreements.isEmpty();
            case MentorshipPackage.MENTORSHIP__GOALS:
                return goals != null && !goals.isEmpty();
            case MentorshipPackage.MENTORSHIP__SESSIONS:
                return sessions != null && !sessions.isEmpty();
            case MentorshipPackage.MENTORSHIP__CLOSING:
                return closing != null;
            case MentorshipPackage.MENTORSHIP__STEPS:
                return steps != null && !steps.isEmpty();
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
        result.append(" (topic: ");
        result.append(topic);
        result.append(", kind: ");
        result.append(kind);
        result.append(", status: ");
        result.append(status);
        result.append(')');
        return result.toString();
    }

} //MentorshipImpl

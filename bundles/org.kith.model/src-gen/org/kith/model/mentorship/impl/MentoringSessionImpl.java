/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

import java.time.Instant;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Task;

import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.AgendaItem;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.MentorshipPackage;
import org.kith.model.mentorship.SessionStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mentoring Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getReality <em>Reality</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getWill <em>Will</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getAdvice <em>Advice</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getMenteeRating <em>Mentee Rating</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getMentorRating <em>Mentor Rating</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringSessionImpl#getInteraction <em>Interaction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MentoringSessionImpl extends TrackedObject implements MentoringSession {
    /**
     * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNumber()
     * @generated
     * @ordered
     */
    protected static final int NUMBER_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNumber()
     * @generated
     * @ordered
     */
    protected int number = NUMBER_EDEFAULT;

    /**
     * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected static final Instant START_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected Instant start = START_EDEFAULT;

    /**
     * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMinutes()
     * @generated
     * @ordered
     */
    protected static final int MINUTES_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMinutes()
     * @generated
     * @ordered
     */
    protected int minutes = MINUTES_EDEFAULT;

    /**
     * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLocation()
     * @generated
     * @ordered
     */
    protected static final String LOCATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLocation()
     * @generated
     * @ordered
     */
    protected String location = LOCATION_EDEFAULT;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final SessionStatus STATUS_EDEFAULT = SessionStatus.PLANNED;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected SessionStatus status = STATUS_EDEFAULT;

    /**
     * The cached value of the '{@link #getAgenda() <em>Agenda</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAgenda()
     * @generated
     * @ordered
     */
    protected EList<AgendaItem> agenda;

    /**
     * The default value of the '{@link #getGoal() <em>Goal</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGoal()
     * @generated
     * @ordered
     */
    protected static final String GOAL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getGoal() <em>Goal</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGoal()
     * @generated
     * @ordered
     */
    protected String goal = GOAL_EDEFAULT;

    /**
     * The default value of the '{@link #getReality() <em>Reality</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReality()
     * @generated
     * @ordered
     */
    protected static final String REALITY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getReality() <em>Reality</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReality()
     * @generated
     * @ordered
     */
    protected String reality = REALITY_EDEFAULT;

    /**
     * The cached value of the '{@link #getOptions() <em>Options</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOptions()
     * @generated
     * @ordered
     */
    protected EList<String> options;

    /**
     * The default value of the '{@link #getWill() <em>Will</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWill()
     * @generated
     * @ordered
     */
    protected static final String WILL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getWill() <em>Will</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWill()
     * @generated
     * @ordered
     */
    protected String will = WILL_EDEFAULT;

    /**
     * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNotes()
     * @generated
     * @ordered
     */
    protected static final String NOTES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNotes()
     * @generated
     * @ordered
     */
    protected String notes = NOTES_EDEFAULT;

    /**
     * The cached value of the '{@link #getAdvice() <em>Advice</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAdvice()
     * @generated
     * @ordered
     */
    protected EList<Advice> advice;

    /**
     * The cached value of the '{@link #getCommitments() <em>Commitments</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCommitments()
     * @generated
     * @ordered
     */
    protected EList<Task> commitments;

    /**
     * The default value of the '{@link #getMenteeRating() <em>Mentee Rating</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMenteeRating()
     * @generated
     * @ordered
     */
    protected static final int MENTEE_RATING_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getMenteeRating() <em>Mentee Rating</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMenteeRating()
     * @generated
     * @ordered
     */
    protected int menteeRating = MENTEE_RATING_EDEFAULT;

    /**
     * The default value of the '{@link #getMentorRating() <em>Mentor Rating</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMentorRating()
     * @generated
     * @ordered
     */
    protected static final int MENTOR_RATING_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getMentorRating() <em>Mentor Rating</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMentorRating()
     * @generated
     * @ordered
     */
    protected int mentorRating = MENTOR_RATING_EDEFAULT;

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
    protected MentoringSessionImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.MENTORING_SESSION;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getNumber() {
        return number;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setNumber(int newNumber) {
        int oldNumber = number;
        number = newNumber;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__NUMBER, oldNumber, number));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Instant getStart() {
        return start;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStart(Instant newStart) {
        Instant oldStart = start;
        start = newStart;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__START, oldStart, start));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getMinutes() {
        return minutes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMinutes(int newMinutes) {
        int oldMinutes = minutes;
        minutes = newMinutes;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__MINUTES, oldMinutes, minutes));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getLocation() {
        return location;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLocation(String newLocation) {
        String oldLocation = location;
        location = newLocation;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__LOCATION, oldLocation, location));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SessionStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(SessionStatus newStatus) {
        SessionStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<AgendaItem> getAgenda() {
        if (agenda == null) {
            agenda = new EObjectContainmentEList<AgendaItem>(AgendaItem.class, this, MentorshipPackage.MENTORING_SESSION__AGENDA);
        }
        return agenda;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getGoal() {
        return goal;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setGoal(String newGoal) {
        String oldGoal = goal;
        goal = newGoal;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__GOAL, oldGoal, goal));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getReality() {
        return reality;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setReality(String newReality) {
        String oldReality = reality;
        reality = newReality;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__REALITY, oldReality, reality));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getOptions() {
        if (options == null) {
            options = new EDataTypeUniqueEList<String>(String.class, this, MentorshipPackage.MENTORING_SESSION__OPTIONS);
        }
        return options;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getWill() {
        return will;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setWill(String newWill) {
        String oldWill = will;
        will = newWill;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__WILL, oldWill, will));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getNotes() {
        return notes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setNotes(String newNotes) {
        String oldNotes = notes;
        notes = newNotes;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__NOTES, oldNotes, notes));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Advice> getAdvice() {
        if (advice == null) {
            advice = new EObjectContainmentEList<Advice>(Advice.class, this, MentorshipPackage.MENTORING_SESSION__ADVICE);
        }
        return advice;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Task> getCommitments() {
        if (commitments == null) {
            commitments = new EObjectEList<Task>(Task.class, this, MentorshipPackage.MENTORING_SESSION__COMMITMENTS);
        }
        return commitments;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getMenteeRating() {
        return menteeRating;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMenteeRating(int newMenteeRating) {
        int oldMenteeRating = menteeRating;
        menteeRating = newMenteeRating;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__MENTEE_RATING, oldMenteeRating, menteeRating));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getMentorRating() {
        return mentorRating;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMentorRating(int newMentorRating) {
        int oldMentorRating = mentorRating;
        mentorRating = newMentorRating;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__MENTOR_RATING, oldMentorRating, mentorRating));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_SESSION__INTERACTION, oldInteraction, interaction));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case MentorshipPackage.MENTORING_SESSION__AGENDA:
                return ((InternalEList<?>)getAgenda()).basicRemove(otherEnd, msgs);
            case MentorshipPackage.MENTORING_SESSION__ADVICE:
                return ((InternalEList<?>)getAdvice()).basicRemove(otherEnd, msgs);
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
            case MentorshipPackage.MENTORING_SESSION__NUMBER:
                return getNumber();
            case MentorshipPackage.MENTORING_SESSION__START:
                return getStart();
            case MentorshipPackage.MENTORING_SESSION__MINUTES:
                return getMinutes();
            case MentorshipPackage.MENTORING_SESSION__LOCATION:
                return getLocation();
            case MentorshipPackage.MENTORING_SESSION__STATUS:
                return getStatus();
            case MentorshipPackage.MENTORING_SESSION__AGENDA:
                return getAgenda();
            case MentorshipPackage.MENTORING_SESSION__GOAL:
                return getGoal();
            case MentorshipPackage.MENTORING_SESSION__REALITY:
                return getReality();
            case MentorshipPackage.MENTORING_SESSION__OPTIONS:
                return getOptions();
            case MentorshipPackage.MENTORING_SESSION__WILL:
                return getWill();
            case MentorshipPackage.MENTORING_SESSION__NOTES:
                return getNotes();
            case MentorshipPackage.MENTORING_SESSION__ADVICE:
                return getAdvice();
            case MentorshipPackage.MENTORING_SESSION__COMMITMENTS:
                return getCommitments();
            case MentorshipPackage.MENTORING_SESSION__MENTEE_RATING:
                return getMenteeRating();
            case MentorshipPackage.MENTORING_SESSION__MENTOR_RATING:
                return getMentorRating();
            case MentorshipPackage.MENTORING_SESSION__INTERACTION:
                return getInteraction();
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
            case MentorshipPackage.MENTORING_SESSION__NUMBER:
                setNumber((Integer)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__START:
                setStart((Instant)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__MINUTES:
                setMinutes((Integer)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__LOCATION:
                setLocation((String)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__STATUS:
                setStatus((SessionStatus)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__AGENDA:
                getAgenda().clear();
                getAgenda().addAll((Collection<? extends AgendaItem>)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__GOAL:
                setGoal((String)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__REALITY:
                setReality((String)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__OPTIONS:
                getOptions().clear();
                getOptions().addAll((Collection<? extends String>)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__WILL:
                setWill((String)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__NOTES:
                setNotes((String)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__ADVICE:
                getAdvice().clear();
                getAdvice().addAll((Collection<? extends Advice>)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__COMMITMENTS:
                getCommitments().clear();
                getCommitments().addAll((Collection<? extends Task>)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__MENTEE_RATING:
                setMenteeRating((Integer)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__MENTOR_RATING:
                setMentorRating((Integer)newValue);
                return;
            case MentorshipPackage.MENTORING_SESSION__INTERACTION:
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
            case MentorshipPackage.MENTORING_SESSION__NUMBER:
                setNumber(NUMBER_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__START:
                setStart(START_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__MINUTES:
                setMinutes(MINUTES_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__LOCATION:
                setLocation(LOCATION_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__AGENDA:
                getAgenda().clear();
                return;
            case MentorshipPackage.MENTORING_SESSION__GOAL:
                setGoal(GOAL_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__REALITY:
                setReality(REALITY_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__OPTIONS:
                getOptions().clear();
                return;
            case MentorshipPackage.MENTORING_SESSION__WILL:
                setWill(WILL_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__NOTES:
                setNotes(NOTES_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__ADVICE:
                getAdvice().clear();
                return;
            case MentorshipPackage.MENTORING_SESSION__COMMITMENTS:
                getCommitments().clear();
                return;
            case MentorshipPackage.MENTORING_SESSION__MENTEE_RATING:
                setMenteeRating(MENTEE_RATING_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__MENTOR_RATING:
                setMentorRating(MENTOR_RATING_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_SESSION__INTERACTION:
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
            case MentorshipPackage.MENTORING_SESSION__NUMBER:
                return number != NUMBER_EDEFAULT;
            case MentorshipPackage.MENTORING_SESSION__START:
                return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
            case MentorshipPackage.MENTORING_SESSION__MINUTES:
                return minutes != MINUTES_EDEFAULT;
            case MentorshipPackage.MENTORING_SESSION__LOCATION:
                return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
            case MentorshipPackage.MENTORING_SESSION__STATUS:
                return status != STATUS_EDEFAULT;
            case MentorshipPackage.MENTORING_SESSION__AGENDA:
                return agenda != null && !agenda.isEmpty();
            case MentorshipPackage.MENTORING_SESSION__GOAL:
                return GOAL_EDEFAULT == null ? goal != null : !GOAL_EDEFAULT.equals(goal);
            case MentorshipPackage.MENTORING_SESSION__REALITY:
                return REALITY_EDEFAULT == null ? reality != null : !REALITY_EDEFAULT.equals(reality);
            case MentorshipPackage.MENTORING_SESSION__OPTIONS:
                return options != null && !options.isEmpty();
            case MentorshipPackage.MENTORING_SESSION__WILL:
                return WILL_EDEFAULT == null ? will != null : !WILL_EDEFAULT.equals(will);
            case MentorshipPackage.MENTORING_SESSION__NOTES:
                return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
            case MentorshipPackage.MENTORING_SESSION__ADVICE:
                return advice != null && !advice.isEmpty();
            case MentorshipPackage.MENTORING_SESSION__COMMITMENTS:
                return commitments != null && !commitments.isEmpty();
            case MentorshipPackage.MENTORING_SESSION__MENTEE_RATING:
                return menteeRating != MENTEE_RATING_EDEFAULT;
            case MentorshipPackage.MENTORING_SESSION__MENTOR_RATING:
                return mentorRating != MENTOR_RATING_EDEFAULT;
            case MentorshipPackage.MENTORING_SESSION__INTERACTION:
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
        result.append(" (number: ");
        result.append(number);
        result.append(", start: ");
        result.append(start);
        result.append(", minutes: ");
        result.append(minutes);
        result.append(", location: ");
        result.append(location);
        result.append(", status: ");
        result.append(status);
        result.append(", goal: ");
        result.append(goal);
        result.append(", reality: ");
        result.append(reality);
        result.append(", options: ");
        result.append(options);
        result.append(", will: ");
        result.append(will);
        result.append(", notes: ");
        result.append(notes);
        result.append(", menteeRating: ");
        result.append(menteeRating);
        result.append(", mentorRating: ");
        result.append(mentorRating);
        result.append(", interaction: ");
        result.append(interaction);
        result.append(')');
        return result.toString();
    }

} //MentoringSessionImpl

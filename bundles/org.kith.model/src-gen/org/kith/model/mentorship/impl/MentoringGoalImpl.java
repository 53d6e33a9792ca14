/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

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

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Task;

import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.Measure;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentorshipPackage;
import org.kith.model.mentorship.ProgressEntry;
import org.kith.model.mentorship.ProgressMode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mentoring Goal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringGoalImpl#getSpecific <em>Specific</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringGoalImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringGoalImpl#getAchievable <em>Achievable</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringGoalImpl#getRelevance <em>Relevance</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringGoalImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringGoalImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringGoalImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringGoalImpl#getProgressMode <em>Progress Mode</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringGoalImpl#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringGoalImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MentoringGoalImpl extends TrackedObject implements MentoringGoal {
    /**
     * The default value of the '{@link #getSpecific() <em>Specific</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSpecific()
     * @generated
     * @ordered
     */
    protected static final String SPECIFIC_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSpecific() <em>Specific</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSpecific()
     * @generated
     * @ordered
     */
    protected String specific = SPECIFIC_EDEFAULT;

    /**
     * The cached value of the '{@link #getMeasure() <em>Measure</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMeasure()
     * @generated
     * @ordered
     */
    protected Measure measure;

    /**
     * The default value of the '{@link #getAchievable() <em>Achievable</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAchievable()
     * @generated
     * @ordered
     */
    protected static final String ACHIEVABLE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAchievable() <em>Achievable</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAchievable()
     * @generated
     * @ordered
     */
    protected String achievable = ACHIEVABLE_EDEFAULT;

    /**
     * The default value of the '{@link #getRelevance() <em>Relevance</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRelevance()
     * @generated
     * @ordered
     */
    protected static final String RELEVANCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRelevance() <em>Relevance</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRelevance()
     * @generated
     * @ordered
     */
    protected String relevance = RELEVANCE_EDEFAULT;

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
     * The cached value of the '{@link #getSkills() <em>Skills</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSkills()
     * @generated
     * @ordered
     */
    protected EList<Skill> skills;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final GoalStatus STATUS_EDEFAULT = GoalStatus.NOT_STARTED;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected GoalStatus status = STATUS_EDEFAULT;

    /**
     * The default value of the '{@link #getProgressMode() <em>Progress Mode</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getProgressMode()
     * @generated
     * @ordered
     */
    protected static final ProgressMode PROGRESS_MODE_EDEFAULT = ProgressMode.MANUAL;

    /**
     * The cached value of the '{@link #getProgressMode() <em>Progress Mode</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getProgressMode()
     * @generated
     * @ordered
     */
    protected ProgressMode progressMode = PROGRESS_MODE_EDEFAULT;

    /**
     * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEntries()
     * @generated
     * @ordered
     */
    protected EList<ProgressEntry> entries;

    /**
     * The cached value of the '{@link #getActions() <em>Actions</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getActions()
     * @generated
     * @ordered
     */
    protected EList<Task> actions;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected MentoringGoalImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.MENTORING_GOAL;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSpecific() {
        return specific;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSpecific(String newSpecific) {
        String oldSpecific = specific;
        specific = newSpecific;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_GOAL__SPECIFIC, oldSpecific, specific));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Measure getMeasure() {
        return measure;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetMeasure(Measure newMeasure, NotificationChain msgs) {
        Measure oldMeasure = measure;
        measure = newMeasure;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_GOAL__MEASURE, oldMeasure, newMeasure);
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
    public void setMeasure(Measure newMeasure) {
        if (newMeasure != measure) {
            NotificationChain msgs = null;
            if (measure != null)
                msgs = ((InternalEObject)measure).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MentorshipPackage.MENTORING_GOAL__MEASURE, null, msgs);
            if (newMeasure != null)
                msgs = ((InternalEObject)newMeasure).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MentorshipPackage.MENTORING_GOAL__MEASURE, null, msgs);
            msgs = basicSetMeasure(newMeasure, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_GOAL__MEASURE, newMeasure, newMeasure));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAchievable() {
        return achievable;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAchievable(String newAchievable) {
        String oldAchievable = achievable;
        achievable = newAchievable;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_GOAL__ACHIEVABLE, oldAchievable, achievable));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getRelevance() {
        return relevance;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRelevance(String newRelevance) {
        String oldRelevance = relevance;
        relevance = newRelevance;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_GOAL__RELEVANCE, oldRelevance, relevance));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_GOAL__DUE, oldDue, due));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getSkills() {
        if (skills == null) {
            skills = new EObjectEList<Skill>(Skill.class, this, MentorshipPackage.MENTORING_GOAL__SKILLS);
        }
        return skills;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public GoalStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(GoalStatus newStatus) {
        GoalStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_GOAL__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ProgressMode getProgressMode() {
        return progressMode;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setProgressMode(ProgressMode newProgressMode) {
        ProgressMode oldProgressMode = progressMode;
        progressMode = newProgressMode == null ? PROGRESS_MODE_EDEFAULT : newProgressMode;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_GOAL__PROGRESS_MODE, oldProgressMode, progressMode));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<ProgressEntry> getEntries() {
        if (entries == null) {
            entries = new EObjectContainmentEList<ProgressEntry>(ProgressEntry.class, this, MentorshipPackage.MENTORING_GOAL__ENTRIES);
        }
        return entries;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Task> getActions() {
        if (actions == null) {
            actions = new EObjectEList<Task>(Task.class, this, MentorshipPackage.MENTORING_GOAL__ACTIONS);
        }
        return actions;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case MentorshipPackage.MENTORING_GOAL__MEASURE:
                return basicSetMeasure(null, msgs);
            case MentorshipPackage.MENTORING_GOAL__ENTRIES:
                return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
            case MentorshipPackage.MENTORING_GOAL__SPECIFIC:
                return getSpecific();
            case MentorshipPackage.MENTORING_GOAL__MEASURE:
                return getMeasure();
            case MentorshipPackage.MENTORING_GOAL__ACHIEVABLE:
                return getAchievable();
            case MentorshipPackage.MENTORING_GOAL__RELEVANCE:
                return getRelevance();
            case MentorshipPackage.MENTORING_GOAL__DUE:
                return getDue();
            case MentorshipPackage.MENTORING_GOAL__SKILLS:
                return getSkills();
            case MentorshipPackage.MENTORING_GOAL__STATUS:
                return getStatus();
            case MentorshipPackage.MENTORING_GOAL__PROGRESS_MODE:
                return getProgressMode();
            case MentorshipPackage.MENTORING_GOAL__ENTRIES:
                return getEntries();
            case MentorshipPackage.MENTORING_GOAL__ACTIONS:
                return getActions();
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
            case MentorshipPackage.MENTORING_GOAL__SPECIFIC:
                setSpecific((String)newValue);
                return;
            case MentorshipPackage.MENTORING_GOAL__MEASURE:
                setMeasure((Measure)newValue);
                return;
            case MentorshipPackage.MENTORING_GOAL__ACHIEVABLE:
                setAchievable((String)newValue);
                return;
            case MentorshipPackage.MENTORING_GOAL__RELEVANCE:
                setRelevance((String)newValue);
                return;
            case MentorshipPackage.MENTORING_GOAL__DUE:
                setDue((LocalDate)newValue);
                return;
            case MentorshipPackage.MENTORING_GOAL__SKILLS:
                getSkills().clear();
                getSkills().addAll((Collection<? extends Skill>)newValue);
                return;
            case MentorshipPackage.MENTORING_GOAL__STATUS:
                setStatus((GoalStatus)newValue);
                return;
            case MentorshipPackage.MENTORING_GOAL__PROGRESS_MODE:
                setProgressMode((ProgressMode)newValue);
                return;
            case MentorshipPackage.MENTORING_GOAL__ENTRIES:
                getEntries().clear();
                getEntries().addAll((Collection<? extends ProgressEntry>)newValue);
                return;
            case MentorshipPackage.MENTORING_GOAL__ACTIONS:
                getActions().clear();
                getActions().addAll((Collection<? extends Task>)newValue);
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
            case MentorshipPackage.MENTORING_GOAL__SPECIFIC:
                setSpecific(SPECIFIC_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_GOAL__MEASURE:
                setMeasure((Measure)null);
                return;
            case MentorshipPackage.MENTORING_GOAL__ACHIEVABLE:
                setAchievable(ACHIEVABLE_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_GOAL__RELEVANCE:
                setRelevance(RELEVANCE_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_GOAL__DUE:
                setDue(DUE_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_GOAL__SKILLS:
                getSkills().clear();
                return;
            case MentorshipPackage.MENTORING_GOAL__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_GOAL__PROGRESS_MODE:
                setProgressMode(PROGRESS_MODE_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_GOAL__ENTRIES:
                getEntries().clear();
                return;
            case MentorshipPackage.MENTORING_GOAL__ACTIONS:
                getActions().clear();
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
            case MentorshipPackage.MENTORING_GOAL__SPECIFIC:
                return SPECIFIC_EDEFAULT == null ? specific != null : !SPECIFIC_EDEFAULT.equals(specific);
            case MentorshipPackage.MENTORING_GOAL__MEASURE:
                return measure != null;
            case MentorshipPackage.MENTORING_GOAL__ACHIEVABLE:
                return ACHIEVABLE_EDEFAULT == null ? achievable != null : !ACHIEVABLE_EDEFAULT.equals(achievable);
            case MentorshipPackage.MENTORING_GOAL__RELEVANCE:
                return RELEVANCE_EDEFAULT == null ? relevance != null : !RELEVANCE_EDEFAULT.equals(relevance);
            case MentorshipPackage.MENTORING_GOAL__DUE:
                return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
            case MentorshipPackage.MENTORING_GOAL__SKILLS:
                return skills != null && !skills.isEmpty();
            case MentorshipPackage.MENTORING_GOAL__STATUS:
                return status != STATUS_EDEFAULT;
            case MentorshipPackage.MENTORING_GOAL__PROGRESS_MODE:
                return progressMode != PROGRESS_MODE_EDEFAULT;
            case MentorshipPackage.MENTORING_GOAL__ENTRIES:
                return entries != null && !entries.isEmpty();
            case MentorshipPackage.MENTORING_GOAL__ACTIONS:
                return actions != null && !actions.isEmpty();
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
        result.append(" (specific: ");
        result.append(specific);
        result.append(", achievable: ");
        result.append(achievable);
        result.append(", relevance: ");
        result.append(relevance);
        result.append(", due: ");
        result.append(due);
        result.append(", status: ");
        result.append(status);
        result.append(", progressMode: ");
        result.append(progressMode);
        result.append(')');
        return result.toString();
    }

} //MentoringGoalImpl

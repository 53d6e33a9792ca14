/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.growth.Achievement;
import org.kith.model.growth.GrowthPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Achievement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.AchievementImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.AchievementImpl#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.AchievementImpl#getTask <em>Task</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.AchievementImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.AchievementImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.AchievementImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.AchievementImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.AchievementImpl#getCorroboratedBy <em>Corroborated By</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.AchievementImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AchievementImpl extends IdentifiedImpl implements Achievement {
    /**
     * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTitle()
     * @generated
     * @ordered
     */
    protected static final String TITLE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTitle()
     * @generated
     * @ordered
     */
    protected String title = TITLE_EDEFAULT;

    /**
     * The default value of the '{@link #getSituation() <em>Situation</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSituation()
     * @generated
     * @ordered
     */
    protected static final String SITUATION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSituation() <em>Situation</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSituation()
     * @generated
     * @ordered
     */
    protected String situation = SITUATION_EDEFAULT;

    /**
     * The default value of the '{@link #getTask() <em>Task</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTask()
     * @generated
     * @ordered
     */
    protected static final String TASK_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTask() <em>Task</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTask()
     * @generated
     * @ordered
     */
    protected String task = TASK_EDEFAULT;

    /**
     * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAction()
     * @generated
     * @ordered
     */
    protected static final String ACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAction()
     * @generated
     * @ordered
     */
    protected String action = ACTION_EDEFAULT;

    /**
     * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getResult()
     * @generated
     * @ordered
     */
    protected static final String RESULT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getResult()
     * @generated
     * @ordered
     */
    protected String result = RESULT_EDEFAULT;

    /**
     * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDate()
     * @generated
     * @ordered
     */
    protected static final LocalDate DATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDate()
     * @generated
     * @ordered
     */
    protected LocalDate date = DATE_EDEFAULT;

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
     * The cached value of the '{@link #getCorroboratedBy() <em>Corroborated By</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCorroboratedBy()
     * @generated
     * @ordered
     */
    protected EList<Party> corroboratedBy;

    /**
     * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEvidence()
     * @generated
     * @ordered
     */
    protected EList<String> evidence;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected AchievementImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.ACHIEVEMENT;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getTitle() {
        return title;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTitle(String newTitle) {
        String oldTitle = title;
        title = newTitle;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.ACHIEVEMENT__TITLE, oldTitle, title));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSituation() {
        return situation;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSituation(String newSituation) {
        String oldSituation = situation;
        situation = newSituation;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.ACHIEVEMENT__SITUATION, oldSituation, situation));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getTask() {
        return task;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTask(String newTask) {
        String oldTask = task;
        task = newTask;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.ACHIEVEMENT__TASK, oldTask, task));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAction() {
        return action;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAction(String newAction) {
        String oldAction = action;
        action = newAction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.ACHIEVEMENT__ACTION, oldAction, action));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getResult() {
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setResult(String newResult) {
        String oldResult = result;
        result = newResult;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.ACHIEVEMENT__RESULT, oldResult, result));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getDate() {
        return date;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDate(LocalDate newDate) {
        LocalDate oldDate = date;
        date = newDate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.ACHIEVEMENT__DATE, oldDate, date));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getSkills() {
        if (skills == null) {
            skills = new EObjectEList<Skill>(Skill.class, this, GrowthPackage.ACHIEVEMENT__SKILLS);
        }
        return skills;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Party> getCorroboratedBy() {
        if (corroboratedBy == null) {
            corroboratedBy = new EObjectEList<Party>(Party.class, this, GrowthPackage.ACHIEVEMENT__CORROBORATED_BY);
        }
        return corroboratedBy;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getEvidence() {
        if (evidence == null) {
            evidence = new EDataTypeUniqueEList<String>(String.class, this, GrowthPackage.ACHIEVEMENT__EVIDENCE);
        }
        return evidence;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case GrowthPackage.ACHIEVEMENT__TITLE:
                return getTitle();
            case GrowthPackage.ACHIEVEMENT__SITUATION:
                return getSituation();
            case GrowthPackage.ACHIEVEMENT__TASK:
                return getTask();
            case GrowthPackage.ACHIEVEMENT__ACTION:
                return getAction();
            case GrowthPackage.ACHIEVEMENT__RESULT:
                return getResult();
            case GrowthPackage.ACHIEVEMENT__DATE:
                return getDate();
            case GrowthPackage.ACHIEVEMENT__SKILLS:
                return getSkills();
            case GrowthPackage.ACHIEVEMENT__CORROBORATED_BY:
                return getCorroboratedBy();
            case GrowthPackage.ACHIEVEMENT__EVIDENCE:
                return getEvidence();
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
            case GrowthPackage.ACHIEVEMENT__TITLE:
                setTitle((String)newValue);
                return;
            case GrowthPackage.ACHIEVEMENT__SITUATION:
                setSituation((String)newValue);
                return;
            case GrowthPackage.ACHIEVEMENT__TASK:
                setTask((String)newValue);
                return;
            case GrowthPackage.ACHIEVEMENT__ACTION:
                setAction((String)newValue);
                return;
            case GrowthPackage.ACHIEVEMENT__RESULT:
                setResult((String)newValue);
                return;
            case GrowthPackage.ACHIEVEMENT__DATE:
                setDate((LocalDate)newValue);
                return;
            case GrowthPackage.ACHIEVEMENT__SKILLS:
                getSkills().clear();
                getSkills().addAll((Collection<? extends Skill>)newValue);
                return;
            case GrowthPackage.ACHIEVEMENT__CORROBORATED_BY:
                getCorroboratedBy().clear();
                getCorroboratedBy().addAll((Collection<? extends Party>)newValue);
                return;
            case GrowthPackage.ACHIEVEMENT__EVIDENCE:
                getEvidence().clear();
                getEvidence().addAll((Collection<? extends String>)newValue);
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
            case GrowthPackage.ACHIEVEMENT__TITLE:
                setTitle(TITLE_EDEFAULT);
                return;
            case GrowthPackage.ACHIEVEMENT__SITUATION:
                setSituation(SITUATION_EDEFAULT);
                return;
            case GrowthPackage.ACHIEVEMENT__TASK:
                setTask(TASK_EDEFAULT);
                return;
            case GrowthPackage.ACHIEVEMENT__ACTION:
                setAction(ACTION_EDEFAULT);
                return;
            case GrowthPackage.ACHIEVEMENT__RESULT:
                setResult(RESULT_EDEFAULT);
                return;
            case GrowthPackage.ACHIEVEMENT__DATE:
                setDate(DATE_EDEFAULT);
                return;
            case GrowthPackage.ACHIEVEMENT__SKILLS:
                getSkills().clear();
                return;
            case GrowthPackage.ACHIEVEMENT__CORROBORATED_BY:
                getCorroboratedBy().clear();
                return;
            case GrowthPackage.ACHIEVEMENT__EVIDENCE:
                getEvidence().clear();
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
            case GrowthPackage.ACHIEVEMENT__TITLE:
                return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
            case GrowthPackage.ACHIEVEMENT__SITUATION:
                return SITUATION_EDEFAULT == null ? situation != null : !SITUATION_EDEFAULT.equals(situation);
            case GrowthPackage.ACHIEVEMENT__TASK:
                return TASK_EDEFAULT == null ? task != null : !TASK_EDEFAULT.equals(task);
            case GrowthPackage.ACHIEVEMENT__ACTION:
                return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
            case GrowthPackage.ACHIEVEMENT__RESULT:
                return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
            case GrowthPackage.ACHIEVEMENT__DATE:
                return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
            case GrowthPackage.ACHIEVEMENT__SKILLS:
                return skills != null && !skills.isEmpty();
            case GrowthPackage.ACHIEVEMENT__CORROBORATED_BY:
                return corroboratedBy != null && !corroboratedBy.isEmpty();
            case GrowthPackage.ACHIEVEMENT__EVIDENCE:
                return evidence != null && !evidence.isEmpty();
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
        result.append(" (title: ");
        result.append(title);
        result.append(", situation: ");
        result.append(situation);
        result.append(", task: ");
        result.append(task);
        result.append(", action: ");
        result.append(action);
        result.append(", result: ");
        result.append(result);
        result.append(", date: ");
        result.append(date);
        result.append(", evidence: ");
        result.append(evidence);
        result.append(')');
        return result.toString();
    }

} //AchievementImpl

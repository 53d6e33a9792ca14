/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Skill;

import org.kith.model.pipeline.PipelinePackage;
import org.kith.model.pipeline.Posting;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Posting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.PostingImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PostingImpl#getAppliedOn <em>Applied On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PostingImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PostingImpl#getWorkplace <em>Workplace</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PostingImpl#getSalary <em>Salary</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PostingImpl#getSkills <em>Skills</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PostingImpl extends TrackedObject implements Posting {
    /**
     * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUrl()
     * @generated
     * @ordered
     */
    protected static final String URL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUrl()
     * @generated
     * @ordered
     */
    protected String url = URL_EDEFAULT;

    /**
     * The default value of the '{@link #getAppliedOn() <em>Applied On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAppliedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate APPLIED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAppliedOn() <em>Applied On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAppliedOn()
     * @generated
     * @ordered
     */
    protected LocalDate appliedOn = APPLIED_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDeadline()
     * @generated
     * @ordered
     */
    protected static final LocalDate DEADLINE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDeadline()
     * @generated
     * @ordered
     */
    protected LocalDate deadline = DEADLINE_EDEFAULT;

    /**
     * The default value of the '{@link #getWorkplace() <em>Workplace</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWorkplace()
     * @generated
     * @ordered
     */
    protected static final String WORKPLACE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getWorkplace() <em>Workplace</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWorkplace()
     * @generated
     * @ordered
     */
    protected String workplace = WORKPLACE_EDEFAULT;

    /**
     * The default value of the '{@link #getSalary() <em>Salary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSalary()
     * @generated
     * @ordered
     */
    protected static final String SALARY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSalary() <em>Salary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSalary()
     * @generated
     * @ordered
     */
    protected String salary = SALARY_EDEFAULT;

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
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected PostingImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.POSTING;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getUrl() {
        return url;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setUrl(String newUrl) {
        String oldUrl = url;
        url = newUrl;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.POSTING__URL, oldUrl, url));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAppliedOn(LocalDate newAppliedOn) {
        LocalDate oldAppliedOn = appliedOn;
        appliedOn = newAppliedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.POSTING__APPLIED_ON, oldAppliedOn, appliedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getDeadline() {
        return deadline;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDeadline(LocalDate newDeadline) {
        LocalDate oldDeadline = deadline;
        deadline = newDeadline;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.POSTING__DEADLINE, oldDeadline, deadline));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getWorkplace() {
        return workplace;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setWorkplace(String newWorkplace) {
        String oldWorkplace = workplace;
        workplace = newWorkplace;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.POSTING__WORKPLACE, oldWorkplace, workplace));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSalary() {
        return salary;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSalary(String newSalary) {
        String oldSalary = salary;
        salary = newSalary;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.POSTING__SALARY, oldSalary, salary));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getSkills() {
        if (skills == null) {
            skills = new EObjectEList<Skill>(Skill.class, this, PipelinePackage.POSTING__SKILLS);
        }
        return skills;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.POSTING__URL:
                return getUrl();
            case PipelinePackage.POSTING__APPLIED_ON:
                return getAppliedOn();
            case PipelinePackage.POSTING__DEADLINE:
                return getDeadline();
            case PipelinePackage.POSTING__WORKPLACE:
                return getWorkplace();
            case PipelinePackage.POSTING__SALARY:
                return getSalary();
            case PipelinePackage.POSTING__SKILLS:
                return getSkills();
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
            case PipelinePackage.POSTING__URL:
                setUrl((String)newValue);
                return;
            case PipelinePackage.POSTING__APPLIED_ON:
                setAppliedOn((LocalDate)newValue);
                return;
            case PipelinePackage.POSTING__DEADLINE:
                setDeadline((LocalDate)newValue);
                return;
            case PipelinePackage.POSTING__WORKPLACE:
                setWorkplace((String)newValue);
                return;
            case PipelinePackage.POSTING__SALARY:
                setSalary((String)newValue);
                return;
            case PipelinePackage.POSTING__SKILLS:
                getSkills().clear();
                getSkills().addAll((Collection<? extends Skill>)newValue);
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
            case PipelinePackage.POSTING__URL:
                setUrl(URL_EDEFAULT);
                return;
            case PipelinePackage.POSTING__APPLIED_ON:
                setAppliedOn(APPLIED_ON_EDEFAULT);
                return;
            case PipelinePackage.POSTING__DEADLINE:
                setDeadline(DEADLINE_EDEFAULT);
                return;
            case PipelinePackage.POSTING__WORKPLACE:
                setWorkplace(WORKPLACE_EDEFAULT);
                return;
            case PipelinePackage.POSTING__SALARY:
                setSalary(SALARY_EDEFAULT);
                return;
            case PipelinePackage.POSTING__SKILLS:
                getSkills().clear();
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
            case PipelinePackage.POSTING__URL:
                return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
            case PipelinePackage.POSTING__APPLIED_ON:
                return APPLIED_ON_EDEFAULT == null ? appliedOn != null : !APPLIED_ON_EDEFAULT.equals(appliedOn);
            case PipelinePackage.POSTING__DEADLINE:
                return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
            case PipelinePackage.POSTING__WORKPLACE:
                return WORKPLACE_EDEFAULT == null ? workplace != null : !WORKPLACE_EDEFAULT.equals(workplace);
            case PipelinePackage.POSTING__SALARY:
                return SALARY_EDEFAULT == null ? salary != null : !SALARY_EDEFAULT.equals(salary);
            case PipelinePackage.POSTING__SKILLS:
                return skills != null && !skills.isEmpty();
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
        result.append(" (url: ");
        result.append(url);
        result.append(", appliedOn: ");
        result.append(appliedOn);
        result.append(", deadline: ");
        result.append(deadline);
        result.append(", workplace: ");
        result.append(workplace);
        result.append(", salary: ");
        result.append(salary);
        result.append(')');
        return result.toString();
    }

} //PostingImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.MentorshipPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Advice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.AdviceImpl#getGiver <em>Giver</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AdviceImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AdviceImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AdviceImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AdviceImpl#getAppliedOn <em>Applied On</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AdviceImpl#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdviceImpl extends TrackedObject implements Advice {
    /**
     * The cached value of the '{@link #getGiver() <em>Giver</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGiver()
     * @generated
     * @ordered
     */
    protected Person giver;

    /**
     * The default value of the '{@link #getText() <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getText()
     * @generated
     * @ordered
     */
    protected static final String TEXT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getText()
     * @generated
     * @ordered
     */
    protected String text = TEXT_EDEFAULT;

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
    protected static final AdviceStatus STATUS_EDEFAULT = AdviceStatus.NEW;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected AdviceStatus status = STATUS_EDEFAULT;

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
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected AdviceImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.ADVICE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getGiver() {
        return giver;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setGiver(Person newGiver) {
        Person oldGiver = giver;
        giver = newGiver;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.ADVICE__GIVER, oldGiver, giver));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getText() {
        return text;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setText(String newText) {
        String oldText = text;
        text = newText;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.ADVICE__TEXT, oldText, text));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getSkills() {
        if (skills == null) {
            skills = new EObjectEList<Skill>(Skill.class, this, MentorshipPackage.ADVICE__SKILLS);
        }
        return skills;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public AdviceStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(AdviceStatus newStatus) {
        AdviceStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.ADVICE__STATUS, oldStatus, status));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.ADVICE__APPLIED_ON, oldAppliedOn, appliedOn));
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
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.ADVICE__RESULT, oldResult, result));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case MentorshipPackage.ADVICE__GIVER:
                return getGiver();
            case MentorshipPackage.ADVICE__TEXT:
                return getText();
            case MentorshipPackage.ADVICE__SKILLS:
                return getSkills();
            case MentorshipPackage.ADVICE__STATUS:
                return getStatus();
            case MentorshipPackage.ADVICE__APPLIED_ON:
                return getAppliedOn();
            case MentorshipPackage.ADVICE__RESULT:
                return getResult();
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
            case MentorshipPackage.ADVICE__GIVER:
                setGiver((Person)newValue);
                return;
            case MentorshipPackage.ADVICE__TEXT:
                setText((String)newValue);
                return;
            case MentorshipPackage.ADVICE__SKILLS:
                getSkills().clear();
                getSkills().addAll((Collection<? extends Skill>)newValue);
                return;
            case MentorshipPackage.ADVICE__STATUS:
                setStatus((AdviceStatus)newValue);
                return;
            case MentorshipPackage.ADVICE__APPLIED_ON:
                setAppliedOn((LocalDate)newValue);
                return;
            case MentorshipPackage.ADVICE__RESULT:
                setResult((String)newValue);
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
            case MentorshipPackage.ADVICE__GIVER:
                setGiver((Person)null);
                return;
            case MentorshipPackage.ADVICE__TEXT:
                setText(TEXT_EDEFAULT);
                return;
            case MentorshipPackage.ADVICE__SKILLS:
                getSkills().clear();
                return;
            case MentorshipPackage.ADVICE__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case MentorshipPackage.ADVICE__APPLIED_ON:
                setAppliedOn(APPLIED_ON_EDEFAULT);
                return;
            case MentorshipPackage.ADVICE__RESULT:
                setResult(RESULT_EDEFAULT);
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
            case MentorshipPackage.ADVICE__GIVER:
                return giver != null;
            case MentorshipPackage.ADVICE__TEXT:
                return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
            case MentorshipPackage.ADVICE__SKILLS:
                return skills != null && !skills.isEmpty();
            case MentorshipPackage.ADVICE__STATUS:
                return status != STATUS_EDEFAULT;
            case MentorshipPackage.ADVICE__APPLIED_ON:
                return APPLIED_ON_EDEFAULT == null ? appliedOn != null : !APPLIED_ON_EDEFAULT.equals(appliedOn);
            case MentorshipPackage.ADVICE__RESULT:
                return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
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
        result.append(" (text: ");
        result.append(text);
        result.append(", status: ");
        result.append(status);
        result.append(", appliedOn: ");
        result.append(appliedOn);
        result.append(", result: ");
        result.append(result);
        result.append(')');
        return result.toString();
    }

} //AdviceImpl

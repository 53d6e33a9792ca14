/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.contacts.Skill;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.GrowthPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Confidence Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.ConfidenceEntryImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.ConfidenceEntryImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.ConfidenceEntryImpl#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.ConfidenceEntryImpl#getSituation <em>Situation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConfidenceEntryImpl extends IdentifiedImpl implements ConfidenceEntry {
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
     * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getScore()
     * @generated
     * @ordered
     */
    protected static final int SCORE_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getScore()
     * @generated
     * @ordered
     */
    protected int score = SCORE_EDEFAULT;

    /**
     * The cached value of the '{@link #getSkill() <em>Skill</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSkill()
     * @generated
     * @ordered
     */
    protected Skill skill;

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
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ConfidenceEntryImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.CONFIDENCE_ENTRY;
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
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.CONFIDENCE_ENTRY__DATE, oldDate, date));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getScore() {
        return score;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setScore(int newScore) {
        int oldScore = score;
        score = newScore;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.CONFIDENCE_ENTRY__SCORE, oldScore, score));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Skill getSkill() {
        return skill;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSkill(Skill newSkill) {
        Skill oldSkill = skill;
        skill = newSkill;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.CONFIDENCE_ENTRY__SKILL, oldSkill, skill));
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
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.CONFIDENCE_ENTRY__SITUATION, oldSituation, situation));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case GrowthPackage.CONFIDENCE_ENTRY__DATE:
                return getDate();
            case GrowthPackage.CONFIDENCE_ENTRY__SCORE:
                return getScore();
            case GrowthPackage.CONFIDENCE_ENTRY__SKILL:
                return getSkill();
            case GrowthPackage.CONFIDENCE_ENTRY__SITUATION:
                return getSituation();
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
            case GrowthPackage.CONFIDENCE_ENTRY__DATE:
                setDate((LocalDate)newValue);
                return;
            case GrowthPackage.CONFIDENCE_ENTRY__SCORE:
                setScore((Integer)newValue);
                return;
            case GrowthPackage.CONFIDENCE_ENTRY__SKILL:
                setSkill((Skill)newValue);
                return;
            case GrowthPackage.CONFIDENCE_ENTRY__SITUATION:
                setSituation((String)newValue);
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
            case GrowthPackage.CONFIDENCE_ENTRY__DATE:
                setDate(DATE_EDEFAULT);
                return;
            case GrowthPackage.CONFIDENCE_ENTRY__SCORE:
                setScore(SCORE_EDEFAULT);
                return;
            case GrowthPackage.CONFIDENCE_ENTRY__SKILL:
                setSkill((Skill)null);
                return;
            case GrowthPackage.CONFIDENCE_ENTRY__SITUATION:
                setSituation(SITUATION_EDEFAULT);
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
            case GrowthPackage.CONFIDENCE_ENTRY__DATE:
                return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
            case GrowthPackage.CONFIDENCE_ENTRY__SCORE:
                return score != SCORE_EDEFAULT;
            case GrowthPackage.CONFIDENCE_ENTRY__SKILL:
                return skill != null;
            case GrowthPackage.CONFIDENCE_ENTRY__SITUATION:
                return SITUATION_EDEFAULT == null ? situation != null : !SITUATION_EDEFAULT.equals(situation);
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
        result.append(" (date: ");
        result.append(date);
        result.append(", score: ");
        result.append(score);
        result.append(", situation: ");
        result.append(situation);
        result.append(')');
        return result.toString();
    }

} //ConfidenceEntryImpl

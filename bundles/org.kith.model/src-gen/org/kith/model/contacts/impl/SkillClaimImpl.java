/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;
import org.kith.model.contacts.SkillLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Skill Claim</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.SkillClaimImpl#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SkillClaimImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SkillClaimImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SkillClaimImpl#isCanTeach <em>Can Teach</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SkillClaimImpl#isWantsToLearn <em>Wants To Learn</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SkillClaimImpl extends TrackedObject implements SkillClaim {
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
     * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLevel()
     * @generated
     * @ordered
     */
    protected static final SkillLevel LEVEL_EDEFAULT = SkillLevel.UNKNOWN;

    /**
     * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLevel()
     * @generated
     * @ordered
     */
    protected SkillLevel level = LEVEL_EDEFAULT;

    /**
     * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEvidence()
     * @generated
     * @ordered
     */
    protected static final String EVIDENCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEvidence()
     * @generated
     * @ordered
     */
    protected String evidence = EVIDENCE_EDEFAULT;

    /**
     * The default value of the '{@link #isCanTeach() <em>Can Teach</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isCanTeach()
     * @generated
     * @ordered
     */
    protected static final boolean CAN_TEACH_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isCanTeach() <em>Can Teach</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isCanTeach()
     * @generated
     * @ordered
     */
    protected boolean canTeach = CAN_TEACH_EDEFAULT;

    /**
     * The default value of the '{@link #isWantsToLearn() <em>Wants To Learn</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isWantsToLearn()
     * @generated
     * @ordered
     */
    protected static final boolean WANTS_TO_LEARN_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isWantsToLearn() <em>Wants To Learn</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isWantsToLearn()
     * @generated
     * @ordered
     */
    protected boolean wantsToLearn = WANTS_TO_LEARN_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected SkillClaimImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.SKILL_CLAIM;
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
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SKILL_CLAIM__SKILL, oldSkill, skill));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SkillLevel getLevel() {
        return level;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLevel(SkillLevel newLevel) {
        SkillLevel oldLevel = level;
        level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SKILL_CLAIM__LEVEL, oldLevel, level));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getEvidence() {
        return evidence;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setEvidence(String newEvidence) {
        String oldEvidence = evidence;
        evidence = newEvidence;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SKILL_CLAIM__EVIDENCE, oldEvidence, evidence));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isCanTeach() {
        return canTeach;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCanTeach(boolean newCanTeach) {
        boolean oldCanTeach = canTeach;
        canTeach = newCanTeach;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SKILL_CLAIM__CAN_TEACH, oldCanTeach, canTeach));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isWantsToLearn() {
        return wantsToLearn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setWantsToLearn(boolean newWantsToLearn) {
        boolean oldWantsToLearn = wantsToLearn;
        wantsToLearn = newWantsToLearn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SKILL_CLAIM__WANTS_TO_LEARN, oldWantsToLearn, wantsToLearn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.SKILL_CLAIM__SKILL:
                return getSkill();
            case ContactsPackage.SKILL_CLAIM__LEVEL:
                return getLevel();
            case ContactsPackage.SKILL_CLAIM__EVIDENCE:
                return getEvidence();
            case ContactsPackage.SKILL_CLAIM__CAN_TEACH:
                return isCanTeach();
            case ContactsPackage.SKILL_CLAIM__WANTS_TO_LEARN:
                return isWantsToLearn();
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
            case ContactsPackage.SKILL_CLAIM__SKILL:
                setSkill((Skill)newValue);
                return;
            case ContactsPackage.SKILL_CLAIM__LEVEL:
                setLevel((SkillLevel)newValue);
                return;
            case ContactsPackage.SKILL_CLAIM__EVIDENCE:
                setEvidence((String)newValue);
                return;
            case ContactsPackage.SKILL_CLAIM__CAN_TEACH:
                setCanTeach((Boolean)newValue);
                return;
            case ContactsPackage.SKILL_CLAIM__WANTS_TO_LEARN:
                setWantsToLearn((Boolean)newValue);
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
            case ContactsPackage.SKILL_CLAIM__SKILL:
                setSkill((Skill)null);
                return;
            case ContactsPackage.SKILL_CLAIM__LEVEL:
                setLevel(LEVEL_EDEFAULT);
                return;
            case ContactsPackage.SKILL_CLAIM__EVIDENCE:
                setEvidence(EVIDENCE_EDEFAULT);
                return;
            case ContactsPackage.SKILL_CLAIM__CAN_TEACH:
                setCanTeach(CAN_TEACH_EDEFAULT);
                return;
            case ContactsPackage.SKILL_CLAIM__WANTS_TO_LEARN:
                setWantsToLearn(WANTS_TO_LEARN_EDEFAULT);
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
            case ContactsPackage.SKILL_CLAIM__SKILL:
                return skill != null;
            case ContactsPackage.SKILL_CLAIM__LEVEL:
                return level != LEVEL_EDEFAULT;
            case ContactsPackage.SKILL_CLAIM__EVIDENCE:
                return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
            case ContactsPackage.SKILL_CLAIM__CAN_TEACH:
                return canTeach != CAN_TEACH_EDEFAULT;
            case ContactsPackage.SKILL_CLAIM__WANTS_TO_LEARN:
                return wantsToLearn != WANTS_TO_LEARN_EDEFAULT;
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
        result.append(" (level: ");
        result.append(level);
        result.append(", evidence: ");
        result.append(evidence);
        result.append(", canTeach: ");
        result.append(canTeach);
        result.append(", wantsToLearn: ");
        result.append(wantsToLearn);
        result.append(')');
        return result.toString();
    }

} //SkillClaimImpl

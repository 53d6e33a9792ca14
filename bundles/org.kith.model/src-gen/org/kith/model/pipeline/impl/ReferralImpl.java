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

import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

import org.kith.model.contacts.impl.UndertakingImpl;

import org.kith.model.pipeline.PipelinePackage;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Referral</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getReferrer <em>Referrer</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getCandidate <em>Candidate</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getResolvedOn <em>Resolved On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getWorkEthic <em>Work Ethic</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.ReferralImpl#getThankedOn <em>Thanked On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReferralImpl extends UndertakingImpl implements Referral {
    /**
     * The cached value of the '{@link #getReferrer() <em>Referrer</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReferrer()
     * @generated
     * @ordered
     */
    protected Person referrer;

    /**
     * The cached value of the '{@link #getCandidate() <em>Candidate</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCandidate()
     * @generated
     * @ordered
     */
    protected Person candidate;

    /**
     * The cached value of the '{@link #getRecipient() <em>Recipient</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRecipient()
     * @generated
     * @ordered
     */
    protected Party recipient;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final ReferralStatus STATUS_EDEFAULT = ReferralStatus.ASKED;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected ReferralStatus status = STATUS_EDEFAULT;

    /**
     * The default value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAskedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate ASKED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAskedOn()
     * @generated
     * @ordered
     */
    protected LocalDate askedOn = ASKED_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSubmittedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate SUBMITTED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSubmittedOn()
     * @generated
     * @ordered
     */
    protected LocalDate submittedOn = SUBMITTED_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getResolvedOn() <em>Resolved On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getResolvedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate RESOLVED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getResolvedOn() <em>Resolved On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getResolvedOn()
     * @generated
     * @ordered
     */
    protected LocalDate resolvedOn = RESOLVED_ON_EDEFAULT;

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
     * The default value of the '{@link #getWorkEthic() <em>Work Ethic</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWorkEthic()
     * @generated
     * @ordered
     */
    protected static final String WORK_ETHIC_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getWorkEthic() <em>Work Ethic</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWorkEthic()
     * @generated
     * @ordered
     */
    protected String workEthic = WORK_ETHIC_EDEFAULT;

    /**
     * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOutcome()
     * @generated
     * @ordered
     */
    protected static final String OUTCOME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOutcome()
     * @generated
     * @ordered
     */
    protected String outcome = OUTCOME_EDEFAULT;

    /**
     * The default value of the '{@link #getThankedOn() <em>Thanked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getThankedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate THANKED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getThankedOn() <em>Thanked On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getThankedOn()
     * @generated
     * @ordered
     */
    protected LocalDate thankedOn = THANKED_ON_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ReferralImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.REFERRAL;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getReferrer() {
        return referrer;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setReferrer(Person newReferrer) {
        Person oldReferrer = referrer;
        referrer = newReferrer;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.REFERRAL__REFERRER, oldReferrer, referrer));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getCandidate() {
        return candidate;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCandidate(Person newCandidate) {
        Person oldCandidate = candidate;
        candidate = newCandidate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.REFERRAL__CANDIDATE, oldCandidate, candidate));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Party getRecipient() {
        return recipient;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRecipient(Party newRecipient) {
        Party oldRecipient = recipient;
        recipient = newRecipient;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.REFERRAL__RECIPIENT, oldRecipient, recipient));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ReferralStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(ReferralStatus newStatus) {
        ReferralStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.REFERRAL__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getAskedOn() {
        return askedOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAskedOn(LocalDate newAskedOn) {
        LocalDate oldAskedOn = askedOn;
        askedOn = newAskedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.REFERRAL__ASKED_ON, oldAskedOn, askedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getSubmittedOn() {
        return submittedOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSubmittedOn(LocalDate newSubmittedOn) {
        LocalDate oldSubmittedOn = submittedOn;
        submittedOn = newSubmittedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.REFERRAL__SUBMITTED_ON, oldSubmittedOn, submittedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getResolvedOn() {
        return resolvedOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setResolvedOn(LocalDate newResolvedOn) {
        LocalDate oldResolvedOn = resolvedOn;
        resolvedOn = newResolvedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.REFERRAL__RESOLVED_ON, oldResolvedOn, resolvedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getSkills() {
        if (skills == null) {
            skills = new EObjectEList<Skill>(Skill.class, this, PipelinePackage.REFERRAL__SKILLS);
        }
        return skills;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getWorkEthic() {
        return workEthic;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setWorkEthic(String newWorkEthic) {
        String oldWorkEthic = workEthic;
        workEthic = newWorkEthic;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.REFERRAL__WORK_ETHIC, oldWorkEthic, workEthic));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getOutcome() {
        return outcome;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOutcome(String newOutcome) {
        String oldOutcome = outcome;
        outcome = newOutcome;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.REFERRAL__OUTCOME, oldOutcome, outcome));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getThankedOn() {
        return thankedOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setThankedOn(LocalDate newThankedOn) {
        LocalDate oldThankedOn = thankedOn;
        thankedOn = newThankedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.REFERRAL__THANKED_ON, oldThankedOn, thankedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.REFERRAL__REFERRER:
                return getReferrer();
            case PipelinePackage.REFERRAL__CANDIDATE:
                return getCandidate();
            case PipelinePackage.REFERRAL__RECIPIENT:
                return getRecipient();
            case PipelinePackage.REFERRAL__STATUS:
                return getStatus();
            case PipelinePackage.REFERRAL__ASKED_ON:
                return getAskedOn();
            case PipelinePackage.REFERRAL__SUBMITTED_ON:
                return getSubmittedOn();
            case PipelinePackage.REFERRAL__RESOLVED_ON:
                return getResolvedOn();
            case PipelinePackage.REFERRAL__SKILLS:
                return getSkills();
            case PipelinePackage.REFERRAL__WORK_ETHIC:
                return getWorkEthic();
            case PipelinePackage.REFERRAL__OUTCOME:
                return getOutcome();
            case PipelinePackage.REFERRAL__THANKED_ON:
                return getThankedOn();
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
            case PipelinePackage.REFERRAL__REFERRER:
                setReferrer((Person)newValue);
                return;
            case PipelinePackage.REFERRAL__CANDIDATE:
                setCandidate((Person)newValue);
                return;
            case PipelinePackage.REFERRAL__RECIPIENT:
                setRecipient((Party)newValue);
                return;
            case PipelinePackage.REFERRAL__STATUS:
                setStatus((ReferralStatus)newValue);
                return;
            case PipelinePackage.REFERRAL__ASKED_ON:
                setAskedOn((LocalDate)newValue);
                return;
            case PipelinePackage.REFERRAL__SUBMITTED_ON:
                setSubmittedOn((LocalDate)newValue);
                return;
            case PipelinePackage.REFERRAL__RESOLVED_ON:
                setResolvedOn((LocalDate)newValue);
                return;
            case PipelinePackage.REFERRAL__SKILLS:
                getSkills().clear();
                getSkills().addAll((Collection<? extends Skill>)newValue);
                return;
            case PipelinePackage.REFERRAL__WORK_ETHIC:
                setWorkEthic((String)newValue);
                return;
            case PipelinePackage.REFERRAL__OUTCOME:
                setOutcome((String)newValue);
                return;
            case PipelinePackage.REFERRAL__THANKED_ON:
                setThankedOn((LocalDate)newValue);
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
            case PipelinePackage.REFERRAL__REFERRER:
                setReferrer((Person)null);
                return;
            case PipelinePackage.REFERRAL__CANDIDATE:
                setCandidate((Person)null);
                return;
            case PipelinePackage.REFERRAL__RECIPIENT:
                setRecipient((Party)null);
                return;
            case PipelinePackage.REFERRAL__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case PipelinePackage.REFERRAL__ASKED_ON:
                setAskedOn(ASKED_ON_EDEFAULT);
                return;
            case PipelinePackage.REFERRAL__SUBMITTED_ON:
                setSubmittedOn(SUBMITTED_ON_EDEFAULT);
                return;
            case PipelinePackage.REFERRAL__RESOLVED_ON:
                setResolvedOn(RESOLVED_ON_EDEFAULT);
                return;
            case PipelinePackage.REFERRAL__SKILLS:
                getSkills().clear();
                return;
            case PipelinePackage.REFERRAL__WORK_ETHIC:
                setWorkEthic(WORK_ETHIC_EDEFAULT);
                return;
            case PipelinePackage.REFERRAL__OUTCOME:
                setOutcome(OUTCOME_EDEFAULT);
                return;
            case PipelinePackage.REFERRAL__THANKED_ON:
                setThankedOn(THANKED_ON_EDEFAULT);
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
            case PipelinePackage.REFERRAL__REFERRER:
                return referrer != null;
            case PipelinePackage.REFERRAL__CANDIDATE:
                return candidate != null;
            case PipelinePackage.REFERRAL__RECIPIENT:
                return recipient != null;
            case PipelinePackage.REFERRAL__STATUS:
                return status != STATUS_EDEFAULT;
            case PipelinePackage.REFERRAL__ASKED_ON:
                return ASKED_ON_EDEFAULT == null ? askedOn != null : !ASKED_ON_EDEFAULT.equals(askedOn);
            case PipelinePackage.REFERRAL__SUBMITTED_ON:
                return SUBMITTED_ON_EDEFAULT == null ? submittedOn != null : !SUBMITTED_ON_EDEFAULT.equals(submittedOn);
            case PipelinePackage.REFERRAL__RESOLVED_ON:
                return RESOLVED_ON_EDEFAULT == null ? resolvedOn != null : !RESOLVED_ON_EDEFAULT.equals(resolvedOn);
            case PipelinePackage.REFERRAL__SKILLS:
                return skills != null && !skills.isEmpty();
            case PipelinePackage.REFERRAL__WORK_ETHIC:
                return WORK_ETHIC_EDEFAULT == null ? workEthic != null : !WORK_ETHIC_EDEFAULT.equals(workEthic);
            case PipelinePackage.REFERRAL__OUTCOME:
                return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
            case PipelinePackage.REFERRAL__THANKED_ON:
                return THANKED_ON_EDEFAULT == null ? thankedOn != null : !THANKED_ON_EDEFAULT.equals(thankedOn);
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
        result.append(" (status: ");
        result.append(status);
        result.append(", askedOn: ");
        result.append(askedOn);
        result.append(", submittedOn: ");
        result.append(submittedOn);
        result.append(", resolvedOn: ");
        result.append(resolvedOn);
        result.append(", workEthic: ");
        result.append(workEthic);
        result.append(", outcome: ");
        result.append(outcome);
        result.append(", thankedOn: ");
        result.append(thankedOn);
        result.append(')');
        return result.toString();
    }

} //ReferralImpl

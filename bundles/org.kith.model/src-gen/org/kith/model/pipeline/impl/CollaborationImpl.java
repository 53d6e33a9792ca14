/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

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

import org.kith.model.contacts.Skill;

import org.kith.model.contacts.impl.UndertakingImpl;

import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.Milestone;
import org.kith.model.pipeline.Objective;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Partner;
import org.kith.model.pipeline.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Collaboration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getNeededSkills <em>Needed Skills</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getAgreementUrl <em>Agreement Url</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.CollaborationImpl#getOpportunity <em>Opportunity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CollaborationImpl extends UndertakingImpl implements Collaboration {
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
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final CollaborationKind KIND_EDEFAULT = CollaborationKind.PROJECT;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected CollaborationKind kind = KIND_EDEFAULT;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final CollaborationStatus STATUS_EDEFAULT = CollaborationStatus.IDEA;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected CollaborationStatus status = STATUS_EDEFAULT;

    /**
     * The cached value of the '{@link #getPartners() <em>Partners</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPartners()
     * @generated
     * @ordered
     */
    protected EList<Partner> partners;

    /**
     * The cached value of the '{@link #getNeededSkills() <em>Needed Skills</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNeededSkills()
     * @generated
     * @ordered
     */
    protected EList<Skill> neededSkills;

    /**
     * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getObjectives()
     * @generated
     * @ordered
     */
    protected EList<Objective> objectives;

    /**
     * The cached value of the '{@link #getMilestones() <em>Milestones</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMilestones()
     * @generated
     * @ordered
     */
    protected EList<Milestone> milestones;

    /**
     * The default value of the '{@link #getAgreement() <em>Agreement</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAgreement()
     * @generated
     * @ordered
     */
    protected static final String AGREEMENT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAgreement() <em>Agreement</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAgreement()
     * @generated
     * @ordered
     */
    protected String agreement = AGREEMENT_EDEFAULT;

    /**
     * The default value of the '{@link #getAgreementUrl() <em>Agreement Url</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAgreementUrl()
     * @generated
     * @ordered
     */
    protected static final String AGREEMENT_URL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAgreementUrl() <em>Agreement Url</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAgreementUrl()
     * @generated
     * @ordered
     */
    protected String agreementUrl = AGREEMENT_URL_EDEFAULT;

    /**
     * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected static final LocalDate START_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected LocalDate start = START_EDEFAULT;

    /**
     * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected static final LocalDate END_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected LocalDate end = END_EDEFAULT;

    /**
     * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReviews()
     * @generated
     * @ordered
     */
    protected EList<HealthReview> reviews;

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
     * The cached value of the '{@link #getOpportunity() <em>Opportunity</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOpportunity()
     * @generated
     * @ordered
     */
    protected Opportunity opportunity;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected CollaborationImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.COLLABORATION;
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COLLABORATION__TITLE, oldTitle, title));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public CollaborationKind getKind() {
        return kind;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKind(CollaborationKind newKind) {
        CollaborationKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COLLABORATION__KIND, oldKind, kind));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public CollaborationStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(CollaborationStatus newStatus) {
        CollaborationStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COLLABORATION__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Partner> getPartners() {
        if (partners == null) {
            partners = new EObjectContainmentEList<Partner>(Partner.class, this, PipelinePackage.COLLABORATION__PARTNERS);
        }
        return partners;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getNeededSkills() {
        if (neededSkills == null) {
            neededSkills = new EObjectEList<Skill>(Skill.class, this, PipelinePackage.COLLABORATION__NEEDED_SKILLS);
        }
        return neededSkills;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Objective> getObjectives() {
        if (objectives == null) {
            objectives = new EObjectContainmentEList<Objective>(Objective.class, this, PipelinePackage.COLLABORATION__OBJECTIVES);
        }
        return objectives;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Milestone> getMilestones() {
        if (milestones == null) {
            milestones = new EObjectContainmentEList<Milestone>(Milestone.class, this, PipelinePackage.COLLABORATION__MILESTONES);
        }
        return milestones;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAgreement() {
        return agreement;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAgreement(String newAgreement) {
        String oldAgreement = agreement;
        agreement = newAgreement;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COLLABORATION__AGREEMENT, oldAgreement, agreement));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAgreementUrl() {
        return agreementUrl;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAgreementUrl(String newAgreementUrl) {
        String oldAgreementUrl = agreementUrl;
        agreementUrl = newAgreementUrl;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COLLABORATION__AGREEMENT_URL, oldAgreementUrl, agreementUrl));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getStart() {
        return start;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStart(LocalDate newStart) {
        LocalDate oldStart = start;
        start = newStart;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COLLABORATION__START, oldStart, start));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getEnd() {
        return end;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setEnd(LocalDate newEnd) {
        LocalDate oldEnd = end;
        end = newEnd;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COLLABORATION__END, oldEnd, end));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<HealthReview> getReviews() {
        if (reviews == null) {
            reviews = new EObjectContainmentEList<HealthReview>(HealthReview.class, this, PipelinePackage.COLLABORATION__REVIEWS);
        }
        return reviews;
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COLLABORATION__OUTCOME, oldOutcome, outcome));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Opportunity getOpportunity() {
        return opportunity;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOpportunity(Opportunity newOpportunity) {
        Opportunity oldOpportunity = opportunity;
        opportunity = newOpportunity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.COLLABORATION__OPPORTUNITY, oldOpportunity, opportunity));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case PipelinePackage.COLLABORATION__PARTNERS:
                return ((InternalEList<?>)getPartners()).basicRemove(otherEnd, msgs);
            case PipelinePackage.COLLABORATION__OBJECTIVES:
                return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
            case PipelinePackage.COLLABORATION__MILESTONES:
                return ((InternalEList<?>)getMilestones()).basicRemove(otherEnd, msgs);
            case PipelinePackage.COLLABORATION__REVIEWS:
                return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
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
            case PipelinePackage.COLLABORATION__TITLE:
                return getTitle();
            case PipelinePackage.COLLABORATION__KIND:
                return getKind();
            case PipelinePackage.COLLABORATION__STATUS:
                return getStatus();
            case PipelinePackage.COLLABORATION__PARTNERS:
                return getPartners();
            case PipelinePackage.COLLABORATION__NEEDED_SKILLS:
                return getNeededSkills();
            case PipelinePackage.COLLABORATION__OBJECTIVES:
                return getObjectives();
            case PipelinePackage.COLLABORATION__MILESTONES:
                return getMilestones();
            case PipelinePackage.COLLABORATION__AGREEMENT:
                return getAgreement();
            case PipelinePackage.COLLABORATION__AGREEMENT_URL:
                return getAgreementUrl();
            case PipelinePackage.COLLABORATION__START:
                return getStart();
            case PipelinePackage.COLLABORATION__END:
                return getEnd();
            case PipelinePackage.COLLABORATION__REVIEWS:
                return getReviews();
            case PipelinePackage.COLLABORATION__OUTCOME:
                return getOutcome();
            case PipelinePackage.COLLABORATION__OPPORTUNITY:
                return getOpportunity();
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
            case PipelinePackage.COLLABORATION__TITLE:
                setTitle((String)newValue);
                return;
            case PipelinePackage.COLLABORATION__KIND:
                setKind((CollaborationKind)newValue);
                return;
            case PipelinePackage.COLLABORATION__STATUS:
                setStatus((CollaborationStatus)newValue);
                return;
            case PipelinePackage.COLLABORATION__PARTNERS:
                getPartners().clear();
                getPartners().addAll((Collection<? extends Partner>)newValue);
                return;
            case PipelinePackage.COLLABORATION__NEEDED_SKILLS:
                getNeededSkills().clear();
                getNeededSkills().addAll((Collection<? extends Skill>)newValue);
                return;
            case PipelinePackage.COLLABORATION__OBJECTIVES:
                getObjectives().clear();
                getObjectives().addAll((Collection<? extends Objective>)newValue);
                return;
            case PipelinePackage.COLLABORATION__MILESTONES:
                getMilestones().clear();
                getMilestones().addAll((Collection<? extends Milestone>)newValue);
                return;
            case PipelinePackage.COLLABORATION__AGREEMENT:
                setAgreement((String)newValue);
                return;
            case PipelinePackage.COLLABORATION__AGREEMENT_URL:
                setAgreementUrl((String)newValue);
                return;
            case PipelinePackage.COLLABORATION__START:
                setStart((LocalDate)newValue);
                return;
            case PipelinePackage.COLLABORATION__END:
                setEnd((LocalDate)newValue);
                return;
            case PipelinePackage.COLLABORATION__REVIEWS:
                getReviews().clear();
                getReviews().addAll((Collection<? extends HealthReview>)newValue);
                return;
            case PipelinePackage.COLLABORATION__OUTCOME:
                setOutcome((String)newValue);
                return;
            case PipelinePackage.COLLABORATION__OPPORTUNITY:
                setOpportunity((Opportunity)newValue);
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
            case PipelinePackage.COLLABORATION__TITLE:
                setTitle(TITLE_EDEFAULT);
                return;
            case PipelinePackage.COLLABORATION__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case PipelinePackage.COLLABORATION__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case PipelinePackage.COLLABORATION__PARTNERS:
                getPartners().clear();
                return;
            case PipelinePackage.COLLABORATION__NEEDED_SKILLS:
                getNeededSkills().clear();
                return;
            case PipelinePackage.COLLABORATION__OBJECTIVES:
                getObjectives().clear();
                return;
            case PipelinePackage.COLLABORATION__MILESTONES:
                getMilestones().clear();
                return;
            case PipelinePackage.COLLABORATION__AGREEMENT:
                setAgreement(AGREEMENT_EDEFAULT);
                return;
            case PipelinePackage.COLLABORATION__AGREEMENT_URL:
                setAgreementUrl(AGREEMENT_URL_EDEFAULT);
                return;
            case PipelinePackage.COLLABORATION__START:
                setStart(START_EDEFAULT);
                return;
            case PipelinePackage.COLLABORATION__END:
                setEnd(END_EDEFAULT);
                return;
            case PipelinePackage.COLLABORATION__REVIEWS:
                getReviews().clear();
                return;
            case PipelinePackage.COLLABORATION__OUTCOME:
                setOutcome(OUTCOME_EDEFAULT);
                return;
            case PipelinePackage.COLLABORATION__OPPORTUNITY:
                setOpportunity((Opportunity)null);
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
            case PipelinePackage.COLLABORATION__TITLE:
                return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
            case PipelinePackage.COLLABORATION__KIND:
                return kind != KIND_EDEFAULT;
            case PipelinePackage.COLLABORATION__STATUS:
                return status != STATUS_EDEFAULT;
            case PipelinePackage.COLLABORATION__PARTNERS:
                return partners != null && !partners.isEmpty();
            case PipelinePackage.COLLABORATION__NEEDED_SKILLS:
                return neededSkills != null && !neededSkills.isEmpty();
            case PipelinePackage.COLLABORATION__OBJECTIVES:
                return objectives != null && !objectives.isEmpty();
            case PipelinePackage.COLLABORATION__MILESTONES:
                return milestones != null && !milestones.isEmpty();
            case PipelinePackage.COLLABORATION__AGREEMENT:
                return AGREEMENT_EDEFAULT == null ? agreement != null : !AGREEMENT_EDEFAULT.equals(agreement);
            case PipelinePackage.COLLABORATION__AGREEMENT_URL:
                return AGREEMENT_URL_EDEFAULT == null ? agreementUrl != null : !AGREEMENT_URL_EDEFAULT.equals(agreementUrl);
            case PipelinePackage.COLLABORATION__START:
                return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
            case PipelinePackage.COLLABORATION__END:
                return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
            case PipelinePackage.COLLABORATION__REVIEWS:
                return reviews != null && !reviews.isEmpty();
            case PipelinePackage.COLLABORATION__OUTCOME:
                return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
            case PipelinePackage.COLLABORATION__OPPORTUNITY:
                return opportunity != null;
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
        result.append(", kind: ");
        result.append(kind);
        result.append(", status: ");
        result.append(status);
        result.append(", agreement: ");
        result.append(agreement);
        result.append(", agreementUrl: ");
        result.append(agreementUrl);
        result.append(", start: ");
        result.append(start);
        result.append(", end: ");
        result.append(end);
        result.append(", outcome: ");
        result.append(outcome);
        result.append(')');
        return result.toString();
    }

} //CollaborationImpl

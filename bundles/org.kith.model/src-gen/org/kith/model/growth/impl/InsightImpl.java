/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.growth.Corroboration;
import org.kith.model.growth.GrowthPackage;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Insight</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getInteraction <em>Interaction</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getCapturedOn <em>Captured On</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getStatedConfidence <em>Stated Confidence</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getCorroborations <em>Corroborations</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getExpiredOn <em>Expired On</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.InsightImpl#getSupersededBy <em>Superseded By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InsightImpl extends IdentifiedImpl implements Insight {
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
    protected static final InsightKind KIND_EDEFAULT = InsightKind.TREND;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected InsightKind kind = KIND_EDEFAULT;

    /**
     * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSummary()
     * @generated
     * @ordered
     */
    protected static final String SUMMARY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSummary()
     * @generated
     * @ordered
     */
    protected String summary = SUMMARY_EDEFAULT;

    /**
     * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAddress()
     * @generated
     * @ordered
     */
    protected static final String ADDRESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAddress()
     * @generated
     * @ordered
     */
    protected String address = ADDRESS_EDEFAULT;

    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Party> sources;

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
     * The default value of the '{@link #getCapturedOn() <em>Captured On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCapturedOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate CAPTURED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCapturedOn() <em>Captured On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCapturedOn()
     * @generated
     * @ordered
     */
    protected LocalDate capturedOn = CAPTURED_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getStatedConfidence() <em>Stated Confidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatedConfidence()
     * @generated
     * @ordered
     */
    protected static final InsightConfidence STATED_CONFIDENCE_EDEFAULT = InsightConfidence.RUMOUR;

    /**
     * The cached value of the '{@link #getStatedConfidence() <em>Stated Confidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatedConfidence()
     * @generated
     * @ordered
     */
    protected InsightConfidence statedConfidence = STATED_CONFIDENCE_EDEFAULT;

    /**
     * The cached value of the '{@link #getCorroborations() <em>Corroborations</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCorroborations()
     * @generated
     * @ordered
     */
    protected EList<Corroboration> corroborations;

    /**
     * The cached value of the '{@link #getTopics() <em>Topics</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTopics()
     * @generated
     * @ordered
     */
    protected EList<Skill> topics;

    /**
     * The default value of the '{@link #getImpact() <em>Impact</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getImpact()
     * @generated
     * @ordered
     */
    protected static final int IMPACT_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getImpact() <em>Impact</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getImpact()
     * @generated
     * @ordered
     */
    protected int impact = IMPACT_EDEFAULT;

    /**
     * The default value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHorizon()
     * @generated
     * @ordered
     */
    protected static final Horizon HORIZON_EDEFAULT = Horizon.NOW;

    /**
     * The cached value of the '{@link #getHorizon() <em>Horizon</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHorizon()
     * @generated
     * @ordered
     */
    protected Horizon horizon = HORIZON_EDEFAULT;

    /**
     * The default value of the '{@link #getReviewOn() <em>Review On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReviewOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate REVIEW_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getReviewOn() <em>Review On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReviewOn()
     * @generated
     * @ordered
     */
    protected LocalDate reviewOn = REVIEW_ON_EDEFAULT;

    /**
     * The default value of the '{@link #getExpiredOn() <em>Expired On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExpiredOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate EXPIRED_ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getExpiredOn() <em>Expired On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExpiredOn()
     * @generated
     * @ordered
     */
    protected LocalDate expiredOn = EXPIRED_ON_EDEFAULT;

    /**
     * The cached value of the '{@link #getSupersededBy() <em>Superseded By</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSupersededBy()
     * @generated
     * @ordered
     */
    protected Insight supersededBy;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected InsightImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.INSIGHT;
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
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__TITLE, oldTitle, title));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public InsightKind getKind() {
        return kind;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKind(InsightKind newKind) {
        InsightKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__KIND, oldKind, kind));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSummary() {
        return summary;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSummary(String newSummary) {
        String oldSummary = summary;
        summary = newSummary;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__SUMMARY, oldSummary, summary));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAddress() {
        return address;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAddress(String newAddress) {
        String oldAddress = address;
        address = newAddress;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__ADDRESS, oldAddress, address));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Party> getSources() {
        if (sources == null) {
            sources = new EObjectEList<Party>(Party.class, this, GrowthPackage.INSIGHT__SOURCES);
        }
        return sources;
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
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__INTERACTION, oldInteraction, interaction));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getCapturedOn() {
        return capturedOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCapturedOn(LocalDate newCapturedOn) {
        LocalDate oldCapturedOn = capturedOn;
        capturedOn = newCapturedOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__CAPTURED_ON, oldCapturedOn, capturedOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public InsightConfidence getStatedConfidence() {
        return statedConfidence;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatedConfidence(InsightConfidence newStatedConfidence) {
        InsightConfidence oldStatedConfidence = statedConfidence;
        statedConfidence = newStatedConfidence == null ? STATED_CONFIDENCE_EDEFAULT : newStatedConfidence;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__STATED_CONFIDENCE, oldStatedConfidence, statedConfidence));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Corroboration> getCorroborations() {
        if (corroborations == null) {
            corroborations = new EObjectContainmentEList<Corroboration>(Corroboration.class, this, GrowthPackage.INSIGHT__CORROBORATIONS);
        }
        return corroborations;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getTopics() {
        if (topics == null) {
            topics = new EObjectEList<Skill>(Skill.class, this, GrowthPackage.INSIGHT__TOPICS);
        }
        return topics;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getImpact() {
        return impact;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setImpact(int newImpact) {
        int oldImpact = impact;
        impact = newImpact;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__IMPACT, oldImpact, impact));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Horizon getHorizon() {
        return horizon;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setHorizon(Horizon newHorizon) {
        Horizon oldHorizon = horizon;
        horizon = newHorizon == null ? HORIZON_EDEFAULT : newHorizon;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__HORIZON, oldHorizon, horizon));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setReviewOn(LocalDate newReviewOn) {
        LocalDate oldReviewOn = reviewOn;
        reviewOn = newReviewOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__REVIEW_ON, oldReviewOn, reviewOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getExpiredOn() {
        return expiredOn;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setExpiredOn(LocalDate newExpiredOn) {
        LocalDate oldExpiredOn = expiredOn;
        expiredOn = newExpiredOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__EXPIRED_ON, oldExpiredOn, expiredOn));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Insight getSupersededBy() {
        return supersededBy;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSupersededBy(Insight newSupersededBy) {
        Insight oldSupersededBy = supersededBy;
        supersededBy = newSupersededBy;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.INSIGHT__SUPERSEDED_BY, oldSupersededBy, supersededBy));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public InsightConfidence getConfidence() {
        return org.kith.model.growth.Independence.confidence(this);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case GrowthPackage.INSIGHT__CORROBORATIONS:
                return ((InternalEList<?>)getCorroborations()).basicRemove(otherEnd, msgs);
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
            case GrowthPackage.INSIGHT__TITLE:
                return getTitle();
            case GrowthPackage.INSIGHT__KIND:
                return getKind();
            case GrowthPackage.INSIGHT__SUMMARY:
                return getSummary();
            case GrowthPackage.INSIGHT__ADDRESS:
                return getAddress();
            case GrowthPackage.INSIGHT__SOURCES:
                return getSources();
            case GrowthPackage.INSIGHT__INTERACTION:
                return getInteraction();
            case GrowthPackage.INSIGHT__CAPTURED_ON:
                return getCapturedOn();
            case GrowthPackage.INSIGHT__STATED_CONFIDENCE:
                return getStatedConfidence();
            case GrowthPackage.INSIGHT__CORROBORATIONS:
                return getCorroborations();
            case GrowthPackage.INSIGHT__TOPICS:
                return getTopics();
            case GrowthPackage.INSIGHT__IMPACT:
                return getImpact();
            case GrowthPackage.INSIGHT__HORIZON:
                return getHorizon();
            case GrowthPackage.INSIGHT__REVIEW_ON:
                return getReviewOn();
            case GrowthPackage.INSIGHT__EXPIRED_ON:
                return getExpiredOn();
            case GrowthPackage.INSIGHT__SUPERSEDED_BY:
                return getSupersededBy();
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
            case GrowthPackage.INSIGHT__TITLE:
                setTitle((String)newValue);
                return;
            case GrowthPackage.INSIGHT__KIND:
                setKind((InsightKind)newValue);
                return;
            case GrowthPackage.INSIGHT__SUMMARY:
                setSummary((String)newValue);
                return;
            case GrowthPackage.INSIGHT__ADDRESS:
                setAddress((String)newValue);
                return;
            case GrowthPackage.INSIGHT__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Party>)newValue);
                return;
            case GrowthPackage.INSIGHT__INTERACTION:
                setInteraction((UUID)newValue);
                return;
            case GrowthPackage.INSIGHT__CAPTURED_ON:
                setCapturedOn((LocalDate)newValue);
                return;
            case GrowthPackage.INSIGHT__STATED_CONFIDENCE:
                setStatedConfidence((InsightConfidence)newValue);
                return;
            case GrowthPackage.INSIGHT__CORROBORATIONS:
                getCorroborations().clear();
                getCorroborations().addAll((Collection<? extends Corroboration>)newValue);
                return;
            case GrowthPackage.INSIGHT__TOPICS:
                getTopics().clear();
                getTopics().addAll((Collection<? extends Skill>)newValue);
                return;
            case GrowthPackage.INSIGHT__IMPACT:
                setImpact((Integer)newValue);
                return;
            case GrowthPackage.INSIGHT__HORIZON:
                setHorizon((Horizon)newValue);
                return;
            case GrowthPackage.INSIGHT__REVIEW_ON:
                setReviewOn((LocalDate)newValue);
                return;
            case GrowthPackage.INSIGHT__EXPIRED_ON:
                setExpiredOn((LocalDate)newValue);
                return;
            case GrowthPackage.INSIGHT__SUPERSEDED_BY:
                setSupersededBy((Insight)newValue);
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
            case GrowthPackage.INSIGHT__TITLE:
                setTitle(TITLE_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__SUMMARY:
                setSummary(SUMMARY_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__ADDRESS:
                setAddress(ADDRESS_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__SOURCES:
                getSources().clear();
                return;
            case GrowthPackage.INSIGHT__INTERACTION:
                setInteraction(INTERACTION_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__CAPTURED_ON:
                setCapturedOn(CAPTURED_ON_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__STATED_CONFIDENCE:
                setStatedConfidence(STATED_CONFIDENCE_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__CORROBORATIONS:
                getCorroborations().clear();
                return;
            case GrowthPackage.INSIGHT__TOPICS:
                getTopics().clear();
                return;
            case GrowthPackage.INSIGHT__IMPACT:
                setImpact(IMPACT_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__HORIZON:
                setHorizon(HORIZON_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__REVIEW_ON:
                setReviewOn(REVIEW_ON_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__EXPIRED_ON:
                setExpiredOn(EXPIRED_ON_EDEFAULT);
                return;
            case GrowthPackage.INSIGHT__SUPERSEDED_BY:
                setSupersededBy((Insight)null);
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
            case GrowthPackage.INSIGHT__TITLE:
                return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
            case GrowthPackage.INSIGHT__KIND:
                return kind != KIND_EDEFAULT;
            case GrowthPackage.INSIGHT__SUMMARY:
                return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
            case GrowthPackage.INSIGHT__ADDRESS:
                return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
            case GrowthPackage.INSIGHT__SOURCES:
                return sources != null && !sources.isEmpty();
            case GrowthPackage.INSIGHT__INTERACTION:
                return INTERACTION_EDEFAULT == null ? interaction != null : !INTERACTION_EDEFAULT.equals(interaction);
            case GrowthPackage.INSIGHT__CAPTURED_ON:
                return CAPTURED_ON_EDEFAULT == null ? capturedOn != null : !CAPTURED_ON_EDEFAULT.equals(capturedOn);
            case GrowthPackage.INSIGHT__STATED_CONFIDENCE:
                return statedConfidence != STATED_CONFIDENCE_EDEFAULT;
            case GrowthPackage.INSIGHT__CORROBORATIONS:
                return corroborations != null && !corroborations.isEmpty();
            case GrowthPackage.INSIGHT__TOPICS:
                return topics != null && !topics.isEmpty();
            case GrowthPackage.INSIGHT__IMPACT:
                return impact != IMPACT_EDEFAULT;
            case GrowthPackage.INSIGHT__HORIZON:
                return horizon != HORIZON_EDEFAULT;
            case GrowthPackage.INSIGHT__REVIEW_ON:
                return REVIEW_ON_EDEFAULT == null ? reviewOn != null : !REVIEW_ON_EDEFAULT.equals(reviewOn);
            case GrowthPackage.INSIGHT__EXPIRED_ON:
                return EXPIRED_ON_EDEFAULT == null ? expiredOn != null : !EXPIRED_ON_EDEFAULT.equals(expiredOn);
            case GrowthPackage.INSIGHT__SUPERSEDED_BY:
                return supersededBy != null;
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
        result.append(", summary: ");
        result.append(summary);
        result.append(", address: ");
        result.append(address);
        result.append(", interaction: ");
        result.append(interaction);
        result.append(", capturedOn: ");
        result.append(capturedOn);
        result.append(", statedConfidence: ");
        result.append(statedConfidence);
        result.append(", impact: ");
        result.append(impact);
        result.append(", horizon: ");
        result.append(horizon);
        result.append(", reviewOn: ");
        result.append(reviewOn);
        result.append(", expiredOn: ");
        result.append(expiredOn);
        result.append(')');
        return result.toString();
    }

} //InsightImpl

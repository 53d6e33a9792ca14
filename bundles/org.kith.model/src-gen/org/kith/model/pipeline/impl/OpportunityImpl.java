/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import java.time.LocalDate;

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
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.contacts.Organization;

import org.kith.model.contacts.impl.UndertakingImpl;

import org.kith.model.pipeline.Gain;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityContact;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelinePackage;
import org.kith.model.pipeline.Posting;
import org.kith.model.pipeline.Source;
import org.kith.model.pipeline.StageChange;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opportunity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getPipeline <em>Pipeline</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getGains <em>Gains</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getExpectedClose <em>Expected Close</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getLostReason <em>Lost Reason</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getPosting <em>Posting</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityImpl#getChecked <em>Checked</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpportunityImpl extends UndertakingImpl implements Opportunity {
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
    protected static final OpportunityKind KIND_EDEFAULT = OpportunityKind.JOB;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected OpportunityKind kind = KIND_EDEFAULT;

    /**
     * The cached value of the '{@link #getPipeline() <em>Pipeline</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPipeline()
     * @generated
     * @ordered
     */
    protected Pipeline pipeline;

    /**
     * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStage()
     * @generated
     * @ordered
     */
    protected static final UUID STAGE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStage()
     * @generated
     * @ordered
     */
    protected UUID stage = STAGE_EDEFAULT;

    /**
     * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getChanges()
     * @generated
     * @ordered
     */
    protected EList<StageChange> changes;

    /**
     * The cached value of the '{@link #getOrganization() <em>Organization</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOrganization()
     * @generated
     * @ordered
     */
    protected Organization organization;

    /**
     * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getContacts()
     * @generated
     * @ordered
     */
    protected EList<OpportunityContact> contacts;

    /**
     * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSources()
     * @generated
     * @ordered
     */
    protected EList<Source> sources;

    /**
     * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAmount()
     * @generated
     * @ordered
     */
    protected static final double AMOUNT_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAmount()
     * @generated
     * @ordered
     */
    protected double amount = AMOUNT_EDEFAULT;

    /**
     * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCurrency()
     * @generated
     * @ordered
     */
    protected static final String CURRENCY_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCurrency()
     * @generated
     * @ordered
     */
    protected String currency = CURRENCY_EDEFAULT;

    /**
     * The cached value of the '{@link #getGains() <em>Gains</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGains()
     * @generated
     * @ordered
     */
    protected EList<Gain> gains;

    /**
     * The default value of the '{@link #getProbability() <em>Probability</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getProbability()
     * @generated
     * @ordered
     */
    protected static final int PROBABILITY_EDEFAULT = -1;

    /**
     * The cached value of the '{@link #getProbability() <em>Probability</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getProbability()
     * @generated
     * @ordered
     */
    protected int probability = PROBABILITY_EDEFAULT;

    /**
     * The default value of the '{@link #getExpectedClose() <em>Expected Close</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExpectedClose()
     * @generated
     * @ordered
     */
    protected static final LocalDate EXPECTED_CLOSE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getExpectedClose() <em>Expected Close</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExpectedClose()
     * @generated
     * @ordered
     */
    protected LocalDate expectedClose = EXPECTED_CLOSE_EDEFAULT;

    /**
     * The default value of the '{@link #getLostReason() <em>Lost Reason</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLostReason()
     * @generated
     * @ordered
     */
    protected static final String LOST_REASON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getLostReason() <em>Lost Reason</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLostReason()
     * @generated
     * @ordered
     */
    protected String lostReason = LOST_REASON_EDEFAULT;

    /**
     * The cached value of the '{@link #getPosting() <em>Posting</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPosting()
     * @generated
     * @ordered
     */
    protected Posting posting;

    /**
     * The cached value of the '{@link #getChecked() <em>Checked</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getChecked()
     * @generated
     * @ordered
     */
    protected EList<String> checked;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected OpportunityImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.OPPORTUNITY;
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__TITLE, oldTitle, title));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public OpportunityKind getKind() {
        return kind;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKind(OpportunityKind newKind) {
        OpportunityKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__KIND, oldKind, kind));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Pipeline getPipeline() {
        return pipeline;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPipeline(Pipeline newPipeline) {
        Pipeline oldPipeline = pipeline;
        pipeline = newPipeline;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__PIPELINE, oldPipeline, pipeline));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public UUID getStage() {
        return stage;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStage(UUID newStage) {
        UUID oldStage = stage;
        stage = newStage;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__STAGE, oldStage, stage));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<StageChange> getChanges() {
        if (changes == null) {
            changes = new EObjectContainmentEList<StageChange>(StageChange.class, this, PipelinePackage.OPPORTUNITY__CHANGES);
        }
        return changes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Organization getOrganization() {
        return organization;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOrganization(Organization newOrganization) {
        Organization oldOrganization = organization;
        organization = newOrganization;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__ORGANIZATION, oldOrganization, organization));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<OpportunityContact> getContacts() {
        if (contacts == null) {
            contacts = new EObjectContainmentEList<OpportunityContact>(OpportunityContact.class, this, PipelinePackage.OPPORTUNITY__CONTACTS);
        }
        return contacts;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Source> getSources() {
        if (sources == null) {
            sources = new EObjectContainmentEList<Source>(Source.class, this, PipelinePackage.OPPORTUNITY__SOURCES);
        }
        return sources;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getAmount() {
        return amount;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAmount(double newAmount) {
        double oldAmount = amount;
        amount = newAmount;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__AMOUNT, oldAmount, amount));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getCurrency() {
        return currency;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCurrency(String newCurrency) {
        String oldCurrency = currency;
        currency = newCurrency;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__CURRENCY, oldCurrency, currency));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Gain> getGains() {
        if (gains == null) {
            gains = new EObjectContainmentEList<Gain>(Gain.class, this, PipelinePackage.OPPORTUNITY__GAINS);
        }
        return gains;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getProbability() {
        return probability;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setProbability(int newProbability) {
        int oldProbability = probability;
        probability = newProbability;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__PROBABILITY, oldProbability, probability));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getExpectedClose() {
        return expectedClose;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setExpectedClose(LocalDate newExpectedClose) {
        LocalDate oldExpectedClose = expectedClose;
        expectedClose = newExpectedClose;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__EXPECTED_CLOSE, oldExpectedClose, expectedClose));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getLostReason() {
        return lostReason;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setLostReason(String newLostReason) {
        String oldLostReason = lostReason;
        lostReason = newLostReason;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__LOST_REASON, oldLostReason, lostReason));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Posting getPosting() {
        return posting;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetPosting(Posting newPosting, NotificationChain msgs) {
        Posting oldPosting = posting;
        posting = newPosting;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__POSTING, oldPosting, newPosting);
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
    public void setPosting(Posting newPosting) {
        if (newPosting != posting) {
            NotificationChain msgs = null;
            if (posting != null)
                msgs = ((InternalEObject)posting).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PipelinePackage.OPPORTUNITY__POSTING, null, msgs);
            if (newPosting != null)
                msgs = ((InternalEObject)newPosting).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PipelinePackage.OPPORTUNITY__POSTING, null, msgs);
            msgs = basicSetPosting(newPosting, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY__POSTING, newPosting, newPosting));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getChecked() {
        if (checked == null) {
            checked = new EDataTypeUniqueEList<String>(String.class, this, PipelinePackage.OPPORTUNITY__CHECKED);
        }
        return checked;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case PipelinePackage.OPPORTUNITY__CHANGES:
                return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
            case PipelinePackage.OPPORTUNITY__CONTACTS:
                return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
            case PipelinePackage.OPPORTUNITY__SOURCES:
                return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
            case PipelinePackage.OPPORTUNITY__GAINS:
                return ((InternalEList<?>)getGains()).basicRemove(otherEnd, msgs);
            case PipelinePackage.OPPORTUNITY__POSTING:
                return basicSetPosting(null, msgs);
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
            case PipelinePackage.OPPORTUNITY__TITLE:
                return getTitle();
            case PipelinePackage.OPPORTUNITY__KIND:
                return getKind();
            case PipelinePackage.OPPORTUNITY__PIPELINE:
                return getPipeline();
            case PipelinePackage.OPPORTUNITY__STAGE:
                return getStage();
            case PipelinePackage.OPPORTUNITY__CHANGES:
                return getChanges();
            case PipelinePackage.OPPORTUNITY__ORGANIZATION:
                return getOrganization();
            case PipelinePackage.OPPORTUNITY__CONTACTS:
                return getContacts();
            case PipelinePackage.OPPORTUNITY__SOURCES:
                return getSources();
            case PipelinePackage.OPPORTUNITY__AMOUNT:
                return getAmount();
            case PipelinePackage.OPPORTUNITY__CURRENCY:
                return getCurrency();
            case PipelinePackage.OPPORTUNITY__GAINS:
                return getGains();
            case PipelinePackage.OPPORTUNITY__PROBABILITY:
                return getProbability();
            case PipelinePackage.OPPORTUNITY__EXPECTED_CLOSE:
                return getExpectedClose();
            case PipelinePackage.OPPORTUNITY__LOST_REASON:
                return getLostReason();
            case PipelinePackage.OPPORTUNITY__POSTING:
                return getPosting();
            case PipelinePackage.OPPORTUNITY__CHECKED:
                return getChecked();
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
            case PipelinePackage.OPPORTUNITY__TITLE:
                setTitle((String)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__KIND:
                setKind((OpportunityKind)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__PIPELINE:
                setPipeline((Pipeline)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__STAGE:
                setStage((UUID)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__CHANGES:
                getChanges().clear();
                getChanges().addAll((Collection<? extends StageChange>)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__ORGANIZATION:
                setOrganization((Organization)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__CONTACTS:
                getContacts().clear();
                getContacts().addAll((Collection<? extends OpportunityContact>)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__SOURCES:
                getSources().clear();
                getSources().addAll((Collection<? extends Source>)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__AMOUNT:
                setAmount((Double)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__CURRENCY:
                setCurrency((String)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__GAINS:
                getGains().clear();
                getGains().addAll((Collection<? extends Gain>)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__PROBABILITY:
                setProbability((Integer)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__EXPECTED_CLOSE:
                setExpectedClose((LocalDate)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__LOST_REASON:
                setLostReason((String)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__POSTING:
                setPosting((Posting)newValue);
                return;
            case PipelinePackage.OPPORTUNITY__CHECKED:
                getChecked().clear();
                getChecked().addAll((Collection<? extends String>)newValue);
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
            case PipelinePackage.OPPORTUNITY__TITLE:
                setTitle(TITLE_EDEFAULT);
                return;
            case PipelinePackage.OPPORTUNITY__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case PipelinePackage.OPPORTUNITY__PIPELINE:
                setPipeline((Pipeline)null);
                return;
            case PipelinePackage.OPPORTUNITY__STAGE:
                setStage(STAGE_EDEFAULT);
                return;
            case PipelinePackage.OPPORTUNITY__CHANGES:
                getChanges().clear();
                return;
            case PipelinePackage.OPPORTUNITY__ORGANIZATION:
                setOrganization((Organization)null);
                return;
            case PipelinePackage.OPPORTUNITY__CONTACTS:
                getContacts().clear();
                return;
            case PipelinePackage.OPPORTUNITY__SOURCES:
                getSources().clear();
                return;
            case PipelinePackage.OPPORTUNITY__AMOUNT:
                setAmount(AMOUNT_EDEFAULT);
                return;
            case PipelinePackage.OPPORTUNITY__CURRENCY:
                setCurrency(CURRENCY_EDEFAULT);
                return;
            case PipelinePackage.OPPORTUNITY__GAINS:
                getGains().clear();
                return;
            case PipelinePackage.OPPORTUNITY__PROBABILITY:
                setProbability(PROBABILITY_EDEFAULT);
                return;
            case PipelinePackage.OPPORTUNITY__EXPECTED_CLOSE:
                setExpectedClose(EXPECTED_CLOSE_EDEFAULT);
                return;
            case PipelinePackage.OPPORTUNITY__LOST_REASON:
                setLostReason(LOST_REASON_EDEFAULT);
                return;
            case PipelinePackage.OPPORTUNITY__POSTING:
                setPosting((Posting)null);
                return;
            case PipelinePackage.OPPORTUNITY__CHECKED:
                getChecked().clear();
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
            case PipelinePackage.OPPORTUNITY__TITLE:
                return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
            case PipelinePackage.OPPORTUNITY__KIND:
                return kind != KIND_EDEFAULT;
            case PipelinePackage.OPPORTUNITY__PIPELINE:
                return pipeline != null;
            case PipelinePackage.OPPORTUNITY__STAGE:
                return STAGE_EDEFAULT == null ? stage != null : !STAGE_EDEFAULT.equals(stage);
            case PipelinePackage.OPPORTUNITY__CHANGES:
                return changes != null && !changes.isEmpty();
            case PipelinePackage.OPPORTUNITY__ORGANIZATION:
                return organization != null;
            case PipelinePackage.OPPORTUNITY__CONTACTS:
                return contacts != null && !contacts.isEmpty();
            case PipelinePackage.OPPORTUNITY__SOURCES:
                return sources != null && !sources.isEmpty();
            case PipelinePackage.OPPORTUNITY__AMOUNT:
                return amount != AMOUNT_EDEFAULT;
            case PipelinePackage.OPPORTUNITY__CURRENCY:
                return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
            case PipelinePackage.OPPORTUNITY__GAINS:
                return gains != null && !gains.isEmpty();
            case PipelinePackage.OPPORTUNITY__PROBABILITY:
                return probability != PROBABILITY_EDEFAULT;
            case PipelinePackage.OPPORTUNITY__EXPECTED_CLOSE:
                return EXPECTED_CLOSE_EDEFAULT == null ? expectedClose != null : !EXPECTED_CLOSE_EDEFAULT.equals(expectedClose);
            case PipelinePackage.OPPORTUNITY__LOST_REASON:
                return LOST_REASON_EDEFAULT == null ? lostReason != null : !LOST_REASON_EDEFAULT.equals(lostReason);
            case PipelinePackage.OPPORTUNITY__POSTING:
                return posting != null;
            case PipelinePackage.OPPORTUNITY__CHECKED:
                return checked != null && !checked.isEmpty();
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
        result.append(", stage: ");
        result.append(stage);
        result.append(", amount: ");
        result.append(amount);
        result.append(", currency: ");
        result.append(currency);
        result.append(", probability: ");
        result.append(probability);
        result.append(", expectedClose: ");
        result.append(expectedClose);
        result.append(", lostReason: ");
        result.append(lostReason);
        result.append(", checked: ");
        result.append(checked);
        result.append(')');
        return result.toString();
    }

} //OpportunityImpl

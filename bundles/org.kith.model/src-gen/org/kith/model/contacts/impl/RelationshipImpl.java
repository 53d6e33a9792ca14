/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.PartialDate;

import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipImpl#getCloseness <em>Closeness</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipImpl#getTrust <em>Trust</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.RelationshipImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipImpl extends IdentifiedImpl implements Relationship {
    /**
     * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSource()
     * @generated
     * @ordered
     */
    protected Party source;

    /**
     * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTarget()
     * @generated
     * @ordered
     */
    protected Party target;

    /**
     * The cached value of the '{@link #getType() <em>Type</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getType()
     * @generated
     * @ordered
     */
    protected RelationshipType type;

    /**
     * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSince()
     * @generated
     * @ordered
     */
    protected static final PartialDate SINCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSince()
     * @generated
     * @ordered
     */
    protected PartialDate since = SINCE_EDEFAULT;

    /**
     * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUntil()
     * @generated
     * @ordered
     */
    protected static final PartialDate UNTIL_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUntil()
     * @generated
     * @ordered
     */
    protected PartialDate until = UNTIL_EDEFAULT;

    /**
     * The default value of the '{@link #getCloseness() <em>Closeness</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCloseness()
     * @generated
     * @ordered
     */
    protected static final int CLOSENESS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getCloseness() <em>Closeness</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCloseness()
     * @generated
     * @ordered
     */
    protected int closeness = CLOSENESS_EDEFAULT;

    /**
     * The default value of the '{@link #getTrust() <em>Trust</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTrust()
     * @generated
     * @ordered
     */
    protected static final int TRUST_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getTrust() <em>Trust</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTrust()
     * @generated
     * @ordered
     */
    protected int trust = TRUST_EDEFAULT;

    /**
     * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getConfidence()
     * @generated
     * @ordered
     */
    protected static final Confidence CONFIDENCE_EDEFAULT = Confidence.KNOWN;

    /**
     * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getConfidence()
     * @generated
     * @ordered
     */
    protected Confidence confidence = CONFIDENCE_EDEFAULT;

    /**
     * The default value of the '{@link #getStrength() <em>Strength</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStrength()
     * @generated
     * @ordered
     */
    protected static final double STRENGTH_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getStrength() <em>Strength</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStrength()
     * @generated
     * @ordered
     */
    protected double strength = STRENGTH_EDEFAULT;

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
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected RelationshipImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.RELATIONSHIP;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Party getSource() {
        return source;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSource(Party newSource) {
        Party oldSource = source;
        source = newSource;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP__SOURCE, oldSource, source));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Party getTarget() {
        return target;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTarget(Party newTarget) {
        Party oldTarget = target;
        target = newTarget;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP__TARGET, oldTarget, target));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public RelationshipType getType() {
        return type;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setType(RelationshipType newType) {
        RelationshipType oldType = type;
        type = newType;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP__TYPE, oldType, type));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PartialDate getSince() {
        return since;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSince(PartialDate newSince) {
        PartialDate oldSince = since;
        since = newSince;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP__SINCE, oldSince, since));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PartialDate getUntil() {
        return until;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setUntil(PartialDate newUntil) {
        PartialDate oldUntil = until;
        until = newUntil;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP__UNTIL, oldUntil, until));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getCloseness() {
        return closeness;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCloseness(int newCloseness) {
        int oldCloseness = closeness;
        closeness = newCloseness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP__CLOSENESS, oldCloseness, closeness));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getTrust() {
        return trust;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTrust(int newTrust) {
        int oldTrust = trust;
        trust = newTrust;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP__TRUST, oldTrust, trust));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Confidence getConfidence() {
        return confidence;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setConfidence(Confidence newConfidence) {
        Confidence oldConfidence = confidence;
        confidence = newConfidence == null ? CONFIDENCE_EDEFAULT : newConfidence;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP__CONFIDENCE, oldConfidence, confidence));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getStrength() {
        return strength;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStrength(double newStrength) {
        double oldStrength = strength;
        strength = newStrength;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP__STRENGTH, oldStrength, strength));
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
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.RELATIONSHIP__EVIDENCE, oldEvidence, evidence));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.RELATIONSHIP__SOURCE:
                return getSource();
            case ContactsPackage.RELATIONSHIP__TARGET:
                return getTarget();
            case ContactsPackage.RELATIONSHIP__TYPE:
                return getType();
            case ContactsPackage.RELATIONSHIP__SINCE:
                return getSince();
            case ContactsPackage.RELATIONSHIP__UNTIL:
                return getUntil();
            case ContactsPackage.RELATIONSHIP__CLOSENESS:
                return getCloseness();
            case ContactsPackage.RELATIONSHIP__TRUST:
                return getTrust();
            case ContactsPackage.RELATIONSHIP__CONFIDENCE:
                return getConfidence();
            case ContactsPackage.RELATIONSHIP__STRENGTH:
                return getStrength();
            case ContactsPackage.RELATIONSHIP__EVIDENCE:
                return getEvidence();
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
            case ContactsPackage.RELATIONSHIP__SOURCE:
                setSource((Party)newValue);
                return;
            case ContactsPackage.RELATIONSHIP__TARGET:
                setTarget((Party)newValue);
                return;
            case ContactsPackage.RELATIONSHIP__TYPE:
                setType((RelationshipType)newValue);
                return;
            case ContactsPackage.RELATIONSHIP__SINCE:
                setSince((PartialDate)newValue);
                return;
            case ContactsPackage.RELATIONSHIP__UNTIL:
                setUntil((PartialDate)newValue);
                return;
            case ContactsPackage.RELATIONSHIP__CLOSENESS:
                setCloseness((Integer)newValue);
                return;
            case ContactsPackage.RELATIONSHIP__TRUST:
                setTrust((Integer)newValue);
                return;
            case ContactsPackage.RELATIONSHIP__CONFIDENCE:
                setConfidence((Confidence)newValue);
                return;
            case ContactsPackage.RELATIONSHIP__STRENGTH:
                setStrength((Double)newValue);
                return;
            case ContactsPackage.RELATIONSHIP__EVIDENCE:
                setEvidence((String)newValue);
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
            case ContactsPackage.RELATIONSHIP__SOURCE:
                setSource((Party)null);
                return;
            case ContactsPackage.RELATIONSHIP__TARGET:
                setTarget((Party)null);
                return;
            case ContactsPackage.RELATIONSHIP__TYPE:
                setType((RelationshipType)null);
                return;
            case ContactsPackage.RELATIONSHIP__SINCE:
                setSince(SINCE_EDEFAULT);
                return;
            case ContactsPackage.RELATIONSHIP__UNTIL:
                setUntil(UNTIL_EDEFAULT);
                return;
            case ContactsPackage.RELATIONSHIP__CLOSENESS:
                setCloseness(CLOSENESS_EDEFAULT);
                return;
            case ContactsPackage.RELATIONSHIP__TRUST:
                setTrust(TRUST_EDEFAULT);
                return;
            case ContactsPackage.RELATIONSHIP__CONFIDENCE:
                setConfidence(CONFIDENCE_EDEFAULT);
                return;
            case ContactsPackage.RELATIONSHIP__STRENGTH:
                setStrength(STRENGTH_EDEFAULT);
                return;
            case ContactsPackage.RELATIONSHIP__EVIDENCE:
                setEvidence(EVIDENCE_EDEFAULT);
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
            case ContactsPackage.RELATIONSHIP__SOURCE:
                return source != null;
            case ContactsPackage.RELATIONSHIP__TARGET:
                return target != null;
            case ContactsPackage.RELATIONSHIP__TYPE:
                return type != null;
            case ContactsPackage.RELATIONSHIP__SINCE:
                return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
            case ContactsPackage.RELATIONSHIP__UNTIL:
                return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
            case ContactsPackage.RELATIONSHIP__CLOSENESS:
                return closeness != CLOSENESS_EDEFAULT;
            case ContactsPackage.RELATIONSHIP__TRUST:
                return trust != TRUST_EDEFAULT;
            case ContactsPackage.RELATIONSHIP__CONFIDENCE:
                return confidence != CONFIDENCE_EDEFAULT;
            case ContactsPackage.RELATIONSHIP__STRENGTH:
                return strength != STRENGTH_EDEFAULT;
            case ContactsPackage.RELATIONSHIP__EVIDENCE:
                return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
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
        result.append(" (since: ");
        result.append(since);
        result.append(", until: ");
        result.append(until);
        result.append(", closeness: ");
        result.append(closeness);
        result.append(", trust: ");
        result.append(trust);
        result.append(", confidence: ");
        result.append(confidence);
        result.append(", strength: ");
        result.append(strength);
        result.append(", evidence: ");
        result.append(evidence);
        result.append(')');
        return result.toString();
    }

} //RelationshipImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.EndorsementStatus;
import org.kith.model.pipeline.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Endorsement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.EndorsementImpl#getEndorser <em>Endorser</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.EndorsementImpl#getEndorsee <em>Endorsee</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.EndorsementImpl#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.EndorsementImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.EndorsementImpl#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EndorsementImpl extends IdentifiedImpl implements Endorsement {
    /**
     * The cached value of the '{@link #getEndorser() <em>Endorser</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEndorser()
     * @generated
     * @ordered
     */
    protected Person endorser;

    /**
     * The cached value of the '{@link #getEndorsee() <em>Endorsee</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEndorsee()
     * @generated
     * @ordered
     */
    protected Person endorsee;

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
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final EndorsementStatus STATUS_EDEFAULT = EndorsementStatus.PENDING;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected EndorsementStatus status = STATUS_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected EndorsementImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.ENDORSEMENT;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getEndorser() {
        return endorser;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setEndorser(Person newEndorser) {
        Person oldEndorser = endorser;
        endorser = newEndorser;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.ENDORSEMENT__ENDORSER, oldEndorser, endorser));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getEndorsee() {
        return endorsee;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setEndorsee(Person newEndorsee) {
        Person oldEndorsee = endorsee;
        endorsee = newEndorsee;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.ENDORSEMENT__ENDORSEE, oldEndorsee, endorsee));
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.ENDORSEMENT__SKILL, oldSkill, skill));
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.ENDORSEMENT__DATE, oldDate, date));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EndorsementStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(EndorsementStatus newStatus) {
        EndorsementStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.ENDORSEMENT__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.ENDORSEMENT__ENDORSER:
                return getEndorser();
            case PipelinePackage.ENDORSEMENT__ENDORSEE:
                return getEndorsee();
            case PipelinePackage.ENDORSEMENT__SKILL:
                return getSkill();
            case PipelinePackage.ENDORSEMENT__DATE:
                return getDate();
            case PipelinePackage.ENDORSEMENT__STATUS:
                return getStatus();
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
            case PipelinePackage.ENDORSEMENT__ENDORSER:
                setEndorser((Person)newValue);
                return;
            case PipelinePackage.ENDORSEMENT__ENDORSEE:
                setEndorsee((Person)newValue);
                return;
            case PipelinePackage.ENDORSEMENT__SKILL:
                setSkill((Skill)newValue);
                return;
            case PipelinePackage.ENDORSEMENT__DATE:
                setDate((LocalDate)newValue);
                return;
            case PipelinePackage.ENDORSEMENT__STATUS:
                setStatus((EndorsementStatus)newValue);
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
            case PipelinePackage.ENDORSEMENT__ENDORSER:
                setEndorser((Person)null);
                return;
            case PipelinePackage.ENDORSEMENT__ENDORSEE:
                setEndorsee((Person)null);
                return;
            case PipelinePackage.ENDORSEMENT__SKILL:
                setSkill((Skill)null);
                return;
            case PipelinePackage.ENDORSEMENT__DATE:
                setDate(DATE_EDEFAULT);
                return;
            case PipelinePackage.ENDORSEMENT__STATUS:
                setStatus(STATUS_EDEFAULT);
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
            case PipelinePackage.ENDORSEMENT__ENDORSER:
                return endorser != null;
            case PipelinePackage.ENDORSEMENT__ENDORSEE:
                return endorsee != null;
            case PipelinePackage.ENDORSEMENT__SKILL:
                return skill != null;
            case PipelinePackage.ENDORSEMENT__DATE:
                return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
            case PipelinePackage.ENDORSEMENT__STATUS:
                return status != STATUS_EDEFAULT;
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
        result.append(", status: ");
        result.append(status);
        result.append(')');
        return result.toString();
    }

} //EndorsementImpl

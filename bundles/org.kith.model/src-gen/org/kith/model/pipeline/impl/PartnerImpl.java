/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;

import org.kith.model.pipeline.Partner;
import org.kith.model.pipeline.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partner</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.PartnerImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PartnerImpl#getGives <em>Gives</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PartnerImpl#getGets <em>Gets</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PartnerImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.PartnerImpl#getHoursPerMonth <em>Hours Per Month</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartnerImpl extends TrackedObject implements Partner {
    /**
     * The cached value of the '{@link #getParty() <em>Party</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getParty()
     * @generated
     * @ordered
     */
    protected Party party;

    /**
     * The cached value of the '{@link #getGives() <em>Gives</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGives()
     * @generated
     * @ordered
     */
    protected EList<String> gives;

    /**
     * The cached value of the '{@link #getGets() <em>Gets</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGets()
     * @generated
     * @ordered
     */
    protected EList<String> gets;

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
     * The default value of the '{@link #getHoursPerMonth() <em>Hours Per Month</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHoursPerMonth()
     * @generated
     * @ordered
     */
    protected static final int HOURS_PER_MONTH_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getHoursPerMonth() <em>Hours Per Month</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHoursPerMonth()
     * @generated
     * @ordered
     */
    protected int hoursPerMonth = HOURS_PER_MONTH_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected PartnerImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.PARTNER;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Party getParty() {
        return party;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setParty(Party newParty) {
        Party oldParty = party;
        party = newParty;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PARTNER__PARTY, oldParty, party));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getGives() {
        if (gives == null) {
            gives = new EDataTypeUniqueEList<String>(String.class, this, PipelinePackage.PARTNER__GIVES);
        }
        return gives;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getGets() {
        if (gets == null) {
            gets = new EDataTypeUniqueEList<String>(String.class, this, PipelinePackage.PARTNER__GETS);
        }
        return gets;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getSkills() {
        if (skills == null) {
            skills = new EObjectEList<Skill>(Skill.class, this, PipelinePackage.PARTNER__SKILLS);
        }
        return skills;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getHoursPerMonth() {
        return hoursPerMonth;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setHoursPerMonth(int newHoursPerMonth) {
        int oldHoursPerMonth = hoursPerMonth;
        hoursPerMonth = newHoursPerMonth;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.PARTNER__HOURS_PER_MONTH, oldHoursPerMonth, hoursPerMonth));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.PARTNER__PARTY:
                return getParty();
            case PipelinePackage.PARTNER__GIVES:
                return getGives();
            case PipelinePackage.PARTNER__GETS:
                return getGets();
            case PipelinePackage.PARTNER__SKILLS:
                return getSkills();
            case PipelinePackage.PARTNER__HOURS_PER_MONTH:
                return getHoursPerMonth();
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
            case PipelinePackage.PARTNER__PARTY:
                setParty((Party)newValue);
                return;
            case PipelinePackage.PARTNER__GIVES:
                getGives().clear();
                getGives().addAll((Collection<? extends String>)newValue);
                return;
            case PipelinePackage.PARTNER__GETS:
                getGets().clear();
                getGets().addAll((Collection<? extends String>)newValue);
                return;
            case PipelinePackage.PARTNER__SKILLS:
                getSkills().clear();
                getSkills().addAll((Collection<? extends Skill>)newValue);
                return;
            case PipelinePackage.PARTNER__HOURS_PER_MONTH:
                setHoursPerMonth((Integer)newValue);
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
            case PipelinePackage.PARTNER__PARTY:
                setParty((Party)null);
                return;
            case PipelinePackage.PARTNER__GIVES:
                getGives().clear();
                return;
            case PipelinePackage.PARTNER__GETS:
                getGets().clear();
                return;
            case PipelinePackage.PARTNER__SKILLS:
                getSkills().clear();
                return;
            case PipelinePackage.PARTNER__HOURS_PER_MONTH:
                setHoursPerMonth(HOURS_PER_MONTH_EDEFAULT);
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
            case PipelinePackage.PARTNER__PARTY:
                return party != null;
            case PipelinePackage.PARTNER__GIVES:
                return gives != null && !gives.isEmpty();
            case PipelinePackage.PARTNER__GETS:
                return gets != null && !gets.isEmpty();
            case PipelinePackage.PARTNER__SKILLS:
                return skills != null && !skills.isEmpty();
            case PipelinePackage.PARTNER__HOURS_PER_MONTH:
                return hoursPerMonth != HOURS_PER_MONTH_EDEFAULT;
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
        result.append(" (gives: ");
        result.append(gives);
        result.append(", gets: ");
        result.append(gets);
        result.append(", hoursPerMonth: ");
        result.append(hoursPerMonth);
        result.append(')');
        return result.toString();
    }

} //PartnerImpl

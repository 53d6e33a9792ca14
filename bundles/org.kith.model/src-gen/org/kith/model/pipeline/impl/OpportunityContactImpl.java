/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.Person;

import org.kith.model.pipeline.ContactRole;
import org.kith.model.pipeline.OpportunityContact;
import org.kith.model.pipeline.PipelinePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Opportunity Contact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityContactImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.OpportunityContactImpl#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OpportunityContactImpl extends TrackedObject implements OpportunityContact {
    /**
     * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPerson()
     * @generated
     * @ordered
     */
    protected Person person;

    /**
     * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRole()
     * @generated
     * @ordered
     */
    protected static final ContactRole ROLE_EDEFAULT = ContactRole.OTHER;

    /**
     * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRole()
     * @generated
     * @ordered
     */
    protected ContactRole role = ROLE_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected OpportunityContactImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.OPPORTUNITY_CONTACT;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getPerson() {
        return person;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setPerson(Person newPerson) {
        Person oldPerson = person;
        person = newPerson;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY_CONTACT__PERSON, oldPerson, person));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ContactRole getRole() {
        return role;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRole(ContactRole newRole) {
        ContactRole oldRole = role;
        role = newRole == null ? ROLE_EDEFAULT : newRole;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.OPPORTUNITY_CONTACT__ROLE, oldRole, role));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.OPPORTUNITY_CONTACT__PERSON:
                return getPerson();
            case PipelinePackage.OPPORTUNITY_CONTACT__ROLE:
                return getRole();
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
            case PipelinePackage.OPPORTUNITY_CONTACT__PERSON:
                setPerson((Person)newValue);
                return;
            case PipelinePackage.OPPORTUNITY_CONTACT__ROLE:
                setRole((ContactRole)newValue);
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
            case PipelinePackage.OPPORTUNITY_CONTACT__PERSON:
                setPerson((Person)null);
                return;
            case PipelinePackage.OPPORTUNITY_CONTACT__ROLE:
                setRole(ROLE_EDEFAULT);
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
            case PipelinePackage.OPPORTUNITY_CONTACT__PERSON:
                return person != null;
            case PipelinePackage.OPPORTUNITY_CONTACT__ROLE:
                return role != ROLE_EDEFAULT;
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
        result.append(" (role: ");
        result.append(role);
        result.append(')');
        return result.toString();
    }

} //OpportunityContactImpl

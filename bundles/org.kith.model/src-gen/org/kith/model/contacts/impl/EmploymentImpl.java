/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.PartialDate;
import org.kith.model.TrackedObject;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Organization;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Employment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.EmploymentImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.EmploymentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.EmploymentImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.EmploymentImpl#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.EmploymentImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.EmploymentImpl#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EmploymentImpl extends TrackedObject implements Employment {
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
     * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRole()
     * @generated
     * @ordered
     */
    protected static final String ROLE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRole()
     * @generated
     * @ordered
     */
    protected String role = ROLE_EDEFAULT;

    /**
     * The default value of the '{@link #getDepartment() <em>Department</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDepartment()
     * @generated
     * @ordered
     */
    protected static final String DEPARTMENT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDepartment() <em>Department</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDepartment()
     * @generated
     * @ordered
     */
    protected String department = DEPARTMENT_EDEFAULT;

    /**
     * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected static final PartialDate START_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStart()
     * @generated
     * @ordered
     */
    protected PartialDate start = START_EDEFAULT;

    /**
     * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected static final PartialDate END_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEnd()
     * @generated
     * @ordered
     */
    protected PartialDate end = END_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected EmploymentImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.EMPLOYMENT;
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
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.EMPLOYMENT__ORGANIZATION, oldOrganization, organization));
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
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.EMPLOYMENT__TITLE, oldTitle, title));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getRole() {
        return role;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRole(String newRole) {
        String oldRole = role;
        role = newRole;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.EMPLOYMENT__ROLE, oldRole, role));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getDepartment() {
        return department;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDepartment(String newDepartment) {
        String oldDepartment = department;
        department = newDepartment;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.EMPLOYMENT__DEPARTMENT, oldDepartment, department));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PartialDate getStart() {
        return start;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStart(PartialDate newStart) {
        PartialDate oldStart = start;
        start = newStart;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.EMPLOYMENT__START, oldStart, start));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public PartialDate getEnd() {
        return end;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setEnd(PartialDate newEnd) {
        PartialDate oldEnd = end;
        end = newEnd;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.EMPLOYMENT__END, oldEnd, end));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.EMPLOYMENT__ORGANIZATION:
                return getOrganization();
            case ContactsPackage.EMPLOYMENT__TITLE:
                return getTitle();
            case ContactsPackage.EMPLOYMENT__ROLE:
                return getRole();
            case ContactsPackage.EMPLOYMENT__DEPARTMENT:
                return getDepartment();
            case ContactsPackage.EMPLOYMENT__START:
                return getStart();
            case ContactsPackage.EMPLOYMENT__END:
                return getEnd();
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
            case ContactsPackage.EMPLOYMENT__ORGANIZATION:
                setOrganization((Organization)newValue);
                return;
            case ContactsPackage.EMPLOYMENT__TITLE:
                setTitle((String)newValue);
                return;
            case ContactsPackage.EMPLOYMENT__ROLE:
                setRole((String)newValue);
                return;
            case ContactsPackage.EMPLOYMENT__DEPARTMENT:
                setDepartment((String)newValue);
                return;
            case ContactsPackage.EMPLOYMENT__START:
                setStart((PartialDate)newValue);
                return;
            case ContactsPackage.EMPLOYMENT__END:
                setEnd((PartialDate)newValue);
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
            case ContactsPackage.EMPLOYMENT__ORGANIZATION:
                setOrganization((Organization)null);
                return;
            case ContactsPackage.EMPLOYMENT__TITLE:
                setTitle(TITLE_EDEFAULT);
                return;
            case ContactsPackage.EMPLOYMENT__ROLE:
                setRole(ROLE_EDEFAULT);
                return;
            case ContactsPackage.EMPLOYMENT__DEPARTMENT:
                setDepartment(DEPARTMENT_EDEFAULT);
                return;
            case ContactsPackage.EMPLOYMENT__START:
                setStart(START_EDEFAULT);
                return;
            case ContactsPackage.EMPLOYMENT__END:
                setEnd(END_EDEFAULT);
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
            case ContactsPackage.EMPLOYMENT__ORGANIZATION:
                return organization != null;
            case ContactsPackage.EMPLOYMENT__TITLE:
                return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
            case ContactsPackage.EMPLOYMENT__ROLE:
                return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
            case ContactsPackage.EMPLOYMENT__DEPARTMENT:
                return DEPARTMENT_EDEFAULT == null ? department != null : !DEPARTMENT_EDEFAULT.equals(department);
            case ContactsPackage.EMPLOYMENT__START:
                return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
            case ContactsPackage.EMPLOYMENT__END:
                return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
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
        result.append(", role: ");
        result.append(role);
        result.append(", department: ");
        result.append(department);
        result.append(", start: ");
        result.append(start);
        result.append(", end: ");
        result.append(end);
        result.append(')');
        return result.toString();
    }

} //EmploymentImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Employment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A period of working for an organization.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Employment#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.kith.model.contacts.Employment#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.contacts.Employment#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.contacts.Employment#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.kith.model.contacts.Employment#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.contacts.Employment#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getEmployment()
 * @model
 * @generated
 */
public interface Employment extends EObject {
    /**
     * Returns the value of the '<em><b>Organization</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The employer; may be null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Organization</em>' reference.
     * @see #setOrganization(Organization)
     * @see org.kith.model.contacts.ContactsPackage#getEmployment_Organization()
     * @model resolveProxies="false"
     * @generated
     */
    Organization getOrganization();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Employment#getOrganization <em>Organization</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Organization</em>' reference.
     * @see #getOrganization()
     * @generated
     */
    void setOrganization(Organization value);

    /**
     * Returns the value of the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Position (vCard TITLE).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Title</em>' attribute.
     * @see #setTitle(String)
     * @see org.kith.model.contacts.ContactsPackage#getEmployment_Title()
     * @model
     * @generated
     */
    String getTitle();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Employment#getTitle <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Title</em>' attribute.
     * @see #getTitle()
     * @generated
     */
    void setTitle(String value);

    /**
     * Returns the value of the '<em><b>Role</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Function (vCard ROLE).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Role</em>' attribute.
     * @see #setRole(String)
     * @see org.kith.model.contacts.ContactsPackage#getEmployment_Role()
     * @model
     * @generated
     */
    String getRole();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Employment#getRole <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Role</em>' attribute.
     * @see #getRole()
     * @generated
     */
    void setRole(String value);

    /**
     * Returns the value of the '<em><b>Department</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Unit (vCard ORG, second part).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Department</em>' attribute.
     * @see #setDepartment(String)
     * @see org.kith.model.contacts.ContactsPackage#getEmployment_Department()
     * @model
     * @generated
     */
    String getDepartment();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Employment#getDepartment <em>Department</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Department</em>' attribute.
     * @see #getDepartment()
     * @generated
     */
    void setDepartment(String value);

    /**
     * Returns the value of the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * First day; null if unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Start</em>' attribute.
     * @see #setStart(PartialDate)
     * @see org.kith.model.contacts.ContactsPackage#getEmployment_Start()
     * @model dataType="org.kith.model.contacts.PartialDate"
     * @generated
     */
    PartialDate getStart();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Employment#getStart <em>Start</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Start</em>' attribute.
     * @see #getStart()
     * @generated
     */
    void setStart(PartialDate value);

    /**
     * Returns the value of the '<em><b>End</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Last day; null while it lasts.
     * <!-- end-model-doc -->
     * @return the value of the '<em>End</em>' attribute.
     * @see #setEnd(PartialDate)
     * @see org.kith.model.contacts.ContactsPackage#getEmployment_End()
     * @model dataType="org.kith.model.contacts.PartialDate"
     * @generated
     */
    PartialDate getEnd();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Employment#getEnd <em>End</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>End</em>' attribute.
     * @see #getEnd()
     * @generated
     */
    void setEnd(PartialDate value);

} // Employment

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opportunity Contact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who has to do with an opportunity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.OpportunityContact#getPerson <em>Person</em>}</li>
 *   <li>{@link org.kith.model.pipeline.OpportunityContact#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getOpportunityContact()
 * @model
 * @generated
 */
public interface OpportunityContact extends EObject {
    /**
     * Returns the value of the '<em><b>Person</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Person</em>' reference.
     * @see #setPerson(Person)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunityContact_Person()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getPerson();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.OpportunityContact#getPerson <em>Person</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Person</em>' reference.
     * @see #getPerson()
     * @generated
     */
    void setPerson(Person value);

    /**
     * Returns the value of the '<em><b>Role</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.pipeline.ContactRole}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In which part.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Role</em>' attribute.
     * @see org.kith.model.pipeline.ContactRole
     * @see #setRole(ContactRole)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunityContact_Role()
     * @model
     * @generated
     */
    ContactRole getRole();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.OpportunityContact#getRole <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Role</em>' attribute.
     * @see org.kith.model.pipeline.ContactRole
     * @see #getRole()
     * @generated
     */
    void setRole(ContactRole value);

} // OpportunityContact

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partner</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who takes part in a collaboration.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Partner#getParty <em>Party</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Partner#getGives <em>Gives</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Partner#getGets <em>Gets</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Partner#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Partner#getHoursPerMonth <em>Hours Per Month</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getPartner()
 * @model
 * @generated
 */
public interface Partner extends EObject {
    /**
     * Returns the value of the '<em><b>Party</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Party</em>' reference.
     * @see #setParty(Party)
     * @see org.kith.model.pipeline.PipelinePackage#getPartner_Party()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Party getParty();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Partner#getParty <em>Party</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Party</em>' reference.
     * @see #getParty()
     * @generated
     */
    void setParty(Party value);

    /**
     * Returns the value of the '<em><b>Gives</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What they give, one by one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Gives</em>' attribute list.
     * @see org.kith.model.pipeline.PipelinePackage#getPartner_Gives()
     * @model
     * @generated
     */
    EList<String> getGives();

    /**
     * Returns the value of the '<em><b>Gets</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What they get, one by one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Gets</em>' attribute list.
     * @see org.kith.model.pipeline.PipelinePackage#getPartner_Gets()
     * @model
     * @generated
     */
    EList<String> getGets();

    /**
     * Returns the value of the '<em><b>Skills</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What they bring in of what they can do; empty if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skills</em>' reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getPartner_Skills()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getSkills();

    /**
     * Returns the value of the '<em><b>Hours Per Month</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How many hours a month they give; 0 if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Hours Per Month</em>' attribute.
     * @see #setHoursPerMonth(int)
     * @see org.kith.model.pipeline.PipelinePackage#getPartner_HoursPerMonth()
     * @model
     * @generated
     */
    int getHoursPerMonth();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Partner#getHoursPerMonth <em>Hours Per Month</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Hours Per Month</em>' attribute.
     * @see #getHoursPerMonth()
     * @generated
     */
    void setHoursPerMonth(int value);

} // Partner

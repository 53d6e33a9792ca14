/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that people can do or know.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Skill#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.Skill#getAlternativeNames <em>Alternative Names</em>}</li>
 *   <li>{@link org.kith.model.contacts.Skill#getConceptUri <em>Concept Uri</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getSkill()
 * @model
 * @generated
 */
public interface Skill extends Identified {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is called; unique in the network, ignoring case.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.contacts.ContactsPackage#getSkill_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Skill#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Alternative Names</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Other words for the same skill.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Alternative Names</em>' attribute list.
     * @see org.kith.model.contacts.ContactsPackage#getSkill_AlternativeNames()
     * @model
     * @generated
     */
    EList<String> getAlternativeNames();

    /**
     * Returns the value of the '<em><b>Concept Uri</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where a public list of skills defines it (ESCO, O*NET); null for a skill of one’s own.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Concept Uri</em>' attribute.
     * @see #setConceptUri(String)
     * @see org.kith.model.contacts.ContactsPackage#getSkill_ConceptUri()
     * @model
     * @generated
     */
    String getConceptUri();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Skill#getConceptUri <em>Concept Uri</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Concept Uri</em>' attribute.
     * @see #getConceptUri()
     * @generated
     */
    void setConceptUri(String value);

} // Skill

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.contacts.ContactsPackage
 * @generated
 */
public interface ContactsFactory extends EFactory {
    /**
     * The singleton instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    ContactsFactory eINSTANCE = org.kith.model.contacts.impl.ContactsFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Person</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Person</em>'.
     * @generated
     */
    Person createPerson();

    /**
     * Returns a new object of class '<em>Organization</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Organization</em>'.
     * @generated
     */
    Organization createOrganization();

    /**
     * Returns a new object of class '<em>Contact Point</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Contact Point</em>'.
     * @generated
     */
    ContactPoint createContactPoint();

    /**
     * Returns a new object of class '<em>Address</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Address</em>'.
     * @generated
     */
    Address createAddress();

    /**
     * Returns a new object of class '<em>Employment</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Employment</em>'.
     * @generated
     */
    Employment createEmployment();

    /**
     * Returns a new object of class '<em>Cadence Policy</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Cadence Policy</em>'.
     * @generated
     */
    CadencePolicy createCadencePolicy();

    /**
     * Returns a new object of class '<em>Tag</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Tag</em>'.
     * @generated
     */
    Tag createTag();

    /**
     * Returns a new object of class '<em>Relationship Type</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Relationship Type</em>'.
     * @generated
     */
    RelationshipType createRelationshipType();

    /**
     * Returns a new object of class '<em>Relationship</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Relationship</em>'.
     * @generated
     */
    Relationship createRelationship();

    /**
     * Returns a new object of class '<em>Interaction</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Interaction</em>'.
     * @generated
     */
    Interaction createInteraction();

    /**
     * Returns a new object of class '<em>Participation</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Participation</em>'.
     * @generated
     */
    Participation createParticipation();

    /**
     * Returns a new object of class '<em>Skill</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Skill</em>'.
     * @generated
     */
    Skill createSkill();

    /**
     * Returns a new object of class '<em>Skill Claim</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Skill Claim</em>'.
     * @generated
     */
    SkillClaim createSkillClaim();

    /**
     * Returns a new object of class '<em>Experience</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Experience</em>'.
     * @generated
     */
    Experience createExperience();

    /**
     * Returns a new object of class '<em>Support Exchange</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Support Exchange</em>'.
     * @generated
     */
    SupportExchange createSupportExchange();

    /**
     * Returns a new object of class '<em>Support Request</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Support Request</em>'.
     * @generated
     */
    SupportRequest createSupportRequest();

    /**
     * Returns a new object of class '<em>Asked</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Asked</em>'.
     * @generated
     */
    Asked createAsked();

    /**
     * Returns a new object of class '<em>Task</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Task</em>'.
     * @generated
     */
    Task createTask();

    /**
     * Returns a new object of class '<em>Introduction</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Introduction</em>'.
     * @generated
     */
    Introduction createIntroduction();

    /**
     * Returns a new object of class '<em>Tie Settings</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Tie Settings</em>'.
     * @generated
     */
    TieSettings createTieSettings();

    /**
     * Returns a new object of class '<em>Kind Weight</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Kind Weight</em>'.
     * @generated
     */
    KindWeight createKindWeight();

    /**
     * Returns a new object of class '<em>Saved Query</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Saved Query</em>'.
     * @generated
     */
    SavedQuery createSavedQuery();

    /**
     * Returns a new object of class '<em>Provenance</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Provenance</em>'.
     * @generated
     */
    Provenance createProvenance();

    /**
     * Returns a new object of class '<em>Import Batch</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Import Batch</em>'.
     * @generated
     */
    ImportBatch createImportBatch();

    /**
     * Returns a new object of class '<em>Card Property</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Card Property</em>'.
     * @generated
     */
    CardProperty createCardProperty();

    /**
     * Returns a new object of class '<em>Unknown Facet</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Unknown Facet</em>'.
     * @generated
     */
    UnknownFacet createUnknownFacet();

    /**
     * Returns a new object of class '<em>Network</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Network</em>'.
     * @generated
     */
    Network createNetwork();

    /**
     * Returns the package supported by this factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the package supported by this factory.
     * @generated
     */
    ContactsPackage getContactsPackage();

} //ContactsFactory

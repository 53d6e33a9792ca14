/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root: everything but the interactions, which are loaded on demand.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Network#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getPeople <em>People</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getOrganizations <em>Organizations</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getDefinedTags <em>Defined Tags</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getRelationshipTypes <em>Relationship Types</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getRelationships <em>Relationships</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getImportBatches <em>Import Batches</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getSupportExchanges <em>Support Exchanges</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getSupportRequests <em>Support Requests</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getIntroductions <em>Introductions</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getSavedQueries <em>Saved Queries</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getTieSettings <em>Tie Settings</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.kith.model.contacts.Network#getForgotten <em>Forgotten</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getNetwork()
 * @model
 * @generated
 */
public interface Network extends Identified {
    /**
     * Returns the value of the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Shown in the window title.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Name</em>' attribute.
     * @see #setName(String)
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_Name()
     * @model
     * @generated
     */
    String getName();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Network#getName <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Name</em>' attribute.
     * @see #getName()
     * @generated
     */
    void setName(String value);

    /**
     * Returns the value of the '<em><b>Owner</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The person whose network it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Owner</em>' reference.
     * @see #setOwner(Person)
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_Owner()
     * @model resolveProxies="false"
     * @generated
     */
    Person getOwner();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Network#getOwner <em>Owner</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Owner</em>' reference.
     * @see #getOwner()
     * @generated
     */
    void setOwner(Person value);

    /**
     * Returns the value of the '<em><b>People</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Person}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Everybody, the owner included.
     * <!-- end-model-doc -->
     * @return the value of the '<em>People</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_People()
     * @model containment="true"
     * @generated
     */
    EList<Person> getPeople();

    /**
     * Returns the value of the '<em><b>Organizations</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Organization}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Every organization.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Organizations</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_Organizations()
     * @model containment="true"
     * @generated
     */
    EList<Organization> getOrganizations();

    /**
     * Returns the value of the '<em><b>Defined Tags</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Tag}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Every tag there is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Defined Tags</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_DefinedTags()
     * @model containment="true"
     * @generated
     */
    EList<Tag> getDefinedTags();

    /**
     * Returns the value of the '<em><b>Relationship Types</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.RelationshipType}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Built-in and own types.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Relationship Types</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_RelationshipTypes()
     * @model containment="true"
     * @generated
     */
    EList<RelationshipType> getRelationshipTypes();

    /**
     * Returns the value of the '<em><b>Relationships</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Relationship}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Every tie.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Relationships</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_Relationships()
     * @model containment="true"
     * @generated
     */
    EList<Relationship> getRelationships();

    /**
     * Returns the value of the '<em><b>Import Batches</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.ImportBatch}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Every import.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Import Batches</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_ImportBatches()
     * @model containment="true"
     * @generated
     */
    EList<ImportBatch> getImportBatches();

    /**
     * Returns the value of the '<em><b>Skills</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Every skill there is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skills</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_Skills()
     * @model containment="true"
     * @generated
     */
    EList<Skill> getSkills();

    /**
     * Returns the value of the '<em><b>Support Exchanges</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.SupportExchange}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Help given and received.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Support Exchanges</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_SupportExchanges()
     * @model containment="true"
     * @generated
     */
    EList<SupportExchange> getSupportExchanges();

    /**
     * Returns the value of the '<em><b>Support Requests</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.SupportRequest}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Every question.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Support Requests</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_SupportRequests()
     * @model containment="true"
     * @generated
     */
    EList<SupportRequest> getSupportRequests();

    /**
     * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Task}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Every promise and task.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Tasks</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_Tasks()
     * @model containment="true"
     * @generated
     */
    EList<Task> getTasks();

    /**
     * Returns the value of the '<em><b>Introductions</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Introduction}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Every introduction.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Introductions</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_Introductions()
     * @model containment="true"
     * @generated
     */
    EList<Introduction> getIntroductions();

    /**
     * Returns the value of the '<em><b>Saved Queries</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.SavedQuery}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Every saved query.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Saved Queries</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_SavedQueries()
     * @model containment="true"
     * @generated
     */
    EList<SavedQuery> getSavedQueries();

    /**
     * Returns the value of the '<em><b>Tie Settings</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How ties are weighed; null as Kith has it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Tie Settings</em>' containment reference.
     * @see #setTieSettings(TieSettings)
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_TieSettings()
     * @model containment="true"
     * @generated
     */
    TieSettings getTieSettings();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Network#getTieSettings <em>Tie Settings</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Tie Settings</em>' containment reference.
     * @see #getTieSettings()
     * @generated
     */
    void setTieSettings(TieSettings value);

    /**
     * Returns the value of the '<em><b>Subjects</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Identified}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Objects of the other subjects: mentorships.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Subjects</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_Subjects()
     * @model containment="true"
     * @generated
     */
    EList<Identified> getSubjects();

    /**
     * Returns the value of the '<em><b>Forgotten</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How many people were forgotten for good; nothing else is kept of them.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Forgotten</em>' attribute.
     * @see #setForgotten(int)
     * @see org.kith.model.contacts.ContactsPackage#getNetwork_Forgotten()
     * @model
     * @generated
     */
    int getForgotten();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Network#getForgotten <em>Forgotten</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Forgotten</em>' attribute.
     * @see #getForgotten()
     * @generated
     */
    void setForgotten(int value);

} // Network

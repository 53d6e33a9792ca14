/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import java.time.Instant;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identified</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A top-level object (an aggregate): it is stored, journalled and referred to as a whole.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Identified#getId <em>Id</em>}</li>
 *   <li>{@link org.kith.model.contacts.Identified#getCreated <em>Created</em>}</li>
 *   <li>{@link org.kith.model.contacts.Identified#getUpdated <em>Updated</em>}</li>
 *   <li>{@link org.kith.model.contacts.Identified#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kith.model.contacts.Identified#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.kith.model.contacts.Identified#getTags <em>Tags</em>}</li>
 *   <li>{@link org.kith.model.contacts.Identified#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.kith.model.contacts.Identified#getFacets <em>Facets</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getIdentified()
 * @model abstract="true"
 * @generated
 */
public interface Identified extends EObject {
    /**
     * Returns the value of the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Never changes; a vCard UID is urn:uuid: followed by it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Id</em>' attribute.
     * @see #setId(UUID)
     * @see org.kith.model.contacts.ContactsPackage#getIdentified_Id()
     * @model id="true" dataType="org.kith.model.contacts.Uuid"
     * @generated
     */
    UUID getId();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Identified#getId <em>Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Id</em>' attribute.
     * @see #getId()
     * @generated
     */
    void setId(UUID value);

    /**
     * Returns the value of the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When the object entered the network; set by the store.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Created</em>' attribute.
     * @see #setCreated(Instant)
     * @see org.kith.model.contacts.ContactsPackage#getIdentified_Created()
     * @model dataType="org.kith.model.contacts.Instant"
     * @generated
     */
    Instant getCreated();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Identified#getCreated <em>Created</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Created</em>' attribute.
     * @see #getCreated()
     * @generated
     */
    void setCreated(Instant value);

    /**
     * Returns the value of the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When the object was last changed; set by the store at every edit.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Updated</em>' attribute.
     * @see #setUpdated(Instant)
     * @see org.kith.model.contacts.ContactsPackage#getIdentified_Updated()
     * @model dataType="org.kith.model.contacts.Instant"
     * @generated
     */
    Instant getUpdated();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Identified#getUpdated <em>Updated</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Updated</em>' attribute.
     * @see #getUpdated()
     * @generated
     */
    void setUpdated(Instant value);

    /**
     * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
     * The default value is <code>"PRIVATE"</code>.
     * The literals are from the enumeration {@link org.kith.model.contacts.Sensitivity}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who may see it outside this network.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Sensitivity</em>' attribute.
     * @see org.kith.model.contacts.Sensitivity
     * @see #setSensitivity(Sensitivity)
     * @see org.kith.model.contacts.ContactsPackage#getIdentified_Sensitivity()
     * @model default="PRIVATE"
     * @generated
     */
    Sensitivity getSensitivity();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Identified#getSensitivity <em>Sensitivity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Sensitivity</em>' attribute.
     * @see org.kith.model.contacts.Sensitivity
     * @see #getSensitivity()
     * @generated
     */
    void setSensitivity(Sensitivity value);

    /**
     * Returns the value of the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Free text; Markdown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Notes</em>' attribute.
     * @see #setNotes(String)
     * @see org.kith.model.contacts.ContactsPackage#getIdentified_Notes()
     * @model
     * @generated
     */
    String getNotes();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Identified#getNotes <em>Notes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Notes</em>' attribute.
     * @see #getNotes()
     * @generated
     */
    void setNotes(String value);

    /**
     * Returns the value of the '<em><b>Tags</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Tag}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Labels and groups the object belongs to.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Tags</em>' reference list.
     * @see org.kith.model.contacts.ContactsPackage#getIdentified_Tags()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Tag> getTags();

    /**
     * Returns the value of the '<em><b>Provenance</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Provenance}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it came from, one entry for each source.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Provenance</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getIdentified_Provenance()
     * @model containment="true"
     * @generated
     */
    EList<Provenance> getProvenance();

    /**
     * Returns the value of the '<em><b>Facets</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.contacts.Facet}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What plug-ins know about the object.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Facets</em>' containment reference list.
     * @see org.kith.model.contacts.ContactsPackage#getIdentified_Facets()
     * @model containment="true"
     * @generated
     */
    EList<Facet> getFacets();

} // Identified

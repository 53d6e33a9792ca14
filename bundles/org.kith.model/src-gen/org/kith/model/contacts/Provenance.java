/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where an object came from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Provenance#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.contacts.Provenance#getExternalId <em>External Id</em>}</li>
 *   <li>{@link org.kith.model.contacts.Provenance#getBatch <em>Batch</em>}</li>
 *   <li>{@link org.kith.model.contacts.Provenance#getRecord <em>Record</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getProvenance()
 * @model
 * @generated
 */
public interface Provenance extends EObject {
    /**
     * Returns the value of the '<em><b>Source</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Format id, such as linkedin.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Source</em>' attribute.
     * @see #setSource(String)
     * @see org.kith.model.contacts.ContactsPackage#getProvenance_Source()
     * @model
     * @generated
     */
    String getSource();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Provenance#getSource <em>Source</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Source</em>' attribute.
     * @see #getSource()
     * @generated
     */
    void setSource(String value);

    /**
     * Returns the value of the '<em><b>External Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The source’s own id: a profile address, a UID; null if it has none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>External Id</em>' attribute.
     * @see #setExternalId(String)
     * @see org.kith.model.contacts.ContactsPackage#getProvenance_ExternalId()
     * @model
     * @generated
     */
    String getExternalId();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Provenance#getExternalId <em>External Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>External Id</em>' attribute.
     * @see #getExternalId()
     * @generated
     */
    void setExternalId(String value);

    /**
     * Returns the value of the '<em><b>Batch</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The import that brought it last.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Batch</em>' reference.
     * @see #setBatch(ImportBatch)
     * @see org.kith.model.contacts.ContactsPackage#getProvenance_Batch()
     * @model resolveProxies="false"
     * @generated
     */
    ImportBatch getBatch();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Provenance#getBatch <em>Batch</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Batch</em>' reference.
     * @see #getBatch()
     * @generated
     */
    void setBatch(ImportBatch value);

    /**
     * Returns the value of the '<em><b>Record</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The object as it came, as JSON by the names of this model, where it was joined with another one, so that both can be separated again; null otherwise.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Record</em>' attribute.
     * @see #setRecord(String)
     * @see org.kith.model.contacts.ContactsPackage#getProvenance_Record()
     * @model
     * @generated
     */
    String getRecord();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Provenance#getRecord <em>Record</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Record</em>' attribute.
     * @see #getRecord()
     * @generated
     */
    void setRecord(String value);

} // Provenance

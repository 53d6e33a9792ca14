/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Batch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One import of one file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.ImportBatch#getAt <em>At</em>}</li>
 *   <li>{@link org.kith.model.contacts.ImportBatch#getFormat <em>Format</em>}</li>
 *   <li>{@link org.kith.model.contacts.ImportBatch#getFile <em>File</em>}</li>
 *   <li>{@link org.kith.model.contacts.ImportBatch#getRead <em>Read</em>}</li>
 *   <li>{@link org.kith.model.contacts.ImportBatch#getMade <em>Made</em>}</li>
 *   <li>{@link org.kith.model.contacts.ImportBatch#getChanged <em>Changed</em>}</li>
 *   <li>{@link org.kith.model.contacts.ImportBatch#getRejected <em>Rejected</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getImportBatch()
 * @model
 * @generated
 */
public interface ImportBatch extends Identified {
    /**
     * Returns the value of the '<em><b>At</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it ran.
     * <!-- end-model-doc -->
     * @return the value of the '<em>At</em>' attribute.
     * @see #setAt(Instant)
     * @see org.kith.model.contacts.ContactsPackage#getImportBatch_At()
     * @model dataType="org.kith.model.contacts.Instant"
     * @generated
     */
    Instant getAt();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ImportBatch#getAt <em>At</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>At</em>' attribute.
     * @see #getAt()
     * @generated
     */
    void setAt(Instant value);

    /**
     * Returns the value of the '<em><b>Format</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Format id.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Format</em>' attribute.
     * @see #setFormat(String)
     * @see org.kith.model.contacts.ContactsPackage#getImportBatch_Format()
     * @model
     * @generated
     */
    String getFormat();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ImportBatch#getFormat <em>Format</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Format</em>' attribute.
     * @see #getFormat()
     * @generated
     */
    void setFormat(String value);

    /**
     * Returns the value of the '<em><b>File</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * File name without its folder.
     * <!-- end-model-doc -->
     * @return the value of the '<em>File</em>' attribute.
     * @see #setFile(String)
     * @see org.kith.model.contacts.ContactsPackage#getImportBatch_File()
     * @model
     * @generated
     */
    String getFile();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ImportBatch#getFile <em>File</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>File</em>' attribute.
     * @see #getFile()
     * @generated
     */
    void setFile(String value);

    /**
     * Returns the value of the '<em><b>Read</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Rows or cards read.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Read</em>' attribute.
     * @see #setRead(int)
     * @see org.kith.model.contacts.ContactsPackage#getImportBatch_Read()
     * @model
     * @generated
     */
    int getRead();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ImportBatch#getRead <em>Read</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Read</em>' attribute.
     * @see #getRead()
     * @generated
     */
    void setRead(int value);

    /**
     * Returns the value of the '<em><b>Made</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * People created.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Made</em>' attribute.
     * @see #setMade(int)
     * @see org.kith.model.contacts.ContactsPackage#getImportBatch_Made()
     * @model
     * @generated
     */
    int getMade();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ImportBatch#getMade <em>Made</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Made</em>' attribute.
     * @see #getMade()
     * @generated
     */
    void setMade(int value);

    /**
     * Returns the value of the '<em><b>Changed</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * People updated.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Changed</em>' attribute.
     * @see #setChanged(int)
     * @see org.kith.model.contacts.ContactsPackage#getImportBatch_Changed()
     * @model
     * @generated
     */
    int getChanged();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ImportBatch#getChanged <em>Changed</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Changed</em>' attribute.
     * @see #getChanged()
     * @generated
     */
    void setChanged(int value);

    /**
     * Returns the value of the '<em><b>Rejected</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Rows or cards rejected.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Rejected</em>' attribute.
     * @see #setRejected(int)
     * @see org.kith.model.contacts.ContactsPackage#getImportBatch_Rejected()
     * @model
     * @generated
     */
    int getRejected();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ImportBatch#getRejected <em>Rejected</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Rejected</em>' attribute.
     * @see #getRejected()
     * @generated
     */
    void setRejected(int value);

} // ImportBatch

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.ImportBatch;
import org.kith.model.contacts.Provenance;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.ProvenanceImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ProvenanceImpl#getExternalId <em>External Id</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ProvenanceImpl#getBatch <em>Batch</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ProvenanceImpl#getRecord <em>Record</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProvenanceImpl extends TrackedObject implements Provenance {
    /**
     * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSource()
     * @generated
     * @ordered
     */
    protected static final String SOURCE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSource()
     * @generated
     * @ordered
     */
    protected String source = SOURCE_EDEFAULT;

    /**
     * The default value of the '{@link #getExternalId() <em>External Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExternalId()
     * @generated
     * @ordered
     */
    protected static final String EXTERNAL_ID_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getExternalId() <em>External Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getExternalId()
     * @generated
     * @ordered
     */
    protected String externalId = EXTERNAL_ID_EDEFAULT;

    /**
     * The cached value of the '{@link #getBatch() <em>Batch</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getBatch()
     * @generated
     * @ordered
     */
    protected ImportBatch batch;

    /**
     * The default value of the '{@link #getRecord() <em>Record</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRecord()
     * @generated
     * @ordered
     */
    protected static final String RECORD_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRecord() <em>Record</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRecord()
     * @generated
     * @ordered
     */
    protected String record = RECORD_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ProvenanceImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.PROVENANCE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSource() {
        return source;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSource(String newSource) {
        String oldSource = source;
        source = newSource;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PROVENANCE__SOURCE, oldSource, source));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getExternalId() {
        return externalId;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setExternalId(String newExternalId) {
        String oldExternalId = externalId;
        externalId = newExternalId;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PROVENANCE__EXTERNAL_ID, oldExternalId, externalId));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ImportBatch getBatch() {
        return batch;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setBatch(ImportBatch newBatch) {
        ImportBatch oldBatch = batch;
        batch = newBatch;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PROVENANCE__BATCH, oldBatch, batch));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getRecord() {
        return record;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRecord(String newRecord) {
        String oldRecord = record;
        record = newRecord;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.PROVENANCE__RECORD, oldRecord, record));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.PROVENANCE__SOURCE:
                return getSource();
            case ContactsPackage.PROVENANCE__EXTERNAL_ID:
                return getExternalId();
            case ContactsPackage.PROVENANCE__BATCH:
                return getBatch();
            case ContactsPackage.PROVENANCE__RECORD:
                return getRecord();
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
            case ContactsPackage.PROVENANCE__SOURCE:
                setSource((String)newValue);
                return;
            case ContactsPackage.PROVENANCE__EXTERNAL_ID:
                setExternalId((String)newValue);
                return;
            case ContactsPackage.PROVENANCE__BATCH:
                setBatch((ImportBatch)newValue);
                return;
            case ContactsPackage.PROVENANCE__RECORD:
                setRecord((String)newValue);
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
            case ContactsPackage.PROVENANCE__SOURCE:
                setSource(SOURCE_EDEFAULT);
                return;
            case ContactsPackage.PROVENANCE__EXTERNAL_ID:
                setExternalId(EXTERNAL_ID_EDEFAULT);
                return;
            case ContactsPackage.PROVENANCE__BATCH:
                setBatch((ImportBatch)null);
                return;
            case ContactsPackage.PROVENANCE__RECORD:
                setRecord(RECORD_EDEFAULT);
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
            case ContactsPackage.PROVENANCE__SOURCE:
                return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
            case ContactsPackage.PROVENANCE__EXTERNAL_ID:
                return EXTERNAL_ID_EDEFAULT == null ? externalId != null : !EXTERNAL_ID_EDEFAULT.equals(externalId);
            case ContactsPackage.PROVENANCE__BATCH:
                return batch != null;
            case ContactsPackage.PROVENANCE__RECORD:
                return RECORD_EDEFAULT == null ? record != null : !RECORD_EDEFAULT.equals(record);
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
        result.append(" (source: ");
        result.append(source);
        result.append(", externalId: ");
        result.append(externalId);
        result.append(", record: ");
        result.append(record);
        result.append(')');
        return result.toString();
    }

} //ProvenanceImpl

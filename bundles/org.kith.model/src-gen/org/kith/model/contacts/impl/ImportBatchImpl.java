/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.ImportBatch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Import Batch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.ImportBatchImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ImportBatchImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ImportBatchImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ImportBatchImpl#getRead <em>Read</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ImportBatchImpl#getMade <em>Made</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ImportBatchImpl#getChanged <em>Changed</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.ImportBatchImpl#getRejected <em>Rejected</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImportBatchImpl extends IdentifiedImpl implements ImportBatch {
    /**
     * The default value of the '{@link #getAt() <em>At</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAt()
     * @generated
     * @ordered
     */
    protected static final Instant AT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAt()
     * @generated
     * @ordered
     */
    protected Instant at = AT_EDEFAULT;

    /**
     * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFormat()
     * @generated
     * @ordered
     */
    protected static final String FORMAT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFormat()
     * @generated
     * @ordered
     */
    protected String format = FORMAT_EDEFAULT;

    /**
     * The default value of the '{@link #getFile() <em>File</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFile()
     * @generated
     * @ordered
     */
    protected static final String FILE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFile()
     * @generated
     * @ordered
     */
    protected String file = FILE_EDEFAULT;

    /**
     * The default value of the '{@link #getRead() <em>Read</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRead()
     * @generated
     * @ordered
     */
    protected static final int READ_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getRead() <em>Read</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRead()
     * @generated
     * @ordered
     */
    protected int read = READ_EDEFAULT;

    /**
     * The default value of the '{@link #getMade() <em>Made</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMade()
     * @generated
     * @ordered
     */
    protected static final int MADE_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getMade() <em>Made</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMade()
     * @generated
     * @ordered
     */
    protected int made = MADE_EDEFAULT;

    /**
     * The default value of the '{@link #getChanged() <em>Changed</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getChanged()
     * @generated
     * @ordered
     */
    protected static final int CHANGED_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getChanged() <em>Changed</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getChanged()
     * @generated
     * @ordered
     */
    protected int changed = CHANGED_EDEFAULT;

    /**
     * The default value of the '{@link #getRejected() <em>Rejected</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRejected()
     * @generated
     * @ordered
     */
    protected static final int REJECTED_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getRejected() <em>Rejected</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRejected()
     * @generated
     * @ordered
     */
    protected int rejected = REJECTED_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ImportBatchImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.IMPORT_BATCH;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Instant getAt() {
        return at;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAt(Instant newAt) {
        Instant oldAt = at;
        at = newAt;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IMPORT_BATCH__AT, oldAt, at));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getFormat() {
        return format;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFormat(String newFormat) {
        String oldFormat = format;
        format = newFormat;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IMPORT_BATCH__FORMAT, oldFormat, format));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getFile() {
        return file;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFile(String newFile) {
        String oldFile = file;
        file = newFile;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IMPORT_BATCH__FILE, oldFile, file));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getRead() {
        return read;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRead(int newRead) {
        int oldRead = read;
        read = newRead;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IMPORT_BATCH__READ, oldRead, read));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getMade() {
        return made;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMade(int newMade) {
        int oldMade = made;
        made = newMade;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IMPORT_BATCH__MADE, oldMade, made));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getChanged() {
        return changed;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setChanged(int newChanged) {
        int oldChanged = changed;
        changed = newChanged;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IMPORT_BATCH__CHANGED, oldChanged, changed));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getRejected() {
        return rejected;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRejected(int newRejected) {
        int oldRejected = rejected;
        rejected = newRejected;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IMPORT_BATCH__REJECTED, oldRejected, rejected));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.IMPORT_BATCH__AT:
                return getAt();
            case ContactsPackage.IMPORT_BATCH__FORMAT:
                return getFormat();
            case ContactsPackage.IMPORT_BATCH__FILE:
                return getFile();
            case ContactsPackage.IMPORT_BATCH__READ:
                return getRead();
            case ContactsPackage.IMPORT_BATCH__MADE:
                return getMade();
            case ContactsPackage.IMPORT_BATCH__CHANGED:
                return getChanged();
            case ContactsPackage.IMPORT_BATCH__REJECTED:
                return getRejected();
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
            case ContactsPackage.IMPORT_BATCH__AT:
                setAt((Instant)newValue);
                return;
            case ContactsPackage.IMPORT_BATCH__FORMAT:
                setFormat((String)newValue);
                return;
            case ContactsPackage.IMPORT_BATCH__FILE:
                setFile((String)newValue);
                return;
            case ContactsPackage.IMPORT_BATCH__READ:
                setRead((Integer)newValue);
                return;
            case ContactsPackage.IMPORT_BATCH__MADE:
                setMade((Integer)newValue);
                return;
            case ContactsPackage.IMPORT_BATCH__CHANGED:
                setChanged((Integer)newValue);
                return;
            case ContactsPackage.IMPORT_BATCH__REJECTED:
                setRejected((Integer)newValue);
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
            case ContactsPackage.IMPORT_BATCH__AT:
                setAt(AT_EDEFAULT);
                return;
            case ContactsPackage.IMPORT_BATCH__FORMAT:
                setFormat(FORMAT_EDEFAULT);
                return;
            case ContactsPackage.IMPORT_BATCH__FILE:
                setFile(FILE_EDEFAULT);
                return;
            case ContactsPackage.IMPORT_BATCH__READ:
                setRead(READ_EDEFAULT);
                return;
            case ContactsPackage.IMPORT_BATCH__MADE:
                setMade(MADE_EDEFAULT);
                return;
            case ContactsPackage.IMPORT_BATCH__CHANGED:
                setChanged(CHANGED_EDEFAULT);
                return;
            case ContactsPackage.IMPORT_BATCH__REJECTED:
                setRejected(REJECTED_EDEFAULT);
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
            case ContactsPackage.IMPORT_BATCH__AT:
                return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
            case ContactsPackage.IMPORT_BATCH__FORMAT:
                return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
            case ContactsPackage.IMPORT_BATCH__FILE:
                return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
            case ContactsPackage.IMPORT_BATCH__READ:
                return read != READ_EDEFAULT;
            case ContactsPackage.IMPORT_BATCH__MADE:
                return made != MADE_EDEFAULT;
            case ContactsPackage.IMPORT_BATCH__CHANGED:
                return changed != CHANGED_EDEFAULT;
            case ContactsPackage.IMPORT_BATCH__REJECTED:
                return rejected != REJECTED_EDEFAULT;
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
        result.append(" (at: ");
        result.append(at);
        result.append(", format: ");
        result.append(format);
        result.append(", file: ");
        result.append(file);
        result.append(", read: ");
        result.append(read);
        result.append(", made: ");
        result.append(made);
        result.append(", changed: ");
        result.append(changed);
        result.append(", rejected: ");
        result.append(rejected);
        result.append(')');
        return result.toString();
    }

} //ImportBatchImpl

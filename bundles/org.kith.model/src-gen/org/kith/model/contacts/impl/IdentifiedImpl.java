/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.time.Instant;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.TrackedObject;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Facet;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Provenance;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.Tag;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Identified</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.IdentifiedImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IdentifiedImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IdentifiedImpl#getUpdated <em>Updated</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IdentifiedImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IdentifiedImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IdentifiedImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IdentifiedImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.IdentifiedImpl#getFacets <em>Facets</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class IdentifiedImpl extends TrackedObject implements Identified {
    /**
     * The default value of the '{@link #getId() <em>Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getId()
     * @generated
     * @ordered
     */
    protected static final UUID ID_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getId()
     * @generated
     * @ordered
     */
    protected UUID id = ID_EDEFAULT;

    /**
     * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCreated()
     * @generated
     * @ordered
     */
    protected static final Instant CREATED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCreated()
     * @generated
     * @ordered
     */
    protected Instant created = CREATED_EDEFAULT;

    /**
     * The default value of the '{@link #getUpdated() <em>Updated</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUpdated()
     * @generated
     * @ordered
     */
    protected static final Instant UPDATED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getUpdated() <em>Updated</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getUpdated()
     * @generated
     * @ordered
     */
    protected Instant updated = UPDATED_EDEFAULT;

    /**
     * The default value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSensitivity()
     * @generated
     * @ordered
     */
    protected static final Sensitivity SENSITIVITY_EDEFAULT = Sensitivity.PRIVATE;

    /**
     * The cached value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSensitivity()
     * @generated
     * @ordered
     */
    protected Sensitivity sensitivity = SENSITIVITY_EDEFAULT;

    /**
     * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNotes()
     * @generated
     * @ordered
     */
    protected static final String NOTES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNotes()
     * @generated
     * @ordered
     */
    protected String notes = NOTES_EDEFAULT;

    /**
     * The cached value of the '{@link #getTags() <em>Tags</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTags()
     * @generated
     * @ordered
     */
    protected EList<Tag> tags;

    /**
     * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getProvenance()
     * @generated
     * @ordered
     */
    protected EList<Provenance> provenance;

    /**
     * The cached value of the '{@link #getFacets() <em>Facets</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFacets()
     * @generated
     * @ordered
     */
    protected EList<Facet> facets;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected IdentifiedImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.IDENTIFIED;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public UUID getId() {
        return id;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setId(UUID newId) {
        UUID oldId = id;
        id = newId;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IDENTIFIED__ID, oldId, id));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Instant getCreated() {
        return created;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCreated(Instant newCreated) {
        Instant oldCreated = created;
        created = newCreated;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IDENTIFIED__CREATED, oldCreated, created));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Instant getUpdated() {
        return updated;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setUpdated(Instant newUpdated) {
        Instant oldUpdated = updated;
        updated = newUpdated;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IDENTIFIED__UPDATED, oldUpdated, updated));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Sensitivity getSensitivity() {
        return sensitivity;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSensitivity(Sensitivity newSensitivity) {
        Sensitivity oldSensitivity = sensitivity;
        sensitivity = newSensitivity == null ? SENSITIVITY_EDEFAULT : newSensitivity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IDENTIFIED__SENSITIVITY, oldSensitivity, sensitivity));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getNotes() {
        return notes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setNotes(String newNotes) {
        String oldNotes = notes;
        notes = newNotes;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.IDENTIFIED__NOTES, oldNotes, notes));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Tag> getTags() {
        if (tags == null) {
            tags = new EObjectEList<Tag>(Tag.class, this, ContactsPackage.IDENTIFIED__TAGS);
        }
        return tags;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Provenance> getProvenance() {
        if (provenance == null) {
            provenance = new EObjectContainmentEList<Provenance>(Provenance.class, this, ContactsPackage.IDENTIFIED__PROVENANCE);
        }
        return provenance;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Facet> getFacets() {
        if (facets == null) {
            facets = new EObjectContainmentEList<Facet>(Facet.class, this, ContactsPackage.IDENTIFIED__FACETS);
        }
        return facets;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case ContactsPackage.IDENTIFIED__PROVENANCE:
                return ((InternalEList<?>)getProvenance()).basicRemove(otherEnd, msgs);
            case ContactsPackage.IDENTIFIED__FACETS:
                return ((InternalEList<?>)getFacets()).basicRemove(otherEnd, msgs);
        }
        return super.eInverseRemove(otherEnd, featureID, msgs);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.IDENTIFIED__ID:
                return getId();
            case ContactsPackage.IDENTIFIED__CREATED:
                return getCreated();
            case ContactsPackage.IDENTIFIED__UPDATED:
                return getUpdated();
            case ContactsPackage.IDENTIFIED__SENSITIVITY:
                return getSensitivity();
            case ContactsPackage.IDENTIFIED__NOTES:
                return getNotes();
            case ContactsPackage.IDENTIFIED__TAGS:
                return getTags();
            case ContactsPackage.IDENTIFIED__PROVENANCE:
                return getProvenance();
            case ContactsPackage.IDENTIFIED__FACETS:
                return getFacets();
        }
        return super.eGet(featureID, resolve, coreType);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @SuppressWarnings("unchecked")
    @Override
    public void eSet(int featureID, Object newValue) {
        switch (featureID) {
            case ContactsPackage.IDENTIFIED__ID:
                setId((UUID)newValue);
                return;
            case ContactsPackage.IDENTIFIED__CREATED:
                setCreated((Instant)newValue);
                return;
            case ContactsPackage.IDENTIFIED__UPDATED:
                setUpdated((Instant)newValue);
                return;
            case ContactsPackage.IDENTIFIED__SENSITIVITY:
                setSensitivity((Sensitivity)newValue);
                return;
            case ContactsPackage.IDENTIFIED__NOTES:
                setNotes((String)newValue);
                return;
            case ContactsPackage.IDENTIFIED__TAGS:
                getTags().clear();
                getTags().addAll((Collection<? extends Tag>)newValue);
                return;
            case ContactsPackage.IDENTIFIED__PROVENANCE:
                getProvenance().clear();
                getProvenance().addAll((Collection<? extends Provenance>)newValue);
                return;
            case ContactsPackage.IDENTIFIED__FACETS:
                getFacets().clear();
                getFacets().addAll((Collection<? extends Facet>)newValue);
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
            case ContactsPackage.IDENTIFIED__ID:
                setId(ID_EDEFAULT);
                return;
            case ContactsPackage.IDENTIFIED__CREATED:
                setCreated(CREATED_EDEFAULT);
                return;
            case ContactsPackage.IDENTIFIED__UPDATED:
                setUpdated(UPDATED_EDEFAULT);
                return;
            case ContactsPackage.IDENTIFIED__SENSITIVITY:
                setSensitivity(SENSITIVITY_EDEFAULT);
                return;
            case ContactsPackage.IDENTIFIED__NOTES:
                setNotes(NOTES_EDEFAULT);
                return;
            case ContactsPackage.IDENTIFIED__TAGS:
                getTags().clear();
                return;
            case ContactsPackage.IDENTIFIED__PROVENANCE:
                getProvenance().clear();
                return;
            case ContactsPackage.IDENTIFIED__FACETS:
                getFacets().clear();
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
            case ContactsPackage.IDENTIFIED__ID:
                return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
            case ContactsPackage.IDENTIFIED__CREATED:
                return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
            case ContactsPackage.IDENTIFIED__UPDATED:
                return UPDATED_EDEFAULT == null ? updated != null : !UPDATED_EDEFAULT.equals(updated);
            case ContactsPackage.IDENTIFIED__SENSITIVITY:
                return sensitivity != SENSITIVITY_EDEFAULT;
            case ContactsPackage.IDENTIFIED__NOTES:
                return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
            case ContactsPackage.IDENTIFIED__TAGS:
                return tags != null && !tags.isEmpty();
            case ContactsPackage.IDENTIFIED__PROVENANCE:
                return provenance != null && !provenance.isEmpty();
            case ContactsPackage.IDENTIFIED__FACETS:
                return facets != null && !facets.isEmpty();
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
        result.append(" (id: ");
        result.append(id);
        result.append(", created: ");
        result.append(created);
        result.append(", updated: ");
        result.append(updated);
        result.append(", sensitivity: ");
        result.append(sensitivity);
        result.append(", notes: ");
        result.append(notes);
        result.append(')');
        return result.toString();
    }

} //IdentifiedImpl

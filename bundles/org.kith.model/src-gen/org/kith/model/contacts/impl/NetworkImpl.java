/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.ImportBatch;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.Tag;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getOrganizations <em>Organizations</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getDefinedTags <em>Defined Tags</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getRelationshipTypes <em>Relationship Types</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getRelationships <em>Relationships</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getImportBatches <em>Import Batches</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkImpl extends IdentifiedImpl implements Network {
    /**
     * The default value of the '{@link #getName() <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getName()
     * @generated
     * @ordered
     */
    protected static final String NAME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getName()
     * @generated
     * @ordered
     */
    protected String name = NAME_EDEFAULT;

    /**
     * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOwner()
     * @generated
     * @ordered
     */
    protected Person owner;

    /**
     * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getPeople()
     * @generated
     * @ordered
     */
    protected EList<Person> people;

    /**
     * The cached value of the '{@link #getOrganizations() <em>Organizations</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOrganizations()
     * @generated
     * @ordered
     */
    protected EList<Organization> organizations;

    /**
     * The cached value of the '{@link #getDefinedTags() <em>Defined Tags</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDefinedTags()
     * @generated
     * @ordered
     */
    protected EList<Tag> definedTags;

    /**
     * The cached value of the '{@link #getRelationshipTypes() <em>Relationship Types</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRelationshipTypes()
     * @generated
     * @ordered
     */
    protected EList<RelationshipType> relationshipTypes;

    /**
     * The cached value of the '{@link #getRelationships() <em>Relationships</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRelationships()
     * @generated
     * @ordered
     */
    protected EList<Relationship> relationships;

    /**
     * The cached value of the '{@link #getImportBatches() <em>Import Batches</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getImportBatches()
     * @generated
     * @ordered
     */
    protected EList<ImportBatch> importBatches;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected NetworkImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.NETWORK;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getName() {
        return name;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setName(String newName) {
        String oldName = name;
        name = newName;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.NETWORK__NAME, oldName, name));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getOwner() {
        return owner;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOwner(Person newOwner) {
        Person oldOwner = owner;
        owner = newOwner;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.NETWORK__OWNER, oldOwner, owner));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Person> getPeople() {
        if (people == null) {
            people = new EObjectContainmentEList<Person>(Person.class, this, ContactsPackage.NETWORK__PEOPLE);
        }
        return people;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Organization> getOrganizations() {
        if (organizations == null) {
            organizations = new EObjectContainmentEList<Organization>(Organization.class, this, ContactsPackage.NETWORK__ORGANIZATIONS);
        }
        return organizations;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Tag> getDefinedTags() {
        if (definedTags == null) {
            definedTags = new EObjectContainmentEList<Tag>(Tag.class, this, ContactsPackage.NETWORK__DEFINED_TAGS);
        }
        return definedTags;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<RelationshipType> getRelationshipTypes() {
        if (relationshipTypes == null) {
            relationshipTypes = new EObjectContainmentEList<RelationshipType>(RelationshipType.class, this, ContactsPackage.NETWORK__RELATIONSHIP_TYPES);
        }
        return relationshipTypes;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Relationship> getRelationships() {
        if (relationships == null) {
            relationships = new EObjectContainmentEList<Relationship>(Relationship.class, this, ContactsPackage.NETWORK__RELATIONSHIPS);
        }
        return relationships;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<ImportBatch> getImportBatches() {
        if (importBatches == null) {
            importBatches = new EObjectContainmentEList<ImportBatch>(ImportBatch.class, this, ContactsPackage.NETWORK__IMPORT_BATCHES);
        }
        return importBatches;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case ContactsPackage.NETWORK__PEOPLE:
                return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__ORGANIZATIONS:
                return ((InternalEList<?>)getOrganizations()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__DEFINED_TAGS:
                return ((InternalEList<?>)getDefinedTags()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__RELATIONSHIP_TYPES:
                return ((InternalEList<?>)getRelationshipTypes()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__RELATIONSHIPS:
                return ((InternalEList<?>)getRelationships()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__IMPORT_BATCHES:
                return ((InternalEList<?>)getImportBatches()).basicRemove(otherEnd, msgs);
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
            case ContactsPackage.NETWORK__NAME:
                return getName();
            case ContactsPackage.NETWORK__OWNER:
                return getOwner();
            case ContactsPackage.NETWORK__PEOPLE:
                return getPeople();
            case ContactsPackage.NETWORK__ORGANIZATIONS:
                return getOrganizations();
            case ContactsPackage.NETWORK__DEFINED_TAGS:
                return getDefinedTags();
            case ContactsPackage.NETWORK__RELATIONSHIP_TYPES:
                return getRelationshipTypes();
            case ContactsPackage.NETWORK__RELATIONSHIPS:
                return getRelationships();
            case ContactsPackage.NETWORK__IMPORT_BATCHES:
                return getImportBatches();
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
            case ContactsPackage.NETWORK__NAME:
                setName((String)newValue);
                return;
            case ContactsPackage.NETWORK__OWNER:
                setOwner((Person)newValue);
                return;
            case ContactsPackage.NETWORK__PEOPLE:
                getPeople().clear();
                getPeople().addAll((Collection<? extends Person>)newValue);
                return;
            case ContactsPackage.NETWORK__ORGANIZATIONS:
                getOrganizations().clear();
                getOrganizations().addAll((Collection<? extends Organization>)newValue);
                return;
            case ContactsPackage.NETWORK__DEFINED_TAGS:
                getDefinedTags().clear();
                getDefinedTags().addAll((Collection<? extends Tag>)newValue);
                return;
            case ContactsPackage.NETWORK__RELATIONSHIP_TYPES:
                getRelationshipTypes().clear();
                getRelationshipTypes().addAll((Collection<? extends RelationshipType>)newValue);
                return;
            case ContactsPackage.NETWORK__RELATIONSHIPS:
                getRelationships().clear();
                getRelationships().addAll((Collection<? extends Relationship>)newValue);
                return;
            case ContactsPackage.NETWORK__IMPORT_BATCHES:
                getImportBatches().clear();
                getImportBatches().addAll((Collection<? extends ImportBatch>)newValue);
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
            case ContactsPackage.NETWORK__NAME:
                setName(NAME_EDEFAULT);
                return;
            case ContactsPackage.NETWORK__OWNER:
                setOwner((Person)null);
                return;
            case ContactsPackage.NETWORK__PEOPLE:
                getPeople().clear();
                return;
            case ContactsPackage.NETWORK__ORGANIZATIONS:
                getOrganizations().clear();
                return;
            case ContactsPackage.NETWORK__DEFINED_TAGS:
                getDefinedTags().clear();
                return;
            case ContactsPackage.NETWORK__RELATIONSHIP_TYPES:
                getRelationshipTypes().clear();
                return;
            case ContactsPackage.NETWORK__RELATIONSHIPS:
                getRelationships().clear();
                return;
            case ContactsPackage.NETWORK__IMPORT_BATCHES:
                getImportBatches().clear();
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
            case ContactsPackage.NETWORK__NAME:
                return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
            case ContactsPackage.NETWORK__OWNER:
                return owner != null;
            case ContactsPackage.NETWORK__PEOPLE:
                return people != null && !people.isEmpty();
            case ContactsPackage.NETWORK__ORGANIZATIONS:
                return organizations != null && !organizations.isEmpty();
            case ContactsPackage.NETWORK__DEFINED_TAGS:
                return definedTags != null && !definedTags.isEmpty();
            case ContactsPackage.NETWORK__RELATIONSHIP_TYPES:
                return relationshipTypes != null && !relationshipTypes.isEmpty();
            case ContactsPackage.NETWORK__RELATIONSHIPS:
                return relationships != null && !relationships.isEmpty();
            case ContactsPackage.NETWORK__IMPORT_BATCHES:
                return importBatches != null && !importBatches.isEmpty();
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
        result.append(" (name: ");
        result.append(name);
        result.append(')');
        return result.toString();
    }

} //NetworkImpl

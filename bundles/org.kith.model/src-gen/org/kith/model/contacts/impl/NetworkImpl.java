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
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.ImportBatch;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.SavedQuery;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportRequest;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TieSettings;

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
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getSupportExchanges <em>Support Exchanges</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getSupportRequests <em>Support Requests</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getIntroductions <em>Introductions</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getSavedQueries <em>Saved Queries</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getTieSettings <em>Tie Settings</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.NetworkImpl#getForgotten <em>Forgotten</em>}</li>
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
     * The cached value of the '{@link #getSkills() <em>Skills</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSkills()
     * @generated
     * @ordered
     */
    protected EList<Skill> skills;

    /**
     * The cached value of the '{@link #getSupportExchanges() <em>Support Exchanges</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSupportExchanges()
     * @generated
     * @ordered
     */
    protected EList<SupportExchange> supportExchanges;

    /**
     * The cached value of the '{@link #getSupportRequests() <em>Support Requests</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSupportRequests()
     * @generated
     * @ordered
     */
    protected EList<SupportRequest> supportRequests;

    /**
     * The cached value of the '{@link #getTasks() <em>Tasks</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTasks()
     * @generated
     * @ordered
     */
    protected EList<Task> tasks;

    /**
     * The cached value of the '{@link #getIntroductions() <em>Introductions</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getIntroductions()
     * @generated
     * @ordered
     */
    protected EList<Introduction> introductions;

    /**
     * The cached value of the '{@link #getSavedQueries() <em>Saved Queries</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSavedQueries()
     * @generated
     * @ordered
     */
    protected EList<SavedQuery> savedQueries;

    /**
     * The cached value of the '{@link #getTieSettings() <em>Tie Settings</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTieSettings()
     * @generated
     * @ordered
     */
    protected TieSettings tieSettings;

    /**
     * The cached value of the '{@link #getSubjects() <em>Subjects</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSubjects()
     * @generated
     * @ordered
     */
    protected EList<Identified> subjects;

    /**
     * The default value of the '{@link #getForgotten() <em>Forgotten</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getForgotten()
     * @generated
     * @ordered
     */
    protected static final int FORGOTTEN_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getForgotten() <em>Forgotten</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getForgotten()
     * @generated
     * @ordered
     */
    protected int forgotten = FORGOTTEN_EDEFAULT;

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
    public EList<Skill> getSkills() {
        if (skills == null) {
            skills = new EObjectContainmentEList<Skill>(Skill.class, this, ContactsPackage.NETWORK__SKILLS);
        }
        return skills;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<SupportExchange> getSupportExchanges() {
        if (supportExchanges == null) {
            supportExchanges = new EObjectContainmentEList<SupportExchange>(SupportExchange.class, this, ContactsPackage.NETWORK__SUPPORT_EXCHANGES);
        }
        return supportExchanges;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<SupportRequest> getSupportRequests() {
        if (supportRequests == null) {
            supportRequests = new EObjectContainmentEList<SupportRequest>(SupportRequest.class, this, ContactsPackage.NETWORK__SUPPORT_REQUESTS);
        }
        return supportRequests;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Task> getTasks() {
        if (tasks == null) {
            tasks = new EObjectContainmentEList<Task>(Task.class, this, ContactsPackage.NETWORK__TASKS);
        }
        return tasks;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Introduction> getIntroductions() {
        if (introductions == null) {
            introductions = new EObjectContainmentEList<Introduction>(Introduction.class, this, ContactsPackage.NETWORK__INTRODUCTIONS);
        }
        return introductions;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<SavedQuery> getSavedQueries() {
        if (savedQueries == null) {
            savedQueries = new EObjectContainmentEList<SavedQuery>(SavedQuery.class, this, ContactsPackage.NETWORK__SAVED_QUERIES);
        }
        return savedQueries;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public TieSettings getTieSettings() {
        return tieSettings;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NotificationChain basicSetTieSettings(TieSettings newTieSettings, NotificationChain msgs) {
        TieSettings oldTieSettings = tieSettings;
        tieSettings = newTieSettings;
        if (eNotificationRequired()) {
            ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ContactsPackage.NETWORK__TIE_SETTINGS, oldTieSettings, newTieSettings);
            if (msgs == null) msgs = notification; else msgs.add(notification);
        }
        return msgs;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTieSettings(TieSettings newTieSettings) {
        if (newTieSettings != tieSettings) {
            NotificationChain msgs = null;
            if (tieSettings != null)
                msgs = ((InternalEObject)tieSettings).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ContactsPackage.NETWORK__TIE_SETTINGS, null, msgs);
            if (newTieSettings != null)
                msgs = ((InternalEObject)newTieSettings).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ContactsPackage.NETWORK__TIE_SETTINGS, null, msgs);
            msgs = basicSetTieSettings(newTieSettings, msgs);
            if (msgs != null) msgs.dispatch();
        }
        else if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.NETWORK__TIE_SETTINGS, newTieSettings, newTieSettings));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Identified> getSubjects() {
        if (subjects == null) {
            subjects = new EObjectContainmentEList<Identified>(Identified.class, this, ContactsPackage.NETWORK__SUBJECTS);
        }
        return subjects;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getForgotten() {
        return forgotten;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setForgotten(int newForgotten) {
        int oldForgotten = forgotten;
        forgotten = newForgotten;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.NETWORK__FORGOTTEN, oldForgotten, forgotten));
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
            case ContactsPackage.NETWORK__SKILLS:
                return ((InternalEList<?>)getSkills()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__SUPPORT_EXCHANGES:
                return ((InternalEList<?>)getSupportExchanges()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__SUPPORT_REQUESTS:
                return ((InternalEList<?>)getSupportRequests()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__TASKS:
                return ((InternalEList<?>)getTasks()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__INTRODUCTIONS:
                return ((InternalEList<?>)getIntroductions()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__SAVED_QUERIES:
                return ((InternalEList<?>)getSavedQueries()).basicRemove(otherEnd, msgs);
            case ContactsPackage.NETWORK__TIE_SETTINGS:
                return basicSetTieSettings(null, msgs);
            case ContactsPackage.NETWORK__SUBJECTS:
                return ((InternalEList<?>)getSubjects()).basicRemove(otherEnd, msgs);
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
            case ContactsPackage.NETWORK__SKILLS:
                return getSkills();
            case ContactsPackage.NETWORK__SUPPORT_EXCHANGES:
                return getSupportExchanges();
            case ContactsPackage.NETWORK__SUPPORT_REQUESTS:
                return getSupportRequests();
            case ContactsPackage.NETWORK__TASKS:
                return getTasks();
            case ContactsPackage.NETWORK__INTRODUCTIONS:
                return getIntroductions();
            case ContactsPackage.NETWORK__SAVED_QUERIES:
                return getSavedQueries();
            case ContactsPackage.NETWORK__TIE_SETTINGS:
                return getTieSettings();
            case ContactsPackage.NETWORK__SUBJECTS:
                return getSubjects();
            case ContactsPackage.NETWORK__FORGOTTEN:
                return getForgotten();
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
            case ContactsPackage.NETWORK__SKILLS:
                getSkills().clear();
                getSkills().addAll((Collection<? extends Skill>)newValue);
                return;
            case ContactsPackage.NETWORK__SUPPORT_EXCHANGES:
                getSupportExchanges().clear();
                getSupportExchanges().addAll((Collection<? extends SupportExchange>)newValue);
                return;
            case ContactsPackage.NETWORK__SUPPORT_REQUESTS:
                getSupportRequests().clear();
                getSupportRequests().addAll((Collection<? extends SupportRequest>)newValue);
                return;
            case ContactsPackage.NETWORK__TASKS:
                getTasks().clear();
                getTasks().addAll((Collection<? extends Task>)newValue);
                return;
            case ContactsPackage.NETWORK__INTRODUCTIONS:
                getIntroductions().clear();
                getIntroductions().addAll((Collection<? extends Introduction>)newValue);
                return;
            case ContactsPackage.NETWORK__SAVED_QUERIES:
                getSavedQueries().clear();
                getSavedQueries().addAll((Collection<? extends SavedQuery>)newValue);
                return;
            case ContactsPackage.NETWORK__TIE_SETTINGS:
                setTieSettings((TieSettings)newValue);
                return;
            case ContactsPackage.NETWORK__SUBJECTS:
                getSubjects().clear();
                getSubjects().addAll((Collection<? extends Identified>)newValue);
                return;
            case ContactsPackage.NETWORK__FORGOTTEN:
                setForgotten((Integer)newValue);
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
            case ContactsPackage.NETWORK__SKILLS:
                getSkills().clear();
                return;
            case ContactsPackage.NETWORK__SUPPORT_EXCHANGES:
                getSupportExchanges().clear();
                return;
            case ContactsPackage.NETWORK__SUPPORT_REQUESTS:
                getSupportRequests().clear();
                return;
            case ContactsPackage.NETWORK__TASKS:
                getTasks().clear();
                return;
            case ContactsPackage.NETWORK__INTRODUCTIONS:
                getIntroductions().clear();
                return;
            case ContactsPackage.NETWORK__SAVED_QUERIES:
                getSavedQueries().clear();
                return;
            case ContactsPackage.NETWORK__TIE_SETTINGS:
                setTieSettings((TieSettings)null);
                return;
            case ContactsPackage.NETWORK__SUBJECTS:
                getSubjects().clear();
                return;
            case ContactsPackage.NETWORK__FORGOTTEN:
                setForgotten(FORGOTTEN_EDEFAULT);
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
            case ContactsPackage.NETWORK__SKILLS:
                return skills != null && !skills.isEmpty();
            case ContactsPackage.NETWORK__SUPPORT_EXCHANGES:
                return supportExchanges != null && !supportExchanges.isEmpty();
            case ContactsPackage.NETWORK__SUPPORT_REQUESTS:
                return supportRequests != null && !supportRequests.isEmpty();
            case ContactsPackage.NETWORK__TASKS:
                return tasks != null && !tasks.isEmpty();
            case ContactsPackage.NETWORK__INTRODUCTIONS:
                return introductions != null && !introductions.isEmpty();
            case ContactsPackage.NETWORK__SAVED_QUERIES:
                return savedQueries != null && !savedQueries.isEmpty();
            case ContactsPackage.NETWORK__TIE_SETTINGS:
                return tieSettings != null;
            case ContactsPackage.NETWORK__SUBJECTS:
                return subjects != null && !subjects.isEmpty();
            case ContactsPackage.NETWORK__FORGOTTEN:
                return forgotten != FORGOTTEN_EDEFAULT;
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
        result.append(", forgotten: ");
        result.append(forgotten);
        result.append(')');
        return result.toString();
    }

} //NetworkImpl

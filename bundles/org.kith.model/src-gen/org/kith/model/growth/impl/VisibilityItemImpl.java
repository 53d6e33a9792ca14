/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Task;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.growth.GrowthPackage;
import org.kith.model.growth.Metric;
import org.kith.model.growth.VisibilityItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Visibility Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.VisibilityItemImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.VisibilityItemImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.VisibilityItemImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.VisibilityItemImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.VisibilityItemImpl#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.VisibilityItemImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.VisibilityItemImpl#getNewContacts <em>New Contacts</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.VisibilityItemImpl#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class VisibilityItemImpl extends IdentifiedImpl implements VisibilityItem {
    /**
     * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTitle()
     * @generated
     * @ordered
     */
    protected static final String TITLE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTitle()
     * @generated
     * @ordered
     */
    protected String title = TITLE_EDEFAULT;

    /**
     * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDate()
     * @generated
     * @ordered
     */
    protected static final LocalDate DATE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getDate()
     * @generated
     * @ordered
     */
    protected LocalDate date = DATE_EDEFAULT;

    /**
     * The cached value of the '{@link #getTopics() <em>Topics</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTopics()
     * @generated
     * @ordered
     */
    protected EList<Skill> topics;

    /**
     * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAddress()
     * @generated
     * @ordered
     */
    protected static final String ADDRESS_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAddress()
     * @generated
     * @ordered
     */
    protected String address = ADDRESS_EDEFAULT;

    /**
     * The cached value of the '{@link #getContributors() <em>Contributors</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getContributors()
     * @generated
     * @ordered
     */
    protected EList<Party> contributors;

    /**
     * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMetrics()
     * @generated
     * @ordered
     */
    protected EList<Metric> metrics;

    /**
     * The cached value of the '{@link #getNewContacts() <em>New Contacts</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNewContacts()
     * @generated
     * @ordered
     */
    protected EList<Person> newContacts;

    /**
     * The cached value of the '{@link #getFollowUps() <em>Follow Ups</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFollowUps()
     * @generated
     * @ordered
     */
    protected EList<Task> followUps;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected VisibilityItemImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.VISIBILITY_ITEM;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getTitle() {
        return title;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTitle(String newTitle) {
        String oldTitle = title;
        title = newTitle;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.VISIBILITY_ITEM__TITLE, oldTitle, title));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getDate() {
        return date;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDate(LocalDate newDate) {
        LocalDate oldDate = date;
        date = newDate;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.VISIBILITY_ITEM__DATE, oldDate, date));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getTopics() {
        if (topics == null) {
            topics = new EObjectEList<Skill>(Skill.class, this, GrowthPackage.VISIBILITY_ITEM__TOPICS);
        }
        return topics;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAddress() {
        return address;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAddress(String newAddress) {
        String oldAddress = address;
        address = newAddress;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.VISIBILITY_ITEM__ADDRESS, oldAddress, address));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Party> getContributors() {
        if (contributors == null) {
            contributors = new EObjectEList<Party>(Party.class, this, GrowthPackage.VISIBILITY_ITEM__CONTRIBUTORS);
        }
        return contributors;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Metric> getMetrics() {
        if (metrics == null) {
            metrics = new EObjectContainmentEList<Metric>(Metric.class, this, GrowthPackage.VISIBILITY_ITEM__METRICS);
        }
        return metrics;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Person> getNewContacts() {
        if (newContacts == null) {
            newContacts = new EObjectEList<Person>(Person.class, this, GrowthPackage.VISIBILITY_ITEM__NEW_CONTACTS);
        }
        return newContacts;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Task> getFollowUps() {
        if (followUps == null) {
            followUps = new EObjectEList<Task>(Task.class, this, GrowthPackage.VISIBILITY_ITEM__FOLLOW_UPS);
        }
        return followUps;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
        switch (featureID) {
            case GrowthPackage.VISIBILITY_ITEM__METRICS:
                return ((InternalEList<?>)getMetrics()).basicRemove(otherEnd, msgs);
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
            case GrowthPackage.VISIBILITY_ITEM__TITLE:
                return getTitle();
            case GrowthPackage.VISIBILITY_ITEM__DATE:
                return getDate();
            case GrowthPackage.VISIBILITY_ITEM__TOPICS:
                return getTopics();
            case GrowthPackage.VISIBILITY_ITEM__ADDRESS:
                return getAddress();
            case GrowthPackage.VISIBILITY_ITEM__CONTRIBUTORS:
                return getContributors();
            case GrowthPackage.VISIBILITY_ITEM__METRICS:
                return getMetrics();
            case GrowthPackage.VISIBILITY_ITEM__NEW_CONTACTS:
                return getNewContacts();
            case GrowthPackage.VISIBILITY_ITEM__FOLLOW_UPS:
                return getFollowUps();
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
            case GrowthPackage.VISIBILITY_ITEM__TITLE:
                setTitle((String)newValue);
                return;
            case GrowthPackage.VISIBILITY_ITEM__DATE:
                setDate((LocalDate)newValue);
                return;
            case GrowthPackage.VISIBILITY_ITEM__TOPICS:
                getTopics().clear();
                getTopics().addAll((Collection<? extends Skill>)newValue);
                return;
            case GrowthPackage.VISIBILITY_ITEM__ADDRESS:
                setAddress((String)newValue);
                return;
            case GrowthPackage.VISIBILITY_ITEM__CONTRIBUTORS:
                getContributors().clear();
                getContributors().addAll((Collection<? extends Party>)newValue);
                return;
            case GrowthPackage.VISIBILITY_ITEM__METRICS:
                getMetrics().clear();
                getMetrics().addAll((Collection<? extends Metric>)newValue);
                return;
            case GrowthPackage.VISIBILITY_ITEM__NEW_CONTACTS:
                getNewContacts().clear();
                getNewContacts().addAll((Collection<? extends Person>)newValue);
                return;
            case GrowthPackage.VISIBILITY_ITEM__FOLLOW_UPS:
                getFollowUps().clear();
                getFollowUps().addAll((Collection<? extends Task>)newValue);
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
            case GrowthPackage.VISIBILITY_ITEM__TITLE:
                setTitle(TITLE_EDEFAULT);
                return;
            case GrowthPackage.VISIBILITY_ITEM__DATE:
                setDate(DATE_EDEFAULT);
                return;
            case GrowthPackage.VISIBILITY_ITEM__TOPICS:
                getTopics().clear();
                return;
            case GrowthPackage.VISIBILITY_ITEM__ADDRESS:
                setAddress(ADDRESS_EDEFAULT);
                return;
            case GrowthPackage.VISIBILITY_ITEM__CONTRIBUTORS:
                getContributors().clear();
                return;
            case GrowthPackage.VISIBILITY_ITEM__METRICS:
                getMetrics().clear();
                return;
            case GrowthPackage.VISIBILITY_ITEM__NEW_CONTACTS:
                getNewContacts().clear();
                return;
            case GrowthPackage.VISIBILITY_ITEM__FOLLOW_UPS:
                getFollowUps().clear();
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
            case GrowthPackage.VISIBILITY_ITEM__TITLE:
                return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
            case GrowthPackage.VISIBILITY_ITEM__DATE:
                return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
            case GrowthPackage.VISIBILITY_ITEM__TOPICS:
                return topics != null && !topics.isEmpty();
            case GrowthPackage.VISIBILITY_ITEM__ADDRESS:
                return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
            case GrowthPackage.VISIBILITY_ITEM__CONTRIBUTORS:
                return contributors != null && !contributors.isEmpty();
            case GrowthPackage.VISIBILITY_ITEM__METRICS:
                return metrics != null && !metrics.isEmpty();
            case GrowthPackage.VISIBILITY_ITEM__NEW_CONTACTS:
                return newContacts != null && !newContacts.isEmpty();
            case GrowthPackage.VISIBILITY_ITEM__FOLLOW_UPS:
                return followUps != null && !followUps.isEmpty();
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
        result.append(" (title: ");
        result.append(title);
        result.append(", date: ");
        result.append(date);
        result.append(", address: ");
        result.append(address);
        result.append(')');
        return result.toString();
    }

} //VisibilityItemImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.Task;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Visibility Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something by which others come to know the owner.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.VisibilityItem#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.growth.VisibilityItem#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.growth.VisibilityItem#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.kith.model.growth.VisibilityItem#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.growth.VisibilityItem#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.kith.model.growth.VisibilityItem#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.kith.model.growth.VisibilityItem#getNewContacts <em>New Contacts</em>}</li>
 *   <li>{@link org.kith.model.growth.VisibilityItem#getFollowUps <em>Follow Ups</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getVisibilityItem()
 * @model abstract="true"
 * @generated
 */
public interface VisibilityItem extends Identified {
    /**
     * Returns the value of the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Title</em>' attribute.
     * @see #setTitle(String)
     * @see org.kith.model.growth.GrowthPackage#getVisibilityItem_Title()
     * @model
     * @generated
     */
    String getTitle();

    /**
     * Sets the value of the '{@link org.kith.model.growth.VisibilityItem#getTitle <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Title</em>' attribute.
     * @see #getTitle()
     * @generated
     */
    void setTitle(String value);

    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * On which day it is seen; null if that is not known yet.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getVisibilityItem_Date()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDate();

    /**
     * Sets the value of the '{@link org.kith.model.growth.VisibilityItem#getDate <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(LocalDate value);

    /**
     * Returns the value of the '<em><b>Topics</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is about.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Topics</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getVisibilityItem_Topics()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getTopics();

    /**
     * Returns the value of the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it can be seen (a web address); null if nowhere.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Address</em>' attribute.
     * @see #setAddress(String)
     * @see org.kith.model.growth.GrowthPackage#getVisibilityItem_Address()
     * @model
     * @generated
     */
    String getAddress();

    /**
     * Sets the value of the '{@link org.kith.model.growth.VisibilityItem#getAddress <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Address</em>' attribute.
     * @see #getAddress()
     * @generated
     */
    void setAddress(String value);

    /**
     * Returns the value of the '<em><b>Contributors</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Party}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who did it together with the owner, each once.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Contributors</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getVisibilityItem_Contributors()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Party> getContributors();

    /**
     * Returns the value of the '<em><b>Metrics</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.growth.Metric}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What was counted or measured of it, such as views, in the order of time.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Metrics</em>' containment reference list.
     * @see org.kith.model.growth.GrowthPackage#getVisibilityItem_Metrics()
     * @model containment="true"
     * @generated
     */
    EList<Metric> getMetrics();

    /**
     * Returns the value of the '<em><b>New Contacts</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Person}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whom the owner came to know by it, each once.
     * <!-- end-model-doc -->
     * @return the value of the '<em>New Contacts</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getVisibilityItem_NewContacts()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Person> getNewContacts();

    /**
     * Returns the value of the '<em><b>Follow Ups</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Task}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is to be done because of it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Follow Ups</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getVisibilityItem_FollowUps()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Task> getFollowUps();

} // VisibilityItem

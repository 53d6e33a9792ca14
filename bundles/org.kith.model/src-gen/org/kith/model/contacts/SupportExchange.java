/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import java.time.LocalDate;

import java.util.UUID;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Exchange</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Help that one person gave another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.SupportExchange#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportExchange#getGiver <em>Giver</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportExchange#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportExchange#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportExchange#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportExchange#getHelpfulness <em>Helpfulness</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportExchange#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportExchange#getRequest <em>Request</em>}</li>
 *   <li>{@link org.kith.model.contacts.SupportExchange#getInteraction <em>Interaction</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getSupportExchange()
 * @model
 * @generated
 */
public interface SupportExchange extends Identified {
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.SupportKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What sort of help.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.contacts.SupportKind
     * @see #setKind(SupportKind)
     * @see org.kith.model.contacts.ContactsPackage#getSupportExchange_Kind()
     * @model
     * @generated
     */
    SupportKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportExchange#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.contacts.SupportKind
     * @see #getKind()
     * @generated
     */
    void setKind(SupportKind value);

    /**
     * Returns the value of the '<em><b>Giver</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Never null, never the receiver.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Giver</em>' reference.
     * @see #setGiver(Person)
     * @see org.kith.model.contacts.ContactsPackage#getSupportExchange_Giver()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getGiver();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportExchange#getGiver <em>Giver</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Giver</em>' reference.
     * @see #getGiver()
     * @generated
     */
    void setGiver(Person value);

    /**
     * Returns the value of the '<em><b>Receiver</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Receiver</em>' reference.
     * @see #setReceiver(Person)
     * @see org.kith.model.contacts.ContactsPackage#getSupportExchange_Receiver()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Person getReceiver();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportExchange#getReceiver <em>Receiver</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Receiver</em>' reference.
     * @see #getReceiver()
     * @generated
     */
    void setReceiver(Person value);

    /**
     * Returns the value of the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The day; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Date</em>' attribute.
     * @see #setDate(LocalDate)
     * @see org.kith.model.contacts.ContactsPackage#getSupportExchange_Date()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDate();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportExchange#getDate <em>Date</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Date</em>' attribute.
     * @see #getDate()
     * @generated
     */
    void setDate(LocalDate value);

    /**
     * Returns the value of the '<em><b>Subject</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it was about, in one line.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Subject</em>' attribute.
     * @see #setSubject(String)
     * @see org.kith.model.contacts.ContactsPackage#getSupportExchange_Subject()
     * @model
     * @generated
     */
    String getSubject();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportExchange#getSubject <em>Subject</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Subject</em>' attribute.
     * @see #getSubject()
     * @generated
     */
    void setSubject(String value);

    /**
     * Returns the value of the '<em><b>Helpfulness</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * 1 hardly to 5 very helpful, 0 not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Helpfulness</em>' attribute.
     * @see #setHelpfulness(int)
     * @see org.kith.model.contacts.ContactsPackage#getSupportExchange_Helpfulness()
     * @model
     * @generated
     */
    int getHelpfulness();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportExchange#getHelpfulness <em>Helpfulness</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Helpfulness</em>' attribute.
     * @see #getHelpfulness()
     * @generated
     */
    void setHelpfulness(int value);

    /**
     * Returns the value of the '<em><b>Outcome</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What came of it; null if nothing is known yet.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Outcome</em>' attribute.
     * @see #setOutcome(String)
     * @see org.kith.model.contacts.ContactsPackage#getSupportExchange_Outcome()
     * @model
     * @generated
     */
    String getOutcome();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportExchange#getOutcome <em>Outcome</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Outcome</em>' attribute.
     * @see #getOutcome()
     * @generated
     */
    void setOutcome(String value);

    /**
     * Returns the value of the '<em><b>Request</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The question that it answers; may be null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Request</em>' reference.
     * @see #setRequest(SupportRequest)
     * @see org.kith.model.contacts.ContactsPackage#getSupportExchange_Request()
     * @model resolveProxies="false"
     * @generated
     */
    SupportRequest getRequest();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportExchange#getRequest <em>Request</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Request</em>' reference.
     * @see #getRequest()
     * @generated
     */
    void setRequest(SupportRequest value);

    /**
     * Returns the value of the '<em><b>Interaction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Id of the interaction in which it was given; null if none is named.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Interaction</em>' attribute.
     * @see #setInteraction(UUID)
     * @see org.kith.model.contacts.ContactsPackage#getSupportExchange_Interaction()
     * @model dataType="org.kith.model.contacts.Uuid"
     * @generated
     */
    UUID getInteraction();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.SupportExchange#getInteraction <em>Interaction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Interaction</em>' attribute.
     * @see #getInteraction()
     * @generated
     */
    void setInteraction(UUID value);

} // SupportExchange

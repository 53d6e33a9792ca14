/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportKind;
import org.kith.model.contacts.SupportRequest;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support Exchange</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.impl.SupportExchangeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportExchangeImpl#getGiver <em>Giver</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportExchangeImpl#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportExchangeImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportExchangeImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportExchangeImpl#getHelpfulness <em>Helpfulness</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportExchangeImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportExchangeImpl#getRequest <em>Request</em>}</li>
 *   <li>{@link org.kith.model.contacts.impl.SupportExchangeImpl#getInteraction <em>Interaction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportExchangeImpl extends IdentifiedImpl implements SupportExchange {
    /**
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final SupportKind KIND_EDEFAULT = SupportKind.ADVICE;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected SupportKind kind = KIND_EDEFAULT;

    /**
     * The cached value of the '{@link #getGiver() <em>Giver</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getGiver()
     * @generated
     * @ordered
     */
    protected Person giver;

    /**
     * The cached value of the '{@link #getReceiver() <em>Receiver</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getReceiver()
     * @generated
     * @ordered
     */
    protected Person receiver;

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
     * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSubject()
     * @generated
     * @ordered
     */
    protected static final String SUBJECT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSubject()
     * @generated
     * @ordered
     */
    protected String subject = SUBJECT_EDEFAULT;

    /**
     * The default value of the '{@link #getHelpfulness() <em>Helpfulness</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHelpfulness()
     * @generated
     * @ordered
     */
    protected static final int HELPFULNESS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getHelpfulness() <em>Helpfulness</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHelpfulness()
     * @generated
     * @ordered
     */
    protected int helpfulness = HELPFULNESS_EDEFAULT;

    /**
     * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOutcome()
     * @generated
     * @ordered
     */
    protected static final String OUTCOME_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOutcome()
     * @generated
     * @ordered
     */
    protected String outcome = OUTCOME_EDEFAULT;

    /**
     * The cached value of the '{@link #getRequest() <em>Request</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRequest()
     * @generated
     * @ordered
     */
    protected SupportRequest request;

    /**
     * The default value of the '{@link #getInteraction() <em>Interaction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getInteraction()
     * @generated
     * @ordered
     */
    protected static final UUID INTERACTION_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getInteraction() <em>Interaction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getInteraction()
     * @generated
     * @ordered
     */
    protected UUID interaction = INTERACTION_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected SupportExchangeImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return ContactsPackage.Literals.SUPPORT_EXCHANGE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SupportKind getKind() {
        return kind;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKind(SupportKind newKind) {
        SupportKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_EXCHANGE__KIND, oldKind, kind));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getGiver() {
        return giver;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setGiver(Person newGiver) {
        Person oldGiver = giver;
        giver = newGiver;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_EXCHANGE__GIVER, oldGiver, giver));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getReceiver() {
        return receiver;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setReceiver(Person newReceiver) {
        Person oldReceiver = receiver;
        receiver = newReceiver;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_EXCHANGE__RECEIVER, oldReceiver, receiver));
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
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_EXCHANGE__DATE, oldDate, date));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSubject() {
        return subject;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSubject(String newSubject) {
        String oldSubject = subject;
        subject = newSubject;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_EXCHANGE__SUBJECT, oldSubject, subject));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getHelpfulness() {
        return helpfulness;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setHelpfulness(int newHelpfulness) {
        int oldHelpfulness = helpfulness;
        helpfulness = newHelpfulness;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_EXCHANGE__HELPFULNESS, oldHelpfulness, helpfulness));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getOutcome() {
        return outcome;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOutcome(String newOutcome) {
        String oldOutcome = outcome;
        outcome = newOutcome;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_EXCHANGE__OUTCOME, oldOutcome, outcome));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SupportRequest getRequest() {
        return request;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRequest(SupportRequest newRequest) {
        SupportRequest oldRequest = request;
        request = newRequest;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_EXCHANGE__REQUEST, oldRequest, request));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public UUID getInteraction() {
        return interaction;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setInteraction(UUID newInteraction) {
        UUID oldInteraction = interaction;
        interaction = newInteraction;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, ContactsPackage.SUPPORT_EXCHANGE__INTERACTION, oldInteraction, interaction));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case ContactsPackage.SUPPORT_EXCHANGE__KIND:
                return getKind();
            case ContactsPackage.SUPPORT_EXCHANGE__GIVER:
                return getGiver();
            case ContactsPackage.SUPPORT_EXCHANGE__RECEIVER:
                return getReceiver();
            case ContactsPackage.SUPPORT_EXCHANGE__DATE:
                return getDate();
            case ContactsPackage.SUPPORT_EXCHANGE__SUBJECT:
                return getSubject();
            case ContactsPackage.SUPPORT_EXCHANGE__HELPFULNESS:
                return getHelpfulness();
            case ContactsPackage.SUPPORT_EXCHANGE__OUTCOME:
                return getOutcome();
            case ContactsPackage.SUPPORT_EXCHANGE__REQUEST:
                return getRequest();
            case ContactsPackage.SUPPORT_EXCHANGE__INTERACTION:
                return getInteraction();
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
            case ContactsPackage.SUPPORT_EXCHANGE__KIND:
                setKind((SupportKind)newValue);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__GIVER:
                setGiver((Person)newValue);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__RECEIVER:
                setReceiver((Person)newValue);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__DATE:
                setDate((LocalDate)newValue);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__SUBJECT:
                setSubject((String)newValue);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__HELPFULNESS:
                setHelpfulness((Integer)newValue);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__OUTCOME:
                setOutcome((String)newValue);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__REQUEST:
                setRequest((SupportRequest)newValue);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__INTERACTION:
                setInteraction((UUID)newValue);
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
            case ContactsPackage.SUPPORT_EXCHANGE__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__GIVER:
                setGiver((Person)null);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__RECEIVER:
                setReceiver((Person)null);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__DATE:
                setDate(DATE_EDEFAULT);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__SUBJECT:
                setSubject(SUBJECT_EDEFAULT);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__HELPFULNESS:
                setHelpfulness(HELPFULNESS_EDEFAULT);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__OUTCOME:
                setOutcome(OUTCOME_EDEFAULT);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__REQUEST:
                setRequest((SupportRequest)null);
                return;
            case ContactsPackage.SUPPORT_EXCHANGE__INTERACTION:
                setInteraction(INTERACTION_EDEFAULT);
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
            case ContactsPackage.SUPPORT_EXCHANGE__KIND:
                return kind != KIND_EDEFAULT;
            case ContactsPackage.SUPPORT_EXCHANGE__GIVER:
                return giver != null;
            case ContactsPackage.SUPPORT_EXCHANGE__RECEIVER:
                return receiver != null;
            case ContactsPackage.SUPPORT_EXCHANGE__DATE:
                return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
            case ContactsPackage.SUPPORT_EXCHANGE__SUBJECT:
                return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
            case ContactsPackage.SUPPORT_EXCHANGE__HELPFULNESS:
                return helpfulness != HELPFULNESS_EDEFAULT;
            case ContactsPackage.SUPPORT_EXCHANGE__OUTCOME:
                return OUTCOME_EDEFAULT == null ? outcome != null : !OUTCOME_EDEFAULT.equals(outcome);
            case ContactsPackage.SUPPORT_EXCHANGE__REQUEST:
                return request != null;
            case ContactsPackage.SUPPORT_EXCHANGE__INTERACTION:
                return INTERACTION_EDEFAULT == null ? interaction != null : !INTERACTION_EDEFAULT.equals(interaction);
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
        result.append(" (kind: ");
        result.append(kind);
        result.append(", date: ");
        result.append(date);
        result.append(", subject: ");
        result.append(subject);
        result.append(", helpfulness: ");
        result.append(helpfulness);
        result.append(", outcome: ");
        result.append(outcome);
        result.append(", interaction: ");
        result.append(interaction);
        result.append(')');
        return result.toString();
    }

} //SupportExchangeImpl

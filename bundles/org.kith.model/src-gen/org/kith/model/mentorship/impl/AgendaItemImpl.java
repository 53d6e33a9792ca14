/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.mentorship.AgendaItem;
import org.kith.model.mentorship.MentorshipPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.AgendaItemImpl#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AgendaItemImpl#isDone <em>Done</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.AgendaItemImpl#isCarriedOver <em>Carried Over</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgendaItemImpl extends TrackedObject implements AgendaItem {
    /**
     * The default value of the '{@link #getTopic() <em>Topic</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTopic()
     * @generated
     * @ordered
     */
    protected static final String TOPIC_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getTopic() <em>Topic</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getTopic()
     * @generated
     * @ordered
     */
    protected String topic = TOPIC_EDEFAULT;

    /**
     * The default value of the '{@link #isDone() <em>Done</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isDone()
     * @generated
     * @ordered
     */
    protected static final boolean DONE_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isDone() <em>Done</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isDone()
     * @generated
     * @ordered
     */
    protected boolean done = DONE_EDEFAULT;

    /**
     * The default value of the '{@link #isCarriedOver() <em>Carried Over</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isCarriedOver()
     * @generated
     * @ordered
     */
    protected static final boolean CARRIED_OVER_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isCarriedOver() <em>Carried Over</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isCarriedOver()
     * @generated
     * @ordered
     */
    protected boolean carriedOver = CARRIED_OVER_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected AgendaItemImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.AGENDA_ITEM;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getTopic() {
        return topic;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setTopic(String newTopic) {
        String oldTopic = topic;
        topic = newTopic;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.AGENDA_ITEM__TOPIC, oldTopic, topic));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isDone() {
        return done;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setDone(boolean newDone) {
        boolean oldDone = done;
        done = newDone;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.AGENDA_ITEM__DONE, oldDone, done));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isCarriedOver() {
        return carriedOver;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCarriedOver(boolean newCarriedOver) {
        boolean oldCarriedOver = carriedOver;
        carriedOver = newCarriedOver;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.AGENDA_ITEM__CARRIED_OVER, oldCarriedOver, carriedOver));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case MentorshipPackage.AGENDA_ITEM__TOPIC:
                return getTopic();
            case MentorshipPackage.AGENDA_ITEM__DONE:
                return isDone();
            case MentorshipPackage.AGENDA_ITEM__CARRIED_OVER:
                return isCarriedOver();
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
            case MentorshipPackage.AGENDA_ITEM__TOPIC:
                setTopic((String)newValue);
                return;
            case MentorshipPackage.AGENDA_ITEM__DONE:
                setDone((Boolean)newValue);
                return;
            case MentorshipPackage.AGENDA_ITEM__CARRIED_OVER:
                setCarriedOver((Boolean)newValue);
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
            case MentorshipPackage.AGENDA_ITEM__TOPIC:
                setTopic(TOPIC_EDEFAULT);
                return;
            case MentorshipPackage.AGENDA_ITEM__DONE:
                setDone(DONE_EDEFAULT);
                return;
            case MentorshipPackage.AGENDA_ITEM__CARRIED_OVER:
                setCarriedOver(CARRIED_OVER_EDEFAULT);
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
            case MentorshipPackage.AGENDA_ITEM__TOPIC:
                return TOPIC_EDEFAULT == null ? topic != null : !TOPIC_EDEFAULT.equals(topic);
            case MentorshipPackage.AGENDA_ITEM__DONE:
                return done != DONE_EDEFAULT;
            case MentorshipPackage.AGENDA_ITEM__CARRIED_OVER:
                return carriedOver != CARRIED_OVER_EDEFAULT;
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
        result.append(" (topic: ");
        result.append(topic);
        result.append(", done: ");
        result.append(done);
        result.append(", carriedOver: ");
        result.append(carriedOver);
        result.append(')');
        return result.toString();
    }

} //AgendaItemImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.growth.Event;
import org.kith.model.growth.GrowthPackage;
import org.kith.model.growth.SpeakerRole;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Talk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.TalkImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.TalkImpl#getAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.TalkImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.TalkImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.TalkImpl#getCallDeadline <em>Call Deadline</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.TalkImpl#getSlides <em>Slides</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.TalkImpl#getRecording <em>Recording</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TalkImpl extends VisibilityItemImpl implements Talk {
    /**
     * The cached value of the '{@link #getEvent() <em>Event</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getEvent()
     * @generated
     * @ordered
     */
    protected Event event;

    /**
     * The default value of the '{@link #getAbstract() <em>Abstract</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAbstract()
     * @generated
     * @ordered
     */
    protected static final String ABSTRACT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAbstract() <em>Abstract</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAbstract()
     * @generated
     * @ordered
     */
    protected String abstract_ = ABSTRACT_EDEFAULT;

    /**
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final TalkStatus STATUS_EDEFAULT = TalkStatus.IDEA;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected TalkStatus status = STATUS_EDEFAULT;

    /**
     * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRole()
     * @generated
     * @ordered
     */
    protected static final SpeakerRole ROLE_EDEFAULT = SpeakerRole.PRESENTER;

    /**
     * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRole()
     * @generated
     * @ordered
     */
    protected SpeakerRole role = ROLE_EDEFAULT;

    /**
     * The default value of the '{@link #getCallDeadline() <em>Call Deadline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCallDeadline()
     * @generated
     * @ordered
     */
    protected static final LocalDate CALL_DEADLINE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getCallDeadline() <em>Call Deadline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getCallDeadline()
     * @generated
     * @ordered
     */
    protected LocalDate callDeadline = CALL_DEADLINE_EDEFAULT;

    /**
     * The default value of the '{@link #getSlides() <em>Slides</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSlides()
     * @generated
     * @ordered
     */
    protected static final String SLIDES_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getSlides() <em>Slides</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSlides()
     * @generated
     * @ordered
     */
    protected String slides = SLIDES_EDEFAULT;

    /**
     * The default value of the '{@link #getRecording() <em>Recording</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRecording()
     * @generated
     * @ordered
     */
    protected static final String RECORDING_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getRecording() <em>Recording</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRecording()
     * @generated
     * @ordered
     */
    protected String recording = RECORDING_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected TalkImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.TALK;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Event getEvent() {
        return event;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setEvent(Event newEvent) {
        Event oldEvent = event;
        event = newEvent;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.TALK__EVENT, oldEvent, event));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAbstract() {
        return abstract_;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAbstract(String newAbstract) {
        String oldAbstract = abstract_;
        abstract_ = newAbstract;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.TALK__ABSTRACT, oldAbstract, abstract_));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public TalkStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(TalkStatus newStatus) {
        TalkStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.TALK__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SpeakerRole getRole() {
        return role;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRole(SpeakerRole newRole) {
        SpeakerRole oldRole = role;
        role = newRole == null ? ROLE_EDEFAULT : newRole;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.TALK__ROLE, oldRole, role));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getCallDeadline() {
        return callDeadline;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setCallDeadline(LocalDate newCallDeadline) {
        LocalDate oldCallDeadline = callDeadline;
        callDeadline = newCallDeadline;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.TALK__CALL_DEADLINE, oldCallDeadline, callDeadline));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getSlides() {
        return slides;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSlides(String newSlides) {
        String oldSlides = slides;
        slides = newSlides;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.TALK__SLIDES, oldSlides, slides));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getRecording() {
        return recording;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRecording(String newRecording) {
        String oldRecording = recording;
        recording = newRecording;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.TALK__RECORDING, oldRecording, recording));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case GrowthPackage.TALK__EVENT:
                return getEvent();
            case GrowthPackage.TALK__ABSTRACT:
                return getAbstract();
            case GrowthPackage.TALK__STATUS:
                return getStatus();
            case GrowthPackage.TALK__ROLE:
                return getRole();
            case GrowthPackage.TALK__CALL_DEADLINE:
                return getCallDeadline();
            case GrowthPackage.TALK__SLIDES:
                return getSlides();
            case GrowthPackage.TALK__RECORDING:
                return getRecording();
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
            case GrowthPackage.TALK__EVENT:
                setEvent((Event)newValue);
                return;
            case GrowthPackage.TALK__ABSTRACT:
                setAbstract((String)newValue);
                return;
            case GrowthPackage.TALK__STATUS:
                setStatus((TalkStatus)newValue);
                return;
            case GrowthPackage.TALK__ROLE:
                setRole((SpeakerRole)newValue);
                return;
            case GrowthPackage.TALK__CALL_DEADLINE:
                setCallDeadline((LocalDate)newValue);
                return;
            case GrowthPackage.TALK__SLIDES:
                setSlides((String)newValue);
                return;
            case GrowthPackage.TALK__RECORDING:
                setRecording((String)newValue);
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
            case GrowthPackage.TALK__EVENT:
                setEvent((Event)null);
                return;
            case GrowthPackage.TALK__ABSTRACT:
                setAbstract(ABSTRACT_EDEFAULT);
                return;
            case GrowthPackage.TALK__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case GrowthPackage.TALK__ROLE:
                setRole(ROLE_EDEFAULT);
                return;
            case GrowthPackage.TALK__CALL_DEADLINE:
                setCallDeadline(CALL_DEADLINE_EDEFAULT);
                return;
            case GrowthPackage.TALK__SLIDES:
                setSlides(SLIDES_EDEFAULT);
                return;
            case GrowthPackage.TALK__RECORDING:
                setRecording(RECORDING_EDEFAULT);
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
            case GrowthPackage.TALK__EVENT:
                return event != null;
            case GrowthPackage.TALK__ABSTRACT:
                return ABSTRACT_EDEFAULT == null ? abstract_ != null : !ABSTRACT_EDEFAULT.equals(abstract_);
            case GrowthPackage.TALK__STATUS:
                return status != STATUS_EDEFAULT;
            case GrowthPackage.TALK__ROLE:
                return role != ROLE_EDEFAULT;
            case GrowthPackage.TALK__CALL_DEADLINE:
                return CALL_DEADLINE_EDEFAULT == null ? callDeadline != null : !CALL_DEADLINE_EDEFAULT.equals(callDeadline);
            case GrowthPackage.TALK__SLIDES:
                return SLIDES_EDEFAULT == null ? slides != null : !SLIDES_EDEFAULT.equals(slides);
            case GrowthPackage.TALK__RECORDING:
                return RECORDING_EDEFAULT == null ? recording != null : !RECORDING_EDEFAULT.equals(recording);
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
        result.append(" (abstract: ");
        result.append(abstract_);
        result.append(", status: ");
        result.append(status);
        result.append(", role: ");
        result.append(role);
        result.append(", callDeadline: ");
        result.append(callDeadline);
        result.append(", slides: ");
        result.append(slides);
        result.append(", recording: ");
        result.append(recording);
        result.append(')');
        return result.toString();
    }

} //TalkImpl

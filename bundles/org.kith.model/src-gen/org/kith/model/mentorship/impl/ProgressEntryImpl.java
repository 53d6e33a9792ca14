/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.TrackedObject;

import org.kith.model.mentorship.MentorshipPackage;
import org.kith.model.mentorship.ProgressEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Progress Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.ProgressEntryImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.ProgressEntryImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.ProgressEntryImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgressEntryImpl extends TrackedObject implements ProgressEntry {
    /**
     * The default value of the '{@link #getOn() <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOn()
     * @generated
     * @ordered
     */
    protected static final LocalDate ON_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOn()
     * @generated
     * @ordered
     */
    protected LocalDate on = ON_EDEFAULT;

    /**
     * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected static final double VALUE_EDEFAULT = 0.0;

    /**
     * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getValue()
     * @generated
     * @ordered
     */
    protected double value = VALUE_EDEFAULT;

    /**
     * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNote()
     * @generated
     * @ordered
     */
    protected static final String NOTE_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getNote()
     * @generated
     * @ordered
     */
    protected String note = NOTE_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ProgressEntryImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.PROGRESS_ENTRY;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getOn() {
        return on;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setOn(LocalDate newOn) {
        LocalDate oldOn = on;
        on = newOn;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.PROGRESS_ENTRY__ON, oldOn, on));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public double getValue() {
        return value;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setValue(double newValue) {
        double oldValue = value;
        value = newValue;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.PROGRESS_ENTRY__VALUE, oldValue, value));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getNote() {
        return note;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setNote(String newNote) {
        String oldNote = note;
        note = newNote;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.PROGRESS_ENTRY__NOTE, oldNote, note));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case MentorshipPackage.PROGRESS_ENTRY__ON:
                return getOn();
            case MentorshipPackage.PROGRESS_ENTRY__VALUE:
                return getValue();
            case MentorshipPackage.PROGRESS_ENTRY__NOTE:
                return getNote();
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
            case MentorshipPackage.PROGRESS_ENTRY__ON:
                setOn((LocalDate)newValue);
                return;
            case MentorshipPackage.PROGRESS_ENTRY__VALUE:
                setValue((Double)newValue);
                return;
            case MentorshipPackage.PROGRESS_ENTRY__NOTE:
                setNote((String)newValue);
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
            case MentorshipPackage.PROGRESS_ENTRY__ON:
                setOn(ON_EDEFAULT);
                return;
            case MentorshipPackage.PROGRESS_ENTRY__VALUE:
                setValue(VALUE_EDEFAULT);
                return;
            case MentorshipPackage.PROGRESS_ENTRY__NOTE:
                setNote(NOTE_EDEFAULT);
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
            case MentorshipPackage.PROGRESS_ENTRY__ON:
                return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
            case MentorshipPackage.PROGRESS_ENTRY__VALUE:
                return value != VALUE_EDEFAULT;
            case MentorshipPackage.PROGRESS_ENTRY__NOTE:
                return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
        result.append(" (on: ");
        result.append(on);
        result.append(", value: ");
        result.append(value);
        result.append(", note: ");
        result.append(note);
        result.append(')');
        return result.toString();
    }

} //ProgressEntryImpl

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

import org.kith.model.mentorship.Closing;
import org.kith.model.mentorship.MentorshipPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Closing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.ClosingImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.ClosingImpl#getAchieved <em>Achieved</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.ClosingImpl#getRating <em>Rating</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.ClosingImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.ClosingImpl#getStayInTouchDays <em>Stay In Touch Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClosingImpl extends TrackedObject implements Closing {
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
     * The default value of the '{@link #getAchieved() <em>Achieved</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAchieved()
     * @generated
     * @ordered
     */
    protected static final String ACHIEVED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getAchieved() <em>Achieved</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAchieved()
     * @generated
     * @ordered
     */
    protected String achieved = ACHIEVED_EDEFAULT;

    /**
     * The default value of the '{@link #getRating() <em>Rating</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRating()
     * @generated
     * @ordered
     */
    protected static final int RATING_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getRating() <em>Rating</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getRating()
     * @generated
     * @ordered
     */
    protected int rating = RATING_EDEFAULT;

    /**
     * The default value of the '{@link #getText() <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getText()
     * @generated
     * @ordered
     */
    protected static final String TEXT_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getText()
     * @generated
     * @ordered
     */
    protected String text = TEXT_EDEFAULT;

    /**
     * The default value of the '{@link #getStayInTouchDays() <em>Stay In Touch Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStayInTouchDays()
     * @generated
     * @ordered
     */
    protected static final int STAY_IN_TOUCH_DAYS_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getStayInTouchDays() <em>Stay In Touch Days</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStayInTouchDays()
     * @generated
     * @ordered
     */
    protected int stayInTouchDays = STAY_IN_TOUCH_DAYS_EDEFAULT;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected ClosingImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.CLOSING;
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
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.CLOSING__ON, oldOn, on));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getAchieved() {
        return achieved;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAchieved(String newAchieved) {
        String oldAchieved = achieved;
        achieved = newAchieved;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.CLOSING__ACHIEVED, oldAchieved, achieved));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getRating() {
        return rating;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setRating(int newRating) {
        int oldRating = rating;
        rating = newRating;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.CLOSING__RATING, oldRating, rating));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getText() {
        return text;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setText(String newText) {
        String oldText = text;
        text = newText;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.CLOSING__TEXT, oldText, text));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getStayInTouchDays() {
        return stayInTouchDays;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStayInTouchDays(int newStayInTouchDays) {
        int oldStayInTouchDays = stayInTouchDays;
        stayInTouchDays = newStayInTouchDays;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.CLOSING__STAY_IN_TOUCH_DAYS, oldStayInTouchDays, stayInTouchDays));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case MentorshipPackage.CLOSING__ON:
                return getOn();
            case MentorshipPackage.CLOSING__ACHIEVED:
                return getAchieved();
            case MentorshipPackage.CLOSING__RATING:
                return getRating();
            case MentorshipPackage.CLOSING__TEXT:
                return getText();
            case MentorshipPackage.CLOSING__STAY_IN_TOUCH_DAYS:
                return getStayInTouchDays();
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
            case MentorshipPackage.CLOSING__ON:
                setOn((LocalDate)newValue);
                return;
            case MentorshipPackage.CLOSING__ACHIEVED:
                setAchieved((String)newValue);
                return;
            case MentorshipPackage.CLOSING__RATING:
                setRating((Integer)newValue);
                return;
            case MentorshipPackage.CLOSING__TEXT:
                setText((String)newValue);
                return;
            case MentorshipPackage.CLOSING__STAY_IN_TOUCH_DAYS:
                setStayInTouchDays((Integer)newValue);
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
            case MentorshipPackage.CLOSING__ON:
                setOn(ON_EDEFAULT);
                return;
            case MentorshipPackage.CLOSING__ACHIEVED:
                setAchieved(ACHIEVED_EDEFAULT);
                return;
            case MentorshipPackage.CLOSING__RATING:
                setRating(RATING_EDEFAULT);
                return;
            case MentorshipPackage.CLOSING__TEXT:
                setText(TEXT_EDEFAULT);
                return;
            case MentorshipPackage.CLOSING__STAY_IN_TOUCH_DAYS:
                setStayInTouchDays(STAY_IN_TOUCH_DAYS_EDEFAULT);
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
            case MentorshipPackage.CLOSING__ON:
                return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
            case MentorshipPackage.CLOSING__ACHIEVED:
                return ACHIEVED_EDEFAULT == null ? achieved != null : !ACHIEVED_EDEFAULT.equals(achieved);
            case MentorshipPackage.CLOSING__RATING:
                return rating != RATING_EDEFAULT;
            case MentorshipPackage.CLOSING__TEXT:
                return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
            case MentorshipPackage.CLOSING__STAY_IN_TOUCH_DAYS:
                return stayInTouchDays != STAY_IN_TOUCH_DAYS_EDEFAULT;
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
        result.append(", achieved: ");
        result.append(achieved);
        result.append(", rating: ");
        result.append(rating);
        result.append(", text: ");
        result.append(text);
        result.append(", stayInTouchDays: ");
        result.append(stayInTouchDays);
        result.append(')');
        return result.toString();
    }

} //ClosingImpl

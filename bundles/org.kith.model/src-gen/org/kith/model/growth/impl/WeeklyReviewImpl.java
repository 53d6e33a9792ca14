/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.kith.model.contacts.Person;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.growth.GrowthPackage;
import org.kith.model.growth.WeeklyReview;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Weekly Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.WeeklyReviewImpl#getWeek <em>Week</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.WeeklyReviewImpl#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.WeeklyReviewImpl#getHelpers <em>Helpers</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.WeeklyReviewImpl#getToThank <em>To Thank</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.WeeklyReviewImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.WeeklyReviewImpl#getIntentions <em>Intentions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WeeklyReviewImpl extends IdentifiedImpl implements WeeklyReview {
    /**
     * The default value of the '{@link #getWeek() <em>Week</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWeek()
     * @generated
     * @ordered
     */
    protected static final LocalDate WEEK_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getWeek() <em>Week</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWeek()
     * @generated
     * @ordered
     */
    protected LocalDate week = WEEK_EDEFAULT;

    /**
     * The default value of the '{@link #getHappened() <em>Happened</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHappened()
     * @generated
     * @ordered
     */
    protected static final String HAPPENED_EDEFAULT = null;

    /**
     * The cached value of the '{@link #getHappened() <em>Happened</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHappened()
     * @generated
     * @ordered
     */
    protected String happened = HAPPENED_EDEFAULT;

    /**
     * The cached value of the '{@link #getHelpers() <em>Helpers</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getHelpers()
     * @generated
     * @ordered
     */
    protected EList<Person> helpers;

    /**
     * The cached value of the '{@link #getToThank() <em>To Thank</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getToThank()
     * @generated
     * @ordered
     */
    protected EList<Person> toThank;

    /**
     * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getConfidence()
     * @generated
     * @ordered
     */
    protected static final int CONFIDENCE_EDEFAULT = 0;

    /**
     * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getConfidence()
     * @generated
     * @ordered
     */
    protected int confidence = CONFIDENCE_EDEFAULT;

    /**
     * The cached value of the '{@link #getIntentions() <em>Intentions</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getIntentions()
     * @generated
     * @ordered
     */
    protected EList<String> intentions;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected WeeklyReviewImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.WEEKLY_REVIEW;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LocalDate getWeek() {
        return week;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setWeek(LocalDate newWeek) {
        LocalDate oldWeek = week;
        week = newWeek;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.WEEKLY_REVIEW__WEEK, oldWeek, week));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getHappened() {
        return happened;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setHappened(String newHappened) {
        String oldHappened = happened;
        happened = newHappened;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.WEEKLY_REVIEW__HAPPENED, oldHappened, happened));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Person> getHelpers() {
        if (helpers == null) {
            helpers = new EObjectEList<Person>(Person.class, this, GrowthPackage.WEEKLY_REVIEW__HELPERS);
        }
        return helpers;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Person> getToThank() {
        if (toThank == null) {
            toThank = new EObjectEList<Person>(Person.class, this, GrowthPackage.WEEKLY_REVIEW__TO_THANK);
        }
        return toThank;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getConfidence() {
        return confidence;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setConfidence(int newConfidence) {
        int oldConfidence = confidence;
        confidence = newConfidence;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.WEEKLY_REVIEW__CONFIDENCE, oldConfidence, confidence));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getIntentions() {
        if (intentions == null) {
            intentions = new EDataTypeUniqueEList<String>(String.class, this, GrowthPackage.WEEKLY_REVIEW__INTENTIONS);
        }
        return intentions;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case GrowthPackage.WEEKLY_REVIEW__WEEK:
                return getWeek();
            case GrowthPackage.WEEKLY_REVIEW__HAPPENED:
                return getHappened();
            case GrowthPackage.WEEKLY_REVIEW__HELPERS:
                return getHelpers();
            case GrowthPackage.WEEKLY_REVIEW__TO_THANK:
                return getToThank();
            case GrowthPackage.WEEKLY_REVIEW__CONFIDENCE:
                return getConfidence();
            case GrowthPackage.WEEKLY_REVIEW__INTENTIONS:
                return getIntentions();
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
            case GrowthPackage.WEEKLY_REVIEW__WEEK:
                setWeek((LocalDate)newValue);
                return;
            case GrowthPackage.WEEKLY_REVIEW__HAPPENED:
                setHappened((String)newValue);
                return;
            case GrowthPackage.WEEKLY_REVIEW__HELPERS:
                getHelpers().clear();
                getHelpers().addAll((Collection<? extends Person>)newValue);
                return;
            case GrowthPackage.WEEKLY_REVIEW__TO_THANK:
                getToThank().clear();
                getToThank().addAll((Collection<? extends Person>)newValue);
                return;
            case GrowthPackage.WEEKLY_REVIEW__CONFIDENCE:
                setConfidence((Integer)newValue);
                return;
            case GrowthPackage.WEEKLY_REVIEW__INTENTIONS:
                getIntentions().clear();
                getIntentions().addAll((Collection<? extends String>)newValue);
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
            case GrowthPackage.WEEKLY_REVIEW__WEEK:
                setWeek(WEEK_EDEFAULT);
                return;
            case GrowthPackage.WEEKLY_REVIEW__HAPPENED:
                setHappened(HAPPENED_EDEFAULT);
                return;
            case GrowthPackage.WEEKLY_REVIEW__HELPERS:
                getHelpers().clear();
                return;
            case GrowthPackage.WEEKLY_REVIEW__TO_THANK:
                getToThank().clear();
                return;
            case GrowthPackage.WEEKLY_REVIEW__CONFIDENCE:
                setConfidence(CONFIDENCE_EDEFAULT);
                return;
            case GrowthPackage.WEEKLY_REVIEW__INTENTIONS:
                getIntentions().clear();
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
            case GrowthPackage.WEEKLY_REVIEW__WEEK:
                return WEEK_EDEFAULT == null ? week != null : !WEEK_EDEFAULT.equals(week);
            case GrowthPackage.WEEKLY_REVIEW__HAPPENED:
                return HAPPENED_EDEFAULT == null ? happened != null : !HAPPENED_EDEFAULT.equals(happened);
            case GrowthPackage.WEEKLY_REVIEW__HELPERS:
                return helpers != null && !helpers.isEmpty();
            case GrowthPackage.WEEKLY_REVIEW__TO_THANK:
                return toThank != null && !toThank.isEmpty();
            case GrowthPackage.WEEKLY_REVIEW__CONFIDENCE:
                return confidence != CONFIDENCE_EDEFAULT;
            case GrowthPackage.WEEKLY_REVIEW__INTENTIONS:
                return intentions != null && !intentions.isEmpty();
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
        result.append(" (week: ");
        result.append(week);
        result.append(", happened: ");
        result.append(happened);
        result.append(", confidence: ");
        result.append(confidence);
        result.append(", intentions: ");
        result.append(intentions);
        result.append(')');
        return result.toString();
    }

} //WeeklyReviewImpl

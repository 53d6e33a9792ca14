/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.pipeline.PipelinePackage;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.RecommendationStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.impl.RecommendationImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.RecommendationImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.RecommendationImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.RecommendationImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.RecommendationImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kith.model.pipeline.impl.RecommendationImpl#getSkills <em>Skills</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecommendationImpl extends IdentifiedImpl implements Recommendation {
    /**
     * The cached value of the '{@link #getAuthor() <em>Author</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getAuthor()
     * @generated
     * @ordered
     */
    protected Person author;

    /**
     * The cached value of the '{@link #getSubject() <em>Subject</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSubject()
     * @generated
     * @ordered
     */
    protected Person subject;

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
     * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected static final RecommendationStatus STATUS_EDEFAULT = RecommendationStatus.DRAFT;

    /**
     * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStatus()
     * @generated
     * @ordered
     */
    protected RecommendationStatus status = STATUS_EDEFAULT;

    /**
     * The cached value of the '{@link #getSkills() <em>Skills</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSkills()
     * @generated
     * @ordered
     */
    protected EList<Skill> skills;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected RecommendationImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return PipelinePackage.Literals.RECOMMENDATION;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getAuthor() {
        return author;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setAuthor(Person newAuthor) {
        Person oldAuthor = author;
        author = newAuthor;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.RECOMMENDATION__AUTHOR, oldAuthor, author));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getSubject() {
        return subject;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setSubject(Person newSubject) {
        Person oldSubject = subject;
        subject = newSubject;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.RECOMMENDATION__SUBJECT, oldSubject, subject));
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.RECOMMENDATION__TEXT, oldText, text));
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
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.RECOMMENDATION__DATE, oldDate, date));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public RecommendationStatus getStatus() {
        return status;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setStatus(RecommendationStatus newStatus) {
        RecommendationStatus oldStatus = status;
        status = newStatus == null ? STATUS_EDEFAULT : newStatus;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, PipelinePackage.RECOMMENDATION__STATUS, oldStatus, status));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getSkills() {
        if (skills == null) {
            skills = new EObjectEList<Skill>(Skill.class, this, PipelinePackage.RECOMMENDATION__SKILLS);
        }
        return skills;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case PipelinePackage.RECOMMENDATION__AUTHOR:
                return getAuthor();
            case PipelinePackage.RECOMMENDATION__SUBJECT:
                return getSubject();
            case PipelinePackage.RECOMMENDATION__TEXT:
                return getText();
            case PipelinePackage.RECOMMENDATION__DATE:
                return getDate();
            case PipelinePackage.RECOMMENDATION__STATUS:
                return getStatus();
            case PipelinePackage.RECOMMENDATION__SKILLS:
                return getSkills();
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
            case PipelinePackage.RECOMMENDATION__AUTHOR:
                setAuthor((Person)newValue);
                return;
            case PipelinePackage.RECOMMENDATION__SUBJECT:
                setSubject((Person)newValue);
                return;
            case PipelinePackage.RECOMMENDATION__TEXT:
                setText((String)newValue);
                return;
            case PipelinePackage.RECOMMENDATION__DATE:
                setDate((LocalDate)newValue);
                return;
            case PipelinePackage.RECOMMENDATION__STATUS:
                setStatus((RecommendationStatus)newValue);
                return;
            case PipelinePackage.RECOMMENDATION__SKILLS:
                getSkills().clear();
                getSkills().addAll((Collection<? extends Skill>)newValue);
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
            case PipelinePackage.RECOMMENDATION__AUTHOR:
                setAuthor((Person)null);
                return;
            case PipelinePackage.RECOMMENDATION__SUBJECT:
                setSubject((Person)null);
                return;
            case PipelinePackage.RECOMMENDATION__TEXT:
                setText(TEXT_EDEFAULT);
                return;
            case PipelinePackage.RECOMMENDATION__DATE:
                setDate(DATE_EDEFAULT);
                return;
            case PipelinePackage.RECOMMENDATION__STATUS:
                setStatus(STATUS_EDEFAULT);
                return;
            case PipelinePackage.RECOMMENDATION__SKILLS:
                getSkills().clear();
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
            case PipelinePackage.RECOMMENDATION__AUTHOR:
                return author != null;
            case PipelinePackage.RECOMMENDATION__SUBJECT:
                return subject != null;
            case PipelinePackage.RECOMMENDATION__TEXT:
                return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
            case PipelinePackage.RECOMMENDATION__DATE:
                return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
            case PipelinePackage.RECOMMENDATION__STATUS:
                return status != STATUS_EDEFAULT;
            case PipelinePackage.RECOMMENDATION__SKILLS:
                return skills != null && !skills.isEmpty();
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
        result.append(" (text: ");
        result.append(text);
        result.append(", date: ");
        result.append(date);
        result.append(", status: ");
        result.append(status);
        result.append(')');
        return result.toString();
    }

} //RecommendationImpl

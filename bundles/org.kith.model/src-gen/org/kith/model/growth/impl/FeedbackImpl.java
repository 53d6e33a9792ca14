/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.UUID;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;

import org.kith.model.contacts.impl.IdentifiedImpl;

import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.GrowthPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Feedback</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.impl.FeedbackImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedbackImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedbackImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedbackImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedbackImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.kith.model.growth.impl.FeedbackImpl#getInteraction <em>Interaction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FeedbackImpl extends IdentifiedImpl implements Feedback {
    /**
     * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getFrom()
     * @generated
     * @ordered
     */
    protected Person from;

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
     * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected static final FeedbackKind KIND_EDEFAULT = FeedbackKind.PRAISE;

    /**
     * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getKind()
     * @generated
     * @ordered
     */
    protected FeedbackKind kind = KIND_EDEFAULT;

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
     * The cached value of the '{@link #getSkills() <em>Skills</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getSkills()
     * @generated
     * @ordered
     */
    protected EList<Skill> skills;

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
    protected FeedbackImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return GrowthPackage.Literals.FEEDBACK;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Person getFrom() {
        return from;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setFrom(Person newFrom) {
        Person oldFrom = from;
        from = newFrom;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEEDBACK__FROM, oldFrom, from));
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
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEEDBACK__DATE, oldDate, date));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public FeedbackKind getKind() {
        return kind;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setKind(FeedbackKind newKind) {
        FeedbackKind oldKind = kind;
        kind = newKind == null ? KIND_EDEFAULT : newKind;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEEDBACK__KIND, oldKind, kind));
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
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEEDBACK__TEXT, oldText, text));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getSkills() {
        if (skills == null) {
            skills = new EObjectEList<Skill>(Skill.class, this, GrowthPackage.FEEDBACK__SKILLS);
        }
        return skills;
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
            eNotify(new ENotificationImpl(this, Notification.SET, GrowthPackage.FEEDBACK__INTERACTION, oldInteraction, interaction));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case GrowthPackage.FEEDBACK__FROM:
                return getFrom();
            case GrowthPackage.FEEDBACK__DATE:
                return getDate();
            case GrowthPackage.FEEDBACK__KIND:
                return getKind();
            case GrowthPackage.FEEDBACK__TEXT:
                return getText();
            case GrowthPackage.FEEDBACK__SKILLS:
                return getSkills();
            case GrowthPackage.FEEDBACK__INTERACTION:
                return getInteraction();
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
            case GrowthPackage.FEEDBACK__FROM:
                setFrom((Person)newValue);
                return;
            case GrowthPackage.FEEDBACK__DATE:
                setDate((LocalDate)newValue);
                return;
            case GrowthPackage.FEEDBACK__KIND:
                setKind((FeedbackKind)newValue);
                return;
            case GrowthPackage.FEEDBACK__TEXT:
                setText((String)newValue);
                return;
            case GrowthPackage.FEEDBACK__SKILLS:
                getSkills().clear();
                getSkills().addAll((Collection<? extends Skill>)newValue);
                return;
            case GrowthPackage.FEEDBACK__INTERACTION:
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
            case GrowthPackage.FEEDBACK__FROM:
                setFrom((Person)null);
                return;
            case GrowthPackage.FEEDBACK__DATE:
                setDate(DATE_EDEFAULT);
                return;
            case GrowthPackage.FEEDBACK__KIND:
                setKind(KIND_EDEFAULT);
                return;
            case GrowthPackage.FEEDBACK__TEXT:
                setText(TEXT_EDEFAULT);
                return;
            case GrowthPackage.FEEDBACK__SKILLS:
                getSkills().clear();
                return;
            case GrowthPackage.FEEDBACK__INTERACTION:
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
            case GrowthPackage.FEEDBACK__FROM:
                return from != null;
            case GrowthPackage.FEEDBACK__DATE:
                return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
            case GrowthPackage.FEEDBACK__KIND:
                return kind != KIND_EDEFAULT;
            case GrowthPackage.FEEDBACK__TEXT:
                return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
            case GrowthPackage.FEEDBACK__SKILLS:
                return skills != null && !skills.isEmpty();
            case GrowthPackage.FEEDBACK__INTERACTION:
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
        result.append(" (date: ");
        result.append(date);
        result.append(", kind: ");
        result.append(kind);
        result.append(", text: ");
        result.append(text);
        result.append(", interaction: ");
        result.append(interaction);
        result.append(')');
        return result.toString();
    }

} //FeedbackImpl

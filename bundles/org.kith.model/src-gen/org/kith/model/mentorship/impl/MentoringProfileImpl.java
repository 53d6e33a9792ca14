/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.kith.model.contacts.Skill;

import org.kith.model.contacts.impl.FacetImpl;

import org.kith.model.mentorship.MentoringProfile;
import org.kith.model.mentorship.MentoringStyle;
import org.kith.model.mentorship.MentorshipPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mentoring Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringProfileImpl#isMentor <em>Mentor</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringProfileImpl#isMentee <em>Mentee</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringProfileImpl#getMentorCapacity <em>Mentor Capacity</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringProfileImpl#getMenteeCapacity <em>Mentee Capacity</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringProfileImpl#getOffers <em>Offers</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringProfileImpl#getWants <em>Wants</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringProfileImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.kith.model.mentorship.impl.MentoringProfileImpl#getStyles <em>Styles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MentoringProfileImpl extends FacetImpl implements MentoringProfile {
    /**
     * The default value of the '{@link #isMentor() <em>Mentor</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isMentor()
     * @generated
     * @ordered
     */
    protected static final boolean MENTOR_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isMentor() <em>Mentor</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isMentor()
     * @generated
     * @ordered
     */
    protected boolean mentor = MENTOR_EDEFAULT;

    /**
     * The default value of the '{@link #isMentee() <em>Mentee</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isMentee()
     * @generated
     * @ordered
     */
    protected static final boolean MENTEE_EDEFAULT = false;

    /**
     * The cached value of the '{@link #isMentee() <em>Mentee</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #isMentee()
     * @generated
     * @ordered
     */
    protected boolean mentee = MENTEE_EDEFAULT;

    /**
     * The default value of the '{@link #getMentorCapacity() <em>Mentor Capacity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMentorCapacity()
     * @generated
     * @ordered
     */
    protected static final int MENTOR_CAPACITY_EDEFAULT = 3;

    /**
     * The cached value of the '{@link #getMentorCapacity() <em>Mentor Capacity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMentorCapacity()
     * @generated
     * @ordered
     */
    protected int mentorCapacity = MENTOR_CAPACITY_EDEFAULT;

    /**
     * The default value of the '{@link #getMenteeCapacity() <em>Mentee Capacity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMenteeCapacity()
     * @generated
     * @ordered
     */
    protected static final int MENTEE_CAPACITY_EDEFAULT = 2;

    /**
     * The cached value of the '{@link #getMenteeCapacity() <em>Mentee Capacity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getMenteeCapacity()
     * @generated
     * @ordered
     */
    protected int menteeCapacity = MENTEE_CAPACITY_EDEFAULT;

    /**
     * The cached value of the '{@link #getOffers() <em>Offers</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getOffers()
     * @generated
     * @ordered
     */
    protected EList<Skill> offers;

    /**
     * The cached value of the '{@link #getWants() <em>Wants</em>}' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getWants()
     * @generated
     * @ordered
     */
    protected EList<Skill> wants;

    /**
     * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getLanguages()
     * @generated
     * @ordered
     */
    protected EList<String> languages;

    /**
     * The cached value of the '{@link #getStyles() <em>Styles</em>}' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #getStyles()
     * @generated
     * @ordered
     */
    protected EList<MentoringStyle> styles;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected MentoringProfileImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EClass eStaticClass() {
        return MentorshipPackage.Literals.MENTORING_PROFILE;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isMentor() {
        return mentor;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMentor(boolean newMentor) {
        boolean oldMentor = mentor;
        mentor = newMentor;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_PROFILE__MENTOR, oldMentor, mentor));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public boolean isMentee() {
        return mentee;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMentee(boolean newMentee) {
        boolean oldMentee = mentee;
        mentee = newMentee;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_PROFILE__MENTEE, oldMentee, mentee));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getMentorCapacity() {
        return mentorCapacity;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMentorCapacity(int newMentorCapacity) {
        int oldMentorCapacity = mentorCapacity;
        mentorCapacity = newMentorCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_PROFILE__MENTOR_CAPACITY, oldMentorCapacity, mentorCapacity));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getMenteeCapacity() {
        return menteeCapacity;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void setMenteeCapacity(int newMenteeCapacity) {
        int oldMenteeCapacity = menteeCapacity;
        menteeCapacity = newMenteeCapacity;
        if (eNotificationRequired())
            eNotify(new ENotificationImpl(this, Notification.SET, MentorshipPackage.MENTORING_PROFILE__MENTEE_CAPACITY, oldMenteeCapacity, menteeCapacity));
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getOffers() {
        if (offers == null) {
            offers = new EObjectEList<Skill>(Skill.class, this, MentorshipPackage.MENTORING_PROFILE__OFFERS);
        }
        return offers;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<Skill> getWants() {
        if (wants == null) {
            wants = new EObjectEList<Skill>(Skill.class, this, MentorshipPackage.MENTORING_PROFILE__WANTS);
        }
        return wants;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<String> getLanguages() {
        if (languages == null) {
            languages = new EDataTypeUniqueEList<String>(String.class, this, MentorshipPackage.MENTORING_PROFILE__LANGUAGES);
        }
        return languages;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EList<MentoringStyle> getStyles() {
        if (styles == null) {
            styles = new EDataTypeUniqueEList<MentoringStyle>(MentoringStyle.class, this, MentorshipPackage.MENTORING_PROFILE__STYLES);
        }
        return styles;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object eGet(int featureID, boolean resolve, boolean coreType) {
        switch (featureID) {
            case MentorshipPackage.MENTORING_PROFILE__MENTOR:
                return isMentor();
            case MentorshipPackage.MENTORING_PROFILE__MENTEE:
                return isMentee();
            case MentorshipPackage.MENTORING_PROFILE__MENTOR_CAPACITY:
                return getMentorCapacity();
            case MentorshipPackage.MENTORING_PROFILE__MENTEE_CAPACITY:
                return getMenteeCapacity();
            case MentorshipPackage.MENTORING_PROFILE__OFFERS:
                return getOffers();
            case MentorshipPackage.MENTORING_PROFILE__WANTS:
                return getWants();
            case MentorshipPackage.MENTORING_PROFILE__LANGUAGES:
                return getLanguages();
            case MentorshipPackage.MENTORING_PROFILE__STYLES:
                return getStyles();
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
            case MentorshipPackage.MENTORING_PROFILE__MENTOR:
                setMentor((Boolean)newValue);
                return;
            case MentorshipPackage.MENTORING_PROFILE__MENTEE:
                setMentee((Boolean)newValue);
                return;
            case MentorshipPackage.MENTORING_PROFILE__MENTOR_CAPACITY:
                setMentorCapacity((Integer)newValue);
                return;
            case MentorshipPackage.MENTORING_PROFILE__MENTEE_CAPACITY:
                setMenteeCapacity((Integer)newValue);
                return;
            case MentorshipPackage.MENTORING_PROFILE__OFFERS:
                getOffers().clear();
                getOffers().addAll((Collection<? extends Skill>)newValue);
                return;
            case MentorshipPackage.MENTORING_PROFILE__WANTS:
                getWants().clear();
                getWants().addAll((Collection<? extends Skill>)newValue);
                return;
            case MentorshipPackage.MENTORING_PROFILE__LANGUAGES:
                getLanguages().clear();
                getLanguages().addAll((Collection<? extends String>)newValue);
                return;
            case MentorshipPackage.MENTORING_PROFILE__STYLES:
                getStyles().clear();
                getStyles().addAll((Collection<? extends MentoringStyle>)newValue);
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
            case MentorshipPackage.MENTORING_PROFILE__MENTOR:
                setMentor(MENTOR_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_PROFILE__MENTEE:
                setMentee(MENTEE_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_PROFILE__MENTOR_CAPACITY:
                setMentorCapacity(MENTOR_CAPACITY_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_PROFILE__MENTEE_CAPACITY:
                setMenteeCapacity(MENTEE_CAPACITY_EDEFAULT);
                return;
            case MentorshipPackage.MENTORING_PROFILE__OFFERS:
                getOffers().clear();
                return;
            case MentorshipPackage.MENTORING_PROFILE__WANTS:
                getWants().clear();
                return;
            case MentorshipPackage.MENTORING_PROFILE__LANGUAGES:
                getLanguages().clear();
                return;
            case MentorshipPackage.MENTORING_PROFILE__STYLES:
                getStyles().clear();
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
            case MentorshipPackage.MENTORING_PROFILE__MENTOR:
                return mentor != MENTOR_EDEFAULT;
            case MentorshipPackage.MENTORING_PROFILE__MENTEE:
                return mentee != MENTEE_EDEFAULT;
            case MentorshipPackage.MENTORING_PROFILE__MENTOR_CAPACITY:
                return mentorCapacity != MENTOR_CAPACITY_EDEFAULT;
            case MentorshipPackage.MENTORING_PROFILE__MENTEE_CAPACITY:
                return menteeCapacity != MENTEE_CAPACITY_EDEFAULT;
            case MentorshipPackage.MENTORING_PROFILE__OFFERS:
                return offers != null && !offers.isEmpty();
            case MentorshipPackage.MENTORING_PROFILE__WANTS:
                return wants != null && !wants.isEmpty();
            case MentorshipPackage.MENTORING_PROFILE__LANGUAGES:
                return languages != null && !languages.isEmpty();
            case MentorshipPackage.MENTORING_PROFILE__STYLES:
                return styles != null && !styles.isEmpty();
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
        result.append(" (mentor: ");
        result.append(mentor);
        result.append(", mentee: ");
        result.append(mentee);
        result.append(", mentorCapacity: ");
        result.append(mentorCapacity);
        result.append(", menteeCapacity: ");
        result.append(menteeCapacity);
        result.append(", languages: ");
        result.append(languages);
        result.append(", styles: ");
        result.append(styles);
        result.append(')');
        return result.toString();
    }

} //MentoringProfileImpl

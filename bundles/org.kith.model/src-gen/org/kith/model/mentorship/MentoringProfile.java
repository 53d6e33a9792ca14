/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Facet;
import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mentoring Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a person offers as a mentor and looks for as a mentee.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.MentoringProfile#isMentor <em>Mentor</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringProfile#isMentee <em>Mentee</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringProfile#getMentorCapacity <em>Mentor Capacity</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringProfile#getMenteeCapacity <em>Mentee Capacity</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringProfile#getOffers <em>Offers</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringProfile#getWants <em>Wants</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringProfile#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.kith.model.mentorship.MentoringProfile#getStyles <em>Styles</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getMentoringProfile()
 * @model
 * @generated
 */
public interface MentoringProfile extends Facet {
    /**
     * Returns the value of the '<em><b>Mentor</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True if the person is ready to mentor.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Mentor</em>' attribute.
     * @see #setMentor(boolean)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringProfile_Mentor()
     * @model
     * @generated
     */
    boolean isMentor();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringProfile#isMentor <em>Mentor</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Mentor</em>' attribute.
     * @see #isMentor()
     * @generated
     */
    void setMentor(boolean value);

    /**
     * Returns the value of the '<em><b>Mentee</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True if the person looks for a mentor.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Mentee</em>' attribute.
     * @see #setMentee(boolean)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringProfile_Mentee()
     * @model
     * @generated
     */
    boolean isMentee();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringProfile#isMentee <em>Mentee</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Mentee</em>' attribute.
     * @see #isMentee()
     * @generated
     */
    void setMentee(boolean value);

    /**
     * Returns the value of the '<em><b>Mentor Capacity</b></em>' attribute.
     * The default value is <code>"3"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How many mentorships at once the person has room for as a mentor; not negative.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Mentor Capacity</em>' attribute.
     * @see #setMentorCapacity(int)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringProfile_MentorCapacity()
     * @model default="3"
     * @generated
     */
    int getMentorCapacity();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringProfile#getMentorCapacity <em>Mentor Capacity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Mentor Capacity</em>' attribute.
     * @see #getMentorCapacity()
     * @generated
     */
    void setMentorCapacity(int value);

    /**
     * Returns the value of the '<em><b>Mentee Capacity</b></em>' attribute.
     * The default value is <code>"2"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How many mentorships at once the person has room for as a mentee; not negative.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Mentee Capacity</em>' attribute.
     * @see #setMenteeCapacity(int)
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringProfile_MenteeCapacity()
     * @model default="2"
     * @generated
     */
    int getMenteeCapacity();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.MentoringProfile#getMenteeCapacity <em>Mentee Capacity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Mentee Capacity</em>' attribute.
     * @see #getMenteeCapacity()
     * @generated
     */
    void setMenteeCapacity(int value);

    /**
     * Returns the value of the '<em><b>Offers</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What the person can teach.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Offers</em>' reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringProfile_Offers()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getOffers();

    /**
     * Returns the value of the '<em><b>Wants</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What the person would like to learn.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Wants</em>' reference list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringProfile_Wants()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getWants();

    /**
     * Returns the value of the '<em><b>Languages</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In which languages, each as BCP 47 has it: “en”, “pt-BR”.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Languages</em>' attribute list.
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringProfile_Languages()
     * @model
     * @generated
     */
    EList<String> getLanguages();

    /**
     * Returns the value of the '<em><b>Styles</b></em>' attribute list.
     * The list contents are of type {@link org.kith.model.mentorship.MentoringStyle}.
     * The literals are from the enumeration {@link org.kith.model.mentorship.MentoringStyle}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How the person likes to mentor or to be mentored.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Styles</em>' attribute list.
     * @see org.kith.model.mentorship.MentoringStyle
     * @see org.kith.model.mentorship.MentorshipPackage#getMentoringProfile_Styles()
     * @model
     * @generated
     */
    EList<MentoringStyle> getStyles();

} // MentoringProfile

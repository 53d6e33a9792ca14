/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.mentorship.MentorshipPackage
 * @generated
 */
public interface MentorshipFactory extends EFactory {
    /**
     * The singleton instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    MentorshipFactory eINSTANCE = org.kith.model.mentorship.impl.MentorshipFactoryImpl.init();

    /**
     * Returns a new object of class '<em>Mentoring Profile</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Mentoring Profile</em>'.
     * @generated
     */
    MentoringProfile createMentoringProfile();

    /**
     * Returns a new object of class '<em>Mentorship</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Mentorship</em>'.
     * @generated
     */
    Mentorship createMentorship();

    /**
     * Returns a new object of class '<em>Status Step</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Status Step</em>'.
     * @generated
     */
    StatusStep createStatusStep();

    /**
     * Returns a new object of class '<em>Agreement</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Agreement</em>'.
     * @generated
     */
    Agreement createAgreement();

    /**
     * Returns a new object of class '<em>Signature</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Signature</em>'.
     * @generated
     */
    Signature createSignature();

    /**
     * Returns a new object of class '<em>Mentoring Goal</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Mentoring Goal</em>'.
     * @generated
     */
    MentoringGoal createMentoringGoal();

    /**
     * Returns a new object of class '<em>Measure</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Measure</em>'.
     * @generated
     */
    Measure createMeasure();

    /**
     * Returns a new object of class '<em>Progress Entry</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Progress Entry</em>'.
     * @generated
     */
    ProgressEntry createProgressEntry();

    /**
     * Returns a new object of class '<em>Mentoring Session</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Mentoring Session</em>'.
     * @generated
     */
    MentoringSession createMentoringSession();

    /**
     * Returns a new object of class '<em>Agenda Item</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Agenda Item</em>'.
     * @generated
     */
    AgendaItem createAgendaItem();

    /**
     * Returns a new object of class '<em>Advice</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Advice</em>'.
     * @generated
     */
    Advice createAdvice();

    /**
     * Returns a new object of class '<em>Closing</em>'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return a new object of class '<em>Closing</em>'.
     * @generated
     */
    Closing createClosing();

    /**
     * Returns the package supported by this factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the package supported by this factory.
     * @generated
     */
    MentorshipPackage getMentorshipPackage();

} //MentorshipFactory

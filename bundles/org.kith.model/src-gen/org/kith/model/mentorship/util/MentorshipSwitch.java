/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.kith.model.contacts.Facet;
import org.kith.model.contacts.Identified;

import org.kith.model.mentorship.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.kith.model.mentorship.MentorshipPackage
 * @generated
 */
public class MentorshipSwitch<T> extends Switch<T> {
    /**
     * The cached model package
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected static MentorshipPackage modelPackage;

    /**
     * Creates an instance of the switch.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public MentorshipSwitch() {
        if (modelPackage == null) {
            modelPackage = MentorshipPackage.eINSTANCE;
        }
    }

    /**
     * Checks whether this is a switch for the given package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param ePackage the package in question.
     * @return whether this is a switch for the given package.
     * @generated
     */
    @Override
    protected boolean isSwitchFor(EPackage ePackage) {
        return ePackage == modelPackage;
    }

    /**
     * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the first non-null result returned by a <code>caseXXX</code> call.
     * @generated
     */
    @Override
    protected T doSwitch(int classifierID, EObject theEObject) {
        switch (classifierID) {
            case MentorshipPackage.MENTORING_PROFILE: {
                MentoringProfile mentoringProfile = (MentoringProfile)theEObject;
                T result = caseMentoringProfile(mentoringProfile);
                if (result == null) result = caseFacet(mentoringProfile);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.MENTORSHIP: {
                Mentorship mentorship = (Mentorship)theEObject;
                T result = caseMentorship(mentorship);
                if (result == null) result = caseIdentified(mentorship);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.STATUS_STEP: {
                StatusStep statusStep = (StatusStep)theEObject;
                T result = caseStatusStep(statusStep);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.AGREEMENT: {
                Agreement agreement = (Agreement)theEObject;
                T result = caseAgreement(agreement);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.SIGNATURE: {
                Signature signature = (Signature)theEObject;
                T result = caseSignature(signature);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.MENTORING_GOAL: {
                MentoringGoal mentoringGoal = (MentoringGoal)theEObject;
                T result = caseMentoringGoal(mentoringGoal);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.MEASURE: {
                Measure measure = (Measure)theEObject;
                T result = caseMeasure(measure);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.PROGRESS_ENTRY: {
                ProgressEntry progressEntry = (ProgressEntry)theEObject;
                T result = caseProgressEntry(progressEntry);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.MENTORING_SESSION: {
                MentoringSession mentoringSession = (MentoringSession)theEObject;
                T result = caseMentoringSession(mentoringSession);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.AGENDA_ITEM: {
                AgendaItem agendaItem = (AgendaItem)theEObject;
                T result = caseAgendaItem(agendaItem);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.ADVICE: {
                Advice advice = (Advice)theEObject;
                T result = caseAdvice(advice);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case MentorshipPackage.CLOSING: {
                Closing closing = (Closing)theEObject;
                T result = caseClosing(closing);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Mentoring Profile</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Mentoring Profile</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMentoringProfile(MentoringProfile object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Mentorship</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Mentorship</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMentorship(Mentorship object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Status Step</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Status Step</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseStatusStep(StatusStep object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Agreement</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Agreement</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAgreement(Agreement object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Signature</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Signature</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSignature(Signature object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Mentoring Goal</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Mentoring Goal</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMentoringGoal(MentoringGoal object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Measure</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Measure</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMeasure(Measure object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Progress Entry</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Progress Entry</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseProgressEntry(ProgressEntry object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Mentoring Session</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Mentoring Session</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseMentoringSession(MentoringSession object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Agenda Item</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Agenda Item</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAgendaItem(AgendaItem object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Advice</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Advice</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAdvice(Advice object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Closing</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Closing</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseClosing(Closing object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Facet</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Facet</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFacet(Facet object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseIdentified(Identified object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch, but this is the last case anyway.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject)
     * @generated
     */
    @Override
    public T defaultCase(EObject object) {
        return null;
    }

} //MentorshipSwitch

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Facet;
import org.kith.model.contacts.Identified;

import org.kith.model.mentorship.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.mentorship.MentorshipPackage
 * @generated
 */
public class MentorshipAdapterFactory extends AdapterFactoryImpl {
    /**
     * The cached model package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected static MentorshipPackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public MentorshipAdapterFactory() {
        if (modelPackage == null) {
            modelPackage = MentorshipPackage.eINSTANCE;
        }
    }

    /**
     * Returns whether this factory is applicable for the type of the object.
     * <!-- begin-user-doc -->
     * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
     * <!-- end-user-doc -->
     * @return whether this factory is applicable for the type of the object.
     * @generated
     */
    @Override
    public boolean isFactoryForType(Object object) {
        if (object == modelPackage) {
            return true;
        }
        if (object instanceof EObject) {
            return ((EObject)object).eClass().getEPackage() == modelPackage;
        }
        return false;
    }

    /**
     * The switch that delegates to the <code>createXXX</code> methods.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected MentorshipSwitch<Adapter> modelSwitch =
        new MentorshipSwitch<Adapter>() {
            @Override
            public Adapter caseMentoringProfile(MentoringProfile object) {
                return createMentoringProfileAdapter();
            }
            @Override
            public Adapter caseMentorship(Mentorship object) {
                return createMentorshipAdapter();
            }
            @Override
            public Adapter caseStatusStep(StatusStep object) {
                return createStatusStepAdapter();
            }
            @Override
            public Adapter caseAgreement(Agreement object) {
                return createAgreementAdapter();
            }
            @Override
            public Adapter caseSignature(Signature object) {
                return createSignatureAdapter();
            }
            @Override
            public Adapter caseMentoringGoal(MentoringGoal object) {
                return createMentoringGoalAdapter();
            }
            @Override
            public Adapter caseMeasure(Measure object) {
                return createMeasureAdapter();
            }
            @Override
            public Adapter caseProgressEntry(ProgressEntry object) {
                return createProgressEntryAdapter();
            }
            @Override
            public Adapter caseMentoringSession(MentoringSession object) {
                return createMentoringSessionAdapter();
            }
            @Override
            public Adapter caseAgendaItem(AgendaItem object) {
                return createAgendaItemAdapter();
            }
            @Override
            public Adapter caseAdvice(Advice object) {
                return createAdviceAdapter();
            }
            @Override
            public Adapter caseClosing(Closing object) {
                return createClosingAdapter();
            }
            @Override
            public Adapter caseFacet(Facet object) {
                return createFacetAdapter();
            }
            @Override
            public Adapter caseIdentified(Identified object) {
                return createIdentifiedAdapter();
            }
            @Override
            public Adapter defaultCase(EObject object) {
                return createEObjectAdapter();
            }
        };

    /**
     * Creates an adapter for the <code>target</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param target the object to adapt.
     * @return the adapter for the <code>target</code>.
     * @generated
     */
    @Override
    public Adapter createAdapter(Notifier target) {
        return modelSwitch.doSwitch((EObject)target);
    }


    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.MentoringProfile <em>Mentoring Profile</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.MentoringProfile
     * @generated
     */
    public Adapter createMentoringProfileAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.Mentorship <em>Mentorship</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.Mentorship
     * @generated
     */
    public Adapter createMentorshipAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.StatusStep <em>Status Step</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.StatusStep
     * @generated
     */
    public Adapter createStatusStepAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.Agreement <em>Agreement</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.Agreement
     * @generated
     */
    public Adapter createAgreementAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.Signature <em>Signature</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.Signature
     * @generated
     */
    public Adapter createSignatureAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.MentoringGoal <em>Mentoring Goal</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.MentoringGoal
     * @generated
     */
    public Adapter createMentoringGoalAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.Measure <em>Measure</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.Measure
     * @generated
     */
    public Adapter createMeasureAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.ProgressEntry <em>Progress Entry</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.ProgressEntry
     * @generated
     */
    public Adapter createProgressEntryAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.MentoringSession <em>Mentoring Session</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.MentoringSession
     * @generated
     */
    public Adapter createMentoringSessionAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.AgendaItem <em>Agenda Item</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.AgendaItem
     * @generated
     */
    public Adapter createAgendaItemAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.Advice <em>Advice</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.Advice
     * @generated
     */
    public Adapter createAdviceAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.mentorship.Closing <em>Closing</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.mentorship.Closing
     * @generated
     */
    public Adapter createClosingAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Facet <em>Facet</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Facet
     * @generated
     */
    public Adapter createFacetAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Identified <em>Identified</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Identified
     * @generated
     */
    public Adapter createIdentifiedAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for the default case.
     * <!-- begin-user-doc -->
     * This default implementation returns null.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @generated
     */
    public Adapter createEObjectAdapter() {
        return null;
    }

} //MentorshipAdapterFactory

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.kith.model.contacts.ContactsPackage;

import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.AgendaItem;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.Closing;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.Measure;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringProfile;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.MentoringStyle;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipPackage;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.mentorship.ProgressEntry;
import org.kith.model.mentorship.ProgressMode;
import org.kith.model.mentorship.SessionStatus;
import org.kith.model.mentorship.Signature;
import org.kith.model.mentorship.StatusStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MentorshipPackageImpl extends EPackageImpl implements MentorshipPackage {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass mentoringProfileEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass mentorshipEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass statusStepEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass agreementEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass signatureEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass mentoringGoalEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass measureEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass progressEntryEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass mentoringSessionEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass agendaItemEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass adviceEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass closingEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum mentoringStyleEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum mentorshipKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum mentorshipStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum goalStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum progressModeEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum sessionStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum adviceStatusEEnum = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.kith.model.mentorship.MentorshipPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private MentorshipPackageImpl() {
        super(eNS_URI, MentorshipFactory.eINSTANCE);
    }
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link MentorshipPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static MentorshipPackage init() {
        if (isInited) return (MentorshipPackage)EPackage.Registry.INSTANCE.getEPackage(MentorshipPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredMentorshipPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        MentorshipPackageImpl theMentorshipPackage = registeredMentorshipPackage instanceof MentorshipPackageImpl ? (MentorshipPackageImpl)registeredMentorshipPackage : new MentorshipPackageImpl();

        isInited = true;

        // Initialize simple dependencies
        ContactsPackage.eINSTANCE.eClass();

        // Create package meta-data objects
        theMentorshipPackage.createPackageContents();

        // Initialize created meta-data
        theMentorshipPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theMentorshipPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(MentorshipPackage.eNS_URI, theMentorshipPackage);
        return theMentorshipPackage;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMentoringProfile() {
        return mentoringProfileEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringProfile_Mentor() {
        return (EAttribute)mentoringProfileEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringProfile_Mentee() {
        return (EAttribute)mentoringProfileEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringProfile_MentorCapacity() {
        return (EAttribute)mentoringProfileEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringProfile_MenteeCapacity() {
        return (EAttribute)mentoringProfileEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentoringProfile_Offers() {
        return (EReference)mentoringProfileEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentoringProfile_Wants() {
        return (EReference)mentoringProfileEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringProfile_Languages() {
        return (EAttribute)mentoringProfileEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringProfile_Styles() {
        return (EAttribute)mentoringProfileEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMentorship() {
        return mentorshipEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentorship_Topic() {
        return (EAttribute)mentorshipEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentorship_Kind() {
        return (EAttribute)mentorshipEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentorship_Status() {
        return (EAttribute)mentorshipEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentorship_Mentors() {
        return (EReference)mentorshipEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentorship_Mentees() {
        return (EReference)mentorshipEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentorship_Agreements() {
        return (EReference)mentorshipEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentorship_Goals() {
        return (EReference)mentorshipEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentorship_Sessions() {
        return (EReference)mentorshipEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentorship_Closing() {
        return (EReference)mentorshipEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentorship_Steps() {
        return (EReference)mentorshipEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getStatusStep() {
        return statusStepEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStatusStep_Status() {
        return (EAttribute)statusStepEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getStatusStep_On() {
        return (EAttribute)statusStepEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getAgreement() {
        return agreementEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAgreement_Purpose() {
        return (EAttribute)agreementEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAgreement_Expectations() {
        return (EAttribute)agreementEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAgreement_Confidentiality() {
        return (EAttribute)agreementEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAgreement_FrequencyDays() {
        return (EAttribute)agreementEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAgreement_DurationWeeks() {
        return (EAttribute)agreementEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAgreement_Start() {
        return (EAttribute)agreementEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getAgreement_Signatures() {
        return (EReference)agreementEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getSignature() {
        return signatureEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getSignature_Person() {
        return (EReference)signatureEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSignature_On() {
        return (EAttribute)signatureEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMentoringGoal() {
        return mentoringGoalEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringGoal_Specific() {
        return (EAttribute)mentoringGoalEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentoringGoal_Measure() {
        return (EReference)mentoringGoalEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringGoal_Achievable() {
        return (EAttribute)mentoringGoalEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringGoal_Relevance() {
        return (EAttribute)mentoringGoalEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringGoal_Due() {
        return (EAttribute)mentoringGoalEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentoringGoal_Skills() {
        return (EReference)mentoringGoalEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringGoal_Status() {
        return (EAttribute)mentoringGoalEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringGoal_ProgressMode() {
        return (EAttribute)mentoringGoalEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentoringGoal_Entries() {
        return (EReference)mentoringGoalEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentoringGoal_Actions() {
        return (EReference)mentoringGoalEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMeasure() {
        return measureEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMeasure_Unit() {
        return (EAttribute)measureEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMeasure_Baseline() {
        return (EAttribute)measureEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMeasure_Target() {
        return (EAttribute)measureEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getProgressEntry() {
        return progressEntryEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getProgressEntry_On() {
        return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getProgressEntry_Value() {
        return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getProgressEntry_Note() {
        return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getMentoringSession() {
        return mentoringSessionEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Number() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Start() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Minutes() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Location() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Status() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentoringSession_Agenda() {
        return (EReference)mentoringSessionEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Goal() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Reality() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Options() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Will() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Notes() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(10);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentoringSession_Advice() {
        return (EReference)mentoringSessionEClass.getEStructuralFeatures().get(11);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getMentoringSession_Commitments() {
        return (EReference)mentoringSessionEClass.getEStructuralFeatures().get(12);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_MenteeRating() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(13);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_MentorRating() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(14);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getMentoringSession_Interaction() {
        return (EAttribute)mentoringSessionEClass.getEStructuralFeatures().get(15);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getAgendaItem() {
        return agendaItemEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAgendaItem_Topic() {
        return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAgendaItem_Done() {
        return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAgendaItem_CarriedOver() {
        return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getAdvice() {
        return adviceEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getAdvice_Giver() {
        return (EReference)adviceEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAdvice_Text() {
        return (EAttribute)adviceEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getAdvice_Skills() {
        return (EReference)adviceEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAdvice_Status() {
        return (EAttribute)adviceEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAdvice_AppliedOn() {
        return (EAttribute)adviceEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAdvice_Result() {
        return (EAttribute)adviceEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getClosing() {
        return closingEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getClosing_On() {
        return (EAttribute)closingEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getClosing_Achieved() {
        return (EAttribute)closingEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getClosing_Rating() {
        return (EAttribute)closingEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getClosing_Text() {
        return (EAttribute)closingEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getClosing_StayInTouchDays() {
        return (EAttribute)closingEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getMentoringStyle() {
        return mentoringStyleEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getMentorshipKind() {
        return mentorshipKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getMentorshipStatus() {
        return mentorshipStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getGoalStatus() {
        return goalStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getProgressMode() {
        return progressModeEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getSessionStatus() {
        return sessionStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getAdviceStatus() {
        return adviceStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public MentorshipFactory getMentorshipFactory() {
        return (MentorshipFactory)getEFactoryInstance();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private boolean isCreated = false;

    /**
     * Creates the meta-model objects for the package.  This method is
     * guarded to have no affect on any invocation but its first.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public void createPackageContents() {
        if (isCreated) return;
        isCreated = true;

        // Create classes and their features
        mentoringProfileEClass = createEClass(MENTORING_PROFILE);
        createEAttribute(mentoringProfileEClass, MENTORING_PROFILE__MENTOR);
        createEAttribute(mentoringProfileEClass, MENTORING_PROFILE__MENTEE);
        createEAttribute(mentoringProfileEClass, MENTORING_PROFILE__MENTOR_CAPACITY);
        createEAttribute(mentoringProfileEClass, MENTORING_PROFILE__MENTEE_CAPACITY);
        createEReference(mentoringProfileEClass, MENTORING_PROFILE__OFFERS);
        createEReference(mentoringProfileEClass, MENTORING_PROFILE__WANTS);
        createEAttribute(mentoringProfileEClass, MENTORING_PROFILE__LANGUAGES);
        createEAttribute(mentoringProfileEClass, MENTORING_PROFILE__STYLES);

        mentorshipEClass = createEClass(MENTORSHIP);
        createEAttribute(mentorshipEClass, MENTORSHIP__TOPIC);
        createEAttribute(mentorshipEClass, MENTORSHIP__KIND);
        createEAttribute(mentorshipEClass, MENTORSHIP__STATUS);
        createEReference(mentorshipEClass, MENTORSHIP__MENTORS);
        createEReference(mentorshipEClass, MENTORSHIP__MENTEES);
        createEReference(mentorshipEClass, MENTORSHIP__AGREEMENTS);
        createEReference(mentorshipEClass, MENTORSHIP__GOALS);
        createEReference(mentorshipEClass, MENTORSHIP__SESSIONS);
        createEReference(mentorshipEClass, MENTORSHIP__CLOSING);
        createEReference(mentorshipEClass, MENTORSHIP__STEPS);

        statusStepEClass = createEClass(STATUS_STEP);
        createEAttribute(statusStepEClass, STATUS_STEP__STATUS);
        createEAttribute(statusStepEClass, STATUS_STEP__ON);

        agreementEClass = createEClass(AGREEMENT);
        createEAttribute(agreementEClass, AGREEMENT__PURPOSE);
        createEAttribute(agreementEClass, AGREEMENT__EXPECTATIONS);
        createEAttribute(agreementEClass, AGREEMENT__CONFIDENTIALITY);
        createEAttribute(agreementEClass, AGREEMENT__FREQUENCY_DAYS);
        createEAttribute(agreementEClass, AGREEMENT__DURATION_WEEKS);
        createEAttribute(agreementEClass, AGREEMENT__START);
        createEReference(agreementEClass, AGREEMENT__SIGNATURES);

        signatureEClass = createEClass(SIGNATURE);
        createEReference(signatureEClass, SIGNATURE__PERSON);
        createEAttribute(signatureEClass, SIGNATURE__ON);

        mentoringGoalEClass = createEClass(MENTORING_GOAL);
        createEAttribute(mentoringGoalEClass, MENTORING_GOAL__SPECIFIC);
        createEReference(mentoringGoalEClass, MENTORING_GOAL__MEASURE);
        createEAttribute(mentoringGoalEClass, MENTORING_GOAL__ACHIEVABLE);
        createEAttribute(mentoringGoalEClass, MENTORING_GOAL__RELEVANCE);
        createEAttribute(mentoringGoalEClass, MENTORING_GOAL__DUE);
        createEReference(mentoringGoalEClass, MENTORING_GOAL__SKILLS);
        createEAttribute(mentoringGoalEClass, MENTORING_GOAL__STATUS);
        createEAttribute(mentoringGoalEClass, MENTORING_GOAL__PROGRESS_MODE);
        createEReference(mentoringGoalEClass, MENTORING_GOAL__ENTRIES);
        createEReference(mentoringGoalEClass, MENTORING_GOAL__ACTIONS);

        measureEClass = createEClass(MEASURE);
        createEAttribute(measureEClass, MEASURE__UNIT);
        createEAttribute(measureEClass, MEASURE__BASELINE);
        createEAttribute(measureEClass, MEASURE__TARGET);

        progressEntryEClass = createEClass(PROGRESS_ENTRY);
        createEAttribute(progressEntryEClass, PROGRESS_ENTRY__ON);
        createEAttribute(progressEntryEClass, PROGRESS_ENTRY__VALUE);
        createEAttribute(progressEntryEClass, PROGRESS_ENTRY__NOTE);

        mentoringSessionEClass = createEClass(MENTORING_SESSION);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__NUMBER);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__START);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__MINUTES);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__LOCATION);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__STATUS);
        createEReference(mentoringSessionEClass, MENTORING_SESSION__AGENDA);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__GOAL);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__REALITY);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__OPTIONS);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__WILL);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__NOTES);
        createEReference(mentoringSessionEClass, MENTORING_SESSION__ADVICE);
        createEReference(mentoringSessionEClass, MENTORING_SESSION__COMMITMENTS);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__MENTEE_RATING);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__MENTOR_RATING);
        createEAttribute(mentoringSessionEClass, MENTORING_SESSION__INTERACTION);

        agendaItemEClass = createEClass(AGENDA_ITEM);
        createEAttribute(agendaItemEClass, AGENDA_ITEM__TOPIC);
        createEAttribute(agendaItemEClass, AGENDA_ITEM__DONE);
        createEAttribute(agendaItemEClass, AGENDA_ITEM__CARRIED_OVER);

        adviceEClass = createEClass(ADVICE);
        createEReference(adviceEClass, ADVICE__GIVER);
        createEAttribute(adviceEClass, ADVICE__TEXT);
        createEReference(adviceEClass, ADVICE__SKILLS);
        createEAttribute(adviceEClass, ADVICE__STATUS);
        createEAttribute(adviceEClass, ADVICE__APPLIED_ON);
        createEAttribute(adviceEClass, ADVICE__RESULT);

        closingEClass = createEClass(CLOSING);
        createEAttribute(closingEClass, CLOSING__ON);
        createEAttribute(closingEClass, CLOSING__ACHIEVED);
        createEAttribute(closingEClass, CLOSING__RATING);
        createEAttribute(closingEClass, CLOSING__TEXT);
        createEAttribute(closingEClass, CLOSING__STAY_IN_TOUCH_DAYS);

        // Create enums
        mentoringStyleEEnum = createEEnum(MENTORING_STYLE);
        mentorshipKindEEnum = createEEnum(MENTORSHIP_KIND);
        mentorshipStatusEEnum = createEEnum(MENTORSHIP_STATUS);
        goalStatusEEnum = createEEnum(GOAL_STATUS);
        progressModeEEnum = createEEnum(PROGRESS_MODE);
        sessionStatusEEnum = createEEnum(SESSION_STATUS);
        adviceStatusEEnum = createEEnum(ADVICE_STATUS);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private boolean isInitialized = false;

    /**
     * Complete the initialization of the package and its meta-model.  This
     * method is guarded to have no affect on any invocation but its first.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public void initializePackageContents() {
        if (isInitialized) return;
        isInitialized = true;

        // Initialize package
        setName(eNAME);
        setNsPrefix(eNS_PREFIX);
        setNsURI(eNS_URI);

        // Obtain other dependent packages
        ContactsPackage theContactsPackage = (ContactsPackage)EPackage.Registry.INSTANCE.getEPackage(ContactsPackage.eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        mentoringProfileEClass.getESuperTypes().add(theContactsPackage.getFacet());
        mentorshipEClass.getESuperTypes().add(theContactsPackage.getIdentified());

        // Initialize classes and features; add operations and parameters
        initEClass(mentoringProfileEClass, MentoringProfile.class, "MentoringProfile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMentoringProfile_Mentor(), ecorePackage.getEBoolean(), "mentor", null, 0, 1, MentoringProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringProfile_Mentee(), ecorePackage.getEBoolean(), "mentee", null, 0, 1, MentoringProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringProfile_MentorCapacity(), ecorePackage.getEInt(), "mentorCapacity", "3", 0, 1, MentoringProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringProfile_MenteeCapacity(), ecorePackage.getEInt(), "menteeCapacity", "2", 0, 1, MentoringProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentoringProfile_Offers(), theContactsPackage.getSkill(), null, "offers", null, 0, -1, MentoringProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentoringProfile_Wants(), theContactsPackage.getSkill(), null, "wants", null, 0, -1, MentoringProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringProfile_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, MentoringProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringProfile_Styles(), this.getMentoringStyle(), "styles", null, 0, -1, MentoringProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(mentorshipEClass, Mentorship.class, "Mentorship", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMentorship_Topic(), ecorePackage.getEString(), "topic", null, 0, 1, Mentorship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentorship_Kind(), this.getMentorshipKind(), "kind", null, 0, 1, Mentorship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentorship_Status(), this.getMentorshipStatus(), "status", null, 0, 1, Mentorship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentorship_Mentors(), theContactsPackage.getPerson(), null, "mentors", null, 1, -1, Mentorship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentorship_Mentees(), theContactsPackage.getPerson(), null, "mentees", null, 1, -1, Mentorship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentorship_Agreements(), this.getAgreement(), null, "agreements", null, 0, -1, Mentorship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentorship_Goals(), this.getMentoringGoal(), null, "goals", null, 0, -1, Mentorship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentorship_Sessions(), this.getMentoringSession(), null, "sessions", null, 0, -1, Mentorship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentorship_Closing(), this.getClosing(), null, "closing", null, 0, 1, Mentorship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentorship_Steps(), this.getStatusStep(), null, "steps", null, 0, -1, Mentorship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(statusStepEClass, StatusStep.class, "StatusStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getStatusStep_Status(), this.getMentorshipStatus(), "status", null, 0, 1, StatusStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getStatusStep_On(), theContactsPackage.getLocalDate(), "on", null, 0, 1, StatusStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(agreementEClass, Agreement.class, "Agreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getAgreement_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAgreement_Expectations(), ecorePackage.getEString(), "expectations", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAgreement_Confidentiality(), ecorePackage.getEString(), "confidentiality", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAgreement_FrequencyDays(), ecorePackage.getEInt(), "frequencyDays", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAgreement_DurationWeeks(), ecorePackage.getEInt(), "durationWeeks", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAgreement_Start(), theContactsPackage.getLocalDate(), "start", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getAgreement_Signatures(), this.getSignature(), null, "signatures", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(signatureEClass, Signature.class, "Signature", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getSignature_Person(), theContactsPackage.getPerson(), null, "person", null, 1, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSignature_On(), theContactsPackage.getLocalDate(), "on", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(mentoringGoalEClass, MentoringGoal.class, "MentoringGoal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMentoringGoal_Specific(), ecorePackage.getEString(), "specific", null, 0, 1, MentoringGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentoringGoal_Measure(), this.getMeasure(), null, "measure", null, 0, 1, MentoringGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringGoal_Achievable(), ecorePackage.getEString(), "achievable", null, 0, 1, MentoringGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringGoal_Relevance(), ecorePackage.getEString(), "relevance", null, 0, 1, MentoringGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringGoal_Due(), theContactsPackage.getLocalDate(), "due", null, 0, 1, MentoringGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentoringGoal_Skills(), theContactsPackage.getSkill(), null, "skills", null, 0, -1, MentoringGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringGoal_Status(), this.getGoalStatus(), "status", null, 0, 1, MentoringGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringGoal_ProgressMode(), this.getProgressMode(), "progressMode", null, 0, 1, MentoringGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentoringGoal_Entries(), this.getProgressEntry(), null, "entries", null, 0, -1, MentoringGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentoringGoal_Actions(), theContactsPackage.getTask(), null, "actions", null, 0, -1, MentoringGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(measureEClass, Measure.class, "Measure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMeasure_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMeasure_Baseline(), ecorePackage.getEDouble(), "baseline", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMeasure_Target(), ecorePackage.getEDouble(), "target", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(progressEntryEClass, ProgressEntry.class, "ProgressEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getProgressEntry_On(), theContactsPackage.getLocalDate(), "on", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProgressEntry_Value(), ecorePackage.getEDouble(), "value", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProgressEntry_Note(), ecorePackage.getEString(), "note", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(mentoringSessionEClass, MentoringSession.class, "MentoringSession", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getMentoringSession_Number(), ecorePackage.getEInt(), "number", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_Start(), theContactsPackage.getInstant(), "start", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_Minutes(), ecorePackage.getEInt(), "minutes", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_Location(), ecorePackage.getEString(), "location", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_Status(), this.getSessionStatus(), "status", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentoringSession_Agenda(), this.getAgendaItem(), null, "agenda", null, 0, -1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_Goal(), ecorePackage.getEString(), "goal", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_Reality(), ecorePackage.getEString(), "reality", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_Options(), ecorePackage.getEString(), "options", null, 0, -1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_Will(), ecorePackage.getEString(), "will", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentoringSession_Advice(), this.getAdvice(), null, "advice", null, 0, -1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getMentoringSession_Commitments(), theContactsPackage.getTask(), null, "commitments", null, 0, -1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_MenteeRating(), ecorePackage.getEInt(), "menteeRating", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_MentorRating(), ecorePackage.getEInt(), "mentorRating", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getMentoringSession_Interaction(), theContactsPackage.getUuid(), "interaction", null, 0, 1, MentoringSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(agendaItemEClass, AgendaItem.class, "AgendaItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getAgendaItem_Topic(), ecorePackage.getEString(), "topic", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAgendaItem_Done(), ecorePackage.getEBoolean(), "done", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAgendaItem_CarriedOver(), ecorePackage.getEBoolean(), "carriedOver", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(adviceEClass, Advice.class, "Advice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getAdvice_Giver(), theContactsPackage.getPerson(), null, "giver", null, 1, 1, Advice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAdvice_Text(), ecorePackage.getEString(), "text", null, 0, 1, Advice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getAdvice_Skills(), theContactsPackage.getSkill(), null, "skills", null, 0, -1, Advice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAdvice_Status(), this.getAdviceStatus(), "status", null, 0, 1, Advice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAdvice_AppliedOn(), theContactsPackage.getLocalDate(), "appliedOn", null, 0, 1, Advice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAdvice_Result(), ecorePackage.getEString(), "result", null, 0, 1, Advice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(closingEClass, Closing.class, "Closing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getClosing_On(), theContactsPackage.getLocalDate(), "on", null, 0, 1, Closing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getClosing_Achieved(), ecorePackage.getEString(), "achieved", null, 0, 1, Closing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getClosing_Rating(), ecorePackage.getEInt(), "rating", null, 0, 1, Closing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getClosing_Text(), ecorePackage.getEString(), "text", null, 0, 1, Closing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getClosing_StayInTouchDays(), ecorePackage.getEInt(), "stayInTouchDays", null, 0, 1, Closing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(mentoringStyleEEnum, MentoringStyle.class, "MentoringStyle");
        addEEnumLiteral(mentoringStyleEEnum, MentoringStyle.TEACHING);
        addEEnumLiteral(mentoringStyleEEnum, MentoringStyle.COACHING);
        addEEnumLiteral(mentoringStyleEEnum, MentoringStyle.CHALLENGING);
        addEEnumLiteral(mentoringStyleEEnum, MentoringStyle.ENCOURAGING);
        addEEnumLiteral(mentoringStyleEEnum, MentoringStyle.CONNECTING);

        initEEnum(mentorshipKindEEnum, MentorshipKind.class, "MentorshipKind");
        addEEnumLiteral(mentorshipKindEEnum, MentorshipKind.ONE_TO_ONE);
        addEEnumLiteral(mentorshipKindEEnum, MentorshipKind.GROUP);
        addEEnumLiteral(mentorshipKindEEnum, MentorshipKind.PEER);
        addEEnumLiteral(mentorshipKindEEnum, MentorshipKind.REVERSE);
        addEEnumLiteral(mentorshipKindEEnum, MentorshipKind.FLASH);
        addEEnumLiteral(mentorshipKindEEnum, MentorshipKind.SPONSORSHIP);

        initEEnum(mentorshipStatusEEnum, MentorshipStatus.class, "MentorshipStatus");
        addEEnumLiteral(mentorshipStatusEEnum, MentorshipStatus.PROPOSED);
        addEEnumLiteral(mentorshipStatusEEnum, MentorshipStatus.ACCEPTED);
        addEEnumLiteral(mentorshipStatusEEnum, MentorshipStatus.ACTIVE);
        addEEnumLiteral(mentorshipStatusEEnum, MentorshipStatus.PAUSED);
        addEEnumLiteral(mentorshipStatusEEnum, MentorshipStatus.COMPLETED);
        addEEnumLiteral(mentorshipStatusEEnum, MentorshipStatus.DECLINED);
        addEEnumLiteral(mentorshipStatusEEnum, MentorshipStatus.CANCELLED);
        addEEnumLiteral(mentorshipStatusEEnum, MentorshipStatus.EXPIRED);

        initEEnum(goalStatusEEnum, GoalStatus.class, "GoalStatus");
        addEEnumLiteral(goalStatusEEnum, GoalStatus.NOT_STARTED);
        addEEnumLiteral(goalStatusEEnum, GoalStatus.IN_PROGRESS);
        addEEnumLiteral(goalStatusEEnum, GoalStatus.ACHIEVED);
        addEEnumLiteral(goalStatusEEnum, GoalStatus.DROPPED);

        initEEnum(progressModeEEnum, ProgressMode.class, "ProgressMode");
        addEEnumLiteral(progressModeEEnum, ProgressMode.MANUAL);
        addEEnumLiteral(progressModeEEnum, ProgressMode.TASK_BASED);

        initEEnum(sessionStatusEEnum, SessionStatus.class, "SessionStatus");
        addEEnumLiteral(sessionStatusEEnum, SessionStatus.PLANNED);
        addEEnumLiteral(sessionStatusEEnum, SessionStatus.HELD);
        addEEnumLiteral(sessionStatusEEnum, SessionStatus.CANCELLED);

        initEEnum(adviceStatusEEnum, AdviceStatus.class, "AdviceStatus");
        addEEnumLiteral(adviceStatusEEnum, AdviceStatus.NEW);
        addEEnumLiteral(adviceStatusEEnum, AdviceStatus.TRYING);
        addEEnumLiteral(adviceStatusEEnum, AdviceStatus.APPLIED);
        addEEnumLiteral(adviceStatusEEnum, AdviceStatus.REJECTED);

        // Create resource
        createResource(eNS_URI);
    }

} //MentorshipPackageImpl

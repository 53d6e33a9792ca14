/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.kith.model.mentorship.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MentorshipFactoryImpl extends EFactoryImpl implements MentorshipFactory {
    /**
     * Creates the default factory implementation.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static MentorshipFactory init() {
        try {
            MentorshipFactory theMentorshipFactory = (MentorshipFactory)EPackage.Registry.INSTANCE.getEFactory(MentorshipPackage.eNS_URI);
            if (theMentorshipFactory != null) {
                return theMentorshipFactory;
            }
        }
        catch (Exception exception) {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new MentorshipFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public MentorshipFactoryImpl() {
        super();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EObject create(EClass eClass) {
        switch (eClass.getClassifierID()) {
            case MentorshipPackage.MENTORING_PROFILE: return createMentoringProfile();
            case MentorshipPackage.MENTORSHIP: return createMentorship();
            case MentorshipPackage.STATUS_STEP: return createStatusStep();
            case MentorshipPackage.AGREEMENT: return createAgreement();
            case MentorshipPackage.SIGNATURE: return createSignature();
            case MentorshipPackage.MENTORING_GOAL: return createMentoringGoal();
            case MentorshipPackage.MEASURE: return createMeasure();
            case MentorshipPackage.PROGRESS_ENTRY: return createProgressEntry();
            case MentorshipPackage.MENTORING_SESSION: return createMentoringSession();
            case MentorshipPackage.AGENDA_ITEM: return createAgendaItem();
            case MentorshipPackage.ADVICE: return createAdvice();
            case MentorshipPackage.CLOSING: return createClosing();
            default:
                throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
        }
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object createFromString(EDataType eDataType, String initialValue) {
        switch (eDataType.getClassifierID()) {
            case MentorshipPackage.MENTORING_STYLE:
                return createMentoringStyleFromString(eDataType, initialValue);
            case MentorshipPackage.MENTORSHIP_KIND:
                return createMentorshipKindFromString(eDataType, initialValue);
            case MentorshipPackage.MENTORSHIP_STATUS:
                return createMentorshipStatusFromString(eDataType, initialValue);
            case MentorshipPackage.GOAL_STATUS:
                return createGoalStatusFromString(eDataType, initialValue);
            case MentorshipPackage.PROGRESS_MODE:
                return createProgressModeFromString(eDataType, initialValue);
            case MentorshipPackage.SESSION_STATUS:
                return createSessionStatusFromString(eDataType, initialValue);
            case MentorshipPackage.ADVICE_STATUS:
                return createAdviceStatusFromString(eDataType, initialValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String convertToString(EDataType eDataType, Object instanceValue) {
        switch (eDataType.getClassifierID()) {
            case MentorshipPackage.MENTORING_STYLE:
                return convertMentoringStyleToString(eDataType, instanceValue);
            case MentorshipPackage.MENTORSHIP_KIND:
                return convertMentorshipKindToString(eDataType, instanceValue);
            case MentorshipPackage.MENTORSHIP_STATUS:
                return convertMentorshipStatusToString(eDataType, instanceValue);
            case MentorshipPackage.GOAL_STATUS:
                return convertGoalStatusToString(eDataType, instanceValue);
            case MentorshipPackage.PROGRESS_MODE:
                return convertProgressModeToString(eDataType, instanceValue);
            case MentorshipPackage.SESSION_STATUS:
                return convertSessionStatusToString(eDataType, instanceValue);
            case MentorshipPackage.ADVICE_STATUS:
                return convertAdviceStatusToString(eDataType, instanceValue);
            default:
                throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
        }
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public MentoringProfile createMentoringProfile() {
        MentoringProfileImpl mentoringProfile = new MentoringProfileImpl();
        return mentoringProfile;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Mentorship createMentorship() {
        MentorshipImpl mentorship = new MentorshipImpl();
        return mentorship;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public StatusStep createStatusStep() {
        StatusStepImpl statusStep = new StatusStepImpl();
        return statusStep;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Agreement createAgreement() {
        AgreementImpl agreement = new AgreementImpl();
        return agreement;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Signature createSignature() {
        SignatureImpl signature = new SignatureImpl();
        return signature;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public MentoringGoal createMentoringGoal() {
        MentoringGoalImpl mentoringGoal = new MentoringGoalImpl();
        return mentoringGoal;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Measure createMeasure() {
        MeasureImpl measure = new MeasureImpl();
        return measure;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ProgressEntry createProgressEntry() {
        ProgressEntryImpl progressEntry = new ProgressEntryImpl();
        return progressEntry;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public MentoringSession createMentoringSession() {
        MentoringSessionImpl mentoringSession = new MentoringSessionImpl();
        return mentoringSession;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public AgendaItem createAgendaItem() {
        AgendaItemImpl agendaItem = new AgendaItemImpl();
        return agendaItem;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Advice createAdvice() {
        AdviceImpl advice = new AdviceImpl();
        return advice;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Closing createClosing() {
        ClosingImpl closing = new ClosingImpl();
        return closing;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public MentoringStyle createMentoringStyleFromString(EDataType eDataType, String initialValue) {
        MentoringStyle result = MentoringStyle.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertMentoringStyleToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public MentorshipKind createMentorshipKindFromString(EDataType eDataType, String initialValue) {
        MentorshipKind result = MentorshipKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertMentorshipKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public MentorshipStatus createMentorshipStatusFromString(EDataType eDataType, String initialValue) {
        MentorshipStatus result = MentorshipStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertMentorshipStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public GoalStatus createGoalStatusFromString(EDataType eDataType, String initialValue) {
        GoalStatus result = GoalStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertGoalStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public ProgressMode createProgressModeFromString(EDataType eDataType, String initialValue) {
        ProgressMode result = ProgressMode.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertProgressModeToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public SessionStatus createSessionStatusFromString(EDataType eDataType, String initialValue) {
        SessionStatus result = SessionStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertSessionStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public AdviceStatus createAdviceStatusFromString(EDataType eDataType, String initialValue) {
        AdviceStatus result = AdviceStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertAdviceStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public MentorshipPackage getMentorshipPackage() {
        return (MentorshipPackage)getEPackage();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @deprecated
     * @generated
     */
    @Deprecated
    public static MentorshipPackage getPackage() {
        return MentorshipPackage.eINSTANCE;
    }

} //MentorshipFactoryImpl

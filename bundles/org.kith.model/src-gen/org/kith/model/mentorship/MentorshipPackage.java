/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.kith.model.contacts.ContactsPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.kith.model.mentorship.MentorshipFactory
 * @model kind="package"
 * @generated
 */
public interface MentorshipPackage extends EPackage {
    /**
     * The package name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNAME = "mentorship";

    /**
     * The package namespace URI.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_URI = "urn:kith:mentorship";

    /**
     * The package namespace name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_PREFIX = "mentorship";

    /**
     * The singleton instance of the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    MentorshipPackage eINSTANCE = org.kith.model.mentorship.impl.MentorshipPackageImpl.init();

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.MentoringProfileImpl <em>Mentoring Profile</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.MentoringProfileImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentoringProfile()
     * @generated
     */
    int MENTORING_PROFILE = 0;

    /**
     * The feature id for the '<em><b>Mentor</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_PROFILE__MENTOR = ContactsPackage.FACET_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Mentee</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_PROFILE__MENTEE = ContactsPackage.FACET_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Mentor Capacity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_PROFILE__MENTOR_CAPACITY = ContactsPackage.FACET_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Mentee Capacity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_PROFILE__MENTEE_CAPACITY = ContactsPackage.FACET_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Offers</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_PROFILE__OFFERS = ContactsPackage.FACET_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Wants</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_PROFILE__WANTS = ContactsPackage.FACET_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Languages</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_PROFILE__LANGUAGES = ContactsPackage.FACET_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Styles</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_PROFILE__STYLES = ContactsPackage.FACET_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Mentoring Profile</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_PROFILE_FEATURE_COUNT = ContactsPackage.FACET_FEATURE_COUNT + 8;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.MentorshipImpl <em>Mentorship</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.MentorshipImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentorship()
     * @generated
     */
    int MENTORSHIP = 1;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Topic</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__TOPIC = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__KIND = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__STATUS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Mentors</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__MENTORS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Mentees</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__MENTEES = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Agreements</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__AGREEMENTS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Goals</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__GOALS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__SESSIONS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Closing</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__CLOSING = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Steps</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP__STEPS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 9;

    /**
     * The number of structural features of the '<em>Mentorship</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORSHIP_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 10;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.StatusStepImpl <em>Status Step</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.StatusStepImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getStatusStep()
     * @generated
     */
    int STATUS_STEP = 2;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STATUS_STEP__STATUS = 0;

    /**
     * The feature id for the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STATUS_STEP__ON = 1;

    /**
     * The number of structural features of the '<em>Status Step</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STATUS_STEP_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.AgreementImpl <em>Agreement</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.AgreementImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getAgreement()
     * @generated
     */
    int AGREEMENT = 3;

    /**
     * The feature id for the '<em><b>Purpose</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGREEMENT__PURPOSE = 0;

    /**
     * The feature id for the '<em><b>Expectations</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGREEMENT__EXPECTATIONS = 1;

    /**
     * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGREEMENT__CONFIDENTIALITY = 2;

    /**
     * The feature id for the '<em><b>Frequency Days</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGREEMENT__FREQUENCY_DAYS = 3;

    /**
     * The feature id for the '<em><b>Duration Weeks</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGREEMENT__DURATION_WEEKS = 4;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGREEMENT__START = 5;

    /**
     * The feature id for the '<em><b>Signatures</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGREEMENT__SIGNATURES = 6;

    /**
     * The number of structural features of the '<em>Agreement</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGREEMENT_FEATURE_COUNT = 7;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.SignatureImpl <em>Signature</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.SignatureImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getSignature()
     * @generated
     */
    int SIGNATURE = 4;

    /**
     * The feature id for the '<em><b>Person</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SIGNATURE__PERSON = 0;

    /**
     * The feature id for the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SIGNATURE__ON = 1;

    /**
     * The number of structural features of the '<em>Signature</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SIGNATURE_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.MentoringGoalImpl <em>Mentoring Goal</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.MentoringGoalImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentoringGoal()
     * @generated
     */
    int MENTORING_GOAL = 5;

    /**
     * The feature id for the '<em><b>Specific</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL__SPECIFIC = 0;

    /**
     * The feature id for the '<em><b>Measure</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL__MEASURE = 1;

    /**
     * The feature id for the '<em><b>Achievable</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL__ACHIEVABLE = 2;

    /**
     * The feature id for the '<em><b>Relevance</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL__RELEVANCE = 3;

    /**
     * The feature id for the '<em><b>Due</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL__DUE = 4;

    /**
     * The feature id for the '<em><b>Skills</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL__SKILLS = 5;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL__STATUS = 6;

    /**
     * The feature id for the '<em><b>Progress Mode</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL__PROGRESS_MODE = 7;

    /**
     * The feature id for the '<em><b>Entries</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL__ENTRIES = 8;

    /**
     * The feature id for the '<em><b>Actions</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL__ACTIONS = 9;

    /**
     * The number of structural features of the '<em>Mentoring Goal</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_GOAL_FEATURE_COUNT = 10;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.MeasureImpl <em>Measure</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.MeasureImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMeasure()
     * @generated
     */
    int MEASURE = 6;

    /**
     * The feature id for the '<em><b>Unit</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEASURE__UNIT = 0;

    /**
     * The feature id for the '<em><b>Baseline</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEASURE__BASELINE = 1;

    /**
     * The feature id for the '<em><b>Target</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEASURE__TARGET = 2;

    /**
     * The number of structural features of the '<em>Measure</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MEASURE_FEATURE_COUNT = 3;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.ProgressEntryImpl <em>Progress Entry</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.ProgressEntryImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getProgressEntry()
     * @generated
     */
    int PROGRESS_ENTRY = 7;

    /**
     * The feature id for the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PROGRESS_ENTRY__ON = 0;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PROGRESS_ENTRY__VALUE = 1;

    /**
     * The feature id for the '<em><b>Note</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PROGRESS_ENTRY__NOTE = 2;

    /**
     * The number of structural features of the '<em>Progress Entry</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PROGRESS_ENTRY_FEATURE_COUNT = 3;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.MentoringSessionImpl <em>Mentoring Session</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.MentoringSessionImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentoringSession()
     * @generated
     */
    int MENTORING_SESSION = 8;

    /**
     * The feature id for the '<em><b>Number</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__NUMBER = 0;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__START = 1;

    /**
     * The feature id for the '<em><b>Minutes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__MINUTES = 2;

    /**
     * The feature id for the '<em><b>Location</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__LOCATION = 3;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__STATUS = 4;

    /**
     * The feature id for the '<em><b>Agenda</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__AGENDA = 5;

    /**
     * The feature id for the '<em><b>Goal</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__GOAL = 6;

    /**
     * The feature id for the '<em><b>Reality</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__REALITY = 7;

    /**
     * The feature id for the '<em><b>Options</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__OPTIONS = 8;

    /**
     * The feature id for the '<em><b>Will</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__WILL = 9;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__NOTES = 10;

    /**
     * The feature id for the '<em><b>Advice</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__ADVICE = 11;

    /**
     * The feature id for the '<em><b>Commitments</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__COMMITMENTS = 12;

    /**
     * The feature id for the '<em><b>Mentee Rating</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__MENTEE_RATING = 13;

    /**
     * The feature id for the '<em><b>Mentor Rating</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__MENTOR_RATING = 14;

    /**
     * The feature id for the '<em><b>Interaction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION__INTERACTION = 15;

    /**
     * The number of structural features of the '<em>Mentoring Session</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MENTORING_SESSION_FEATURE_COUNT = 16;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.AgendaItemImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getAgendaItem()
     * @generated
     */
    int AGENDA_ITEM = 9;

    /**
     * The feature id for the '<em><b>Topic</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGENDA_ITEM__TOPIC = 0;

    /**
     * The feature id for the '<em><b>Done</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGENDA_ITEM__DONE = 1;

    /**
     * The feature id for the '<em><b>Carried Over</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGENDA_ITEM__CARRIED_OVER = 2;

    /**
     * The number of structural features of the '<em>Agenda Item</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AGENDA_ITEM_FEATURE_COUNT = 3;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.AdviceImpl <em>Advice</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.AdviceImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getAdvice()
     * @generated
     */
    int ADVICE = 10;

    /**
     * The feature id for the '<em><b>Giver</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADVICE__GIVER = 0;

    /**
     * The feature id for the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADVICE__TEXT = 1;

    /**
     * The feature id for the '<em><b>Skills</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADVICE__SKILLS = 2;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADVICE__STATUS = 3;

    /**
     * The feature id for the '<em><b>Applied On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADVICE__APPLIED_ON = 4;

    /**
     * The feature id for the '<em><b>Result</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADVICE__RESULT = 5;

    /**
     * The number of structural features of the '<em>Advice</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADVICE_FEATURE_COUNT = 6;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.impl.ClosingImpl <em>Closing</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.impl.ClosingImpl
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getClosing()
     * @generated
     */
    int CLOSING = 11;

    /**
     * The feature id for the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CLOSING__ON = 0;

    /**
     * The feature id for the '<em><b>Achieved</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CLOSING__ACHIEVED = 1;

    /**
     * The feature id for the '<em><b>Rating</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CLOSING__RATING = 2;

    /**
     * The feature id for the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CLOSING__TEXT = 3;

    /**
     * The feature id for the '<em><b>Stay In Touch Days</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CLOSING__STAY_IN_TOUCH_DAYS = 4;

    /**
     * The number of structural features of the '<em>Closing</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CLOSING_FEATURE_COUNT = 5;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.MentoringStyle <em>Mentoring Style</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.MentoringStyle
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentoringStyle()
     * @generated
     */
    int MENTORING_STYLE = 12;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.MentorshipKind <em>Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.MentorshipKind
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentorshipKind()
     * @generated
     */
    int MENTORSHIP_KIND = 13;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.MentorshipStatus <em>Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.MentorshipStatus
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentorshipStatus()
     * @generated
     */
    int MENTORSHIP_STATUS = 14;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.GoalStatus <em>Goal Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.GoalStatus
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getGoalStatus()
     * @generated
     */
    int GOAL_STATUS = 15;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.ProgressMode <em>Progress Mode</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.ProgressMode
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getProgressMode()
     * @generated
     */
    int PROGRESS_MODE = 16;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.SessionStatus <em>Session Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.SessionStatus
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getSessionStatus()
     * @generated
     */
    int SESSION_STATUS = 17;

    /**
     * The meta object id for the '{@link org.kith.model.mentorship.AdviceStatus <em>Advice Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.mentorship.AdviceStatus
     * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getAdviceStatus()
     * @generated
     */
    int ADVICE_STATUS = 18;


    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.MentoringProfile <em>Mentoring Profile</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Mentoring Profile</em>'.
     * @see org.kith.model.mentorship.MentoringProfile
     * @generated
     */
    EClass getMentoringProfile();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringProfile#isMentor <em>Mentor</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Mentor</em>'.
     * @see org.kith.model.mentorship.MentoringProfile#isMentor()
     * @see #getMentoringProfile()
     * @generated
     */
    EAttribute getMentoringProfile_Mentor();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringProfile#isMentee <em>Mentee</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Mentee</em>'.
     * @see org.kith.model.mentorship.MentoringProfile#isMentee()
     * @see #getMentoringProfile()
     * @generated
     */
    EAttribute getMentoringProfile_Mentee();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringProfile#getMentorCapacity <em>Mentor Capacity</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Mentor Capacity</em>'.
     * @see org.kith.model.mentorship.MentoringProfile#getMentorCapacity()
     * @see #getMentoringProfile()
     * @generated
     */
    EAttribute getMentoringProfile_MentorCapacity();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringProfile#getMenteeCapacity <em>Mentee Capacity</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Mentee Capacity</em>'.
     * @see org.kith.model.mentorship.MentoringProfile#getMenteeCapacity()
     * @see #getMentoringProfile()
     * @generated
     */
    EAttribute getMentoringProfile_MenteeCapacity();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.mentorship.MentoringProfile#getOffers <em>Offers</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Offers</em>'.
     * @see org.kith.model.mentorship.MentoringProfile#getOffers()
     * @see #getMentoringProfile()
     * @generated
     */
    EReference getMentoringProfile_Offers();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.mentorship.MentoringProfile#getWants <em>Wants</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Wants</em>'.
     * @see org.kith.model.mentorship.MentoringProfile#getWants()
     * @see #getMentoringProfile()
     * @generated
     */
    EReference getMentoringProfile_Wants();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.mentorship.MentoringProfile#getLanguages <em>Languages</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Languages</em>'.
     * @see org.kith.model.mentorship.MentoringProfile#getLanguages()
     * @see #getMentoringProfile()
     * @generated
     */
    EAttribute getMentoringProfile_Languages();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.mentorship.MentoringProfile#getStyles <em>Styles</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Styles</em>'.
     * @see org.kith.model.mentorship.MentoringProfile#getStyles()
     * @see #getMentoringProfile()
     * @generated
     */
    EAttribute getMentoringProfile_Styles();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.Mentorship <em>Mentorship</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Mentorship</em>'.
     * @see org.kith.model.mentorship.Mentorship
     * @generated
     */
    EClass getMentorship();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Mentorship#getTopic <em>Topic</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Topic</em>'.
     * @see org.kith.model.mentorship.Mentorship#getTopic()
     * @see #getMentorship()
     * @generated
     */
    EAttribute getMentorship_Topic();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Mentorship#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.mentorship.Mentorship#getKind()
     * @see #getMentorship()
     * @generated
     */
    EAttribute getMentorship_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Mentorship#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.mentorship.Mentorship#getStatus()
     * @see #getMentorship()
     * @generated
     */
    EAttribute getMentorship_Status();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.mentorship.Mentorship#getMentors <em>Mentors</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Mentors</em>'.
     * @see org.kith.model.mentorship.Mentorship#getMentors()
     * @see #getMentorship()
     * @generated
     */
    EReference getMentorship_Mentors();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.mentorship.Mentorship#getMentees <em>Mentees</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Mentees</em>'.
     * @see org.kith.model.mentorship.Mentorship#getMentees()
     * @see #getMentorship()
     * @generated
     */
    EReference getMentorship_Mentees();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.mentorship.Mentorship#getAgreements <em>Agreements</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Agreements</em>'.
     * @see org.kith.model.mentorship.Mentorship#getAgreements()
     * @see #getMentorship()
     * @generated
     */
    EReference getMentorship_Agreements();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.mentorship.Mentorship#getGoals <em>Goals</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Goals</em>'.
     * @see org.kith.model.mentorship.Mentorship#getGoals()
     * @see #getMentorship()
     * @generated
     */
    EReference getMentorship_Goals();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.mentorship.Mentorship#getSessions <em>Sessions</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Sessions</em>'.
     * @see org.kith.model.mentorship.Mentorship#getSessions()
     * @see #getMentorship()
     * @generated
     */
    EReference getMentorship_Sessions();

    /**
     * Returns the meta object for the containment reference '{@link org.kith.model.mentorship.Mentorship#getClosing <em>Closing</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Closing</em>'.
     * @see org.kith.model.mentorship.Mentorship#getClosing()
     * @see #getMentorship()
     * @generated
     */
    EReference getMentorship_Closing();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.mentorship.Mentorship#getSteps <em>Steps</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Steps</em>'.
     * @see org.kith.model.mentorship.Mentorship#getSteps()
     * @see #getMentorship()
     * @generated
     */
    EReference getMentorship_Steps();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.StatusStep <em>Status Step</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Status Step</em>'.
     * @see org.kith.model.mentorship.StatusStep
     * @generated
     */
    EClass getStatusStep();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.StatusStep#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.mentorship.StatusStep#getStatus()
     * @see #getStatusStep()
     * @generated
     */
    EAttribute getStatusStep_Status();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.StatusStep#getOn <em>On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>On</em>'.
     * @see org.kith.model.mentorship.StatusStep#getOn()
     * @see #getStatusStep()
     * @generated
     */
    EAttribute getStatusStep_On();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.Agreement <em>Agreement</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Agreement</em>'.
     * @see org.kith.model.mentorship.Agreement
     * @generated
     */
    EClass getAgreement();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Agreement#getPurpose <em>Purpose</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Purpose</em>'.
     * @see org.kith.model.mentorship.Agreement#getPurpose()
     * @see #getAgreement()
     * @generated
     */
    EAttribute getAgreement_Purpose();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Agreement#getExpectations <em>Expectations</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Expectations</em>'.
     * @see org.kith.model.mentorship.Agreement#getExpectations()
     * @see #getAgreement()
     * @generated
     */
    EAttribute getAgreement_Expectations();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Agreement#getConfidentiality <em>Confidentiality</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Confidentiality</em>'.
     * @see org.kith.model.mentorship.Agreement#getConfidentiality()
     * @see #getAgreement()
     * @generated
     */
    EAttribute getAgreement_Confidentiality();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Agreement#getFrequencyDays <em>Frequency Days</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Frequency Days</em>'.
     * @see org.kith.model.mentorship.Agreement#getFrequencyDays()
     * @see #getAgreement()
     * @generated
     */
    EAttribute getAgreement_FrequencyDays();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Agreement#getDurationWeeks <em>Duration Weeks</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Duration Weeks</em>'.
     * @see org.kith.model.mentorship.Agreement#getDurationWeeks()
     * @see #getAgreement()
     * @generated
     */
    EAttribute getAgreement_DurationWeeks();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Agreement#getStart <em>Start</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Start</em>'.
     * @see org.kith.model.mentorship.Agreement#getStart()
     * @see #getAgreement()
     * @generated
     */
    EAttribute getAgreement_Start();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.mentorship.Agreement#getSignatures <em>Signatures</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Signatures</em>'.
     * @see org.kith.model.mentorship.Agreement#getSignatures()
     * @see #getAgreement()
     * @generated
     */
    EReference getAgreement_Signatures();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.Signature <em>Signature</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Signature</em>'.
     * @see org.kith.model.mentorship.Signature
     * @generated
     */
    EClass getSignature();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.mentorship.Signature#getPerson <em>Person</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Person</em>'.
     * @see org.kith.model.mentorship.Signature#getPerson()
     * @see #getSignature()
     * @generated
     */
    EReference getSignature_Person();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Signature#getOn <em>On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>On</em>'.
     * @see org.kith.model.mentorship.Signature#getOn()
     * @see #getSignature()
     * @generated
     */
    EAttribute getSignature_On();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.MentoringGoal <em>Mentoring Goal</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Mentoring Goal</em>'.
     * @see org.kith.model.mentorship.MentoringGoal
     * @generated
     */
    EClass getMentoringGoal();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringGoal#getSpecific <em>Specific</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Specific</em>'.
     * @see org.kith.model.mentorship.MentoringGoal#getSpecific()
     * @see #getMentoringGoal()
     * @generated
     */
    EAttribute getMentoringGoal_Specific();

    /**
     * Returns the meta object for the containment reference '{@link org.kith.model.mentorship.MentoringGoal#getMeasure <em>Measure</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Measure</em>'.
     * @see org.kith.model.mentorship.MentoringGoal#getMeasure()
     * @see #getMentoringGoal()
     * @generated
     */
    EReference getMentoringGoal_Measure();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringGoal#getAchievable <em>Achievable</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Achievable</em>'.
     * @see org.kith.model.mentorship.MentoringGoal#getAchievable()
     * @see #getMentoringGoal()
     * @generated
     */
    EAttribute getMentoringGoal_Achievable();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringGoal#getRelevance <em>Relevance</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Relevance</em>'.
     * @see org.kith.model.mentorship.MentoringGoal#getRelevance()
     * @see #getMentoringGoal()
     * @generated
     */
    EAttribute getMentoringGoal_Relevance();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringGoal#getDue <em>Due</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Due</em>'.
     * @see org.kith.model.mentorship.MentoringGoal#getDue()
     * @see #getMentoringGoal()
     * @generated
     */
    EAttribute getMentoringGoal_Due();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.mentorship.MentoringGoal#getSkills <em>Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Skills</em>'.
     * @see org.kith.model.mentorship.MentoringGoal#getSkills()
     * @see #getMentoringGoal()
     * @generated
     */
    EReference getMentoringGoal_Skills();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringGoal#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.mentorship.MentoringGoal#getStatus()
     * @see #getMentoringGoal()
     * @generated
     */
    EAttribute getMentoringGoal_Status();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringGoal#getProgressMode <em>Progress Mode</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Progress Mode</em>'.
     * @see org.kith.model.mentorship.MentoringGoal#getProgressMode()
     * @see #getMentoringGoal()
     * @generated
     */
    EAttribute getMentoringGoal_ProgressMode();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.mentorship.MentoringGoal#getEntries <em>Entries</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Entries</em>'.
     * @see org.kith.model.mentorship.MentoringGoal#getEntries()
     * @see #getMentoringGoal()
     * @generated
     */
    EReference getMentoringGoal_Entries();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.mentorship.MentoringGoal#getActions <em>Actions</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Actions</em>'.
     * @see org.kith.model.mentorship.MentoringGoal#getActions()
     * @see #getMentoringGoal()
     * @generated
     */
    EReference getMentoringGoal_Actions();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.Measure <em>Measure</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Measure</em>'.
     * @see org.kith.model.mentorship.Measure
     * @generated
     */
    EClass getMeasure();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Measure#getUnit <em>Unit</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Unit</em>'.
     * @see org.kith.model.mentorship.Measure#getUnit()
     * @see #getMeasure()
     * @generated
     */
    EAttribute getMeasure_Unit();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Measure#getBaseline <em>Baseline</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Baseline</em>'.
     * @see org.kith.model.mentorship.Measure#getBaseline()
     * @see #getMeasure()
     * @generated
     */
    EAttribute getMeasure_Baseline();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Measure#getTarget <em>Target</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Target</em>'.
     * @see org.kith.model.mentorship.Measure#getTarget()
     * @see #getMeasure()
     * @generated
     */
    EAttribute getMeasure_Target();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.ProgressEntry <em>Progress Entry</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Progress Entry</em>'.
     * @see org.kith.model.mentorship.ProgressEntry
     * @generated
     */
    EClass getProgressEntry();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.ProgressEntry#getOn <em>On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>On</em>'.
     * @see org.kith.model.mentorship.ProgressEntry#getOn()
     * @see #getProgressEntry()
     * @generated
     */
    EAttribute getProgressEntry_On();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.ProgressEntry#getValue <em>Value</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.kith.model.mentorship.ProgressEntry#getValue()
     * @see #getProgressEntry()
     * @generated
     */
    EAttribute getProgressEntry_Value();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.ProgressEntry#getNote <em>Note</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Note</em>'.
     * @see org.kith.model.mentorship.ProgressEntry#getNote()
     * @see #getProgressEntry()
     * @generated
     */
    EAttribute getProgressEntry_Note();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.MentoringSession <em>Mentoring Session</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Mentoring Session</em>'.
     * @see org.kith.model.mentorship.MentoringSession
     * @generated
     */
    EClass getMentoringSession();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getNumber <em>Number</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Number</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getNumber()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Number();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getStart <em>Start</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Start</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getStart()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Start();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getMinutes <em>Minutes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Minutes</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getMinutes()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Minutes();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getLocation <em>Location</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Location</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getLocation()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Location();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getStatus()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Status();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.mentorship.MentoringSession#getAgenda <em>Agenda</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Agenda</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getAgenda()
     * @see #getMentoringSession()
     * @generated
     */
    EReference getMentoringSession_Agenda();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getGoal <em>Goal</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Goal</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getGoal()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Goal();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getReality <em>Reality</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Reality</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getReality()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Reality();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.mentorship.MentoringSession#getOptions <em>Options</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Options</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getOptions()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Options();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getWill <em>Will</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Will</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getWill()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Will();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getNotes <em>Notes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Notes</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getNotes()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Notes();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.mentorship.MentoringSession#getAdvice <em>Advice</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Advice</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getAdvice()
     * @see #getMentoringSession()
     * @generated
     */
    EReference getMentoringSession_Advice();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.mentorship.MentoringSession#getCommitments <em>Commitments</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Commitments</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getCommitments()
     * @see #getMentoringSession()
     * @generated
     */
    EReference getMentoringSession_Commitments();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getMenteeRating <em>Mentee Rating</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Mentee Rating</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getMenteeRating()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_MenteeRating();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getMentorRating <em>Mentor Rating</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Mentor Rating</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getMentorRating()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_MentorRating();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.MentoringSession#getInteraction <em>Interaction</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Interaction</em>'.
     * @see org.kith.model.mentorship.MentoringSession#getInteraction()
     * @see #getMentoringSession()
     * @generated
     */
    EAttribute getMentoringSession_Interaction();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.AgendaItem <em>Agenda Item</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Agenda Item</em>'.
     * @see org.kith.model.mentorship.AgendaItem
     * @generated
     */
    EClass getAgendaItem();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.AgendaItem#getTopic <em>Topic</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Topic</em>'.
     * @see org.kith.model.mentorship.AgendaItem#getTopic()
     * @see #getAgendaItem()
     * @generated
     */
    EAttribute getAgendaItem_Topic();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.AgendaItem#isDone <em>Done</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Done</em>'.
     * @see org.kith.model.mentorship.AgendaItem#isDone()
     * @see #getAgendaItem()
     * @generated
     */
    EAttribute getAgendaItem_Done();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.AgendaItem#isCarriedOver <em>Carried Over</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Carried Over</em>'.
     * @see org.kith.model.mentorship.AgendaItem#isCarriedOver()
     * @see #getAgendaItem()
     * @generated
     */
    EAttribute getAgendaItem_CarriedOver();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.Advice <em>Advice</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Advice</em>'.
     * @see org.kith.model.mentorship.Advice
     * @generated
     */
    EClass getAdvice();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.mentorship.Advice#getGiver <em>Giver</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Giver</em>'.
     * @see org.kith.model.mentorship.Advice#getGiver()
     * @see #getAdvice()
     * @generated
     */
    EReference getAdvice_Giver();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Advice#getText <em>Text</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Text</em>'.
     * @see org.kith.model.mentorship.Advice#getText()
     * @see #getAdvice()
     * @generated
     */
    EAttribute getAdvice_Text();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.mentorship.Advice#getSkills <em>Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Skills</em>'.
     * @see org.kith.model.mentorship.Advice#getSkills()
     * @see #getAdvice()
     * @generated
     */
    EReference getAdvice_Skills();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Advice#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.mentorship.Advice#getStatus()
     * @see #getAdvice()
     * @generated
     */
    EAttribute getAdvice_Status();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Advice#getAppliedOn <em>Applied On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Applied On</em>'.
     * @see org.kith.model.mentorship.Advice#getAppliedOn()
     * @see #getAdvice()
     * @generated
     */
    EAttribute getAdvice_AppliedOn();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Advice#getResult <em>Result</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Result</em>'.
     * @see org.kith.model.mentorship.Advice#getResult()
     * @see #getAdvice()
     * @generated
     */
    EAttribute getAdvice_Result();

    /**
     * Returns the meta object for class '{@link org.kith.model.mentorship.Closing <em>Closing</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Closing</em>'.
     * @see org.kith.model.mentorship.Closing
     * @generated
     */
    EClass getClosing();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Closing#getOn <em>On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>On</em>'.
     * @see org.kith.model.mentorship.Closing#getOn()
     * @see #getClosing()
     * @generated
     */
    EAttribute getClosing_On();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Closing#getAchieved <em>Achieved</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Achieved</em>'.
     * @see org.kith.model.mentorship.Closing#getAchieved()
     * @see #getClosing()
     * @generated
     */
    EAttribute getClosing_Achieved();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Closing#getRating <em>Rating</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Rating</em>'.
     * @see org.kith.model.mentorship.Closing#getRating()
     * @see #getClosing()
     * @generated
     */
    EAttribute getClosing_Rating();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Closing#getText <em>Text</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Text</em>'.
     * @see org.kith.model.mentorship.Closing#getText()
     * @see #getClosing()
     * @generated
     */
    EAttribute getClosing_Text();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.mentorship.Closing#getStayInTouchDays <em>Stay In Touch Days</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Stay In Touch Days</em>'.
     * @see org.kith.model.mentorship.Closing#getStayInTouchDays()
     * @see #getClosing()
     * @generated
     */
    EAttribute getClosing_StayInTouchDays();

    /**
     * Returns the meta object for enum '{@link org.kith.model.mentorship.MentoringStyle <em>Mentoring Style</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Mentoring Style</em>'.
     * @see org.kith.model.mentorship.MentoringStyle
     * @generated
     */
    EEnum getMentoringStyle();

    /**
     * Returns the meta object for enum '{@link org.kith.model.mentorship.MentorshipKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Kind</em>'.
     * @see org.kith.model.mentorship.MentorshipKind
     * @generated
     */
    EEnum getMentorshipKind();

    /**
     * Returns the meta object for enum '{@link org.kith.model.mentorship.MentorshipStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Status</em>'.
     * @see org.kith.model.mentorship.MentorshipStatus
     * @generated
     */
    EEnum getMentorshipStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.mentorship.GoalStatus <em>Goal Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Goal Status</em>'.
     * @see org.kith.model.mentorship.GoalStatus
     * @generated
     */
    EEnum getGoalStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.mentorship.ProgressMode <em>Progress Mode</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Progress Mode</em>'.
     * @see org.kith.model.mentorship.ProgressMode
     * @generated
     */
    EEnum getProgressMode();

    /**
     * Returns the meta object for enum '{@link org.kith.model.mentorship.SessionStatus <em>Session Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Session Status</em>'.
     * @see org.kith.model.mentorship.SessionStatus
     * @generated
     */
    EEnum getSessionStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.mentorship.AdviceStatus <em>Advice Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Advice Status</em>'.
     * @see org.kith.model.mentorship.AdviceStatus
     * @generated
     */
    EEnum getAdviceStatus();

    /**
     * Returns the factory that creates the instances of the model.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the factory that creates the instances of the model.
     * @generated
     */
    MentorshipFactory getMentorshipFactory();

    /**
     * <!-- begin-user-doc -->
     * Defines literals for the meta objects that represent
     * <ul>
     *   <li>each class,</li>
     *   <li>each feature of each class,</li>
     *   <li>each enum,</li>
     *   <li>and each data type</li>
     * </ul>
     * <!-- end-user-doc -->
     * @generated
     */
    interface Literals {
        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.MentoringProfileImpl <em>Mentoring Profile</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.MentoringProfileImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentoringProfile()
         * @generated
         */
        EClass MENTORING_PROFILE = eINSTANCE.getMentoringProfile();

        /**
         * The meta object literal for the '<em><b>Mentor</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_PROFILE__MENTOR = eINSTANCE.getMentoringProfile_Mentor();

        /**
         * The meta object literal for the '<em><b>Mentee</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_PROFILE__MENTEE = eINSTANCE.getMentoringProfile_Mentee();

        /**
         * The meta object literal for the '<em><b>Mentor Capacity</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_PROFILE__MENTOR_CAPACITY = eINSTANCE.getMentoringProfile_MentorCapacity();

        /**
         * The meta object literal for the '<em><b>Mentee Capacity</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_PROFILE__MENTEE_CAPACITY = eINSTANCE.getMentoringProfile_MenteeCapacity();

        /**
         * The meta object literal for the '<em><b>Offers</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORING_PROFILE__OFFERS = eINSTANCE.getMentoringProfile_Offers();

        /**
         * The meta object literal for the '<em><b>Wants</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORING_PROFILE__WANTS = eINSTANCE.getMentoringProfile_Wants();

        /**
         * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_PROFILE__LANGUAGES = eINSTANCE.getMentoringProfile_Languages();

        /**
         * The meta object literal for the '<em><b>Styles</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_PROFILE__STYLES = eINSTANCE.getMentoringProfile_Styles();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.MentorshipImpl <em>Mentorship</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.MentorshipImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentorship()
         * @generated
         */
        EClass MENTORSHIP = eINSTANCE.getMentorship();

        /**
         * The meta object literal for the '<em><b>Topic</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORSHIP__TOPIC = eINSTANCE.getMentorship_Topic();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORSHIP__KIND = eINSTANCE.getMentorship_Kind();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORSHIP__STATUS = eINSTANCE.getMentorship_Status();

        /**
         * The meta object literal for the '<em><b>Mentors</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORSHIP__MENTORS = eINSTANCE.getMentorship_Mentors();

        /**
         * The meta object literal for the '<em><b>Mentees</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORSHIP__MENTEES = eINSTANCE.getMentorship_Mentees();

        /**
         * The meta object literal for the '<em><b>Agreements</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORSHIP__AGREEMENTS = eINSTANCE.getMentorship_Agreements();

        /**
         * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORSHIP__GOALS = eINSTANCE.getMentorship_Goals();

        /**
         * The meta object literal for the '<em><b>Sessions</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORSHIP__SESSIONS = eINSTANCE.getMentorship_Sessions();

        /**
         * The meta object literal for the '<em><b>Closing</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORSHIP__CLOSING = eINSTANCE.getMentorship_Closing();

        /**
         * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORSHIP__STEPS = eINSTANCE.getMentorship_Steps();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.StatusStepImpl <em>Status Step</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.StatusStepImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getStatusStep()
         * @generated
         */
        EClass STATUS_STEP = eINSTANCE.getStatusStep();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STATUS_STEP__STATUS = eINSTANCE.getStatusStep_Status();

        /**
         * The meta object literal for the '<em><b>On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STATUS_STEP__ON = eINSTANCE.getStatusStep_On();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.AgreementImpl <em>Agreement</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.AgreementImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getAgreement()
         * @generated
         */
        EClass AGREEMENT = eINSTANCE.getAgreement();

        /**
         * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute AGREEMENT__PURPOSE = eINSTANCE.getAgreement_Purpose();

        /**
         * The meta object literal for the '<em><b>Expectations</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute AGREEMENT__EXPECTATIONS = eINSTANCE.getAgreement_Expectations();

        /**
         * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute AGREEMENT__CONFIDENTIALITY = eINSTANCE.getAgreement_Confidentiality();

        /**
         * The meta object literal for the '<em><b>Frequency Days</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute AGREEMENT__FREQUENCY_DAYS = eINSTANCE.getAgreement_FrequencyDays();

        /**
         * The meta object literal for the '<em><b>Duration Weeks</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute AGREEMENT__DURATION_WEEKS = eINSTANCE.getAgreement_DurationWeeks();

        /**
         * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute AGREEMENT__START = eINSTANCE.getAgreement_Start();

        /**
         * The meta object literal for the '<em><b>Signatures</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference AGREEMENT__SIGNATURES = eINSTANCE.getAgreement_Signatures();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.SignatureImpl <em>Signature</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.SignatureImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getSignature()
         * @generated
         */
        EClass SIGNATURE = eINSTANCE.getSignature();

        /**
         * The meta object literal for the '<em><b>Person</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference SIGNATURE__PERSON = eINSTANCE.getSignature_Person();

        /**
         * The meta object literal for the '<em><b>On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SIGNATURE__ON = eINSTANCE.getSignature_On();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.MentoringGoalImpl <em>Mentoring Goal</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.MentoringGoalImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentoringGoal()
         * @generated
         */
        EClass MENTORING_GOAL = eINSTANCE.getMentoringGoal();

        /**
         * The meta object literal for the '<em><b>Specific</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_GOAL__SPECIFIC = eINSTANCE.getMentoringGoal_Specific();

        /**
         * The meta object literal for the '<em><b>Measure</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORING_GOAL__MEASURE = eINSTANCE.getMentoringGoal_Measure();

        /**
         * The meta object literal for the '<em><b>Achievable</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_GOAL__ACHIEVABLE = eINSTANCE.getMentoringGoal_Achievable();

        /**
         * The meta object literal for the '<em><b>Relevance</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_GOAL__RELEVANCE = eINSTANCE.getMentoringGoal_Relevance();

        /**
         * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_GOAL__DUE = eINSTANCE.getMentoringGoal_Due();

        /**
         * The meta object literal for the '<em><b>Skills</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORING_GOAL__SKILLS = eINSTANCE.getMentoringGoal_Skills();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_GOAL__STATUS = eINSTANCE.getMentoringGoal_Status();

        /**
         * The meta object literal for the '<em><b>Progress Mode</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_GOAL__PROGRESS_MODE = eINSTANCE.getMentoringGoal_ProgressMode();

        /**
         * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORING_GOAL__ENTRIES = eINSTANCE.getMentoringGoal_Entries();

        /**
         * The meta object literal for the '<em><b>Actions</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORING_GOAL__ACTIONS = eINSTANCE.getMentoringGoal_Actions();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.MeasureImpl <em>Measure</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.MeasureImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMeasure()
         * @generated
         */
        EClass MEASURE = eINSTANCE.getMeasure();

        /**
         * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEASURE__UNIT = eINSTANCE.getMeasure_Unit();

        /**
         * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEASURE__BASELINE = eINSTANCE.getMeasure_Baseline();

        /**
         * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MEASURE__TARGET = eINSTANCE.getMeasure_Target();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.ProgressEntryImpl <em>Progress Entry</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.ProgressEntryImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getProgressEntry()
         * @generated
         */
        EClass PROGRESS_ENTRY = eINSTANCE.getProgressEntry();

        /**
         * The meta object literal for the '<em><b>On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PROGRESS_ENTRY__ON = eINSTANCE.getProgressEntry_On();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PROGRESS_ENTRY__VALUE = eINSTANCE.getProgressEntry_Value();

        /**
         * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PROGRESS_ENTRY__NOTE = eINSTANCE.getProgressEntry_Note();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.MentoringSessionImpl <em>Mentoring Session</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.MentoringSessionImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentoringSession()
         * @generated
         */
        EClass MENTORING_SESSION = eINSTANCE.getMentoringSession();

        /**
         * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__NUMBER = eINSTANCE.getMentoringSession_Number();

        /**
         * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__START = eINSTANCE.getMentoringSession_Start();

        /**
         * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__MINUTES = eINSTANCE.getMentoringSession_Minutes();

        /**
         * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__LOCATION = eINSTANCE.getMentoringSession_Location();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__STATUS = eINSTANCE.getMentoringSession_Status();

        /**
         * The meta object literal for the '<em><b>Agenda</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORING_SESSION__AGENDA = eINSTANCE.getMentoringSession_Agenda();

        /**
         * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__GOAL = eINSTANCE.getMentoringSession_Goal();

        /**
         * The meta object literal for the '<em><b>Reality</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__REALITY = eINSTANCE.getMentoringSession_Reality();

        /**
         * The meta object literal for the '<em><b>Options</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__OPTIONS = eINSTANCE.getMentoringSession_Options();

        /**
         * The meta object literal for the '<em><b>Will</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__WILL = eINSTANCE.getMentoringSession_Will();

        /**
         * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__NOTES = eINSTANCE.getMentoringSession_Notes();

        /**
         * The meta object literal for the '<em><b>Advice</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORING_SESSION__ADVICE = eINSTANCE.getMentoringSession_Advice();

        /**
         * The meta object literal for the '<em><b>Commitments</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference MENTORING_SESSION__COMMITMENTS = eINSTANCE.getMentoringSession_Commitments();

        /**
         * The meta object literal for the '<em><b>Mentee Rating</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__MENTEE_RATING = eINSTANCE.getMentoringSession_MenteeRating();

        /**
         * The meta object literal for the '<em><b>Mentor Rating</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__MENTOR_RATING = eINSTANCE.getMentoringSession_MentorRating();

        /**
         * The meta object literal for the '<em><b>Interaction</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MENTORING_SESSION__INTERACTION = eINSTANCE.getMentoringSession_Interaction();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.AgendaItemImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getAgendaItem()
         * @generated
         */
        EClass AGENDA_ITEM = eINSTANCE.getAgendaItem();

        /**
         * The meta object literal for the '<em><b>Topic</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute AGENDA_ITEM__TOPIC = eINSTANCE.getAgendaItem_Topic();

        /**
         * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute AGENDA_ITEM__DONE = eINSTANCE.getAgendaItem_Done();

        /**
         * The meta object literal for the '<em><b>Carried Over</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute AGENDA_ITEM__CARRIED_OVER = eINSTANCE.getAgendaItem_CarriedOver();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.AdviceImpl <em>Advice</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.AdviceImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getAdvice()
         * @generated
         */
        EClass ADVICE = eINSTANCE.getAdvice();

        /**
         * The meta object literal for the '<em><b>Giver</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference ADVICE__GIVER = eINSTANCE.getAdvice_Giver();

        /**
         * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADVICE__TEXT = eINSTANCE.getAdvice_Text();

        /**
         * The meta object literal for the '<em><b>Skills</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference ADVICE__SKILLS = eINSTANCE.getAdvice_Skills();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADVICE__STATUS = eINSTANCE.getAdvice_Status();

        /**
         * The meta object literal for the '<em><b>Applied On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADVICE__APPLIED_ON = eINSTANCE.getAdvice_AppliedOn();

        /**
         * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADVICE__RESULT = eINSTANCE.getAdvice_Result();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.impl.ClosingImpl <em>Closing</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.impl.ClosingImpl
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getClosing()
         * @generated
         */
        EClass CLOSING = eINSTANCE.getClosing();

        /**
         * The meta object literal for the '<em><b>On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CLOSING__ON = eINSTANCE.getClosing_On();

        /**
         * The meta object literal for the '<em><b>Achieved</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CLOSING__ACHIEVED = eINSTANCE.getClosing_Achieved();

        /**
         * The meta object literal for the '<em><b>Rating</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CLOSING__RATING = eINSTANCE.getClosing_Rating();

        /**
         * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CLOSING__TEXT = eINSTANCE.getClosing_Text();

        /**
         * The meta object literal for the '<em><b>Stay In Touch Days</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CLOSING__STAY_IN_TOUCH_DAYS = eINSTANCE.getClosing_StayInTouchDays();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.MentoringStyle <em>Mentoring Style</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.MentoringStyle
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentoringStyle()
         * @generated
         */
        EEnum MENTORING_STYLE = eINSTANCE.getMentoringStyle();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.MentorshipKind <em>Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.MentorshipKind
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentorshipKind()
         * @generated
         */
        EEnum MENTORSHIP_KIND = eINSTANCE.getMentorshipKind();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.MentorshipStatus <em>Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.MentorshipStatus
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getMentorshipStatus()
         * @generated
         */
        EEnum MENTORSHIP_STATUS = eINSTANCE.getMentorshipStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.GoalStatus <em>Goal Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.GoalStatus
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getGoalStatus()
         * @generated
         */
        EEnum GOAL_STATUS = eINSTANCE.getGoalStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.ProgressMode <em>Progress Mode</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.ProgressMode
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getProgressMode()
         * @generated
         */
        EEnum PROGRESS_MODE = eINSTANCE.getProgressMode();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.SessionStatus <em>Session Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.SessionStatus
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getSessionStatus()
         * @generated
         */
        EEnum SESSION_STATUS = eINSTANCE.getSessionStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.mentorship.AdviceStatus <em>Advice Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.mentorship.AdviceStatus
         * @see org.kith.model.mentorship.impl.MentorshipPackageImpl#getAdviceStatus()
         * @generated
         */
        EEnum ADVICE_STATUS = eINSTANCE.getAdviceStatus();

    }

} //MentorshipPackage

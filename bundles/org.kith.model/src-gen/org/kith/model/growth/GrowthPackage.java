/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

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
 * @see org.kith.model.growth.GrowthFactory
 * @model kind="package"
 * @generated
 */
public interface GrowthPackage extends EPackage {
    /**
     * The package name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNAME = "growth";

    /**
     * The package namespace URI.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_URI = "urn:kith:growth";

    /**
     * The package namespace name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_PREFIX = "growth";

    /**
     * The singleton instance of the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    GrowthPackage eINSTANCE = org.kith.model.growth.impl.GrowthPackageImpl.init();

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.InsightImpl <em>Insight</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.InsightImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getInsight()
     * @generated
     */
    int INSIGHT = 0;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__TITLE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__KIND = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Summary</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__SUMMARY = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__ADDRESS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Sources</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__SOURCES = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Interaction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__INTERACTION = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Captured On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__CAPTURED_ON = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Stated Confidence</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__STATED_CONFIDENCE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Corroborations</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__CORROBORATIONS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Topics</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__TOPICS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Impact</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__IMPACT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Horizon</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__HORIZON = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Review On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__REVIEW_ON = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Expired On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__EXPIRED_ON = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Superseded By</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT__SUPERSEDED_BY = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 14;

    /**
     * The number of structural features of the '<em>Insight</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INSIGHT_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 15;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.CorroborationImpl <em>Corroboration</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.CorroborationImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getCorroboration()
     * @generated
     */
    int CORROBORATION = 1;

    /**
     * The feature id for the '<em><b>Party</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CORROBORATION__PARTY = 0;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CORROBORATION__DATE = 1;

    /**
     * The feature id for the '<em><b>Agrees</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CORROBORATION__AGREES = 2;

    /**
     * The number of structural features of the '<em>Corroboration</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CORROBORATION_FEATURE_COUNT = 3;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.AchievementImpl <em>Achievement</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.AchievementImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getAchievement()
     * @generated
     */
    int ACHIEVEMENT = 2;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__TITLE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Situation</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__SITUATION = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Task</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__TASK = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Action</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__ACTION = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Result</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__RESULT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__DATE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Skills</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__SKILLS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Corroborated By</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__CORROBORATED_BY = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Evidence</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT__EVIDENCE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Achievement</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ACHIEVEMENT_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 9;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.FeedbackImpl <em>Feedback</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.FeedbackImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getFeedback()
     * @generated
     */
    int FEEDBACK = 3;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>From</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__FROM = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__DATE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__KIND = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__TEXT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Skills</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__SKILLS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Interaction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK__INTERACTION = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The number of structural features of the '<em>Feedback</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEEDBACK_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.ConfidenceEntryImpl <em>Confidence Entry</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.ConfidenceEntryImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getConfidenceEntry()
     * @generated
     */
    int CONFIDENCE_ENTRY = 4;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__DATE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Score</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__SCORE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Skill</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__SKILL = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Situation</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY__SITUATION = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Confidence Entry</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONFIDENCE_ENTRY_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.VisibilityItemImpl <em>Visibility Item</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.VisibilityItemImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getVisibilityItem()
     * @generated
     */
    int VISIBILITY_ITEM = 5;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__TITLE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__DATE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Topics</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__TOPICS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__ADDRESS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Contributors</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__CONTRIBUTORS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__METRICS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>New Contacts</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__NEW_CONTACTS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Follow Ups</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM__FOLLOW_UPS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The number of structural features of the '<em>Visibility Item</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int VISIBILITY_ITEM_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 8;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.TalkImpl <em>Talk</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.TalkImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getTalk()
     * @generated
     */
    int TALK = 6;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__ID = VISIBILITY_ITEM__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__CREATED = VISIBILITY_ITEM__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__UPDATED = VISIBILITY_ITEM__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__SENSITIVITY = VISIBILITY_ITEM__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__NOTES = VISIBILITY_ITEM__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__TAGS = VISIBILITY_ITEM__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__PROVENANCE = VISIBILITY_ITEM__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__FACETS = VISIBILITY_ITEM__FACETS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__TITLE = VISIBILITY_ITEM__TITLE;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__DATE = VISIBILITY_ITEM__DATE;

    /**
     * The feature id for the '<em><b>Topics</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__TOPICS = VISIBILITY_ITEM__TOPICS;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__ADDRESS = VISIBILITY_ITEM__ADDRESS;

    /**
     * The feature id for the '<em><b>Contributors</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__CONTRIBUTORS = VISIBILITY_ITEM__CONTRIBUTORS;

    /**
     * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__METRICS = VISIBILITY_ITEM__METRICS;

    /**
     * The feature id for the '<em><b>New Contacts</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__NEW_CONTACTS = VISIBILITY_ITEM__NEW_CONTACTS;

    /**
     * The feature id for the '<em><b>Follow Ups</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__FOLLOW_UPS = VISIBILITY_ITEM__FOLLOW_UPS;

    /**
     * The feature id for the '<em><b>Event</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__EVENT = VISIBILITY_ITEM_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Abstract</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__ABSTRACT = VISIBILITY_ITEM_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__STATUS = VISIBILITY_ITEM_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Role</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__ROLE = VISIBILITY_ITEM_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Call Deadline</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__CALL_DEADLINE = VISIBILITY_ITEM_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Slides</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__SLIDES = VISIBILITY_ITEM_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Recording</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK__RECORDING = VISIBILITY_ITEM_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Talk</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TALK_FEATURE_COUNT = VISIBILITY_ITEM_FEATURE_COUNT + 7;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.PublicationImpl <em>Publication</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.PublicationImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getPublication()
     * @generated
     */
    int PUBLICATION = 7;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__ID = VISIBILITY_ITEM__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__CREATED = VISIBILITY_ITEM__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__UPDATED = VISIBILITY_ITEM__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__SENSITIVITY = VISIBILITY_ITEM__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__NOTES = VISIBILITY_ITEM__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__TAGS = VISIBILITY_ITEM__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__PROVENANCE = VISIBILITY_ITEM__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__FACETS = VISIBILITY_ITEM__FACETS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__TITLE = VISIBILITY_ITEM__TITLE;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__DATE = VISIBILITY_ITEM__DATE;

    /**
     * The feature id for the '<em><b>Topics</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__TOPICS = VISIBILITY_ITEM__TOPICS;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__ADDRESS = VISIBILITY_ITEM__ADDRESS;

    /**
     * The feature id for the '<em><b>Contributors</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__CONTRIBUTORS = VISIBILITY_ITEM__CONTRIBUTORS;

    /**
     * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__METRICS = VISIBILITY_ITEM__METRICS;

    /**
     * The feature id for the '<em><b>New Contacts</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__NEW_CONTACTS = VISIBILITY_ITEM__NEW_CONTACTS;

    /**
     * The feature id for the '<em><b>Follow Ups</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION__FOLLOW_UPS = VISIBILITY_ITEM__FOLLOW_UPS;

    /**
     * The number of structural features of the '<em>Publication</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PUBLICATION_FEATURE_COUNT = VISIBILITY_ITEM_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.PostImpl <em>Post</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.PostImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getPost()
     * @generated
     */
    int POST = 8;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__ID = VISIBILITY_ITEM__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__CREATED = VISIBILITY_ITEM__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__UPDATED = VISIBILITY_ITEM__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__SENSITIVITY = VISIBILITY_ITEM__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__NOTES = VISIBILITY_ITEM__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__TAGS = VISIBILITY_ITEM__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__PROVENANCE = VISIBILITY_ITEM__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__FACETS = VISIBILITY_ITEM__FACETS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__TITLE = VISIBILITY_ITEM__TITLE;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__DATE = VISIBILITY_ITEM__DATE;

    /**
     * The feature id for the '<em><b>Topics</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__TOPICS = VISIBILITY_ITEM__TOPICS;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__ADDRESS = VISIBILITY_ITEM__ADDRESS;

    /**
     * The feature id for the '<em><b>Contributors</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__CONTRIBUTORS = VISIBILITY_ITEM__CONTRIBUTORS;

    /**
     * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__METRICS = VISIBILITY_ITEM__METRICS;

    /**
     * The feature id for the '<em><b>New Contacts</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__NEW_CONTACTS = VISIBILITY_ITEM__NEW_CONTACTS;

    /**
     * The feature id for the '<em><b>Follow Ups</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST__FOLLOW_UPS = VISIBILITY_ITEM__FOLLOW_UPS;

    /**
     * The number of structural features of the '<em>Post</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POST_FEATURE_COUNT = VISIBILITY_ITEM_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.DiscussionContributionImpl <em>Discussion Contribution</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.DiscussionContributionImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getDiscussionContribution()
     * @generated
     */
    int DISCUSSION_CONTRIBUTION = 9;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__ID = VISIBILITY_ITEM__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__CREATED = VISIBILITY_ITEM__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__UPDATED = VISIBILITY_ITEM__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__SENSITIVITY = VISIBILITY_ITEM__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__NOTES = VISIBILITY_ITEM__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__TAGS = VISIBILITY_ITEM__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__PROVENANCE = VISIBILITY_ITEM__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__FACETS = VISIBILITY_ITEM__FACETS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__TITLE = VISIBILITY_ITEM__TITLE;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__DATE = VISIBILITY_ITEM__DATE;

    /**
     * The feature id for the '<em><b>Topics</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__TOPICS = VISIBILITY_ITEM__TOPICS;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__ADDRESS = VISIBILITY_ITEM__ADDRESS;

    /**
     * The feature id for the '<em><b>Contributors</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__CONTRIBUTORS = VISIBILITY_ITEM__CONTRIBUTORS;

    /**
     * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__METRICS = VISIBILITY_ITEM__METRICS;

    /**
     * The feature id for the '<em><b>New Contacts</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__NEW_CONTACTS = VISIBILITY_ITEM__NEW_CONTACTS;

    /**
     * The feature id for the '<em><b>Follow Ups</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION__FOLLOW_UPS = VISIBILITY_ITEM__FOLLOW_UPS;

    /**
     * The number of structural features of the '<em>Discussion Contribution</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int DISCUSSION_CONTRIBUTION_FEATURE_COUNT = VISIBILITY_ITEM_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.OpenSourceContributionImpl <em>Open Source Contribution</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.OpenSourceContributionImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getOpenSourceContribution()
     * @generated
     */
    int OPEN_SOURCE_CONTRIBUTION = 10;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__ID = VISIBILITY_ITEM__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__CREATED = VISIBILITY_ITEM__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__UPDATED = VISIBILITY_ITEM__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__SENSITIVITY = VISIBILITY_ITEM__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__NOTES = VISIBILITY_ITEM__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__TAGS = VISIBILITY_ITEM__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__PROVENANCE = VISIBILITY_ITEM__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__FACETS = VISIBILITY_ITEM__FACETS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__TITLE = VISIBILITY_ITEM__TITLE;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__DATE = VISIBILITY_ITEM__DATE;

    /**
     * The feature id for the '<em><b>Topics</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__TOPICS = VISIBILITY_ITEM__TOPICS;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__ADDRESS = VISIBILITY_ITEM__ADDRESS;

    /**
     * The feature id for the '<em><b>Contributors</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__CONTRIBUTORS = VISIBILITY_ITEM__CONTRIBUTORS;

    /**
     * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__METRICS = VISIBILITY_ITEM__METRICS;

    /**
     * The feature id for the '<em><b>New Contacts</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__NEW_CONTACTS = VISIBILITY_ITEM__NEW_CONTACTS;

    /**
     * The feature id for the '<em><b>Follow Ups</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION__FOLLOW_UPS = VISIBILITY_ITEM__FOLLOW_UPS;

    /**
     * The number of structural features of the '<em>Open Source Contribution</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPEN_SOURCE_CONTRIBUTION_FEATURE_COUNT = VISIBILITY_ITEM_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.AwardImpl <em>Award</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.AwardImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getAward()
     * @generated
     */
    int AWARD = 11;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__ID = VISIBILITY_ITEM__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__CREATED = VISIBILITY_ITEM__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__UPDATED = VISIBILITY_ITEM__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__SENSITIVITY = VISIBILITY_ITEM__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__NOTES = VISIBILITY_ITEM__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__TAGS = VISIBILITY_ITEM__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__PROVENANCE = VISIBILITY_ITEM__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__FACETS = VISIBILITY_ITEM__FACETS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__TITLE = VISIBILITY_ITEM__TITLE;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__DATE = VISIBILITY_ITEM__DATE;

    /**
     * The feature id for the '<em><b>Topics</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__TOPICS = VISIBILITY_ITEM__TOPICS;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__ADDRESS = VISIBILITY_ITEM__ADDRESS;

    /**
     * The feature id for the '<em><b>Contributors</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__CONTRIBUTORS = VISIBILITY_ITEM__CONTRIBUTORS;

    /**
     * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__METRICS = VISIBILITY_ITEM__METRICS;

    /**
     * The feature id for the '<em><b>New Contacts</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__NEW_CONTACTS = VISIBILITY_ITEM__NEW_CONTACTS;

    /**
     * The feature id for the '<em><b>Follow Ups</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD__FOLLOW_UPS = VISIBILITY_ITEM__FOLLOW_UPS;

    /**
     * The number of structural features of the '<em>Award</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int AWARD_FEATURE_COUNT = VISIBILITY_ITEM_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.MetricImpl <em>Metric</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.MetricImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getMetric()
     * @generated
     */
    int METRIC = 12;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int METRIC__NAME = 0;

    /**
     * The feature id for the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int METRIC__ON = 1;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int METRIC__VALUE = 2;

    /**
     * The number of structural features of the '<em>Metric</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int METRIC_FEATURE_COUNT = 3;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.EventImpl <em>Event</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.EventImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getEvent()
     * @generated
     */
    int EVENT = 13;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__NAME = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__START = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__END = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Place</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__PLACE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Organizer</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__ORGANIZER = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__ADDRESS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Attendees</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__ATTENDEES = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Follow Ups</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__FOLLOW_UPS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Followed Up On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT__FOLLOWED_UP_ON = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Event</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EVENT_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 9;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.AttendeeImpl <em>Attendee</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.AttendeeImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getAttendee()
     * @generated
     */
    int ATTENDEE = 14;

    /**
     * The feature id for the '<em><b>Party</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ATTENDEE__PARTY = 0;

    /**
     * The feature id for the '<em><b>Role</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ATTENDEE__ROLE = 1;

    /**
     * The feature id for the '<em><b>Met There</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ATTENDEE__MET_THERE = 2;

    /**
     * The number of structural features of the '<em>Attendee</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ATTENDEE_FEATURE_COUNT = 3;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.IdentityStatementImpl <em>Identity Statement</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.IdentityStatementImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getIdentityStatement()
     * @generated
     */
    int IDENTITY_STATEMENT = 15;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Headline</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__HEADLINE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Pitch</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__PITCH = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Keywords</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__KEYWORDS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Valid From</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT__VALID_FROM = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The number of structural features of the '<em>Identity Statement</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTITY_STATEMENT_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.WeeklyReviewImpl <em>Weekly Review</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.WeeklyReviewImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getWeeklyReview()
     * @generated
     */
    int WEEKLY_REVIEW = 16;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Week</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__WEEK = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Happened</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__HAPPENED = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Helpers</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__HELPERS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>To Thank</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__TO_THANK = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Confidence</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__CONFIDENCE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Intentions</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW__INTENTIONS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The number of structural features of the '<em>Weekly Review</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int WEEKLY_REVIEW_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.FeedImpl <em>Feed</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.FeedImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getFeed()
     * @generated
     */
    int FEED = 17;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__TITLE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__ADDRESS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Fetched At</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED__FETCHED_AT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Feed</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.FeedEntryImpl <em>Feed Entry</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.FeedEntryImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getFeedEntry()
     * @generated
     */
    int FEED_ENTRY = 18;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Feed</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__FEED = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Guid</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__GUID = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__TITLE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__ADDRESS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Published</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__PUBLISHED = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Summary</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__SUMMARY = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Read</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY__READ = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Feed Entry</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FEED_ENTRY_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.TargetRoleImpl <em>Target Role</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.TargetRoleImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getTargetRole()
     * @generated
     */
    int TARGET_ROLE = 19;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE__NAME = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE__REQUIREMENTS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Target Role</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TARGET_ROLE_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.kith.model.growth.impl.SkillRequirementImpl <em>Skill Requirement</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.impl.SkillRequirementImpl
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getSkillRequirement()
     * @generated
     */
    int SKILL_REQUIREMENT = 20;

    /**
     * The feature id for the '<em><b>Skill</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL_REQUIREMENT__SKILL = 0;

    /**
     * The feature id for the '<em><b>Level</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL_REQUIREMENT__LEVEL = 1;

    /**
     * The number of structural features of the '<em>Skill Requirement</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL_REQUIREMENT_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.kith.model.growth.InsightKind <em>Insight Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.InsightKind
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getInsightKind()
     * @generated
     */
    int INSIGHT_KIND = 21;

    /**
     * The meta object id for the '{@link org.kith.model.growth.InsightConfidence <em>Insight Confidence</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.InsightConfidence
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getInsightConfidence()
     * @generated
     */
    int INSIGHT_CONFIDENCE = 22;

    /**
     * The meta object id for the '{@link org.kith.model.growth.Horizon <em>Horizon</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.Horizon
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getHorizon()
     * @generated
     */
    int HORIZON = 23;

    /**
     * The meta object id for the '{@link org.kith.model.growth.FeedbackKind <em>Feedback Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.FeedbackKind
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getFeedbackKind()
     * @generated
     */
    int FEEDBACK_KIND = 24;

    /**
     * The meta object id for the '{@link org.kith.model.growth.TalkStatus <em>Talk Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.TalkStatus
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getTalkStatus()
     * @generated
     */
    int TALK_STATUS = 25;

    /**
     * The meta object id for the '{@link org.kith.model.growth.SpeakerRole <em>Speaker Role</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.SpeakerRole
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getSpeakerRole()
     * @generated
     */
    int SPEAKER_ROLE = 26;

    /**
     * The meta object id for the '{@link org.kith.model.growth.AttendeeRole <em>Attendee Role</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.growth.AttendeeRole
     * @see org.kith.model.growth.impl.GrowthPackageImpl#getAttendeeRole()
     * @generated
     */
    int ATTENDEE_ROLE = 27;


    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Insight <em>Insight</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Insight</em>'.
     * @see org.kith.model.growth.Insight
     * @generated
     */
    EClass getInsight();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getTitle <em>Title</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Title</em>'.
     * @see org.kith.model.growth.Insight#getTitle()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_Title();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.growth.Insight#getKind()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getSummary <em>Summary</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Summary</em>'.
     * @see org.kith.model.growth.Insight#getSummary()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_Summary();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getAddress <em>Address</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Address</em>'.
     * @see org.kith.model.growth.Insight#getAddress()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_Address();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.Insight#getSources <em>Sources</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Sources</em>'.
     * @see org.kith.model.growth.Insight#getSources()
     * @see #getInsight()
     * @generated
     */
    EReference getInsight_Sources();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getInteraction <em>Interaction</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Interaction</em>'.
     * @see org.kith.model.growth.Insight#getInteraction()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_Interaction();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getCapturedOn <em>Captured On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Captured On</em>'.
     * @see org.kith.model.growth.Insight#getCapturedOn()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_CapturedOn();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getStatedConfidence <em>Stated Confidence</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Stated Confidence</em>'.
     * @see org.kith.model.growth.Insight#getStatedConfidence()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_StatedConfidence();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.growth.Insight#getCorroborations <em>Corroborations</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Corroborations</em>'.
     * @see org.kith.model.growth.Insight#getCorroborations()
     * @see #getInsight()
     * @generated
     */
    EReference getInsight_Corroborations();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.Insight#getTopics <em>Topics</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Topics</em>'.
     * @see org.kith.model.growth.Insight#getTopics()
     * @see #getInsight()
     * @generated
     */
    EReference getInsight_Topics();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getImpact <em>Impact</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Impact</em>'.
     * @see org.kith.model.growth.Insight#getImpact()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_Impact();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getHorizon <em>Horizon</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Horizon</em>'.
     * @see org.kith.model.growth.Insight#getHorizon()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_Horizon();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getReviewOn <em>Review On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Review On</em>'.
     * @see org.kith.model.growth.Insight#getReviewOn()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_ReviewOn();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Insight#getExpiredOn <em>Expired On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Expired On</em>'.
     * @see org.kith.model.growth.Insight#getExpiredOn()
     * @see #getInsight()
     * @generated
     */
    EAttribute getInsight_ExpiredOn();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.growth.Insight#getSupersededBy <em>Superseded By</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Superseded By</em>'.
     * @see org.kith.model.growth.Insight#getSupersededBy()
     * @see #getInsight()
     * @generated
     */
    EReference getInsight_SupersededBy();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Corroboration <em>Corroboration</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Corroboration</em>'.
     * @see org.kith.model.growth.Corroboration
     * @generated
     */
    EClass getCorroboration();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.growth.Corroboration#getParty <em>Party</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Party</em>'.
     * @see org.kith.model.growth.Corroboration#getParty()
     * @see #getCorroboration()
     * @generated
     */
    EReference getCorroboration_Party();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Corroboration#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.kith.model.growth.Corroboration#getDate()
     * @see #getCorroboration()
     * @generated
     */
    EAttribute getCorroboration_Date();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Corroboration#isAgrees <em>Agrees</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Agrees</em>'.
     * @see org.kith.model.growth.Corroboration#isAgrees()
     * @see #getCorroboration()
     * @generated
     */
    EAttribute getCorroboration_Agrees();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Achievement <em>Achievement</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Achievement</em>'.
     * @see org.kith.model.growth.Achievement
     * @generated
     */
    EClass getAchievement();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Achievement#getTitle <em>Title</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Title</em>'.
     * @see org.kith.model.growth.Achievement#getTitle()
     * @see #getAchievement()
     * @generated
     */
    EAttribute getAchievement_Title();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Achievement#getSituation <em>Situation</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Situation</em>'.
     * @see org.kith.model.growth.Achievement#getSituation()
     * @see #getAchievement()
     * @generated
     */
    EAttribute getAchievement_Situation();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Achievement#getTask <em>Task</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Task</em>'.
     * @see org.kith.model.growth.Achievement#getTask()
     * @see #getAchievement()
     * @generated
     */
    EAttribute getAchievement_Task();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Achievement#getAction <em>Action</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Action</em>'.
     * @see org.kith.model.growth.Achievement#getAction()
     * @see #getAchievement()
     * @generated
     */
    EAttribute getAchievement_Action();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Achievement#getResult <em>Result</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Result</em>'.
     * @see org.kith.model.growth.Achievement#getResult()
     * @see #getAchievement()
     * @generated
     */
    EAttribute getAchievement_Result();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Achievement#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.kith.model.growth.Achievement#getDate()
     * @see #getAchievement()
     * @generated
     */
    EAttribute getAchievement_Date();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.Achievement#getSkills <em>Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Skills</em>'.
     * @see org.kith.model.growth.Achievement#getSkills()
     * @see #getAchievement()
     * @generated
     */
    EReference getAchievement_Skills();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.Achievement#getCorroboratedBy <em>Corroborated By</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Corroborated By</em>'.
     * @see org.kith.model.growth.Achievement#getCorroboratedBy()
     * @see #getAchievement()
     * @generated
     */
    EReference getAchievement_CorroboratedBy();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.growth.Achievement#getEvidence <em>Evidence</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Evidence</em>'.
     * @see org.kith.model.growth.Achievement#getEvidence()
     * @see #getAchievement()
     * @generated
     */
    EAttribute getAchievement_Evidence();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Feedback <em>Feedback</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Feedback</em>'.
     * @see org.kith.model.growth.Feedback
     * @generated
     */
    EClass getFeedback();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.growth.Feedback#getFrom <em>From</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>From</em>'.
     * @see org.kith.model.growth.Feedback#getFrom()
     * @see #getFeedback()
     * @generated
     */
    EReference getFeedback_From();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Feedback#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.kith.model.growth.Feedback#getDate()
     * @see #getFeedback()
     * @generated
     */
    EAttribute getFeedback_Date();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Feedback#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.growth.Feedback#getKind()
     * @see #getFeedback()
     * @generated
     */
    EAttribute getFeedback_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Feedback#getText <em>Text</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Text</em>'.
     * @see org.kith.model.growth.Feedback#getText()
     * @see #getFeedback()
     * @generated
     */
    EAttribute getFeedback_Text();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.Feedback#getSkills <em>Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Skills</em>'.
     * @see org.kith.model.growth.Feedback#getSkills()
     * @see #getFeedback()
     * @generated
     */
    EReference getFeedback_Skills();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Feedback#getInteraction <em>Interaction</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Interaction</em>'.
     * @see org.kith.model.growth.Feedback#getInteraction()
     * @see #getFeedback()
     * @generated
     */
    EAttribute getFeedback_Interaction();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.ConfidenceEntry <em>Confidence Entry</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Confidence Entry</em>'.
     * @see org.kith.model.growth.ConfidenceEntry
     * @generated
     */
    EClass getConfidenceEntry();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.ConfidenceEntry#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.kith.model.growth.ConfidenceEntry#getDate()
     * @see #getConfidenceEntry()
     * @generated
     */
    EAttribute getConfidenceEntry_Date();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.ConfidenceEntry#getScore <em>Score</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Score</em>'.
     * @see org.kith.model.growth.ConfidenceEntry#getScore()
     * @see #getConfidenceEntry()
     * @generated
     */
    EAttribute getConfidenceEntry_Score();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.growth.ConfidenceEntry#getSkill <em>Skill</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Skill</em>'.
     * @see org.kith.model.growth.ConfidenceEntry#getSkill()
     * @see #getConfidenceEntry()
     * @generated
     */
    EReference getConfidenceEntry_Skill();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.ConfidenceEntry#getSituation <em>Situation</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Situation</em>'.
     * @see org.kith.model.growth.ConfidenceEntry#getSituation()
     * @see #getConfidenceEntry()
     * @generated
     */
    EAttribute getConfidenceEntry_Situation();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.VisibilityItem <em>Visibility Item</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Visibility Item</em>'.
     * @see org.kith.model.growth.VisibilityItem
     * @generated
     */
    EClass getVisibilityItem();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.VisibilityItem#getTitle <em>Title</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Title</em>'.
     * @see org.kith.model.growth.VisibilityItem#getTitle()
     * @see #getVisibilityItem()
     * @generated
     */
    EAttribute getVisibilityItem_Title();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.VisibilityItem#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.kith.model.growth.VisibilityItem#getDate()
     * @see #getVisibilityItem()
     * @generated
     */
    EAttribute getVisibilityItem_Date();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.VisibilityItem#getTopics <em>Topics</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Topics</em>'.
     * @see org.kith.model.growth.VisibilityItem#getTopics()
     * @see #getVisibilityItem()
     * @generated
     */
    EReference getVisibilityItem_Topics();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.VisibilityItem#getAddress <em>Address</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Address</em>'.
     * @see org.kith.model.growth.VisibilityItem#getAddress()
     * @see #getVisibilityItem()
     * @generated
     */
    EAttribute getVisibilityItem_Address();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.VisibilityItem#getContributors <em>Contributors</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Contributors</em>'.
     * @see org.kith.model.growth.VisibilityItem#getContributors()
     * @see #getVisibilityItem()
     * @generated
     */
    EReference getVisibilityItem_Contributors();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.growth.VisibilityItem#getMetrics <em>Metrics</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Metrics</em>'.
     * @see org.kith.model.growth.VisibilityItem#getMetrics()
     * @see #getVisibilityItem()
     * @generated
     */
    EReference getVisibilityItem_Metrics();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.VisibilityItem#getNewContacts <em>New Contacts</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>New Contacts</em>'.
     * @see org.kith.model.growth.VisibilityItem#getNewContacts()
     * @see #getVisibilityItem()
     * @generated
     */
    EReference getVisibilityItem_NewContacts();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.VisibilityItem#getFollowUps <em>Follow Ups</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Follow Ups</em>'.
     * @see org.kith.model.growth.VisibilityItem#getFollowUps()
     * @see #getVisibilityItem()
     * @generated
     */
    EReference getVisibilityItem_FollowUps();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Talk <em>Talk</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Talk</em>'.
     * @see org.kith.model.growth.Talk
     * @generated
     */
    EClass getTalk();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.growth.Talk#getEvent <em>Event</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Event</em>'.
     * @see org.kith.model.growth.Talk#getEvent()
     * @see #getTalk()
     * @generated
     */
    EReference getTalk_Event();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Talk#getAbstract <em>Abstract</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Abstract</em>'.
     * @see org.kith.model.growth.Talk#getAbstract()
     * @see #getTalk()
     * @generated
     */
    EAttribute getTalk_Abstract();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Talk#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.growth.Talk#getStatus()
     * @see #getTalk()
     * @generated
     */
    EAttribute getTalk_Status();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Talk#getRole <em>Role</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Role</em>'.
     * @see org.kith.model.growth.Talk#getRole()
     * @see #getTalk()
     * @generated
     */
    EAttribute getTalk_Role();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Talk#getCallDeadline <em>Call Deadline</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Call Deadline</em>'.
     * @see org.kith.model.growth.Talk#getCallDeadline()
     * @see #getTalk()
     * @generated
     */
    EAttribute getTalk_CallDeadline();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Talk#getSlides <em>Slides</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Slides</em>'.
     * @see org.kith.model.growth.Talk#getSlides()
     * @see #getTalk()
     * @generated
     */
    EAttribute getTalk_Slides();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Talk#getRecording <em>Recording</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Recording</em>'.
     * @see org.kith.model.growth.Talk#getRecording()
     * @see #getTalk()
     * @generated
     */
    EAttribute getTalk_Recording();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Publication <em>Publication</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Publication</em>'.
     * @see org.kith.model.growth.Publication
     * @generated
     */
    EClass getPublication();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Post <em>Post</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Post</em>'.
     * @see org.kith.model.growth.Post
     * @generated
     */
    EClass getPost();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.DiscussionContribution <em>Discussion Contribution</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Discussion Contribution</em>'.
     * @see org.kith.model.growth.DiscussionContribution
     * @generated
     */
    EClass getDiscussionContribution();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.OpenSourceContribution <em>Open Source Contribution</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Open Source Contribution</em>'.
     * @see org.kith.model.growth.OpenSourceContribution
     * @generated
     */
    EClass getOpenSourceContribution();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Award <em>Award</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Award</em>'.
     * @see org.kith.model.growth.Award
     * @generated
     */
    EClass getAward();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Metric <em>Metric</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Metric</em>'.
     * @see org.kith.model.growth.Metric
     * @generated
     */
    EClass getMetric();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Metric#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.growth.Metric#getName()
     * @see #getMetric()
     * @generated
     */
    EAttribute getMetric_Name();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Metric#getOn <em>On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>On</em>'.
     * @see org.kith.model.growth.Metric#getOn()
     * @see #getMetric()
     * @generated
     */
    EAttribute getMetric_On();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Metric#getValue <em>Value</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.kith.model.growth.Metric#getValue()
     * @see #getMetric()
     * @generated
     */
    EAttribute getMetric_Value();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Event <em>Event</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Event</em>'.
     * @see org.kith.model.growth.Event
     * @generated
     */
    EClass getEvent();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Event#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.growth.Event#getName()
     * @see #getEvent()
     * @generated
     */
    EAttribute getEvent_Name();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Event#getStart <em>Start</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Start</em>'.
     * @see org.kith.model.growth.Event#getStart()
     * @see #getEvent()
     * @generated
     */
    EAttribute getEvent_Start();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Event#getEnd <em>End</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>End</em>'.
     * @see org.kith.model.growth.Event#getEnd()
     * @see #getEvent()
     * @generated
     */
    EAttribute getEvent_End();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Event#getPlace <em>Place</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Place</em>'.
     * @see org.kith.model.growth.Event#getPlace()
     * @see #getEvent()
     * @generated
     */
    EAttribute getEvent_Place();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.growth.Event#getOrganizer <em>Organizer</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Organizer</em>'.
     * @see org.kith.model.growth.Event#getOrganizer()
     * @see #getEvent()
     * @generated
     */
    EReference getEvent_Organizer();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Event#getAddress <em>Address</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Address</em>'.
     * @see org.kith.model.growth.Event#getAddress()
     * @see #getEvent()
     * @generated
     */
    EAttribute getEvent_Address();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.growth.Event#getAttendees <em>Attendees</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Attendees</em>'.
     * @see org.kith.model.growth.Event#getAttendees()
     * @see #getEvent()
     * @generated
     */
    EReference getEvent_Attendees();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.Event#getFollowUps <em>Follow Ups</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Follow Ups</em>'.
     * @see org.kith.model.growth.Event#getFollowUps()
     * @see #getEvent()
     * @generated
     */
    EReference getEvent_FollowUps();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Event#getFollowedUpOn <em>Followed Up On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Followed Up On</em>'.
     * @see org.kith.model.growth.Event#getFollowedUpOn()
     * @see #getEvent()
     * @generated
     */
    EAttribute getEvent_FollowedUpOn();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Attendee <em>Attendee</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Attendee</em>'.
     * @see org.kith.model.growth.Attendee
     * @generated
     */
    EClass getAttendee();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.growth.Attendee#getParty <em>Party</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Party</em>'.
     * @see org.kith.model.growth.Attendee#getParty()
     * @see #getAttendee()
     * @generated
     */
    EReference getAttendee_Party();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Attendee#getRole <em>Role</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Role</em>'.
     * @see org.kith.model.growth.Attendee#getRole()
     * @see #getAttendee()
     * @generated
     */
    EAttribute getAttendee_Role();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Attendee#isMetThere <em>Met There</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Met There</em>'.
     * @see org.kith.model.growth.Attendee#isMetThere()
     * @see #getAttendee()
     * @generated
     */
    EAttribute getAttendee_MetThere();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.IdentityStatement <em>Identity Statement</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Identity Statement</em>'.
     * @see org.kith.model.growth.IdentityStatement
     * @generated
     */
    EClass getIdentityStatement();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.IdentityStatement#getHeadline <em>Headline</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Headline</em>'.
     * @see org.kith.model.growth.IdentityStatement#getHeadline()
     * @see #getIdentityStatement()
     * @generated
     */
    EAttribute getIdentityStatement_Headline();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.IdentityStatement#getPitch <em>Pitch</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Pitch</em>'.
     * @see org.kith.model.growth.IdentityStatement#getPitch()
     * @see #getIdentityStatement()
     * @generated
     */
    EAttribute getIdentityStatement_Pitch();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.growth.IdentityStatement#getKeywords <em>Keywords</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Keywords</em>'.
     * @see org.kith.model.growth.IdentityStatement#getKeywords()
     * @see #getIdentityStatement()
     * @generated
     */
    EAttribute getIdentityStatement_Keywords();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.IdentityStatement#getValidFrom <em>Valid From</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Valid From</em>'.
     * @see org.kith.model.growth.IdentityStatement#getValidFrom()
     * @see #getIdentityStatement()
     * @generated
     */
    EAttribute getIdentityStatement_ValidFrom();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.WeeklyReview <em>Weekly Review</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Weekly Review</em>'.
     * @see org.kith.model.growth.WeeklyReview
     * @generated
     */
    EClass getWeeklyReview();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.WeeklyReview#getWeek <em>Week</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Week</em>'.
     * @see org.kith.model.growth.WeeklyReview#getWeek()
     * @see #getWeeklyReview()
     * @generated
     */
    EAttribute getWeeklyReview_Week();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.WeeklyReview#getHappened <em>Happened</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Happened</em>'.
     * @see org.kith.model.growth.WeeklyReview#getHappened()
     * @see #getWeeklyReview()
     * @generated
     */
    EAttribute getWeeklyReview_Happened();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.WeeklyReview#getHelpers <em>Helpers</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Helpers</em>'.
     * @see org.kith.model.growth.WeeklyReview#getHelpers()
     * @see #getWeeklyReview()
     * @generated
     */
    EReference getWeeklyReview_Helpers();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.growth.WeeklyReview#getToThank <em>To Thank</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>To Thank</em>'.
     * @see org.kith.model.growth.WeeklyReview#getToThank()
     * @see #getWeeklyReview()
     * @generated
     */
    EReference getWeeklyReview_ToThank();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.WeeklyReview#getConfidence <em>Confidence</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Confidence</em>'.
     * @see org.kith.model.growth.WeeklyReview#getConfidence()
     * @see #getWeeklyReview()
     * @generated
     */
    EAttribute getWeeklyReview_Confidence();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.growth.WeeklyReview#getIntentions <em>Intentions</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Intentions</em>'.
     * @see org.kith.model.growth.WeeklyReview#getIntentions()
     * @see #getWeeklyReview()
     * @generated
     */
    EAttribute getWeeklyReview_Intentions();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.Feed <em>Feed</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Feed</em>'.
     * @see org.kith.model.growth.Feed
     * @generated
     */
    EClass getFeed();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Feed#getTitle <em>Title</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Title</em>'.
     * @see org.kith.model.growth.Feed#getTitle()
     * @see #getFeed()
     * @generated
     */
    EAttribute getFeed_Title();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Feed#getAddress <em>Address</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Address</em>'.
     * @see org.kith.model.growth.Feed#getAddress()
     * @see #getFeed()
     * @generated
     */
    EAttribute getFeed_Address();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.Feed#getFetchedAt <em>Fetched At</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Fetched At</em>'.
     * @see org.kith.model.growth.Feed#getFetchedAt()
     * @see #getFeed()
     * @generated
     */
    EAttribute getFeed_FetchedAt();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.FeedEntry <em>Feed Entry</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Feed Entry</em>'.
     * @see org.kith.model.growth.FeedEntry
     * @generated
     */
    EClass getFeedEntry();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.growth.FeedEntry#getFeed <em>Feed</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Feed</em>'.
     * @see org.kith.model.growth.FeedEntry#getFeed()
     * @see #getFeedEntry()
     * @generated
     */
    EReference getFeedEntry_Feed();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.FeedEntry#getGuid <em>Guid</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Guid</em>'.
     * @see org.kith.model.growth.FeedEntry#getGuid()
     * @see #getFeedEntry()
     * @generated
     */
    EAttribute getFeedEntry_Guid();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.FeedEntry#getTitle <em>Title</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Title</em>'.
     * @see org.kith.model.growth.FeedEntry#getTitle()
     * @see #getFeedEntry()
     * @generated
     */
    EAttribute getFeedEntry_Title();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.FeedEntry#getAddress <em>Address</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Address</em>'.
     * @see org.kith.model.growth.FeedEntry#getAddress()
     * @see #getFeedEntry()
     * @generated
     */
    EAttribute getFeedEntry_Address();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.FeedEntry#getPublished <em>Published</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Published</em>'.
     * @see org.kith.model.growth.FeedEntry#getPublished()
     * @see #getFeedEntry()
     * @generated
     */
    EAttribute getFeedEntry_Published();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.FeedEntry#getSummary <em>Summary</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Summary</em>'.
     * @see org.kith.model.growth.FeedEntry#getSummary()
     * @see #getFeedEntry()
     * @generated
     */
    EAttribute getFeedEntry_Summary();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.FeedEntry#isRead <em>Read</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Read</em>'.
     * @see org.kith.model.growth.FeedEntry#isRead()
     * @see #getFeedEntry()
     * @generated
     */
    EAttribute getFeedEntry_Read();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.TargetRole <em>Target Role</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Target Role</em>'.
     * @see org.kith.model.growth.TargetRole
     * @generated
     */
    EClass getTargetRole();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.TargetRole#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.growth.TargetRole#getName()
     * @see #getTargetRole()
     * @generated
     */
    EAttribute getTargetRole_Name();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.growth.TargetRole#getRequirements <em>Requirements</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Requirements</em>'.
     * @see org.kith.model.growth.TargetRole#getRequirements()
     * @see #getTargetRole()
     * @generated
     */
    EReference getTargetRole_Requirements();

    /**
     * Returns the meta object for class '{@link org.kith.model.growth.SkillRequirement <em>Skill Requirement</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Skill Requirement</em>'.
     * @see org.kith.model.growth.SkillRequirement
     * @generated
     */
    EClass getSkillRequirement();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.growth.SkillRequirement#getSkill <em>Skill</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Skill</em>'.
     * @see org.kith.model.growth.SkillRequirement#getSkill()
     * @see #getSkillRequirement()
     * @generated
     */
    EReference getSkillRequirement_Skill();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.growth.SkillRequirement#getLevel <em>Level</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Level</em>'.
     * @see org.kith.model.growth.SkillRequirement#getLevel()
     * @see #getSkillRequirement()
     * @generated
     */
    EAttribute getSkillRequirement_Level();

    /**
     * Returns the meta object for enum '{@link org.kith.model.growth.InsightKind <em>Insight Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Insight Kind</em>'.
     * @see org.kith.model.growth.InsightKind
     * @generated
     */
    EEnum getInsightKind();

    /**
     * Returns the meta object for enum '{@link org.kith.model.growth.InsightConfidence <em>Insight Confidence</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Insight Confidence</em>'.
     * @see org.kith.model.growth.InsightConfidence
     * @generated
     */
    EEnum getInsightConfidence();

    /**
     * Returns the meta object for enum '{@link org.kith.model.growth.Horizon <em>Horizon</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Horizon</em>'.
     * @see org.kith.model.growth.Horizon
     * @generated
     */
    EEnum getHorizon();

    /**
     * Returns the meta object for enum '{@link org.kith.model.growth.FeedbackKind <em>Feedback Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Feedback Kind</em>'.
     * @see org.kith.model.growth.FeedbackKind
     * @generated
     */
    EEnum getFeedbackKind();

    /**
     * Returns the meta object for enum '{@link org.kith.model.growth.TalkStatus <em>Talk Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Talk Status</em>'.
     * @see org.kith.model.growth.TalkStatus
     * @generated
     */
    EEnum getTalkStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.growth.SpeakerRole <em>Speaker Role</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Speaker Role</em>'.
     * @see org.kith.model.growth.SpeakerRole
     * @generated
     */
    EEnum getSpeakerRole();

    /**
     * Returns the meta object for enum '{@link org.kith.model.growth.AttendeeRole <em>Attendee Role</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Attendee Role</em>'.
     * @see org.kith.model.growth.AttendeeRole
     * @generated
     */
    EEnum getAttendeeRole();

    /**
     * Returns the factory that creates the instances of the model.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the factory that creates the instances of the model.
     * @generated
     */
    GrowthFactory getGrowthFactory();

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
         * The meta object literal for the '{@link org.kith.model.growth.impl.InsightImpl <em>Insight</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.InsightImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getInsight()
         * @generated
         */
        EClass INSIGHT = eINSTANCE.getInsight();

        /**
         * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__TITLE = eINSTANCE.getInsight_Title();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__KIND = eINSTANCE.getInsight_Kind();

        /**
         * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__SUMMARY = eINSTANCE.getInsight_Summary();

        /**
         * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__ADDRESS = eINSTANCE.getInsight_Address();

        /**
         * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference INSIGHT__SOURCES = eINSTANCE.getInsight_Sources();

        /**
         * The meta object literal for the '<em><b>Interaction</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__INTERACTION = eINSTANCE.getInsight_Interaction();

        /**
         * The meta object literal for the '<em><b>Captured On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__CAPTURED_ON = eINSTANCE.getInsight_CapturedOn();

        /**
         * The meta object literal for the '<em><b>Stated Confidence</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__STATED_CONFIDENCE = eINSTANCE.getInsight_StatedConfidence();

        /**
         * The meta object literal for the '<em><b>Corroborations</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference INSIGHT__CORROBORATIONS = eINSTANCE.getInsight_Corroborations();

        /**
         * The meta object literal for the '<em><b>Topics</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference INSIGHT__TOPICS = eINSTANCE.getInsight_Topics();

        /**
         * The meta object literal for the '<em><b>Impact</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__IMPACT = eINSTANCE.getInsight_Impact();

        /**
         * The meta object literal for the '<em><b>Horizon</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__HORIZON = eINSTANCE.getInsight_Horizon();

        /**
         * The meta object literal for the '<em><b>Review On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__REVIEW_ON = eINSTANCE.getInsight_ReviewOn();

        /**
         * The meta object literal for the '<em><b>Expired On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INSIGHT__EXPIRED_ON = eINSTANCE.getInsight_ExpiredOn();

        /**
         * The meta object literal for the '<em><b>Superseded By</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference INSIGHT__SUPERSEDED_BY = eINSTANCE.getInsight_SupersededBy();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.CorroborationImpl <em>Corroboration</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.CorroborationImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getCorroboration()
         * @generated
         */
        EClass CORROBORATION = eINSTANCE.getCorroboration();

        /**
         * The meta object literal for the '<em><b>Party</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference CORROBORATION__PARTY = eINSTANCE.getCorroboration_Party();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CORROBORATION__DATE = eINSTANCE.getCorroboration_Date();

        /**
         * The meta object literal for the '<em><b>Agrees</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CORROBORATION__AGREES = eINSTANCE.getCorroboration_Agrees();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.AchievementImpl <em>Achievement</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.AchievementImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getAchievement()
         * @generated
         */
        EClass ACHIEVEMENT = eINSTANCE.getAchievement();

        /**
         * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ACHIEVEMENT__TITLE = eINSTANCE.getAchievement_Title();

        /**
         * The meta object literal for the '<em><b>Situation</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ACHIEVEMENT__SITUATION = eINSTANCE.getAchievement_Situation();

        /**
         * The meta object literal for the '<em><b>Task</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ACHIEVEMENT__TASK = eINSTANCE.getAchievement_Task();

        /**
         * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ACHIEVEMENT__ACTION = eINSTANCE.getAchievement_Action();

        /**
         * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ACHIEVEMENT__RESULT = eINSTANCE.getAchievement_Result();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ACHIEVEMENT__DATE = eINSTANCE.getAchievement_Date();

        /**
         * The meta object literal for the '<em><b>Skills</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference ACHIEVEMENT__SKILLS = eINSTANCE.getAchievement_Skills();

        /**
         * The meta object literal for the '<em><b>Corroborated By</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference ACHIEVEMENT__CORROBORATED_BY = eINSTANCE.getAchievement_CorroboratedBy();

        /**
         * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ACHIEVEMENT__EVIDENCE = eINSTANCE.getAchievement_Evidence();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.FeedbackImpl <em>Feedback</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.FeedbackImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getFeedback()
         * @generated
         */
        EClass FEEDBACK = eINSTANCE.getFeedback();

        /**
         * The meta object literal for the '<em><b>From</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference FEEDBACK__FROM = eINSTANCE.getFeedback_From();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEEDBACK__DATE = eINSTANCE.getFeedback_Date();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEEDBACK__KIND = eINSTANCE.getFeedback_Kind();

        /**
         * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEEDBACK__TEXT = eINSTANCE.getFeedback_Text();

        /**
         * The meta object literal for the '<em><b>Skills</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference FEEDBACK__SKILLS = eINSTANCE.getFeedback_Skills();

        /**
         * The meta object literal for the '<em><b>Interaction</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEEDBACK__INTERACTION = eINSTANCE.getFeedback_Interaction();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.ConfidenceEntryImpl <em>Confidence Entry</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.ConfidenceEntryImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getConfidenceEntry()
         * @generated
         */
        EClass CONFIDENCE_ENTRY = eINSTANCE.getConfidenceEntry();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CONFIDENCE_ENTRY__DATE = eINSTANCE.getConfidenceEntry_Date();

        /**
         * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CONFIDENCE_ENTRY__SCORE = eINSTANCE.getConfidenceEntry_Score();

        /**
         * The meta object literal for the '<em><b>Skill</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference CONFIDENCE_ENTRY__SKILL = eINSTANCE.getConfidenceEntry_Skill();

        /**
         * The meta object literal for the '<em><b>Situation</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CONFIDENCE_ENTRY__SITUATION = eINSTANCE.getConfidenceEntry_Situation();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.VisibilityItemImpl <em>Visibility Item</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.VisibilityItemImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getVisibilityItem()
         * @generated
         */
        EClass VISIBILITY_ITEM = eINSTANCE.getVisibilityItem();

        /**
         * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute VISIBILITY_ITEM__TITLE = eINSTANCE.getVisibilityItem_Title();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute VISIBILITY_ITEM__DATE = eINSTANCE.getVisibilityItem_Date();

        /**
         * The meta object literal for the '<em><b>Topics</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference VISIBILITY_ITEM__TOPICS = eINSTANCE.getVisibilityItem_Topics();

        /**
         * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute VISIBILITY_ITEM__ADDRESS = eINSTANCE.getVisibilityItem_Address();

        /**
         * The meta object literal for the '<em><b>Contributors</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference VISIBILITY_ITEM__CONTRIBUTORS = eINSTANCE.getVisibilityItem_Contributors();

        /**
         * The meta object literal for the '<em><b>Metrics</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference VISIBILITY_ITEM__METRICS = eINSTANCE.getVisibilityItem_Metrics();

        /**
         * The meta object literal for the '<em><b>New Contacts</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference VISIBILITY_ITEM__NEW_CONTACTS = eINSTANCE.getVisibilityItem_NewContacts();

        /**
         * The meta object literal for the '<em><b>Follow Ups</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference VISIBILITY_ITEM__FOLLOW_UPS = eINSTANCE.getVisibilityItem_FollowUps();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.TalkImpl <em>Talk</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.TalkImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getTalk()
         * @generated
         */
        EClass TALK = eINSTANCE.getTalk();

        /**
         * The meta object literal for the '<em><b>Event</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference TALK__EVENT = eINSTANCE.getTalk_Event();

        /**
         * The meta object literal for the '<em><b>Abstract</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TALK__ABSTRACT = eINSTANCE.getTalk_Abstract();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TALK__STATUS = eINSTANCE.getTalk_Status();

        /**
         * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TALK__ROLE = eINSTANCE.getTalk_Role();

        /**
         * The meta object literal for the '<em><b>Call Deadline</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TALK__CALL_DEADLINE = eINSTANCE.getTalk_CallDeadline();

        /**
         * The meta object literal for the '<em><b>Slides</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TALK__SLIDES = eINSTANCE.getTalk_Slides();

        /**
         * The meta object literal for the '<em><b>Recording</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TALK__RECORDING = eINSTANCE.getTalk_Recording();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.PublicationImpl <em>Publication</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.PublicationImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getPublication()
         * @generated
         */
        EClass PUBLICATION = eINSTANCE.getPublication();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.PostImpl <em>Post</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.PostImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getPost()
         * @generated
         */
        EClass POST = eINSTANCE.getPost();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.DiscussionContributionImpl <em>Discussion Contribution</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.DiscussionContributionImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getDiscussionContribution()
         * @generated
         */
        EClass DISCUSSION_CONTRIBUTION = eINSTANCE.getDiscussionContribution();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.OpenSourceContributionImpl <em>Open Source Contribution</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.OpenSourceContributionImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getOpenSourceContribution()
         * @generated
         */
        EClass OPEN_SOURCE_CONTRIBUTION = eINSTANCE.getOpenSourceContribution();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.AwardImpl <em>Award</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.AwardImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getAward()
         * @generated
         */
        EClass AWARD = eINSTANCE.getAward();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.MetricImpl <em>Metric</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.MetricImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getMetric()
         * @generated
         */
        EClass METRIC = eINSTANCE.getMetric();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute METRIC__NAME = eINSTANCE.getMetric_Name();

        /**
         * The meta object literal for the '<em><b>On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute METRIC__ON = eINSTANCE.getMetric_On();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute METRIC__VALUE = eINSTANCE.getMetric_Value();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.EventImpl <em>Event</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.EventImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getEvent()
         * @generated
         */
        EClass EVENT = eINSTANCE.getEvent();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EVENT__NAME = eINSTANCE.getEvent_Name();

        /**
         * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EVENT__START = eINSTANCE.getEvent_Start();

        /**
         * The meta object literal for the '<em><b>End</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EVENT__END = eINSTANCE.getEvent_End();

        /**
         * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EVENT__PLACE = eINSTANCE.getEvent_Place();

        /**
         * The meta object literal for the '<em><b>Organizer</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference EVENT__ORGANIZER = eINSTANCE.getEvent_Organizer();

        /**
         * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EVENT__ADDRESS = eINSTANCE.getEvent_Address();

        /**
         * The meta object literal for the '<em><b>Attendees</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference EVENT__ATTENDEES = eINSTANCE.getEvent_Attendees();

        /**
         * The meta object literal for the '<em><b>Follow Ups</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference EVENT__FOLLOW_UPS = eINSTANCE.getEvent_FollowUps();

        /**
         * The meta object literal for the '<em><b>Followed Up On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EVENT__FOLLOWED_UP_ON = eINSTANCE.getEvent_FollowedUpOn();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.AttendeeImpl <em>Attendee</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.AttendeeImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getAttendee()
         * @generated
         */
        EClass ATTENDEE = eINSTANCE.getAttendee();

        /**
         * The meta object literal for the '<em><b>Party</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference ATTENDEE__PARTY = eINSTANCE.getAttendee_Party();

        /**
         * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ATTENDEE__ROLE = eINSTANCE.getAttendee_Role();

        /**
         * The meta object literal for the '<em><b>Met There</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ATTENDEE__MET_THERE = eINSTANCE.getAttendee_MetThere();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.IdentityStatementImpl <em>Identity Statement</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.IdentityStatementImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getIdentityStatement()
         * @generated
         */
        EClass IDENTITY_STATEMENT = eINSTANCE.getIdentityStatement();

        /**
         * The meta object literal for the '<em><b>Headline</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IDENTITY_STATEMENT__HEADLINE = eINSTANCE.getIdentityStatement_Headline();

        /**
         * The meta object literal for the '<em><b>Pitch</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IDENTITY_STATEMENT__PITCH = eINSTANCE.getIdentityStatement_Pitch();

        /**
         * The meta object literal for the '<em><b>Keywords</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IDENTITY_STATEMENT__KEYWORDS = eINSTANCE.getIdentityStatement_Keywords();

        /**
         * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IDENTITY_STATEMENT__VALID_FROM = eINSTANCE.getIdentityStatement_ValidFrom();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.WeeklyReviewImpl <em>Weekly Review</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.WeeklyReviewImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getWeeklyReview()
         * @generated
         */
        EClass WEEKLY_REVIEW = eINSTANCE.getWeeklyReview();

        /**
         * The meta object literal for the '<em><b>Week</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute WEEKLY_REVIEW__WEEK = eINSTANCE.getWeeklyReview_Week();

        /**
         * The meta object literal for the '<em><b>Happened</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute WEEKLY_REVIEW__HAPPENED = eINSTANCE.getWeeklyReview_Happened();

        /**
         * The meta object literal for the '<em><b>Helpers</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference WEEKLY_REVIEW__HELPERS = eINSTANCE.getWeeklyReview_Helpers();

        /**
         * The meta object literal for the '<em><b>To Thank</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference WEEKLY_REVIEW__TO_THANK = eINSTANCE.getWeeklyReview_ToThank();

        /**
         * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute WEEKLY_REVIEW__CONFIDENCE = eINSTANCE.getWeeklyReview_Confidence();

        /**
         * The meta object literal for the '<em><b>Intentions</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute WEEKLY_REVIEW__INTENTIONS = eINSTANCE.getWeeklyReview_Intentions();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.FeedImpl <em>Feed</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.FeedImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getFeed()
         * @generated
         */
        EClass FEED = eINSTANCE.getFeed();

        /**
         * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEED__TITLE = eINSTANCE.getFeed_Title();

        /**
         * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEED__ADDRESS = eINSTANCE.getFeed_Address();

        /**
         * The meta object literal for the '<em><b>Fetched At</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEED__FETCHED_AT = eINSTANCE.getFeed_FetchedAt();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.FeedEntryImpl <em>Feed Entry</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.FeedEntryImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getFeedEntry()
         * @generated
         */
        EClass FEED_ENTRY = eINSTANCE.getFeedEntry();

        /**
         * The meta object literal for the '<em><b>Feed</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference FEED_ENTRY__FEED = eINSTANCE.getFeedEntry_Feed();

        /**
         * The meta object literal for the '<em><b>Guid</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEED_ENTRY__GUID = eINSTANCE.getFeedEntry_Guid();

        /**
         * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEED_ENTRY__TITLE = eINSTANCE.getFeedEntry_Title();

        /**
         * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEED_ENTRY__ADDRESS = eINSTANCE.getFeedEntry_Address();

        /**
         * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEED_ENTRY__PUBLISHED = eINSTANCE.getFeedEntry_Published();

        /**
         * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEED_ENTRY__SUMMARY = eINSTANCE.getFeedEntry_Summary();

        /**
         * The meta object literal for the '<em><b>Read</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute FEED_ENTRY__READ = eINSTANCE.getFeedEntry_Read();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.TargetRoleImpl <em>Target Role</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.TargetRoleImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getTargetRole()
         * @generated
         */
        EClass TARGET_ROLE = eINSTANCE.getTargetRole();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TARGET_ROLE__NAME = eINSTANCE.getTargetRole_Name();

        /**
         * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference TARGET_ROLE__REQUIREMENTS = eINSTANCE.getTargetRole_Requirements();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.impl.SkillRequirementImpl <em>Skill Requirement</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.impl.SkillRequirementImpl
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getSkillRequirement()
         * @generated
         */
        EClass SKILL_REQUIREMENT = eINSTANCE.getSkillRequirement();

        /**
         * The meta object literal for the '<em><b>Skill</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference SKILL_REQUIREMENT__SKILL = eINSTANCE.getSkillRequirement_Skill();

        /**
         * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SKILL_REQUIREMENT__LEVEL = eINSTANCE.getSkillRequirement_Level();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.InsightKind <em>Insight Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.InsightKind
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getInsightKind()
         * @generated
         */
        EEnum INSIGHT_KIND = eINSTANCE.getInsightKind();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.InsightConfidence <em>Insight Confidence</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.InsightConfidence
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getInsightConfidence()
         * @generated
         */
        EEnum INSIGHT_CONFIDENCE = eINSTANCE.getInsightConfidence();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.Horizon <em>Horizon</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.Horizon
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getHorizon()
         * @generated
         */
        EEnum HORIZON = eINSTANCE.getHorizon();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.FeedbackKind <em>Feedback Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.FeedbackKind
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getFeedbackKind()
         * @generated
         */
        EEnum FEEDBACK_KIND = eINSTANCE.getFeedbackKind();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.TalkStatus <em>Talk Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.TalkStatus
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getTalkStatus()
         * @generated
         */
        EEnum TALK_STATUS = eINSTANCE.getTalkStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.SpeakerRole <em>Speaker Role</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.SpeakerRole
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getSpeakerRole()
         * @generated
         */
        EEnum SPEAKER_ROLE = eINSTANCE.getSpeakerRole();

        /**
         * The meta object literal for the '{@link org.kith.model.growth.AttendeeRole <em>Attendee Role</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.growth.AttendeeRole
         * @see org.kith.model.growth.impl.GrowthPackageImpl#getAttendeeRole()
         * @generated
         */
        EEnum ATTENDEE_ROLE = eINSTANCE.getAttendeeRole();

    }

} //GrowthPackage

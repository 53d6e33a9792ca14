/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

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
 * @see org.kith.model.pipeline.PipelineFactory
 * @model kind="package"
 * @generated
 */
public interface PipelinePackage extends EPackage {
    /**
     * The package name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNAME = "pipeline";

    /**
     * The package namespace URI.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_URI = "urn:kith:pipeline";

    /**
     * The package namespace name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_PREFIX = "pipeline";

    /**
     * The singleton instance of the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    PipelinePackage eINSTANCE = org.kith.model.pipeline.impl.PipelinePackageImpl.init();

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.PipelineImpl <em>Pipeline</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.PipelineImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getPipeline()
     * @generated
     */
    int PIPELINE = 0;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__NAME = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Kinds</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__KINDS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Stages</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE__STAGES = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Pipeline</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PIPELINE_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.StageImpl <em>Stage</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.StageImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getStage()
     * @generated
     */
    int STAGE = 1;

    /**
     * The feature id for the '<em><b>Key</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE__KEY = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE__NAME = 1;

    /**
     * The feature id for the '<em><b>Category</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE__CATEGORY = 2;

    /**
     * The feature id for the '<em><b>Probability</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE__PROBABILITY = 3;

    /**
     * The feature id for the '<em><b>Limit</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE__LIMIT = 4;

    /**
     * The feature id for the '<em><b>Max Days</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE__MAX_DAYS = 5;

    /**
     * The feature id for the '<em><b>Entry Criteria</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE__ENTRY_CRITERIA = 6;

    /**
     * The feature id for the '<em><b>Checklist</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE__CHECKLIST = 7;

    /**
     * The number of structural features of the '<em>Stage</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE_FEATURE_COUNT = 8;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.OpportunityImpl <em>Opportunity</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.OpportunityImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getOpportunity()
     * @generated
     */
    int OPPORTUNITY = 2;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__ID = ContactsPackage.UNDERTAKING__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__CREATED = ContactsPackage.UNDERTAKING__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__UPDATED = ContactsPackage.UNDERTAKING__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__SENSITIVITY = ContactsPackage.UNDERTAKING__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__NOTES = ContactsPackage.UNDERTAKING__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__TAGS = ContactsPackage.UNDERTAKING__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__PROVENANCE = ContactsPackage.UNDERTAKING__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__FACETS = ContactsPackage.UNDERTAKING__FACETS;

    /**
     * The feature id for the '<em><b>Tasks</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__TASKS = ContactsPackage.UNDERTAKING__TASKS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__TITLE = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__KIND = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Pipeline</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__PIPELINE = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Stage</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__STAGE = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Changes</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__CHANGES = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Organization</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__ORGANIZATION = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Contacts</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__CONTACTS = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Sources</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__SOURCES = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Amount</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__AMOUNT = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Currency</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__CURRENCY = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Gains</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__GAINS = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Probability</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__PROBABILITY = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Expected Close</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__EXPECTED_CLOSE = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Lost Reason</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__LOST_REASON = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Posting</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__POSTING = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 14;

    /**
     * The feature id for the '<em><b>Checked</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY__CHECKED = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 15;

    /**
     * The number of structural features of the '<em>Opportunity</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY_FEATURE_COUNT = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 16;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.StageChangeImpl <em>Stage Change</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.StageChangeImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getStageChange()
     * @generated
     */
    int STAGE_CHANGE = 3;

    /**
     * The feature id for the '<em><b>Stage</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE_CHANGE__STAGE = 0;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE_CHANGE__NAME = 1;

    /**
     * The feature id for the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE_CHANGE__ON = 2;

    /**
     * The feature id for the '<em><b>Reason</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE_CHANGE__REASON = 3;

    /**
     * The number of structural features of the '<em>Stage Change</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int STAGE_CHANGE_FEATURE_COUNT = 4;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.OpportunityContactImpl <em>Opportunity Contact</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.OpportunityContactImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getOpportunityContact()
     * @generated
     */
    int OPPORTUNITY_CONTACT = 4;

    /**
     * The feature id for the '<em><b>Person</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY_CONTACT__PERSON = 0;

    /**
     * The feature id for the '<em><b>Role</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY_CONTACT__ROLE = 1;

    /**
     * The number of structural features of the '<em>Opportunity Contact</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OPPORTUNITY_CONTACT_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.SourceImpl <em>Source</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.SourceImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getSource()
     * @generated
     */
    int SOURCE = 5;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SOURCE__KIND = 0;

    /**
     * The feature id for the '<em><b>Via</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SOURCE__VIA = 1;

    /**
     * The feature id for the '<em><b>Note</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SOURCE__NOTE = 2;

    /**
     * The number of structural features of the '<em>Source</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SOURCE_FEATURE_COUNT = 3;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.GainImpl <em>Gain</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.GainImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getGain()
     * @generated
     */
    int GAIN = 6;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int GAIN__KIND = 0;

    /**
     * The feature id for the '<em><b>Level</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int GAIN__LEVEL = 1;

    /**
     * The number of structural features of the '<em>Gain</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int GAIN_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.PostingImpl <em>Posting</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.PostingImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getPosting()
     * @generated
     */
    int POSTING = 7;

    /**
     * The feature id for the '<em><b>Url</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POSTING__URL = 0;

    /**
     * The feature id for the '<em><b>Applied On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POSTING__APPLIED_ON = 1;

    /**
     * The feature id for the '<em><b>Deadline</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POSTING__DEADLINE = 2;

    /**
     * The feature id for the '<em><b>Workplace</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POSTING__WORKPLACE = 3;

    /**
     * The feature id for the '<em><b>Salary</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POSTING__SALARY = 4;

    /**
     * The feature id for the '<em><b>Skills</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POSTING__SKILLS = 5;

    /**
     * The number of structural features of the '<em>Posting</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int POSTING_FEATURE_COUNT = 6;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.CurrencyTableImpl <em>Currency Table</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.CurrencyTableImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getCurrencyTable()
     * @generated
     */
    int CURRENCY_TABLE = 8;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Base</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE__BASE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Rates</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE__RATES = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Currency Table</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_TABLE_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.CurrencyRateImpl <em>Currency Rate</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.CurrencyRateImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getCurrencyRate()
     * @generated
     */
    int CURRENCY_RATE = 9;

    /**
     * The feature id for the '<em><b>Currency</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_RATE__CURRENCY = 0;

    /**
     * The feature id for the '<em><b>Rate</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_RATE__RATE = 1;

    /**
     * The number of structural features of the '<em>Currency Rate</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CURRENCY_RATE_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.ReferralImpl <em>Referral</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.ReferralImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getReferral()
     * @generated
     */
    int REFERRAL = 10;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__ID = ContactsPackage.UNDERTAKING__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__CREATED = ContactsPackage.UNDERTAKING__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__UPDATED = ContactsPackage.UNDERTAKING__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__SENSITIVITY = ContactsPackage.UNDERTAKING__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__NOTES = ContactsPackage.UNDERTAKING__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__TAGS = ContactsPackage.UNDERTAKING__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__PROVENANCE = ContactsPackage.UNDERTAKING__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__FACETS = ContactsPackage.UNDERTAKING__FACETS;

    /**
     * The feature id for the '<em><b>Tasks</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__TASKS = ContactsPackage.UNDERTAKING__TASKS;

    /**
     * The feature id for the '<em><b>Referrer</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__REFERRER = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Candidate</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__CANDIDATE = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Recipient</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__RECIPIENT = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__STATUS = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Asked On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__ASKED_ON = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Submitted On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__SUBMITTED_ON = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Resolved On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__RESOLVED_ON = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Skills</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__SKILLS = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Work Ethic</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__WORK_ETHIC = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Outcome</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__OUTCOME = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Thanked On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL__THANKED_ON = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 10;

    /**
     * The number of structural features of the '<em>Referral</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int REFERRAL_FEATURE_COUNT = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 11;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.RecommendationImpl <em>Recommendation</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.RecommendationImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getRecommendation()
     * @generated
     */
    int RECOMMENDATION = 11;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Author</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__AUTHOR = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Subject</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__SUBJECT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__TEXT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__DATE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__STATUS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Skills</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION__SKILLS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The number of structural features of the '<em>Recommendation</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RECOMMENDATION_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.EndorsementImpl <em>Endorsement</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.EndorsementImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getEndorsement()
     * @generated
     */
    int ENDORSEMENT = 12;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__ID = ContactsPackage.IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__CREATED = ContactsPackage.IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__UPDATED = ContactsPackage.IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__SENSITIVITY = ContactsPackage.IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__NOTES = ContactsPackage.IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__TAGS = ContactsPackage.IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__PROVENANCE = ContactsPackage.IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__FACETS = ContactsPackage.IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Endorser</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__ENDORSER = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Endorsee</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__ENDORSEE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Skill</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__SKILL = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__DATE = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT__STATUS = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Endorsement</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ENDORSEMENT_FEATURE_COUNT = ContactsPackage.IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.CollaborationImpl <em>Collaboration</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.CollaborationImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getCollaboration()
     * @generated
     */
    int COLLABORATION = 13;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__ID = ContactsPackage.UNDERTAKING__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__CREATED = ContactsPackage.UNDERTAKING__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__UPDATED = ContactsPackage.UNDERTAKING__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__SENSITIVITY = ContactsPackage.UNDERTAKING__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__NOTES = ContactsPackage.UNDERTAKING__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__TAGS = ContactsPackage.UNDERTAKING__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__PROVENANCE = ContactsPackage.UNDERTAKING__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__FACETS = ContactsPackage.UNDERTAKING__FACETS;

    /**
     * The feature id for the '<em><b>Tasks</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__TASKS = ContactsPackage.UNDERTAKING__TASKS;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__TITLE = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__KIND = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__STATUS = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Partners</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__PARTNERS = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Needed Skills</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__NEEDED_SKILLS = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__OBJECTIVES = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__MILESTONES = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Agreement</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__AGREEMENT = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Agreement Url</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__AGREEMENT_URL = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__START = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__END = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__REVIEWS = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Outcome</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__OUTCOME = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Opportunity</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION__OPPORTUNITY = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 13;

    /**
     * The number of structural features of the '<em>Collaboration</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int COLLABORATION_FEATURE_COUNT = ContactsPackage.UNDERTAKING_FEATURE_COUNT + 14;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.PartnerImpl <em>Partner</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.PartnerImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getPartner()
     * @generated
     */
    int PARTNER = 14;

    /**
     * The feature id for the '<em><b>Party</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTNER__PARTY = 0;

    /**
     * The feature id for the '<em><b>Gives</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTNER__GIVES = 1;

    /**
     * The feature id for the '<em><b>Gets</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTNER__GETS = 2;

    /**
     * The feature id for the '<em><b>Skills</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTNER__SKILLS = 3;

    /**
     * The feature id for the '<em><b>Hours Per Month</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTNER__HOURS_PER_MONTH = 4;

    /**
     * The number of structural features of the '<em>Partner</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTNER_FEATURE_COUNT = 5;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.ObjectiveImpl <em>Objective</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.ObjectiveImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getObjective()
     * @generated
     */
    int OBJECTIVE = 15;

    /**
     * The feature id for the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECTIVE__TEXT = 0;

    /**
     * The feature id for the '<em><b>Measure</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECTIVE__MEASURE = 1;

    /**
     * The feature id for the '<em><b>Due</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECTIVE__DUE = 2;

    /**
     * The feature id for the '<em><b>Shared By</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECTIVE__SHARED_BY = 3;

    /**
     * The feature id for the '<em><b>Reached On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECTIVE__REACHED_ON = 4;

    /**
     * The number of structural features of the '<em>Objective</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int OBJECTIVE_FEATURE_COUNT = 5;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.MilestoneImpl <em>Milestone</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.MilestoneImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getMilestone()
     * @generated
     */
    int MILESTONE = 16;

    /**
     * The feature id for the '<em><b>Key</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MILESTONE__KEY = 0;

    /**
     * The feature id for the '<em><b>Text</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MILESTONE__TEXT = 1;

    /**
     * The feature id for the '<em><b>Due</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MILESTONE__DUE = 2;

    /**
     * The feature id for the '<em><b>Reached On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MILESTONE__REACHED_ON = 3;

    /**
     * The number of structural features of the '<em>Milestone</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int MILESTONE_FEATURE_COUNT = 4;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.impl.HealthReviewImpl <em>Health Review</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.impl.HealthReviewImpl
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getHealthReview()
     * @generated
     */
    int HEALTH_REVIEW = 17;

    /**
     * The feature id for the '<em><b>On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int HEALTH_REVIEW__ON = 0;

    /**
     * The feature id for the '<em><b>Health</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int HEALTH_REVIEW__HEALTH = 1;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int HEALTH_REVIEW__NOTES = 2;

    /**
     * The number of structural features of the '<em>Health Review</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int HEALTH_REVIEW_FEATURE_COUNT = 3;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.OpportunityKind <em>Opportunity Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.OpportunityKind
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getOpportunityKind()
     * @generated
     */
    int OPPORTUNITY_KIND = 18;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.StageCategory <em>Stage Category</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.StageCategory
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getStageCategory()
     * @generated
     */
    int STAGE_CATEGORY = 19;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.ContactRole <em>Contact Role</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.ContactRole
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getContactRole()
     * @generated
     */
    int CONTACT_ROLE = 20;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.SourceKind <em>Source Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.SourceKind
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getSourceKind()
     * @generated
     */
    int SOURCE_KIND = 21;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.GainKind <em>Gain Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.GainKind
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getGainKind()
     * @generated
     */
    int GAIN_KIND = 22;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.ReferralStatus <em>Referral Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.ReferralStatus
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getReferralStatus()
     * @generated
     */
    int REFERRAL_STATUS = 23;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.RecommendationStatus <em>Recommendation Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.RecommendationStatus
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getRecommendationStatus()
     * @generated
     */
    int RECOMMENDATION_STATUS = 24;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.EndorsementStatus <em>Endorsement Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.EndorsementStatus
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getEndorsementStatus()
     * @generated
     */
    int ENDORSEMENT_STATUS = 25;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.CollaborationKind <em>Collaboration Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.CollaborationKind
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getCollaborationKind()
     * @generated
     */
    int COLLABORATION_KIND = 26;

    /**
     * The meta object id for the '{@link org.kith.model.pipeline.CollaborationStatus <em>Collaboration Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.pipeline.CollaborationStatus
     * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getCollaborationStatus()
     * @generated
     */
    int COLLABORATION_STATUS = 27;


    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Pipeline <em>Pipeline</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Pipeline</em>'.
     * @see org.kith.model.pipeline.Pipeline
     * @generated
     */
    EClass getPipeline();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Pipeline#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.pipeline.Pipeline#getName()
     * @see #getPipeline()
     * @generated
     */
    EAttribute getPipeline_Name();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.pipeline.Pipeline#getKinds <em>Kinds</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Kinds</em>'.
     * @see org.kith.model.pipeline.Pipeline#getKinds()
     * @see #getPipeline()
     * @generated
     */
    EAttribute getPipeline_Kinds();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.pipeline.Pipeline#getStages <em>Stages</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Stages</em>'.
     * @see org.kith.model.pipeline.Pipeline#getStages()
     * @see #getPipeline()
     * @generated
     */
    EReference getPipeline_Stages();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Stage <em>Stage</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Stage</em>'.
     * @see org.kith.model.pipeline.Stage
     * @generated
     */
    EClass getStage();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Stage#getKey <em>Key</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Key</em>'.
     * @see org.kith.model.pipeline.Stage#getKey()
     * @see #getStage()
     * @generated
     */
    EAttribute getStage_Key();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Stage#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.pipeline.Stage#getName()
     * @see #getStage()
     * @generated
     */
    EAttribute getStage_Name();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Stage#getCategory <em>Category</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Category</em>'.
     * @see org.kith.model.pipeline.Stage#getCategory()
     * @see #getStage()
     * @generated
     */
    EAttribute getStage_Category();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Stage#getProbability <em>Probability</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Probability</em>'.
     * @see org.kith.model.pipeline.Stage#getProbability()
     * @see #getStage()
     * @generated
     */
    EAttribute getStage_Probability();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Stage#getLimit <em>Limit</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Limit</em>'.
     * @see org.kith.model.pipeline.Stage#getLimit()
     * @see #getStage()
     * @generated
     */
    EAttribute getStage_Limit();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Stage#getMaxDays <em>Max Days</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Max Days</em>'.
     * @see org.kith.model.pipeline.Stage#getMaxDays()
     * @see #getStage()
     * @generated
     */
    EAttribute getStage_MaxDays();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Stage#getEntryCriteria <em>Entry Criteria</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Entry Criteria</em>'.
     * @see org.kith.model.pipeline.Stage#getEntryCriteria()
     * @see #getStage()
     * @generated
     */
    EAttribute getStage_EntryCriteria();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.pipeline.Stage#getChecklist <em>Checklist</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Checklist</em>'.
     * @see org.kith.model.pipeline.Stage#getChecklist()
     * @see #getStage()
     * @generated
     */
    EAttribute getStage_Checklist();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Opportunity <em>Opportunity</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Opportunity</em>'.
     * @see org.kith.model.pipeline.Opportunity
     * @generated
     */
    EClass getOpportunity();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Opportunity#getTitle <em>Title</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Title</em>'.
     * @see org.kith.model.pipeline.Opportunity#getTitle()
     * @see #getOpportunity()
     * @generated
     */
    EAttribute getOpportunity_Title();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Opportunity#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.pipeline.Opportunity#getKind()
     * @see #getOpportunity()
     * @generated
     */
    EAttribute getOpportunity_Kind();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Opportunity#getPipeline <em>Pipeline</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Pipeline</em>'.
     * @see org.kith.model.pipeline.Opportunity#getPipeline()
     * @see #getOpportunity()
     * @generated
     */
    EReference getOpportunity_Pipeline();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Opportunity#getStage <em>Stage</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Stage</em>'.
     * @see org.kith.model.pipeline.Opportunity#getStage()
     * @see #getOpportunity()
     * @generated
     */
    EAttribute getOpportunity_Stage();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.pipeline.Opportunity#getChanges <em>Changes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Changes</em>'.
     * @see org.kith.model.pipeline.Opportunity#getChanges()
     * @see #getOpportunity()
     * @generated
     */
    EReference getOpportunity_Changes();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Opportunity#getOrganization <em>Organization</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Organization</em>'.
     * @see org.kith.model.pipeline.Opportunity#getOrganization()
     * @see #getOpportunity()
     * @generated
     */
    EReference getOpportunity_Organization();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.pipeline.Opportunity#getContacts <em>Contacts</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Contacts</em>'.
     * @see org.kith.model.pipeline.Opportunity#getContacts()
     * @see #getOpportunity()
     * @generated
     */
    EReference getOpportunity_Contacts();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.pipeline.Opportunity#getSources <em>Sources</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Sources</em>'.
     * @see org.kith.model.pipeline.Opportunity#getSources()
     * @see #getOpportunity()
     * @generated
     */
    EReference getOpportunity_Sources();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Opportunity#getAmount <em>Amount</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Amount</em>'.
     * @see org.kith.model.pipeline.Opportunity#getAmount()
     * @see #getOpportunity()
     * @generated
     */
    EAttribute getOpportunity_Amount();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Opportunity#getCurrency <em>Currency</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Currency</em>'.
     * @see org.kith.model.pipeline.Opportunity#getCurrency()
     * @see #getOpportunity()
     * @generated
     */
    EAttribute getOpportunity_Currency();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.pipeline.Opportunity#getGains <em>Gains</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Gains</em>'.
     * @see org.kith.model.pipeline.Opportunity#getGains()
     * @see #getOpportunity()
     * @generated
     */
    EReference getOpportunity_Gains();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Opportunity#getProbability <em>Probability</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Probability</em>'.
     * @see org.kith.model.pipeline.Opportunity#getProbability()
     * @see #getOpportunity()
     * @generated
     */
    EAttribute getOpportunity_Probability();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Opportunity#getExpectedClose <em>Expected Close</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Expected Close</em>'.
     * @see org.kith.model.pipeline.Opportunity#getExpectedClose()
     * @see #getOpportunity()
     * @generated
     */
    EAttribute getOpportunity_ExpectedClose();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Opportunity#getLostReason <em>Lost Reason</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Lost Reason</em>'.
     * @see org.kith.model.pipeline.Opportunity#getLostReason()
     * @see #getOpportunity()
     * @generated
     */
    EAttribute getOpportunity_LostReason();

    /**
     * Returns the meta object for the containment reference '{@link org.kith.model.pipeline.Opportunity#getPosting <em>Posting</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Posting</em>'.
     * @see org.kith.model.pipeline.Opportunity#getPosting()
     * @see #getOpportunity()
     * @generated
     */
    EReference getOpportunity_Posting();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.pipeline.Opportunity#getChecked <em>Checked</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Checked</em>'.
     * @see org.kith.model.pipeline.Opportunity#getChecked()
     * @see #getOpportunity()
     * @generated
     */
    EAttribute getOpportunity_Checked();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.StageChange <em>Stage Change</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Stage Change</em>'.
     * @see org.kith.model.pipeline.StageChange
     * @generated
     */
    EClass getStageChange();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.StageChange#getStage <em>Stage</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Stage</em>'.
     * @see org.kith.model.pipeline.StageChange#getStage()
     * @see #getStageChange()
     * @generated
     */
    EAttribute getStageChange_Stage();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.StageChange#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.pipeline.StageChange#getName()
     * @see #getStageChange()
     * @generated
     */
    EAttribute getStageChange_Name();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.StageChange#getOn <em>On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>On</em>'.
     * @see org.kith.model.pipeline.StageChange#getOn()
     * @see #getStageChange()
     * @generated
     */
    EAttribute getStageChange_On();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.StageChange#getReason <em>Reason</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Reason</em>'.
     * @see org.kith.model.pipeline.StageChange#getReason()
     * @see #getStageChange()
     * @generated
     */
    EAttribute getStageChange_Reason();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.OpportunityContact <em>Opportunity Contact</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Opportunity Contact</em>'.
     * @see org.kith.model.pipeline.OpportunityContact
     * @generated
     */
    EClass getOpportunityContact();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.OpportunityContact#getPerson <em>Person</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Person</em>'.
     * @see org.kith.model.pipeline.OpportunityContact#getPerson()
     * @see #getOpportunityContact()
     * @generated
     */
    EReference getOpportunityContact_Person();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.OpportunityContact#getRole <em>Role</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Role</em>'.
     * @see org.kith.model.pipeline.OpportunityContact#getRole()
     * @see #getOpportunityContact()
     * @generated
     */
    EAttribute getOpportunityContact_Role();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Source <em>Source</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Source</em>'.
     * @see org.kith.model.pipeline.Source
     * @generated
     */
    EClass getSource();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Source#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.pipeline.Source#getKind()
     * @see #getSource()
     * @generated
     */
    EAttribute getSource_Kind();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Source#getVia <em>Via</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Via</em>'.
     * @see org.kith.model.pipeline.Source#getVia()
     * @see #getSource()
     * @generated
     */
    EReference getSource_Via();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Source#getNote <em>Note</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Note</em>'.
     * @see org.kith.model.pipeline.Source#getNote()
     * @see #getSource()
     * @generated
     */
    EAttribute getSource_Note();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Gain <em>Gain</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Gain</em>'.
     * @see org.kith.model.pipeline.Gain
     * @generated
     */
    EClass getGain();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Gain#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.pipeline.Gain#getKind()
     * @see #getGain()
     * @generated
     */
    EAttribute getGain_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Gain#getLevel <em>Level</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Level</em>'.
     * @see org.kith.model.pipeline.Gain#getLevel()
     * @see #getGain()
     * @generated
     */
    EAttribute getGain_Level();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Posting <em>Posting</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Posting</em>'.
     * @see org.kith.model.pipeline.Posting
     * @generated
     */
    EClass getPosting();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Posting#getUrl <em>Url</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Url</em>'.
     * @see org.kith.model.pipeline.Posting#getUrl()
     * @see #getPosting()
     * @generated
     */
    EAttribute getPosting_Url();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Posting#getAppliedOn <em>Applied On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Applied On</em>'.
     * @see org.kith.model.pipeline.Posting#getAppliedOn()
     * @see #getPosting()
     * @generated
     */
    EAttribute getPosting_AppliedOn();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Posting#getDeadline <em>Deadline</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Deadline</em>'.
     * @see org.kith.model.pipeline.Posting#getDeadline()
     * @see #getPosting()
     * @generated
     */
    EAttribute getPosting_Deadline();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Posting#getWorkplace <em>Workplace</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Workplace</em>'.
     * @see org.kith.model.pipeline.Posting#getWorkplace()
     * @see #getPosting()
     * @generated
     */
    EAttribute getPosting_Workplace();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Posting#getSalary <em>Salary</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Salary</em>'.
     * @see org.kith.model.pipeline.Posting#getSalary()
     * @see #getPosting()
     * @generated
     */
    EAttribute getPosting_Salary();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.pipeline.Posting#getSkills <em>Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Skills</em>'.
     * @see org.kith.model.pipeline.Posting#getSkills()
     * @see #getPosting()
     * @generated
     */
    EReference getPosting_Skills();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.CurrencyTable <em>Currency Table</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Currency Table</em>'.
     * @see org.kith.model.pipeline.CurrencyTable
     * @generated
     */
    EClass getCurrencyTable();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.CurrencyTable#getBase <em>Base</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Base</em>'.
     * @see org.kith.model.pipeline.CurrencyTable#getBase()
     * @see #getCurrencyTable()
     * @generated
     */
    EAttribute getCurrencyTable_Base();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.pipeline.CurrencyTable#getRates <em>Rates</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Rates</em>'.
     * @see org.kith.model.pipeline.CurrencyTable#getRates()
     * @see #getCurrencyTable()
     * @generated
     */
    EReference getCurrencyTable_Rates();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.CurrencyRate <em>Currency Rate</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Currency Rate</em>'.
     * @see org.kith.model.pipeline.CurrencyRate
     * @generated
     */
    EClass getCurrencyRate();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.CurrencyRate#getCurrency <em>Currency</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Currency</em>'.
     * @see org.kith.model.pipeline.CurrencyRate#getCurrency()
     * @see #getCurrencyRate()
     * @generated
     */
    EAttribute getCurrencyRate_Currency();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.CurrencyRate#getRate <em>Rate</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Rate</em>'.
     * @see org.kith.model.pipeline.CurrencyRate#getRate()
     * @see #getCurrencyRate()
     * @generated
     */
    EAttribute getCurrencyRate_Rate();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Referral <em>Referral</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Referral</em>'.
     * @see org.kith.model.pipeline.Referral
     * @generated
     */
    EClass getReferral();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Referral#getReferrer <em>Referrer</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Referrer</em>'.
     * @see org.kith.model.pipeline.Referral#getReferrer()
     * @see #getReferral()
     * @generated
     */
    EReference getReferral_Referrer();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Referral#getCandidate <em>Candidate</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Candidate</em>'.
     * @see org.kith.model.pipeline.Referral#getCandidate()
     * @see #getReferral()
     * @generated
     */
    EReference getReferral_Candidate();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Referral#getRecipient <em>Recipient</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Recipient</em>'.
     * @see org.kith.model.pipeline.Referral#getRecipient()
     * @see #getReferral()
     * @generated
     */
    EReference getReferral_Recipient();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Referral#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.pipeline.Referral#getStatus()
     * @see #getReferral()
     * @generated
     */
    EAttribute getReferral_Status();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Referral#getAskedOn <em>Asked On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Asked On</em>'.
     * @see org.kith.model.pipeline.Referral#getAskedOn()
     * @see #getReferral()
     * @generated
     */
    EAttribute getReferral_AskedOn();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Referral#getSubmittedOn <em>Submitted On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Submitted On</em>'.
     * @see org.kith.model.pipeline.Referral#getSubmittedOn()
     * @see #getReferral()
     * @generated
     */
    EAttribute getReferral_SubmittedOn();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Referral#getResolvedOn <em>Resolved On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Resolved On</em>'.
     * @see org.kith.model.pipeline.Referral#getResolvedOn()
     * @see #getReferral()
     * @generated
     */
    EAttribute getReferral_ResolvedOn();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.pipeline.Referral#getSkills <em>Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Skills</em>'.
     * @see org.kith.model.pipeline.Referral#getSkills()
     * @see #getReferral()
     * @generated
     */
    EReference getReferral_Skills();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Referral#getWorkEthic <em>Work Ethic</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Work Ethic</em>'.
     * @see org.kith.model.pipeline.Referral#getWorkEthic()
     * @see #getReferral()
     * @generated
     */
    EAttribute getReferral_WorkEthic();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Referral#getOutcome <em>Outcome</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Outcome</em>'.
     * @see org.kith.model.pipeline.Referral#getOutcome()
     * @see #getReferral()
     * @generated
     */
    EAttribute getReferral_Outcome();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Referral#getThankedOn <em>Thanked On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Thanked On</em>'.
     * @see org.kith.model.pipeline.Referral#getThankedOn()
     * @see #getReferral()
     * @generated
     */
    EAttribute getReferral_ThankedOn();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Recommendation <em>Recommendation</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Recommendation</em>'.
     * @see org.kith.model.pipeline.Recommendation
     * @generated
     */
    EClass getRecommendation();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Recommendation#getAuthor <em>Author</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Author</em>'.
     * @see org.kith.model.pipeline.Recommendation#getAuthor()
     * @see #getRecommendation()
     * @generated
     */
    EReference getRecommendation_Author();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Recommendation#getSubject <em>Subject</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Subject</em>'.
     * @see org.kith.model.pipeline.Recommendation#getSubject()
     * @see #getRecommendation()
     * @generated
     */
    EReference getRecommendation_Subject();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Recommendation#getText <em>Text</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Text</em>'.
     * @see org.kith.model.pipeline.Recommendation#getText()
     * @see #getRecommendation()
     * @generated
     */
    EAttribute getRecommendation_Text();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Recommendation#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.kith.model.pipeline.Recommendation#getDate()
     * @see #getRecommendation()
     * @generated
     */
    EAttribute getRecommendation_Date();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Recommendation#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.pipeline.Recommendation#getStatus()
     * @see #getRecommendation()
     * @generated
     */
    EAttribute getRecommendation_Status();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.pipeline.Recommendation#getSkills <em>Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Skills</em>'.
     * @see org.kith.model.pipeline.Recommendation#getSkills()
     * @see #getRecommendation()
     * @generated
     */
    EReference getRecommendation_Skills();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Endorsement <em>Endorsement</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Endorsement</em>'.
     * @see org.kith.model.pipeline.Endorsement
     * @generated
     */
    EClass getEndorsement();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Endorsement#getEndorser <em>Endorser</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Endorser</em>'.
     * @see org.kith.model.pipeline.Endorsement#getEndorser()
     * @see #getEndorsement()
     * @generated
     */
    EReference getEndorsement_Endorser();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Endorsement#getEndorsee <em>Endorsee</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Endorsee</em>'.
     * @see org.kith.model.pipeline.Endorsement#getEndorsee()
     * @see #getEndorsement()
     * @generated
     */
    EReference getEndorsement_Endorsee();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Endorsement#getSkill <em>Skill</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Skill</em>'.
     * @see org.kith.model.pipeline.Endorsement#getSkill()
     * @see #getEndorsement()
     * @generated
     */
    EReference getEndorsement_Skill();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Endorsement#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.kith.model.pipeline.Endorsement#getDate()
     * @see #getEndorsement()
     * @generated
     */
    EAttribute getEndorsement_Date();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Endorsement#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.pipeline.Endorsement#getStatus()
     * @see #getEndorsement()
     * @generated
     */
    EAttribute getEndorsement_Status();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Collaboration <em>Collaboration</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Collaboration</em>'.
     * @see org.kith.model.pipeline.Collaboration
     * @generated
     */
    EClass getCollaboration();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Collaboration#getTitle <em>Title</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Title</em>'.
     * @see org.kith.model.pipeline.Collaboration#getTitle()
     * @see #getCollaboration()
     * @generated
     */
    EAttribute getCollaboration_Title();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Collaboration#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.pipeline.Collaboration#getKind()
     * @see #getCollaboration()
     * @generated
     */
    EAttribute getCollaboration_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Collaboration#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.pipeline.Collaboration#getStatus()
     * @see #getCollaboration()
     * @generated
     */
    EAttribute getCollaboration_Status();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.pipeline.Collaboration#getPartners <em>Partners</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Partners</em>'.
     * @see org.kith.model.pipeline.Collaboration#getPartners()
     * @see #getCollaboration()
     * @generated
     */
    EReference getCollaboration_Partners();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.pipeline.Collaboration#getNeededSkills <em>Needed Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Needed Skills</em>'.
     * @see org.kith.model.pipeline.Collaboration#getNeededSkills()
     * @see #getCollaboration()
     * @generated
     */
    EReference getCollaboration_NeededSkills();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.pipeline.Collaboration#getObjectives <em>Objectives</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Objectives</em>'.
     * @see org.kith.model.pipeline.Collaboration#getObjectives()
     * @see #getCollaboration()
     * @generated
     */
    EReference getCollaboration_Objectives();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.pipeline.Collaboration#getMilestones <em>Milestones</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Milestones</em>'.
     * @see org.kith.model.pipeline.Collaboration#getMilestones()
     * @see #getCollaboration()
     * @generated
     */
    EReference getCollaboration_Milestones();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Collaboration#getAgreement <em>Agreement</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Agreement</em>'.
     * @see org.kith.model.pipeline.Collaboration#getAgreement()
     * @see #getCollaboration()
     * @generated
     */
    EAttribute getCollaboration_Agreement();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Collaboration#getAgreementUrl <em>Agreement Url</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Agreement Url</em>'.
     * @see org.kith.model.pipeline.Collaboration#getAgreementUrl()
     * @see #getCollaboration()
     * @generated
     */
    EAttribute getCollaboration_AgreementUrl();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Collaboration#getStart <em>Start</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Start</em>'.
     * @see org.kith.model.pipeline.Collaboration#getStart()
     * @see #getCollaboration()
     * @generated
     */
    EAttribute getCollaboration_Start();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Collaboration#getEnd <em>End</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>End</em>'.
     * @see org.kith.model.pipeline.Collaboration#getEnd()
     * @see #getCollaboration()
     * @generated
     */
    EAttribute getCollaboration_End();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.pipeline.Collaboration#getReviews <em>Reviews</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Reviews</em>'.
     * @see org.kith.model.pipeline.Collaboration#getReviews()
     * @see #getCollaboration()
     * @generated
     */
    EReference getCollaboration_Reviews();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Collaboration#getOutcome <em>Outcome</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Outcome</em>'.
     * @see org.kith.model.pipeline.Collaboration#getOutcome()
     * @see #getCollaboration()
     * @generated
     */
    EAttribute getCollaboration_Outcome();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Collaboration#getOpportunity <em>Opportunity</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Opportunity</em>'.
     * @see org.kith.model.pipeline.Collaboration#getOpportunity()
     * @see #getCollaboration()
     * @generated
     */
    EReference getCollaboration_Opportunity();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Partner <em>Partner</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Partner</em>'.
     * @see org.kith.model.pipeline.Partner
     * @generated
     */
    EClass getPartner();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.pipeline.Partner#getParty <em>Party</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Party</em>'.
     * @see org.kith.model.pipeline.Partner#getParty()
     * @see #getPartner()
     * @generated
     */
    EReference getPartner_Party();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.pipeline.Partner#getGives <em>Gives</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Gives</em>'.
     * @see org.kith.model.pipeline.Partner#getGives()
     * @see #getPartner()
     * @generated
     */
    EAttribute getPartner_Gives();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.pipeline.Partner#getGets <em>Gets</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Gets</em>'.
     * @see org.kith.model.pipeline.Partner#getGets()
     * @see #getPartner()
     * @generated
     */
    EAttribute getPartner_Gets();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.pipeline.Partner#getSkills <em>Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Skills</em>'.
     * @see org.kith.model.pipeline.Partner#getSkills()
     * @see #getPartner()
     * @generated
     */
    EReference getPartner_Skills();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Partner#getHoursPerMonth <em>Hours Per Month</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Hours Per Month</em>'.
     * @see org.kith.model.pipeline.Partner#getHoursPerMonth()
     * @see #getPartner()
     * @generated
     */
    EAttribute getPartner_HoursPerMonth();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Objective <em>Objective</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Objective</em>'.
     * @see org.kith.model.pipeline.Objective
     * @generated
     */
    EClass getObjective();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Objective#getText <em>Text</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Text</em>'.
     * @see org.kith.model.pipeline.Objective#getText()
     * @see #getObjective()
     * @generated
     */
    EAttribute getObjective_Text();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Objective#getMeasure <em>Measure</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Measure</em>'.
     * @see org.kith.model.pipeline.Objective#getMeasure()
     * @see #getObjective()
     * @generated
     */
    EAttribute getObjective_Measure();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Objective#getDue <em>Due</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Due</em>'.
     * @see org.kith.model.pipeline.Objective#getDue()
     * @see #getObjective()
     * @generated
     */
    EAttribute getObjective_Due();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.pipeline.Objective#getSharedBy <em>Shared By</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Shared By</em>'.
     * @see org.kith.model.pipeline.Objective#getSharedBy()
     * @see #getObjective()
     * @generated
     */
    EReference getObjective_SharedBy();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Objective#getReachedOn <em>Reached On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Reached On</em>'.
     * @see org.kith.model.pipeline.Objective#getReachedOn()
     * @see #getObjective()
     * @generated
     */
    EAttribute getObjective_ReachedOn();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.Milestone <em>Milestone</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Milestone</em>'.
     * @see org.kith.model.pipeline.Milestone
     * @generated
     */
    EClass getMilestone();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Milestone#getKey <em>Key</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Key</em>'.
     * @see org.kith.model.pipeline.Milestone#getKey()
     * @see #getMilestone()
     * @generated
     */
    EAttribute getMilestone_Key();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Milestone#getText <em>Text</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Text</em>'.
     * @see org.kith.model.pipeline.Milestone#getText()
     * @see #getMilestone()
     * @generated
     */
    EAttribute getMilestone_Text();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Milestone#getDue <em>Due</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Due</em>'.
     * @see org.kith.model.pipeline.Milestone#getDue()
     * @see #getMilestone()
     * @generated
     */
    EAttribute getMilestone_Due();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.Milestone#getReachedOn <em>Reached On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Reached On</em>'.
     * @see org.kith.model.pipeline.Milestone#getReachedOn()
     * @see #getMilestone()
     * @generated
     */
    EAttribute getMilestone_ReachedOn();

    /**
     * Returns the meta object for class '{@link org.kith.model.pipeline.HealthReview <em>Health Review</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Health Review</em>'.
     * @see org.kith.model.pipeline.HealthReview
     * @generated
     */
    EClass getHealthReview();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.HealthReview#getOn <em>On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>On</em>'.
     * @see org.kith.model.pipeline.HealthReview#getOn()
     * @see #getHealthReview()
     * @generated
     */
    EAttribute getHealthReview_On();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.HealthReview#getHealth <em>Health</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Health</em>'.
     * @see org.kith.model.pipeline.HealthReview#getHealth()
     * @see #getHealthReview()
     * @generated
     */
    EAttribute getHealthReview_Health();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.pipeline.HealthReview#getNotes <em>Notes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Notes</em>'.
     * @see org.kith.model.pipeline.HealthReview#getNotes()
     * @see #getHealthReview()
     * @generated
     */
    EAttribute getHealthReview_Notes();

    /**
     * Returns the meta object for enum '{@link org.kith.model.pipeline.OpportunityKind <em>Opportunity Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Opportunity Kind</em>'.
     * @see org.kith.model.pipeline.OpportunityKind
     * @generated
     */
    EEnum getOpportunityKind();

    /**
     * Returns the meta object for enum '{@link org.kith.model.pipeline.StageCategory <em>Stage Category</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Stage Category</em>'.
     * @see org.kith.model.pipeline.StageCategory
     * @generated
     */
    EEnum getStageCategory();

    /**
     * Returns the meta object for enum '{@link org.kith.model.pipeline.ContactRole <em>Contact Role</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Contact Role</em>'.
     * @see org.kith.model.pipeline.ContactRole
     * @generated
     */
    EEnum getContactRole();

    /**
     * Returns the meta object for enum '{@link org.kith.model.pipeline.SourceKind <em>Source Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Source Kind</em>'.
     * @see org.kith.model.pipeline.SourceKind
     * @generated
     */
    EEnum getSourceKind();

    /**
     * Returns the meta object for enum '{@link org.kith.model.pipeline.GainKind <em>Gain Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Gain Kind</em>'.
     * @see org.kith.model.pipeline.GainKind
     * @generated
     */
    EEnum getGainKind();

    /**
     * Returns the meta object for enum '{@link org.kith.model.pipeline.ReferralStatus <em>Referral Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Referral Status</em>'.
     * @see org.kith.model.pipeline.ReferralStatus
     * @generated
     */
    EEnum getReferralStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.pipeline.RecommendationStatus <em>Recommendation Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Recommendation Status</em>'.
     * @see org.kith.model.pipeline.RecommendationStatus
     * @generated
     */
    EEnum getRecommendationStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.pipeline.EndorsementStatus <em>Endorsement Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Endorsement Status</em>'.
     * @see org.kith.model.pipeline.EndorsementStatus
     * @generated
     */
    EEnum getEndorsementStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.pipeline.CollaborationKind <em>Collaboration Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Collaboration Kind</em>'.
     * @see org.kith.model.pipeline.CollaborationKind
     * @generated
     */
    EEnum getCollaborationKind();

    /**
     * Returns the meta object for enum '{@link org.kith.model.pipeline.CollaborationStatus <em>Collaboration Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Collaboration Status</em>'.
     * @see org.kith.model.pipeline.CollaborationStatus
     * @generated
     */
    EEnum getCollaborationStatus();

    /**
     * Returns the factory that creates the instances of the model.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the factory that creates the instances of the model.
     * @generated
     */
    PipelineFactory getPipelineFactory();

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
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.PipelineImpl <em>Pipeline</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.PipelineImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getPipeline()
         * @generated
         */
        EClass PIPELINE = eINSTANCE.getPipeline();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PIPELINE__NAME = eINSTANCE.getPipeline_Name();

        /**
         * The meta object literal for the '<em><b>Kinds</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PIPELINE__KINDS = eINSTANCE.getPipeline_Kinds();

        /**
         * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PIPELINE__STAGES = eINSTANCE.getPipeline_Stages();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.StageImpl <em>Stage</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.StageImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getStage()
         * @generated
         */
        EClass STAGE = eINSTANCE.getStage();

        /**
         * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE__KEY = eINSTANCE.getStage_Key();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE__NAME = eINSTANCE.getStage_Name();

        /**
         * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE__CATEGORY = eINSTANCE.getStage_Category();

        /**
         * The meta object literal for the '<em><b>Probability</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE__PROBABILITY = eINSTANCE.getStage_Probability();

        /**
         * The meta object literal for the '<em><b>Limit</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE__LIMIT = eINSTANCE.getStage_Limit();

        /**
         * The meta object literal for the '<em><b>Max Days</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE__MAX_DAYS = eINSTANCE.getStage_MaxDays();

        /**
         * The meta object literal for the '<em><b>Entry Criteria</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE__ENTRY_CRITERIA = eINSTANCE.getStage_EntryCriteria();

        /**
         * The meta object literal for the '<em><b>Checklist</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE__CHECKLIST = eINSTANCE.getStage_Checklist();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.OpportunityImpl <em>Opportunity</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.OpportunityImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getOpportunity()
         * @generated
         */
        EClass OPPORTUNITY = eINSTANCE.getOpportunity();

        /**
         * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OPPORTUNITY__TITLE = eINSTANCE.getOpportunity_Title();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OPPORTUNITY__KIND = eINSTANCE.getOpportunity_Kind();

        /**
         * The meta object literal for the '<em><b>Pipeline</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference OPPORTUNITY__PIPELINE = eINSTANCE.getOpportunity_Pipeline();

        /**
         * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OPPORTUNITY__STAGE = eINSTANCE.getOpportunity_Stage();

        /**
         * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference OPPORTUNITY__CHANGES = eINSTANCE.getOpportunity_Changes();

        /**
         * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference OPPORTUNITY__ORGANIZATION = eINSTANCE.getOpportunity_Organization();

        /**
         * The meta object literal for the '<em><b>Contacts</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference OPPORTUNITY__CONTACTS = eINSTANCE.getOpportunity_Contacts();

        /**
         * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference OPPORTUNITY__SOURCES = eINSTANCE.getOpportunity_Sources();

        /**
         * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OPPORTUNITY__AMOUNT = eINSTANCE.getOpportunity_Amount();

        /**
         * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OPPORTUNITY__CURRENCY = eINSTANCE.getOpportunity_Currency();

        /**
         * The meta object literal for the '<em><b>Gains</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference OPPORTUNITY__GAINS = eINSTANCE.getOpportunity_Gains();

        /**
         * The meta object literal for the '<em><b>Probability</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OPPORTUNITY__PROBABILITY = eINSTANCE.getOpportunity_Probability();

        /**
         * The meta object literal for the '<em><b>Expected Close</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OPPORTUNITY__EXPECTED_CLOSE = eINSTANCE.getOpportunity_ExpectedClose();

        /**
         * The meta object literal for the '<em><b>Lost Reason</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OPPORTUNITY__LOST_REASON = eINSTANCE.getOpportunity_LostReason();

        /**
         * The meta object literal for the '<em><b>Posting</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference OPPORTUNITY__POSTING = eINSTANCE.getOpportunity_Posting();

        /**
         * The meta object literal for the '<em><b>Checked</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OPPORTUNITY__CHECKED = eINSTANCE.getOpportunity_Checked();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.StageChangeImpl <em>Stage Change</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.StageChangeImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getStageChange()
         * @generated
         */
        EClass STAGE_CHANGE = eINSTANCE.getStageChange();

        /**
         * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE_CHANGE__STAGE = eINSTANCE.getStageChange_Stage();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE_CHANGE__NAME = eINSTANCE.getStageChange_Name();

        /**
         * The meta object literal for the '<em><b>On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE_CHANGE__ON = eINSTANCE.getStageChange_On();

        /**
         * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute STAGE_CHANGE__REASON = eINSTANCE.getStageChange_Reason();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.OpportunityContactImpl <em>Opportunity Contact</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.OpportunityContactImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getOpportunityContact()
         * @generated
         */
        EClass OPPORTUNITY_CONTACT = eINSTANCE.getOpportunityContact();

        /**
         * The meta object literal for the '<em><b>Person</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference OPPORTUNITY_CONTACT__PERSON = eINSTANCE.getOpportunityContact_Person();

        /**
         * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OPPORTUNITY_CONTACT__ROLE = eINSTANCE.getOpportunityContact_Role();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.SourceImpl <em>Source</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.SourceImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getSource()
         * @generated
         */
        EClass SOURCE = eINSTANCE.getSource();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SOURCE__KIND = eINSTANCE.getSource_Kind();

        /**
         * The meta object literal for the '<em><b>Via</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference SOURCE__VIA = eINSTANCE.getSource_Via();

        /**
         * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SOURCE__NOTE = eINSTANCE.getSource_Note();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.GainImpl <em>Gain</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.GainImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getGain()
         * @generated
         */
        EClass GAIN = eINSTANCE.getGain();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute GAIN__KIND = eINSTANCE.getGain_Kind();

        /**
         * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute GAIN__LEVEL = eINSTANCE.getGain_Level();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.PostingImpl <em>Posting</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.PostingImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getPosting()
         * @generated
         */
        EClass POSTING = eINSTANCE.getPosting();

        /**
         * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute POSTING__URL = eINSTANCE.getPosting_Url();

        /**
         * The meta object literal for the '<em><b>Applied On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute POSTING__APPLIED_ON = eINSTANCE.getPosting_AppliedOn();

        /**
         * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute POSTING__DEADLINE = eINSTANCE.getPosting_Deadline();

        /**
         * The meta object literal for the '<em><b>Workplace</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute POSTING__WORKPLACE = eINSTANCE.getPosting_Workplace();

        /**
         * The meta object literal for the '<em><b>Salary</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute POSTING__SALARY = eINSTANCE.getPosting_Salary();

        /**
         * The meta object literal for the '<em><b>Skills</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference POSTING__SKILLS = eINSTANCE.getPosting_Skills();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.CurrencyTableImpl <em>Currency Table</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.CurrencyTableImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getCurrencyTable()
         * @generated
         */
        EClass CURRENCY_TABLE = eINSTANCE.getCurrencyTable();

        /**
         * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CURRENCY_TABLE__BASE = eINSTANCE.getCurrencyTable_Base();

        /**
         * The meta object literal for the '<em><b>Rates</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference CURRENCY_TABLE__RATES = eINSTANCE.getCurrencyTable_Rates();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.CurrencyRateImpl <em>Currency Rate</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.CurrencyRateImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getCurrencyRate()
         * @generated
         */
        EClass CURRENCY_RATE = eINSTANCE.getCurrencyRate();

        /**
         * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CURRENCY_RATE__CURRENCY = eINSTANCE.getCurrencyRate_Currency();

        /**
         * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CURRENCY_RATE__RATE = eINSTANCE.getCurrencyRate_Rate();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.ReferralImpl <em>Referral</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.ReferralImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getReferral()
         * @generated
         */
        EClass REFERRAL = eINSTANCE.getReferral();

        /**
         * The meta object literal for the '<em><b>Referrer</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference REFERRAL__REFERRER = eINSTANCE.getReferral_Referrer();

        /**
         * The meta object literal for the '<em><b>Candidate</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference REFERRAL__CANDIDATE = eINSTANCE.getReferral_Candidate();

        /**
         * The meta object literal for the '<em><b>Recipient</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference REFERRAL__RECIPIENT = eINSTANCE.getReferral_Recipient();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute REFERRAL__STATUS = eINSTANCE.getReferral_Status();

        /**
         * The meta object literal for the '<em><b>Asked On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute REFERRAL__ASKED_ON = eINSTANCE.getReferral_AskedOn();

        /**
         * The meta object literal for the '<em><b>Submitted On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute REFERRAL__SUBMITTED_ON = eINSTANCE.getReferral_SubmittedOn();

        /**
         * The meta object literal for the '<em><b>Resolved On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute REFERRAL__RESOLVED_ON = eINSTANCE.getReferral_ResolvedOn();

        /**
         * The meta object literal for the '<em><b>Skills</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference REFERRAL__SKILLS = eINSTANCE.getReferral_Skills();

        /**
         * The meta object literal for the '<em><b>Work Ethic</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute REFERRAL__WORK_ETHIC = eINSTANCE.getReferral_WorkEthic();

        /**
         * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute REFERRAL__OUTCOME = eINSTANCE.getReferral_Outcome();

        /**
         * The meta object literal for the '<em><b>Thanked On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute REFERRAL__THANKED_ON = eINSTANCE.getReferral_ThankedOn();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.RecommendationImpl <em>Recommendation</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.RecommendationImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getRecommendation()
         * @generated
         */
        EClass RECOMMENDATION = eINSTANCE.getRecommendation();

        /**
         * The meta object literal for the '<em><b>Author</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference RECOMMENDATION__AUTHOR = eINSTANCE.getRecommendation_Author();

        /**
         * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference RECOMMENDATION__SUBJECT = eINSTANCE.getRecommendation_Subject();

        /**
         * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RECOMMENDATION__TEXT = eINSTANCE.getRecommendation_Text();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RECOMMENDATION__DATE = eINSTANCE.getRecommendation_Date();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RECOMMENDATION__STATUS = eINSTANCE.getRecommendation_Status();

        /**
         * The meta object literal for the '<em><b>Skills</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference RECOMMENDATION__SKILLS = eINSTANCE.getRecommendation_Skills();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.EndorsementImpl <em>Endorsement</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.EndorsementImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getEndorsement()
         * @generated
         */
        EClass ENDORSEMENT = eINSTANCE.getEndorsement();

        /**
         * The meta object literal for the '<em><b>Endorser</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference ENDORSEMENT__ENDORSER = eINSTANCE.getEndorsement_Endorser();

        /**
         * The meta object literal for the '<em><b>Endorsee</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference ENDORSEMENT__ENDORSEE = eINSTANCE.getEndorsement_Endorsee();

        /**
         * The meta object literal for the '<em><b>Skill</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference ENDORSEMENT__SKILL = eINSTANCE.getEndorsement_Skill();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ENDORSEMENT__DATE = eINSTANCE.getEndorsement_Date();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ENDORSEMENT__STATUS = eINSTANCE.getEndorsement_Status();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.CollaborationImpl <em>Collaboration</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.CollaborationImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getCollaboration()
         * @generated
         */
        EClass COLLABORATION = eINSTANCE.getCollaboration();

        /**
         * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute COLLABORATION__TITLE = eINSTANCE.getCollaboration_Title();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute COLLABORATION__KIND = eINSTANCE.getCollaboration_Kind();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute COLLABORATION__STATUS = eINSTANCE.getCollaboration_Status();

        /**
         * The meta object literal for the '<em><b>Partners</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference COLLABORATION__PARTNERS = eINSTANCE.getCollaboration_Partners();

        /**
         * The meta object literal for the '<em><b>Needed Skills</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference COLLABORATION__NEEDED_SKILLS = eINSTANCE.getCollaboration_NeededSkills();

        /**
         * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference COLLABORATION__OBJECTIVES = eINSTANCE.getCollaboration_Objectives();

        /**
         * The meta object literal for the '<em><b>Milestones</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference COLLABORATION__MILESTONES = eINSTANCE.getCollaboration_Milestones();

        /**
         * The meta object literal for the '<em><b>Agreement</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute COLLABORATION__AGREEMENT = eINSTANCE.getCollaboration_Agreement();

        /**
         * The meta object literal for the '<em><b>Agreement Url</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute COLLABORATION__AGREEMENT_URL = eINSTANCE.getCollaboration_AgreementUrl();

        /**
         * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute COLLABORATION__START = eINSTANCE.getCollaboration_Start();

        /**
         * The meta object literal for the '<em><b>End</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute COLLABORATION__END = eINSTANCE.getCollaboration_End();

        /**
         * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference COLLABORATION__REVIEWS = eINSTANCE.getCollaboration_Reviews();

        /**
         * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute COLLABORATION__OUTCOME = eINSTANCE.getCollaboration_Outcome();

        /**
         * The meta object literal for the '<em><b>Opportunity</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference COLLABORATION__OPPORTUNITY = eINSTANCE.getCollaboration_Opportunity();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.PartnerImpl <em>Partner</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.PartnerImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getPartner()
         * @generated
         */
        EClass PARTNER = eINSTANCE.getPartner();

        /**
         * The meta object literal for the '<em><b>Party</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PARTNER__PARTY = eINSTANCE.getPartner_Party();

        /**
         * The meta object literal for the '<em><b>Gives</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARTNER__GIVES = eINSTANCE.getPartner_Gives();

        /**
         * The meta object literal for the '<em><b>Gets</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARTNER__GETS = eINSTANCE.getPartner_Gets();

        /**
         * The meta object literal for the '<em><b>Skills</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PARTNER__SKILLS = eINSTANCE.getPartner_Skills();

        /**
         * The meta object literal for the '<em><b>Hours Per Month</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PARTNER__HOURS_PER_MONTH = eINSTANCE.getPartner_HoursPerMonth();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.ObjectiveImpl <em>Objective</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.ObjectiveImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getObjective()
         * @generated
         */
        EClass OBJECTIVE = eINSTANCE.getObjective();

        /**
         * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OBJECTIVE__TEXT = eINSTANCE.getObjective_Text();

        /**
         * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OBJECTIVE__MEASURE = eINSTANCE.getObjective_Measure();

        /**
         * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OBJECTIVE__DUE = eINSTANCE.getObjective_Due();

        /**
         * The meta object literal for the '<em><b>Shared By</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference OBJECTIVE__SHARED_BY = eINSTANCE.getObjective_SharedBy();

        /**
         * The meta object literal for the '<em><b>Reached On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute OBJECTIVE__REACHED_ON = eINSTANCE.getObjective_ReachedOn();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.MilestoneImpl <em>Milestone</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.MilestoneImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getMilestone()
         * @generated
         */
        EClass MILESTONE = eINSTANCE.getMilestone();

        /**
         * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MILESTONE__KEY = eINSTANCE.getMilestone_Key();

        /**
         * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MILESTONE__TEXT = eINSTANCE.getMilestone_Text();

        /**
         * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MILESTONE__DUE = eINSTANCE.getMilestone_Due();

        /**
         * The meta object literal for the '<em><b>Reached On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute MILESTONE__REACHED_ON = eINSTANCE.getMilestone_ReachedOn();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.impl.HealthReviewImpl <em>Health Review</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.impl.HealthReviewImpl
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getHealthReview()
         * @generated
         */
        EClass HEALTH_REVIEW = eINSTANCE.getHealthReview();

        /**
         * The meta object literal for the '<em><b>On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute HEALTH_REVIEW__ON = eINSTANCE.getHealthReview_On();

        /**
         * The meta object literal for the '<em><b>Health</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute HEALTH_REVIEW__HEALTH = eINSTANCE.getHealthReview_Health();

        /**
         * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute HEALTH_REVIEW__NOTES = eINSTANCE.getHealthReview_Notes();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.OpportunityKind <em>Opportunity Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.OpportunityKind
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getOpportunityKind()
         * @generated
         */
        EEnum OPPORTUNITY_KIND = eINSTANCE.getOpportunityKind();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.StageCategory <em>Stage Category</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.StageCategory
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getStageCategory()
         * @generated
         */
        EEnum STAGE_CATEGORY = eINSTANCE.getStageCategory();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.ContactRole <em>Contact Role</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.ContactRole
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getContactRole()
         * @generated
         */
        EEnum CONTACT_ROLE = eINSTANCE.getContactRole();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.SourceKind <em>Source Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.SourceKind
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getSourceKind()
         * @generated
         */
        EEnum SOURCE_KIND = eINSTANCE.getSourceKind();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.GainKind <em>Gain Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.GainKind
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getGainKind()
         * @generated
         */
        EEnum GAIN_KIND = eINSTANCE.getGainKind();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.ReferralStatus <em>Referral Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.ReferralStatus
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getReferralStatus()
         * @generated
         */
        EEnum REFERRAL_STATUS = eINSTANCE.getReferralStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.RecommendationStatus <em>Recommendation Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.RecommendationStatus
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getRecommendationStatus()
         * @generated
         */
        EEnum RECOMMENDATION_STATUS = eINSTANCE.getRecommendationStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.EndorsementStatus <em>Endorsement Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.EndorsementStatus
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getEndorsementStatus()
         * @generated
         */
        EEnum ENDORSEMENT_STATUS = eINSTANCE.getEndorsementStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.CollaborationKind <em>Collaboration Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.CollaborationKind
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getCollaborationKind()
         * @generated
         */
        EEnum COLLABORATION_KIND = eINSTANCE.getCollaborationKind();

        /**
         * The meta object literal for the '{@link org.kith.model.pipeline.CollaborationStatus <em>Collaboration Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.pipeline.CollaborationStatus
         * @see org.kith.model.pipeline.impl.PipelinePackageImpl#getCollaborationStatus()
         * @generated
         */
        EEnum COLLABORATION_STATUS = eINSTANCE.getCollaborationStatus();

    }

} //PipelinePackage

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * @see org.kith.model.contacts.ContactsFactory
 * @model kind="package"
 * @generated
 */
public interface ContactsPackage extends EPackage {
    /**
     * The package name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNAME = "contacts";

    /**
     * The package namespace URI.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_URI = "urn:kith:contacts";

    /**
     * The package namespace name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    String eNS_PREFIX = "contacts";

    /**
     * The singleton instance of the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    ContactsPackage eINSTANCE = org.kith.model.contacts.impl.ContactsPackageImpl.init();

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.IdentifiedImpl <em>Identified</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.IdentifiedImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getIdentified()
     * @generated
     */
    int IDENTIFIED = 0;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTIFIED__ID = 0;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTIFIED__CREATED = 1;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTIFIED__UPDATED = 2;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTIFIED__SENSITIVITY = 3;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTIFIED__NOTES = 4;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTIFIED__TAGS = 5;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTIFIED__PROVENANCE = 6;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTIFIED__FACETS = 7;

    /**
     * The number of structural features of the '<em>Identified</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IDENTIFIED_FEATURE_COUNT = 8;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.PartyImpl <em>Party</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.PartyImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getParty()
     * @generated
     */
    int PARTY = 1;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTY__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTY__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTY__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTY__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTY__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTY__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTY__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTY__FACETS = IDENTIFIED__FACETS;

    /**
     * The number of structural features of the '<em>Party</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.PersonImpl <em>Person</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.PersonImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getPerson()
     * @generated
     */
    int PERSON = 2;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__ID = PARTY__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__CREATED = PARTY__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__UPDATED = PARTY__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__SENSITIVITY = PARTY__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__NOTES = PARTY__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__TAGS = PARTY__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__PROVENANCE = PARTY__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__FACETS = PARTY__FACETS;

    /**
     * The feature id for the '<em><b>Formatted Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__FORMATTED_NAME = PARTY_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Family Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__FAMILY_NAME = PARTY_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Given Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__GIVEN_NAME = PARTY_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Additional Names</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__ADDITIONAL_NAMES = PARTY_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Prefixes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__PREFIXES = PARTY_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Suffixes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__SUFFIXES = PARTY_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Nicknames</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__NICKNAMES = PARTY_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Headline</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__HEADLINE = PARTY_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Birthday</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__BIRTHDAY = PARTY_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Anniversary</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__ANNIVERSARY = PARTY_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>First Met</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__FIRST_MET = PARTY_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Layer</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__LAYER = PARTY_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__STATUS = PARTY_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Placeholder</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__PLACEHOLDER = PARTY_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Contact Points</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__CONTACT_POINTS = PARTY_FEATURE_COUNT + 14;

    /**
     * The feature id for the '<em><b>Addresses</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__ADDRESSES = PARTY_FEATURE_COUNT + 15;

    /**
     * The feature id for the '<em><b>Employments</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__EMPLOYMENTS = PARTY_FEATURE_COUNT + 16;

    /**
     * The feature id for the '<em><b>Cadence</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__CADENCE = PARTY_FEATURE_COUNT + 17;

    /**
     * The feature id for the '<em><b>Distinct From</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__DISTINCT_FROM = PARTY_FEATURE_COUNT + 18;

    /**
     * The feature id for the '<em><b>Not Tied To</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__NOT_TIED_TO = PARTY_FEATURE_COUNT + 19;

    /**
     * The feature id for the '<em><b>Skill Claims</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__SKILL_CLAIMS = PARTY_FEATURE_COUNT + 20;

    /**
     * The feature id for the '<em><b>Experiences</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__EXPERIENCES = PARTY_FEATURE_COUNT + 21;

    /**
     * The feature id for the '<em><b>Photo</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON__PHOTO = PARTY_FEATURE_COUNT + 22;

    /**
     * The number of structural features of the '<em>Person</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PERSON_FEATURE_COUNT = PARTY_FEATURE_COUNT + 23;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.OrganizationImpl <em>Organization</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.OrganizationImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getOrganization()
     * @generated
     */
    int ORGANIZATION = 3;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION__ID = PARTY__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION__CREATED = PARTY__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION__UPDATED = PARTY__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION__SENSITIVITY = PARTY__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION__NOTES = PARTY__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION__TAGS = PARTY__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION__PROVENANCE = PARTY__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION__FACETS = PARTY__FACETS;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION__NAME = PARTY_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Domains</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION__DOMAINS = PARTY_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Organization</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ORGANIZATION_FEATURE_COUNT = PARTY_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.ContactPointImpl <em>Contact Point</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.ContactPointImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getContactPoint()
     * @generated
     */
    int CONTACT_POINT = 4;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONTACT_POINT__KIND = 0;

    /**
     * The feature id for the '<em><b>Value</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONTACT_POINT__VALUE = 1;

    /**
     * The feature id for the '<em><b>Usages</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONTACT_POINT__USAGES = 2;

    /**
     * The feature id for the '<em><b>Preference</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONTACT_POINT__PREFERENCE = 3;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONTACT_POINT__LABEL = 4;

    /**
     * The feature id for the '<em><b>Validity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONTACT_POINT__VALIDITY = 5;

    /**
     * The number of structural features of the '<em>Contact Point</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CONTACT_POINT_FEATURE_COUNT = 6;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.AddressImpl <em>Address</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.AddressImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getAddress()
     * @generated
     */
    int ADDRESS = 5;

    /**
     * The feature id for the '<em><b>Street</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADDRESS__STREET = 0;

    /**
     * The feature id for the '<em><b>Post Office Box</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADDRESS__POST_OFFICE_BOX = 1;

    /**
     * The feature id for the '<em><b>Extended</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADDRESS__EXTENDED = 2;

    /**
     * The feature id for the '<em><b>Locality</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADDRESS__LOCALITY = 3;

    /**
     * The feature id for the '<em><b>Region</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADDRESS__REGION = 4;

    /**
     * The feature id for the '<em><b>Postal Code</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADDRESS__POSTAL_CODE = 5;

    /**
     * The feature id for the '<em><b>Country</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADDRESS__COUNTRY = 6;

    /**
     * The feature id for the '<em><b>Usages</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADDRESS__USAGES = 7;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADDRESS__LABEL = 8;

    /**
     * The number of structural features of the '<em>Address</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ADDRESS_FEATURE_COUNT = 9;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.EmploymentImpl <em>Employment</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.EmploymentImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getEmployment()
     * @generated
     */
    int EMPLOYMENT = 6;

    /**
     * The feature id for the '<em><b>Organization</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EMPLOYMENT__ORGANIZATION = 0;

    /**
     * The feature id for the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EMPLOYMENT__TITLE = 1;

    /**
     * The feature id for the '<em><b>Role</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EMPLOYMENT__ROLE = 2;

    /**
     * The feature id for the '<em><b>Department</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EMPLOYMENT__DEPARTMENT = 3;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EMPLOYMENT__START = 4;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EMPLOYMENT__END = 5;

    /**
     * The number of structural features of the '<em>Employment</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EMPLOYMENT_FEATURE_COUNT = 6;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.CadencePolicyImpl <em>Cadence Policy</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.CadencePolicyImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getCadencePolicy()
     * @generated
     */
    int CADENCE_POLICY = 7;

    /**
     * The feature id for the '<em><b>Target Days</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CADENCE_POLICY__TARGET_DAYS = 0;

    /**
     * The feature id for the '<em><b>Max Days</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CADENCE_POLICY__MAX_DAYS = 1;

    /**
     * The feature id for the '<em><b>Quiet Until</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CADENCE_POLICY__QUIET_UNTIL = 2;

    /**
     * The feature id for the '<em><b>Active</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CADENCE_POLICY__ACTIVE = 3;

    /**
     * The number of structural features of the '<em>Cadence Policy</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CADENCE_POLICY_FEATURE_COUNT = 4;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.TagImpl <em>Tag</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.TagImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getTag()
     * @generated
     */
    int TAG = 8;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG__NAME = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Cadence</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG__CADENCE = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Tag</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TAG_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.RelationshipTypeImpl <em>Relationship Type</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.RelationshipTypeImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getRelationshipType()
     * @generated
     */
    int RELATIONSHIP_TYPE = 9;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Key</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__KEY = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Label</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Inverse Label</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__INVERSE_LABEL = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Symmetric</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__SYMMETRIC = IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Category</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE__CATEGORY = IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Relationship Type</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_TYPE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.RelationshipImpl <em>Relationship</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.RelationshipImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getRelationship()
     * @generated
     */
    int RELATIONSHIP = 10;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Source</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__SOURCE = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Target</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__TARGET = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Type</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__TYPE = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Since</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__SINCE = IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Until</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__UNTIL = IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Closeness</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__CLOSENESS = IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Trust</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__TRUST = IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Confidence</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Strength</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__STRENGTH = IDENTIFIED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Evidence</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP__EVIDENCE = IDENTIFIED_FEATURE_COUNT + 9;

    /**
     * The number of structural features of the '<em>Relationship</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int RELATIONSHIP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.InteractionImpl <em>Interaction</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.InteractionImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getInteraction()
     * @generated
     */
    int INTERACTION = 11;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__START = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Precision</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__PRECISION = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Minutes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__MINUTES = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__KIND = IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Direction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__DIRECTION = IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Subject</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__SUBJECT = IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Location</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__LOCATION = IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Personal</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__PERSONAL = IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Participations</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION__PARTICIPATIONS = IDENTIFIED_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Interaction</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTERACTION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.ParticipationImpl <em>Participation</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.ParticipationImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getParticipation()
     * @generated
     */
    int PARTICIPATION = 12;

    /**
     * The feature id for the '<em><b>Party</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTICIPATION__PARTY = 0;

    /**
     * The number of structural features of the '<em>Participation</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PARTICIPATION_FEATURE_COUNT = 1;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.SkillImpl <em>Skill</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.SkillImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSkill()
     * @generated
     */
    int SKILL = 13;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__NAME = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Alternative Names</b></em>' attribute list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__ALTERNATIVE_NAMES = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Concept Uri</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL__CONCEPT_URI = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The number of structural features of the '<em>Skill</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.SkillClaimImpl <em>Skill Claim</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.SkillClaimImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSkillClaim()
     * @generated
     */
    int SKILL_CLAIM = 14;

    /**
     * The feature id for the '<em><b>Skill</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL_CLAIM__SKILL = 0;

    /**
     * The feature id for the '<em><b>Level</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL_CLAIM__LEVEL = 1;

    /**
     * The feature id for the '<em><b>Evidence</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL_CLAIM__EVIDENCE = 2;

    /**
     * The feature id for the '<em><b>Can Teach</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL_CLAIM__CAN_TEACH = 3;

    /**
     * The feature id for the '<em><b>Wants To Learn</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL_CLAIM__WANTS_TO_LEARN = 4;

    /**
     * The number of structural features of the '<em>Skill Claim</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SKILL_CLAIM_FEATURE_COUNT = 5;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.ExperienceImpl <em>Experience</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.ExperienceImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getExperience()
     * @generated
     */
    int EXPERIENCE = 15;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EXPERIENCE__NAME = 0;

    /**
     * The feature id for the '<em><b>Start</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EXPERIENCE__START = 1;

    /**
     * The feature id for the '<em><b>End</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EXPERIENCE__END = 2;

    /**
     * The number of structural features of the '<em>Experience</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int EXPERIENCE_FEATURE_COUNT = 3;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.SupportExchangeImpl <em>Support Exchange</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.SupportExchangeImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSupportExchange()
     * @generated
     */
    int SUPPORT_EXCHANGE = 16;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__KIND = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Giver</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__GIVER = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Receiver</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__RECEIVER = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Date</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__DATE = IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Subject</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__SUBJECT = IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Helpfulness</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__HELPFULNESS = IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Outcome</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__OUTCOME = IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Request</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__REQUEST = IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Interaction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE__INTERACTION = IDENTIFIED_FEATURE_COUNT + 8;

    /**
     * The number of structural features of the '<em>Support Exchange</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_EXCHANGE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.SupportRequestImpl <em>Support Request</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.SupportRequestImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSupportRequest()
     * @generated
     */
    int SUPPORT_REQUEST = 17;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Question</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__QUESTION = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Skills</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__SKILLS = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Needed By</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__NEEDED_BY = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__STATUS = IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Asked</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST__ASKED = IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The number of structural features of the '<em>Support Request</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SUPPORT_REQUEST_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.AskedImpl <em>Asked</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.AskedImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getAsked()
     * @generated
     */
    int ASKED = 18;

    /**
     * The feature id for the '<em><b>Person</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ASKED__PERSON = 0;

    /**
     * The feature id for the '<em><b>Asked On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ASKED__ASKED_ON = 1;

    /**
     * The feature id for the '<em><b>Answered On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ASKED__ANSWERED_ON = 2;

    /**
     * The feature id for the '<em><b>Answer</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ASKED__ANSWER = 3;

    /**
     * The feature id for the '<em><b>Declined</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ASKED__DECLINED = 4;

    /**
     * The number of structural features of the '<em>Asked</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int ASKED_FEATURE_COUNT = 5;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.TaskImpl <em>Task</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.TaskImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getTask()
     * @generated
     */
    int TASK = 19;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Summary</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__SUMMARY = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Due</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__DUE = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__STATUS = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Assignee</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__ASSIGNEE = IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Counterpart</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__COUNTERPART = IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Completed</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__COMPLETED = IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Interaction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK__INTERACTION = IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Task</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TASK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.UndertakingImpl <em>Undertaking</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.UndertakingImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getUndertaking()
     * @generated
     */
    int UNDERTAKING = 20;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNDERTAKING__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNDERTAKING__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNDERTAKING__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNDERTAKING__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNDERTAKING__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNDERTAKING__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNDERTAKING__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNDERTAKING__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Tasks</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNDERTAKING__TASKS = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Undertaking</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNDERTAKING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.IntroductionImpl <em>Introduction</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.IntroductionImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getIntroduction()
     * @generated
     */
    int INTRODUCTION = 21;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__ID = UNDERTAKING__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__CREATED = UNDERTAKING__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__UPDATED = UNDERTAKING__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__SENSITIVITY = UNDERTAKING__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__NOTES = UNDERTAKING__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__TAGS = UNDERTAKING__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__PROVENANCE = UNDERTAKING__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__FACETS = UNDERTAKING__FACETS;

    /**
     * The feature id for the '<em><b>Tasks</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__TASKS = UNDERTAKING__TASKS;

    /**
     * The feature id for the '<em><b>Introducer</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__INTRODUCER = UNDERTAKING_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>First</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__FIRST = UNDERTAKING_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>Second</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__SECOND = UNDERTAKING_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Purpose</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__PURPOSE = UNDERTAKING_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Status</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__STATUS = UNDERTAKING_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Requested On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__REQUESTED_ON = UNDERTAKING_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Blurb</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__BLURB = UNDERTAKING_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>First Consent</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__FIRST_CONSENT = UNDERTAKING_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Second Consent</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__SECOND_CONSENT = UNDERTAKING_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Without Consent</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__WITHOUT_CONSENT = UNDERTAKING_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Made On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__MADE_ON = UNDERTAKING_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Outcome</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__OUTCOME = UNDERTAKING_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Thanked On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION__THANKED_ON = UNDERTAKING_FEATURE_COUNT + 12;

    /**
     * The number of structural features of the '<em>Introduction</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int INTRODUCTION_FEATURE_COUNT = UNDERTAKING_FEATURE_COUNT + 13;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.TieSettingsImpl <em>Tie Settings</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.TieSettingsImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getTieSettings()
     * @generated
     */
    int TIE_SETTINGS = 22;

    /**
     * The feature id for the '<em><b>Frequency</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TIE_SETTINGS__FREQUENCY = 0;

    /**
     * The feature id for the '<em><b>Closeness</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TIE_SETTINGS__CLOSENESS = 1;

    /**
     * The feature id for the '<em><b>Intimacy</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TIE_SETTINGS__INTIMACY = 2;

    /**
     * The feature id for the '<em><b>Reciprocity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TIE_SETTINGS__RECIPROCITY = 3;

    /**
     * The feature id for the '<em><b>Duration</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TIE_SETTINGS__DURATION = 4;

    /**
     * The feature id for the '<em><b>Half Life Days</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TIE_SETTINGS__HALF_LIFE_DAYS = 5;

    /**
     * The feature id for the '<em><b>Kinds</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TIE_SETTINGS__KINDS = 6;

    /**
     * The number of structural features of the '<em>Tie Settings</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int TIE_SETTINGS_FEATURE_COUNT = 7;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.KindWeightImpl <em>Kind Weight</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.KindWeightImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getKindWeight()
     * @generated
     */
    int KIND_WEIGHT = 23;

    /**
     * The feature id for the '<em><b>Kind</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int KIND_WEIGHT__KIND = 0;

    /**
     * The feature id for the '<em><b>Weight</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int KIND_WEIGHT__WEIGHT = 1;

    /**
     * The number of structural features of the '<em>Kind Weight</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int KIND_WEIGHT_FEATURE_COUNT = 2;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.SavedQueryImpl <em>Saved Query</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.SavedQueryImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSavedQuery()
     * @generated
     */
    int SAVED_QUERY = 24;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY__NAME = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Query</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY__QUERY = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Saved Query</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int SAVED_QUERY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.ProvenanceImpl <em>Provenance</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.ProvenanceImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getProvenance()
     * @generated
     */
    int PROVENANCE = 25;

    /**
     * The feature id for the '<em><b>Source</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PROVENANCE__SOURCE = 0;

    /**
     * The feature id for the '<em><b>External Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PROVENANCE__EXTERNAL_ID = 1;

    /**
     * The feature id for the '<em><b>Batch</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PROVENANCE__BATCH = 2;

    /**
     * The feature id for the '<em><b>Record</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PROVENANCE__RECORD = 3;

    /**
     * The number of structural features of the '<em>Provenance</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int PROVENANCE_FEATURE_COUNT = 4;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.ImportBatchImpl <em>Import Batch</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.ImportBatchImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getImportBatch()
     * @generated
     */
    int IMPORT_BATCH = 26;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>At</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__AT = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Format</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__FORMAT = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>File</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__FILE = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Read</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__READ = IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Made</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__MADE = IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Changed</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__CHANGED = IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Rejected</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH__REJECTED = IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The number of structural features of the '<em>Import Batch</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int IMPORT_BATCH_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.FacetImpl <em>Facet</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.FacetImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getFacet()
     * @generated
     */
    int FACET = 27;

    /**
     * The number of structural features of the '<em>Facet</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int FACET_FEATURE_COUNT = 0;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.CardPropertyImpl <em>Card Property</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.CardPropertyImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getCardProperty()
     * @generated
     */
    int CARD_PROPERTY = 28;

    /**
     * The feature id for the '<em><b>Line</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CARD_PROPERTY__LINE = FACET_FEATURE_COUNT + 0;

    /**
     * The number of structural features of the '<em>Card Property</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int CARD_PROPERTY_FEATURE_COUNT = FACET_FEATURE_COUNT + 1;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.UnknownFacetImpl <em>Unknown Facet</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.UnknownFacetImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getUnknownFacet()
     * @generated
     */
    int UNKNOWN_FACET = 29;

    /**
     * The feature id for the '<em><b>Type</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNKNOWN_FACET__TYPE = FACET_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Content</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNKNOWN_FACET__CONTENT = FACET_FEATURE_COUNT + 1;

    /**
     * The number of structural features of the '<em>Unknown Facet</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int UNKNOWN_FACET_FEATURE_COUNT = FACET_FEATURE_COUNT + 2;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.impl.NetworkImpl <em>Network</em>}' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.impl.NetworkImpl
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getNetwork()
     * @generated
     */
    int NETWORK = 30;

    /**
     * The feature id for the '<em><b>Id</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__ID = IDENTIFIED__ID;

    /**
     * The feature id for the '<em><b>Created</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__CREATED = IDENTIFIED__CREATED;

    /**
     * The feature id for the '<em><b>Updated</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__UPDATED = IDENTIFIED__UPDATED;

    /**
     * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__SENSITIVITY = IDENTIFIED__SENSITIVITY;

    /**
     * The feature id for the '<em><b>Notes</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__NOTES = IDENTIFIED__NOTES;

    /**
     * The feature id for the '<em><b>Tags</b></em>' reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__TAGS = IDENTIFIED__TAGS;

    /**
     * The feature id for the '<em><b>Provenance</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__PROVENANCE = IDENTIFIED__PROVENANCE;

    /**
     * The feature id for the '<em><b>Facets</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__FACETS = IDENTIFIED__FACETS;

    /**
     * The feature id for the '<em><b>Name</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__NAME = IDENTIFIED_FEATURE_COUNT + 0;

    /**
     * The feature id for the '<em><b>Owner</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__OWNER = IDENTIFIED_FEATURE_COUNT + 1;

    /**
     * The feature id for the '<em><b>People</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__PEOPLE = IDENTIFIED_FEATURE_COUNT + 2;

    /**
     * The feature id for the '<em><b>Organizations</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__ORGANIZATIONS = IDENTIFIED_FEATURE_COUNT + 3;

    /**
     * The feature id for the '<em><b>Defined Tags</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__DEFINED_TAGS = IDENTIFIED_FEATURE_COUNT + 4;

    /**
     * The feature id for the '<em><b>Relationship Types</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__RELATIONSHIP_TYPES = IDENTIFIED_FEATURE_COUNT + 5;

    /**
     * The feature id for the '<em><b>Relationships</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__RELATIONSHIPS = IDENTIFIED_FEATURE_COUNT + 6;

    /**
     * The feature id for the '<em><b>Import Batches</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__IMPORT_BATCHES = IDENTIFIED_FEATURE_COUNT + 7;

    /**
     * The feature id for the '<em><b>Skills</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__SKILLS = IDENTIFIED_FEATURE_COUNT + 8;

    /**
     * The feature id for the '<em><b>Support Exchanges</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__SUPPORT_EXCHANGES = IDENTIFIED_FEATURE_COUNT + 9;

    /**
     * The feature id for the '<em><b>Support Requests</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__SUPPORT_REQUESTS = IDENTIFIED_FEATURE_COUNT + 10;

    /**
     * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__TASKS = IDENTIFIED_FEATURE_COUNT + 11;

    /**
     * The feature id for the '<em><b>Introductions</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__INTRODUCTIONS = IDENTIFIED_FEATURE_COUNT + 12;

    /**
     * The feature id for the '<em><b>Saved Queries</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__SAVED_QUERIES = IDENTIFIED_FEATURE_COUNT + 13;

    /**
     * The feature id for the '<em><b>Tie Settings</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__TIE_SETTINGS = IDENTIFIED_FEATURE_COUNT + 14;

    /**
     * The feature id for the '<em><b>Subjects</b></em>' containment reference list.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__SUBJECTS = IDENTIFIED_FEATURE_COUNT + 15;

    /**
     * The feature id for the '<em><b>Forgotten</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK__FORGOTTEN = IDENTIFIED_FEATURE_COUNT + 16;

    /**
     * The number of structural features of the '<em>Network</em>' class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     * @ordered
     */
    int NETWORK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 17;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.ContactKind <em>Contact Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.ContactKind
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getContactKind()
     * @generated
     */
    int CONTACT_KIND = 31;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.Usage <em>Usage</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.Usage
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getUsage()
     * @generated
     */
    int USAGE = 32;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.Validity <em>Validity</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.Validity
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getValidity()
     * @generated
     */
    int VALIDITY = 33;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.PersonStatus <em>Person Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.PersonStatus
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getPersonStatus()
     * @generated
     */
    int PERSON_STATUS = 34;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.Layer <em>Layer</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.Layer
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getLayer()
     * @generated
     */
    int LAYER = 35;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.InteractionKind <em>Interaction Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.InteractionKind
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getInteractionKind()
     * @generated
     */
    int INTERACTION_KIND = 36;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.Direction <em>Direction</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.Direction
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getDirection()
     * @generated
     */
    int DIRECTION = 37;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.Precision <em>Precision</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.Precision
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getPrecision()
     * @generated
     */
    int PRECISION = 38;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.RelationshipCategory <em>Relationship Category</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.RelationshipCategory
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getRelationshipCategory()
     * @generated
     */
    int RELATIONSHIP_CATEGORY = 39;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.Confidence <em>Confidence</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.Confidence
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getConfidence()
     * @generated
     */
    int CONFIDENCE = 40;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.SkillLevel <em>Skill Level</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.SkillLevel
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSkillLevel()
     * @generated
     */
    int SKILL_LEVEL = 41;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.SupportKind <em>Support Kind</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.SupportKind
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSupportKind()
     * @generated
     */
    int SUPPORT_KIND = 42;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.RequestStatus <em>Request Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.RequestStatus
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getRequestStatus()
     * @generated
     */
    int REQUEST_STATUS = 43;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.TaskStatus <em>Task Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.TaskStatus
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getTaskStatus()
     * @generated
     */
    int TASK_STATUS = 44;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.IntroductionStatus <em>Introduction Status</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.IntroductionStatus
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getIntroductionStatus()
     * @generated
     */
    int INTRODUCTION_STATUS = 45;

    /**
     * The meta object id for the '{@link org.kith.model.contacts.Sensitivity <em>Sensitivity</em>}' enum.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.contacts.Sensitivity
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSensitivity()
     * @generated
     */
    int SENSITIVITY = 46;

    /**
     * The meta object id for the '<em>Uuid</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see java.util.UUID
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getUuid()
     * @generated
     */
    int UUID = 47;

    /**
     * The meta object id for the '<em>Instant</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see java.time.Instant
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getInstant()
     * @generated
     */
    int INSTANT = 48;

    /**
     * The meta object id for the '<em>Local Date</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see java.time.LocalDate
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getLocalDate()
     * @generated
     */
    int LOCAL_DATE = 49;

    /**
     * The meta object id for the '<em>Partial Date</em>' data type.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.kith.model.PartialDate
     * @see org.kith.model.contacts.impl.ContactsPackageImpl#getPartialDate()
     * @generated
     */
    int PARTIAL_DATE = 50;


    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Identified <em>Identified</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Identified</em>'.
     * @see org.kith.model.contacts.Identified
     * @generated
     */
    EClass getIdentified();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Identified#getId <em>Id</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Id</em>'.
     * @see org.kith.model.contacts.Identified#getId()
     * @see #getIdentified()
     * @generated
     */
    EAttribute getIdentified_Id();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Identified#getCreated <em>Created</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Created</em>'.
     * @see org.kith.model.contacts.Identified#getCreated()
     * @see #getIdentified()
     * @generated
     */
    EAttribute getIdentified_Created();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Identified#getUpdated <em>Updated</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Updated</em>'.
     * @see org.kith.model.contacts.Identified#getUpdated()
     * @see #getIdentified()
     * @generated
     */
    EAttribute getIdentified_Updated();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Identified#getSensitivity <em>Sensitivity</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Sensitivity</em>'.
     * @see org.kith.model.contacts.Identified#getSensitivity()
     * @see #getIdentified()
     * @generated
     */
    EAttribute getIdentified_Sensitivity();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Identified#getNotes <em>Notes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Notes</em>'.
     * @see org.kith.model.contacts.Identified#getNotes()
     * @see #getIdentified()
     * @generated
     */
    EAttribute getIdentified_Notes();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.contacts.Identified#getTags <em>Tags</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Tags</em>'.
     * @see org.kith.model.contacts.Identified#getTags()
     * @see #getIdentified()
     * @generated
     */
    EReference getIdentified_Tags();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Identified#getProvenance <em>Provenance</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Provenance</em>'.
     * @see org.kith.model.contacts.Identified#getProvenance()
     * @see #getIdentified()
     * @generated
     */
    EReference getIdentified_Provenance();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Identified#getFacets <em>Facets</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Facets</em>'.
     * @see org.kith.model.contacts.Identified#getFacets()
     * @see #getIdentified()
     * @generated
     */
    EReference getIdentified_Facets();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Party <em>Party</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Party</em>'.
     * @see org.kith.model.contacts.Party
     * @generated
     */
    EClass getParty();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Person <em>Person</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Person</em>'.
     * @see org.kith.model.contacts.Person
     * @generated
     */
    EClass getPerson();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getFormattedName <em>Formatted Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Formatted Name</em>'.
     * @see org.kith.model.contacts.Person#getFormattedName()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_FormattedName();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getFamilyName <em>Family Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Family Name</em>'.
     * @see org.kith.model.contacts.Person#getFamilyName()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_FamilyName();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getGivenName <em>Given Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Given Name</em>'.
     * @see org.kith.model.contacts.Person#getGivenName()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_GivenName();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getAdditionalNames <em>Additional Names</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Additional Names</em>'.
     * @see org.kith.model.contacts.Person#getAdditionalNames()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_AdditionalNames();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getPrefixes <em>Prefixes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Prefixes</em>'.
     * @see org.kith.model.contacts.Person#getPrefixes()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_Prefixes();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getSuffixes <em>Suffixes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Suffixes</em>'.
     * @see org.kith.model.contacts.Person#getSuffixes()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_Suffixes();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.contacts.Person#getNicknames <em>Nicknames</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Nicknames</em>'.
     * @see org.kith.model.contacts.Person#getNicknames()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_Nicknames();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getHeadline <em>Headline</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Headline</em>'.
     * @see org.kith.model.contacts.Person#getHeadline()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_Headline();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getBirthday <em>Birthday</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Birthday</em>'.
     * @see org.kith.model.contacts.Person#getBirthday()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_Birthday();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getAnniversary <em>Anniversary</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Anniversary</em>'.
     * @see org.kith.model.contacts.Person#getAnniversary()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_Anniversary();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getFirstMet <em>First Met</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>First Met</em>'.
     * @see org.kith.model.contacts.Person#getFirstMet()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_FirstMet();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getLayer <em>Layer</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Layer</em>'.
     * @see org.kith.model.contacts.Person#getLayer()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_Layer();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.contacts.Person#getStatus()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_Status();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#isPlaceholder <em>Placeholder</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Placeholder</em>'.
     * @see org.kith.model.contacts.Person#isPlaceholder()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_Placeholder();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Person#getContactPoints <em>Contact Points</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Contact Points</em>'.
     * @see org.kith.model.contacts.Person#getContactPoints()
     * @see #getPerson()
     * @generated
     */
    EReference getPerson_ContactPoints();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Person#getAddresses <em>Addresses</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Addresses</em>'.
     * @see org.kith.model.contacts.Person#getAddresses()
     * @see #getPerson()
     * @generated
     */
    EReference getPerson_Addresses();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Person#getEmployments <em>Employments</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Employments</em>'.
     * @see org.kith.model.contacts.Person#getEmployments()
     * @see #getPerson()
     * @generated
     */
    EReference getPerson_Employments();

    /**
     * Returns the meta object for the containment reference '{@link org.kith.model.contacts.Person#getCadence <em>Cadence</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Cadence</em>'.
     * @see org.kith.model.contacts.Person#getCadence()
     * @see #getPerson()
     * @generated
     */
    EReference getPerson_Cadence();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.contacts.Person#getDistinctFrom <em>Distinct From</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Distinct From</em>'.
     * @see org.kith.model.contacts.Person#getDistinctFrom()
     * @see #getPerson()
     * @generated
     */
    EReference getPerson_DistinctFrom();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.contacts.Person#getNotTiedTo <em>Not Tied To</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Not Tied To</em>'.
     * @see org.kith.model.contacts.Person#getNotTiedTo()
     * @see #getPerson()
     * @generated
     */
    EReference getPerson_NotTiedTo();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Person#getSkillClaims <em>Skill Claims</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Skill Claims</em>'.
     * @see org.kith.model.contacts.Person#getSkillClaims()
     * @see #getPerson()
     * @generated
     */
    EReference getPerson_SkillClaims();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Person#getExperiences <em>Experiences</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Experiences</em>'.
     * @see org.kith.model.contacts.Person#getExperiences()
     * @see #getPerson()
     * @generated
     */
    EReference getPerson_Experiences();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Person#getPhoto <em>Photo</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Photo</em>'.
     * @see org.kith.model.contacts.Person#getPhoto()
     * @see #getPerson()
     * @generated
     */
    EAttribute getPerson_Photo();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Organization <em>Organization</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Organization</em>'.
     * @see org.kith.model.contacts.Organization
     * @generated
     */
    EClass getOrganization();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Organization#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.contacts.Organization#getName()
     * @see #getOrganization()
     * @generated
     */
    EAttribute getOrganization_Name();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.contacts.Organization#getDomains <em>Domains</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Domains</em>'.
     * @see org.kith.model.contacts.Organization#getDomains()
     * @see #getOrganization()
     * @generated
     */
    EAttribute getOrganization_Domains();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.ContactPoint <em>Contact Point</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Contact Point</em>'.
     * @see org.kith.model.contacts.ContactPoint
     * @generated
     */
    EClass getContactPoint();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ContactPoint#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.contacts.ContactPoint#getKind()
     * @see #getContactPoint()
     * @generated
     */
    EAttribute getContactPoint_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ContactPoint#getValue <em>Value</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Value</em>'.
     * @see org.kith.model.contacts.ContactPoint#getValue()
     * @see #getContactPoint()
     * @generated
     */
    EAttribute getContactPoint_Value();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.contacts.ContactPoint#getUsages <em>Usages</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Usages</em>'.
     * @see org.kith.model.contacts.ContactPoint#getUsages()
     * @see #getContactPoint()
     * @generated
     */
    EAttribute getContactPoint_Usages();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ContactPoint#getPreference <em>Preference</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Preference</em>'.
     * @see org.kith.model.contacts.ContactPoint#getPreference()
     * @see #getContactPoint()
     * @generated
     */
    EAttribute getContactPoint_Preference();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ContactPoint#getLabel <em>Label</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Label</em>'.
     * @see org.kith.model.contacts.ContactPoint#getLabel()
     * @see #getContactPoint()
     * @generated
     */
    EAttribute getContactPoint_Label();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ContactPoint#getValidity <em>Validity</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Validity</em>'.
     * @see org.kith.model.contacts.ContactPoint#getValidity()
     * @see #getContactPoint()
     * @generated
     */
    EAttribute getContactPoint_Validity();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Address <em>Address</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Address</em>'.
     * @see org.kith.model.contacts.Address
     * @generated
     */
    EClass getAddress();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Address#getStreet <em>Street</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Street</em>'.
     * @see org.kith.model.contacts.Address#getStreet()
     * @see #getAddress()
     * @generated
     */
    EAttribute getAddress_Street();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Address#getPostOfficeBox <em>Post Office Box</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Post Office Box</em>'.
     * @see org.kith.model.contacts.Address#getPostOfficeBox()
     * @see #getAddress()
     * @generated
     */
    EAttribute getAddress_PostOfficeBox();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Address#getExtended <em>Extended</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Extended</em>'.
     * @see org.kith.model.contacts.Address#getExtended()
     * @see #getAddress()
     * @generated
     */
    EAttribute getAddress_Extended();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Address#getLocality <em>Locality</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Locality</em>'.
     * @see org.kith.model.contacts.Address#getLocality()
     * @see #getAddress()
     * @generated
     */
    EAttribute getAddress_Locality();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Address#getRegion <em>Region</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Region</em>'.
     * @see org.kith.model.contacts.Address#getRegion()
     * @see #getAddress()
     * @generated
     */
    EAttribute getAddress_Region();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Address#getPostalCode <em>Postal Code</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Postal Code</em>'.
     * @see org.kith.model.contacts.Address#getPostalCode()
     * @see #getAddress()
     * @generated
     */
    EAttribute getAddress_PostalCode();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Address#getCountry <em>Country</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Country</em>'.
     * @see org.kith.model.contacts.Address#getCountry()
     * @see #getAddress()
     * @generated
     */
    EAttribute getAddress_Country();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.contacts.Address#getUsages <em>Usages</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Usages</em>'.
     * @see org.kith.model.contacts.Address#getUsages()
     * @see #getAddress()
     * @generated
     */
    EAttribute getAddress_Usages();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Address#getLabel <em>Label</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Label</em>'.
     * @see org.kith.model.contacts.Address#getLabel()
     * @see #getAddress()
     * @generated
     */
    EAttribute getAddress_Label();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Employment <em>Employment</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Employment</em>'.
     * @see org.kith.model.contacts.Employment
     * @generated
     */
    EClass getEmployment();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Employment#getOrganization <em>Organization</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Organization</em>'.
     * @see org.kith.model.contacts.Employment#getOrganization()
     * @see #getEmployment()
     * @generated
     */
    EReference getEmployment_Organization();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Employment#getTitle <em>Title</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Title</em>'.
     * @see org.kith.model.contacts.Employment#getTitle()
     * @see #getEmployment()
     * @generated
     */
    EAttribute getEmployment_Title();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Employment#getRole <em>Role</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Role</em>'.
     * @see org.kith.model.contacts.Employment#getRole()
     * @see #getEmployment()
     * @generated
     */
    EAttribute getEmployment_Role();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Employment#getDepartment <em>Department</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Department</em>'.
     * @see org.kith.model.contacts.Employment#getDepartment()
     * @see #getEmployment()
     * @generated
     */
    EAttribute getEmployment_Department();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Employment#getStart <em>Start</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Start</em>'.
     * @see org.kith.model.contacts.Employment#getStart()
     * @see #getEmployment()
     * @generated
     */
    EAttribute getEmployment_Start();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Employment#getEnd <em>End</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>End</em>'.
     * @see org.kith.model.contacts.Employment#getEnd()
     * @see #getEmployment()
     * @generated
     */
    EAttribute getEmployment_End();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.CadencePolicy <em>Cadence Policy</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Cadence Policy</em>'.
     * @see org.kith.model.contacts.CadencePolicy
     * @generated
     */
    EClass getCadencePolicy();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.CadencePolicy#getTargetDays <em>Target Days</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Target Days</em>'.
     * @see org.kith.model.contacts.CadencePolicy#getTargetDays()
     * @see #getCadencePolicy()
     * @generated
     */
    EAttribute getCadencePolicy_TargetDays();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.CadencePolicy#getMaxDays <em>Max Days</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Max Days</em>'.
     * @see org.kith.model.contacts.CadencePolicy#getMaxDays()
     * @see #getCadencePolicy()
     * @generated
     */
    EAttribute getCadencePolicy_MaxDays();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.CadencePolicy#getQuietUntil <em>Quiet Until</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Quiet Until</em>'.
     * @see org.kith.model.contacts.CadencePolicy#getQuietUntil()
     * @see #getCadencePolicy()
     * @generated
     */
    EAttribute getCadencePolicy_QuietUntil();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.CadencePolicy#isActive <em>Active</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Active</em>'.
     * @see org.kith.model.contacts.CadencePolicy#isActive()
     * @see #getCadencePolicy()
     * @generated
     */
    EAttribute getCadencePolicy_Active();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Tag <em>Tag</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Tag</em>'.
     * @see org.kith.model.contacts.Tag
     * @generated
     */
    EClass getTag();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Tag#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.contacts.Tag#getName()
     * @see #getTag()
     * @generated
     */
    EAttribute getTag_Name();

    /**
     * Returns the meta object for the containment reference '{@link org.kith.model.contacts.Tag#getCadence <em>Cadence</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Cadence</em>'.
     * @see org.kith.model.contacts.Tag#getCadence()
     * @see #getTag()
     * @generated
     */
    EReference getTag_Cadence();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.RelationshipType <em>Relationship Type</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Relationship Type</em>'.
     * @see org.kith.model.contacts.RelationshipType
     * @generated
     */
    EClass getRelationshipType();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.RelationshipType#getKey <em>Key</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Key</em>'.
     * @see org.kith.model.contacts.RelationshipType#getKey()
     * @see #getRelationshipType()
     * @generated
     */
    EAttribute getRelationshipType_Key();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.RelationshipType#getLabel <em>Label</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Label</em>'.
     * @see org.kith.model.contacts.RelationshipType#getLabel()
     * @see #getRelationshipType()
     * @generated
     */
    EAttribute getRelationshipType_Label();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.RelationshipType#getInverseLabel <em>Inverse Label</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Inverse Label</em>'.
     * @see org.kith.model.contacts.RelationshipType#getInverseLabel()
     * @see #getRelationshipType()
     * @generated
     */
    EAttribute getRelationshipType_InverseLabel();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.RelationshipType#isSymmetric <em>Symmetric</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Symmetric</em>'.
     * @see org.kith.model.contacts.RelationshipType#isSymmetric()
     * @see #getRelationshipType()
     * @generated
     */
    EAttribute getRelationshipType_Symmetric();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.RelationshipType#getCategory <em>Category</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Category</em>'.
     * @see org.kith.model.contacts.RelationshipType#getCategory()
     * @see #getRelationshipType()
     * @generated
     */
    EAttribute getRelationshipType_Category();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Relationship <em>Relationship</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Relationship</em>'.
     * @see org.kith.model.contacts.Relationship
     * @generated
     */
    EClass getRelationship();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Relationship#getSource <em>Source</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Source</em>'.
     * @see org.kith.model.contacts.Relationship#getSource()
     * @see #getRelationship()
     * @generated
     */
    EReference getRelationship_Source();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Relationship#getTarget <em>Target</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Target</em>'.
     * @see org.kith.model.contacts.Relationship#getTarget()
     * @see #getRelationship()
     * @generated
     */
    EReference getRelationship_Target();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Relationship#getType <em>Type</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Type</em>'.
     * @see org.kith.model.contacts.Relationship#getType()
     * @see #getRelationship()
     * @generated
     */
    EReference getRelationship_Type();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Relationship#getSince <em>Since</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Since</em>'.
     * @see org.kith.model.contacts.Relationship#getSince()
     * @see #getRelationship()
     * @generated
     */
    EAttribute getRelationship_Since();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Relationship#getUntil <em>Until</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Until</em>'.
     * @see org.kith.model.contacts.Relationship#getUntil()
     * @see #getRelationship()
     * @generated
     */
    EAttribute getRelationship_Until();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Relationship#getCloseness <em>Closeness</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Closeness</em>'.
     * @see org.kith.model.contacts.Relationship#getCloseness()
     * @see #getRelationship()
     * @generated
     */
    EAttribute getRelationship_Closeness();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Relationship#getTrust <em>Trust</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Trust</em>'.
     * @see org.kith.model.contacts.Relationship#getTrust()
     * @see #getRelationship()
     * @generated
     */
    EAttribute getRelationship_Trust();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Relationship#getConfidence <em>Confidence</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Confidence</em>'.
     * @see org.kith.model.contacts.Relationship#getConfidence()
     * @see #getRelationship()
     * @generated
     */
    EAttribute getRelationship_Confidence();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Relationship#getStrength <em>Strength</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Strength</em>'.
     * @see org.kith.model.contacts.Relationship#getStrength()
     * @see #getRelationship()
     * @generated
     */
    EAttribute getRelationship_Strength();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Relationship#getEvidence <em>Evidence</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Evidence</em>'.
     * @see org.kith.model.contacts.Relationship#getEvidence()
     * @see #getRelationship()
     * @generated
     */
    EAttribute getRelationship_Evidence();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Interaction <em>Interaction</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Interaction</em>'.
     * @see org.kith.model.contacts.Interaction
     * @generated
     */
    EClass getInteraction();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Interaction#getStart <em>Start</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Start</em>'.
     * @see org.kith.model.contacts.Interaction#getStart()
     * @see #getInteraction()
     * @generated
     */
    EAttribute getInteraction_Start();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Interaction#getPrecision <em>Precision</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Precision</em>'.
     * @see org.kith.model.contacts.Interaction#getPrecision()
     * @see #getInteraction()
     * @generated
     */
    EAttribute getInteraction_Precision();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Interaction#getMinutes <em>Minutes</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Minutes</em>'.
     * @see org.kith.model.contacts.Interaction#getMinutes()
     * @see #getInteraction()
     * @generated
     */
    EAttribute getInteraction_Minutes();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Interaction#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.contacts.Interaction#getKind()
     * @see #getInteraction()
     * @generated
     */
    EAttribute getInteraction_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Interaction#getDirection <em>Direction</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Direction</em>'.
     * @see org.kith.model.contacts.Interaction#getDirection()
     * @see #getInteraction()
     * @generated
     */
    EAttribute getInteraction_Direction();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Interaction#getSubject <em>Subject</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Subject</em>'.
     * @see org.kith.model.contacts.Interaction#getSubject()
     * @see #getInteraction()
     * @generated
     */
    EAttribute getInteraction_Subject();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Interaction#getLocation <em>Location</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Location</em>'.
     * @see org.kith.model.contacts.Interaction#getLocation()
     * @see #getInteraction()
     * @generated
     */
    EAttribute getInteraction_Location();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Interaction#isPersonal <em>Personal</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Personal</em>'.
     * @see org.kith.model.contacts.Interaction#isPersonal()
     * @see #getInteraction()
     * @generated
     */
    EAttribute getInteraction_Personal();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Interaction#getParticipations <em>Participations</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Participations</em>'.
     * @see org.kith.model.contacts.Interaction#getParticipations()
     * @see #getInteraction()
     * @generated
     */
    EReference getInteraction_Participations();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Participation <em>Participation</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Participation</em>'.
     * @see org.kith.model.contacts.Participation
     * @generated
     */
    EClass getParticipation();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Participation#getParty <em>Party</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Party</em>'.
     * @see org.kith.model.contacts.Participation#getParty()
     * @see #getParticipation()
     * @generated
     */
    EReference getParticipation_Party();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Skill <em>Skill</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Skill</em>'.
     * @see org.kith.model.contacts.Skill
     * @generated
     */
    EClass getSkill();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Skill#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.contacts.Skill#getName()
     * @see #getSkill()
     * @generated
     */
    EAttribute getSkill_Name();

    /**
     * Returns the meta object for the attribute list '{@link org.kith.model.contacts.Skill#getAlternativeNames <em>Alternative Names</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute list '<em>Alternative Names</em>'.
     * @see org.kith.model.contacts.Skill#getAlternativeNames()
     * @see #getSkill()
     * @generated
     */
    EAttribute getSkill_AlternativeNames();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Skill#getConceptUri <em>Concept Uri</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Concept Uri</em>'.
     * @see org.kith.model.contacts.Skill#getConceptUri()
     * @see #getSkill()
     * @generated
     */
    EAttribute getSkill_ConceptUri();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.SkillClaim <em>Skill Claim</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Skill Claim</em>'.
     * @see org.kith.model.contacts.SkillClaim
     * @generated
     */
    EClass getSkillClaim();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.SkillClaim#getSkill <em>Skill</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Skill</em>'.
     * @see org.kith.model.contacts.SkillClaim#getSkill()
     * @see #getSkillClaim()
     * @generated
     */
    EReference getSkillClaim_Skill();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SkillClaim#getLevel <em>Level</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Level</em>'.
     * @see org.kith.model.contacts.SkillClaim#getLevel()
     * @see #getSkillClaim()
     * @generated
     */
    EAttribute getSkillClaim_Level();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SkillClaim#getEvidence <em>Evidence</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Evidence</em>'.
     * @see org.kith.model.contacts.SkillClaim#getEvidence()
     * @see #getSkillClaim()
     * @generated
     */
    EAttribute getSkillClaim_Evidence();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SkillClaim#isCanTeach <em>Can Teach</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Can Teach</em>'.
     * @see org.kith.model.contacts.SkillClaim#isCanTeach()
     * @see #getSkillClaim()
     * @generated
     */
    EAttribute getSkillClaim_CanTeach();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SkillClaim#isWantsToLearn <em>Wants To Learn</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Wants To Learn</em>'.
     * @see org.kith.model.contacts.SkillClaim#isWantsToLearn()
     * @see #getSkillClaim()
     * @generated
     */
    EAttribute getSkillClaim_WantsToLearn();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Experience <em>Experience</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Experience</em>'.
     * @see org.kith.model.contacts.Experience
     * @generated
     */
    EClass getExperience();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Experience#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.contacts.Experience#getName()
     * @see #getExperience()
     * @generated
     */
    EAttribute getExperience_Name();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Experience#getStart <em>Start</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Start</em>'.
     * @see org.kith.model.contacts.Experience#getStart()
     * @see #getExperience()
     * @generated
     */
    EAttribute getExperience_Start();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Experience#getEnd <em>End</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>End</em>'.
     * @see org.kith.model.contacts.Experience#getEnd()
     * @see #getExperience()
     * @generated
     */
    EAttribute getExperience_End();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.SupportExchange <em>Support Exchange</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Support Exchange</em>'.
     * @see org.kith.model.contacts.SupportExchange
     * @generated
     */
    EClass getSupportExchange();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SupportExchange#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.contacts.SupportExchange#getKind()
     * @see #getSupportExchange()
     * @generated
     */
    EAttribute getSupportExchange_Kind();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.SupportExchange#getGiver <em>Giver</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Giver</em>'.
     * @see org.kith.model.contacts.SupportExchange#getGiver()
     * @see #getSupportExchange()
     * @generated
     */
    EReference getSupportExchange_Giver();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.SupportExchange#getReceiver <em>Receiver</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Receiver</em>'.
     * @see org.kith.model.contacts.SupportExchange#getReceiver()
     * @see #getSupportExchange()
     * @generated
     */
    EReference getSupportExchange_Receiver();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SupportExchange#getDate <em>Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Date</em>'.
     * @see org.kith.model.contacts.SupportExchange#getDate()
     * @see #getSupportExchange()
     * @generated
     */
    EAttribute getSupportExchange_Date();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SupportExchange#getSubject <em>Subject</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Subject</em>'.
     * @see org.kith.model.contacts.SupportExchange#getSubject()
     * @see #getSupportExchange()
     * @generated
     */
    EAttribute getSupportExchange_Subject();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SupportExchange#getHelpfulness <em>Helpfulness</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Helpfulness</em>'.
     * @see org.kith.model.contacts.SupportExchange#getHelpfulness()
     * @see #getSupportExchange()
     * @generated
     */
    EAttribute getSupportExchange_Helpfulness();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SupportExchange#getOutcome <em>Outcome</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Outcome</em>'.
     * @see org.kith.model.contacts.SupportExchange#getOutcome()
     * @see #getSupportExchange()
     * @generated
     */
    EAttribute getSupportExchange_Outcome();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.SupportExchange#getRequest <em>Request</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Request</em>'.
     * @see org.kith.model.contacts.SupportExchange#getRequest()
     * @see #getSupportExchange()
     * @generated
     */
    EReference getSupportExchange_Request();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SupportExchange#getInteraction <em>Interaction</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Interaction</em>'.
     * @see org.kith.model.contacts.SupportExchange#getInteraction()
     * @see #getSupportExchange()
     * @generated
     */
    EAttribute getSupportExchange_Interaction();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.SupportRequest <em>Support Request</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Support Request</em>'.
     * @see org.kith.model.contacts.SupportRequest
     * @generated
     */
    EClass getSupportRequest();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SupportRequest#getQuestion <em>Question</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Question</em>'.
     * @see org.kith.model.contacts.SupportRequest#getQuestion()
     * @see #getSupportRequest()
     * @generated
     */
    EAttribute getSupportRequest_Question();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.contacts.SupportRequest#getSkills <em>Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Skills</em>'.
     * @see org.kith.model.contacts.SupportRequest#getSkills()
     * @see #getSupportRequest()
     * @generated
     */
    EReference getSupportRequest_Skills();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SupportRequest#getNeededBy <em>Needed By</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Needed By</em>'.
     * @see org.kith.model.contacts.SupportRequest#getNeededBy()
     * @see #getSupportRequest()
     * @generated
     */
    EAttribute getSupportRequest_NeededBy();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SupportRequest#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.contacts.SupportRequest#getStatus()
     * @see #getSupportRequest()
     * @generated
     */
    EAttribute getSupportRequest_Status();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.SupportRequest#getAsked <em>Asked</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Asked</em>'.
     * @see org.kith.model.contacts.SupportRequest#getAsked()
     * @see #getSupportRequest()
     * @generated
     */
    EReference getSupportRequest_Asked();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Asked <em>Asked</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Asked</em>'.
     * @see org.kith.model.contacts.Asked
     * @generated
     */
    EClass getAsked();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Asked#getPerson <em>Person</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Person</em>'.
     * @see org.kith.model.contacts.Asked#getPerson()
     * @see #getAsked()
     * @generated
     */
    EReference getAsked_Person();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Asked#getAskedOn <em>Asked On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Asked On</em>'.
     * @see org.kith.model.contacts.Asked#getAskedOn()
     * @see #getAsked()
     * @generated
     */
    EAttribute getAsked_AskedOn();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Asked#getAnsweredOn <em>Answered On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Answered On</em>'.
     * @see org.kith.model.contacts.Asked#getAnsweredOn()
     * @see #getAsked()
     * @generated
     */
    EAttribute getAsked_AnsweredOn();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Asked#getAnswer <em>Answer</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Answer</em>'.
     * @see org.kith.model.contacts.Asked#getAnswer()
     * @see #getAsked()
     * @generated
     */
    EAttribute getAsked_Answer();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Asked#isDeclined <em>Declined</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Declined</em>'.
     * @see org.kith.model.contacts.Asked#isDeclined()
     * @see #getAsked()
     * @generated
     */
    EAttribute getAsked_Declined();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Task <em>Task</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Task</em>'.
     * @see org.kith.model.contacts.Task
     * @generated
     */
    EClass getTask();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Task#getSummary <em>Summary</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Summary</em>'.
     * @see org.kith.model.contacts.Task#getSummary()
     * @see #getTask()
     * @generated
     */
    EAttribute getTask_Summary();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Task#getDue <em>Due</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Due</em>'.
     * @see org.kith.model.contacts.Task#getDue()
     * @see #getTask()
     * @generated
     */
    EAttribute getTask_Due();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Task#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.contacts.Task#getStatus()
     * @see #getTask()
     * @generated
     */
    EAttribute getTask_Status();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Task#getAssignee <em>Assignee</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Assignee</em>'.
     * @see org.kith.model.contacts.Task#getAssignee()
     * @see #getTask()
     * @generated
     */
    EReference getTask_Assignee();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Task#getCounterpart <em>Counterpart</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Counterpart</em>'.
     * @see org.kith.model.contacts.Task#getCounterpart()
     * @see #getTask()
     * @generated
     */
    EReference getTask_Counterpart();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Task#getCompleted <em>Completed</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Completed</em>'.
     * @see org.kith.model.contacts.Task#getCompleted()
     * @see #getTask()
     * @generated
     */
    EAttribute getTask_Completed();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Task#getInteraction <em>Interaction</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Interaction</em>'.
     * @see org.kith.model.contacts.Task#getInteraction()
     * @see #getTask()
     * @generated
     */
    EAttribute getTask_Interaction();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Undertaking <em>Undertaking</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Undertaking</em>'.
     * @see org.kith.model.contacts.Undertaking
     * @generated
     */
    EClass getUndertaking();

    /**
     * Returns the meta object for the reference list '{@link org.kith.model.contacts.Undertaking#getTasks <em>Tasks</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference list '<em>Tasks</em>'.
     * @see org.kith.model.contacts.Undertaking#getTasks()
     * @see #getUndertaking()
     * @generated
     */
    EReference getUndertaking_Tasks();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Introduction <em>Introduction</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Introduction</em>'.
     * @see org.kith.model.contacts.Introduction
     * @generated
     */
    EClass getIntroduction();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Introduction#getIntroducer <em>Introducer</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Introducer</em>'.
     * @see org.kith.model.contacts.Introduction#getIntroducer()
     * @see #getIntroduction()
     * @generated
     */
    EReference getIntroduction_Introducer();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Introduction#getFirst <em>First</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>First</em>'.
     * @see org.kith.model.contacts.Introduction#getFirst()
     * @see #getIntroduction()
     * @generated
     */
    EReference getIntroduction_First();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Introduction#getSecond <em>Second</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Second</em>'.
     * @see org.kith.model.contacts.Introduction#getSecond()
     * @see #getIntroduction()
     * @generated
     */
    EReference getIntroduction_Second();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Introduction#getPurpose <em>Purpose</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Purpose</em>'.
     * @see org.kith.model.contacts.Introduction#getPurpose()
     * @see #getIntroduction()
     * @generated
     */
    EAttribute getIntroduction_Purpose();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Introduction#getStatus <em>Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Status</em>'.
     * @see org.kith.model.contacts.Introduction#getStatus()
     * @see #getIntroduction()
     * @generated
     */
    EAttribute getIntroduction_Status();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Introduction#getRequestedOn <em>Requested On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Requested On</em>'.
     * @see org.kith.model.contacts.Introduction#getRequestedOn()
     * @see #getIntroduction()
     * @generated
     */
    EAttribute getIntroduction_RequestedOn();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Introduction#getBlurb <em>Blurb</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Blurb</em>'.
     * @see org.kith.model.contacts.Introduction#getBlurb()
     * @see #getIntroduction()
     * @generated
     */
    EAttribute getIntroduction_Blurb();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Introduction#isFirstConsent <em>First Consent</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>First Consent</em>'.
     * @see org.kith.model.contacts.Introduction#isFirstConsent()
     * @see #getIntroduction()
     * @generated
     */
    EAttribute getIntroduction_FirstConsent();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Introduction#isSecondConsent <em>Second Consent</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Second Consent</em>'.
     * @see org.kith.model.contacts.Introduction#isSecondConsent()
     * @see #getIntroduction()
     * @generated
     */
    EAttribute getIntroduction_SecondConsent();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Introduction#getWithoutConsent <em>Without Consent</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Without Consent</em>'.
     * @see org.kith.model.contacts.Introduction#getWithoutConsent()
     * @see #getIntroduction()
     * @generated
     */
    EAttribute getIntroduction_WithoutConsent();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Introduction#getMadeOn <em>Made On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Made On</em>'.
     * @see org.kith.model.contacts.Introduction#getMadeOn()
     * @see #getIntroduction()
     * @generated
     */
    EAttribute getIntroduction_MadeOn();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Introduction#getOutcome <em>Outcome</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Outcome</em>'.
     * @see org.kith.model.contacts.Introduction#getOutcome()
     * @see #getIntroduction()
     * @generated
     */
    EAttribute getIntroduction_Outcome();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Introduction#getThankedOn <em>Thanked On</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Thanked On</em>'.
     * @see org.kith.model.contacts.Introduction#getThankedOn()
     * @see #getIntroduction()
     * @generated
     */
    EAttribute getIntroduction_ThankedOn();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.TieSettings <em>Tie Settings</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Tie Settings</em>'.
     * @see org.kith.model.contacts.TieSettings
     * @generated
     */
    EClass getTieSettings();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.TieSettings#getFrequency <em>Frequency</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Frequency</em>'.
     * @see org.kith.model.contacts.TieSettings#getFrequency()
     * @see #getTieSettings()
     * @generated
     */
    EAttribute getTieSettings_Frequency();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.TieSettings#getCloseness <em>Closeness</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Closeness</em>'.
     * @see org.kith.model.contacts.TieSettings#getCloseness()
     * @see #getTieSettings()
     * @generated
     */
    EAttribute getTieSettings_Closeness();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.TieSettings#getIntimacy <em>Intimacy</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Intimacy</em>'.
     * @see org.kith.model.contacts.TieSettings#getIntimacy()
     * @see #getTieSettings()
     * @generated
     */
    EAttribute getTieSettings_Intimacy();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.TieSettings#getReciprocity <em>Reciprocity</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Reciprocity</em>'.
     * @see org.kith.model.contacts.TieSettings#getReciprocity()
     * @see #getTieSettings()
     * @generated
     */
    EAttribute getTieSettings_Reciprocity();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.TieSettings#getDuration <em>Duration</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Duration</em>'.
     * @see org.kith.model.contacts.TieSettings#getDuration()
     * @see #getTieSettings()
     * @generated
     */
    EAttribute getTieSettings_Duration();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.TieSettings#getHalfLifeDays <em>Half Life Days</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Half Life Days</em>'.
     * @see org.kith.model.contacts.TieSettings#getHalfLifeDays()
     * @see #getTieSettings()
     * @generated
     */
    EAttribute getTieSettings_HalfLifeDays();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.TieSettings#getKinds <em>Kinds</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Kinds</em>'.
     * @see org.kith.model.contacts.TieSettings#getKinds()
     * @see #getTieSettings()
     * @generated
     */
    EReference getTieSettings_Kinds();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.KindWeight <em>Kind Weight</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Kind Weight</em>'.
     * @see org.kith.model.contacts.KindWeight
     * @generated
     */
    EClass getKindWeight();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.KindWeight#getKind <em>Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Kind</em>'.
     * @see org.kith.model.contacts.KindWeight#getKind()
     * @see #getKindWeight()
     * @generated
     */
    EAttribute getKindWeight_Kind();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.KindWeight#getWeight <em>Weight</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Weight</em>'.
     * @see org.kith.model.contacts.KindWeight#getWeight()
     * @see #getKindWeight()
     * @generated
     */
    EAttribute getKindWeight_Weight();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.SavedQuery <em>Saved Query</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Saved Query</em>'.
     * @see org.kith.model.contacts.SavedQuery
     * @generated
     */
    EClass getSavedQuery();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SavedQuery#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.contacts.SavedQuery#getName()
     * @see #getSavedQuery()
     * @generated
     */
    EAttribute getSavedQuery_Name();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.SavedQuery#getQuery <em>Query</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Query</em>'.
     * @see org.kith.model.contacts.SavedQuery#getQuery()
     * @see #getSavedQuery()
     * @generated
     */
    EAttribute getSavedQuery_Query();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Provenance <em>Provenance</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Provenance</em>'.
     * @see org.kith.model.contacts.Provenance
     * @generated
     */
    EClass getProvenance();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Provenance#getSource <em>Source</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Source</em>'.
     * @see org.kith.model.contacts.Provenance#getSource()
     * @see #getProvenance()
     * @generated
     */
    EAttribute getProvenance_Source();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Provenance#getExternalId <em>External Id</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>External Id</em>'.
     * @see org.kith.model.contacts.Provenance#getExternalId()
     * @see #getProvenance()
     * @generated
     */
    EAttribute getProvenance_ExternalId();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Provenance#getBatch <em>Batch</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Batch</em>'.
     * @see org.kith.model.contacts.Provenance#getBatch()
     * @see #getProvenance()
     * @generated
     */
    EReference getProvenance_Batch();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Provenance#getRecord <em>Record</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Record</em>'.
     * @see org.kith.model.contacts.Provenance#getRecord()
     * @see #getProvenance()
     * @generated
     */
    EAttribute getProvenance_Record();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.ImportBatch <em>Import Batch</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Import Batch</em>'.
     * @see org.kith.model.contacts.ImportBatch
     * @generated
     */
    EClass getImportBatch();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ImportBatch#getAt <em>At</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>At</em>'.
     * @see org.kith.model.contacts.ImportBatch#getAt()
     * @see #getImportBatch()
     * @generated
     */
    EAttribute getImportBatch_At();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ImportBatch#getFormat <em>Format</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Format</em>'.
     * @see org.kith.model.contacts.ImportBatch#getFormat()
     * @see #getImportBatch()
     * @generated
     */
    EAttribute getImportBatch_Format();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ImportBatch#getFile <em>File</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>File</em>'.
     * @see org.kith.model.contacts.ImportBatch#getFile()
     * @see #getImportBatch()
     * @generated
     */
    EAttribute getImportBatch_File();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ImportBatch#getRead <em>Read</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Read</em>'.
     * @see org.kith.model.contacts.ImportBatch#getRead()
     * @see #getImportBatch()
     * @generated
     */
    EAttribute getImportBatch_Read();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ImportBatch#getMade <em>Made</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Made</em>'.
     * @see org.kith.model.contacts.ImportBatch#getMade()
     * @see #getImportBatch()
     * @generated
     */
    EAttribute getImportBatch_Made();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ImportBatch#getChanged <em>Changed</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Changed</em>'.
     * @see org.kith.model.contacts.ImportBatch#getChanged()
     * @see #getImportBatch()
     * @generated
     */
    EAttribute getImportBatch_Changed();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.ImportBatch#getRejected <em>Rejected</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Rejected</em>'.
     * @see org.kith.model.contacts.ImportBatch#getRejected()
     * @see #getImportBatch()
     * @generated
     */
    EAttribute getImportBatch_Rejected();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Facet <em>Facet</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Facet</em>'.
     * @see org.kith.model.contacts.Facet
     * @generated
     */
    EClass getFacet();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.CardProperty <em>Card Property</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Card Property</em>'.
     * @see org.kith.model.contacts.CardProperty
     * @generated
     */
    EClass getCardProperty();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.CardProperty#getLine <em>Line</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Line</em>'.
     * @see org.kith.model.contacts.CardProperty#getLine()
     * @see #getCardProperty()
     * @generated
     */
    EAttribute getCardProperty_Line();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.UnknownFacet <em>Unknown Facet</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Unknown Facet</em>'.
     * @see org.kith.model.contacts.UnknownFacet
     * @generated
     */
    EClass getUnknownFacet();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.UnknownFacet#getType <em>Type</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Type</em>'.
     * @see org.kith.model.contacts.UnknownFacet#getType()
     * @see #getUnknownFacet()
     * @generated
     */
    EAttribute getUnknownFacet_Type();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.UnknownFacet#getContent <em>Content</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Content</em>'.
     * @see org.kith.model.contacts.UnknownFacet#getContent()
     * @see #getUnknownFacet()
     * @generated
     */
    EAttribute getUnknownFacet_Content();

    /**
     * Returns the meta object for class '{@link org.kith.model.contacts.Network <em>Network</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for class '<em>Network</em>'.
     * @see org.kith.model.contacts.Network
     * @generated
     */
    EClass getNetwork();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Network#getName <em>Name</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Name</em>'.
     * @see org.kith.model.contacts.Network#getName()
     * @see #getNetwork()
     * @generated
     */
    EAttribute getNetwork_Name();

    /**
     * Returns the meta object for the reference '{@link org.kith.model.contacts.Network#getOwner <em>Owner</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the reference '<em>Owner</em>'.
     * @see org.kith.model.contacts.Network#getOwner()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_Owner();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getPeople <em>People</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>People</em>'.
     * @see org.kith.model.contacts.Network#getPeople()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_People();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getOrganizations <em>Organizations</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Organizations</em>'.
     * @see org.kith.model.contacts.Network#getOrganizations()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_Organizations();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getDefinedTags <em>Defined Tags</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Defined Tags</em>'.
     * @see org.kith.model.contacts.Network#getDefinedTags()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_DefinedTags();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getRelationshipTypes <em>Relationship Types</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Relationship Types</em>'.
     * @see org.kith.model.contacts.Network#getRelationshipTypes()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_RelationshipTypes();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getRelationships <em>Relationships</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Relationships</em>'.
     * @see org.kith.model.contacts.Network#getRelationships()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_Relationships();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getImportBatches <em>Import Batches</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Import Batches</em>'.
     * @see org.kith.model.contacts.Network#getImportBatches()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_ImportBatches();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getSkills <em>Skills</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Skills</em>'.
     * @see org.kith.model.contacts.Network#getSkills()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_Skills();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getSupportExchanges <em>Support Exchanges</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Support Exchanges</em>'.
     * @see org.kith.model.contacts.Network#getSupportExchanges()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_SupportExchanges();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getSupportRequests <em>Support Requests</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Support Requests</em>'.
     * @see org.kith.model.contacts.Network#getSupportRequests()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_SupportRequests();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getTasks <em>Tasks</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Tasks</em>'.
     * @see org.kith.model.contacts.Network#getTasks()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_Tasks();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getIntroductions <em>Introductions</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Introductions</em>'.
     * @see org.kith.model.contacts.Network#getIntroductions()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_Introductions();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getSavedQueries <em>Saved Queries</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Saved Queries</em>'.
     * @see org.kith.model.contacts.Network#getSavedQueries()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_SavedQueries();

    /**
     * Returns the meta object for the containment reference '{@link org.kith.model.contacts.Network#getTieSettings <em>Tie Settings</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference '<em>Tie Settings</em>'.
     * @see org.kith.model.contacts.Network#getTieSettings()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_TieSettings();

    /**
     * Returns the meta object for the containment reference list '{@link org.kith.model.contacts.Network#getSubjects <em>Subjects</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the containment reference list '<em>Subjects</em>'.
     * @see org.kith.model.contacts.Network#getSubjects()
     * @see #getNetwork()
     * @generated
     */
    EReference getNetwork_Subjects();

    /**
     * Returns the meta object for the attribute '{@link org.kith.model.contacts.Network#getForgotten <em>Forgotten</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for the attribute '<em>Forgotten</em>'.
     * @see org.kith.model.contacts.Network#getForgotten()
     * @see #getNetwork()
     * @generated
     */
    EAttribute getNetwork_Forgotten();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.ContactKind <em>Contact Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Contact Kind</em>'.
     * @see org.kith.model.contacts.ContactKind
     * @generated
     */
    EEnum getContactKind();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.Usage <em>Usage</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Usage</em>'.
     * @see org.kith.model.contacts.Usage
     * @generated
     */
    EEnum getUsage();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.Validity <em>Validity</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Validity</em>'.
     * @see org.kith.model.contacts.Validity
     * @generated
     */
    EEnum getValidity();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.PersonStatus <em>Person Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Person Status</em>'.
     * @see org.kith.model.contacts.PersonStatus
     * @generated
     */
    EEnum getPersonStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.Layer <em>Layer</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Layer</em>'.
     * @see org.kith.model.contacts.Layer
     * @generated
     */
    EEnum getLayer();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.InteractionKind <em>Interaction Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Interaction Kind</em>'.
     * @see org.kith.model.contacts.InteractionKind
     * @generated
     */
    EEnum getInteractionKind();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.Direction <em>Direction</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Direction</em>'.
     * @see org.kith.model.contacts.Direction
     * @generated
     */
    EEnum getDirection();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.Precision <em>Precision</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Precision</em>'.
     * @see org.kith.model.contacts.Precision
     * @generated
     */
    EEnum getPrecision();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.RelationshipCategory <em>Relationship Category</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Relationship Category</em>'.
     * @see org.kith.model.contacts.RelationshipCategory
     * @generated
     */
    EEnum getRelationshipCategory();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.Confidence <em>Confidence</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Confidence</em>'.
     * @see org.kith.model.contacts.Confidence
     * @generated
     */
    EEnum getConfidence();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.SkillLevel <em>Skill Level</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Skill Level</em>'.
     * @see org.kith.model.contacts.SkillLevel
     * @generated
     */
    EEnum getSkillLevel();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.SupportKind <em>Support Kind</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Support Kind</em>'.
     * @see org.kith.model.contacts.SupportKind
     * @generated
     */
    EEnum getSupportKind();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.RequestStatus <em>Request Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Request Status</em>'.
     * @see org.kith.model.contacts.RequestStatus
     * @generated
     */
    EEnum getRequestStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.TaskStatus <em>Task Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Task Status</em>'.
     * @see org.kith.model.contacts.TaskStatus
     * @generated
     */
    EEnum getTaskStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.IntroductionStatus <em>Introduction Status</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Introduction Status</em>'.
     * @see org.kith.model.contacts.IntroductionStatus
     * @generated
     */
    EEnum getIntroductionStatus();

    /**
     * Returns the meta object for enum '{@link org.kith.model.contacts.Sensitivity <em>Sensitivity</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the meta object for enum '<em>Sensitivity</em>'.
     * @see org.kith.model.contacts.Sensitivity
     * @generated
     */
    EEnum getSensitivity();

    /**
     * Returns the meta object for data type '{@link java.util.UUID <em>Uuid</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Universally unique id (RFC 9562).
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Uuid</em>'.
     * @see java.util.UUID
     * @model instanceClass="java.util.UUID"
     * @generated
     */
    EDataType getUuid();

    /**
     * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment, ISO 8601 in UTC.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Instant</em>'.
     * @see java.time.Instant
     * @model instanceClass="java.time.Instant"
     * @generated
     */
    EDataType getInstant();

    /**
     * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day, ISO 8601.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Local Date</em>'.
     * @see java.time.LocalDate
     * @model instanceClass="java.time.LocalDate"
     * @generated
     */
    EDataType getLocalDate();

    /**
     * Returns the meta object for data type '{@link org.kith.model.PartialDate <em>Partial Date</em>}'.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A date of which year, month or day may be unknown.
     * <!-- end-model-doc -->
     * @return the meta object for data type '<em>Partial Date</em>'.
     * @see org.kith.model.PartialDate
     * @model instanceClass="org.kith.model.PartialDate"
     * @generated
     */
    EDataType getPartialDate();

    /**
     * Returns the factory that creates the instances of the model.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the factory that creates the instances of the model.
     * @generated
     */
    ContactsFactory getContactsFactory();

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
         * The meta object literal for the '{@link org.kith.model.contacts.impl.IdentifiedImpl <em>Identified</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.IdentifiedImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getIdentified()
         * @generated
         */
        EClass IDENTIFIED = eINSTANCE.getIdentified();

        /**
         * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

        /**
         * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IDENTIFIED__CREATED = eINSTANCE.getIdentified_Created();

        /**
         * The meta object literal for the '<em><b>Updated</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IDENTIFIED__UPDATED = eINSTANCE.getIdentified_Updated();

        /**
         * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IDENTIFIED__SENSITIVITY = eINSTANCE.getIdentified_Sensitivity();

        /**
         * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IDENTIFIED__NOTES = eINSTANCE.getIdentified_Notes();

        /**
         * The meta object literal for the '<em><b>Tags</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference IDENTIFIED__TAGS = eINSTANCE.getIdentified_Tags();

        /**
         * The meta object literal for the '<em><b>Provenance</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference IDENTIFIED__PROVENANCE = eINSTANCE.getIdentified_Provenance();

        /**
         * The meta object literal for the '<em><b>Facets</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference IDENTIFIED__FACETS = eINSTANCE.getIdentified_Facets();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.PartyImpl <em>Party</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.PartyImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getParty()
         * @generated
         */
        EClass PARTY = eINSTANCE.getParty();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.PersonImpl <em>Person</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.PersonImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getPerson()
         * @generated
         */
        EClass PERSON = eINSTANCE.getPerson();

        /**
         * The meta object literal for the '<em><b>Formatted Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__FORMATTED_NAME = eINSTANCE.getPerson_FormattedName();

        /**
         * The meta object literal for the '<em><b>Family Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__FAMILY_NAME = eINSTANCE.getPerson_FamilyName();

        /**
         * The meta object literal for the '<em><b>Given Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__GIVEN_NAME = eINSTANCE.getPerson_GivenName();

        /**
         * The meta object literal for the '<em><b>Additional Names</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__ADDITIONAL_NAMES = eINSTANCE.getPerson_AdditionalNames();

        /**
         * The meta object literal for the '<em><b>Prefixes</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__PREFIXES = eINSTANCE.getPerson_Prefixes();

        /**
         * The meta object literal for the '<em><b>Suffixes</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__SUFFIXES = eINSTANCE.getPerson_Suffixes();

        /**
         * The meta object literal for the '<em><b>Nicknames</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__NICKNAMES = eINSTANCE.getPerson_Nicknames();

        /**
         * The meta object literal for the '<em><b>Headline</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__HEADLINE = eINSTANCE.getPerson_Headline();

        /**
         * The meta object literal for the '<em><b>Birthday</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__BIRTHDAY = eINSTANCE.getPerson_Birthday();

        /**
         * The meta object literal for the '<em><b>Anniversary</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__ANNIVERSARY = eINSTANCE.getPerson_Anniversary();

        /**
         * The meta object literal for the '<em><b>First Met</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__FIRST_MET = eINSTANCE.getPerson_FirstMet();

        /**
         * The meta object literal for the '<em><b>Layer</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__LAYER = eINSTANCE.getPerson_Layer();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__STATUS = eINSTANCE.getPerson_Status();

        /**
         * The meta object literal for the '<em><b>Placeholder</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__PLACEHOLDER = eINSTANCE.getPerson_Placeholder();

        /**
         * The meta object literal for the '<em><b>Contact Points</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PERSON__CONTACT_POINTS = eINSTANCE.getPerson_ContactPoints();

        /**
         * The meta object literal for the '<em><b>Addresses</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PERSON__ADDRESSES = eINSTANCE.getPerson_Addresses();

        /**
         * The meta object literal for the '<em><b>Employments</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PERSON__EMPLOYMENTS = eINSTANCE.getPerson_Employments();

        /**
         * The meta object literal for the '<em><b>Cadence</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PERSON__CADENCE = eINSTANCE.getPerson_Cadence();

        /**
         * The meta object literal for the '<em><b>Distinct From</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PERSON__DISTINCT_FROM = eINSTANCE.getPerson_DistinctFrom();

        /**
         * The meta object literal for the '<em><b>Not Tied To</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PERSON__NOT_TIED_TO = eINSTANCE.getPerson_NotTiedTo();

        /**
         * The meta object literal for the '<em><b>Skill Claims</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PERSON__SKILL_CLAIMS = eINSTANCE.getPerson_SkillClaims();

        /**
         * The meta object literal for the '<em><b>Experiences</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PERSON__EXPERIENCES = eINSTANCE.getPerson_Experiences();

        /**
         * The meta object literal for the '<em><b>Photo</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PERSON__PHOTO = eINSTANCE.getPerson_Photo();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.OrganizationImpl <em>Organization</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.OrganizationImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getOrganization()
         * @generated
         */
        EClass ORGANIZATION = eINSTANCE.getOrganization();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ORGANIZATION__NAME = eINSTANCE.getOrganization_Name();

        /**
         * The meta object literal for the '<em><b>Domains</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ORGANIZATION__DOMAINS = eINSTANCE.getOrganization_Domains();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.ContactPointImpl <em>Contact Point</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.ContactPointImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getContactPoint()
         * @generated
         */
        EClass CONTACT_POINT = eINSTANCE.getContactPoint();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CONTACT_POINT__KIND = eINSTANCE.getContactPoint_Kind();

        /**
         * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CONTACT_POINT__VALUE = eINSTANCE.getContactPoint_Value();

        /**
         * The meta object literal for the '<em><b>Usages</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CONTACT_POINT__USAGES = eINSTANCE.getContactPoint_Usages();

        /**
         * The meta object literal for the '<em><b>Preference</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CONTACT_POINT__PREFERENCE = eINSTANCE.getContactPoint_Preference();

        /**
         * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CONTACT_POINT__LABEL = eINSTANCE.getContactPoint_Label();

        /**
         * The meta object literal for the '<em><b>Validity</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CONTACT_POINT__VALIDITY = eINSTANCE.getContactPoint_Validity();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.AddressImpl <em>Address</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.AddressImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getAddress()
         * @generated
         */
        EClass ADDRESS = eINSTANCE.getAddress();

        /**
         * The meta object literal for the '<em><b>Street</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADDRESS__STREET = eINSTANCE.getAddress_Street();

        /**
         * The meta object literal for the '<em><b>Post Office Box</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADDRESS__POST_OFFICE_BOX = eINSTANCE.getAddress_PostOfficeBox();

        /**
         * The meta object literal for the '<em><b>Extended</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADDRESS__EXTENDED = eINSTANCE.getAddress_Extended();

        /**
         * The meta object literal for the '<em><b>Locality</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADDRESS__LOCALITY = eINSTANCE.getAddress_Locality();

        /**
         * The meta object literal for the '<em><b>Region</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADDRESS__REGION = eINSTANCE.getAddress_Region();

        /**
         * The meta object literal for the '<em><b>Postal Code</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADDRESS__POSTAL_CODE = eINSTANCE.getAddress_PostalCode();

        /**
         * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADDRESS__COUNTRY = eINSTANCE.getAddress_Country();

        /**
         * The meta object literal for the '<em><b>Usages</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADDRESS__USAGES = eINSTANCE.getAddress_Usages();

        /**
         * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ADDRESS__LABEL = eINSTANCE.getAddress_Label();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.EmploymentImpl <em>Employment</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.EmploymentImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getEmployment()
         * @generated
         */
        EClass EMPLOYMENT = eINSTANCE.getEmployment();

        /**
         * The meta object literal for the '<em><b>Organization</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference EMPLOYMENT__ORGANIZATION = eINSTANCE.getEmployment_Organization();

        /**
         * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EMPLOYMENT__TITLE = eINSTANCE.getEmployment_Title();

        /**
         * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EMPLOYMENT__ROLE = eINSTANCE.getEmployment_Role();

        /**
         * The meta object literal for the '<em><b>Department</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EMPLOYMENT__DEPARTMENT = eINSTANCE.getEmployment_Department();

        /**
         * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EMPLOYMENT__START = eINSTANCE.getEmployment_Start();

        /**
         * The meta object literal for the '<em><b>End</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EMPLOYMENT__END = eINSTANCE.getEmployment_End();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.CadencePolicyImpl <em>Cadence Policy</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.CadencePolicyImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getCadencePolicy()
         * @generated
         */
        EClass CADENCE_POLICY = eINSTANCE.getCadencePolicy();

        /**
         * The meta object literal for the '<em><b>Target Days</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CADENCE_POLICY__TARGET_DAYS = eINSTANCE.getCadencePolicy_TargetDays();

        /**
         * The meta object literal for the '<em><b>Max Days</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CADENCE_POLICY__MAX_DAYS = eINSTANCE.getCadencePolicy_MaxDays();

        /**
         * The meta object literal for the '<em><b>Quiet Until</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CADENCE_POLICY__QUIET_UNTIL = eINSTANCE.getCadencePolicy_QuietUntil();

        /**
         * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CADENCE_POLICY__ACTIVE = eINSTANCE.getCadencePolicy_Active();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.TagImpl <em>Tag</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.TagImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getTag()
         * @generated
         */
        EClass TAG = eINSTANCE.getTag();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TAG__NAME = eINSTANCE.getTag_Name();

        /**
         * The meta object literal for the '<em><b>Cadence</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference TAG__CADENCE = eINSTANCE.getTag_Cadence();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.RelationshipTypeImpl <em>Relationship Type</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.RelationshipTypeImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getRelationshipType()
         * @generated
         */
        EClass RELATIONSHIP_TYPE = eINSTANCE.getRelationshipType();

        /**
         * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP_TYPE__KEY = eINSTANCE.getRelationshipType_Key();

        /**
         * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP_TYPE__LABEL = eINSTANCE.getRelationshipType_Label();

        /**
         * The meta object literal for the '<em><b>Inverse Label</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP_TYPE__INVERSE_LABEL = eINSTANCE.getRelationshipType_InverseLabel();

        /**
         * The meta object literal for the '<em><b>Symmetric</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP_TYPE__SYMMETRIC = eINSTANCE.getRelationshipType_Symmetric();

        /**
         * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP_TYPE__CATEGORY = eINSTANCE.getRelationshipType_Category();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.RelationshipImpl <em>Relationship</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.RelationshipImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getRelationship()
         * @generated
         */
        EClass RELATIONSHIP = eINSTANCE.getRelationship();

        /**
         * The meta object literal for the '<em><b>Source</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference RELATIONSHIP__SOURCE = eINSTANCE.getRelationship_Source();

        /**
         * The meta object literal for the '<em><b>Target</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference RELATIONSHIP__TARGET = eINSTANCE.getRelationship_Target();

        /**
         * The meta object literal for the '<em><b>Type</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference RELATIONSHIP__TYPE = eINSTANCE.getRelationship_Type();

        /**
         * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP__SINCE = eINSTANCE.getRelationship_Since();

        /**
         * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP__UNTIL = eINSTANCE.getRelationship_Until();

        /**
         * The meta object literal for the '<em><b>Closeness</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP__CLOSENESS = eINSTANCE.getRelationship_Closeness();

        /**
         * The meta object literal for the '<em><b>Trust</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP__TRUST = eINSTANCE.getRelationship_Trust();

        /**
         * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP__CONFIDENCE = eINSTANCE.getRelationship_Confidence();

        /**
         * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP__STRENGTH = eINSTANCE.getRelationship_Strength();

        /**
         * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute RELATIONSHIP__EVIDENCE = eINSTANCE.getRelationship_Evidence();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.InteractionImpl <em>Interaction</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.InteractionImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getInteraction()
         * @generated
         */
        EClass INTERACTION = eINSTANCE.getInteraction();

        /**
         * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTERACTION__START = eINSTANCE.getInteraction_Start();

        /**
         * The meta object literal for the '<em><b>Precision</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTERACTION__PRECISION = eINSTANCE.getInteraction_Precision();

        /**
         * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTERACTION__MINUTES = eINSTANCE.getInteraction_Minutes();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTERACTION__KIND = eINSTANCE.getInteraction_Kind();

        /**
         * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTERACTION__DIRECTION = eINSTANCE.getInteraction_Direction();

        /**
         * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTERACTION__SUBJECT = eINSTANCE.getInteraction_Subject();

        /**
         * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTERACTION__LOCATION = eINSTANCE.getInteraction_Location();

        /**
         * The meta object literal for the '<em><b>Personal</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTERACTION__PERSONAL = eINSTANCE.getInteraction_Personal();

        /**
         * The meta object literal for the '<em><b>Participations</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference INTERACTION__PARTICIPATIONS = eINSTANCE.getInteraction_Participations();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.ParticipationImpl <em>Participation</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.ParticipationImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getParticipation()
         * @generated
         */
        EClass PARTICIPATION = eINSTANCE.getParticipation();

        /**
         * The meta object literal for the '<em><b>Party</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PARTICIPATION__PARTY = eINSTANCE.getParticipation_Party();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.SkillImpl <em>Skill</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.SkillImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSkill()
         * @generated
         */
        EClass SKILL = eINSTANCE.getSkill();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SKILL__NAME = eINSTANCE.getSkill_Name();

        /**
         * The meta object literal for the '<em><b>Alternative Names</b></em>' attribute list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SKILL__ALTERNATIVE_NAMES = eINSTANCE.getSkill_AlternativeNames();

        /**
         * The meta object literal for the '<em><b>Concept Uri</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SKILL__CONCEPT_URI = eINSTANCE.getSkill_ConceptUri();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.SkillClaimImpl <em>Skill Claim</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.SkillClaimImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSkillClaim()
         * @generated
         */
        EClass SKILL_CLAIM = eINSTANCE.getSkillClaim();

        /**
         * The meta object literal for the '<em><b>Skill</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference SKILL_CLAIM__SKILL = eINSTANCE.getSkillClaim_Skill();

        /**
         * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SKILL_CLAIM__LEVEL = eINSTANCE.getSkillClaim_Level();

        /**
         * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SKILL_CLAIM__EVIDENCE = eINSTANCE.getSkillClaim_Evidence();

        /**
         * The meta object literal for the '<em><b>Can Teach</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SKILL_CLAIM__CAN_TEACH = eINSTANCE.getSkillClaim_CanTeach();

        /**
         * The meta object literal for the '<em><b>Wants To Learn</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SKILL_CLAIM__WANTS_TO_LEARN = eINSTANCE.getSkillClaim_WantsToLearn();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.ExperienceImpl <em>Experience</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.ExperienceImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getExperience()
         * @generated
         */
        EClass EXPERIENCE = eINSTANCE.getExperience();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EXPERIENCE__NAME = eINSTANCE.getExperience_Name();

        /**
         * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EXPERIENCE__START = eINSTANCE.getExperience_Start();

        /**
         * The meta object literal for the '<em><b>End</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute EXPERIENCE__END = eINSTANCE.getExperience_End();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.SupportExchangeImpl <em>Support Exchange</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.SupportExchangeImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSupportExchange()
         * @generated
         */
        EClass SUPPORT_EXCHANGE = eINSTANCE.getSupportExchange();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SUPPORT_EXCHANGE__KIND = eINSTANCE.getSupportExchange_Kind();

        /**
         * The meta object literal for the '<em><b>Giver</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference SUPPORT_EXCHANGE__GIVER = eINSTANCE.getSupportExchange_Giver();

        /**
         * The meta object literal for the '<em><b>Receiver</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference SUPPORT_EXCHANGE__RECEIVER = eINSTANCE.getSupportExchange_Receiver();

        /**
         * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SUPPORT_EXCHANGE__DATE = eINSTANCE.getSupportExchange_Date();

        /**
         * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SUPPORT_EXCHANGE__SUBJECT = eINSTANCE.getSupportExchange_Subject();

        /**
         * The meta object literal for the '<em><b>Helpfulness</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SUPPORT_EXCHANGE__HELPFULNESS = eINSTANCE.getSupportExchange_Helpfulness();

        /**
         * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SUPPORT_EXCHANGE__OUTCOME = eINSTANCE.getSupportExchange_Outcome();

        /**
         * The meta object literal for the '<em><b>Request</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference SUPPORT_EXCHANGE__REQUEST = eINSTANCE.getSupportExchange_Request();

        /**
         * The meta object literal for the '<em><b>Interaction</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SUPPORT_EXCHANGE__INTERACTION = eINSTANCE.getSupportExchange_Interaction();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.SupportRequestImpl <em>Support Request</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.SupportRequestImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSupportRequest()
         * @generated
         */
        EClass SUPPORT_REQUEST = eINSTANCE.getSupportRequest();

        /**
         * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SUPPORT_REQUEST__QUESTION = eINSTANCE.getSupportRequest_Question();

        /**
         * The meta object literal for the '<em><b>Skills</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference SUPPORT_REQUEST__SKILLS = eINSTANCE.getSupportRequest_Skills();

        /**
         * The meta object literal for the '<em><b>Needed By</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SUPPORT_REQUEST__NEEDED_BY = eINSTANCE.getSupportRequest_NeededBy();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SUPPORT_REQUEST__STATUS = eINSTANCE.getSupportRequest_Status();

        /**
         * The meta object literal for the '<em><b>Asked</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference SUPPORT_REQUEST__ASKED = eINSTANCE.getSupportRequest_Asked();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.AskedImpl <em>Asked</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.AskedImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getAsked()
         * @generated
         */
        EClass ASKED = eINSTANCE.getAsked();

        /**
         * The meta object literal for the '<em><b>Person</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference ASKED__PERSON = eINSTANCE.getAsked_Person();

        /**
         * The meta object literal for the '<em><b>Asked On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ASKED__ASKED_ON = eINSTANCE.getAsked_AskedOn();

        /**
         * The meta object literal for the '<em><b>Answered On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ASKED__ANSWERED_ON = eINSTANCE.getAsked_AnsweredOn();

        /**
         * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ASKED__ANSWER = eINSTANCE.getAsked_Answer();

        /**
         * The meta object literal for the '<em><b>Declined</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute ASKED__DECLINED = eINSTANCE.getAsked_Declined();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.TaskImpl <em>Task</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.TaskImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getTask()
         * @generated
         */
        EClass TASK = eINSTANCE.getTask();

        /**
         * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TASK__SUMMARY = eINSTANCE.getTask_Summary();

        /**
         * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TASK__DUE = eINSTANCE.getTask_Due();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TASK__STATUS = eINSTANCE.getTask_Status();

        /**
         * The meta object literal for the '<em><b>Assignee</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference TASK__ASSIGNEE = eINSTANCE.getTask_Assignee();

        /**
         * The meta object literal for the '<em><b>Counterpart</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference TASK__COUNTERPART = eINSTANCE.getTask_Counterpart();

        /**
         * The meta object literal for the '<em><b>Completed</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TASK__COMPLETED = eINSTANCE.getTask_Completed();

        /**
         * The meta object literal for the '<em><b>Interaction</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TASK__INTERACTION = eINSTANCE.getTask_Interaction();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.UndertakingImpl <em>Undertaking</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.UndertakingImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getUndertaking()
         * @generated
         */
        EClass UNDERTAKING = eINSTANCE.getUndertaking();

        /**
         * The meta object literal for the '<em><b>Tasks</b></em>' reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference UNDERTAKING__TASKS = eINSTANCE.getUndertaking_Tasks();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.IntroductionImpl <em>Introduction</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.IntroductionImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getIntroduction()
         * @generated
         */
        EClass INTRODUCTION = eINSTANCE.getIntroduction();

        /**
         * The meta object literal for the '<em><b>Introducer</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference INTRODUCTION__INTRODUCER = eINSTANCE.getIntroduction_Introducer();

        /**
         * The meta object literal for the '<em><b>First</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference INTRODUCTION__FIRST = eINSTANCE.getIntroduction_First();

        /**
         * The meta object literal for the '<em><b>Second</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference INTRODUCTION__SECOND = eINSTANCE.getIntroduction_Second();

        /**
         * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTRODUCTION__PURPOSE = eINSTANCE.getIntroduction_Purpose();

        /**
         * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTRODUCTION__STATUS = eINSTANCE.getIntroduction_Status();

        /**
         * The meta object literal for the '<em><b>Requested On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTRODUCTION__REQUESTED_ON = eINSTANCE.getIntroduction_RequestedOn();

        /**
         * The meta object literal for the '<em><b>Blurb</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTRODUCTION__BLURB = eINSTANCE.getIntroduction_Blurb();

        /**
         * The meta object literal for the '<em><b>First Consent</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTRODUCTION__FIRST_CONSENT = eINSTANCE.getIntroduction_FirstConsent();

        /**
         * The meta object literal for the '<em><b>Second Consent</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTRODUCTION__SECOND_CONSENT = eINSTANCE.getIntroduction_SecondConsent();

        /**
         * The meta object literal for the '<em><b>Without Consent</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTRODUCTION__WITHOUT_CONSENT = eINSTANCE.getIntroduction_WithoutConsent();

        /**
         * The meta object literal for the '<em><b>Made On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTRODUCTION__MADE_ON = eINSTANCE.getIntroduction_MadeOn();

        /**
         * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTRODUCTION__OUTCOME = eINSTANCE.getIntroduction_Outcome();

        /**
         * The meta object literal for the '<em><b>Thanked On</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute INTRODUCTION__THANKED_ON = eINSTANCE.getIntroduction_ThankedOn();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.TieSettingsImpl <em>Tie Settings</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.TieSettingsImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getTieSettings()
         * @generated
         */
        EClass TIE_SETTINGS = eINSTANCE.getTieSettings();

        /**
         * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TIE_SETTINGS__FREQUENCY = eINSTANCE.getTieSettings_Frequency();

        /**
         * The meta object literal for the '<em><b>Closeness</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TIE_SETTINGS__CLOSENESS = eINSTANCE.getTieSettings_Closeness();

        /**
         * The meta object literal for the '<em><b>Intimacy</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TIE_SETTINGS__INTIMACY = eINSTANCE.getTieSettings_Intimacy();

        /**
         * The meta object literal for the '<em><b>Reciprocity</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TIE_SETTINGS__RECIPROCITY = eINSTANCE.getTieSettings_Reciprocity();

        /**
         * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TIE_SETTINGS__DURATION = eINSTANCE.getTieSettings_Duration();

        /**
         * The meta object literal for the '<em><b>Half Life Days</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute TIE_SETTINGS__HALF_LIFE_DAYS = eINSTANCE.getTieSettings_HalfLifeDays();

        /**
         * The meta object literal for the '<em><b>Kinds</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference TIE_SETTINGS__KINDS = eINSTANCE.getTieSettings_Kinds();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.KindWeightImpl <em>Kind Weight</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.KindWeightImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getKindWeight()
         * @generated
         */
        EClass KIND_WEIGHT = eINSTANCE.getKindWeight();

        /**
         * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute KIND_WEIGHT__KIND = eINSTANCE.getKindWeight_Kind();

        /**
         * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute KIND_WEIGHT__WEIGHT = eINSTANCE.getKindWeight_Weight();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.SavedQueryImpl <em>Saved Query</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.SavedQueryImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSavedQuery()
         * @generated
         */
        EClass SAVED_QUERY = eINSTANCE.getSavedQuery();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SAVED_QUERY__NAME = eINSTANCE.getSavedQuery_Name();

        /**
         * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute SAVED_QUERY__QUERY = eINSTANCE.getSavedQuery_Query();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.ProvenanceImpl <em>Provenance</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.ProvenanceImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getProvenance()
         * @generated
         */
        EClass PROVENANCE = eINSTANCE.getProvenance();

        /**
         * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PROVENANCE__SOURCE = eINSTANCE.getProvenance_Source();

        /**
         * The meta object literal for the '<em><b>External Id</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PROVENANCE__EXTERNAL_ID = eINSTANCE.getProvenance_ExternalId();

        /**
         * The meta object literal for the '<em><b>Batch</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference PROVENANCE__BATCH = eINSTANCE.getProvenance_Batch();

        /**
         * The meta object literal for the '<em><b>Record</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute PROVENANCE__RECORD = eINSTANCE.getProvenance_Record();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.ImportBatchImpl <em>Import Batch</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.ImportBatchImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getImportBatch()
         * @generated
         */
        EClass IMPORT_BATCH = eINSTANCE.getImportBatch();

        /**
         * The meta object literal for the '<em><b>At</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IMPORT_BATCH__AT = eINSTANCE.getImportBatch_At();

        /**
         * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IMPORT_BATCH__FORMAT = eINSTANCE.getImportBatch_Format();

        /**
         * The meta object literal for the '<em><b>File</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IMPORT_BATCH__FILE = eINSTANCE.getImportBatch_File();

        /**
         * The meta object literal for the '<em><b>Read</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IMPORT_BATCH__READ = eINSTANCE.getImportBatch_Read();

        /**
         * The meta object literal for the '<em><b>Made</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IMPORT_BATCH__MADE = eINSTANCE.getImportBatch_Made();

        /**
         * The meta object literal for the '<em><b>Changed</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IMPORT_BATCH__CHANGED = eINSTANCE.getImportBatch_Changed();

        /**
         * The meta object literal for the '<em><b>Rejected</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute IMPORT_BATCH__REJECTED = eINSTANCE.getImportBatch_Rejected();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.FacetImpl <em>Facet</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.FacetImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getFacet()
         * @generated
         */
        EClass FACET = eINSTANCE.getFacet();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.CardPropertyImpl <em>Card Property</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.CardPropertyImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getCardProperty()
         * @generated
         */
        EClass CARD_PROPERTY = eINSTANCE.getCardProperty();

        /**
         * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute CARD_PROPERTY__LINE = eINSTANCE.getCardProperty_Line();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.UnknownFacetImpl <em>Unknown Facet</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.UnknownFacetImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getUnknownFacet()
         * @generated
         */
        EClass UNKNOWN_FACET = eINSTANCE.getUnknownFacet();

        /**
         * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UNKNOWN_FACET__TYPE = eINSTANCE.getUnknownFacet_Type();

        /**
         * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute UNKNOWN_FACET__CONTENT = eINSTANCE.getUnknownFacet_Content();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.impl.NetworkImpl <em>Network</em>}' class.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.impl.NetworkImpl
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getNetwork()
         * @generated
         */
        EClass NETWORK = eINSTANCE.getNetwork();

        /**
         * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute NETWORK__NAME = eINSTANCE.getNetwork_Name();

        /**
         * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__OWNER = eINSTANCE.getNetwork_Owner();

        /**
         * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__PEOPLE = eINSTANCE.getNetwork_People();

        /**
         * The meta object literal for the '<em><b>Organizations</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__ORGANIZATIONS = eINSTANCE.getNetwork_Organizations();

        /**
         * The meta object literal for the '<em><b>Defined Tags</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__DEFINED_TAGS = eINSTANCE.getNetwork_DefinedTags();

        /**
         * The meta object literal for the '<em><b>Relationship Types</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__RELATIONSHIP_TYPES = eINSTANCE.getNetwork_RelationshipTypes();

        /**
         * The meta object literal for the '<em><b>Relationships</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__RELATIONSHIPS = eINSTANCE.getNetwork_Relationships();

        /**
         * The meta object literal for the '<em><b>Import Batches</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__IMPORT_BATCHES = eINSTANCE.getNetwork_ImportBatches();

        /**
         * The meta object literal for the '<em><b>Skills</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__SKILLS = eINSTANCE.getNetwork_Skills();

        /**
         * The meta object literal for the '<em><b>Support Exchanges</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__SUPPORT_EXCHANGES = eINSTANCE.getNetwork_SupportExchanges();

        /**
         * The meta object literal for the '<em><b>Support Requests</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__SUPPORT_REQUESTS = eINSTANCE.getNetwork_SupportRequests();

        /**
         * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__TASKS = eINSTANCE.getNetwork_Tasks();

        /**
         * The meta object literal for the '<em><b>Introductions</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__INTRODUCTIONS = eINSTANCE.getNetwork_Introductions();

        /**
         * The meta object literal for the '<em><b>Saved Queries</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__SAVED_QUERIES = eINSTANCE.getNetwork_SavedQueries();

        /**
         * The meta object literal for the '<em><b>Tie Settings</b></em>' containment reference feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__TIE_SETTINGS = eINSTANCE.getNetwork_TieSettings();

        /**
         * The meta object literal for the '<em><b>Subjects</b></em>' containment reference list feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EReference NETWORK__SUBJECTS = eINSTANCE.getNetwork_Subjects();

        /**
         * The meta object literal for the '<em><b>Forgotten</b></em>' attribute feature.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @generated
         */
        EAttribute NETWORK__FORGOTTEN = eINSTANCE.getNetwork_Forgotten();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.ContactKind <em>Contact Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.ContactKind
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getContactKind()
         * @generated
         */
        EEnum CONTACT_KIND = eINSTANCE.getContactKind();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.Usage <em>Usage</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.Usage
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getUsage()
         * @generated
         */
        EEnum USAGE = eINSTANCE.getUsage();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.Validity <em>Validity</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.Validity
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getValidity()
         * @generated
         */
        EEnum VALIDITY = eINSTANCE.getValidity();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.PersonStatus <em>Person Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.PersonStatus
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getPersonStatus()
         * @generated
         */
        EEnum PERSON_STATUS = eINSTANCE.getPersonStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.Layer <em>Layer</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.Layer
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getLayer()
         * @generated
         */
        EEnum LAYER = eINSTANCE.getLayer();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.InteractionKind <em>Interaction Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.InteractionKind
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getInteractionKind()
         * @generated
         */
        EEnum INTERACTION_KIND = eINSTANCE.getInteractionKind();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.Direction <em>Direction</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.Direction
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getDirection()
         * @generated
         */
        EEnum DIRECTION = eINSTANCE.getDirection();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.Precision <em>Precision</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.Precision
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getPrecision()
         * @generated
         */
        EEnum PRECISION = eINSTANCE.getPrecision();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.RelationshipCategory <em>Relationship Category</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.RelationshipCategory
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getRelationshipCategory()
         * @generated
         */
        EEnum RELATIONSHIP_CATEGORY = eINSTANCE.getRelationshipCategory();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.Confidence <em>Confidence</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.Confidence
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getConfidence()
         * @generated
         */
        EEnum CONFIDENCE = eINSTANCE.getConfidence();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.SkillLevel <em>Skill Level</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.SkillLevel
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSkillLevel()
         * @generated
         */
        EEnum SKILL_LEVEL = eINSTANCE.getSkillLevel();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.SupportKind <em>Support Kind</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.SupportKind
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSupportKind()
         * @generated
         */
        EEnum SUPPORT_KIND = eINSTANCE.getSupportKind();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.RequestStatus <em>Request Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.RequestStatus
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getRequestStatus()
         * @generated
         */
        EEnum REQUEST_STATUS = eINSTANCE.getRequestStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.TaskStatus <em>Task Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.TaskStatus
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getTaskStatus()
         * @generated
         */
        EEnum TASK_STATUS = eINSTANCE.getTaskStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.IntroductionStatus <em>Introduction Status</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.IntroductionStatus
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getIntroductionStatus()
         * @generated
         */
        EEnum INTRODUCTION_STATUS = eINSTANCE.getIntroductionStatus();

        /**
         * The meta object literal for the '{@link org.kith.model.contacts.Sensitivity <em>Sensitivity</em>}' enum.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.contacts.Sensitivity
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getSensitivity()
         * @generated
         */
        EEnum SENSITIVITY = eINSTANCE.getSensitivity();

        /**
         * The meta object literal for the '<em>Uuid</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see java.util.UUID
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getUuid()
         * @generated
         */
        EDataType UUID = eINSTANCE.getUuid();

        /**
         * The meta object literal for the '<em>Instant</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see java.time.Instant
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getInstant()
         * @generated
         */
        EDataType INSTANT = eINSTANCE.getInstant();

        /**
         * The meta object literal for the '<em>Local Date</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see java.time.LocalDate
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getLocalDate()
         * @generated
         */
        EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

        /**
         * The meta object literal for the '<em>Partial Date</em>' data type.
         * <!-- begin-user-doc -->
         * <!-- end-user-doc -->
         * @see org.kith.model.PartialDate
         * @see org.kith.model.contacts.impl.ContactsPackageImpl#getPartialDate()
         * @generated
         */
        EDataType PARTIAL_DATE = eINSTANCE.getPartialDate();

    }

} //ContactsPackage

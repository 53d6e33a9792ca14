/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.kith.model.PartialDate;

import org.kith.model.contacts.Address;
import org.kith.model.contacts.Asked;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.CardProperty;
import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Experience;
import org.kith.model.contacts.Facet;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.ImportBatch;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.KindWeight;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.Precision;
import org.kith.model.contacts.Provenance;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipCategory;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.RequestStatus;
import org.kith.model.contacts.SavedQuery;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportKind;
import org.kith.model.contacts.SupportRequest;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.contacts.TieSettings;
import org.kith.model.contacts.Undertaking;
import org.kith.model.contacts.UnknownFacet;
import org.kith.model.contacts.Usage;
import org.kith.model.contacts.Validity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ContactsPackageImpl extends EPackageImpl implements ContactsPackage {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass identifiedEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass partyEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass personEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass organizationEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass contactPointEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass addressEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass employmentEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass cadencePolicyEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass tagEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass relationshipTypeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass relationshipEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass interactionEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass participationEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass skillEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass skillClaimEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass experienceEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass supportExchangeEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass supportRequestEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass askedEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass taskEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass undertakingEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass introductionEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass tieSettingsEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass kindWeightEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass savedQueryEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass provenanceEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass importBatchEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass facetEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass cardPropertyEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass unknownFacetEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass networkEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum contactKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum usageEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum validityEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum personStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum layerEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum interactionKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum directionEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum precisionEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum relationshipCategoryEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum confidenceEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum skillLevelEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum supportKindEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum requestStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum taskStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum introductionStatusEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum sensitivityEEnum = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType uuidEDataType = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType instantEDataType = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType localDateEDataType = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EDataType partialDateEDataType = null;

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
     * @see org.kith.model.contacts.ContactsPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private ContactsPackageImpl() {
        super(eNS_URI, ContactsFactory.eINSTANCE);
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
     * <p>This method is used to initialize {@link ContactsPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static ContactsPackage init() {
        if (isInited) return (ContactsPackage)EPackage.Registry.INSTANCE.getEPackage(ContactsPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredContactsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        ContactsPackageImpl theContactsPackage = registeredContactsPackage instanceof ContactsPackageImpl ? (ContactsPackageImpl)registeredContactsPackage : new ContactsPackageImpl();

        isInited = true;

        // Create package meta-data objects
        theContactsPackage.createPackageContents();

        // Initialize created meta-data
        theContactsPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theContactsPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(ContactsPackage.eNS_URI, theContactsPackage);
        return theContactsPackage;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getIdentified() {
        return identifiedEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIdentified_Id() {
        return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIdentified_Created() {
        return (EAttribute)identifiedEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIdentified_Updated() {
        return (EAttribute)identifiedEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIdentified_Sensitivity() {
        return (EAttribute)identifiedEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIdentified_Notes() {
        return (EAttribute)identifiedEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getIdentified_Tags() {
        return (EReference)identifiedEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getIdentified_Provenance() {
        return (EReference)identifiedEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getIdentified_Facets() {
        return (EReference)identifiedEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getParty() {
        return partyEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getPerson() {
        return personEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_FormattedName() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_FamilyName() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_GivenName() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_AdditionalNames() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_Prefixes() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_Suffixes() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_Nicknames() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_Headline() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_Birthday() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_Anniversary() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_FirstMet() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(10);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_Layer() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(11);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_Status() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(12);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_Placeholder() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(13);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPerson_ContactPoints() {
        return (EReference)personEClass.getEStructuralFeatures().get(14);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPerson_Addresses() {
        return (EReference)personEClass.getEStructuralFeatures().get(15);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPerson_Employments() {
        return (EReference)personEClass.getEStructuralFeatures().get(16);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPerson_Cadence() {
        return (EReference)personEClass.getEStructuralFeatures().get(17);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPerson_DistinctFrom() {
        return (EReference)personEClass.getEStructuralFeatures().get(18);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPerson_NotTiedTo() {
        return (EReference)personEClass.getEStructuralFeatures().get(19);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPerson_SkillClaims() {
        return (EReference)personEClass.getEStructuralFeatures().get(20);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getPerson_Experiences() {
        return (EReference)personEClass.getEStructuralFeatures().get(21);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getPerson_Photo() {
        return (EAttribute)personEClass.getEStructuralFeatures().get(22);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getOrganization() {
        return organizationEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOrganization_Name() {
        return (EAttribute)organizationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getOrganization_Domains() {
        return (EAttribute)organizationEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getContactPoint() {
        return contactPointEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getContactPoint_Kind() {
        return (EAttribute)contactPointEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getContactPoint_Value() {
        return (EAttribute)contactPointEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getContactPoint_Usages() {
        return (EAttribute)contactPointEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getContactPoint_Preference() {
        return (EAttribute)contactPointEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getContactPoint_Label() {
        return (EAttribute)contactPointEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getContactPoint_Validity() {
        return (EAttribute)contactPointEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getAddress() {
        return addressEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAddress_Street() {
        return (EAttribute)addressEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAddress_PostOfficeBox() {
        return (EAttribute)addressEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAddress_Extended() {
        return (EAttribute)addressEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAddress_Locality() {
        return (EAttribute)addressEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAddress_Region() {
        return (EAttribute)addressEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAddress_PostalCode() {
        return (EAttribute)addressEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAddress_Country() {
        return (EAttribute)addressEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAddress_Usages() {
        return (EAttribute)addressEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAddress_Label() {
        return (EAttribute)addressEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getEmployment() {
        return employmentEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getEmployment_Organization() {
        return (EReference)employmentEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEmployment_Title() {
        return (EAttribute)employmentEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEmployment_Role() {
        return (EAttribute)employmentEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEmployment_Department() {
        return (EAttribute)employmentEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEmployment_Start() {
        return (EAttribute)employmentEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getEmployment_End() {
        return (EAttribute)employmentEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getCadencePolicy() {
        return cadencePolicyEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCadencePolicy_TargetDays() {
        return (EAttribute)cadencePolicyEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCadencePolicy_MaxDays() {
        return (EAttribute)cadencePolicyEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCadencePolicy_QuietUntil() {
        return (EAttribute)cadencePolicyEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCadencePolicy_Active() {
        return (EAttribute)cadencePolicyEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getTag() {
        return tagEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTag_Name() {
        return (EAttribute)tagEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getTag_Cadence() {
        return (EReference)tagEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getRelationshipType() {
        return relationshipTypeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationshipType_Key() {
        return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationshipType_Label() {
        return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationshipType_InverseLabel() {
        return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationshipType_Symmetric() {
        return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationshipType_Category() {
        return (EAttribute)relationshipTypeEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getRelationship() {
        return relationshipEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getRelationship_Source() {
        return (EReference)relationshipEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getRelationship_Target() {
        return (EReference)relationshipEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getRelationship_Type() {
        return (EReference)relationshipEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationship_Since() {
        return (EAttribute)relationshipEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationship_Until() {
        return (EAttribute)relationshipEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationship_Closeness() {
        return (EAttribute)relationshipEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationship_Trust() {
        return (EAttribute)relationshipEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationship_Confidence() {
        return (EAttribute)relationshipEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationship_Strength() {
        return (EAttribute)relationshipEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getRelationship_Evidence() {
        return (EAttribute)relationshipEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getInteraction() {
        return interactionEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInteraction_Start() {
        return (EAttribute)interactionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInteraction_Precision() {
        return (EAttribute)interactionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInteraction_Minutes() {
        return (EAttribute)interactionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInteraction_Kind() {
        return (EAttribute)interactionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInteraction_Direction() {
        return (EAttribute)interactionEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInteraction_Subject() {
        return (EAttribute)interactionEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInteraction_Location() {
        return (EAttribute)interactionEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getInteraction_Personal() {
        return (EAttribute)interactionEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getInteraction_Participations() {
        return (EReference)interactionEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getParticipation() {
        return participationEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getParticipation_Party() {
        return (EReference)participationEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getSkill() {
        return skillEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSkill_Name() {
        return (EAttribute)skillEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSkill_AlternativeNames() {
        return (EAttribute)skillEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSkill_ConceptUri() {
        return (EAttribute)skillEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getSkillClaim() {
        return skillClaimEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getSkillClaim_Skill() {
        return (EReference)skillClaimEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSkillClaim_Level() {
        return (EAttribute)skillClaimEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSkillClaim_Evidence() {
        return (EAttribute)skillClaimEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSkillClaim_CanTeach() {
        return (EAttribute)skillClaimEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSkillClaim_WantsToLearn() {
        return (EAttribute)skillClaimEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getExperience() {
        return experienceEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getExperience_Name() {
        return (EAttribute)experienceEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getExperience_Start() {
        return (EAttribute)experienceEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getExperience_End() {
        return (EAttribute)experienceEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getSupportExchange() {
        return supportExchangeEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSupportExchange_Kind() {
        return (EAttribute)supportExchangeEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getSupportExchange_Giver() {
        return (EReference)supportExchangeEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getSupportExchange_Receiver() {
        return (EReference)supportExchangeEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSupportExchange_Date() {
        return (EAttribute)supportExchangeEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSupportExchange_Subject() {
        return (EAttribute)supportExchangeEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSupportExchange_Helpfulness() {
        return (EAttribute)supportExchangeEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSupportExchange_Outcome() {
        return (EAttribute)supportExchangeEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getSupportExchange_Request() {
        return (EReference)supportExchangeEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSupportExchange_Interaction() {
        return (EAttribute)supportExchangeEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getSupportRequest() {
        return supportRequestEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSupportRequest_Question() {
        return (EAttribute)supportRequestEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getSupportRequest_Skills() {
        return (EReference)supportRequestEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSupportRequest_NeededBy() {
        return (EAttribute)supportRequestEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSupportRequest_Status() {
        return (EAttribute)supportRequestEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getSupportRequest_Asked() {
        return (EReference)supportRequestEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getAsked() {
        return askedEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getAsked_Person() {
        return (EReference)askedEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAsked_AskedOn() {
        return (EAttribute)askedEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAsked_AnsweredOn() {
        return (EAttribute)askedEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAsked_Answer() {
        return (EAttribute)askedEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getAsked_Declined() {
        return (EAttribute)askedEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getTask() {
        return taskEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTask_Summary() {
        return (EAttribute)taskEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTask_Due() {
        return (EAttribute)taskEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTask_Status() {
        return (EAttribute)taskEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getTask_Assignee() {
        return (EReference)taskEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getTask_Counterpart() {
        return (EReference)taskEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTask_Completed() {
        return (EAttribute)taskEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTask_Interaction() {
        return (EAttribute)taskEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getUndertaking() {
        return undertakingEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getUndertaking_Tasks() {
        return (EReference)undertakingEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getIntroduction() {
        return introductionEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getIntroduction_Introducer() {
        return (EReference)introductionEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getIntroduction_First() {
        return (EReference)introductionEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getIntroduction_Second() {
        return (EReference)introductionEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIntroduction_Purpose() {
        return (EAttribute)introductionEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIntroduction_Status() {
        return (EAttribute)introductionEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIntroduction_RequestedOn() {
        return (EAttribute)introductionEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIntroduction_Blurb() {
        return (EAttribute)introductionEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIntroduction_FirstConsent() {
        return (EAttribute)introductionEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIntroduction_SecondConsent() {
        return (EAttribute)introductionEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIntroduction_WithoutConsent() {
        return (EAttribute)introductionEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIntroduction_MadeOn() {
        return (EAttribute)introductionEClass.getEStructuralFeatures().get(10);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIntroduction_Outcome() {
        return (EAttribute)introductionEClass.getEStructuralFeatures().get(11);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getIntroduction_ThankedOn() {
        return (EAttribute)introductionEClass.getEStructuralFeatures().get(12);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getTieSettings() {
        return tieSettingsEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTieSettings_Frequency() {
        return (EAttribute)tieSettingsEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTieSettings_Closeness() {
        return (EAttribute)tieSettingsEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTieSettings_Intimacy() {
        return (EAttribute)tieSettingsEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTieSettings_Reciprocity() {
        return (EAttribute)tieSettingsEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTieSettings_Duration() {
        return (EAttribute)tieSettingsEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getTieSettings_HalfLifeDays() {
        return (EAttribute)tieSettingsEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getTieSettings_Kinds() {
        return (EReference)tieSettingsEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getKindWeight() {
        return kindWeightEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getKindWeight_Kind() {
        return (EAttribute)kindWeightEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getKindWeight_Weight() {
        return (EAttribute)kindWeightEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getSavedQuery() {
        return savedQueryEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSavedQuery_Name() {
        return (EAttribute)savedQueryEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSavedQuery_Query() {
        return (EAttribute)savedQueryEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getProvenance() {
        return provenanceEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getProvenance_Source() {
        return (EAttribute)provenanceEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getProvenance_ExternalId() {
        return (EAttribute)provenanceEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getProvenance_Batch() {
        return (EReference)provenanceEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getProvenance_Record() {
        return (EAttribute)provenanceEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getImportBatch() {
        return importBatchEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getImportBatch_At() {
        return (EAttribute)importBatchEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getImportBatch_Format() {
        return (EAttribute)importBatchEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getImportBatch_File() {
        return (EAttribute)importBatchEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getImportBatch_Read() {
        return (EAttribute)importBatchEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getImportBatch_Made() {
        return (EAttribute)importBatchEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getImportBatch_Changed() {
        return (EAttribute)importBatchEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getImportBatch_Rejected() {
        return (EAttribute)importBatchEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getFacet() {
        return facetEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getCardProperty() {
        return cardPropertyEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getCardProperty_Line() {
        return (EAttribute)cardPropertyEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getUnknownFacet() {
        return unknownFacetEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUnknownFacet_Type() {
        return (EAttribute)unknownFacetEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getUnknownFacet_Content() {
        return (EAttribute)unknownFacetEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getNetwork() {
        return networkEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getNetwork_Name() {
        return (EAttribute)networkEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_Owner() {
        return (EReference)networkEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_People() {
        return (EReference)networkEClass.getEStructuralFeatures().get(2);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_Organizations() {
        return (EReference)networkEClass.getEStructuralFeatures().get(3);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_DefinedTags() {
        return (EReference)networkEClass.getEStructuralFeatures().get(4);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_RelationshipTypes() {
        return (EReference)networkEClass.getEStructuralFeatures().get(5);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_Relationships() {
        return (EReference)networkEClass.getEStructuralFeatures().get(6);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_ImportBatches() {
        return (EReference)networkEClass.getEStructuralFeatures().get(7);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_Skills() {
        return (EReference)networkEClass.getEStructuralFeatures().get(8);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_SupportExchanges() {
        return (EReference)networkEClass.getEStructuralFeatures().get(9);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_SupportRequests() {
        return (EReference)networkEClass.getEStructuralFeatures().get(10);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_Tasks() {
        return (EReference)networkEClass.getEStructuralFeatures().get(11);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_Introductions() {
        return (EReference)networkEClass.getEStructuralFeatures().get(12);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_SavedQueries() {
        return (EReference)networkEClass.getEStructuralFeatures().get(13);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_TieSettings() {
        return (EReference)networkEClass.getEStructuralFeatures().get(14);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EReference getNetwork_Subjects() {
        return (EReference)networkEClass.getEStructuralFeatures().get(15);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getNetwork_Forgotten() {
        return (EAttribute)networkEClass.getEStructuralFeatures().get(16);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getContactKind() {
        return contactKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getUsage() {
        return usageEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getValidity() {
        return validityEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getPersonStatus() {
        return personStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getLayer() {
        return layerEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getInteractionKind() {
        return interactionKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getDirection() {
        return directionEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getPrecision() {
        return precisionEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getRelationshipCategory() {
        return relationshipCategoryEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getConfidence() {
        return confidenceEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getSkillLevel() {
        return skillLevelEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getSupportKind() {
        return supportKindEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getRequestStatus() {
        return requestStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getTaskStatus() {
        return taskStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getIntroductionStatus() {
        return introductionStatusEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getSensitivity() {
        return sensitivityEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getUuid() {
        return uuidEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getInstant() {
        return instantEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getLocalDate() {
        return localDateEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EDataType getPartialDate() {
        return partialDateEDataType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ContactsFactory getContactsFactory() {
        return (ContactsFactory)getEFactoryInstance();
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
        identifiedEClass = createEClass(IDENTIFIED);
        createEAttribute(identifiedEClass, IDENTIFIED__ID);
        createEAttribute(identifiedEClass, IDENTIFIED__CREATED);
        createEAttribute(identifiedEClass, IDENTIFIED__UPDATED);
        createEAttribute(identifiedEClass, IDENTIFIED__SENSITIVITY);
        createEAttribute(identifiedEClass, IDENTIFIED__NOTES);
        createEReference(identifiedEClass, IDENTIFIED__TAGS);
        createEReference(identifiedEClass, IDENTIFIED__PROVENANCE);
        createEReference(identifiedEClass, IDENTIFIED__FACETS);

        partyEClass = createEClass(PARTY);

        personEClass = createEClass(PERSON);
        createEAttribute(personEClass, PERSON__FORMATTED_NAME);
        createEAttribute(personEClass, PERSON__FAMILY_NAME);
        createEAttribute(personEClass, PERSON__GIVEN_NAME);
        createEAttribute(personEClass, PERSON__ADDITIONAL_NAMES);
        createEAttribute(personEClass, PERSON__PREFIXES);
        createEAttribute(personEClass, PERSON__SUFFIXES);
        createEAttribute(personEClass, PERSON__NICKNAMES);
        createEAttribute(personEClass, PERSON__HEADLINE);
        createEAttribute(personEClass, PERSON__BIRTHDAY);
        createEAttribute(personEClass, PERSON__ANNIVERSARY);
        createEAttribute(personEClass, PERSON__FIRST_MET);
        createEAttribute(personEClass, PERSON__LAYER);
        createEAttribute(personEClass, PERSON__STATUS);
        createEAttribute(personEClass, PERSON__PLACEHOLDER);
        createEReference(personEClass, PERSON__CONTACT_POINTS);
        createEReference(personEClass, PERSON__ADDRESSES);
        createEReference(personEClass, PERSON__EMPLOYMENTS);
        createEReference(personEClass, PERSON__CADENCE);
        createEReference(personEClass, PERSON__DISTINCT_FROM);
        createEReference(personEClass, PERSON__NOT_TIED_TO);
        createEReference(personEClass, PERSON__SKILL_CLAIMS);
        createEReference(personEClass, PERSON__EXPERIENCES);
        createEAttribute(personEClass, PERSON__PHOTO);

        organizationEClass = createEClass(ORGANIZATION);
        createEAttribute(organizationEClass, ORGANIZATION__NAME);
        createEAttribute(organizationEClass, ORGANIZATION__DOMAINS);

        contactPointEClass = createEClass(CONTACT_POINT);
        createEAttribute(contactPointEClass, CONTACT_POINT__KIND);
        createEAttribute(contactPointEClass, CONTACT_POINT__VALUE);
        createEAttribute(contactPointEClass, CONTACT_POINT__USAGES);
        createEAttribute(contactPointEClass, CONTACT_POINT__PREFERENCE);
        createEAttribute(contactPointEClass, CONTACT_POINT__LABEL);
        createEAttribute(contactPointEClass, CONTACT_POINT__VALIDITY);

        addressEClass = createEClass(ADDRESS);
        createEAttribute(addressEClass, ADDRESS__STREET);
        createEAttribute(addressEClass, ADDRESS__POST_OFFICE_BOX);
        createEAttribute(addressEClass, ADDRESS__EXTENDED);
        createEAttribute(addressEClass, ADDRESS__LOCALITY);
        createEAttribute(addressEClass, ADDRESS__REGION);
        createEAttribute(addressEClass, ADDRESS__POSTAL_CODE);
        createEAttribute(addressEClass, ADDRESS__COUNTRY);
        createEAttribute(addressEClass, ADDRESS__USAGES);
        createEAttribute(addressEClass, ADDRESS__LABEL);

        employmentEClass = createEClass(EMPLOYMENT);
        createEReference(employmentEClass, EMPLOYMENT__ORGANIZATION);
        createEAttribute(employmentEClass, EMPLOYMENT__TITLE);
        createEAttribute(employmentEClass, EMPLOYMENT__ROLE);
        createEAttribute(employmentEClass, EMPLOYMENT__DEPARTMENT);
        createEAttribute(employmentEClass, EMPLOYMENT__START);
        createEAttribute(employmentEClass, EMPLOYMENT__END);

        cadencePolicyEClass = createEClass(CADENCE_POLICY);
        createEAttribute(cadencePolicyEClass, CADENCE_POLICY__TARGET_DAYS);
        createEAttribute(cadencePolicyEClass, CADENCE_POLICY__MAX_DAYS);
        createEAttribute(cadencePolicyEClass, CADENCE_POLICY__QUIET_UNTIL);
        createEAttribute(cadencePolicyEClass, CADENCE_POLICY__ACTIVE);

        tagEClass = createEClass(TAG);
        createEAttribute(tagEClass, TAG__NAME);
        createEReference(tagEClass, TAG__CADENCE);

        relationshipTypeEClass = createEClass(RELATIONSHIP_TYPE);
        createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__KEY);
        createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__LABEL);
        createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__INVERSE_LABEL);
        createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__SYMMETRIC);
        createEAttribute(relationshipTypeEClass, RELATIONSHIP_TYPE__CATEGORY);

        relationshipEClass = createEClass(RELATIONSHIP);
        createEReference(relationshipEClass, RELATIONSHIP__SOURCE);
        createEReference(relationshipEClass, RELATIONSHIP__TARGET);
        createEReference(relationshipEClass, RELATIONSHIP__TYPE);
        createEAttribute(relationshipEClass, RELATIONSHIP__SINCE);
        createEAttribute(relationshipEClass, RELATIONSHIP__UNTIL);
        createEAttribute(relationshipEClass, RELATIONSHIP__CLOSENESS);
        createEAttribute(relationshipEClass, RELATIONSHIP__TRUST);
        createEAttribute(relationshipEClass, RELATIONSHIP__CONFIDENCE);
        createEAttribute(relationshipEClass, RELATIONSHIP__STRENGTH);
        createEAttribute(relationshipEClass, RELATIONSHIP__EVIDENCE);

        interactionEClass = createEClass(INTERACTION);
        createEAttribute(interactionEClass, INTERACTION__START);
        createEAttribute(interactionEClass, INTERACTION__PRECISION);
        createEAttribute(interactionEClass, INTERACTION__MINUTES);
        createEAttribute(interactionEClass, INTERACTION__KIND);
        createEAttribute(interactionEClass, INTERACTION__DIRECTION);
        createEAttribute(interactionEClass, INTERACTION__SUBJECT);
        createEAttribute(interactionEClass, INTERACTION__LOCATION);
        createEAttribute(interactionEClass, INTERACTION__PERSONAL);
        createEReference(interactionEClass, INTERACTION__PARTICIPATIONS);

        participationEClass = createEClass(PARTICIPATION);
        createEReference(participationEClass, PARTICIPATION__PARTY);

        skillEClass = createEClass(SKILL);
        createEAttribute(skillEClass, SKILL__NAME);
        createEAttribute(skillEClass, SKILL__ALTERNATIVE_NAMES);
        createEAttribute(skillEClass, SKILL__CONCEPT_URI);

        skillClaimEClass = createEClass(SKILL_CLAIM);
        createEReference(skillClaimEClass, SKILL_CLAIM__SKILL);
        createEAttribute(skillClaimEClass, SKILL_CLAIM__LEVEL);
        createEAttribute(skillClaimEClass, SKILL_CLAIM__EVIDENCE);
        createEAttribute(skillClaimEClass, SKILL_CLAIM__CAN_TEACH);
        createEAttribute(skillClaimEClass, SKILL_CLAIM__WANTS_TO_LEARN);

        experienceEClass = createEClass(EXPERIENCE);
        createEAttribute(experienceEClass, EXPERIENCE__NAME);
        createEAttribute(experienceEClass, EXPERIENCE__START);
        createEAttribute(experienceEClass, EXPERIENCE__END);

        supportExchangeEClass = createEClass(SUPPORT_EXCHANGE);
        createEAttribute(supportExchangeEClass, SUPPORT_EXCHANGE__KIND);
        createEReference(supportExchangeEClass, SUPPORT_EXCHANGE__GIVER);
        createEReference(supportExchangeEClass, SUPPORT_EXCHANGE__RECEIVER);
        createEAttribute(supportExchangeEClass, SUPPORT_EXCHANGE__DATE);
        createEAttribute(supportExchangeEClass, SUPPORT_EXCHANGE__SUBJECT);
        createEAttribute(supportExchangeEClass, SUPPORT_EXCHANGE__HELPFULNESS);
        createEAttribute(supportExchangeEClass, SUPPORT_EXCHANGE__OUTCOME);
        createEReference(supportExchangeEClass, SUPPORT_EXCHANGE__REQUEST);
        createEAttribute(supportExchangeEClass, SUPPORT_EXCHANGE__INTERACTION);

        supportRequestEClass = createEClass(SUPPORT_REQUEST);
        createEAttribute(supportRequestEClass, SUPPORT_REQUEST__QUESTION);
        createEReference(supportRequestEClass, SUPPORT_REQUEST__SKILLS);
        createEAttribute(supportRequestEClass, SUPPORT_REQUEST__NEEDED_BY);
        createEAttribute(supportRequestEClass, SUPPORT_REQUEST__STATUS);
        createEReference(supportRequestEClass, SUPPORT_REQUEST__ASKED);

        askedEClass = createEClass(ASKED);
        createEReference(askedEClass, ASKED__PERSON);
        createEAttribute(askedEClass, ASKED__ASKED_ON);
        createEAttribute(askedEClass, ASKED__ANSWERED_ON);
        createEAttribute(askedEClass, ASKED__ANSWER);
        createEAttribute(askedEClass, ASKED__DECLINED);

        taskEClass = createEClass(TASK);
        createEAttribute(taskEClass, TASK__SUMMARY);
        createEAttribute(taskEClass, TASK__DUE);
        createEAttribute(taskEClass, TASK__STATUS);
        createEReference(taskEClass, TASK__ASSIGNEE);
        createEReference(taskEClass, TASK__COUNTERPART);
        createEAttribute(taskEClass, TASK__COMPLETED);
        createEAttribute(taskEClass, TASK__INTERACTION);

        undertakingEClass = createEClass(UNDERTAKING);
        createEReference(undertakingEClass, UNDERTAKING__TASKS);

        introductionEClass = createEClass(INTRODUCTION);
        createEReference(introductionEClass, INTRODUCTION__INTRODUCER);
        createEReference(introductionEClass, INTRODUCTION__FIRST);
        createEReference(introductionEClass, INTRODUCTION__SECOND);
        createEAttribute(introductionEClass, INTRODUCTION__PURPOSE);
        createEAttribute(introductionEClass, INTRODUCTION__STATUS);
        createEAttribute(introductionEClass, INTRODUCTION__REQUESTED_ON);
        createEAttribute(introductionEClass, INTRODUCTION__BLURB);
        createEAttribute(introductionEClass, INTRODUCTION__FIRST_CONSENT);
        createEAttribute(introductionEClass, INTRODUCTION__SECOND_CONSENT);
        createEAttribute(introductionEClass, INTRODUCTION__WITHOUT_CONSENT);
        createEAttribute(introductionEClass, INTRODUCTION__MADE_ON);
        createEAttribute(introductionEClass, INTRODUCTION__OUTCOME);
        createEAttribute(introductionEClass, INTRODUCTION__THANKED_ON);

        tieSettingsEClass = createEClass(TIE_SETTINGS);
        createEAttribute(tieSettingsEClass, TIE_SETTINGS__FREQUENCY);
        createEAttribute(tieSettingsEClass, TIE_SETTINGS__CLOSENESS);
        createEAttribute(tieSettingsEClass, TIE_SETTINGS__INTIMACY);
        createEAttribute(tieSettingsEClass, TIE_SETTINGS__RECIPROCITY);
        createEAttribute(tieSettingsEClass, TIE_SETTINGS__DURATION);
        createEAttribute(tieSettingsEClass, TIE_SETTINGS__HALF_LIFE_DAYS);
        createEReference(tieSettingsEClass, TIE_SETTINGS__KINDS);

        kindWeightEClass = createEClass(KIND_WEIGHT);
        createEAttribute(kindWeightEClass, KIND_WEIGHT__KIND);
        createEAttribute(kindWeightEClass, KIND_WEIGHT__WEIGHT);

        savedQueryEClass = createEClass(SAVED_QUERY);
        createEAttribute(savedQueryEClass, SAVED_QUERY__NAME);
        createEAttribute(savedQueryEClass, SAVED_QUERY__QUERY);

        provenanceEClass = createEClass(PROVENANCE);
        createEAttribute(provenanceEClass, PROVENANCE__SOURCE);
        createEAttribute(provenanceEClass, PROVENANCE__EXTERNAL_ID);
        createEReference(provenanceEClass, PROVENANCE__BATCH);
        createEAttribute(provenanceEClass, PROVENANCE__RECORD);

        importBatchEClass = createEClass(IMPORT_BATCH);
        createEAttribute(importBatchEClass, IMPORT_BATCH__AT);
        createEAttribute(importBatchEClass, IMPORT_BATCH__FORMAT);
        createEAttribute(importBatchEClass, IMPORT_BATCH__FILE);
        createEAttribute(importBatchEClass, IMPORT_BATCH__READ);
        createEAttribute(importBatchEClass, IMPORT_BATCH__MADE);
        createEAttribute(importBatchEClass, IMPORT_BATCH__CHANGED);
        createEAttribute(importBatchEClass, IMPORT_BATCH__REJECTED);

        facetEClass = createEClass(FACET);

        cardPropertyEClass = createEClass(CARD_PROPERTY);
        createEAttribute(cardPropertyEClass, CARD_PROPERTY__LINE);

        unknownFacetEClass = createEClass(UNKNOWN_FACET);
        createEAttribute(unknownFacetEClass, UNKNOWN_FACET__TYPE);
        createEAttribute(unknownFacetEClass, UNKNOWN_FACET__CONTENT);

        networkEClass = createEClass(NETWORK);
        createEAttribute(networkEClass, NETWORK__NAME);
        createEReference(networkEClass, NETWORK__OWNER);
        createEReference(networkEClass, NETWORK__PEOPLE);
        createEReference(networkEClass, NETWORK__ORGANIZATIONS);
        createEReference(networkEClass, NETWORK__DEFINED_TAGS);
        createEReference(networkEClass, NETWORK__RELATIONSHIP_TYPES);
        createEReference(networkEClass, NETWORK__RELATIONSHIPS);
        createEReference(networkEClass, NETWORK__IMPORT_BATCHES);
        createEReference(networkEClass, NETWORK__SKILLS);
        createEReference(networkEClass, NETWORK__SUPPORT_EXCHANGES);
        createEReference(networkEClass, NETWORK__SUPPORT_REQUESTS);
        createEReference(networkEClass, NETWORK__TASKS);
        createEReference(networkEClass, NETWORK__INTRODUCTIONS);
        createEReference(networkEClass, NETWORK__SAVED_QUERIES);
        createEReference(networkEClass, NETWORK__TIE_SETTINGS);
        createEReference(networkEClass, NETWORK__SUBJECTS);
        createEAttribute(networkEClass, NETWORK__FORGOTTEN);

        // Create enums
        contactKindEEnum = createEEnum(CONTACT_KIND);
        usageEEnum = createEEnum(USAGE);
        validityEEnum = createEEnum(VALIDITY);
        personStatusEEnum = createEEnum(PERSON_STATUS);
        layerEEnum = createEEnum(LAYER);
        interactionKindEEnum = createEEnum(INTERACTION_KIND);
        directionEEnum = createEEnum(DIRECTION);
        precisionEEnum = createEEnum(PRECISION);
        relationshipCategoryEEnum = createEEnum(RELATIONSHIP_CATEGORY);
        confidenceEEnum = createEEnum(CONFIDENCE);
        skillLevelEEnum = createEEnum(SKILL_LEVEL);
        supportKindEEnum = createEEnum(SUPPORT_KIND);
        requestStatusEEnum = createEEnum(REQUEST_STATUS);
        taskStatusEEnum = createEEnum(TASK_STATUS);
        introductionStatusEEnum = createEEnum(INTRODUCTION_STATUS);
        sensitivityEEnum = createEEnum(SENSITIVITY);

        // Create data types
        uuidEDataType = createEDataType(UUID);
        instantEDataType = createEDataType(INSTANT);
        localDateEDataType = createEDataType(LOCAL_DATE);
        partialDateEDataType = createEDataType(PARTIAL_DATE);
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

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        partyEClass.getESuperTypes().add(this.getIdentified());
        personEClass.getESuperTypes().add(this.getParty());
        organizationEClass.getESuperTypes().add(this.getParty());
        tagEClass.getESuperTypes().add(this.getIdentified());
        relationshipTypeEClass.getESuperTypes().add(this.getIdentified());
        relationshipEClass.getESuperTypes().add(this.getIdentified());
        interactionEClass.getESuperTypes().add(this.getIdentified());
        skillEClass.getESuperTypes().add(this.getIdentified());
        supportExchangeEClass.getESuperTypes().add(this.getIdentified());
        supportRequestEClass.getESuperTypes().add(this.getIdentified());
        taskEClass.getESuperTypes().add(this.getIdentified());
        undertakingEClass.getESuperTypes().add(this.getIdentified());
        introductionEClass.getESuperTypes().add(this.getUndertaking());
        savedQueryEClass.getESuperTypes().add(this.getIdentified());
        importBatchEClass.getESuperTypes().add(this.getIdentified());
        cardPropertyEClass.getESuperTypes().add(this.getFacet());
        unknownFacetEClass.getESuperTypes().add(this.getFacet());
        networkEClass.getESuperTypes().add(this.getIdentified());

        // Initialize classes and features; add operations and parameters
        initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getIdentified_Id(), this.getUuid(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIdentified_Created(), this.getInstant(), "created", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIdentified_Updated(), this.getInstant(), "updated", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIdentified_Sensitivity(), this.getSensitivity(), "sensitivity", "PRIVATE", 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIdentified_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getIdentified_Tags(), this.getTag(), null, "tags", null, 0, -1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getIdentified_Provenance(), this.getProvenance(), null, "provenance", null, 0, -1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getIdentified_Facets(), this.getFacet(), null, "facets", null, 0, -1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(partyEClass, Party.class, "Party", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        addEOperation(partyEClass, ecorePackage.getEString(), "getLabel", 0, 1, IS_UNIQUE, IS_ORDERED);

        initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getPerson_FormattedName(), ecorePackage.getEString(), "formattedName", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_FamilyName(), ecorePackage.getEString(), "familyName", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_GivenName(), ecorePackage.getEString(), "givenName", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_AdditionalNames(), ecorePackage.getEString(), "additionalNames", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_Prefixes(), ecorePackage.getEString(), "prefixes", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_Suffixes(), ecorePackage.getEString(), "suffixes", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_Nicknames(), ecorePackage.getEString(), "nicknames", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_Headline(), ecorePackage.getEString(), "headline", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_Birthday(), this.getPartialDate(), "birthday", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_Anniversary(), this.getPartialDate(), "anniversary", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_FirstMet(), this.getPartialDate(), "firstMet", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_Layer(), this.getLayer(), "layer", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_Status(), this.getPersonStatus(), "status", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_Placeholder(), ecorePackage.getEBoolean(), "placeholder", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPerson_ContactPoints(), this.getContactPoint(), null, "contactPoints", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPerson_Addresses(), this.getAddress(), null, "addresses", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPerson_Employments(), this.getEmployment(), null, "employments", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPerson_Cadence(), this.getCadencePolicy(), null, "cadence", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPerson_DistinctFrom(), this.getPerson(), null, "distinctFrom", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPerson_NotTiedTo(), this.getPerson(), null, "notTiedTo", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPerson_SkillClaims(), this.getSkillClaim(), null, "skillClaims", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getPerson_Experiences(), this.getExperience(), null, "experiences", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getPerson_Photo(), ecorePackage.getEString(), "photo", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        addEOperation(personEClass, this.getEmployment(), "getCurrentEmployment", 0, 1, IS_UNIQUE, IS_ORDERED);

        addEOperation(personEClass, ecorePackage.getEString(), "getPrimaryEmail", 0, 1, IS_UNIQUE, IS_ORDERED);

        initEClass(organizationEClass, Organization.class, "Organization", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getOrganization_Name(), ecorePackage.getEString(), "name", null, 0, 1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getOrganization_Domains(), ecorePackage.getEString(), "domains", null, 0, -1, Organization.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(contactPointEClass, ContactPoint.class, "ContactPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getContactPoint_Kind(), this.getContactKind(), "kind", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactPoint_Value(), ecorePackage.getEString(), "value", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactPoint_Usages(), this.getUsage(), "usages", null, 0, -1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactPoint_Preference(), ecorePackage.getEInt(), "preference", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactPoint_Label(), ecorePackage.getEString(), "label", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getContactPoint_Validity(), this.getValidity(), "validity", null, 0, 1, ContactPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        addEOperation(contactPointEClass, ecorePackage.getEString(), "getNormalized", 0, 1, IS_UNIQUE, IS_ORDERED);

        initEClass(addressEClass, Address.class, "Address", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getAddress_Street(), ecorePackage.getEString(), "street", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAddress_PostOfficeBox(), ecorePackage.getEString(), "postOfficeBox", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAddress_Extended(), ecorePackage.getEString(), "extended", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAddress_Locality(), ecorePackage.getEString(), "locality", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAddress_Region(), ecorePackage.getEString(), "region", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAddress_PostalCode(), ecorePackage.getEString(), "postalCode", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAddress_Country(), ecorePackage.getEString(), "country", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAddress_Usages(), this.getUsage(), "usages", null, 0, -1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAddress_Label(), ecorePackage.getEString(), "label", null, 0, 1, Address.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(employmentEClass, Employment.class, "Employment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getEmployment_Organization(), this.getOrganization(), null, "organization", null, 0, 1, Employment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEmployment_Title(), ecorePackage.getEString(), "title", null, 0, 1, Employment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEmployment_Role(), ecorePackage.getEString(), "role", null, 0, 1, Employment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEmployment_Department(), ecorePackage.getEString(), "department", null, 0, 1, Employment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEmployment_Start(), this.getPartialDate(), "start", null, 0, 1, Employment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getEmployment_End(), this.getPartialDate(), "end", null, 0, 1, Employment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(cadencePolicyEClass, CadencePolicy.class, "CadencePolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCadencePolicy_TargetDays(), ecorePackage.getEInt(), "targetDays", "30", 0, 1, CadencePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCadencePolicy_MaxDays(), ecorePackage.getEInt(), "maxDays", "45", 0, 1, CadencePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCadencePolicy_QuietUntil(), this.getLocalDate(), "quietUntil", null, 0, 1, CadencePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getCadencePolicy_Active(), ecorePackage.getEBoolean(), "active", "true", 0, 1, CadencePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(tagEClass, Tag.class, "Tag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getTag_Name(), ecorePackage.getEString(), "name", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getTag_Cadence(), this.getCadencePolicy(), null, "cadence", null, 0, 1, Tag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(relationshipTypeEClass, RelationshipType.class, "RelationshipType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getRelationshipType_Key(), ecorePackage.getEString(), "key", null, 0, 1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationshipType_Label(), ecorePackage.getEString(), "label", null, 0, 1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationshipType_InverseLabel(), ecorePackage.getEString(), "inverseLabel", null, 0, 1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationshipType_Symmetric(), ecorePackage.getEBoolean(), "symmetric", null, 0, 1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationshipType_Category(), this.getRelationshipCategory(), "category", null, 0, 1, RelationshipType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(relationshipEClass, Relationship.class, "Relationship", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getRelationship_Source(), this.getParty(), null, "source", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getRelationship_Target(), this.getParty(), null, "target", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getRelationship_Type(), this.getRelationshipType(), null, "type", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationship_Since(), this.getPartialDate(), "since", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationship_Until(), this.getPartialDate(), "until", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationship_Closeness(), ecorePackage.getEInt(), "closeness", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationship_Trust(), ecorePackage.getEInt(), "trust", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationship_Confidence(), this.getConfidence(), "confidence", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationship_Strength(), ecorePackage.getEDouble(), "strength", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getRelationship_Evidence(), ecorePackage.getEString(), "evidence", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(interactionEClass, Interaction.class, "Interaction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getInteraction_Start(), this.getInstant(), "start", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInteraction_Precision(), this.getPrecision(), "precision", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInteraction_Minutes(), ecorePackage.getEInt(), "minutes", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInteraction_Kind(), this.getInteractionKind(), "kind", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInteraction_Direction(), this.getDirection(), "direction", "MUTUAL", 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInteraction_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInteraction_Location(), ecorePackage.getEString(), "location", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getInteraction_Personal(), ecorePackage.getEBoolean(), "personal", null, 0, 1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getInteraction_Participations(), this.getParticipation(), null, "participations", null, 0, -1, Interaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(participationEClass, Participation.class, "Participation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getParticipation_Party(), this.getParty(), null, "party", null, 0, 1, Participation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(skillEClass, Skill.class, "Skill", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSkill_Name(), ecorePackage.getEString(), "name", null, 0, 1, Skill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSkill_AlternativeNames(), ecorePackage.getEString(), "alternativeNames", null, 0, -1, Skill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSkill_ConceptUri(), ecorePackage.getEString(), "conceptUri", null, 0, 1, Skill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(skillClaimEClass, SkillClaim.class, "SkillClaim", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getSkillClaim_Skill(), this.getSkill(), null, "skill", null, 1, 1, SkillClaim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSkillClaim_Level(), this.getSkillLevel(), "level", null, 0, 1, SkillClaim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSkillClaim_Evidence(), ecorePackage.getEString(), "evidence", null, 0, 1, SkillClaim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSkillClaim_CanTeach(), ecorePackage.getEBoolean(), "canTeach", null, 0, 1, SkillClaim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSkillClaim_WantsToLearn(), ecorePackage.getEBoolean(), "wantsToLearn", null, 0, 1, SkillClaim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(experienceEClass, Experience.class, "Experience", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getExperience_Name(), ecorePackage.getEString(), "name", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getExperience_Start(), this.getPartialDate(), "start", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getExperience_End(), this.getPartialDate(), "end", null, 0, 1, Experience.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(supportExchangeEClass, SupportExchange.class, "SupportExchange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSupportExchange_Kind(), this.getSupportKind(), "kind", null, 0, 1, SupportExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSupportExchange_Giver(), this.getPerson(), null, "giver", null, 1, 1, SupportExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSupportExchange_Receiver(), this.getPerson(), null, "receiver", null, 1, 1, SupportExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSupportExchange_Date(), this.getLocalDate(), "date", null, 0, 1, SupportExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSupportExchange_Subject(), ecorePackage.getEString(), "subject", null, 0, 1, SupportExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSupportExchange_Helpfulness(), ecorePackage.getEInt(), "helpfulness", null, 0, 1, SupportExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSupportExchange_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, SupportExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSupportExchange_Request(), this.getSupportRequest(), null, "request", null, 0, 1, SupportExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSupportExchange_Interaction(), this.getUuid(), "interaction", null, 0, 1, SupportExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(supportRequestEClass, SupportRequest.class, "SupportRequest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSupportRequest_Question(), ecorePackage.getEString(), "question", null, 0, 1, SupportRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSupportRequest_Skills(), this.getSkill(), null, "skills", null, 0, -1, SupportRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSupportRequest_NeededBy(), this.getLocalDate(), "neededBy", null, 0, 1, SupportRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSupportRequest_Status(), this.getRequestStatus(), "status", null, 0, 1, SupportRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getSupportRequest_Asked(), this.getAsked(), null, "asked", null, 0, -1, SupportRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(askedEClass, Asked.class, "Asked", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getAsked_Person(), this.getPerson(), null, "person", null, 1, 1, Asked.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAsked_AskedOn(), this.getLocalDate(), "askedOn", null, 0, 1, Asked.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAsked_AnsweredOn(), this.getLocalDate(), "answeredOn", null, 0, 1, Asked.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAsked_Answer(), ecorePackage.getEString(), "answer", null, 0, 1, Asked.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getAsked_Declined(), ecorePackage.getEBoolean(), "declined", null, 0, 1, Asked.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getTask_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTask_Due(), this.getLocalDate(), "due", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTask_Status(), this.getTaskStatus(), "status", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getTask_Assignee(), this.getPerson(), null, "assignee", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getTask_Counterpart(), this.getPerson(), null, "counterpart", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTask_Completed(), this.getInstant(), "completed", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTask_Interaction(), this.getUuid(), "interaction", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(undertakingEClass, Undertaking.class, "Undertaking", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getUndertaking_Tasks(), this.getTask(), null, "tasks", null, 0, -1, Undertaking.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(introductionEClass, Introduction.class, "Introduction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEReference(getIntroduction_Introducer(), this.getPerson(), null, "introducer", null, 1, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getIntroduction_First(), this.getPerson(), null, "first", null, 1, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getIntroduction_Second(), this.getPerson(), null, "second", null, 1, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIntroduction_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIntroduction_Status(), this.getIntroductionStatus(), "status", null, 0, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIntroduction_RequestedOn(), this.getLocalDate(), "requestedOn", null, 0, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIntroduction_Blurb(), ecorePackage.getEString(), "blurb", null, 0, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIntroduction_FirstConsent(), ecorePackage.getEBoolean(), "firstConsent", null, 0, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIntroduction_SecondConsent(), ecorePackage.getEBoolean(), "secondConsent", null, 0, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIntroduction_WithoutConsent(), ecorePackage.getEString(), "withoutConsent", null, 0, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIntroduction_MadeOn(), this.getLocalDate(), "madeOn", null, 0, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIntroduction_Outcome(), ecorePackage.getEString(), "outcome", null, 0, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getIntroduction_ThankedOn(), this.getLocalDate(), "thankedOn", null, 0, 1, Introduction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(tieSettingsEClass, TieSettings.class, "TieSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getTieSettings_Frequency(), ecorePackage.getEDouble(), "frequency", "30.0", 0, 1, TieSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTieSettings_Closeness(), ecorePackage.getEDouble(), "closeness", "25.0", 0, 1, TieSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTieSettings_Intimacy(), ecorePackage.getEDouble(), "intimacy", "15.0", 0, 1, TieSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTieSettings_Reciprocity(), ecorePackage.getEDouble(), "reciprocity", "20.0", 0, 1, TieSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTieSettings_Duration(), ecorePackage.getEDouble(), "duration", "10.0", 0, 1, TieSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getTieSettings_HalfLifeDays(), ecorePackage.getEInt(), "halfLifeDays", "90", 0, 1, TieSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getTieSettings_Kinds(), this.getKindWeight(), null, "kinds", null, 0, -1, TieSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(kindWeightEClass, KindWeight.class, "KindWeight", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getKindWeight_Kind(), this.getInteractionKind(), "kind", null, 0, 1, KindWeight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getKindWeight_Weight(), ecorePackage.getEDouble(), "weight", null, 0, 1, KindWeight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(savedQueryEClass, SavedQuery.class, "SavedQuery", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSavedQuery_Name(), ecorePackage.getEString(), "name", null, 0, 1, SavedQuery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSavedQuery_Query(), ecorePackage.getEString(), "query", null, 0, 1, SavedQuery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(provenanceEClass, Provenance.class, "Provenance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getProvenance_Source(), ecorePackage.getEString(), "source", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProvenance_ExternalId(), ecorePackage.getEString(), "externalId", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getProvenance_Batch(), this.getImportBatch(), null, "batch", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getProvenance_Record(), ecorePackage.getEString(), "record", null, 0, 1, Provenance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(importBatchEClass, ImportBatch.class, "ImportBatch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getImportBatch_At(), this.getInstant(), "at", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImportBatch_Format(), ecorePackage.getEString(), "format", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImportBatch_File(), ecorePackage.getEString(), "file", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImportBatch_Read(), ecorePackage.getEInt(), "read", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImportBatch_Made(), ecorePackage.getEInt(), "made", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImportBatch_Changed(), ecorePackage.getEInt(), "changed", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getImportBatch_Rejected(), ecorePackage.getEInt(), "rejected", null, 0, 1, ImportBatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(facetEClass, Facet.class, "Facet", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

        initEClass(cardPropertyEClass, CardProperty.class, "CardProperty", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getCardProperty_Line(), ecorePackage.getEString(), "line", null, 0, 1, CardProperty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(unknownFacetEClass, UnknownFacet.class, "UnknownFacet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getUnknownFacet_Type(), ecorePackage.getEString(), "type", null, 0, 1, UnknownFacet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getUnknownFacet_Content(), ecorePackage.getEString(), "content", null, 0, 1, UnknownFacet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        initEClass(networkEClass, Network.class, "Network", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getNetwork_Name(), ecorePackage.getEString(), "name", null, 0, 1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_Owner(), this.getPerson(), null, "owner", null, 0, 1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_People(), this.getPerson(), null, "people", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_Organizations(), this.getOrganization(), null, "organizations", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_DefinedTags(), this.getTag(), null, "definedTags", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_RelationshipTypes(), this.getRelationshipType(), null, "relationshipTypes", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_Relationships(), this.getRelationship(), null, "relationships", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_ImportBatches(), this.getImportBatch(), null, "importBatches", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_Skills(), this.getSkill(), null, "skills", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_SupportExchanges(), this.getSupportExchange(), null, "supportExchanges", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_SupportRequests(), this.getSupportRequest(), null, "supportRequests", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_Tasks(), this.getTask(), null, "tasks", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_Introductions(), this.getIntroduction(), null, "introductions", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_SavedQueries(), this.getSavedQuery(), null, "savedQueries", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_TieSettings(), this.getTieSettings(), null, "tieSettings", null, 0, 1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEReference(getNetwork_Subjects(), this.getIdentified(), null, "subjects", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getNetwork_Forgotten(), ecorePackage.getEInt(), "forgotten", null, 0, 1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(contactKindEEnum, ContactKind.class, "ContactKind");
        addEEnumLiteral(contactKindEEnum, ContactKind.EMAIL);
        addEEnumLiteral(contactKindEEnum, ContactKind.TEL);
        addEEnumLiteral(contactKindEEnum, ContactKind.URL);
        addEEnumLiteral(contactKindEEnum, ContactKind.IMPP);
        addEEnumLiteral(contactKindEEnum, ContactKind.SOCIAL);
        addEEnumLiteral(contactKindEEnum, ContactKind.CALENDAR);
        addEEnumLiteral(contactKindEEnum, ContactKind.OTHER);

        initEEnum(usageEEnum, Usage.class, "Usage");
        addEEnumLiteral(usageEEnum, Usage.HOME);
        addEEnumLiteral(usageEEnum, Usage.WORK);
        addEEnumLiteral(usageEEnum, Usage.CELL);
        addEEnumLiteral(usageEEnum, Usage.FAX);
        addEEnumLiteral(usageEEnum, Usage.MAIN);
        addEEnumLiteral(usageEEnum, Usage.PAGER);
        addEEnumLiteral(usageEEnum, Usage.TEXT);
        addEEnumLiteral(usageEEnum, Usage.VIDEO);
        addEEnumLiteral(usageEEnum, Usage.OTHER);

        initEEnum(validityEEnum, Validity.class, "Validity");
        addEEnumLiteral(validityEEnum, Validity.CURRENT);
        addEEnumLiteral(validityEEnum, Validity.FORMER);
        addEEnumLiteral(validityEEnum, Validity.BOUNCED);
        addEEnumLiteral(validityEEnum, Validity.UNKNOWN);

        initEEnum(personStatusEEnum, PersonStatus.class, "PersonStatus");
        addEEnumLiteral(personStatusEEnum, PersonStatus.ACTIVE);
        addEEnumLiteral(personStatusEEnum, PersonStatus.DORMANT);
        addEEnumLiteral(personStatusEEnum, PersonStatus.ARCHIVED);
        addEEnumLiteral(personStatusEEnum, PersonStatus.DO_NOT_CONTACT);
        addEEnumLiteral(personStatusEEnum, PersonStatus.DECEASED);

        initEEnum(layerEEnum, Layer.class, "Layer");
        addEEnumLiteral(layerEEnum, Layer.NONE);
        addEEnumLiteral(layerEEnum, Layer.L5);
        addEEnumLiteral(layerEEnum, Layer.L15);
        addEEnumLiteral(layerEEnum, Layer.L50);
        addEEnumLiteral(layerEEnum, Layer.L150);
        addEEnumLiteral(layerEEnum, Layer.L500);

        initEEnum(interactionKindEEnum, InteractionKind.class, "InteractionKind");
        addEEnumLiteral(interactionKindEEnum, InteractionKind.MEETING_IN_PERSON);
        addEEnumLiteral(interactionKindEEnum, InteractionKind.VIDEO_CALL);
        addEEnumLiteral(interactionKindEEnum, InteractionKind.PHONE_CALL);
        addEEnumLiteral(interactionKindEEnum, InteractionKind.EMAIL);
        addEEnumLiteral(interactionKindEEnum, InteractionKind.DIRECT_MESSAGE);
        addEEnumLiteral(interactionKindEEnum, InteractionKind.SOCIAL_REACTION);
        addEEnumLiteral(interactionKindEEnum, InteractionKind.EVENT_ENCOUNTER);
        addEEnumLiteral(interactionKindEEnum, InteractionKind.LETTER);
        addEEnumLiteral(interactionKindEEnum, InteractionKind.MENTORING_SESSION);
        addEEnumLiteral(interactionKindEEnum, InteractionKind.OTHER);

        initEEnum(directionEEnum, Direction.class, "Direction");
        addEEnumLiteral(directionEEnum, Direction.OUTBOUND);
        addEEnumLiteral(directionEEnum, Direction.INBOUND);
        addEEnumLiteral(directionEEnum, Direction.MUTUAL);

        initEEnum(precisionEEnum, Precision.class, "Precision");
        addEEnumLiteral(precisionEEnum, Precision.DAY);
        addEEnumLiteral(precisionEEnum, Precision.MINUTE);

        initEEnum(relationshipCategoryEEnum, RelationshipCategory.class, "RelationshipCategory");
        addEEnumLiteral(relationshipCategoryEEnum, RelationshipCategory.PROFESSIONAL);
        addEEnumLiteral(relationshipCategoryEEnum, RelationshipCategory.MENTORING);
        addEEnumLiteral(relationshipCategoryEEnum, RelationshipCategory.ACADEMIC);
        addEEnumLiteral(relationshipCategoryEEnum, RelationshipCategory.COMMERCIAL);
        addEEnumLiteral(relationshipCategoryEEnum, RelationshipCategory.SOCIAL);
        addEEnumLiteral(relationshipCategoryEEnum, RelationshipCategory.FAMILY);

        initEEnum(confidenceEEnum, Confidence.class, "Confidence");
        addEEnumLiteral(confidenceEEnum, Confidence.KNOWN);
        addEEnumLiteral(confidenceEEnum, Confidence.INFERRED);
        addEEnumLiteral(confidenceEEnum, Confidence.IMPORTED);

        initEEnum(skillLevelEEnum, SkillLevel.class, "SkillLevel");
        addEEnumLiteral(skillLevelEEnum, SkillLevel.UNKNOWN);
        addEEnumLiteral(skillLevelEEnum, SkillLevel.BEGINNER);
        addEEnumLiteral(skillLevelEEnum, SkillLevel.AVERAGE);
        addEEnumLiteral(skillLevelEEnum, SkillLevel.EXPERT);

        initEEnum(supportKindEEnum, SupportKind.class, "SupportKind");
        addEEnumLiteral(supportKindEEnum, SupportKind.ADVICE);
        addEEnumLiteral(supportKindEEnum, SupportKind.FEEDBACK);
        addEEnumLiteral(supportKindEEnum, SupportKind.ENCOURAGEMENT);
        addEEnumLiteral(supportKindEEnum, SupportKind.INFORMATION);
        addEEnumLiteral(supportKindEEnum, SupportKind.RESOURCE);
        addEEnumLiteral(supportKindEEnum, SupportKind.INTRODUCTION);
        addEEnumLiteral(supportKindEEnum, SupportKind.REFERRAL);
        addEEnumLiteral(supportKindEEnum, SupportKind.REVIEW);
        addEEnumLiteral(supportKindEEnum, SupportKind.HANDS_ON_HELP);

        initEEnum(requestStatusEEnum, RequestStatus.class, "RequestStatus");
        addEEnumLiteral(requestStatusEEnum, RequestStatus.DRAFT);
        addEEnumLiteral(requestStatusEEnum, RequestStatus.ASKED);
        addEEnumLiteral(requestStatusEEnum, RequestStatus.ANSWERED);
        addEEnumLiteral(requestStatusEEnum, RequestStatus.DECLINED);
        addEEnumLiteral(requestStatusEEnum, RequestStatus.WITHDRAWN);

        initEEnum(taskStatusEEnum, TaskStatus.class, "TaskStatus");
        addEEnumLiteral(taskStatusEEnum, TaskStatus.NEEDS_ACTION);
        addEEnumLiteral(taskStatusEEnum, TaskStatus.IN_PROCESS);
        addEEnumLiteral(taskStatusEEnum, TaskStatus.COMPLETED);
        addEEnumLiteral(taskStatusEEnum, TaskStatus.CANCELLED);

        initEEnum(introductionStatusEEnum, IntroductionStatus.class, "IntroductionStatus");
        addEEnumLiteral(introductionStatusEEnum, IntroductionStatus.IDEA);
        addEEnumLiteral(introductionStatusEEnum, IntroductionStatus.REQUESTED);
        addEEnumLiteral(introductionStatusEEnum, IntroductionStatus.CONSENT_PENDING);
        addEEnumLiteral(introductionStatusEEnum, IntroductionStatus.MADE);
        addEEnumLiteral(introductionStatusEEnum, IntroductionStatus.MET);
        addEEnumLiteral(introductionStatusEEnum, IntroductionStatus.DECLINED);
        addEEnumLiteral(introductionStatusEEnum, IntroductionStatus.LAPSED);

        initEEnum(sensitivityEEnum, Sensitivity.class, "Sensitivity");
        addEEnumLiteral(sensitivityEEnum, Sensitivity.PUBLIC);
        addEEnumLiteral(sensitivityEEnum, Sensitivity.SHAREABLE);
        addEEnumLiteral(sensitivityEEnum, Sensitivity.PRIVATE);
        addEEnumLiteral(sensitivityEEnum, Sensitivity.SECRET);

        // Initialize data types
        initEDataType(uuidEDataType, java.util.UUID.class, "Uuid", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
        initEDataType(partialDateEDataType, PartialDate.class, "PartialDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

        // Create resource
        createResource(eNS_URI);
    }

} //ContactsPackageImpl

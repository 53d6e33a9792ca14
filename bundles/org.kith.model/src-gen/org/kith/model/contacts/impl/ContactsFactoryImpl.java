/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.impl;

import java.time.Instant;
import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.kith.model.PartialDate;

import org.kith.model.contacts.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ContactsFactoryImpl extends EFactoryImpl implements ContactsFactory {
    /**
     * Creates the default factory implementation.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static ContactsFactory init() {
        try {
            ContactsFactory theContactsFactory = (ContactsFactory)EPackage.Registry.INSTANCE.getEFactory(ContactsPackage.eNS_URI);
            if (theContactsFactory != null) {
                return theContactsFactory;
            }
        }
        catch (Exception exception) {
            EcorePlugin.INSTANCE.log(exception);
        }
        return new ContactsFactoryImpl();
    }

    /**
     * Creates an instance of the factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public ContactsFactoryImpl() {
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
            case ContactsPackage.PERSON: return createPerson();
            case ContactsPackage.ORGANIZATION: return createOrganization();
            case ContactsPackage.CONTACT_POINT: return createContactPoint();
            case ContactsPackage.ADDRESS: return createAddress();
            case ContactsPackage.EMPLOYMENT: return createEmployment();
            case ContactsPackage.CADENCE_POLICY: return createCadencePolicy();
            case ContactsPackage.TAG: return createTag();
            case ContactsPackage.RELATIONSHIP_TYPE: return createRelationshipType();
            case ContactsPackage.RELATIONSHIP: return createRelationship();
            case ContactsPackage.INTERACTION: return createInteraction();
            case ContactsPackage.PARTICIPATION: return createParticipation();
            case ContactsPackage.SKILL: return createSkill();
            case ContactsPackage.SKILL_CLAIM: return createSkillClaim();
            case ContactsPackage.EXPERIENCE: return createExperience();
            case ContactsPackage.SUPPORT_EXCHANGE: return createSupportExchange();
            case ContactsPackage.SUPPORT_REQUEST: return createSupportRequest();
            case ContactsPackage.ASKED: return createAsked();
            case ContactsPackage.TASK: return createTask();
            case ContactsPackage.INTRODUCTION: return createIntroduction();
            case ContactsPackage.TIE_SETTINGS: return createTieSettings();
            case ContactsPackage.KIND_WEIGHT: return createKindWeight();
            case ContactsPackage.SAVED_QUERY: return createSavedQuery();
            case ContactsPackage.PROVENANCE: return createProvenance();
            case ContactsPackage.IMPORT_BATCH: return createImportBatch();
            case ContactsPackage.CARD_PROPERTY: return createCardProperty();
            case ContactsPackage.UNKNOWN_FACET: return createUnknownFacet();
            case ContactsPackage.NETWORK: return createNetwork();
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
            case ContactsPackage.CONTACT_KIND:
                return createContactKindFromString(eDataType, initialValue);
            case ContactsPackage.USAGE:
                return createUsageFromString(eDataType, initialValue);
            case ContactsPackage.VALIDITY:
                return createValidityFromString(eDataType, initialValue);
            case ContactsPackage.PERSON_STATUS:
                return createPersonStatusFromString(eDataType, initialValue);
            case ContactsPackage.LAYER:
                return createLayerFromString(eDataType, initialValue);
            case ContactsPackage.INTERACTION_KIND:
                return createInteractionKindFromString(eDataType, initialValue);
            case ContactsPackage.DIRECTION:
                return createDirectionFromString(eDataType, initialValue);
            case ContactsPackage.PRECISION:
                return createPrecisionFromString(eDataType, initialValue);
            case ContactsPackage.RELATIONSHIP_CATEGORY:
                return createRelationshipCategoryFromString(eDataType, initialValue);
            case ContactsPackage.CONFIDENCE:
                return createConfidenceFromString(eDataType, initialValue);
            case ContactsPackage.SKILL_LEVEL:
                return createSkillLevelFromString(eDataType, initialValue);
            case ContactsPackage.SUPPORT_KIND:
                return createSupportKindFromString(eDataType, initialValue);
            case ContactsPackage.REQUEST_STATUS:
                return createRequestStatusFromString(eDataType, initialValue);
            case ContactsPackage.TASK_STATUS:
                return createTaskStatusFromString(eDataType, initialValue);
            case ContactsPackage.INTRODUCTION_STATUS:
                return createIntroductionStatusFromString(eDataType, initialValue);
            case ContactsPackage.SENSITIVITY:
                return createSensitivityFromString(eDataType, initialValue);
            case ContactsPackage.UUID:
                return createUuidFromString(eDataType, initialValue);
            case ContactsPackage.INSTANT:
                return createInstantFromString(eDataType, initialValue);
            case ContactsPackage.LOCAL_DATE:
                return createLocalDateFromString(eDataType, initialValue);
            case ContactsPackage.PARTIAL_DATE:
                return createPartialDateFromString(eDataType, initialValue);
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
            case ContactsPackage.CONTACT_KIND:
                return convertContactKindToString(eDataType, instanceValue);
            case ContactsPackage.USAGE:
                return convertUsageToString(eDataType, instanceValue);
            case ContactsPackage.VALIDITY:
                return convertValidityToString(eDataType, instanceValue);
            case ContactsPackage.PERSON_STATUS:
                return convertPersonStatusToString(eDataType, instanceValue);
            case ContactsPackage.LAYER:
                return convertLayerToString(eDataType, instanceValue);
            case ContactsPackage.INTERACTION_KIND:
                return convertInteractionKindToString(eDataType, instanceValue);
            case ContactsPackage.DIRECTION:
                return convertDirectionToString(eDataType, instanceValue);
            case ContactsPackage.PRECISION:
                return convertPrecisionToString(eDataType, instanceValue);
            case ContactsPackage.RELATIONSHIP_CATEGORY:
                return convertRelationshipCategoryToString(eDataType, instanceValue);
            case ContactsPackage.CONFIDENCE:
                return convertConfidenceToString(eDataType, instanceValue);
            case ContactsPackage.SKILL_LEVEL:
                return convertSkillLevelToString(eDataType, instanceValue);
            case ContactsPackage.SUPPORT_KIND:
                return convertSupportKindToString(eDataType, instanceValue);
            case ContactsPackage.REQUEST_STATUS:
                return convertRequestStatusToString(eDataType, instanceValue);
            case ContactsPackage.TASK_STATUS:
                return convertTaskStatusToString(eDataType, instanceValue);
            case ContactsPackage.INTRODUCTION_STATUS:
                return convertIntroductionStatusToString(eDataType, instanceValue);
            case ContactsPackage.SENSITIVITY:
                return convertSensitivityToString(eDataType, instanceValue);
            case ContactsPackage.UUID:
                return convertUuidToString(eDataType, instanceValue);
            case ContactsPackage.INSTANT:
                return convertInstantToString(eDataType, instanceValue);
            case ContactsPackage.LOCAL_DATE:
                return convertLocalDateToString(eDataType, instanceValue);
            case ContactsPackage.PARTIAL_DATE:
                return convertPartialDateToString(eDataType, instanceValue);
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
    public Person createPerson() {
        PersonImpl person = new PersonImpl();
        return person;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Organization createOrganization() {
        OrganizationImpl organization = new OrganizationImpl();
        return organization;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ContactPoint createContactPoint() {
        ContactPointImpl contactPoint = new ContactPointImpl();
        return contactPoint;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Address createAddress() {
        AddressImpl address = new AddressImpl();
        return address;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Employment createEmployment() {
        EmploymentImpl employment = new EmploymentImpl();
        return employment;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public CadencePolicy createCadencePolicy() {
        CadencePolicyImpl cadencePolicy = new CadencePolicyImpl();
        return cadencePolicy;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Tag createTag() {
        TagImpl tag = new TagImpl();
        return tag;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public RelationshipType createRelationshipType() {
        RelationshipTypeImpl relationshipType = new RelationshipTypeImpl();
        return relationshipType;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Relationship createRelationship() {
        RelationshipImpl relationship = new RelationshipImpl();
        return relationship;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Interaction createInteraction() {
        InteractionImpl interaction = new InteractionImpl();
        return interaction;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Participation createParticipation() {
        ParticipationImpl participation = new ParticipationImpl();
        return participation;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Skill createSkill() {
        SkillImpl skill = new SkillImpl();
        return skill;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SkillClaim createSkillClaim() {
        SkillClaimImpl skillClaim = new SkillClaimImpl();
        return skillClaim;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Experience createExperience() {
        ExperienceImpl experience = new ExperienceImpl();
        return experience;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SupportExchange createSupportExchange() {
        SupportExchangeImpl supportExchange = new SupportExchangeImpl();
        return supportExchange;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SupportRequest createSupportRequest() {
        SupportRequestImpl supportRequest = new SupportRequestImpl();
        return supportRequest;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Asked createAsked() {
        AskedImpl asked = new AskedImpl();
        return asked;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Task createTask() {
        TaskImpl task = new TaskImpl();
        return task;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Introduction createIntroduction() {
        IntroductionImpl introduction = new IntroductionImpl();
        return introduction;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public TieSettings createTieSettings() {
        TieSettingsImpl tieSettings = new TieSettingsImpl();
        return tieSettings;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public KindWeight createKindWeight() {
        KindWeightImpl kindWeight = new KindWeightImpl();
        return kindWeight;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public SavedQuery createSavedQuery() {
        SavedQueryImpl savedQuery = new SavedQueryImpl();
        return savedQuery;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Provenance createProvenance() {
        ProvenanceImpl provenance = new ProvenanceImpl();
        return provenance;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ImportBatch createImportBatch() {
        ImportBatchImpl importBatch = new ImportBatchImpl();
        return importBatch;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public CardProperty createCardProperty() {
        CardPropertyImpl cardProperty = new CardPropertyImpl();
        return cardProperty;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public UnknownFacet createUnknownFacet() {
        UnknownFacetImpl unknownFacet = new UnknownFacetImpl();
        return unknownFacet;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Network createNetwork() {
        NetworkImpl network = new NetworkImpl();
        return network;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public ContactKind createContactKindFromString(EDataType eDataType, String initialValue) {
        ContactKind result = ContactKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertContactKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Usage createUsageFromString(EDataType eDataType, String initialValue) {
        Usage result = Usage.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertUsageToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Validity createValidityFromString(EDataType eDataType, String initialValue) {
        Validity result = Validity.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertValidityToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public PersonStatus createPersonStatusFromString(EDataType eDataType, String initialValue) {
        PersonStatus result = PersonStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertPersonStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Layer createLayerFromString(EDataType eDataType, String initialValue) {
        Layer result = Layer.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertLayerToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public InteractionKind createInteractionKindFromString(EDataType eDataType, String initialValue) {
        InteractionKind result = InteractionKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertInteractionKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
        Direction result = Direction.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Precision createPrecisionFromString(EDataType eDataType, String initialValue) {
        Precision result = Precision.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertPrecisionToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public RelationshipCategory createRelationshipCategoryFromString(EDataType eDataType, String initialValue) {
        RelationshipCategory result = RelationshipCategory.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertRelationshipCategoryToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Confidence createConfidenceFromString(EDataType eDataType, String initialValue) {
        Confidence result = Confidence.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertConfidenceToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public SkillLevel createSkillLevelFromString(EDataType eDataType, String initialValue) {
        SkillLevel result = SkillLevel.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertSkillLevelToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public SupportKind createSupportKindFromString(EDataType eDataType, String initialValue) {
        SupportKind result = SupportKind.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertSupportKindToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public RequestStatus createRequestStatusFromString(EDataType eDataType, String initialValue) {
        RequestStatus result = RequestStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertRequestStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public TaskStatus createTaskStatusFromString(EDataType eDataType, String initialValue) {
        TaskStatus result = TaskStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertTaskStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public IntroductionStatus createIntroductionStatusFromString(EDataType eDataType, String initialValue) {
        IntroductionStatus result = IntroductionStatus.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertIntroductionStatusToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Sensitivity createSensitivityFromString(EDataType eDataType, String initialValue) {
        Sensitivity result = Sensitivity.get(initialValue);
        if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
        return result;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertSensitivityToString(EDataType eDataType, Object instanceValue) {
        return instanceValue == null ? null : instanceValue.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public UUID createUuid(final String it) {
        return it == null ? null : java.util.UUID.fromString(it);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public UUID createUuidFromString(EDataType eDataType, String initialValue) {
        return createUuid(initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertUuid(final UUID it) {
        return it == null ? null : it.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertUuidToString(EDataType eDataType, Object instanceValue) {
        return convertUuid((UUID)instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Instant createInstant(final String it) {
        return it == null ? null : java.time.Instant.parse(it);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public Instant createInstantFromString(EDataType eDataType, String initialValue) {
        return createInstant(initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertInstant(final Instant it) {
        return it == null ? null : it.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertInstantToString(EDataType eDataType, Object instanceValue) {
        return convertInstant((Instant)instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public LocalDate createLocalDate(final String it) {
        return it == null ? null : java.time.LocalDate.parse(it);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue) {
        return createLocalDate(initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertLocalDate(final LocalDate it) {
        return it == null ? null : it.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertLocalDateToString(EDataType eDataType, Object instanceValue) {
        return convertLocalDate((LocalDate)instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public PartialDate createPartialDate(final String it) {
        return it == null ? null : org.kith.model.PartialDate.parse(it);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public PartialDate createPartialDateFromString(EDataType eDataType, String initialValue) {
        return createPartialDate(initialValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertPartialDate(final PartialDate it) {
        return it == null ? null : it.toString();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public String convertPartialDateToString(EDataType eDataType, Object instanceValue) {
        return convertPartialDate((PartialDate)instanceValue);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ContactsPackage getContactsPackage() {
        return (ContactsPackage)getEPackage();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @deprecated
     * @generated
     */
    @Deprecated
    public static ContactsPackage getPackage() {
        return ContactsPackage.eINSTANCE;
    }

} //ContactsFactoryImpl

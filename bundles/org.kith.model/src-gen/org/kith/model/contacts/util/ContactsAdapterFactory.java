/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.kith.model.contacts.ContactsPackage
 * @generated
 */
public class ContactsAdapterFactory extends AdapterFactoryImpl {
    /**
     * The cached model package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected static ContactsPackage modelPackage;

    /**
     * Creates an instance of the adapter factory.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public ContactsAdapterFactory() {
        if (modelPackage == null) {
            modelPackage = ContactsPackage.eINSTANCE;
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
    protected ContactsSwitch<Adapter> modelSwitch =
        new ContactsSwitch<Adapter>() {
            @Override
            public Adapter caseIdentified(Identified object) {
                return createIdentifiedAdapter();
            }
            @Override
            public Adapter caseParty(Party object) {
                return createPartyAdapter();
            }
            @Override
            public Adapter casePerson(Person object) {
                return createPersonAdapter();
            }
            @Override
            public Adapter caseOrganization(Organization object) {
                return createOrganizationAdapter();
            }
            @Override
            public Adapter caseContactPoint(ContactPoint object) {
                return createContactPointAdapter();
            }
            @Override
            public Adapter caseAddress(Address object) {
                return createAddressAdapter();
            }
            @Override
            public Adapter caseEmployment(Employment object) {
                return createEmploymentAdapter();
            }
            @Override
            public Adapter caseCadencePolicy(CadencePolicy object) {
                return createCadencePolicyAdapter();
            }
            @Override
            public Adapter caseTag(Tag object) {
                return createTagAdapter();
            }
            @Override
            public Adapter caseRelationshipType(RelationshipType object) {
                return createRelationshipTypeAdapter();
            }
            @Override
            public Adapter caseRelationship(Relationship object) {
                return createRelationshipAdapter();
            }
            @Override
            public Adapter caseInteraction(Interaction object) {
                return createInteractionAdapter();
            }
            @Override
            public Adapter caseParticipation(Participation object) {
                return createParticipationAdapter();
            }
            @Override
            public Adapter caseSkill(Skill object) {
                return createSkillAdapter();
            }
            @Override
            public Adapter caseSkillClaim(SkillClaim object) {
                return createSkillClaimAdapter();
            }
            @Override
            public Adapter caseExperience(Experience object) {
                return createExperienceAdapter();
            }
            @Override
            public Adapter caseSupportExchange(SupportExchange object) {
                return createSupportExchangeAdapter();
            }
            @Override
            public Adapter caseSupportRequest(SupportRequest object) {
                return createSupportRequestAdapter();
            }
            @Override
            public Adapter caseAsked(Asked object) {
                return createAskedAdapter();
            }
            @Override
            public Adapter caseTask(Task object) {
                return createTaskAdapter();
            }
            @Override
            public Adapter caseUndertaking(Undertaking object) {
                return createUndertakingAdapter();
            }
            @Override
            public Adapter caseIntroduction(Introduction object) {
                return createIntroductionAdapter();
            }
            @Override
            public Adapter caseTieSettings(TieSettings object) {
                return createTieSettingsAdapter();
            }
            @Override
            public Adapter caseKindWeight(KindWeight object) {
                return createKindWeightAdapter();
            }
            @Override
            public Adapter caseSavedQuery(SavedQuery object) {
                return createSavedQueryAdapter();
            }
            @Override
            public Adapter caseProvenance(Provenance object) {
                return createProvenanceAdapter();
            }
            @Override
            public Adapter caseImportBatch(ImportBatch object) {
                return createImportBatchAdapter();
            }
            @Override
            public Adapter caseFacet(Facet object) {
                return createFacetAdapter();
            }
            @Override
            public Adapter caseCardProperty(CardProperty object) {
                return createCardPropertyAdapter();
            }
            @Override
            public Adapter caseUnknownFacet(UnknownFacet object) {
                return createUnknownFacetAdapter();
            }
            @Override
            public Adapter caseNetwork(Network object) {
                return createNetworkAdapter();
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
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Party <em>Party</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Party
     * @generated
     */
    public Adapter createPartyAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Person <em>Person</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Person
     * @generated
     */
    public Adapter createPersonAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Organization <em>Organization</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Organization
     * @generated
     */
    public Adapter createOrganizationAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.ContactPoint <em>Contact Point</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.ContactPoint
     * @generated
     */
    public Adapter createContactPointAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Address <em>Address</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Address
     * @generated
     */
    public Adapter createAddressAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Employment <em>Employment</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Employment
     * @generated
     */
    public Adapter createEmploymentAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.CadencePolicy <em>Cadence Policy</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.CadencePolicy
     * @generated
     */
    public Adapter createCadencePolicyAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Tag <em>Tag</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Tag
     * @generated
     */
    public Adapter createTagAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.RelationshipType <em>Relationship Type</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.RelationshipType
     * @generated
     */
    public Adapter createRelationshipTypeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Relationship <em>Relationship</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Relationship
     * @generated
     */
    public Adapter createRelationshipAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Interaction <em>Interaction</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Interaction
     * @generated
     */
    public Adapter createInteractionAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Participation <em>Participation</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Participation
     * @generated
     */
    public Adapter createParticipationAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Skill <em>Skill</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Skill
     * @generated
     */
    public Adapter createSkillAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.SkillClaim <em>Skill Claim</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.SkillClaim
     * @generated
     */
    public Adapter createSkillClaimAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Experience <em>Experience</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Experience
     * @generated
     */
    public Adapter createExperienceAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.SupportExchange <em>Support Exchange</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.SupportExchange
     * @generated
     */
    public Adapter createSupportExchangeAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.SupportRequest <em>Support Request</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.SupportRequest
     * @generated
     */
    public Adapter createSupportRequestAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Asked <em>Asked</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Asked
     * @generated
     */
    public Adapter createAskedAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Task <em>Task</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Task
     * @generated
     */
    public Adapter createTaskAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Undertaking <em>Undertaking</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Undertaking
     * @generated
     */
    public Adapter createUndertakingAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Introduction <em>Introduction</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Introduction
     * @generated
     */
    public Adapter createIntroductionAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.TieSettings <em>Tie Settings</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.TieSettings
     * @generated
     */
    public Adapter createTieSettingsAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.KindWeight <em>Kind Weight</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.KindWeight
     * @generated
     */
    public Adapter createKindWeightAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.SavedQuery <em>Saved Query</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.SavedQuery
     * @generated
     */
    public Adapter createSavedQueryAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Provenance <em>Provenance</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Provenance
     * @generated
     */
    public Adapter createProvenanceAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.ImportBatch <em>Import Batch</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.ImportBatch
     * @generated
     */
    public Adapter createImportBatchAdapter() {
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
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.CardProperty <em>Card Property</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.CardProperty
     * @generated
     */
    public Adapter createCardPropertyAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.UnknownFacet <em>Unknown Facet</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.UnknownFacet
     * @generated
     */
    public Adapter createUnknownFacetAdapter() {
        return null;
    }

    /**
     * Creates a new adapter for an object of class '{@link org.kith.model.contacts.Network <em>Network</em>}'.
     * <!-- begin-user-doc -->
     * This default implementation returns null so that we can easily ignore cases;
     * it's useful to ignore a case when inheritance will catch all the cases anyway.
     * <!-- end-user-doc -->
     * @return the new adapter.
     * @see org.kith.model.contacts.Network
     * @generated
     */
    public Adapter createNetworkAdapter() {
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

} //ContactsAdapterFactory

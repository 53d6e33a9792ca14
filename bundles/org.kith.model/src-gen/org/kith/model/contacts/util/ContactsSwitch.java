/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.kith.model.contacts.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.kith.model.contacts.ContactsPackage
 * @generated
 */
public class ContactsSwitch<T> extends Switch<T> {
    /**
     * The cached model package
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected static ContactsPackage modelPackage;

    /**
     * Creates an instance of the switch.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public ContactsSwitch() {
        if (modelPackage == null) {
            modelPackage = ContactsPackage.eINSTANCE;
        }
    }

    /**
     * Checks whether this is a switch for the given package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param ePackage the package in question.
     * @return whether this is a switch for the given package.
     * @generated
     */
    @Override
    protected boolean isSwitchFor(EPackage ePackage) {
        return ePackage == modelPackage;
    }

    /**
     * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @return the first non-null result returned by a <code>caseXXX</code> call.
     * @generated
     */
    @Override
    protected T doSwitch(int classifierID, EObject theEObject) {
        switch (classifierID) {
            case ContactsPackage.IDENTIFIED: {
                Identified identified = (Identified)theEObject;
                T result = caseIdentified(identified);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.PARTY: {
                Party party = (Party)theEObject;
                T result = caseParty(party);
                if (result == null) result = caseIdentified(party);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.PERSON: {
                Person person = (Person)theEObject;
                T result = casePerson(person);
                if (result == null) result = caseParty(person);
                if (result == null) result = caseIdentified(person);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.ORGANIZATION: {
                Organization organization = (Organization)theEObject;
                T result = caseOrganization(organization);
                if (result == null) result = caseParty(organization);
                if (result == null) result = caseIdentified(organization);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.CONTACT_POINT: {
                ContactPoint contactPoint = (ContactPoint)theEObject;
                T result = caseContactPoint(contactPoint);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.ADDRESS: {
                Address address = (Address)theEObject;
                T result = caseAddress(address);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.EMPLOYMENT: {
                Employment employment = (Employment)theEObject;
                T result = caseEmployment(employment);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.CADENCE_POLICY: {
                CadencePolicy cadencePolicy = (CadencePolicy)theEObject;
                T result = caseCadencePolicy(cadencePolicy);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.TAG: {
                Tag tag = (Tag)theEObject;
                T result = caseTag(tag);
                if (result == null) result = caseIdentified(tag);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.RELATIONSHIP_TYPE: {
                RelationshipType relationshipType = (RelationshipType)theEObject;
                T result = caseRelationshipType(relationshipType);
                if (result == null) result = caseIdentified(relationshipType);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.RELATIONSHIP: {
                Relationship relationship = (Relationship)theEObject;
                T result = caseRelationship(relationship);
                if (result == null) result = caseIdentified(relationship);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.INTERACTION: {
                Interaction interaction = (Interaction)theEObject;
                T result = caseInteraction(interaction);
                if (result == null) result = caseIdentified(interaction);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.PARTICIPATION: {
                Participation participation = (Participation)theEObject;
                T result = caseParticipation(participation);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.SKILL: {
                Skill skill = (Skill)theEObject;
                T result = caseSkill(skill);
                if (result == null) result = caseIdentified(skill);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.SKILL_CLAIM: {
                SkillClaim skillClaim = (SkillClaim)theEObject;
                T result = caseSkillClaim(skillClaim);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.EXPERIENCE: {
                Experience experience = (Experience)theEObject;
                T result = caseExperience(experience);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.SUPPORT_EXCHANGE: {
                SupportExchange supportExchange = (SupportExchange)theEObject;
                T result = caseSupportExchange(supportExchange);
                if (result == null) result = caseIdentified(supportExchange);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.SUPPORT_REQUEST: {
                SupportRequest supportRequest = (SupportRequest)theEObject;
                T result = caseSupportRequest(supportRequest);
                if (result == null) result = caseIdentified(supportRequest);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.ASKED: {
                Asked asked = (Asked)theEObject;
                T result = caseAsked(asked);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.TASK: {
                Task task = (Task)theEObject;
                T result = caseTask(task);
                if (result == null) result = caseIdentified(task);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.UNDERTAKING: {
                Undertaking undertaking = (Undertaking)theEObject;
                T result = caseUndertaking(undertaking);
                if (result == null) result = caseIdentified(undertaking);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.INTRODUCTION: {
                Introduction introduction = (Introduction)theEObject;
                T result = caseIntroduction(introduction);
                if (result == null) result = caseUndertaking(introduction);
                if (result == null) result = caseIdentified(introduction);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.TIE_SETTINGS: {
                TieSettings tieSettings = (TieSettings)theEObject;
                T result = caseTieSettings(tieSettings);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.KIND_WEIGHT: {
                KindWeight kindWeight = (KindWeight)theEObject;
                T result = caseKindWeight(kindWeight);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.SAVED_QUERY: {
                SavedQuery savedQuery = (SavedQuery)theEObject;
                T result = caseSavedQuery(savedQuery);
                if (result == null) result = caseIdentified(savedQuery);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.PROVENANCE: {
                Provenance provenance = (Provenance)theEObject;
                T result = caseProvenance(provenance);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.IMPORT_BATCH: {
                ImportBatch importBatch = (ImportBatch)theEObject;
                T result = caseImportBatch(importBatch);
                if (result == null) result = caseIdentified(importBatch);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.FACET: {
                Facet facet = (Facet)theEObject;
                T result = caseFacet(facet);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.CARD_PROPERTY: {
                CardProperty cardProperty = (CardProperty)theEObject;
                T result = caseCardProperty(cardProperty);
                if (result == null) result = caseFacet(cardProperty);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.UNKNOWN_FACET: {
                UnknownFacet unknownFacet = (UnknownFacet)theEObject;
                T result = caseUnknownFacet(unknownFacet);
                if (result == null) result = caseFacet(unknownFacet);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            case ContactsPackage.NETWORK: {
                Network network = (Network)theEObject;
                T result = caseNetwork(network);
                if (result == null) result = caseIdentified(network);
                if (result == null) result = defaultCase(theEObject);
                return result;
            }
            default: return defaultCase(theEObject);
        }
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseIdentified(Identified object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Party</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Party</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseParty(Party object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Person</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Person</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T casePerson(Person object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Organization</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Organization</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseOrganization(Organization object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Contact Point</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Contact Point</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseContactPoint(ContactPoint object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Address</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Address</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAddress(Address object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Employment</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Employment</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseEmployment(Employment object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Cadence Policy</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Cadence Policy</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCadencePolicy(CadencePolicy object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Tag</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Tag</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseTag(Tag object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Relationship Type</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Relationship Type</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseRelationshipType(RelationshipType object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Relationship</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Relationship</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseRelationship(Relationship object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Interaction</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Interaction</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseInteraction(Interaction object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Participation</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Participation</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseParticipation(Participation object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Skill</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Skill</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSkill(Skill object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Skill Claim</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Skill Claim</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSkillClaim(SkillClaim object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Experience</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Experience</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseExperience(Experience object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Support Exchange</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Support Exchange</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSupportExchange(SupportExchange object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Support Request</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Support Request</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSupportRequest(SupportRequest object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Asked</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Asked</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseAsked(Asked object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Task</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Task</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseTask(Task object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Undertaking</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Undertaking</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseUndertaking(Undertaking object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Introduction</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Introduction</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseIntroduction(Introduction object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Tie Settings</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Tie Settings</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseTieSettings(TieSettings object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Kind Weight</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Kind Weight</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseKindWeight(KindWeight object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Saved Query</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Saved Query</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseSavedQuery(SavedQuery object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Provenance</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Provenance</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseProvenance(Provenance object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Import Batch</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Import Batch</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseImportBatch(ImportBatch object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Facet</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Facet</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseFacet(Facet object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Card Property</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Card Property</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseCardProperty(CardProperty object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Unknown Facet</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Unknown Facet</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseUnknownFacet(UnknownFacet object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>Network</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>Network</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
     * @generated
     */
    public T caseNetwork(Network object) {
        return null;
    }

    /**
     * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
     * <!-- begin-user-doc -->
     * This implementation returns null;
     * returning a non-null result will terminate the switch, but this is the last case anyway.
     * <!-- end-user-doc -->
     * @param object the target of the switch.
     * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
     * @see #doSwitch(org.eclipse.emf.ecore.EObject)
     * @generated
     */
    @Override
    public T defaultCase(EObject object) {
        return null;
    }

} //ContactsSwitch

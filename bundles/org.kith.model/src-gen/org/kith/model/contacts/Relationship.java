/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.kith.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A tie between two parties; one object for both directions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.Relationship#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.contacts.Relationship#getTarget <em>Target</em>}</li>
 *   <li>{@link org.kith.model.contacts.Relationship#getType <em>Type</em>}</li>
 *   <li>{@link org.kith.model.contacts.Relationship#getSince <em>Since</em>}</li>
 *   <li>{@link org.kith.model.contacts.Relationship#getUntil <em>Until</em>}</li>
 *   <li>{@link org.kith.model.contacts.Relationship#getCloseness <em>Closeness</em>}</li>
 *   <li>{@link org.kith.model.contacts.Relationship#getTrust <em>Trust</em>}</li>
 *   <li>{@link org.kith.model.contacts.Relationship#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.kith.model.contacts.Relationship#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.kith.model.contacts.Relationship#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getRelationship()
 * @model
 * @generated
 */
public interface Relationship extends Identified {
    /**
     * Returns the value of the '<em><b>Source</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Never null, never the target.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Source</em>' reference.
     * @see #setSource(Party)
     * @see org.kith.model.contacts.ContactsPackage#getRelationship_Source()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Party getSource();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Relationship#getSource <em>Source</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Source</em>' reference.
     * @see #getSource()
     * @generated
     */
    void setSource(Party value);

    /**
     * Returns the value of the '<em><b>Target</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Target</em>' reference.
     * @see #setTarget(Party)
     * @see org.kith.model.contacts.ContactsPackage#getRelationship_Target()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Party getTarget();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Relationship#getTarget <em>Target</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Target</em>' reference.
     * @see #getTarget()
     * @generated
     */
    void setTarget(Party value);

    /**
     * Returns the value of the '<em><b>Type</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Type</em>' reference.
     * @see #setType(RelationshipType)
     * @see org.kith.model.contacts.ContactsPackage#getRelationship_Type()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    RelationshipType getType();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Relationship#getType <em>Type</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Type</em>' reference.
     * @see #getType()
     * @generated
     */
    void setType(RelationshipType value);

    /**
     * Returns the value of the '<em><b>Since</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it began.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Since</em>' attribute.
     * @see #setSince(PartialDate)
     * @see org.kith.model.contacts.ContactsPackage#getRelationship_Since()
     * @model dataType="org.kith.model.contacts.PartialDate"
     * @generated
     */
    PartialDate getSince();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Relationship#getSince <em>Since</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Since</em>' attribute.
     * @see #getSince()
     * @generated
     */
    void setSince(PartialDate value);

    /**
     * Returns the value of the '<em><b>Until</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it ended; null while it lasts.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Until</em>' attribute.
     * @see #setUntil(PartialDate)
     * @see org.kith.model.contacts.ContactsPackage#getRelationship_Until()
     * @model dataType="org.kith.model.contacts.PartialDate"
     * @generated
     */
    PartialDate getUntil();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Relationship#getUntil <em>Until</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Until</em>' attribute.
     * @see #getUntil()
     * @generated
     */
    void setUntil(PartialDate value);

    /**
     * Returns the value of the '<em><b>Closeness</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * 1 distant to 5 very close, 0 not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Closeness</em>' attribute.
     * @see #setCloseness(int)
     * @see org.kith.model.contacts.ContactsPackage#getRelationship_Closeness()
     * @model
     * @generated
     */
    int getCloseness();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Relationship#getCloseness <em>Closeness</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Closeness</em>' attribute.
     * @see #getCloseness()
     * @generated
     */
    void setCloseness(int value);

    /**
     * Returns the value of the '<em><b>Trust</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * 1 little to 5 full, 0 not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Trust</em>' attribute.
     * @see #setTrust(int)
     * @see org.kith.model.contacts.ContactsPackage#getRelationship_Trust()
     * @model
     * @generated
     */
    int getTrust();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Relationship#getTrust <em>Trust</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Trust</em>' attribute.
     * @see #getTrust()
     * @generated
     */
    void setTrust(int value);

    /**
     * Returns the value of the '<em><b>Confidence</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.Confidence}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How it is known.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Confidence</em>' attribute.
     * @see org.kith.model.contacts.Confidence
     * @see #setConfidence(Confidence)
     * @see org.kith.model.contacts.ContactsPackage#getRelationship_Confidence()
     * @model
     * @generated
     */
    Confidence getConfidence();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Relationship#getConfidence <em>Confidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Confidence</em>' attribute.
     * @see org.kith.model.contacts.Confidence
     * @see #getConfidence()
     * @generated
     */
    void setConfidence(Confidence value);

    /**
     * Returns the value of the '<em><b>Strength</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How strong the tie is, 0 to 100, as given or imported; 0 is not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Strength</em>' attribute.
     * @see #setStrength(double)
     * @see org.kith.model.contacts.ContactsPackage#getRelationship_Strength()
     * @model
     * @generated
     */
    double getStrength();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Relationship#getStrength <em>Strength</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Strength</em>' attribute.
     * @see #getStrength()
     * @generated
     */
    void setStrength(double value);

    /**
     * Returns the value of the '<em><b>Evidence</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it was inferred from, in words; null if nothing is to be said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Evidence</em>' attribute.
     * @see #setEvidence(String)
     * @see org.kith.model.contacts.ContactsPackage#getRelationship_Evidence()
     * @model
     * @generated
     */
    String getEvidence();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.Relationship#getEvidence <em>Evidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Evidence</em>' attribute.
     * @see #getEvidence()
     * @generated
     */
    void setEvidence(String value);

} // Relationship

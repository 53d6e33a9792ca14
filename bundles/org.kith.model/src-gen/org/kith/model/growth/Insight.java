/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Insight</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that the owner has learnt about the world, mostly from people.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.Insight#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getSources <em>Sources</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getInteraction <em>Interaction</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getCapturedOn <em>Captured On</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getStatedConfidence <em>Stated Confidence</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getCorroborations <em>Corroborations</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getHorizon <em>Horizon</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getExpiredOn <em>Expired On</em>}</li>
 *   <li>{@link org.kith.model.growth.Insight#getSupersededBy <em>Superseded By</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getInsight()
 * @model
 * @generated
 */
public interface Insight extends Identified {
    /**
     * Returns the value of the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Title</em>' attribute.
     * @see #setTitle(String)
     * @see org.kith.model.growth.GrowthPackage#getInsight_Title()
     * @model
     * @generated
     */
    String getTitle();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getTitle <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Title</em>' attribute.
     * @see #getTitle()
     * @generated
     */
    void setTitle(String value);

    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.growth.InsightKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Of which kind.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.growth.InsightKind
     * @see #setKind(InsightKind)
     * @see org.kith.model.growth.GrowthPackage#getInsight_Kind()
     * @model
     * @generated
     */
    InsightKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.growth.InsightKind
     * @see #getKind()
     * @generated
     */
    void setKind(InsightKind value);

    /**
     * Returns the value of the '<em><b>Summary</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is known of it, in words; null if nothing more.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Summary</em>' attribute.
     * @see #setSummary(String)
     * @see org.kith.model.growth.GrowthPackage#getInsight_Summary()
     * @model
     * @generated
     */
    String getSummary();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getSummary <em>Summary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Summary</em>' attribute.
     * @see #getSummary()
     * @generated
     */
    void setSummary(String value);

    /**
     * Returns the value of the '<em><b>Address</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it can be read (a web address); null if nowhere.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Address</em>' attribute.
     * @see #setAddress(String)
     * @see org.kith.model.growth.GrowthPackage#getInsight_Address()
     * @model
     * @generated
     */
    String getAddress();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getAddress <em>Address</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Address</em>' attribute.
     * @see #getAddress()
     * @generated
     */
    void setAddress(String value);

    /**
     * Returns the value of the '<em><b>Sources</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Party}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who told it, each once; empty if nobody did.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Sources</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getInsight_Sources()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Party> getSources();

    /**
     * Returns the value of the '<em><b>Interaction</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Id of the interaction in which it was told; null if none is named.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Interaction</em>' attribute.
     * @see #setInteraction(UUID)
     * @see org.kith.model.growth.GrowthPackage#getInsight_Interaction()
     * @model dataType="org.kith.model.contacts.Uuid"
     * @generated
     */
    UUID getInteraction();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getInteraction <em>Interaction</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Interaction</em>' attribute.
     * @see #getInteraction()
     * @generated
     */
    void setInteraction(UUID value);

    /**
     * Returns the value of the '<em><b>Captured On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Since when the owner knows it; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Captured On</em>' attribute.
     * @see #setCapturedOn(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getInsight_CapturedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getCapturedOn();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getCapturedOn <em>Captured On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Captured On</em>' attribute.
     * @see #getCapturedOn()
     * @generated
     */
    void setCapturedOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Stated Confidence</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.growth.InsightConfidence}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How sure of it the owner is; never CORROBORATED, which nobody can say but which follows from who tells it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Stated Confidence</em>' attribute.
     * @see org.kith.model.growth.InsightConfidence
     * @see #setStatedConfidence(InsightConfidence)
     * @see org.kith.model.growth.GrowthPackage#getInsight_StatedConfidence()
     * @model
     * @generated
     */
    InsightConfidence getStatedConfidence();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getStatedConfidence <em>Stated Confidence</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Stated Confidence</em>' attribute.
     * @see org.kith.model.growth.InsightConfidence
     * @see #getStatedConfidence()
     * @generated
     */
    void setStatedConfidence(InsightConfidence value);

    /**
     * Returns the value of the '<em><b>Corroborations</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.growth.Corroboration}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What others say of it, in the order of time.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Corroborations</em>' containment reference list.
     * @see org.kith.model.growth.GrowthPackage#getInsight_Corroborations()
     * @model containment="true"
     * @generated
     */
    EList<Corroboration> getCorroborations();

    /**
     * Returns the value of the '<em><b>Topics</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is about, in the words in which the network says what people know; at least one.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Topics</em>' reference list.
     * @see org.kith.model.growth.GrowthPackage#getInsight_Topics()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getTopics();

    /**
     * Returns the value of the '<em><b>Impact</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How much it would change for the owner, from 1 to 5.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Impact</em>' attribute.
     * @see #setImpact(int)
     * @see org.kith.model.growth.GrowthPackage#getInsight_Impact()
     * @model
     * @generated
     */
    int getImpact();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getImpact <em>Impact</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Impact</em>' attribute.
     * @see #getImpact()
     * @generated
     */
    void setImpact(int value);

    /**
     * Returns the value of the '<em><b>Horizon</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.growth.Horizon}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it will matter.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Horizon</em>' attribute.
     * @see org.kith.model.growth.Horizon
     * @see #setHorizon(Horizon)
     * @see org.kith.model.growth.GrowthPackage#getInsight_Horizon()
     * @model
     * @generated
     */
    Horizon getHorizon();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getHorizon <em>Horizon</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Horizon</em>' attribute.
     * @see org.kith.model.growth.Horizon
     * @see #getHorizon()
     * @generated
     */
    void setHorizon(Horizon value);

    /**
     * Returns the value of the '<em><b>Review On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When to look whether it still holds; null if never.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Review On</em>' attribute.
     * @see #setReviewOn(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getInsight_ReviewOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getReviewOn();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getReviewOn <em>Review On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Review On</em>' attribute.
     * @see #getReviewOn()
     * @generated
     */
    void setReviewOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Expired On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Since when it does not hold any more; null while it holds.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Expired On</em>' attribute.
     * @see #setExpiredOn(LocalDate)
     * @see org.kith.model.growth.GrowthPackage#getInsight_ExpiredOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getExpiredOn();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getExpiredOn <em>Expired On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Expired On</em>' attribute.
     * @see #getExpiredOn()
     * @generated
     */
    void setExpiredOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Superseded By</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is known instead; null while nothing is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Superseded By</em>' reference.
     * @see #setSupersededBy(Insight)
     * @see org.kith.model.growth.GrowthPackage#getInsight_SupersededBy()
     * @model resolveProxies="false"
     * @generated
     */
    Insight getSupersededBy();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Insight#getSupersededBy <em>Superseded By</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Superseded By</em>' reference.
     * @see #getSupersededBy()
     * @generated
     */
    void setSupersededBy(Insight value);

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How sure it is: what the owner states, but corroborated where two independent parties tell it and the owner has not verified it.
     * <!-- end-model-doc -->
     * @model kind="operation"
     * @generated
     */
    InsightConfidence getConfidence();

} // Insight

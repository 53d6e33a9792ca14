/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.time.LocalDate;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Undertaking;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Opportunity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that may come about: a job, a talk, a partnership.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getPipeline <em>Pipeline</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getStage <em>Stage</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getSources <em>Sources</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getGains <em>Gains</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getExpectedClose <em>Expected Close</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getLostReason <em>Lost Reason</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getPosting <em>Posting</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Opportunity#getChecked <em>Checked</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getOpportunity()
 * @model
 * @generated
 */
public interface Opportunity extends Undertaking {
    /**
     * Returns the value of the '<em><b>Title</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Title</em>' attribute.
     * @see #setTitle(String)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Title()
     * @model
     * @generated
     */
    String getTitle();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getTitle <em>Title</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Title</em>' attribute.
     * @see #getTitle()
     * @generated
     */
    void setTitle(String value);

    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.pipeline.OpportunityKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Of which kind.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.pipeline.OpportunityKind
     * @see #setKind(OpportunityKind)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Kind()
     * @model
     * @generated
     */
    OpportunityKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.pipeline.OpportunityKind
     * @see #getKind()
     * @generated
     */
    void setKind(OpportunityKind value);

    /**
     * Returns the value of the '<em><b>Pipeline</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The way it goes; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Pipeline</em>' reference.
     * @see #setPipeline(Pipeline)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Pipeline()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Pipeline getPipeline();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getPipeline <em>Pipeline</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Pipeline</em>' reference.
     * @see #getPipeline()
     * @generated
     */
    void setPipeline(Pipeline value);

    /**
     * Returns the value of the '<em><b>Stage</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Key of the stage where it is; one of its pipeline.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Stage</em>' attribute.
     * @see #setStage(UUID)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Stage()
     * @model dataType="org.kith.model.contacts.Uuid"
     * @generated
     */
    UUID getStage();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getStage <em>Stage</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Stage</em>' attribute.
     * @see #getStage()
     * @generated
     */
    void setStage(UUID value);

    /**
     * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.pipeline.StageChange}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How it came there, in the order of time; the first one when it was opened.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Changes</em>' containment reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Changes()
     * @model containment="true"
     * @generated
     */
    EList<StageChange> getChanges();

    /**
     * Returns the value of the '<em><b>Organization</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whose it is; null if unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Organization</em>' reference.
     * @see #setOrganization(Organization)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Organization()
     * @model resolveProxies="false"
     * @generated
     */
    Organization getOrganization();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getOrganization <em>Organization</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Organization</em>' reference.
     * @see #getOrganization()
     * @generated
     */
    void setOrganization(Organization value);

    /**
     * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.pipeline.OpportunityContact}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who has to do with it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Contacts</em>' containment reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Contacts()
     * @model containment="true"
     * @generated
     */
    EList<OpportunityContact> getContacts();

    /**
     * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.pipeline.Source}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who or what led to it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Sources</em>' containment reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Sources()
     * @model containment="true"
     * @generated
     */
    EList<Source> getSources();

    /**
     * Returns the value of the '<em><b>Amount</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is worth; 0 if not said.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Amount</em>' attribute.
     * @see #setAmount(double)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Amount()
     * @model
     * @generated
     */
    double getAmount();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getAmount <em>Amount</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Amount</em>' attribute.
     * @see #getAmount()
     * @generated
     */
    void setAmount(double value);

    /**
     * Returns the value of the '<em><b>Currency</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Of the amount, as ISO 4217 has it; null for the currency of the network.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Currency</em>' attribute.
     * @see #setCurrency(String)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Currency()
     * @model
     * @generated
     */
    String getCurrency();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getCurrency <em>Currency</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Currency</em>' attribute.
     * @see #getCurrency()
     * @generated
     */
    void setCurrency(String value);

    /**
     * Returns the value of the '<em><b>Gains</b></em>' containment reference list.
     * The list contents are of type {@link org.kith.model.pipeline.Gain}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What it is worth beside money.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Gains</em>' containment reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Gains()
     * @model containment="true"
     * @generated
     */
    EList<Gain> getGains();

    /**
     * Returns the value of the '<em><b>Probability</b></em>' attribute.
     * The default value is <code>"-1"</code>.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How likely it is, in per cent; -1 as its stage has it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Probability</em>' attribute.
     * @see #setProbability(int)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Probability()
     * @model default="-1"
     * @generated
     */
    int getProbability();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getProbability <em>Probability</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Probability</em>' attribute.
     * @see #getProbability()
     * @generated
     */
    void setProbability(int value);

    /**
     * Returns the value of the '<em><b>Expected Close</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When it should be decided; null if unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Expected Close</em>' attribute.
     * @see #setExpectedClose(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_ExpectedClose()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getExpectedClose();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getExpectedClose <em>Expected Close</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Expected Close</em>' attribute.
     * @see #getExpectedClose()
     * @generated
     */
    void setExpectedClose(LocalDate value);

    /**
     * Returns the value of the '<em><b>Lost Reason</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Why it came to nothing; needed where it is lost.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Lost Reason</em>' attribute.
     * @see #setLostReason(String)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_LostReason()
     * @model
     * @generated
     */
    String getLostReason();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getLostReason <em>Lost Reason</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Lost Reason</em>' attribute.
     * @see #getLostReason()
     * @generated
     */
    void setLostReason(String value);

    /**
     * Returns the value of the '<em><b>Posting</b></em>' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it is offered in public; null if nowhere.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Posting</em>' containment reference.
     * @see #setPosting(Posting)
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Posting()
     * @model containment="true"
     * @generated
     */
    Posting getPosting();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Opportunity#getPosting <em>Posting</em>}' containment reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Posting</em>' containment reference.
     * @see #getPosting()
     * @generated
     */
    void setPosting(Posting value);

    /**
     * Returns the value of the '<em><b>Checked</b></em>' attribute list.
     * The list contents are of type {@link java.lang.String}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What of the checklist of its stage is done.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Checked</em>' attribute list.
     * @see org.kith.model.pipeline.PipelinePackage#getOpportunity_Checked()
     * @model
     * @generated
     */
    EList<String> getChecked();

} // Opportunity

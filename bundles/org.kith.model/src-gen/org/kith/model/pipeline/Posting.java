/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Posting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An offer in public (schema.org JobPosting).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.pipeline.Posting#getUrl <em>Url</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Posting#getAppliedOn <em>Applied On</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Posting#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Posting#getWorkplace <em>Workplace</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Posting#getSalary <em>Salary</em>}</li>
 *   <li>{@link org.kith.model.pipeline.Posting#getSkills <em>Skills</em>}</li>
 * </ul>
 *
 * @see org.kith.model.pipeline.PipelinePackage#getPosting()
 * @model
 * @generated
 */
public interface Posting extends EObject {
    /**
     * Returns the value of the '<em><b>Url</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it stands; null if unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Url</em>' attribute.
     * @see #setUrl(String)
     * @see org.kith.model.pipeline.PipelinePackage#getPosting_Url()
     * @model
     * @generated
     */
    String getUrl();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Posting#getUrl <em>Url</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Url</em>' attribute.
     * @see #getUrl()
     * @generated
     */
    void setUrl(String value);

    /**
     * Returns the value of the '<em><b>Applied On</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * When the owner applied; null if not yet.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Applied On</em>' attribute.
     * @see #setAppliedOn(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getPosting_AppliedOn()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getAppliedOn();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Posting#getAppliedOn <em>Applied On</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Applied On</em>' attribute.
     * @see #getAppliedOn()
     * @generated
     */
    void setAppliedOn(LocalDate value);

    /**
     * Returns the value of the '<em><b>Deadline</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Last day to apply; null if unknown.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Deadline</em>' attribute.
     * @see #setDeadline(LocalDate)
     * @see org.kith.model.pipeline.PipelinePackage#getPosting_Deadline()
     * @model dataType="org.kith.model.contacts.LocalDate"
     * @generated
     */
    LocalDate getDeadline();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Posting#getDeadline <em>Deadline</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Deadline</em>' attribute.
     * @see #getDeadline()
     * @generated
     */
    void setDeadline(LocalDate value);

    /**
     * Returns the value of the '<em><b>Workplace</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where the work is, in words.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Workplace</em>' attribute.
     * @see #setWorkplace(String)
     * @see org.kith.model.pipeline.PipelinePackage#getPosting_Workplace()
     * @model
     * @generated
     */
    String getWorkplace();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Posting#getWorkplace <em>Workplace</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Workplace</em>' attribute.
     * @see #getWorkplace()
     * @generated
     */
    void setWorkplace(String value);

    /**
     * Returns the value of the '<em><b>Salary</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is paid, in words.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Salary</em>' attribute.
     * @see #setSalary(String)
     * @see org.kith.model.pipeline.PipelinePackage#getPosting_Salary()
     * @model
     * @generated
     */
    String getSalary();

    /**
     * Sets the value of the '{@link org.kith.model.pipeline.Posting#getSalary <em>Salary</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Salary</em>' attribute.
     * @see #getSalary()
     * @generated
     */
    void setSalary(String value);

    /**
     * Returns the value of the '<em><b>Skills</b></em>' reference list.
     * The list contents are of type {@link org.kith.model.contacts.Skill}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What is asked for.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Skills</em>' reference list.
     * @see org.kith.model.pipeline.PipelinePackage#getPosting_Skills()
     * @model resolveProxies="false"
     * @generated
     */
    EList<Skill> getSkills();

} // Posting

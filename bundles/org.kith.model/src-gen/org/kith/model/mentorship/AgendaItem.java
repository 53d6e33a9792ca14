/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something to talk about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.mentorship.AgendaItem#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.kith.model.mentorship.AgendaItem#isDone <em>Done</em>}</li>
 *   <li>{@link org.kith.model.mentorship.AgendaItem#isCarriedOver <em>Carried Over</em>}</li>
 * </ul>
 *
 * @see org.kith.model.mentorship.MentorshipPackage#getAgendaItem()
 * @model
 * @generated
 */
public interface AgendaItem extends EObject {
    /**
     * Returns the value of the '<em><b>Topic</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Topic</em>' attribute.
     * @see #setTopic(String)
     * @see org.kith.model.mentorship.MentorshipPackage#getAgendaItem_Topic()
     * @model
     * @generated
     */
    String getTopic();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.AgendaItem#getTopic <em>Topic</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Topic</em>' attribute.
     * @see #getTopic()
     * @generated
     */
    void setTopic(String value);

    /**
     * Returns the value of the '<em><b>Done</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True if it was talked about.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Done</em>' attribute.
     * @see #setDone(boolean)
     * @see org.kith.model.mentorship.MentorshipPackage#getAgendaItem_Done()
     * @model
     * @generated
     */
    boolean isDone();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.AgendaItem#isDone <em>Done</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Done</em>' attribute.
     * @see #isDone()
     * @generated
     */
    void setDone(boolean value);

    /**
     * Returns the value of the '<em><b>Carried Over</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True if the session before left it open.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Carried Over</em>' attribute.
     * @see #setCarriedOver(boolean)
     * @see org.kith.model.mentorship.MentorshipPackage#getAgendaItem_CarriedOver()
     * @model
     * @generated
     */
    boolean isCarriedOver();

    /**
     * Sets the value of the '{@link org.kith.model.mentorship.AgendaItem#isCarriedOver <em>Carried Over</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Carried Over</em>' attribute.
     * @see #isCarriedOver()
     * @generated
     */
    void setCarriedOver(boolean value);

} // AgendaItem

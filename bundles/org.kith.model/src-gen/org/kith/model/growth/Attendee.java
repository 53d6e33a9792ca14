/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import org.eclipse.emf.ecore.EObject;

import org.kith.model.contacts.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendee</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who is at an event.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.growth.Attendee#getParty <em>Party</em>}</li>
 *   <li>{@link org.kith.model.growth.Attendee#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.growth.Attendee#isMetThere <em>Met There</em>}</li>
 * </ul>
 *
 * @see org.kith.model.growth.GrowthPackage#getAttendee()
 * @model
 * @generated
 */
public interface Attendee extends EObject {
    /**
     * Returns the value of the '<em><b>Party</b></em>' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Who; never null.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Party</em>' reference.
     * @see #setParty(Party)
     * @see org.kith.model.growth.GrowthPackage#getAttendee_Party()
     * @model resolveProxies="false" required="true"
     * @generated
     */
    Party getParty();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Attendee#getParty <em>Party</em>}' reference.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Party</em>' reference.
     * @see #getParty()
     * @generated
     */
    void setParty(Party value);

    /**
     * Returns the value of the '<em><b>Role</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.growth.AttendeeRole}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As what.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Role</em>' attribute.
     * @see org.kith.model.growth.AttendeeRole
     * @see #setRole(AttendeeRole)
     * @see org.kith.model.growth.GrowthPackage#getAttendee_Role()
     * @model
     * @generated
     */
    AttendeeRole getRole();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Attendee#getRole <em>Role</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Role</em>' attribute.
     * @see org.kith.model.growth.AttendeeRole
     * @see #getRole()
     * @generated
     */
    void setRole(AttendeeRole value);

    /**
     * Returns the value of the '<em><b>Met There</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether the owner came to know them there.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Met There</em>' attribute.
     * @see #setMetThere(boolean)
     * @see org.kith.model.growth.GrowthPackage#getAttendee_MetThere()
     * @model
     * @generated
     */
    boolean isMetThere();

    /**
     * Sets the value of the '{@link org.kith.model.growth.Attendee#isMetThere <em>Met There</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Met There</em>' attribute.
     * @see #isMetThere()
     * @generated
     */
    void setMetThere(boolean value);

} // Attendee

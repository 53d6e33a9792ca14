/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kind Weight</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a contact of one kind counts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.KindWeight#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.contacts.KindWeight#getWeight <em>Weight</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getKindWeight()
 * @model
 * @generated
 */
public interface KindWeight extends EObject {
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.InteractionKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The kind.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.contacts.InteractionKind
     * @see #setKind(InteractionKind)
     * @see org.kith.model.contacts.ContactsPackage#getKindWeight_Kind()
     * @model
     * @generated
     */
    InteractionKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.KindWeight#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.contacts.InteractionKind
     * @see #getKind()
     * @generated
     */
    void setKind(InteractionKind value);

    /**
     * Returns the value of the '<em><b>Weight</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * From 0 for nothing to 1 for a meeting in person.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Weight</em>' attribute.
     * @see #setWeight(double)
     * @see org.kith.model.contacts.ContactsPackage#getKindWeight_Weight()
     * @model
     * @generated
     */
    double getWeight();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.KindWeight#getWeight <em>Weight</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Weight</em>' attribute.
     * @see #getWeight()
     * @generated
     */
    void setWeight(double value);

} // KindWeight

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contact Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way to reach a person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.ContactPoint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.contacts.ContactPoint#getValue <em>Value</em>}</li>
 *   <li>{@link org.kith.model.contacts.ContactPoint#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.kith.model.contacts.ContactPoint#getPreference <em>Preference</em>}</li>
 *   <li>{@link org.kith.model.contacts.ContactPoint#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.contacts.ContactPoint#getValidity <em>Validity</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getContactPoint()
 * @model
 * @generated
 */
public interface ContactPoint extends EObject {
    /**
     * Returns the value of the '<em><b>Kind</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.ContactKind}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What sort of address it is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.contacts.ContactKind
     * @see #setKind(ContactKind)
     * @see org.kith.model.contacts.ContactsPackage#getContactPoint_Kind()
     * @model
     * @generated
     */
    ContactKind getKind();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ContactPoint#getKind <em>Kind</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Kind</em>' attribute.
     * @see org.kith.model.contacts.ContactKind
     * @see #getKind()
     * @generated
     */
    void setKind(ContactKind value);

    /**
     * Returns the value of the '<em><b>Value</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As the user or the source wrote it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Value</em>' attribute.
     * @see #setValue(String)
     * @see org.kith.model.contacts.ContactsPackage#getContactPoint_Value()
     * @model
     * @generated
     */
    String getValue();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ContactPoint#getValue <em>Value</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Value</em>' attribute.
     * @see #getValue()
     * @generated
     */
    void setValue(String value);

    /**
     * Returns the value of the '<em><b>Usages</b></em>' attribute list.
     * The list contents are of type {@link org.kith.model.contacts.Usage}.
     * The literals are from the enumeration {@link org.kith.model.contacts.Usage}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where it is used (vCard TYPE).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Usages</em>' attribute list.
     * @see org.kith.model.contacts.Usage
     * @see org.kith.model.contacts.ContactsPackage#getContactPoint_Usages()
     * @model
     * @generated
     */
    EList<Usage> getUsages();

    /**
     * Returns the value of the '<em><b>Preference</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * 1 is the most preferred, 100 the least, 0 not said (vCard PREF).
     * <!-- end-model-doc -->
     * @return the value of the '<em>Preference</em>' attribute.
     * @see #setPreference(int)
     * @see org.kith.model.contacts.ContactsPackage#getContactPoint_Preference()
     * @model
     * @generated
     */
    int getPreference();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ContactPoint#getPreference <em>Preference</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Preference</em>' attribute.
     * @see #getPreference()
     * @generated
     */
    void setPreference(int value);

    /**
     * Returns the value of the '<em><b>Label</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The source’s own label, when it is not one of the usages.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Label</em>' attribute.
     * @see #setLabel(String)
     * @see org.kith.model.contacts.ContactsPackage#getContactPoint_Label()
     * @model
     * @generated
     */
    String getLabel();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ContactPoint#getLabel <em>Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Label</em>' attribute.
     * @see #getLabel()
     * @generated
     */
    void setLabel(String value);

    /**
     * Returns the value of the '<em><b>Validity</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.Validity}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whether it still works.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Validity</em>' attribute.
     * @see org.kith.model.contacts.Validity
     * @see #setValidity(Validity)
     * @see org.kith.model.contacts.ContactsPackage#getContactPoint_Validity()
     * @model
     * @generated
     */
    Validity getValidity();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.ContactPoint#getValidity <em>Validity</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Validity</em>' attribute.
     * @see org.kith.model.contacts.Validity
     * @see #getValidity()
     * @generated
     */
    void setValidity(Validity value);

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The value for comparisons: e-mail in lower case, telephone digits, profile address without scheme; never null.
     * <!-- end-model-doc -->
     * @model kind="operation"
     * @generated
     */
    String getNormalized();

} // ContactPoint

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sort of relationship between two parties.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.contacts.RelationshipType#getKey <em>Key</em>}</li>
 *   <li>{@link org.kith.model.contacts.RelationshipType#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.contacts.RelationshipType#getInverseLabel <em>Inverse Label</em>}</li>
 *   <li>{@link org.kith.model.contacts.RelationshipType#isSymmetric <em>Symmetric</em>}</li>
 *   <li>{@link org.kith.model.contacts.RelationshipType#getCategory <em>Category</em>}</li>
 * </ul>
 *
 * @see org.kith.model.contacts.ContactsPackage#getRelationshipType()
 * @model
 * @generated
 */
public interface RelationshipType extends Identified {
    /**
     * Returns the value of the '<em><b>Key</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Stable name, such as manager; unique in the network.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Key</em>' attribute.
     * @see #setKey(String)
     * @see org.kith.model.contacts.ContactsPackage#getRelationshipType_Key()
     * @model
     * @generated
     */
    String getKey();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.RelationshipType#getKey <em>Key</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Key</em>' attribute.
     * @see #getKey()
     * @generated
     */
    void setKey(String value);

    /**
     * Returns the value of the '<em><b>Label</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Seen from the source: “manager of”.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Label</em>' attribute.
     * @see #setLabel(String)
     * @see org.kith.model.contacts.ContactsPackage#getRelationshipType_Label()
     * @model
     * @generated
     */
    String getLabel();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.RelationshipType#getLabel <em>Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Label</em>' attribute.
     * @see #getLabel()
     * @generated
     */
    void setLabel(String value);

    /**
     * Returns the value of the '<em><b>Inverse Label</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Seen from the target: “reports to”.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Inverse Label</em>' attribute.
     * @see #setInverseLabel(String)
     * @see org.kith.model.contacts.ContactsPackage#getRelationshipType_InverseLabel()
     * @model
     * @generated
     */
    String getInverseLabel();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.RelationshipType#getInverseLabel <em>Inverse Label</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Inverse Label</em>' attribute.
     * @see #getInverseLabel()
     * @generated
     */
    void setInverseLabel(String value);

    /**
     * Returns the value of the '<em><b>Symmetric</b></em>' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * True if it reads the same from both ends.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Symmetric</em>' attribute.
     * @see #setSymmetric(boolean)
     * @see org.kith.model.contacts.ContactsPackage#getRelationshipType_Symmetric()
     * @model
     * @generated
     */
    boolean isSymmetric();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.RelationshipType#isSymmetric <em>Symmetric</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Symmetric</em>' attribute.
     * @see #isSymmetric()
     * @generated
     */
    void setSymmetric(boolean value);

    /**
     * Returns the value of the '<em><b>Category</b></em>' attribute.
     * The literals are from the enumeration {@link org.kith.model.contacts.RelationshipCategory}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Sphere of life.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Category</em>' attribute.
     * @see org.kith.model.contacts.RelationshipCategory
     * @see #setCategory(RelationshipCategory)
     * @see org.kith.model.contacts.ContactsPackage#getRelationshipType_Category()
     * @model
     * @generated
     */
    RelationshipCategory getCategory();

    /**
     * Sets the value of the '{@link org.kith.model.contacts.RelationshipType#getCategory <em>Category</em>}' attribute.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the new value of the '<em>Category</em>' attribute.
     * @see org.kith.model.contacts.RelationshipCategory
     * @see #getCategory()
     * @generated
     */
    void setCategory(RelationshipCategory value);

} // RelationshipType

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Person Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Standing of a person in the network.
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getPersonStatus()
 * @model
 * @generated
 */
public enum PersonStatus implements Enumerator {
    /**
     * The '<em><b>ACTIVE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ACTIVE_VALUE
     * @generated
     * @ordered
     */
    ACTIVE(0, "ACTIVE", "ACTIVE"),

    /**
     * The '<em><b>DORMANT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DORMANT_VALUE
     * @generated
     * @ordered
     */
    DORMANT(1, "DORMANT", "DORMANT"),

    /**
     * The '<em><b>ARCHIVED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ARCHIVED_VALUE
     * @generated
     * @ordered
     */
    ARCHIVED(2, "ARCHIVED", "ARCHIVED"),

    /**
     * The '<em><b>DO NOT CONTACT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DO_NOT_CONTACT_VALUE
     * @generated
     * @ordered
     */
    DO_NOT_CONTACT(3, "DO_NOT_CONTACT", "DO_NOT_CONTACT"),

    /**
     * The '<em><b>DECEASED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DECEASED_VALUE
     * @generated
     * @ordered
     */
    DECEASED(4, "DECEASED", "DECEASED");

    /**
     * The '<em><b>ACTIVE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ACTIVE
     * @model
     * @generated
     * @ordered
     */
    public static final int ACTIVE_VALUE = 0;

    /**
     * The '<em><b>DORMANT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DORMANT
     * @model
     * @generated
     * @ordered
     */
    public static final int DORMANT_VALUE = 1;

    /**
     * The '<em><b>ARCHIVED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ARCHIVED
     * @model
     * @generated
     * @ordered
     */
    public static final int ARCHIVED_VALUE = 2;

    /**
     * The '<em><b>DO NOT CONTACT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DO_NOT_CONTACT
     * @model
     * @generated
     * @ordered
     */
    public static final int DO_NOT_CONTACT_VALUE = 3;

    /**
     * The '<em><b>DECEASED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DECEASED
     * @model
     * @generated
     * @ordered
     */
    public static final int DECEASED_VALUE = 4;

    /**
     * An array of all the '<em><b>Person Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final PersonStatus[] VALUES_ARRAY =
        new PersonStatus[] {
            ACTIVE,
            DORMANT,
            ARCHIVED,
            DO_NOT_CONTACT,
            DECEASED,
        };

    /**
     * A public read-only list of all the '<em><b>Person Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<PersonStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Person Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static PersonStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            PersonStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Person Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static PersonStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            PersonStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Person Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static PersonStatus get(int value) {
        switch (value) {
            case ACTIVE_VALUE: return ACTIVE;
            case DORMANT_VALUE: return DORMANT;
            case ARCHIVED_VALUE: return ARCHIVED;
            case DO_NOT_CONTACT_VALUE: return DO_NOT_CONTACT;
            case DECEASED_VALUE: return DECEASED;
        }
        return null;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private final int value;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private final String name;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private final String literal;

    /**
     * Only this class can construct instances.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private PersonStatus(int value, String name, String literal) {
        this.value = value;
        this.name = name;
        this.literal = literal;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public int getValue() {
      return value;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getName() {
      return name;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getLiteral() {
      return literal;
    }

    /**
     * Returns the literal value of the enumerator, which is its string representation.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String toString() {
        return literal;
    }
    
} //PersonStatus

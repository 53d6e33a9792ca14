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
 * A representation of the literals of the enumeration '<em><b>Contact Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sort of contact point.
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getContactKind()
 * @model
 * @generated
 */
public enum ContactKind implements Enumerator {
    /**
     * The '<em><b>EMAIL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #EMAIL_VALUE
     * @generated
     * @ordered
     */
    EMAIL(0, "EMAIL", "EMAIL"),

    /**
     * The '<em><b>TEL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #TEL_VALUE
     * @generated
     * @ordered
     */
    TEL(1, "TEL", "TEL"),

    /**
     * The '<em><b>URL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #URL_VALUE
     * @generated
     * @ordered
     */
    URL(2, "URL", "URL"),

    /**
     * The '<em><b>IMPP</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #IMPP_VALUE
     * @generated
     * @ordered
     */
    IMPP(3, "IMPP", "IMPP"),

    /**
     * The '<em><b>SOCIAL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #SOCIAL_VALUE
     * @generated
     * @ordered
     */
    SOCIAL(4, "SOCIAL", "SOCIAL"),

    /**
     * The '<em><b>CALENDAR</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #CALENDAR_VALUE
     * @generated
     * @ordered
     */
    CALENDAR(5, "CALENDAR", "CALENDAR"),

    /**
     * The '<em><b>OTHER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(6, "OTHER", "OTHER");

    /**
     * The '<em><b>EMAIL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #EMAIL
     * @model
     * @generated
     * @ordered
     */
    public static final int EMAIL_VALUE = 0;

    /**
     * The '<em><b>TEL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #TEL
     * @model
     * @generated
     * @ordered
     */
    public static final int TEL_VALUE = 1;

    /**
     * The '<em><b>URL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #URL
     * @model
     * @generated
     * @ordered
     */
    public static final int URL_VALUE = 2;

    /**
     * The '<em><b>IMPP</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #IMPP
     * @model
     * @generated
     * @ordered
     */
    public static final int IMPP_VALUE = 3;

    /**
     * The '<em><b>SOCIAL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #SOCIAL
     * @model
     * @generated
     * @ordered
     */
    public static final int SOCIAL_VALUE = 4;

    /**
     * The '<em><b>CALENDAR</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #CALENDAR
     * @model
     * @generated
     * @ordered
     */
    public static final int CALENDAR_VALUE = 5;

    /**
     * The '<em><b>OTHER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #OTHER
     * @model
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 6;

    /**
     * An array of all the '<em><b>Contact Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final ContactKind[] VALUES_ARRAY =
        new ContactKind[] {
            EMAIL,
            TEL,
            URL,
            IMPP,
            SOCIAL,
            CALENDAR,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Contact Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<ContactKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Contact Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ContactKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            ContactKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Contact Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ContactKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            ContactKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Contact Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ContactKind get(int value) {
        switch (value) {
            case EMAIL_VALUE: return EMAIL;
            case TEL_VALUE: return TEL;
            case URL_VALUE: return URL;
            case IMPP_VALUE: return IMPP;
            case SOCIAL_VALUE: return SOCIAL;
            case CALENDAR_VALUE: return CALENDAR;
            case OTHER_VALUE: return OTHER;
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
    private ContactKind(int value, String name, String literal) {
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
    
} //ContactKind

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
 * A representation of the literals of the enumeration '<em><b>Usage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a contact point or address is used (vCard TYPE, RFC 6350 section 5.6).
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getUsage()
 * @model
 * @generated
 */
public enum Usage implements Enumerator {
    /**
     * The '<em><b>HOME</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #HOME_VALUE
     * @generated
     * @ordered
     */
    HOME(0, "HOME", "HOME"),

    /**
     * The '<em><b>WORK</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #WORK_VALUE
     * @generated
     * @ordered
     */
    WORK(1, "WORK", "WORK"),

    /**
     * The '<em><b>CELL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #CELL_VALUE
     * @generated
     * @ordered
     */
    CELL(2, "CELL", "CELL"),

    /**
     * The '<em><b>FAX</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #FAX_VALUE
     * @generated
     * @ordered
     */
    FAX(3, "FAX", "FAX"),

    /**
     * The '<em><b>MAIN</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MAIN_VALUE
     * @generated
     * @ordered
     */
    MAIN(4, "MAIN", "MAIN"),

    /**
     * The '<em><b>PAGER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #PAGER_VALUE
     * @generated
     * @ordered
     */
    PAGER(5, "PAGER", "PAGER"),

    /**
     * The '<em><b>TEXT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #TEXT_VALUE
     * @generated
     * @ordered
     */
    TEXT(6, "TEXT", "TEXT"),

    /**
     * The '<em><b>VIDEO</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #VIDEO_VALUE
     * @generated
     * @ordered
     */
    VIDEO(7, "VIDEO", "VIDEO"),

    /**
     * The '<em><b>OTHER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(8, "OTHER", "OTHER");

    /**
     * The '<em><b>HOME</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #HOME
     * @model
     * @generated
     * @ordered
     */
    public static final int HOME_VALUE = 0;

    /**
     * The '<em><b>WORK</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #WORK
     * @model
     * @generated
     * @ordered
     */
    public static final int WORK_VALUE = 1;

    /**
     * The '<em><b>CELL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #CELL
     * @model
     * @generated
     * @ordered
     */
    public static final int CELL_VALUE = 2;

    /**
     * The '<em><b>FAX</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #FAX
     * @model
     * @generated
     * @ordered
     */
    public static final int FAX_VALUE = 3;

    /**
     * The '<em><b>MAIN</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MAIN
     * @model
     * @generated
     * @ordered
     */
    public static final int MAIN_VALUE = 4;

    /**
     * The '<em><b>PAGER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #PAGER
     * @model
     * @generated
     * @ordered
     */
    public static final int PAGER_VALUE = 5;

    /**
     * The '<em><b>TEXT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #TEXT
     * @model
     * @generated
     * @ordered
     */
    public static final int TEXT_VALUE = 6;

    /**
     * The '<em><b>VIDEO</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #VIDEO
     * @model
     * @generated
     * @ordered
     */
    public static final int VIDEO_VALUE = 7;

    /**
     * The '<em><b>OTHER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #OTHER
     * @model
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 8;

    /**
     * An array of all the '<em><b>Usage</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final Usage[] VALUES_ARRAY =
        new Usage[] {
            HOME,
            WORK,
            CELL,
            FAX,
            MAIN,
            PAGER,
            TEXT,
            VIDEO,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Usage</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<Usage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Usage</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Usage get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            Usage result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Usage</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Usage getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            Usage result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Usage</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Usage get(int value) {
        switch (value) {
            case HOME_VALUE: return HOME;
            case WORK_VALUE: return WORK;
            case CELL_VALUE: return CELL;
            case FAX_VALUE: return FAX;
            case MAIN_VALUE: return MAIN;
            case PAGER_VALUE: return PAGER;
            case TEXT_VALUE: return TEXT;
            case VIDEO_VALUE: return VIDEO;
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
    private Usage(int value, String name, String literal) {
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
    
} //Usage

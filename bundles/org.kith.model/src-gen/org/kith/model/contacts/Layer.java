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
 * A representation of the literals of the enumeration '<em><b>Layer</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Layers of a personal network (Dunbar 2020, doi 10.1098/rspa.2020.0446).
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getLayer()
 * @model
 * @generated
 */
public enum Layer implements Enumerator {
    /**
     * The '<em><b>NONE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #NONE_VALUE
     * @generated
     * @ordered
     */
    NONE(0, "NONE", "NONE"),

    /**
     * The '<em><b>L5</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #L5_VALUE
     * @generated
     * @ordered
     */
    L5(1, "L5", "L5"),

    /**
     * The '<em><b>L15</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #L15_VALUE
     * @generated
     * @ordered
     */
    L15(2, "L15", "L15"),

    /**
     * The '<em><b>L50</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #L50_VALUE
     * @generated
     * @ordered
     */
    L50(3, "L50", "L50"),

    /**
     * The '<em><b>L150</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #L150_VALUE
     * @generated
     * @ordered
     */
    L150(4, "L150", "L150"),

    /**
     * The '<em><b>L500</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #L500_VALUE
     * @generated
     * @ordered
     */
    L500(5, "L500", "L500");

    /**
     * The '<em><b>NONE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #NONE
     * @model
     * @generated
     * @ordered
     */
    public static final int NONE_VALUE = 0;

    /**
     * The '<em><b>L5</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #L5
     * @model
     * @generated
     * @ordered
     */
    public static final int L5_VALUE = 1;

    /**
     * The '<em><b>L15</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #L15
     * @model
     * @generated
     * @ordered
     */
    public static final int L15_VALUE = 2;

    /**
     * The '<em><b>L50</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #L50
     * @model
     * @generated
     * @ordered
     */
    public static final int L50_VALUE = 3;

    /**
     * The '<em><b>L150</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #L150
     * @model
     * @generated
     * @ordered
     */
    public static final int L150_VALUE = 4;

    /**
     * The '<em><b>L500</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #L500
     * @model
     * @generated
     * @ordered
     */
    public static final int L500_VALUE = 5;

    /**
     * An array of all the '<em><b>Layer</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final Layer[] VALUES_ARRAY =
        new Layer[] {
            NONE,
            L5,
            L15,
            L50,
            L150,
            L500,
        };

    /**
     * A public read-only list of all the '<em><b>Layer</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<Layer> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Layer</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Layer get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            Layer result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Layer</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Layer getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            Layer result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Layer</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Layer get(int value) {
        switch (value) {
            case NONE_VALUE: return NONE;
            case L5_VALUE: return L5;
            case L15_VALUE: return L15;
            case L50_VALUE: return L50;
            case L150_VALUE: return L150;
            case L500_VALUE: return L500;
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
    private Layer(int value, String name, String literal) {
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
    
} //Layer

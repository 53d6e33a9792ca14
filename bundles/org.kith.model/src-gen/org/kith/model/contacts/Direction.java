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
 * A representation of the literals of the enumeration '<em><b>Direction</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who took the initiative, seen from the owner.
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getDirection()
 * @model
 * @generated
 */
public enum Direction implements Enumerator {
    /**
     * The '<em><b>OUTBOUND</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #OUTBOUND_VALUE
     * @generated
     * @ordered
     */
    OUTBOUND(0, "OUTBOUND", "OUTBOUND"),

    /**
     * The '<em><b>INBOUND</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #INBOUND_VALUE
     * @generated
     * @ordered
     */
    INBOUND(1, "INBOUND", "INBOUND"),

    /**
     * The '<em><b>MUTUAL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MUTUAL_VALUE
     * @generated
     * @ordered
     */
    MUTUAL(2, "MUTUAL", "MUTUAL");

    /**
     * The '<em><b>OUTBOUND</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #OUTBOUND
     * @model
     * @generated
     * @ordered
     */
    public static final int OUTBOUND_VALUE = 0;

    /**
     * The '<em><b>INBOUND</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #INBOUND
     * @model
     * @generated
     * @ordered
     */
    public static final int INBOUND_VALUE = 1;

    /**
     * The '<em><b>MUTUAL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MUTUAL
     * @model
     * @generated
     * @ordered
     */
    public static final int MUTUAL_VALUE = 2;

    /**
     * An array of all the '<em><b>Direction</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final Direction[] VALUES_ARRAY =
        new Direction[] {
            OUTBOUND,
            INBOUND,
            MUTUAL,
        };

    /**
     * A public read-only list of all the '<em><b>Direction</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<Direction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Direction</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Direction get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            Direction result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Direction</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Direction getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            Direction result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Direction</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Direction get(int value) {
        switch (value) {
            case OUTBOUND_VALUE: return OUTBOUND;
            case INBOUND_VALUE: return INBOUND;
            case MUTUAL_VALUE: return MUTUAL;
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
    private Direction(int value, String name, String literal) {
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
    
} //Direction

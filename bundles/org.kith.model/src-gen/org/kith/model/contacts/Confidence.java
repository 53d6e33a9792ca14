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
 * A representation of the literals of the enumeration '<em><b>Confidence</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a relationship is known.
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getConfidence()
 * @model
 * @generated
 */
public enum Confidence implements Enumerator {
    /**
     * The '<em><b>KNOWN</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #KNOWN_VALUE
     * @generated
     * @ordered
     */
    KNOWN(0, "KNOWN", "KNOWN"),

    /**
     * The '<em><b>INFERRED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #INFERRED_VALUE
     * @generated
     * @ordered
     */
    INFERRED(1, "INFERRED", "INFERRED"),

    /**
     * The '<em><b>IMPORTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #IMPORTED_VALUE
     * @generated
     * @ordered
     */
    IMPORTED(2, "IMPORTED", "IMPORTED");

    /**
     * The '<em><b>KNOWN</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #KNOWN
     * @model
     * @generated
     * @ordered
     */
    public static final int KNOWN_VALUE = 0;

    /**
     * The '<em><b>INFERRED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #INFERRED
     * @model
     * @generated
     * @ordered
     */
    public static final int INFERRED_VALUE = 1;

    /**
     * The '<em><b>IMPORTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #IMPORTED
     * @model
     * @generated
     * @ordered
     */
    public static final int IMPORTED_VALUE = 2;

    /**
     * An array of all the '<em><b>Confidence</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final Confidence[] VALUES_ARRAY =
        new Confidence[] {
            KNOWN,
            INFERRED,
            IMPORTED,
        };

    /**
     * A public read-only list of all the '<em><b>Confidence</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<Confidence> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Confidence</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Confidence get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            Confidence result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Confidence</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Confidence getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            Confidence result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Confidence</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Confidence get(int value) {
        switch (value) {
            case KNOWN_VALUE: return KNOWN;
            case INFERRED_VALUE: return INFERRED;
            case IMPORTED_VALUE: return IMPORTED;
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
    private Confidence(int value, String name, String literal) {
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
    
} //Confidence

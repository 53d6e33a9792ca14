/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.growth;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Insight Confidence</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How sure an insight is.
 * <!-- end-model-doc -->
 * @see org.kith.model.growth.GrowthPackage#getInsightConfidence()
 * @model
 * @generated
 */
public enum InsightConfidence implements Enumerator {
    /**
     * The '<em><b>RUMOUR</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody has heard it.
     * <!-- end-model-doc -->
     * @see #RUMOUR_VALUE
     * @generated
     * @ordered
     */
    RUMOUR(0, "RUMOUR", "RUMOUR"),

    /**
     * The '<em><b>SINGLE SOURCE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * One who should know says so.
     * <!-- end-model-doc -->
     * @see #SINGLE_SOURCE_VALUE
     * @generated
     * @ordered
     */
    SINGLE_SOURCE(1, "SINGLE_SOURCE", "SINGLE_SOURCE"),

    /**
     * The '<em><b>CORROBORATED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Two say so who do not work together.
     * <!-- end-model-doc -->
     * @see #CORROBORATED_VALUE
     * @generated
     * @ordered
     */
    CORROBORATED(2, "CORROBORATED", "CORROBORATED"),

    /**
     * The '<em><b>VERIFIED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The owner has seen the proof.
     * <!-- end-model-doc -->
     * @see #VERIFIED_VALUE
     * @generated
     * @ordered
     */
    VERIFIED(3, "VERIFIED", "VERIFIED");

    /**
     * The '<em><b>RUMOUR</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody has heard it.
     * <!-- end-model-doc -->
     * @see #RUMOUR
     * @model
     * @generated
     * @ordered
     */
    public static final int RUMOUR_VALUE = 0;

    /**
     * The '<em><b>SINGLE SOURCE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * One who should know says so.
     * <!-- end-model-doc -->
     * @see #SINGLE_SOURCE
     * @model
     * @generated
     * @ordered
     */
    public static final int SINGLE_SOURCE_VALUE = 1;

    /**
     * The '<em><b>CORROBORATED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Two say so who do not work together.
     * <!-- end-model-doc -->
     * @see #CORROBORATED
     * @model
     * @generated
     * @ordered
     */
    public static final int CORROBORATED_VALUE = 2;

    /**
     * The '<em><b>VERIFIED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The owner has seen the proof.
     * <!-- end-model-doc -->
     * @see #VERIFIED
     * @model
     * @generated
     * @ordered
     */
    public static final int VERIFIED_VALUE = 3;

    /**
     * An array of all the '<em><b>Insight Confidence</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final InsightConfidence[] VALUES_ARRAY =
        new InsightConfidence[] {
            RUMOUR,
            SINGLE_SOURCE,
            CORROBORATED,
            VERIFIED,
        };

    /**
     * A public read-only list of all the '<em><b>Insight Confidence</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<InsightConfidence> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Insight Confidence</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static InsightConfidence get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            InsightConfidence result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Insight Confidence</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static InsightConfidence getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            InsightConfidence result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Insight Confidence</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static InsightConfidence get(int value) {
        switch (value) {
            case RUMOUR_VALUE: return RUMOUR;
            case SINGLE_SOURCE_VALUE: return SINGLE_SOURCE;
            case CORROBORATED_VALUE: return CORROBORATED;
            case VERIFIED_VALUE: return VERIFIED;
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
    private InsightConfidence(int value, String name, String literal) {
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
    
} //InsightConfidence

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
 * A representation of the literals of the enumeration '<em><b>Horizon</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * When an insight will matter.
 * <!-- end-model-doc -->
 * @see org.kith.model.growth.GrowthPackage#getHorizon()
 * @model
 * @generated
 */
public enum Horizon implements Enumerator {
    /**
     * The '<em><b>NOW</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Today.
     * <!-- end-model-doc -->
     * @see #NOW_VALUE
     * @generated
     * @ordered
     */
    NOW(0, "NOW", "NOW"),

    /**
     * The '<em><b>MONTHS 6</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Within half a year.
     * <!-- end-model-doc -->
     * @see #MONTHS_6_VALUE
     * @generated
     * @ordered
     */
    MONTHS_6(1, "MONTHS_6", "MONTHS_6"),

    /**
     * The '<em><b>YEAR 1</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Within a year.
     * <!-- end-model-doc -->
     * @see #YEAR_1_VALUE
     * @generated
     * @ordered
     */
    YEAR_1(2, "YEAR_1", "YEAR_1"),

    /**
     * The '<em><b>YEARS 3</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Within three years.
     * <!-- end-model-doc -->
     * @see #YEARS_3_VALUE
     * @generated
     * @ordered
     */
    YEARS_3(3, "YEARS_3", "YEARS_3");

    /**
     * The '<em><b>NOW</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Today.
     * <!-- end-model-doc -->
     * @see #NOW
     * @model
     * @generated
     * @ordered
     */
    public static final int NOW_VALUE = 0;

    /**
     * The '<em><b>MONTHS 6</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Within half a year.
     * <!-- end-model-doc -->
     * @see #MONTHS_6
     * @model
     * @generated
     * @ordered
     */
    public static final int MONTHS_6_VALUE = 1;

    /**
     * The '<em><b>YEAR 1</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Within a year.
     * <!-- end-model-doc -->
     * @see #YEAR_1
     * @model
     * @generated
     * @ordered
     */
    public static final int YEAR_1_VALUE = 2;

    /**
     * The '<em><b>YEARS 3</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Within three years.
     * <!-- end-model-doc -->
     * @see #YEARS_3
     * @model
     * @generated
     * @ordered
     */
    public static final int YEARS_3_VALUE = 3;

    /**
     * An array of all the '<em><b>Horizon</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final Horizon[] VALUES_ARRAY =
        new Horizon[] {
            NOW,
            MONTHS_6,
            YEAR_1,
            YEARS_3,
        };

    /**
     * A public read-only list of all the '<em><b>Horizon</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<Horizon> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Horizon</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Horizon get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            Horizon result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Horizon</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Horizon getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            Horizon result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Horizon</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static Horizon get(int value) {
        switch (value) {
            case NOW_VALUE: return NOW;
            case MONTHS_6_VALUE: return MONTHS_6;
            case YEAR_1_VALUE: return YEAR_1;
            case YEARS_3_VALUE: return YEARS_3;
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
    private Horizon(int value, String name, String literal) {
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
    
} //Horizon

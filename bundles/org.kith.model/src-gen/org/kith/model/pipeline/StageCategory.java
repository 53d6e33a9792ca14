/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Stage Category</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether an opportunity is still open.
 * <!-- end-model-doc -->
 * @see org.kith.model.pipeline.PipelinePackage#getStageCategory()
 * @model
 * @generated
 */
public enum StageCategory implements Enumerator {
    /**
     * The '<em><b>OPEN</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nothing is decided.
     * <!-- end-model-doc -->
     * @see #OPEN_VALUE
     * @generated
     * @ordered
     */
    OPEN(0, "OPEN", "OPEN"),

    /**
     * The '<em><b>WON</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It came about.
     * <!-- end-model-doc -->
     * @see #WON_VALUE
     * @generated
     * @ordered
     */
    WON(1, "WON", "WON"),

    /**
     * The '<em><b>LOST</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It came to nothing.
     * <!-- end-model-doc -->
     * @see #LOST_VALUE
     * @generated
     * @ordered
     */
    LOST(2, "LOST", "LOST"),

    /**
     * The '<em><b>ON HOLD</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It waits.
     * <!-- end-model-doc -->
     * @see #ON_HOLD_VALUE
     * @generated
     * @ordered
     */
    ON_HOLD(3, "ON_HOLD", "ON_HOLD");

    /**
     * The '<em><b>OPEN</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nothing is decided.
     * <!-- end-model-doc -->
     * @see #OPEN
     * @model
     * @generated
     * @ordered
     */
    public static final int OPEN_VALUE = 0;

    /**
     * The '<em><b>WON</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It came about.
     * <!-- end-model-doc -->
     * @see #WON
     * @model
     * @generated
     * @ordered
     */
    public static final int WON_VALUE = 1;

    /**
     * The '<em><b>LOST</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It came to nothing.
     * <!-- end-model-doc -->
     * @see #LOST
     * @model
     * @generated
     * @ordered
     */
    public static final int LOST_VALUE = 2;

    /**
     * The '<em><b>ON HOLD</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It waits.
     * <!-- end-model-doc -->
     * @see #ON_HOLD
     * @model
     * @generated
     * @ordered
     */
    public static final int ON_HOLD_VALUE = 3;

    /**
     * An array of all the '<em><b>Stage Category</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final StageCategory[] VALUES_ARRAY =
        new StageCategory[] {
            OPEN,
            WON,
            LOST,
            ON_HOLD,
        };

    /**
     * A public read-only list of all the '<em><b>Stage Category</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<StageCategory> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Stage Category</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StageCategory get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            StageCategory result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Stage Category</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StageCategory getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            StageCategory result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Stage Category</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static StageCategory get(int value) {
        switch (value) {
            case OPEN_VALUE: return OPEN;
            case WON_VALUE: return WON;
            case LOST_VALUE: return LOST;
            case ON_HOLD_VALUE: return ON_HOLD;
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
    private StageCategory(int value, String name, String literal) {
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
    
} //StageCategory

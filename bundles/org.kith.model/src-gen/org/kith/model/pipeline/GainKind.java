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
 * A representation of the literals of the enumeration '<em><b>Gain Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an opportunity can be worth beside money.
 * <!-- end-model-doc -->
 * @see org.kith.model.pipeline.PipelinePackage#getGainKind()
 * @model
 * @generated
 */
public enum GainKind implements Enumerator {
    /**
     * The '<em><b>LEARNING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Learning something.
     * <!-- end-model-doc -->
     * @see #LEARNING_VALUE
     * @generated
     * @ordered
     */
    LEARNING(0, "LEARNING", "LEARNING"),

    /**
     * The '<em><b>REACH</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Being known by more people.
     * <!-- end-model-doc -->
     * @see #REACH_VALUE
     * @generated
     * @ordered
     */
    REACH(1, "REACH", "REACH"),

    /**
     * The '<em><b>GOODWILL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Being liked.
     * <!-- end-model-doc -->
     * @see #GOODWILL_VALUE
     * @generated
     * @ordered
     */
    GOODWILL(2, "GOODWILL", "GOODWILL"),

    /**
     * The '<em><b>SKILL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Becoming better at something.
     * <!-- end-model-doc -->
     * @see #SKILL_VALUE
     * @generated
     * @ordered
     */
    SKILL(3, "SKILL", "SKILL");

    /**
     * The '<em><b>LEARNING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Learning something.
     * <!-- end-model-doc -->
     * @see #LEARNING
     * @model
     * @generated
     * @ordered
     */
    public static final int LEARNING_VALUE = 0;

    /**
     * The '<em><b>REACH</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Being known by more people.
     * <!-- end-model-doc -->
     * @see #REACH
     * @model
     * @generated
     * @ordered
     */
    public static final int REACH_VALUE = 1;

    /**
     * The '<em><b>GOODWILL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Being liked.
     * <!-- end-model-doc -->
     * @see #GOODWILL
     * @model
     * @generated
     * @ordered
     */
    public static final int GOODWILL_VALUE = 2;

    /**
     * The '<em><b>SKILL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Becoming better at something.
     * <!-- end-model-doc -->
     * @see #SKILL
     * @model
     * @generated
     * @ordered
     */
    public static final int SKILL_VALUE = 3;

    /**
     * An array of all the '<em><b>Gain Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final GainKind[] VALUES_ARRAY =
        new GainKind[] {
            LEARNING,
            REACH,
            GOODWILL,
            SKILL,
        };

    /**
     * A public read-only list of all the '<em><b>Gain Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<GainKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Gain Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static GainKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            GainKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Gain Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static GainKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            GainKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Gain Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static GainKind get(int value) {
        switch (value) {
            case LEARNING_VALUE: return LEARNING;
            case REACH_VALUE: return REACH;
            case GOODWILL_VALUE: return GOODWILL;
            case SKILL_VALUE: return SKILL;
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
    private GainKind(int value, String name, String literal) {
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
    
} //GainKind

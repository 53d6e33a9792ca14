/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Progress Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the progress of a goal is known.
 * <!-- end-model-doc -->
 * @see org.kith.model.mentorship.MentorshipPackage#getProgressMode()
 * @model
 * @generated
 */
public enum ProgressMode implements Enumerator {
    /**
     * The '<em><b>MANUAL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody enters it, with its day.
     * <!-- end-model-doc -->
     * @see #MANUAL_VALUE
     * @generated
     * @ordered
     */
    MANUAL(0, "MANUAL", "MANUAL"),

    /**
     * The '<em><b>TASK BASED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is the share of the actions that are done.
     * <!-- end-model-doc -->
     * @see #TASK_BASED_VALUE
     * @generated
     * @ordered
     */
    TASK_BASED(1, "TASK_BASED", "TASK_BASED");

    /**
     * The '<em><b>MANUAL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody enters it, with its day.
     * <!-- end-model-doc -->
     * @see #MANUAL
     * @model
     * @generated
     * @ordered
     */
    public static final int MANUAL_VALUE = 0;

    /**
     * The '<em><b>TASK BASED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is the share of the actions that are done.
     * <!-- end-model-doc -->
     * @see #TASK_BASED
     * @model
     * @generated
     * @ordered
     */
    public static final int TASK_BASED_VALUE = 1;

    /**
     * An array of all the '<em><b>Progress Mode</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final ProgressMode[] VALUES_ARRAY =
        new ProgressMode[] {
            MANUAL,
            TASK_BASED,
        };

    /**
     * A public read-only list of all the '<em><b>Progress Mode</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<ProgressMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Progress Mode</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ProgressMode get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            ProgressMode result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Progress Mode</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ProgressMode getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            ProgressMode result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Progress Mode</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ProgressMode get(int value) {
        switch (value) {
            case MANUAL_VALUE: return MANUAL;
            case TASK_BASED_VALUE: return TASK_BASED;
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
    private ProgressMode(int value, String name, String literal) {
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
    
} //ProgressMode

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
 * A representation of the literals of the enumeration '<em><b>Goal Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a goal is.
 * <!-- end-model-doc -->
 * @see org.kith.model.mentorship.MentorshipPackage#getGoalStatus()
 * @model
 * @generated
 */
public enum GoalStatus implements Enumerator {
    /**
     * The '<em><b>NOT STARTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nothing was done yet.
     * <!-- end-model-doc -->
     * @see #NOT_STARTED_VALUE
     * @generated
     * @ordered
     */
    NOT_STARTED(0, "NOT_STARTED", "NOT_STARTED"),

    /**
     * The '<em><b>IN PROGRESS</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is being worked on.
     * <!-- end-model-doc -->
     * @see #IN_PROGRESS_VALUE
     * @generated
     * @ordered
     */
    IN_PROGRESS(1, "IN_PROGRESS", "IN_PROGRESS"),

    /**
     * The '<em><b>ACHIEVED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is reached.
     * <!-- end-model-doc -->
     * @see #ACHIEVED_VALUE
     * @generated
     * @ordered
     */
    ACHIEVED(2, "ACHIEVED", "ACHIEVED"),

    /**
     * The '<em><b>DROPPED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is given up.
     * <!-- end-model-doc -->
     * @see #DROPPED_VALUE
     * @generated
     * @ordered
     */
    DROPPED(3, "DROPPED", "DROPPED");

    /**
     * The '<em><b>NOT STARTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nothing was done yet.
     * <!-- end-model-doc -->
     * @see #NOT_STARTED
     * @model
     * @generated
     * @ordered
     */
    public static final int NOT_STARTED_VALUE = 0;

    /**
     * The '<em><b>IN PROGRESS</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is being worked on.
     * <!-- end-model-doc -->
     * @see #IN_PROGRESS
     * @model
     * @generated
     * @ordered
     */
    public static final int IN_PROGRESS_VALUE = 1;

    /**
     * The '<em><b>ACHIEVED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is reached.
     * <!-- end-model-doc -->
     * @see #ACHIEVED
     * @model
     * @generated
     * @ordered
     */
    public static final int ACHIEVED_VALUE = 2;

    /**
     * The '<em><b>DROPPED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is given up.
     * <!-- end-model-doc -->
     * @see #DROPPED
     * @model
     * @generated
     * @ordered
     */
    public static final int DROPPED_VALUE = 3;

    /**
     * An array of all the '<em><b>Goal Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final GoalStatus[] VALUES_ARRAY =
        new GoalStatus[] {
            NOT_STARTED,
            IN_PROGRESS,
            ACHIEVED,
            DROPPED,
        };

    /**
     * A public read-only list of all the '<em><b>Goal Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<GoalStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Goal Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static GoalStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            GoalStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Goal Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static GoalStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            GoalStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Goal Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static GoalStatus get(int value) {
        switch (value) {
            case NOT_STARTED_VALUE: return NOT_STARTED;
            case IN_PROGRESS_VALUE: return IN_PROGRESS;
            case ACHIEVED_VALUE: return ACHIEVED;
            case DROPPED_VALUE: return DROPPED;
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
    private GoalStatus(int value, String name, String literal) {
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
    
} //GoalStatus

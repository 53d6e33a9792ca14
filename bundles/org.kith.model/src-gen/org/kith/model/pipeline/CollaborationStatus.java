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
 * A representation of the literals of the enumeration '<em><b>Collaboration Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a collaboration is.
 * <!-- end-model-doc -->
 * @see org.kith.model.pipeline.PipelinePackage#getCollaborationStatus()
 * @model
 * @generated
 */
public enum CollaborationStatus implements Enumerator {
    /**
     * The '<em><b>IDEA</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody has thought of it.
     * <!-- end-model-doc -->
     * @see #IDEA_VALUE
     * @generated
     * @ordered
     */
    IDEA(0, "IDEA", "IDEA"),

    /**
     * The '<em><b>EXPLORING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They talk about it.
     * <!-- end-model-doc -->
     * @see #EXPLORING_VALUE
     * @generated
     * @ordered
     */
    EXPLORING(1, "EXPLORING", "EXPLORING"),

    /**
     * The '<em><b>AGREED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They want to.
     * <!-- end-model-doc -->
     * @see #AGREED_VALUE
     * @generated
     * @ordered
     */
    AGREED(2, "AGREED", "AGREED"),

    /**
     * The '<em><b>ACTIVE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They work together.
     * <!-- end-model-doc -->
     * @see #ACTIVE_VALUE
     * @generated
     * @ordered
     */
    ACTIVE(3, "ACTIVE", "ACTIVE"),

    /**
     * The '<em><b>PAUSED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They will go on.
     * <!-- end-model-doc -->
     * @see #PAUSED_VALUE
     * @generated
     * @ordered
     */
    PAUSED(4, "PAUSED", "PAUSED"),

    /**
     * The '<em><b>COMPLETED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is done.
     * <!-- end-model-doc -->
     * @see #COMPLETED_VALUE
     * @generated
     * @ordered
     */
    COMPLETED(5, "COMPLETED", "COMPLETED"),

    /**
     * The '<em><b>ABANDONED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They gave it up.
     * <!-- end-model-doc -->
     * @see #ABANDONED_VALUE
     * @generated
     * @ordered
     */
    ABANDONED(6, "ABANDONED", "ABANDONED");

    /**
     * The '<em><b>IDEA</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody has thought of it.
     * <!-- end-model-doc -->
     * @see #IDEA
     * @model
     * @generated
     * @ordered
     */
    public static final int IDEA_VALUE = 0;

    /**
     * The '<em><b>EXPLORING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They talk about it.
     * <!-- end-model-doc -->
     * @see #EXPLORING
     * @model
     * @generated
     * @ordered
     */
    public static final int EXPLORING_VALUE = 1;

    /**
     * The '<em><b>AGREED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They want to.
     * <!-- end-model-doc -->
     * @see #AGREED
     * @model
     * @generated
     * @ordered
     */
    public static final int AGREED_VALUE = 2;

    /**
     * The '<em><b>ACTIVE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They work together.
     * <!-- end-model-doc -->
     * @see #ACTIVE
     * @model
     * @generated
     * @ordered
     */
    public static final int ACTIVE_VALUE = 3;

    /**
     * The '<em><b>PAUSED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They will go on.
     * <!-- end-model-doc -->
     * @see #PAUSED
     * @model
     * @generated
     * @ordered
     */
    public static final int PAUSED_VALUE = 4;

    /**
     * The '<em><b>COMPLETED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is done.
     * <!-- end-model-doc -->
     * @see #COMPLETED
     * @model
     * @generated
     * @ordered
     */
    public static final int COMPLETED_VALUE = 5;

    /**
     * The '<em><b>ABANDONED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They gave it up.
     * <!-- end-model-doc -->
     * @see #ABANDONED
     * @model
     * @generated
     * @ordered
     */
    public static final int ABANDONED_VALUE = 6;

    /**
     * An array of all the '<em><b>Collaboration Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final CollaborationStatus[] VALUES_ARRAY =
        new CollaborationStatus[] {
            IDEA,
            EXPLORING,
            AGREED,
            ACTIVE,
            PAUSED,
            COMPLETED,
            ABANDONED,
        };

    /**
     * A public read-only list of all the '<em><b>Collaboration Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<CollaborationStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Collaboration Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CollaborationStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            CollaborationStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Collaboration Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CollaborationStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            CollaborationStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Collaboration Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CollaborationStatus get(int value) {
        switch (value) {
            case IDEA_VALUE: return IDEA;
            case EXPLORING_VALUE: return EXPLORING;
            case AGREED_VALUE: return AGREED;
            case ACTIVE_VALUE: return ACTIVE;
            case PAUSED_VALUE: return PAUSED;
            case COMPLETED_VALUE: return COMPLETED;
            case ABANDONED_VALUE: return ABANDONED;
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
    private CollaborationStatus(int value, String name, String literal) {
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
    
} //CollaborationStatus

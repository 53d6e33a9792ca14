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
 * A representation of the literals of the enumeration '<em><b>Task Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a task is (RFC 5545 section 3.8.1.11).
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getTaskStatus()
 * @model
 * @generated
 */
public enum TaskStatus implements Enumerator {
    /**
     * The '<em><b>NEEDS ACTION</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #NEEDS_ACTION_VALUE
     * @generated
     * @ordered
     */
    NEEDS_ACTION(0, "NEEDS_ACTION", "NEEDS_ACTION"),

    /**
     * The '<em><b>IN PROCESS</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #IN_PROCESS_VALUE
     * @generated
     * @ordered
     */
    IN_PROCESS(1, "IN_PROCESS", "IN_PROCESS"),

    /**
     * The '<em><b>COMPLETED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #COMPLETED_VALUE
     * @generated
     * @ordered
     */
    COMPLETED(2, "COMPLETED", "COMPLETED"),

    /**
     * The '<em><b>CANCELLED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #CANCELLED_VALUE
     * @generated
     * @ordered
     */
    CANCELLED(3, "CANCELLED", "CANCELLED");

    /**
     * The '<em><b>NEEDS ACTION</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #NEEDS_ACTION
     * @model
     * @generated
     * @ordered
     */
    public static final int NEEDS_ACTION_VALUE = 0;

    /**
     * The '<em><b>IN PROCESS</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #IN_PROCESS
     * @model
     * @generated
     * @ordered
     */
    public static final int IN_PROCESS_VALUE = 1;

    /**
     * The '<em><b>COMPLETED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #COMPLETED
     * @model
     * @generated
     * @ordered
     */
    public static final int COMPLETED_VALUE = 2;

    /**
     * The '<em><b>CANCELLED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #CANCELLED
     * @model
     * @generated
     * @ordered
     */
    public static final int CANCELLED_VALUE = 3;

    /**
     * An array of all the '<em><b>Task Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final TaskStatus[] VALUES_ARRAY =
        new TaskStatus[] {
            NEEDS_ACTION,
            IN_PROCESS,
            COMPLETED,
            CANCELLED,
        };

    /**
     * A public read-only list of all the '<em><b>Task Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<TaskStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Task Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TaskStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            TaskStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Task Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TaskStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            TaskStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Task Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TaskStatus get(int value) {
        switch (value) {
            case NEEDS_ACTION_VALUE: return NEEDS_ACTION;
            case IN_PROCESS_VALUE: return IN_PROCESS;
            case COMPLETED_VALUE: return COMPLETED;
            case CANCELLED_VALUE: return CANCELLED;
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
    private TaskStatus(int value, String name, String literal) {
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
    
} //TaskStatus

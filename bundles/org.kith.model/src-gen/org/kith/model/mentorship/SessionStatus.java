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
 * A representation of the literals of the enumeration '<em><b>Session Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether a session took place.
 * <!-- end-model-doc -->
 * @see org.kith.model.mentorship.MentorshipPackage#getSessionStatus()
 * @model
 * @generated
 */
public enum SessionStatus implements Enumerator {
    /**
     * The '<em><b>PLANNED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is to come.
     * <!-- end-model-doc -->
     * @see #PLANNED_VALUE
     * @generated
     * @ordered
     */
    PLANNED(0, "PLANNED", "PLANNED"),

    /**
     * The '<em><b>HELD</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It took place.
     * <!-- end-model-doc -->
     * @see #HELD_VALUE
     * @generated
     * @ordered
     */
    HELD(1, "HELD", "HELD"),

    /**
     * The '<em><b>CANCELLED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It did not take place.
     * <!-- end-model-doc -->
     * @see #CANCELLED_VALUE
     * @generated
     * @ordered
     */
    CANCELLED(2, "CANCELLED", "CANCELLED");

    /**
     * The '<em><b>PLANNED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is to come.
     * <!-- end-model-doc -->
     * @see #PLANNED
     * @model
     * @generated
     * @ordered
     */
    public static final int PLANNED_VALUE = 0;

    /**
     * The '<em><b>HELD</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It took place.
     * <!-- end-model-doc -->
     * @see #HELD
     * @model
     * @generated
     * @ordered
     */
    public static final int HELD_VALUE = 1;

    /**
     * The '<em><b>CANCELLED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It did not take place.
     * <!-- end-model-doc -->
     * @see #CANCELLED
     * @model
     * @generated
     * @ordered
     */
    public static final int CANCELLED_VALUE = 2;

    /**
     * An array of all the '<em><b>Session Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final SessionStatus[] VALUES_ARRAY =
        new SessionStatus[] {
            PLANNED,
            HELD,
            CANCELLED,
        };

    /**
     * A public read-only list of all the '<em><b>Session Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<SessionStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Session Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SessionStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            SessionStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Session Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SessionStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            SessionStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Session Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SessionStatus get(int value) {
        switch (value) {
            case PLANNED_VALUE: return PLANNED;
            case HELD_VALUE: return HELD;
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
    private SessionStatus(int value, String name, String literal) {
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
    
} //SessionStatus

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
 * A representation of the literals of the enumeration '<em><b>Endorsement Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether an endorsement was accepted.
 * <!-- end-model-doc -->
 * @see org.kith.model.pipeline.PipelinePackage#getEndorsementStatus()
 * @model
 * @generated
 */
public enum EndorsementStatus implements Enumerator {
    /**
     * The '<em><b>PENDING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Not yet.
     * <!-- end-model-doc -->
     * @see #PENDING_VALUE
     * @generated
     * @ordered
     */
    PENDING(0, "PENDING", "PENDING"),

    /**
     * The '<em><b>ACCEPTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was.
     * <!-- end-model-doc -->
     * @see #ACCEPTED_VALUE
     * @generated
     * @ordered
     */
    ACCEPTED(1, "ACCEPTED", "ACCEPTED"),

    /**
     * The '<em><b>REJECTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was not.
     * <!-- end-model-doc -->
     * @see #REJECTED_VALUE
     * @generated
     * @ordered
     */
    REJECTED(2, "REJECTED", "REJECTED");

    /**
     * The '<em><b>PENDING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Not yet.
     * <!-- end-model-doc -->
     * @see #PENDING
     * @model
     * @generated
     * @ordered
     */
    public static final int PENDING_VALUE = 0;

    /**
     * The '<em><b>ACCEPTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was.
     * <!-- end-model-doc -->
     * @see #ACCEPTED
     * @model
     * @generated
     * @ordered
     */
    public static final int ACCEPTED_VALUE = 1;

    /**
     * The '<em><b>REJECTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was not.
     * <!-- end-model-doc -->
     * @see #REJECTED
     * @model
     * @generated
     * @ordered
     */
    public static final int REJECTED_VALUE = 2;

    /**
     * An array of all the '<em><b>Endorsement Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final EndorsementStatus[] VALUES_ARRAY =
        new EndorsementStatus[] {
            PENDING,
            ACCEPTED,
            REJECTED,
        };

    /**
     * A public read-only list of all the '<em><b>Endorsement Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<EndorsementStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Endorsement Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static EndorsementStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            EndorsementStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Endorsement Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static EndorsementStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            EndorsementStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Endorsement Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static EndorsementStatus get(int value) {
        switch (value) {
            case PENDING_VALUE: return PENDING;
            case ACCEPTED_VALUE: return ACCEPTED;
            case REJECTED_VALUE: return REJECTED;
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
    private EndorsementStatus(int value, String name, String literal) {
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
    
} //EndorsementStatus

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
 * A representation of the literals of the enumeration '<em><b>Advice Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What was done with advice.
 * <!-- end-model-doc -->
 * @see org.kith.model.mentorship.MentorshipPackage#getAdviceStatus()
 * @model
 * @generated
 */
public enum AdviceStatus implements Enumerator {
    /**
     * The '<em><b>NEW</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nothing yet.
     * <!-- end-model-doc -->
     * @see #NEW_VALUE
     * @generated
     * @ordered
     */
    NEW(0, "NEW", "NEW"),

    /**
     * The '<em><b>TRYING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is being tried.
     * <!-- end-model-doc -->
     * @see #TRYING_VALUE
     * @generated
     * @ordered
     */
    TRYING(1, "TRYING", "TRYING"),

    /**
     * The '<em><b>APPLIED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is applied.
     * <!-- end-model-doc -->
     * @see #APPLIED_VALUE
     * @generated
     * @ordered
     */
    APPLIED(2, "APPLIED", "APPLIED"),

    /**
     * The '<em><b>REJECTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was not taken.
     * <!-- end-model-doc -->
     * @see #REJECTED_VALUE
     * @generated
     * @ordered
     */
    REJECTED(3, "REJECTED", "REJECTED");

    /**
     * The '<em><b>NEW</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nothing yet.
     * <!-- end-model-doc -->
     * @see #NEW
     * @model
     * @generated
     * @ordered
     */
    public static final int NEW_VALUE = 0;

    /**
     * The '<em><b>TRYING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is being tried.
     * <!-- end-model-doc -->
     * @see #TRYING
     * @model
     * @generated
     * @ordered
     */
    public static final int TRYING_VALUE = 1;

    /**
     * The '<em><b>APPLIED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is applied.
     * <!-- end-model-doc -->
     * @see #APPLIED
     * @model
     * @generated
     * @ordered
     */
    public static final int APPLIED_VALUE = 2;

    /**
     * The '<em><b>REJECTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was not taken.
     * <!-- end-model-doc -->
     * @see #REJECTED
     * @model
     * @generated
     * @ordered
     */
    public static final int REJECTED_VALUE = 3;

    /**
     * An array of all the '<em><b>Advice Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final AdviceStatus[] VALUES_ARRAY =
        new AdviceStatus[] {
            NEW,
            TRYING,
            APPLIED,
            REJECTED,
        };

    /**
     * A public read-only list of all the '<em><b>Advice Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<AdviceStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Advice Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static AdviceStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            AdviceStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Advice Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static AdviceStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            AdviceStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Advice Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static AdviceStatus get(int value) {
        switch (value) {
            case NEW_VALUE: return NEW;
            case TRYING_VALUE: return TRYING;
            case APPLIED_VALUE: return APPLIED;
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
    private AdviceStatus(int value, String name, String literal) {
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
    
} //AdviceStatus

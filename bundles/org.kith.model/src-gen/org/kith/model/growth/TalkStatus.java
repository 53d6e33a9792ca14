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
 * A representation of the literals of the enumeration '<em><b>Talk Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a talk is.
 * <!-- end-model-doc -->
 * @see org.kith.model.growth.GrowthPackage#getTalkStatus()
 * @model
 * @generated
 */
public enum TalkStatus implements Enumerator {
    /**
     * The '<em><b>IDEA</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The owner has thought of it.
     * <!-- end-model-doc -->
     * @see #IDEA_VALUE
     * @generated
     * @ordered
     */
    IDEA(0, "IDEA", "IDEA"),

    /**
     * The '<em><b>CALL OPEN</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * There is a call for papers that it would fit.
     * <!-- end-model-doc -->
     * @see #CALL_OPEN_VALUE
     * @generated
     * @ordered
     */
    CALL_OPEN(1, "CALL_OPEN", "CALL_OPEN"),

    /**
     * The '<em><b>SUBMITTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is offered.
     * <!-- end-model-doc -->
     * @see #SUBMITTED_VALUE
     * @generated
     * @ordered
     */
    SUBMITTED(2, "SUBMITTED", "SUBMITTED"),

    /**
     * The '<em><b>WAITLISTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is held if another is not.
     * <!-- end-model-doc -->
     * @see #WAITLISTED_VALUE
     * @generated
     * @ordered
     */
    WAITLISTED(3, "WAITLISTED", "WAITLISTED"),

    /**
     * The '<em><b>ACCEPTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They want it.
     * <!-- end-model-doc -->
     * @see #ACCEPTED_VALUE
     * @generated
     * @ordered
     */
    ACCEPTED(4, "ACCEPTED", "ACCEPTED"),

    /**
     * The '<em><b>CONFIRMED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The owner will hold it.
     * <!-- end-model-doc -->
     * @see #CONFIRMED_VALUE
     * @generated
     * @ordered
     */
    CONFIRMED(5, "CONFIRMED", "CONFIRMED"),

    /**
     * The '<em><b>DELIVERED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was held.
     * <!-- end-model-doc -->
     * @see #DELIVERED_VALUE
     * @generated
     * @ordered
     */
    DELIVERED(6, "DELIVERED", "DELIVERED"),

    /**
     * The '<em><b>REJECTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They do not want it.
     * <!-- end-model-doc -->
     * @see #REJECTED_VALUE
     * @generated
     * @ordered
     */
    REJECTED(7, "REJECTED", "REJECTED"),

    /**
     * The '<em><b>WITHDRAWN</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The owner does not hold it.
     * <!-- end-model-doc -->
     * @see #WITHDRAWN_VALUE
     * @generated
     * @ordered
     */
    WITHDRAWN(8, "WITHDRAWN", "WITHDRAWN");

    /**
     * The '<em><b>IDEA</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The owner has thought of it.
     * <!-- end-model-doc -->
     * @see #IDEA
     * @model
     * @generated
     * @ordered
     */
    public static final int IDEA_VALUE = 0;

    /**
     * The '<em><b>CALL OPEN</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * There is a call for papers that it would fit.
     * <!-- end-model-doc -->
     * @see #CALL_OPEN
     * @model
     * @generated
     * @ordered
     */
    public static final int CALL_OPEN_VALUE = 1;

    /**
     * The '<em><b>SUBMITTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is offered.
     * <!-- end-model-doc -->
     * @see #SUBMITTED
     * @model
     * @generated
     * @ordered
     */
    public static final int SUBMITTED_VALUE = 2;

    /**
     * The '<em><b>WAITLISTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is held if another is not.
     * <!-- end-model-doc -->
     * @see #WAITLISTED
     * @model
     * @generated
     * @ordered
     */
    public static final int WAITLISTED_VALUE = 3;

    /**
     * The '<em><b>ACCEPTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They want it.
     * <!-- end-model-doc -->
     * @see #ACCEPTED
     * @model
     * @generated
     * @ordered
     */
    public static final int ACCEPTED_VALUE = 4;

    /**
     * The '<em><b>CONFIRMED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The owner will hold it.
     * <!-- end-model-doc -->
     * @see #CONFIRMED
     * @model
     * @generated
     * @ordered
     */
    public static final int CONFIRMED_VALUE = 5;

    /**
     * The '<em><b>DELIVERED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was held.
     * <!-- end-model-doc -->
     * @see #DELIVERED
     * @model
     * @generated
     * @ordered
     */
    public static final int DELIVERED_VALUE = 6;

    /**
     * The '<em><b>REJECTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They do not want it.
     * <!-- end-model-doc -->
     * @see #REJECTED
     * @model
     * @generated
     * @ordered
     */
    public static final int REJECTED_VALUE = 7;

    /**
     * The '<em><b>WITHDRAWN</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The owner does not hold it.
     * <!-- end-model-doc -->
     * @see #WITHDRAWN
     * @model
     * @generated
     * @ordered
     */
    public static final int WITHDRAWN_VALUE = 8;

    /**
     * An array of all the '<em><b>Talk Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final TalkStatus[] VALUES_ARRAY =
        new TalkStatus[] {
            IDEA,
            CALL_OPEN,
            SUBMITTED,
            WAITLISTED,
            ACCEPTED,
            CONFIRMED,
            DELIVERED,
            REJECTED,
            WITHDRAWN,
        };

    /**
     * A public read-only list of all the '<em><b>Talk Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<TalkStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Talk Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TalkStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            TalkStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Talk Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TalkStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            TalkStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Talk Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static TalkStatus get(int value) {
        switch (value) {
            case IDEA_VALUE: return IDEA;
            case CALL_OPEN_VALUE: return CALL_OPEN;
            case SUBMITTED_VALUE: return SUBMITTED;
            case WAITLISTED_VALUE: return WAITLISTED;
            case ACCEPTED_VALUE: return ACCEPTED;
            case CONFIRMED_VALUE: return CONFIRMED;
            case DELIVERED_VALUE: return DELIVERED;
            case REJECTED_VALUE: return REJECTED;
            case WITHDRAWN_VALUE: return WITHDRAWN;
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
    private TalkStatus(int value, String name, String literal) {
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
    
} //TalkStatus

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
 * A representation of the literals of the enumeration '<em><b>Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a mentorship is.
 * <!-- end-model-doc -->
 * @see org.kith.model.mentorship.MentorshipPackage#getMentorshipStatus()
 * @model
 * @generated
 */
public enum MentorshipStatus implements Enumerator {
    /**
     * The '<em><b>PROPOSED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody was asked, or means to ask.
     * <!-- end-model-doc -->
     * @see #PROPOSED_VALUE
     * @generated
     * @ordered
     */
    PROPOSED(0, "PROPOSED", "PROPOSED"),

    /**
     * The '<em><b>ACCEPTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They want to.
     * <!-- end-model-doc -->
     * @see #ACCEPTED_VALUE
     * @generated
     * @ordered
     */
    ACCEPTED(1, "ACCEPTED", "ACCEPTED"),

    /**
     * The '<em><b>ACTIVE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They meet.
     * <!-- end-model-doc -->
     * @see #ACTIVE_VALUE
     * @generated
     * @ordered
     */
    ACTIVE(2, "ACTIVE", "ACTIVE"),

    /**
     * The '<em><b>PAUSED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They do not meet for a while.
     * <!-- end-model-doc -->
     * @see #PAUSED_VALUE
     * @generated
     * @ordered
     */
    PAUSED(3, "PAUSED", "PAUSED"),

    /**
     * The '<em><b>COMPLETED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It has come to its end.
     * <!-- end-model-doc -->
     * @see #COMPLETED_VALUE
     * @generated
     * @ordered
     */
    COMPLETED(4, "COMPLETED", "COMPLETED"),

    /**
     * The '<em><b>DECLINED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody did not want to.
     * <!-- end-model-doc -->
     * @see #DECLINED_VALUE
     * @generated
     * @ordered
     */
    DECLINED(5, "DECLINED", "DECLINED"),

    /**
     * The '<em><b>CANCELLED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was broken off.
     * <!-- end-model-doc -->
     * @see #CANCELLED_VALUE
     * @generated
     * @ordered
     */
    CANCELLED(6, "CANCELLED", "CANCELLED"),

    /**
     * The '<em><b>EXPIRED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nobody answered, or nobody met any more.
     * <!-- end-model-doc -->
     * @see #EXPIRED_VALUE
     * @generated
     * @ordered
     */
    EXPIRED(7, "EXPIRED", "EXPIRED");

    /**
     * The '<em><b>PROPOSED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody was asked, or means to ask.
     * <!-- end-model-doc -->
     * @see #PROPOSED
     * @model
     * @generated
     * @ordered
     */
    public static final int PROPOSED_VALUE = 0;

    /**
     * The '<em><b>ACCEPTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They want to.
     * <!-- end-model-doc -->
     * @see #ACCEPTED
     * @model
     * @generated
     * @ordered
     */
    public static final int ACCEPTED_VALUE = 1;

    /**
     * The '<em><b>ACTIVE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They meet.
     * <!-- end-model-doc -->
     * @see #ACTIVE
     * @model
     * @generated
     * @ordered
     */
    public static final int ACTIVE_VALUE = 2;

    /**
     * The '<em><b>PAUSED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They do not meet for a while.
     * <!-- end-model-doc -->
     * @see #PAUSED
     * @model
     * @generated
     * @ordered
     */
    public static final int PAUSED_VALUE = 3;

    /**
     * The '<em><b>COMPLETED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It has come to its end.
     * <!-- end-model-doc -->
     * @see #COMPLETED
     * @model
     * @generated
     * @ordered
     */
    public static final int COMPLETED_VALUE = 4;

    /**
     * The '<em><b>DECLINED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody did not want to.
     * <!-- end-model-doc -->
     * @see #DECLINED
     * @model
     * @generated
     * @ordered
     */
    public static final int DECLINED_VALUE = 5;

    /**
     * The '<em><b>CANCELLED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was broken off.
     * <!-- end-model-doc -->
     * @see #CANCELLED
     * @model
     * @generated
     * @ordered
     */
    public static final int CANCELLED_VALUE = 6;

    /**
     * The '<em><b>EXPIRED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nobody answered, or nobody met any more.
     * <!-- end-model-doc -->
     * @see #EXPIRED
     * @model
     * @generated
     * @ordered
     */
    public static final int EXPIRED_VALUE = 7;

    /**
     * An array of all the '<em><b>Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final MentorshipStatus[] VALUES_ARRAY =
        new MentorshipStatus[] {
            PROPOSED,
            ACCEPTED,
            ACTIVE,
            PAUSED,
            COMPLETED,
            DECLINED,
            CANCELLED,
            EXPIRED,
        };

    /**
     * A public read-only list of all the '<em><b>Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<MentorshipStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MentorshipStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            MentorshipStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MentorshipStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            MentorshipStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MentorshipStatus get(int value) {
        switch (value) {
            case PROPOSED_VALUE: return PROPOSED;
            case ACCEPTED_VALUE: return ACCEPTED;
            case ACTIVE_VALUE: return ACTIVE;
            case PAUSED_VALUE: return PAUSED;
            case COMPLETED_VALUE: return COMPLETED;
            case DECLINED_VALUE: return DECLINED;
            case CANCELLED_VALUE: return CANCELLED;
            case EXPIRED_VALUE: return EXPIRED;
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
    private MentorshipStatus(int value, String name, String literal) {
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
    
} //MentorshipStatus

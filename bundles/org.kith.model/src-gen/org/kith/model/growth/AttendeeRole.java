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
 * A representation of the literals of the enumeration '<em><b>Attendee Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * As what somebody is at an event.
 * <!-- end-model-doc -->
 * @see org.kith.model.growth.GrowthPackage#getAttendeeRole()
 * @model
 * @generated
 */
public enum AttendeeRole implements Enumerator {
    /**
     * The '<em><b>ATTENDEE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As a guest.
     * <!-- end-model-doc -->
     * @see #ATTENDEE_VALUE
     * @generated
     * @ordered
     */
    ATTENDEE(0, "ATTENDEE", "ATTENDEE"),

    /**
     * The '<em><b>SPEAKER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Speaks there.
     * <!-- end-model-doc -->
     * @see #SPEAKER_VALUE
     * @generated
     * @ordered
     */
    SPEAKER(1, "SPEAKER", "SPEAKER"),

    /**
     * The '<em><b>ORGANIZER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Has organized it.
     * <!-- end-model-doc -->
     * @see #ORGANIZER_VALUE
     * @generated
     * @ordered
     */
    ORGANIZER(2, "ORGANIZER", "ORGANIZER");

    /**
     * The '<em><b>ATTENDEE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As a guest.
     * <!-- end-model-doc -->
     * @see #ATTENDEE
     * @model
     * @generated
     * @ordered
     */
    public static final int ATTENDEE_VALUE = 0;

    /**
     * The '<em><b>SPEAKER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Speaks there.
     * <!-- end-model-doc -->
     * @see #SPEAKER
     * @model
     * @generated
     * @ordered
     */
    public static final int SPEAKER_VALUE = 1;

    /**
     * The '<em><b>ORGANIZER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Has organized it.
     * <!-- end-model-doc -->
     * @see #ORGANIZER
     * @model
     * @generated
     * @ordered
     */
    public static final int ORGANIZER_VALUE = 2;

    /**
     * An array of all the '<em><b>Attendee Role</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final AttendeeRole[] VALUES_ARRAY =
        new AttendeeRole[] {
            ATTENDEE,
            SPEAKER,
            ORGANIZER,
        };

    /**
     * A public read-only list of all the '<em><b>Attendee Role</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<AttendeeRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Attendee Role</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static AttendeeRole get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            AttendeeRole result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Attendee Role</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static AttendeeRole getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            AttendeeRole result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Attendee Role</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static AttendeeRole get(int value) {
        switch (value) {
            case ATTENDEE_VALUE: return ATTENDEE;
            case SPEAKER_VALUE: return SPEAKER;
            case ORGANIZER_VALUE: return ORGANIZER;
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
    private AttendeeRole(int value, String name, String literal) {
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
    
} //AttendeeRole

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
 * A representation of the literals of the enumeration '<em><b>Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Form of a mentorship.
 * <!-- end-model-doc -->
 * @see org.kith.model.mentorship.MentorshipPackage#getMentorshipKind()
 * @model
 * @generated
 */
public enum MentorshipKind implements Enumerator {
    /**
     * The '<em><b>ONE TO ONE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * One mentor and one mentee.
     * <!-- end-model-doc -->
     * @see #ONE_TO_ONE_VALUE
     * @generated
     * @ordered
     */
    ONE_TO_ONE(0, "ONE_TO_ONE", "ONE_TO_ONE"),

    /**
     * The '<em><b>GROUP</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Several mentees, or several mentors.
     * <!-- end-model-doc -->
     * @see #GROUP_VALUE
     * @generated
     * @ordered
     */
    GROUP(1, "GROUP", "GROUP"),

    /**
     * The '<em><b>PEER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Two of the same standing.
     * <!-- end-model-doc -->
     * @see #PEER_VALUE
     * @generated
     * @ordered
     */
    PEER(2, "PEER", "PEER"),

    /**
     * The '<em><b>REVERSE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The younger teaches the older.
     * <!-- end-model-doc -->
     * @see #REVERSE_VALUE
     * @generated
     * @ordered
     */
    REVERSE(3, "REVERSE", "REVERSE"),

    /**
     * The '<em><b>FLASH</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A single meeting.
     * <!-- end-model-doc -->
     * @see #FLASH_VALUE
     * @generated
     * @ordered
     */
    FLASH(4, "FLASH", "FLASH"),

    /**
     * The '<em><b>SPONSORSHIP</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The mentor speaks for the mentee where it counts.
     * <!-- end-model-doc -->
     * @see #SPONSORSHIP_VALUE
     * @generated
     * @ordered
     */
    SPONSORSHIP(5, "SPONSORSHIP", "SPONSORSHIP");

    /**
     * The '<em><b>ONE TO ONE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * One mentor and one mentee.
     * <!-- end-model-doc -->
     * @see #ONE_TO_ONE
     * @model
     * @generated
     * @ordered
     */
    public static final int ONE_TO_ONE_VALUE = 0;

    /**
     * The '<em><b>GROUP</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Several mentees, or several mentors.
     * <!-- end-model-doc -->
     * @see #GROUP
     * @model
     * @generated
     * @ordered
     */
    public static final int GROUP_VALUE = 1;

    /**
     * The '<em><b>PEER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Two of the same standing.
     * <!-- end-model-doc -->
     * @see #PEER
     * @model
     * @generated
     * @ordered
     */
    public static final int PEER_VALUE = 2;

    /**
     * The '<em><b>REVERSE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The younger teaches the older.
     * <!-- end-model-doc -->
     * @see #REVERSE
     * @model
     * @generated
     * @ordered
     */
    public static final int REVERSE_VALUE = 3;

    /**
     * The '<em><b>FLASH</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A single meeting.
     * <!-- end-model-doc -->
     * @see #FLASH
     * @model
     * @generated
     * @ordered
     */
    public static final int FLASH_VALUE = 4;

    /**
     * The '<em><b>SPONSORSHIP</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The mentor speaks for the mentee where it counts.
     * <!-- end-model-doc -->
     * @see #SPONSORSHIP
     * @model
     * @generated
     * @ordered
     */
    public static final int SPONSORSHIP_VALUE = 5;

    /**
     * An array of all the '<em><b>Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final MentorshipKind[] VALUES_ARRAY =
        new MentorshipKind[] {
            ONE_TO_ONE,
            GROUP,
            PEER,
            REVERSE,
            FLASH,
            SPONSORSHIP,
        };

    /**
     * A public read-only list of all the '<em><b>Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<MentorshipKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MentorshipKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            MentorshipKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MentorshipKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            MentorshipKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MentorshipKind get(int value) {
        switch (value) {
            case ONE_TO_ONE_VALUE: return ONE_TO_ONE;
            case GROUP_VALUE: return GROUP;
            case PEER_VALUE: return PEER;
            case REVERSE_VALUE: return REVERSE;
            case FLASH_VALUE: return FLASH;
            case SPONSORSHIP_VALUE: return SPONSORSHIP;
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
    private MentorshipKind(int value, String name, String literal) {
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
    
} //MentorshipKind

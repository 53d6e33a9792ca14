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
 * A representation of the literals of the enumeration '<em><b>Skill Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How well somebody masters a skill (vCard EXPERTISE LEVEL, RFC 6715 section 2.1).
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getSkillLevel()
 * @model
 * @generated
 */
public enum SkillLevel implements Enumerator {
    /**
     * The '<em><b>UNKNOWN</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #UNKNOWN_VALUE
     * @generated
     * @ordered
     */
    UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

    /**
     * The '<em><b>BEGINNER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #BEGINNER_VALUE
     * @generated
     * @ordered
     */
    BEGINNER(1, "BEGINNER", "BEGINNER"),

    /**
     * The '<em><b>AVERAGE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #AVERAGE_VALUE
     * @generated
     * @ordered
     */
    AVERAGE(2, "AVERAGE", "AVERAGE"),

    /**
     * The '<em><b>EXPERT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #EXPERT_VALUE
     * @generated
     * @ordered
     */
    EXPERT(3, "EXPERT", "EXPERT");

    /**
     * The '<em><b>UNKNOWN</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #UNKNOWN
     * @model
     * @generated
     * @ordered
     */
    public static final int UNKNOWN_VALUE = 0;

    /**
     * The '<em><b>BEGINNER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #BEGINNER
     * @model
     * @generated
     * @ordered
     */
    public static final int BEGINNER_VALUE = 1;

    /**
     * The '<em><b>AVERAGE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #AVERAGE
     * @model
     * @generated
     * @ordered
     */
    public static final int AVERAGE_VALUE = 2;

    /**
     * The '<em><b>EXPERT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #EXPERT
     * @model
     * @generated
     * @ordered
     */
    public static final int EXPERT_VALUE = 3;

    /**
     * An array of all the '<em><b>Skill Level</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final SkillLevel[] VALUES_ARRAY =
        new SkillLevel[] {
            UNKNOWN,
            BEGINNER,
            AVERAGE,
            EXPERT,
        };

    /**
     * A public read-only list of all the '<em><b>Skill Level</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<SkillLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Skill Level</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SkillLevel get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            SkillLevel result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Skill Level</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SkillLevel getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            SkillLevel result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Skill Level</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SkillLevel get(int value) {
        switch (value) {
            case UNKNOWN_VALUE: return UNKNOWN;
            case BEGINNER_VALUE: return BEGINNER;
            case AVERAGE_VALUE: return AVERAGE;
            case EXPERT_VALUE: return EXPERT;
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
    private SkillLevel(int value, String name, String literal) {
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
    
} //SkillLevel

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
 * A representation of the literals of the enumeration '<em><b>Mentoring Style</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How somebody likes to mentor or to be mentored.
 * <!-- end-model-doc -->
 * @see org.kith.model.mentorship.MentorshipPackage#getMentoringStyle()
 * @model
 * @generated
 */
public enum MentoringStyle implements Enumerator {
    /**
     * The '<em><b>TEACHING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By explaining and showing.
     * <!-- end-model-doc -->
     * @see #TEACHING_VALUE
     * @generated
     * @ordered
     */
    TEACHING(0, "TEACHING", "TEACHING"),

    /**
     * The '<em><b>COACHING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By asking.
     * <!-- end-model-doc -->
     * @see #COACHING_VALUE
     * @generated
     * @ordered
     */
    COACHING(1, "COACHING", "COACHING"),

    /**
     * The '<em><b>CHALLENGING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By demanding much.
     * <!-- end-model-doc -->
     * @see #CHALLENGING_VALUE
     * @generated
     * @ordered
     */
    CHALLENGING(2, "CHALLENGING", "CHALLENGING"),

    /**
     * The '<em><b>ENCOURAGING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By supporting.
     * <!-- end-model-doc -->
     * @see #ENCOURAGING_VALUE
     * @generated
     * @ordered
     */
    ENCOURAGING(3, "ENCOURAGING", "ENCOURAGING"),

    /**
     * The '<em><b>CONNECTING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By opening doors.
     * <!-- end-model-doc -->
     * @see #CONNECTING_VALUE
     * @generated
     * @ordered
     */
    CONNECTING(4, "CONNECTING", "CONNECTING");

    /**
     * The '<em><b>TEACHING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By explaining and showing.
     * <!-- end-model-doc -->
     * @see #TEACHING
     * @model
     * @generated
     * @ordered
     */
    public static final int TEACHING_VALUE = 0;

    /**
     * The '<em><b>COACHING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By asking.
     * <!-- end-model-doc -->
     * @see #COACHING
     * @model
     * @generated
     * @ordered
     */
    public static final int COACHING_VALUE = 1;

    /**
     * The '<em><b>CHALLENGING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By demanding much.
     * <!-- end-model-doc -->
     * @see #CHALLENGING
     * @model
     * @generated
     * @ordered
     */
    public static final int CHALLENGING_VALUE = 2;

    /**
     * The '<em><b>ENCOURAGING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By supporting.
     * <!-- end-model-doc -->
     * @see #ENCOURAGING
     * @model
     * @generated
     * @ordered
     */
    public static final int ENCOURAGING_VALUE = 3;

    /**
     * The '<em><b>CONNECTING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * By opening doors.
     * <!-- end-model-doc -->
     * @see #CONNECTING
     * @model
     * @generated
     * @ordered
     */
    public static final int CONNECTING_VALUE = 4;

    /**
     * An array of all the '<em><b>Mentoring Style</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final MentoringStyle[] VALUES_ARRAY =
        new MentoringStyle[] {
            TEACHING,
            COACHING,
            CHALLENGING,
            ENCOURAGING,
            CONNECTING,
        };

    /**
     * A public read-only list of all the '<em><b>Mentoring Style</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<MentoringStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Mentoring Style</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MentoringStyle get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            MentoringStyle result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Mentoring Style</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MentoringStyle getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            MentoringStyle result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Mentoring Style</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static MentoringStyle get(int value) {
        switch (value) {
            case TEACHING_VALUE: return TEACHING;
            case COACHING_VALUE: return COACHING;
            case CHALLENGING_VALUE: return CHALLENGING;
            case ENCOURAGING_VALUE: return ENCOURAGING;
            case CONNECTING_VALUE: return CONNECTING;
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
    private MentoringStyle(int value, String name, String literal) {
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
    
} //MentoringStyle

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
 * A representation of the literals of the enumeration '<em><b>Feedback Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of a feedback.
 * <!-- end-model-doc -->
 * @see org.kith.model.growth.GrowthPackage#getFeedbackKind()
 * @model
 * @generated
 */
public enum FeedbackKind implements Enumerator {
    /**
     * The '<em><b>PRAISE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something was good.
     * <!-- end-model-doc -->
     * @see #PRAISE_VALUE
     * @generated
     * @ordered
     */
    PRAISE(0, "PRAISE", "PRAISE"),

    /**
     * The '<em><b>CONSTRUCTIVE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something could be better, and how.
     * <!-- end-model-doc -->
     * @see #CONSTRUCTIVE_VALUE
     * @generated
     * @ordered
     */
    CONSTRUCTIVE(1, "CONSTRUCTIVE", "CONSTRUCTIVE"),

    /**
     * The '<em><b>MIXED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Both.
     * <!-- end-model-doc -->
     * @see #MIXED_VALUE
     * @generated
     * @ordered
     */
    MIXED(2, "MIXED", "MIXED");

    /**
     * The '<em><b>PRAISE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something was good.
     * <!-- end-model-doc -->
     * @see #PRAISE
     * @model
     * @generated
     * @ordered
     */
    public static final int PRAISE_VALUE = 0;

    /**
     * The '<em><b>CONSTRUCTIVE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something could be better, and how.
     * <!-- end-model-doc -->
     * @see #CONSTRUCTIVE
     * @model
     * @generated
     * @ordered
     */
    public static final int CONSTRUCTIVE_VALUE = 1;

    /**
     * The '<em><b>MIXED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Both.
     * <!-- end-model-doc -->
     * @see #MIXED
     * @model
     * @generated
     * @ordered
     */
    public static final int MIXED_VALUE = 2;

    /**
     * An array of all the '<em><b>Feedback Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final FeedbackKind[] VALUES_ARRAY =
        new FeedbackKind[] {
            PRAISE,
            CONSTRUCTIVE,
            MIXED,
        };

    /**
     * A public read-only list of all the '<em><b>Feedback Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<FeedbackKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Feedback Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static FeedbackKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            FeedbackKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Feedback Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static FeedbackKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            FeedbackKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Feedback Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static FeedbackKind get(int value) {
        switch (value) {
            case PRAISE_VALUE: return PRAISE;
            case CONSTRUCTIVE_VALUE: return CONSTRUCTIVE;
            case MIXED_VALUE: return MIXED;
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
    private FeedbackKind(int value, String name, String literal) {
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
    
} //FeedbackKind

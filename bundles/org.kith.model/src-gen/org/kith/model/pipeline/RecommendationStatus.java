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
 * A representation of the literals of the enumeration '<em><b>Recommendation Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether a recommendation can be seen.
 * <!-- end-model-doc -->
 * @see org.kith.model.pipeline.PipelinePackage#getRecommendationStatus()
 * @model
 * @generated
 */
public enum RecommendationStatus implements Enumerator {
    /**
     * The '<em><b>DRAFT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is being written.
     * <!-- end-model-doc -->
     * @see #DRAFT_VALUE
     * @generated
     * @ordered
     */
    DRAFT(0, "DRAFT", "DRAFT"),

    /**
     * The '<em><b>REQUESTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was asked for.
     * <!-- end-model-doc -->
     * @see #REQUESTED_VALUE
     * @generated
     * @ordered
     */
    REQUESTED(1, "REQUESTED", "REQUESTED"),

    /**
     * The '<em><b>PENDING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It waits to be accepted.
     * <!-- end-model-doc -->
     * @see #PENDING_VALUE
     * @generated
     * @ordered
     */
    PENDING(2, "PENDING", "PENDING"),

    /**
     * The '<em><b>VISIBLE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Everybody can see it.
     * <!-- end-model-doc -->
     * @see #VISIBLE_VALUE
     * @generated
     * @ordered
     */
    VISIBLE(3, "VISIBLE", "VISIBLE"),

    /**
     * The '<em><b>HIDDEN</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nobody can see it.
     * <!-- end-model-doc -->
     * @see #HIDDEN_VALUE
     * @generated
     * @ordered
     */
    HIDDEN(4, "HIDDEN", "HIDDEN");

    /**
     * The '<em><b>DRAFT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It is being written.
     * <!-- end-model-doc -->
     * @see #DRAFT
     * @model
     * @generated
     * @ordered
     */
    public static final int DRAFT_VALUE = 0;

    /**
     * The '<em><b>REQUESTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was asked for.
     * <!-- end-model-doc -->
     * @see #REQUESTED
     * @model
     * @generated
     * @ordered
     */
    public static final int REQUESTED_VALUE = 1;

    /**
     * The '<em><b>PENDING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It waits to be accepted.
     * <!-- end-model-doc -->
     * @see #PENDING
     * @model
     * @generated
     * @ordered
     */
    public static final int PENDING_VALUE = 2;

    /**
     * The '<em><b>VISIBLE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Everybody can see it.
     * <!-- end-model-doc -->
     * @see #VISIBLE
     * @model
     * @generated
     * @ordered
     */
    public static final int VISIBLE_VALUE = 3;

    /**
     * The '<em><b>HIDDEN</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nobody can see it.
     * <!-- end-model-doc -->
     * @see #HIDDEN
     * @model
     * @generated
     * @ordered
     */
    public static final int HIDDEN_VALUE = 4;

    /**
     * An array of all the '<em><b>Recommendation Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final RecommendationStatus[] VALUES_ARRAY =
        new RecommendationStatus[] {
            DRAFT,
            REQUESTED,
            PENDING,
            VISIBLE,
            HIDDEN,
        };

    /**
     * A public read-only list of all the '<em><b>Recommendation Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<RecommendationStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Recommendation Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RecommendationStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            RecommendationStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Recommendation Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RecommendationStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            RecommendationStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Recommendation Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RecommendationStatus get(int value) {
        switch (value) {
            case DRAFT_VALUE: return DRAFT;
            case REQUESTED_VALUE: return REQUESTED;
            case PENDING_VALUE: return PENDING;
            case VISIBLE_VALUE: return VISIBLE;
            case HIDDEN_VALUE: return HIDDEN;
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
    private RecommendationStatus(int value, String name, String literal) {
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
    
} //RecommendationStatus

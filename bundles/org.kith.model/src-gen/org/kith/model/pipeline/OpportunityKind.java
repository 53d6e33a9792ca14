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
 * A representation of the literals of the enumeration '<em><b>Opportunity Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of an opportunity.
 * <!-- end-model-doc -->
 * @see org.kith.model.pipeline.PipelinePackage#getOpportunityKind()
 * @model
 * @generated
 */
public enum OpportunityKind implements Enumerator {
    /**
     * The '<em><b>JOB</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Work for somebody.
     * <!-- end-model-doc -->
     * @see #JOB_VALUE
     * @generated
     * @ordered
     */
    JOB(0, "JOB", "JOB"),

    /**
     * The '<em><b>COLLABORATION</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Work with somebody.
     * <!-- end-model-doc -->
     * @see #COLLABORATION_VALUE
     * @generated
     * @ordered
     */
    COLLABORATION(1, "COLLABORATION", "COLLABORATION"),

    /**
     * The '<em><b>PARTNERSHIP</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Business together.
     * <!-- end-model-doc -->
     * @see #PARTNERSHIP_VALUE
     * @generated
     * @ordered
     */
    PARTNERSHIP(2, "PARTNERSHIP", "PARTNERSHIP"),

    /**
     * The '<em><b>MENTORSHIP</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Learning from somebody, or teaching.
     * <!-- end-model-doc -->
     * @see #MENTORSHIP_VALUE
     * @generated
     * @ordered
     */
    MENTORSHIP(3, "MENTORSHIP", "MENTORSHIP"),

    /**
     * The '<em><b>LEARNING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A course or a degree.
     * <!-- end-model-doc -->
     * @see #LEARNING_VALUE
     * @generated
     * @ordered
     */
    LEARNING(4, "LEARNING", "LEARNING"),

    /**
     * The '<em><b>SPEAKING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A talk.
     * <!-- end-model-doc -->
     * @see #SPEAKING_VALUE
     * @generated
     * @ordered
     */
    SPEAKING(5, "SPEAKING", "SPEAKING"),

    /**
     * The '<em><b>CLIENT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody who buys.
     * <!-- end-model-doc -->
     * @see #CLIENT_VALUE
     * @generated
     * @ordered
     */
    CLIENT(6, "CLIENT", "CLIENT"),

    /**
     * The '<em><b>FUNDING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Money for a purpose.
     * <!-- end-model-doc -->
     * @see #FUNDING_VALUE
     * @generated
     * @ordered
     */
    FUNDING(7, "FUNDING", "FUNDING"),

    /**
     * The '<em><b>VOLUNTEERING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Work for a good cause.
     * <!-- end-model-doc -->
     * @see #VOLUNTEERING_VALUE
     * @generated
     * @ordered
     */
    VOLUNTEERING(8, "VOLUNTEERING", "VOLUNTEERING");

    /**
     * The '<em><b>JOB</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Work for somebody.
     * <!-- end-model-doc -->
     * @see #JOB
     * @model
     * @generated
     * @ordered
     */
    public static final int JOB_VALUE = 0;

    /**
     * The '<em><b>COLLABORATION</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Work with somebody.
     * <!-- end-model-doc -->
     * @see #COLLABORATION
     * @model
     * @generated
     * @ordered
     */
    public static final int COLLABORATION_VALUE = 1;

    /**
     * The '<em><b>PARTNERSHIP</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Business together.
     * <!-- end-model-doc -->
     * @see #PARTNERSHIP
     * @model
     * @generated
     * @ordered
     */
    public static final int PARTNERSHIP_VALUE = 2;

    /**
     * The '<em><b>MENTORSHIP</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Learning from somebody, or teaching.
     * <!-- end-model-doc -->
     * @see #MENTORSHIP
     * @model
     * @generated
     * @ordered
     */
    public static final int MENTORSHIP_VALUE = 3;

    /**
     * The '<em><b>LEARNING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A course or a degree.
     * <!-- end-model-doc -->
     * @see #LEARNING
     * @model
     * @generated
     * @ordered
     */
    public static final int LEARNING_VALUE = 4;

    /**
     * The '<em><b>SPEAKING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A talk.
     * <!-- end-model-doc -->
     * @see #SPEAKING
     * @model
     * @generated
     * @ordered
     */
    public static final int SPEAKING_VALUE = 5;

    /**
     * The '<em><b>CLIENT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody who buys.
     * <!-- end-model-doc -->
     * @see #CLIENT
     * @model
     * @generated
     * @ordered
     */
    public static final int CLIENT_VALUE = 6;

    /**
     * The '<em><b>FUNDING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Money for a purpose.
     * <!-- end-model-doc -->
     * @see #FUNDING
     * @model
     * @generated
     * @ordered
     */
    public static final int FUNDING_VALUE = 7;

    /**
     * The '<em><b>VOLUNTEERING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Work for a good cause.
     * <!-- end-model-doc -->
     * @see #VOLUNTEERING
     * @model
     * @generated
     * @ordered
     */
    public static final int VOLUNTEERING_VALUE = 8;

    /**
     * An array of all the '<em><b>Opportunity Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final OpportunityKind[] VALUES_ARRAY =
        new OpportunityKind[] {
            JOB,
            COLLABORATION,
            PARTNERSHIP,
            MENTORSHIP,
            LEARNING,
            SPEAKING,
            CLIENT,
            FUNDING,
            VOLUNTEERING,
        };

    /**
     * A public read-only list of all the '<em><b>Opportunity Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<OpportunityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Opportunity Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static OpportunityKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            OpportunityKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Opportunity Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static OpportunityKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            OpportunityKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Opportunity Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static OpportunityKind get(int value) {
        switch (value) {
            case JOB_VALUE: return JOB;
            case COLLABORATION_VALUE: return COLLABORATION;
            case PARTNERSHIP_VALUE: return PARTNERSHIP;
            case MENTORSHIP_VALUE: return MENTORSHIP;
            case LEARNING_VALUE: return LEARNING;
            case SPEAKING_VALUE: return SPEAKING;
            case CLIENT_VALUE: return CLIENT;
            case FUNDING_VALUE: return FUNDING;
            case VOLUNTEERING_VALUE: return VOLUNTEERING;
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
    private OpportunityKind(int value, String name, String literal) {
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
    
} //OpportunityKind

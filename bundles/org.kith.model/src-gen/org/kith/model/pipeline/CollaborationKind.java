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
 * A representation of the literals of the enumeration '<em><b>Collaboration Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What people can do together.
 * <!-- end-model-doc -->
 * @see org.kith.model.pipeline.PipelinePackage#getCollaborationKind()
 * @model
 * @generated
 */
public enum CollaborationKind implements Enumerator {
    /**
     * The '<em><b>PROJECT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something with an end.
     * <!-- end-model-doc -->
     * @see #PROJECT_VALUE
     * @generated
     * @ordered
     */
    PROJECT(0, "PROJECT", "PROJECT"),

    /**
     * The '<em><b>CO AUTHORSHIP</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They write together.
     * <!-- end-model-doc -->
     * @see #CO_AUTHORSHIP_VALUE
     * @generated
     * @ordered
     */
    CO_AUTHORSHIP(1, "CO_AUTHORSHIP", "CO_AUTHORSHIP"),

    /**
     * The '<em><b>PARTNERSHIP</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They do business together.
     * <!-- end-model-doc -->
     * @see #PARTNERSHIP_VALUE
     * @generated
     * @ordered
     */
    PARTNERSHIP(2, "PARTNERSHIP", "PARTNERSHIP"),

    /**
     * The '<em><b>ALLIANCE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They pursue an aim, each in their own way.
     * <!-- end-model-doc -->
     * @see #ALLIANCE_VALUE
     * @generated
     * @ordered
     */
    ALLIANCE(3, "ALLIANCE", "ALLIANCE"),

    /**
     * The '<em><b>OPEN SOURCE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They build something for everybody.
     * <!-- end-model-doc -->
     * @see #OPEN_SOURCE_VALUE
     * @generated
     * @ordered
     */
    OPEN_SOURCE(4, "OPEN_SOURCE", "OPEN_SOURCE"),

    /**
     * The '<em><b>EVENT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They prepare an event.
     * <!-- end-model-doc -->
     * @see #EVENT_VALUE
     * @generated
     * @ordered
     */
    EVENT(5, "EVENT", "EVENT"),

    /**
     * The '<em><b>RESEARCH</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They find something out.
     * <!-- end-model-doc -->
     * @see #RESEARCH_VALUE
     * @generated
     * @ordered
     */
    RESEARCH(6, "RESEARCH", "RESEARCH");

    /**
     * The '<em><b>PROJECT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something with an end.
     * <!-- end-model-doc -->
     * @see #PROJECT
     * @model
     * @generated
     * @ordered
     */
    public static final int PROJECT_VALUE = 0;

    /**
     * The '<em><b>CO AUTHORSHIP</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They write together.
     * <!-- end-model-doc -->
     * @see #CO_AUTHORSHIP
     * @model
     * @generated
     * @ordered
     */
    public static final int CO_AUTHORSHIP_VALUE = 1;

    /**
     * The '<em><b>PARTNERSHIP</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They do business together.
     * <!-- end-model-doc -->
     * @see #PARTNERSHIP
     * @model
     * @generated
     * @ordered
     */
    public static final int PARTNERSHIP_VALUE = 2;

    /**
     * The '<em><b>ALLIANCE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They pursue an aim, each in their own way.
     * <!-- end-model-doc -->
     * @see #ALLIANCE
     * @model
     * @generated
     * @ordered
     */
    public static final int ALLIANCE_VALUE = 3;

    /**
     * The '<em><b>OPEN SOURCE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They build something for everybody.
     * <!-- end-model-doc -->
     * @see #OPEN_SOURCE
     * @model
     * @generated
     * @ordered
     */
    public static final int OPEN_SOURCE_VALUE = 4;

    /**
     * The '<em><b>EVENT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They prepare an event.
     * <!-- end-model-doc -->
     * @see #EVENT
     * @model
     * @generated
     * @ordered
     */
    public static final int EVENT_VALUE = 5;

    /**
     * The '<em><b>RESEARCH</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They find something out.
     * <!-- end-model-doc -->
     * @see #RESEARCH
     * @model
     * @generated
     * @ordered
     */
    public static final int RESEARCH_VALUE = 6;

    /**
     * An array of all the '<em><b>Collaboration Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final CollaborationKind[] VALUES_ARRAY =
        new CollaborationKind[] {
            PROJECT,
            CO_AUTHORSHIP,
            PARTNERSHIP,
            ALLIANCE,
            OPEN_SOURCE,
            EVENT,
            RESEARCH,
        };

    /**
     * A public read-only list of all the '<em><b>Collaboration Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<CollaborationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Collaboration Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CollaborationKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            CollaborationKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Collaboration Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CollaborationKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            CollaborationKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Collaboration Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static CollaborationKind get(int value) {
        switch (value) {
            case PROJECT_VALUE: return PROJECT;
            case CO_AUTHORSHIP_VALUE: return CO_AUTHORSHIP;
            case PARTNERSHIP_VALUE: return PARTNERSHIP;
            case ALLIANCE_VALUE: return ALLIANCE;
            case OPEN_SOURCE_VALUE: return OPEN_SOURCE;
            case EVENT_VALUE: return EVENT;
            case RESEARCH_VALUE: return RESEARCH;
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
    private CollaborationKind(int value, String name, String literal) {
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
    
} //CollaborationKind

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
 * A representation of the literals of the enumeration '<em><b>Contact Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Part that somebody has in an opportunity.
 * <!-- end-model-doc -->
 * @see org.kith.model.pipeline.PipelinePackage#getContactRole()
 * @model
 * @generated
 */
public enum ContactRole implements Enumerator {
    /**
     * The '<em><b>OTHER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Any other.
     * <!-- end-model-doc -->
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(0, "OTHER", "OTHER"),

    /**
     * The '<em><b>DECISION MAKER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Decides.
     * <!-- end-model-doc -->
     * @see #DECISION_MAKER_VALUE
     * @generated
     * @ordered
     */
    DECISION_MAKER(1, "DECISION_MAKER", "DECISION_MAKER"),

    /**
     * The '<em><b>CHAMPION</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Speaks for it inside.
     * <!-- end-model-doc -->
     * @see #CHAMPION_VALUE
     * @generated
     * @ordered
     */
    CHAMPION(2, "CHAMPION", "CHAMPION"),

    /**
     * The '<em><b>INFLUENCER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Is listened to.
     * <!-- end-model-doc -->
     * @see #INFLUENCER_VALUE
     * @generated
     * @ordered
     */
    INFLUENCER(3, "INFLUENCER", "INFLUENCER"),

    /**
     * The '<em><b>EVALUATOR</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Judges it.
     * <!-- end-model-doc -->
     * @see #EVALUATOR_VALUE
     * @generated
     * @ordered
     */
    EVALUATOR(4, "EVALUATOR", "EVALUATOR"),

    /**
     * The '<em><b>HIRING MANAGER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Will be the superior.
     * <!-- end-model-doc -->
     * @see #HIRING_MANAGER_VALUE
     * @generated
     * @ordered
     */
    HIRING_MANAGER(5, "HIRING_MANAGER", "HIRING_MANAGER"),

    /**
     * The '<em><b>RECRUITER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Looks for candidates.
     * <!-- end-model-doc -->
     * @see #RECRUITER_VALUE
     * @generated
     * @ordered
     */
    RECRUITER(6, "RECRUITER", "RECRUITER"),

    /**
     * The '<em><b>INTRODUCER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Opened the door.
     * <!-- end-model-doc -->
     * @see #INTRODUCER_VALUE
     * @generated
     * @ordered
     */
    INTRODUCER(7, "INTRODUCER", "INTRODUCER"),

    /**
     * The '<em><b>COLLABORATOR</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Takes part.
     * <!-- end-model-doc -->
     * @see #COLLABORATOR_VALUE
     * @generated
     * @ordered
     */
    COLLABORATOR(8, "COLLABORATOR", "COLLABORATOR"),

    /**
     * The '<em><b>GATEKEEPER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Lets people in, or does not.
     * <!-- end-model-doc -->
     * @see #GATEKEEPER_VALUE
     * @generated
     * @ordered
     */
    GATEKEEPER(9, "GATEKEEPER", "GATEKEEPER");

    /**
     * The '<em><b>OTHER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Any other.
     * <!-- end-model-doc -->
     * @see #OTHER
     * @model
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 0;

    /**
     * The '<em><b>DECISION MAKER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Decides.
     * <!-- end-model-doc -->
     * @see #DECISION_MAKER
     * @model
     * @generated
     * @ordered
     */
    public static final int DECISION_MAKER_VALUE = 1;

    /**
     * The '<em><b>CHAMPION</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Speaks for it inside.
     * <!-- end-model-doc -->
     * @see #CHAMPION
     * @model
     * @generated
     * @ordered
     */
    public static final int CHAMPION_VALUE = 2;

    /**
     * The '<em><b>INFLUENCER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Is listened to.
     * <!-- end-model-doc -->
     * @see #INFLUENCER
     * @model
     * @generated
     * @ordered
     */
    public static final int INFLUENCER_VALUE = 3;

    /**
     * The '<em><b>EVALUATOR</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Judges it.
     * <!-- end-model-doc -->
     * @see #EVALUATOR
     * @model
     * @generated
     * @ordered
     */
    public static final int EVALUATOR_VALUE = 4;

    /**
     * The '<em><b>HIRING MANAGER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Will be the superior.
     * <!-- end-model-doc -->
     * @see #HIRING_MANAGER
     * @model
     * @generated
     * @ordered
     */
    public static final int HIRING_MANAGER_VALUE = 5;

    /**
     * The '<em><b>RECRUITER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Looks for candidates.
     * <!-- end-model-doc -->
     * @see #RECRUITER
     * @model
     * @generated
     * @ordered
     */
    public static final int RECRUITER_VALUE = 6;

    /**
     * The '<em><b>INTRODUCER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Opened the door.
     * <!-- end-model-doc -->
     * @see #INTRODUCER
     * @model
     * @generated
     * @ordered
     */
    public static final int INTRODUCER_VALUE = 7;

    /**
     * The '<em><b>COLLABORATOR</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Takes part.
     * <!-- end-model-doc -->
     * @see #COLLABORATOR
     * @model
     * @generated
     * @ordered
     */
    public static final int COLLABORATOR_VALUE = 8;

    /**
     * The '<em><b>GATEKEEPER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Lets people in, or does not.
     * <!-- end-model-doc -->
     * @see #GATEKEEPER
     * @model
     * @generated
     * @ordered
     */
    public static final int GATEKEEPER_VALUE = 9;

    /**
     * An array of all the '<em><b>Contact Role</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final ContactRole[] VALUES_ARRAY =
        new ContactRole[] {
            OTHER,
            DECISION_MAKER,
            CHAMPION,
            INFLUENCER,
            EVALUATOR,
            HIRING_MANAGER,
            RECRUITER,
            INTRODUCER,
            COLLABORATOR,
            GATEKEEPER,
        };

    /**
     * A public read-only list of all the '<em><b>Contact Role</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<ContactRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Contact Role</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ContactRole get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            ContactRole result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Contact Role</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ContactRole getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            ContactRole result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Contact Role</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ContactRole get(int value) {
        switch (value) {
            case OTHER_VALUE: return OTHER;
            case DECISION_MAKER_VALUE: return DECISION_MAKER;
            case CHAMPION_VALUE: return CHAMPION;
            case INFLUENCER_VALUE: return INFLUENCER;
            case EVALUATOR_VALUE: return EVALUATOR;
            case HIRING_MANAGER_VALUE: return HIRING_MANAGER;
            case RECRUITER_VALUE: return RECRUITER;
            case INTRODUCER_VALUE: return INTRODUCER;
            case COLLABORATOR_VALUE: return COLLABORATOR;
            case GATEKEEPER_VALUE: return GATEKEEPER;
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
    private ContactRole(int value, String name, String literal) {
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
    
} //ContactRole

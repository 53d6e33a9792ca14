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
 * A representation of the literals of the enumeration '<em><b>Speaker Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * As what somebody speaks.
 * <!-- end-model-doc -->
 * @see org.kith.model.growth.GrowthPackage#getSpeakerRole()
 * @model
 * @generated
 */
public enum SpeakerRole implements Enumerator {
    /**
     * The '<em><b>PRESENTER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Alone.
     * <!-- end-model-doc -->
     * @see #PRESENTER_VALUE
     * @generated
     * @ordered
     */
    PRESENTER(0, "PRESENTER", "PRESENTER"),

    /**
     * The '<em><b>CO PRESENTER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * With others.
     * <!-- end-model-doc -->
     * @see #CO_PRESENTER_VALUE
     * @generated
     * @ordered
     */
    CO_PRESENTER(1, "CO_PRESENTER", "CO_PRESENTER"),

    /**
     * The '<em><b>KEYNOTE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * First of all.
     * <!-- end-model-doc -->
     * @see #KEYNOTE_VALUE
     * @generated
     * @ordered
     */
    KEYNOTE(2, "KEYNOTE", "KEYNOTE"),

    /**
     * The '<em><b>PANELIST</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As one of a panel.
     * <!-- end-model-doc -->
     * @see #PANELIST_VALUE
     * @generated
     * @ordered
     */
    PANELIST(3, "PANELIST", "PANELIST"),

    /**
     * The '<em><b>MODERATOR</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Leading others.
     * <!-- end-model-doc -->
     * @see #MODERATOR_VALUE
     * @generated
     * @ordered
     */
    MODERATOR(4, "MODERATOR", "MODERATOR"),

    /**
     * The '<em><b>WORKSHOP LEAD</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In a workshop.
     * <!-- end-model-doc -->
     * @see #WORKSHOP_LEAD_VALUE
     * @generated
     * @ordered
     */
    WORKSHOP_LEAD(5, "WORKSHOP_LEAD", "WORKSHOP_LEAD");

    /**
     * The '<em><b>PRESENTER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Alone.
     * <!-- end-model-doc -->
     * @see #PRESENTER
     * @model
     * @generated
     * @ordered
     */
    public static final int PRESENTER_VALUE = 0;

    /**
     * The '<em><b>CO PRESENTER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * With others.
     * <!-- end-model-doc -->
     * @see #CO_PRESENTER
     * @model
     * @generated
     * @ordered
     */
    public static final int CO_PRESENTER_VALUE = 1;

    /**
     * The '<em><b>KEYNOTE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * First of all.
     * <!-- end-model-doc -->
     * @see #KEYNOTE
     * @model
     * @generated
     * @ordered
     */
    public static final int KEYNOTE_VALUE = 2;

    /**
     * The '<em><b>PANELIST</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * As one of a panel.
     * <!-- end-model-doc -->
     * @see #PANELIST
     * @model
     * @generated
     * @ordered
     */
    public static final int PANELIST_VALUE = 3;

    /**
     * The '<em><b>MODERATOR</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Leading others.
     * <!-- end-model-doc -->
     * @see #MODERATOR
     * @model
     * @generated
     * @ordered
     */
    public static final int MODERATOR_VALUE = 4;

    /**
     * The '<em><b>WORKSHOP LEAD</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * In a workshop.
     * <!-- end-model-doc -->
     * @see #WORKSHOP_LEAD
     * @model
     * @generated
     * @ordered
     */
    public static final int WORKSHOP_LEAD_VALUE = 5;

    /**
     * An array of all the '<em><b>Speaker Role</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final SpeakerRole[] VALUES_ARRAY =
        new SpeakerRole[] {
            PRESENTER,
            CO_PRESENTER,
            KEYNOTE,
            PANELIST,
            MODERATOR,
            WORKSHOP_LEAD,
        };

    /**
     * A public read-only list of all the '<em><b>Speaker Role</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<SpeakerRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Speaker Role</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SpeakerRole get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            SpeakerRole result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Speaker Role</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SpeakerRole getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            SpeakerRole result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Speaker Role</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SpeakerRole get(int value) {
        switch (value) {
            case PRESENTER_VALUE: return PRESENTER;
            case CO_PRESENTER_VALUE: return CO_PRESENTER;
            case KEYNOTE_VALUE: return KEYNOTE;
            case PANELIST_VALUE: return PANELIST;
            case MODERATOR_VALUE: return MODERATOR;
            case WORKSHOP_LEAD_VALUE: return WORKSHOP_LEAD;
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
    private SpeakerRole(int value, String name, String literal) {
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
    
} //SpeakerRole

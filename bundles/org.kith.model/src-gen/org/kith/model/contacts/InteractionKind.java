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
 * A representation of the literals of the enumeration '<em><b>Interaction Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How people were in contact.
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getInteractionKind()
 * @model
 * @generated
 */
public enum InteractionKind implements Enumerator {
    /**
     * The '<em><b>MEETING IN PERSON</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MEETING_IN_PERSON_VALUE
     * @generated
     * @ordered
     */
    MEETING_IN_PERSON(0, "MEETING_IN_PERSON", "MEETING_IN_PERSON"),

    /**
     * The '<em><b>VIDEO CALL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #VIDEO_CALL_VALUE
     * @generated
     * @ordered
     */
    VIDEO_CALL(1, "VIDEO_CALL", "VIDEO_CALL"),

    /**
     * The '<em><b>PHONE CALL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #PHONE_CALL_VALUE
     * @generated
     * @ordered
     */
    PHONE_CALL(2, "PHONE_CALL", "PHONE_CALL"),

    /**
     * The '<em><b>EMAIL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #EMAIL_VALUE
     * @generated
     * @ordered
     */
    EMAIL(3, "EMAIL", "EMAIL"),

    /**
     * The '<em><b>DIRECT MESSAGE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DIRECT_MESSAGE_VALUE
     * @generated
     * @ordered
     */
    DIRECT_MESSAGE(4, "DIRECT_MESSAGE", "DIRECT_MESSAGE"),

    /**
     * The '<em><b>SOCIAL REACTION</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #SOCIAL_REACTION_VALUE
     * @generated
     * @ordered
     */
    SOCIAL_REACTION(5, "SOCIAL_REACTION", "SOCIAL_REACTION"),

    /**
     * The '<em><b>EVENT ENCOUNTER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #EVENT_ENCOUNTER_VALUE
     * @generated
     * @ordered
     */
    EVENT_ENCOUNTER(6, "EVENT_ENCOUNTER", "EVENT_ENCOUNTER"),

    /**
     * The '<em><b>LETTER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #LETTER_VALUE
     * @generated
     * @ordered
     */
    LETTER(7, "LETTER", "LETTER"),

    /**
     * The '<em><b>MENTORING SESSION</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MENTORING_SESSION_VALUE
     * @generated
     * @ordered
     */
    MENTORING_SESSION(8, "MENTORING_SESSION", "MENTORING_SESSION"),

    /**
     * The '<em><b>OTHER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(9, "OTHER", "OTHER");

    /**
     * The '<em><b>MEETING IN PERSON</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MEETING_IN_PERSON
     * @model
     * @generated
     * @ordered
     */
    public static final int MEETING_IN_PERSON_VALUE = 0;

    /**
     * The '<em><b>VIDEO CALL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #VIDEO_CALL
     * @model
     * @generated
     * @ordered
     */
    public static final int VIDEO_CALL_VALUE = 1;

    /**
     * The '<em><b>PHONE CALL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #PHONE_CALL
     * @model
     * @generated
     * @ordered
     */
    public static final int PHONE_CALL_VALUE = 2;

    /**
     * The '<em><b>EMAIL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #EMAIL
     * @model
     * @generated
     * @ordered
     */
    public static final int EMAIL_VALUE = 3;

    /**
     * The '<em><b>DIRECT MESSAGE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DIRECT_MESSAGE
     * @model
     * @generated
     * @ordered
     */
    public static final int DIRECT_MESSAGE_VALUE = 4;

    /**
     * The '<em><b>SOCIAL REACTION</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #SOCIAL_REACTION
     * @model
     * @generated
     * @ordered
     */
    public static final int SOCIAL_REACTION_VALUE = 5;

    /**
     * The '<em><b>EVENT ENCOUNTER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #EVENT_ENCOUNTER
     * @model
     * @generated
     * @ordered
     */
    public static final int EVENT_ENCOUNTER_VALUE = 6;

    /**
     * The '<em><b>LETTER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #LETTER
     * @model
     * @generated
     * @ordered
     */
    public static final int LETTER_VALUE = 7;

    /**
     * The '<em><b>MENTORING SESSION</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MENTORING_SESSION
     * @model
     * @generated
     * @ordered
     */
    public static final int MENTORING_SESSION_VALUE = 8;

    /**
     * The '<em><b>OTHER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #OTHER
     * @model
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 9;

    /**
     * An array of all the '<em><b>Interaction Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final InteractionKind[] VALUES_ARRAY =
        new InteractionKind[] {
            MEETING_IN_PERSON,
            VIDEO_CALL,
            PHONE_CALL,
            EMAIL,
            DIRECT_MESSAGE,
            SOCIAL_REACTION,
            EVENT_ENCOUNTER,
            LETTER,
            MENTORING_SESSION,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Interaction Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<InteractionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Interaction Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static InteractionKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            InteractionKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Interaction Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static InteractionKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            InteractionKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Interaction Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static InteractionKind get(int value) {
        switch (value) {
            case MEETING_IN_PERSON_VALUE: return MEETING_IN_PERSON;
            case VIDEO_CALL_VALUE: return VIDEO_CALL;
            case PHONE_CALL_VALUE: return PHONE_CALL;
            case EMAIL_VALUE: return EMAIL;
            case DIRECT_MESSAGE_VALUE: return DIRECT_MESSAGE;
            case SOCIAL_REACTION_VALUE: return SOCIAL_REACTION;
            case EVENT_ENCOUNTER_VALUE: return EVENT_ENCOUNTER;
            case LETTER_VALUE: return LETTER;
            case MENTORING_SESSION_VALUE: return MENTORING_SESSION;
            case OTHER_VALUE: return OTHER;
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
    private InteractionKind(int value, String name, String literal) {
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
    
} //InteractionKind

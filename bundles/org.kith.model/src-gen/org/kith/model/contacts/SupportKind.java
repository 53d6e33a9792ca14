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
 * A representation of the literals of the enumeration '<em><b>Support Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What sort of help.
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getSupportKind()
 * @model
 * @generated
 */
public enum SupportKind implements Enumerator {
    /**
     * The '<em><b>ADVICE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ADVICE_VALUE
     * @generated
     * @ordered
     */
    ADVICE(0, "ADVICE", "ADVICE"),

    /**
     * The '<em><b>FEEDBACK</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #FEEDBACK_VALUE
     * @generated
     * @ordered
     */
    FEEDBACK(1, "FEEDBACK", "FEEDBACK"),

    /**
     * The '<em><b>ENCOURAGEMENT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ENCOURAGEMENT_VALUE
     * @generated
     * @ordered
     */
    ENCOURAGEMENT(2, "ENCOURAGEMENT", "ENCOURAGEMENT"),

    /**
     * The '<em><b>INFORMATION</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #INFORMATION_VALUE
     * @generated
     * @ordered
     */
    INFORMATION(3, "INFORMATION", "INFORMATION"),

    /**
     * The '<em><b>RESOURCE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #RESOURCE_VALUE
     * @generated
     * @ordered
     */
    RESOURCE(4, "RESOURCE", "RESOURCE"),

    /**
     * The '<em><b>INTRODUCTION</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #INTRODUCTION_VALUE
     * @generated
     * @ordered
     */
    INTRODUCTION(5, "INTRODUCTION", "INTRODUCTION"),

    /**
     * The '<em><b>REFERRAL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #REFERRAL_VALUE
     * @generated
     * @ordered
     */
    REFERRAL(6, "REFERRAL", "REFERRAL"),

    /**
     * The '<em><b>REVIEW</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #REVIEW_VALUE
     * @generated
     * @ordered
     */
    REVIEW(7, "REVIEW", "REVIEW"),

    /**
     * The '<em><b>HANDS ON HELP</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #HANDS_ON_HELP_VALUE
     * @generated
     * @ordered
     */
    HANDS_ON_HELP(8, "HANDS_ON_HELP", "HANDS_ON_HELP");

    /**
     * The '<em><b>ADVICE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ADVICE
     * @model
     * @generated
     * @ordered
     */
    public static final int ADVICE_VALUE = 0;

    /**
     * The '<em><b>FEEDBACK</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #FEEDBACK
     * @model
     * @generated
     * @ordered
     */
    public static final int FEEDBACK_VALUE = 1;

    /**
     * The '<em><b>ENCOURAGEMENT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ENCOURAGEMENT
     * @model
     * @generated
     * @ordered
     */
    public static final int ENCOURAGEMENT_VALUE = 2;

    /**
     * The '<em><b>INFORMATION</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #INFORMATION
     * @model
     * @generated
     * @ordered
     */
    public static final int INFORMATION_VALUE = 3;

    /**
     * The '<em><b>RESOURCE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #RESOURCE
     * @model
     * @generated
     * @ordered
     */
    public static final int RESOURCE_VALUE = 4;

    /**
     * The '<em><b>INTRODUCTION</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #INTRODUCTION
     * @model
     * @generated
     * @ordered
     */
    public static final int INTRODUCTION_VALUE = 5;

    /**
     * The '<em><b>REFERRAL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #REFERRAL
     * @model
     * @generated
     * @ordered
     */
    public static final int REFERRAL_VALUE = 6;

    /**
     * The '<em><b>REVIEW</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #REVIEW
     * @model
     * @generated
     * @ordered
     */
    public static final int REVIEW_VALUE = 7;

    /**
     * The '<em><b>HANDS ON HELP</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #HANDS_ON_HELP
     * @model
     * @generated
     * @ordered
     */
    public static final int HANDS_ON_HELP_VALUE = 8;

    /**
     * An array of all the '<em><b>Support Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final SupportKind[] VALUES_ARRAY =
        new SupportKind[] {
            ADVICE,
            FEEDBACK,
            ENCOURAGEMENT,
            INFORMATION,
            RESOURCE,
            INTRODUCTION,
            REFERRAL,
            REVIEW,
            HANDS_ON_HELP,
        };

    /**
     * A public read-only list of all the '<em><b>Support Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<SupportKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Support Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SupportKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            SupportKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Support Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SupportKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            SupportKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Support Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SupportKind get(int value) {
        switch (value) {
            case ADVICE_VALUE: return ADVICE;
            case FEEDBACK_VALUE: return FEEDBACK;
            case ENCOURAGEMENT_VALUE: return ENCOURAGEMENT;
            case INFORMATION_VALUE: return INFORMATION;
            case RESOURCE_VALUE: return RESOURCE;
            case INTRODUCTION_VALUE: return INTRODUCTION;
            case REFERRAL_VALUE: return REFERRAL;
            case REVIEW_VALUE: return REVIEW;
            case HANDS_ON_HELP_VALUE: return HANDS_ON_HELP;
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
    private SupportKind(int value, String name, String literal) {
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
    
} //SupportKind

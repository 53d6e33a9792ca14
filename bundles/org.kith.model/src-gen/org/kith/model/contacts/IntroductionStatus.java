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
 * A representation of the literals of the enumeration '<em><b>Introduction Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far an introduction is.
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getIntroductionStatus()
 * @model
 * @generated
 */
public enum IntroductionStatus implements Enumerator {
    /**
     * The '<em><b>IDEA</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #IDEA_VALUE
     * @generated
     * @ordered
     */
    IDEA(0, "IDEA", "IDEA"),

    /**
     * The '<em><b>REQUESTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #REQUESTED_VALUE
     * @generated
     * @ordered
     */
    REQUESTED(1, "REQUESTED", "REQUESTED"),

    /**
     * The '<em><b>CONSENT PENDING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #CONSENT_PENDING_VALUE
     * @generated
     * @ordered
     */
    CONSENT_PENDING(2, "CONSENT_PENDING", "CONSENT_PENDING"),

    /**
     * The '<em><b>MADE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MADE_VALUE
     * @generated
     * @ordered
     */
    MADE(3, "MADE", "MADE"),

    /**
     * The '<em><b>MET</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MET_VALUE
     * @generated
     * @ordered
     */
    MET(4, "MET", "MET"),

    /**
     * The '<em><b>DECLINED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DECLINED_VALUE
     * @generated
     * @ordered
     */
    DECLINED(5, "DECLINED", "DECLINED"),

    /**
     * The '<em><b>LAPSED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #LAPSED_VALUE
     * @generated
     * @ordered
     */
    LAPSED(6, "LAPSED", "LAPSED");

    /**
     * The '<em><b>IDEA</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #IDEA
     * @model
     * @generated
     * @ordered
     */
    public static final int IDEA_VALUE = 0;

    /**
     * The '<em><b>REQUESTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #REQUESTED
     * @model
     * @generated
     * @ordered
     */
    public static final int REQUESTED_VALUE = 1;

    /**
     * The '<em><b>CONSENT PENDING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #CONSENT_PENDING
     * @model
     * @generated
     * @ordered
     */
    public static final int CONSENT_PENDING_VALUE = 2;

    /**
     * The '<em><b>MADE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MADE
     * @model
     * @generated
     * @ordered
     */
    public static final int MADE_VALUE = 3;

    /**
     * The '<em><b>MET</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MET
     * @model
     * @generated
     * @ordered
     */
    public static final int MET_VALUE = 4;

    /**
     * The '<em><b>DECLINED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DECLINED
     * @model
     * @generated
     * @ordered
     */
    public static final int DECLINED_VALUE = 5;

    /**
     * The '<em><b>LAPSED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #LAPSED
     * @model
     * @generated
     * @ordered
     */
    public static final int LAPSED_VALUE = 6;

    /**
     * An array of all the '<em><b>Introduction Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final IntroductionStatus[] VALUES_ARRAY =
        new IntroductionStatus[] {
            IDEA,
            REQUESTED,
            CONSENT_PENDING,
            MADE,
            MET,
            DECLINED,
            LAPSED,
        };

    /**
     * A public read-only list of all the '<em><b>Introduction Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<IntroductionStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Introduction Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static IntroductionStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            IntroductionStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Introduction Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static IntroductionStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            IntroductionStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Introduction Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static IntroductionStatus get(int value) {
        switch (value) {
            case IDEA_VALUE: return IDEA;
            case REQUESTED_VALUE: return REQUESTED;
            case CONSENT_PENDING_VALUE: return CONSENT_PENDING;
            case MADE_VALUE: return MADE;
            case MET_VALUE: return MET;
            case DECLINED_VALUE: return DECLINED;
            case LAPSED_VALUE: return LAPSED;
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
    private IntroductionStatus(int value, String name, String literal) {
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
    
} //IntroductionStatus

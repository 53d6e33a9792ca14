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
 * A representation of the literals of the enumeration '<em><b>Request Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a question is.
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getRequestStatus()
 * @model
 * @generated
 */
public enum RequestStatus implements Enumerator {
    /**
     * The '<em><b>DRAFT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DRAFT_VALUE
     * @generated
     * @ordered
     */
    DRAFT(0, "DRAFT", "DRAFT"),

    /**
     * The '<em><b>ASKED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ASKED_VALUE
     * @generated
     * @ordered
     */
    ASKED(1, "ASKED", "ASKED"),

    /**
     * The '<em><b>ANSWERED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ANSWERED_VALUE
     * @generated
     * @ordered
     */
    ANSWERED(2, "ANSWERED", "ANSWERED"),

    /**
     * The '<em><b>DECLINED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DECLINED_VALUE
     * @generated
     * @ordered
     */
    DECLINED(3, "DECLINED", "DECLINED"),

    /**
     * The '<em><b>WITHDRAWN</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #WITHDRAWN_VALUE
     * @generated
     * @ordered
     */
    WITHDRAWN(4, "WITHDRAWN", "WITHDRAWN");

    /**
     * The '<em><b>DRAFT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DRAFT
     * @model
     * @generated
     * @ordered
     */
    public static final int DRAFT_VALUE = 0;

    /**
     * The '<em><b>ASKED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ASKED
     * @model
     * @generated
     * @ordered
     */
    public static final int ASKED_VALUE = 1;

    /**
     * The '<em><b>ANSWERED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ANSWERED
     * @model
     * @generated
     * @ordered
     */
    public static final int ANSWERED_VALUE = 2;

    /**
     * The '<em><b>DECLINED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #DECLINED
     * @model
     * @generated
     * @ordered
     */
    public static final int DECLINED_VALUE = 3;

    /**
     * The '<em><b>WITHDRAWN</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #WITHDRAWN
     * @model
     * @generated
     * @ordered
     */
    public static final int WITHDRAWN_VALUE = 4;

    /**
     * An array of all the '<em><b>Request Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final RequestStatus[] VALUES_ARRAY =
        new RequestStatus[] {
            DRAFT,
            ASKED,
            ANSWERED,
            DECLINED,
            WITHDRAWN,
        };

    /**
     * A public read-only list of all the '<em><b>Request Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<RequestStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Request Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RequestStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            RequestStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Request Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RequestStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            RequestStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Request Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RequestStatus get(int value) {
        switch (value) {
            case DRAFT_VALUE: return DRAFT;
            case ASKED_VALUE: return ASKED;
            case ANSWERED_VALUE: return ANSWERED;
            case DECLINED_VALUE: return DECLINED;
            case WITHDRAWN_VALUE: return WITHDRAWN;
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
    private RequestStatus(int value, String name, String literal) {
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
    
} //RequestStatus

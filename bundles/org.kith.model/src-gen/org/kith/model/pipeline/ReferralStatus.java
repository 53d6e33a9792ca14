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
 * A representation of the literals of the enumeration '<em><b>Referral Status</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a referral is.
 * <!-- end-model-doc -->
 * @see org.kith.model.pipeline.PipelinePackage#getReferralStatus()
 * @model
 * @generated
 */
public enum ReferralStatus implements Enumerator {
    /**
     * The '<em><b>ASKED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was asked for.
     * <!-- end-model-doc -->
     * @see #ASKED_VALUE
     * @generated
     * @ordered
     */
    ASKED(0, "ASKED", "ASKED"),

    /**
     * The '<em><b>AGREED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The referrer will.
     * <!-- end-model-doc -->
     * @see #AGREED_VALUE
     * @generated
     * @ordered
     */
    AGREED(1, "AGREED", "AGREED"),

    /**
     * The '<em><b>SUBMITTED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was given.
     * <!-- end-model-doc -->
     * @see #SUBMITTED_VALUE
     * @generated
     * @ordered
     */
    SUBMITTED(2, "SUBMITTED", "SUBMITTED"),

    /**
     * The '<em><b>ACKNOWLEDGED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The recipient has it.
     * <!-- end-model-doc -->
     * @see #ACKNOWLEDGED_VALUE
     * @generated
     * @ordered
     */
    ACKNOWLEDGED(3, "ACKNOWLEDGED", "ACKNOWLEDGED"),

    /**
     * The '<em><b>INTERVIEWING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They talk.
     * <!-- end-model-doc -->
     * @see #INTERVIEWING_VALUE
     * @generated
     * @ordered
     */
    INTERVIEWING(4, "INTERVIEWING", "INTERVIEWING"),

    /**
     * The '<em><b>SUCCESS</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It came about.
     * <!-- end-model-doc -->
     * @see #SUCCESS_VALUE
     * @generated
     * @ordered
     */
    SUCCESS(5, "SUCCESS", "SUCCESS"),

    /**
     * The '<em><b>UNSUCCESSFUL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It came to nothing.
     * <!-- end-model-doc -->
     * @see #UNSUCCESSFUL_VALUE
     * @generated
     * @ordered
     */
    UNSUCCESSFUL(6, "UNSUCCESSFUL", "UNSUCCESSFUL"),

    /**
     * The '<em><b>DECLINED</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The referrer did not want to.
     * <!-- end-model-doc -->
     * @see #DECLINED_VALUE
     * @generated
     * @ordered
     */
    DECLINED(7, "DECLINED", "DECLINED"),

    /**
     * The '<em><b>NO RESPONSE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nobody answered.
     * <!-- end-model-doc -->
     * @see #NO_RESPONSE_VALUE
     * @generated
     * @ordered
     */
    NO_RESPONSE(8, "NO_RESPONSE", "NO_RESPONSE");

    /**
     * The '<em><b>ASKED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was asked for.
     * <!-- end-model-doc -->
     * @see #ASKED
     * @model
     * @generated
     * @ordered
     */
    public static final int ASKED_VALUE = 0;

    /**
     * The '<em><b>AGREED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The referrer will.
     * <!-- end-model-doc -->
     * @see #AGREED
     * @model
     * @generated
     * @ordered
     */
    public static final int AGREED_VALUE = 1;

    /**
     * The '<em><b>SUBMITTED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It was given.
     * <!-- end-model-doc -->
     * @see #SUBMITTED
     * @model
     * @generated
     * @ordered
     */
    public static final int SUBMITTED_VALUE = 2;

    /**
     * The '<em><b>ACKNOWLEDGED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The recipient has it.
     * <!-- end-model-doc -->
     * @see #ACKNOWLEDGED
     * @model
     * @generated
     * @ordered
     */
    public static final int ACKNOWLEDGED_VALUE = 3;

    /**
     * The '<em><b>INTERVIEWING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * They talk.
     * <!-- end-model-doc -->
     * @see #INTERVIEWING
     * @model
     * @generated
     * @ordered
     */
    public static final int INTERVIEWING_VALUE = 4;

    /**
     * The '<em><b>SUCCESS</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It came about.
     * <!-- end-model-doc -->
     * @see #SUCCESS
     * @model
     * @generated
     * @ordered
     */
    public static final int SUCCESS_VALUE = 5;

    /**
     * The '<em><b>UNSUCCESSFUL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * It came to nothing.
     * <!-- end-model-doc -->
     * @see #UNSUCCESSFUL
     * @model
     * @generated
     * @ordered
     */
    public static final int UNSUCCESSFUL_VALUE = 6;

    /**
     * The '<em><b>DECLINED</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The referrer did not want to.
     * <!-- end-model-doc -->
     * @see #DECLINED
     * @model
     * @generated
     * @ordered
     */
    public static final int DECLINED_VALUE = 7;

    /**
     * The '<em><b>NO RESPONSE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Nobody answered.
     * <!-- end-model-doc -->
     * @see #NO_RESPONSE
     * @model
     * @generated
     * @ordered
     */
    public static final int NO_RESPONSE_VALUE = 8;

    /**
     * An array of all the '<em><b>Referral Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final ReferralStatus[] VALUES_ARRAY =
        new ReferralStatus[] {
            ASKED,
            AGREED,
            SUBMITTED,
            ACKNOWLEDGED,
            INTERVIEWING,
            SUCCESS,
            UNSUCCESSFUL,
            DECLINED,
            NO_RESPONSE,
        };

    /**
     * A public read-only list of all the '<em><b>Referral Status</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<ReferralStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Referral Status</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ReferralStatus get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            ReferralStatus result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Referral Status</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ReferralStatus getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            ReferralStatus result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Referral Status</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static ReferralStatus get(int value) {
        switch (value) {
            case ASKED_VALUE: return ASKED;
            case AGREED_VALUE: return AGREED;
            case SUBMITTED_VALUE: return SUBMITTED;
            case ACKNOWLEDGED_VALUE: return ACKNOWLEDGED;
            case INTERVIEWING_VALUE: return INTERVIEWING;
            case SUCCESS_VALUE: return SUCCESS;
            case UNSUCCESSFUL_VALUE: return UNSUCCESSFUL;
            case DECLINED_VALUE: return DECLINED;
            case NO_RESPONSE_VALUE: return NO_RESPONSE;
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
    private ReferralStatus(int value, String name, String literal) {
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
    
} //ReferralStatus

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
 * A representation of the literals of the enumeration '<em><b>Source Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What led to an opportunity.
 * <!-- end-model-doc -->
 * @see org.kith.model.pipeline.PipelinePackage#getSourceKind()
 * @model
 * @generated
 */
public enum SourceKind implements Enumerator {
    /**
     * The '<em><b>PERSON</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody told of it.
     * <!-- end-model-doc -->
     * @see #PERSON_VALUE
     * @generated
     * @ordered
     */
    PERSON(0, "PERSON", "PERSON"),

    /**
     * The '<em><b>INTRODUCTION</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody introduced.
     * <!-- end-model-doc -->
     * @see #INTRODUCTION_VALUE
     * @generated
     * @ordered
     */
    INTRODUCTION(1, "INTRODUCTION", "INTRODUCTION"),

    /**
     * The '<em><b>REFERRAL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody referred.
     * <!-- end-model-doc -->
     * @see #REFERRAL_VALUE
     * @generated
     * @ordered
     */
    REFERRAL(2, "REFERRAL", "REFERRAL"),

    /**
     * The '<em><b>EVENT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An event.
     * <!-- end-model-doc -->
     * @see #EVENT_VALUE
     * @generated
     * @ordered
     */
    EVENT(3, "EVENT", "EVENT"),

    /**
     * The '<em><b>INSIGHT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something learnt.
     * <!-- end-model-doc -->
     * @see #INSIGHT_VALUE
     * @generated
     * @ordered
     */
    INSIGHT(4, "INSIGHT", "INSIGHT"),

    /**
     * The '<em><b>POSTING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An offer in public.
     * <!-- end-model-doc -->
     * @see #POSTING_VALUE
     * @generated
     * @ordered
     */
    POSTING(5, "POSTING", "POSTING"),

    /**
     * The '<em><b>VISIBILITY ITEM</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A talk, a publication or whatever else made the owner visible.
     * <!-- end-model-doc -->
     * @see #VISIBILITY_ITEM_VALUE
     * @generated
     * @ordered
     */
    VISIBILITY_ITEM(7, "VISIBILITY_ITEM", "VISIBILITY_ITEM"),

    /**
     * The '<em><b>OTHER</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Anything else.
     * <!-- end-model-doc -->
     * @see #OTHER_VALUE
     * @generated
     * @ordered
     */
    OTHER(6, "OTHER", "OTHER");

    /**
     * The '<em><b>PERSON</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody told of it.
     * <!-- end-model-doc -->
     * @see #PERSON
     * @model
     * @generated
     * @ordered
     */
    public static final int PERSON_VALUE = 0;

    /**
     * The '<em><b>INTRODUCTION</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody introduced.
     * <!-- end-model-doc -->
     * @see #INTRODUCTION
     * @model
     * @generated
     * @ordered
     */
    public static final int INTRODUCTION_VALUE = 1;

    /**
     * The '<em><b>REFERRAL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody referred.
     * <!-- end-model-doc -->
     * @see #REFERRAL
     * @model
     * @generated
     * @ordered
     */
    public static final int REFERRAL_VALUE = 2;

    /**
     * The '<em><b>EVENT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An event.
     * <!-- end-model-doc -->
     * @see #EVENT
     * @model
     * @generated
     * @ordered
     */
    public static final int EVENT_VALUE = 3;

    /**
     * The '<em><b>INSIGHT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something learnt.
     * <!-- end-model-doc -->
     * @see #INSIGHT
     * @model
     * @generated
     * @ordered
     */
    public static final int INSIGHT_VALUE = 4;

    /**
     * The '<em><b>POSTING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An offer in public.
     * <!-- end-model-doc -->
     * @see #POSTING
     * @model
     * @generated
     * @ordered
     */
    public static final int POSTING_VALUE = 5;

    /**
     * The '<em><b>VISIBILITY ITEM</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A talk, a publication or whatever else made the owner visible.
     * <!-- end-model-doc -->
     * @see #VISIBILITY_ITEM
     * @model
     * @generated
     * @ordered
     */
    public static final int VISIBILITY_ITEM_VALUE = 7;

    /**
     * The '<em><b>OTHER</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Anything else.
     * <!-- end-model-doc -->
     * @see #OTHER
     * @model
     * @generated
     * @ordered
     */
    public static final int OTHER_VALUE = 6;

    /**
     * An array of all the '<em><b>Source Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final SourceKind[] VALUES_ARRAY =
        new SourceKind[] {
            PERSON,
            INTRODUCTION,
            REFERRAL,
            EVENT,
            INSIGHT,
            POSTING,
            VISIBILITY_ITEM,
            OTHER,
        };

    /**
     * A public read-only list of all the '<em><b>Source Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<SourceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Source Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SourceKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            SourceKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Source Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SourceKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            SourceKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Source Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static SourceKind get(int value) {
        switch (value) {
            case PERSON_VALUE: return PERSON;
            case INTRODUCTION_VALUE: return INTRODUCTION;
            case REFERRAL_VALUE: return REFERRAL;
            case EVENT_VALUE: return EVENT;
            case INSIGHT_VALUE: return INSIGHT;
            case POSTING_VALUE: return POSTING;
            case VISIBILITY_ITEM_VALUE: return VISIBILITY_ITEM;
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
    private SourceKind(int value, String name, String literal) {
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
    
} //SourceKind

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
 * A representation of the literals of the enumeration '<em><b>Insight Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an insight is about.
 * <!-- end-model-doc -->
 * @see org.kith.model.growth.GrowthPackage#getInsightKind()
 * @model
 * @generated
 */
public enum InsightKind implements Enumerator {
    /**
     * The '<em><b>TREND</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something grows or shrinks.
     * <!-- end-model-doc -->
     * @see #TREND_VALUE
     * @generated
     * @ordered
     */
    TREND(0, "TREND", "TREND"),

    /**
     * The '<em><b>TECHNOLOGY</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something new can be done.
     * <!-- end-model-doc -->
     * @see #TECHNOLOGY_VALUE
     * @generated
     * @ordered
     */
    TECHNOLOGY(1, "TECHNOLOGY", "TECHNOLOGY"),

    /**
     * The '<em><b>BEST PRACTICE</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something is done well in this way.
     * <!-- end-model-doc -->
     * @see #BEST_PRACTICE_VALUE
     * @generated
     * @ordered
     */
    BEST_PRACTICE(2, "BEST_PRACTICE", "BEST_PRACTICE"),

    /**
     * The '<em><b>MARKET DEVELOPMENT</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A market changes.
     * <!-- end-model-doc -->
     * @see #MARKET_DEVELOPMENT_VALUE
     * @generated
     * @ordered
     */
    MARKET_DEVELOPMENT(3, "MARKET_DEVELOPMENT", "MARKET_DEVELOPMENT"),

    /**
     * The '<em><b>REGULATION</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A rule comes or goes.
     * <!-- end-model-doc -->
     * @see #REGULATION_VALUE
     * @generated
     * @ordered
     */
    REGULATION(4, "REGULATION", "REGULATION"),

    /**
     * The '<em><b>HIRING SIGNAL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody will look for people.
     * <!-- end-model-doc -->
     * @see #HIRING_SIGNAL_VALUE
     * @generated
     * @ordered
     */
    HIRING_SIGNAL(5, "HIRING_SIGNAL", "HIRING_SIGNAL"),

    /**
     * The '<em><b>RESEARCH</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something was found out.
     * <!-- end-model-doc -->
     * @see #RESEARCH_VALUE
     * @generated
     * @ordered
     */
    RESEARCH(6, "RESEARCH", "RESEARCH");

    /**
     * The '<em><b>TREND</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something grows or shrinks.
     * <!-- end-model-doc -->
     * @see #TREND
     * @model
     * @generated
     * @ordered
     */
    public static final int TREND_VALUE = 0;

    /**
     * The '<em><b>TECHNOLOGY</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something new can be done.
     * <!-- end-model-doc -->
     * @see #TECHNOLOGY
     * @model
     * @generated
     * @ordered
     */
    public static final int TECHNOLOGY_VALUE = 1;

    /**
     * The '<em><b>BEST PRACTICE</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something is done well in this way.
     * <!-- end-model-doc -->
     * @see #BEST_PRACTICE
     * @model
     * @generated
     * @ordered
     */
    public static final int BEST_PRACTICE_VALUE = 2;

    /**
     * The '<em><b>MARKET DEVELOPMENT</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A market changes.
     * <!-- end-model-doc -->
     * @see #MARKET_DEVELOPMENT
     * @model
     * @generated
     * @ordered
     */
    public static final int MARKET_DEVELOPMENT_VALUE = 3;

    /**
     * The '<em><b>REGULATION</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A rule comes or goes.
     * <!-- end-model-doc -->
     * @see #REGULATION
     * @model
     * @generated
     * @ordered
     */
    public static final int REGULATION_VALUE = 4;

    /**
     * The '<em><b>HIRING SIGNAL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Somebody will look for people.
     * <!-- end-model-doc -->
     * @see #HIRING_SIGNAL
     * @model
     * @generated
     * @ordered
     */
    public static final int HIRING_SIGNAL_VALUE = 5;

    /**
     * The '<em><b>RESEARCH</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Something was found out.
     * <!-- end-model-doc -->
     * @see #RESEARCH
     * @model
     * @generated
     * @ordered
     */
    public static final int RESEARCH_VALUE = 6;

    /**
     * An array of all the '<em><b>Insight Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final InsightKind[] VALUES_ARRAY =
        new InsightKind[] {
            TREND,
            TECHNOLOGY,
            BEST_PRACTICE,
            MARKET_DEVELOPMENT,
            REGULATION,
            HIRING_SIGNAL,
            RESEARCH,
        };

    /**
     * A public read-only list of all the '<em><b>Insight Kind</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<InsightKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Insight Kind</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static InsightKind get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            InsightKind result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Insight Kind</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static InsightKind getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            InsightKind result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Insight Kind</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static InsightKind get(int value) {
        switch (value) {
            case TREND_VALUE: return TREND;
            case TECHNOLOGY_VALUE: return TECHNOLOGY;
            case BEST_PRACTICE_VALUE: return BEST_PRACTICE;
            case MARKET_DEVELOPMENT_VALUE: return MARKET_DEVELOPMENT;
            case REGULATION_VALUE: return REGULATION;
            case HIRING_SIGNAL_VALUE: return HIRING_SIGNAL;
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
    private InsightKind(int value, String name, String literal) {
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
    
} //InsightKind

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
 * A representation of the literals of the enumeration '<em><b>Relationship Category</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sphere of life a relationship belongs to.
 * <!-- end-model-doc -->
 * @see org.kith.model.contacts.ContactsPackage#getRelationshipCategory()
 * @model
 * @generated
 */
public enum RelationshipCategory implements Enumerator {
    /**
     * The '<em><b>PROFESSIONAL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #PROFESSIONAL_VALUE
     * @generated
     * @ordered
     */
    PROFESSIONAL(0, "PROFESSIONAL", "PROFESSIONAL"),

    /**
     * The '<em><b>MENTORING</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MENTORING_VALUE
     * @generated
     * @ordered
     */
    MENTORING(1, "MENTORING", "MENTORING"),

    /**
     * The '<em><b>ACADEMIC</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ACADEMIC_VALUE
     * @generated
     * @ordered
     */
    ACADEMIC(2, "ACADEMIC", "ACADEMIC"),

    /**
     * The '<em><b>COMMERCIAL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #COMMERCIAL_VALUE
     * @generated
     * @ordered
     */
    COMMERCIAL(3, "COMMERCIAL", "COMMERCIAL"),

    /**
     * The '<em><b>SOCIAL</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #SOCIAL_VALUE
     * @generated
     * @ordered
     */
    SOCIAL(4, "SOCIAL", "SOCIAL"),

    /**
     * The '<em><b>FAMILY</b></em>' literal object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #FAMILY_VALUE
     * @generated
     * @ordered
     */
    FAMILY(5, "FAMILY", "FAMILY");

    /**
     * The '<em><b>PROFESSIONAL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #PROFESSIONAL
     * @model
     * @generated
     * @ordered
     */
    public static final int PROFESSIONAL_VALUE = 0;

    /**
     * The '<em><b>MENTORING</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #MENTORING
     * @model
     * @generated
     * @ordered
     */
    public static final int MENTORING_VALUE = 1;

    /**
     * The '<em><b>ACADEMIC</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #ACADEMIC
     * @model
     * @generated
     * @ordered
     */
    public static final int ACADEMIC_VALUE = 2;

    /**
     * The '<em><b>COMMERCIAL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #COMMERCIAL
     * @model
     * @generated
     * @ordered
     */
    public static final int COMMERCIAL_VALUE = 3;

    /**
     * The '<em><b>SOCIAL</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #SOCIAL
     * @model
     * @generated
     * @ordered
     */
    public static final int SOCIAL_VALUE = 4;

    /**
     * The '<em><b>FAMILY</b></em>' literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #FAMILY
     * @model
     * @generated
     * @ordered
     */
    public static final int FAMILY_VALUE = 5;

    /**
     * An array of all the '<em><b>Relationship Category</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static final RelationshipCategory[] VALUES_ARRAY =
        new RelationshipCategory[] {
            PROFESSIONAL,
            MENTORING,
            ACADEMIC,
            COMMERCIAL,
            SOCIAL,
            FAMILY,
        };

    /**
     * A public read-only list of all the '<em><b>Relationship Category</b></em>' enumerators.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public static final List<RelationshipCategory> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

    /**
     * Returns the '<em><b>Relationship Category</b></em>' literal with the specified literal value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param literal the literal.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RelationshipCategory get(String literal) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            RelationshipCategory result = VALUES_ARRAY[i];
            if (result.toString().equals(literal)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Relationship Category</b></em>' literal with the specified name.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param name the name.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RelationshipCategory getByName(String name) {
        for (int i = 0; i < VALUES_ARRAY.length; ++i) {
            RelationshipCategory result = VALUES_ARRAY[i];
            if (result.getName().equals(name)) {
                return result;
            }
        }
        return null;
    }

    /**
     * Returns the '<em><b>Relationship Category</b></em>' literal with the specified integer value.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @param value the integer value.
     * @return the matching enumerator or <code>null</code>.
     * @generated
     */
    public static RelationshipCategory get(int value) {
        switch (value) {
            case PROFESSIONAL_VALUE: return PROFESSIONAL;
            case MENTORING_VALUE: return MENTORING;
            case ACADEMIC_VALUE: return ACADEMIC;
            case COMMERCIAL_VALUE: return COMMERCIAL;
            case SOCIAL_VALUE: return SOCIAL;
            case FAMILY_VALUE: return FAMILY;
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
    private RelationshipCategory(int value, String name, String literal) {
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
    
} //RelationshipCategory

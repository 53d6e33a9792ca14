/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.kith.languages.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.example.kith.languages.model.LanguageLevel;
import org.example.kith.languages.model.LanguagesFactory;
import org.example.kith.languages.model.LanguagesPackage;
import org.example.kith.languages.model.SpokenLanguage;

import org.kith.model.contacts.ContactsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LanguagesPackageImpl extends EPackageImpl implements LanguagesPackage {
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EClass spokenLanguageEClass = null;

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private EEnum languageLevelEEnum = null;

    /**
     * Creates an instance of the model <b>Package</b>, registered with
     * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
     * package URI value.
     * <p>Note: the correct way to create the package is via the static
     * factory method {@link #init init()}, which also performs
     * initialization of the package, or returns the registered package,
     * if one already exists.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see org.eclipse.emf.ecore.EPackage.Registry
     * @see org.example.kith.languages.model.LanguagesPackage#eNS_URI
     * @see #init()
     * @generated
     */
    private LanguagesPackageImpl() {
        super(eNS_URI, LanguagesFactory.eINSTANCE);
    }
    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private static boolean isInited = false;

    /**
     * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
     *
     * <p>This method is used to initialize {@link LanguagesPackage#eINSTANCE} when that field is accessed.
     * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @see #eNS_URI
     * @see #createPackageContents()
     * @see #initializePackageContents()
     * @generated
     */
    public static LanguagesPackage init() {
        if (isInited) return (LanguagesPackage)EPackage.Registry.INSTANCE.getEPackage(LanguagesPackage.eNS_URI);

        // Obtain or create and register package
        Object registeredLanguagesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
        LanguagesPackageImpl theLanguagesPackage = registeredLanguagesPackage instanceof LanguagesPackageImpl ? (LanguagesPackageImpl)registeredLanguagesPackage : new LanguagesPackageImpl();

        isInited = true;

        // Initialize simple dependencies
        ContactsPackage.eINSTANCE.eClass();

        // Create package meta-data objects
        theLanguagesPackage.createPackageContents();

        // Initialize created meta-data
        theLanguagesPackage.initializePackageContents();

        // Mark meta-data to indicate it can't be changed
        theLanguagesPackage.freeze();

        // Update the registry and return the package
        EPackage.Registry.INSTANCE.put(LanguagesPackage.eNS_URI, theLanguagesPackage);
        return theLanguagesPackage;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EClass getSpokenLanguage() {
        return spokenLanguageEClass;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSpokenLanguage_Language() {
        return (EAttribute)spokenLanguageEClass.getEStructuralFeatures().get(0);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EAttribute getSpokenLanguage_Level() {
        return (EAttribute)spokenLanguageEClass.getEStructuralFeatures().get(1);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public EEnum getLanguageLevel() {
        return languageLevelEEnum;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public LanguagesFactory getLanguagesFactory() {
        return (LanguagesFactory)getEFactoryInstance();
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private boolean isCreated = false;

    /**
     * Creates the meta-model objects for the package.  This method is
     * guarded to have no affect on any invocation but its first.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public void createPackageContents() {
        if (isCreated) return;
        isCreated = true;

        // Create classes and their features
        spokenLanguageEClass = createEClass(SPOKEN_LANGUAGE);
        createEAttribute(spokenLanguageEClass, SPOKEN_LANGUAGE__LANGUAGE);
        createEAttribute(spokenLanguageEClass, SPOKEN_LANGUAGE__LEVEL);

        // Create enums
        languageLevelEEnum = createEEnum(LANGUAGE_LEVEL);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    private boolean isInitialized = false;

    /**
     * Complete the initialization of the package and its meta-model.  This
     * method is guarded to have no affect on any invocation but its first.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public void initializePackageContents() {
        if (isInitialized) return;
        isInitialized = true;

        // Initialize package
        setName(eNAME);
        setNsPrefix(eNS_PREFIX);
        setNsURI(eNS_URI);

        // Obtain other dependent packages
        ContactsPackage theContactsPackage = (ContactsPackage)EPackage.Registry.INSTANCE.getEPackage(ContactsPackage.eNS_URI);

        // Create type parameters

        // Set bounds for type parameters

        // Add supertypes to classes
        spokenLanguageEClass.getESuperTypes().add(theContactsPackage.getFacet());

        // Initialize classes and features; add operations and parameters
        initEClass(spokenLanguageEClass, SpokenLanguage.class, "SpokenLanguage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
        initEAttribute(getSpokenLanguage_Language(), ecorePackage.getEString(), "language", null, 0, 1, SpokenLanguage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
        initEAttribute(getSpokenLanguage_Level(), this.getLanguageLevel(), "level", null, 0, 1, SpokenLanguage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

        // Initialize enums and add enum literals
        initEEnum(languageLevelEEnum, LanguageLevel.class, "LanguageLevel");
        addEEnumLiteral(languageLevelEEnum, LanguageLevel.A1);
        addEEnumLiteral(languageLevelEEnum, LanguageLevel.A2);
        addEEnumLiteral(languageLevelEEnum, LanguageLevel.B1);
        addEEnumLiteral(languageLevelEEnum, LanguageLevel.B2);
        addEEnumLiteral(languageLevelEEnum, LanguageLevel.C1);
        addEEnumLiteral(languageLevelEEnum, LanguageLevel.C2);

        // Create resource
        createResource(eNS_URI);
    }

} //LanguagesPackageImpl

/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Person;

/**
 * This is the item provider adapter for a {@link org.kith.model.contacts.Person} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PersonItemProvider extends PartyItemProvider {
    /**
     * This constructs an instance from a factory and a notifier.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public PersonItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    /**
     * This returns the property descriptors for the adapted class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        if (itemPropertyDescriptors == null) {
            super.getPropertyDescriptors(object);

            addFormattedNamePropertyDescriptor(object);
            addFamilyNamePropertyDescriptor(object);
            addGivenNamePropertyDescriptor(object);
            addAdditionalNamesPropertyDescriptor(object);
            addPrefixesPropertyDescriptor(object);
            addSuffixesPropertyDescriptor(object);
            addNicknamesPropertyDescriptor(object);
            addHeadlinePropertyDescriptor(object);
            addBirthdayPropertyDescriptor(object);
            addAnniversaryPropertyDescriptor(object);
            addFirstMetPropertyDescriptor(object);
            addLayerPropertyDescriptor(object);
            addStatusPropertyDescriptor(object);
            addPlaceholderPropertyDescriptor(object);
            addDistinctFromPropertyDescriptor(object);
            addNotTiedToPropertyDescriptor(object);
            addPhotoPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Formatted Name feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addFormattedNamePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_formattedName_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_formattedName_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__FORMATTED_NAME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Family Name feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addFamilyNamePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_familyName_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_familyName_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__FAMILY_NAME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Given Name feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addGivenNamePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_givenName_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_givenName_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__GIVEN_NAME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Additional Names feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addAdditionalNamesPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_additionalNames_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_additionalNames_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__ADDITIONAL_NAMES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Prefixes feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addPrefixesPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_prefixes_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_prefixes_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__PREFIXES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Suffixes feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addSuffixesPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_suffixes_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_suffixes_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__SUFFIXES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Nicknames feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addNicknamesPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_nicknames_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_nicknames_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__NICKNAMES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Headline feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addHeadlinePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_headline_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_headline_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__HEADLINE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Birthday feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addBirthdayPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_birthday_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_birthday_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__BIRTHDAY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Anniversary feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addAnniversaryPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_anniversary_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_anniversary_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__ANNIVERSARY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the First Met feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addFirstMetPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_firstMet_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_firstMet_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__FIRST_MET,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Layer feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addLayerPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_layer_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_layer_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__LAYER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Status feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addStatusPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_status_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_status_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__STATUS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Placeholder feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addPlaceholderPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_placeholder_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_placeholder_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__PLACEHOLDER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Distinct From feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addDistinctFromPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_distinctFrom_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_distinctFrom_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__DISTINCT_FROM,
                 true,
                 false,
                 true,
                 null,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Not Tied To feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addNotTiedToPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_notTiedTo_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_notTiedTo_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__NOT_TIED_TO,
                 true,
                 false,
                 true,
                 null,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Photo feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addPhotoPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Person_photo_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Person_photo_feature", "_UI_Person_type"),
                 ContactsPackage.Literals.PERSON__PHOTO,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
     * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
     * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
        if (childrenFeatures == null) {
            super.getChildrenFeatures(object);
            childrenFeatures.add(ContactsPackage.Literals.PERSON__CONTACT_POINTS);
            childrenFeatures.add(ContactsPackage.Literals.PERSON__ADDRESSES);
            childrenFeatures.add(ContactsPackage.Literals.PERSON__EMPLOYMENTS);
            childrenFeatures.add(ContactsPackage.Literals.PERSON__CADENCE);
            childrenFeatures.add(ContactsPackage.Literals.PERSON__SKILL_CLAIMS);
            childrenFeatures.add(ContactsPackage.Literals.PERSON__EXPERIENCES);
        }
        return childrenFeatures;
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected EStructuralFeature getChildFeature(Object object, Object child) {
        // Check the type of the specified child object and return the proper feature to use for
        // adding (see {@link AddCommand}) it as a child.

        return super.getChildFeature(object, child);
    }

    /**
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected boolean shouldComposeCreationImage() {
        return true;
    }

    /**
     * This returns the label text for the adapted class.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public String getText(Object object) {
        String label = ((Person)object).getFormattedName();
        return label == null || label.length() == 0 ?
            getString("_UI_Person_type") :
            getString("_UI_Person_type") + " " + label;
    }


    /**
     * This handles model notifications by calling {@link #updateChildren} to update any cached
     * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public void notifyChanged(Notification notification) {
        updateChildren(notification);

        switch (notification.getFeatureID(Person.class)) {
            case ContactsPackage.PERSON__FORMATTED_NAME:
            case ContactsPackage.PERSON__FAMILY_NAME:
            case ContactsPackage.PERSON__GIVEN_NAME:
            case ContactsPackage.PERSON__ADDITIONAL_NAMES:
            case ContactsPackage.PERSON__PREFIXES:
            case ContactsPackage.PERSON__SUFFIXES:
            case ContactsPackage.PERSON__NICKNAMES:
            case ContactsPackage.PERSON__HEADLINE:
            case ContactsPackage.PERSON__BIRTHDAY:
            case ContactsPackage.PERSON__ANNIVERSARY:
            case ContactsPackage.PERSON__FIRST_MET:
            case ContactsPackage.PERSON__LAYER:
            case ContactsPackage.PERSON__STATUS:
            case ContactsPackage.PERSON__PLACEHOLDER:
            case ContactsPackage.PERSON__PHOTO:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case ContactsPackage.PERSON__CONTACT_POINTS:
            case ContactsPackage.PERSON__ADDRESSES:
            case ContactsPackage.PERSON__EMPLOYMENTS:
            case ContactsPackage.PERSON__CADENCE:
            case ContactsPackage.PERSON__SKILL_CLAIMS:
            case ContactsPackage.PERSON__EXPERIENCES:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
                return;
        }
        super.notifyChanged(notification);
    }

    /**
     * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
     * that can be created under this object.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
        super.collectNewChildDescriptors(newChildDescriptors, object);

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.PERSON__CONTACT_POINTS,
                 ContactsFactory.eINSTANCE.createContactPoint()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.PERSON__ADDRESSES,
                 ContactsFactory.eINSTANCE.createAddress()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.PERSON__EMPLOYMENTS,
                 ContactsFactory.eINSTANCE.createEmployment()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.PERSON__CADENCE,
                 ContactsFactory.eINSTANCE.createCadencePolicy()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.PERSON__SKILL_CLAIMS,
                 ContactsFactory.eINSTANCE.createSkillClaim()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.PERSON__EXPERIENCES,
                 ContactsFactory.eINSTANCE.createExperience()));
    }

}

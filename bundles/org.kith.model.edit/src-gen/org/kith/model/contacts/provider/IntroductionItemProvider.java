/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.contacts.provider;


import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Introduction;

/**
 * This is the item provider adapter for a {@link org.kith.model.contacts.Introduction} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class IntroductionItemProvider extends UndertakingItemProvider {
    /**
     * This constructs an instance from a factory and a notifier.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public IntroductionItemProvider(AdapterFactory adapterFactory) {
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

            addIntroducerPropertyDescriptor(object);
            addFirstPropertyDescriptor(object);
            addSecondPropertyDescriptor(object);
            addPurposePropertyDescriptor(object);
            addStatusPropertyDescriptor(object);
            addRequestedOnPropertyDescriptor(object);
            addBlurbPropertyDescriptor(object);
            addFirstConsentPropertyDescriptor(object);
            addSecondConsentPropertyDescriptor(object);
            addWithoutConsentPropertyDescriptor(object);
            addMadeOnPropertyDescriptor(object);
            addOutcomePropertyDescriptor(object);
            addThankedOnPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Introducer feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addIntroducerPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_introducer_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_introducer_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__INTRODUCER,
                 true,
                 false,
                 true,
                 null,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the First feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addFirstPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_first_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_first_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__FIRST,
                 true,
                 false,
                 true,
                 null,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Second feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addSecondPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_second_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_second_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__SECOND,
                 true,
                 false,
                 true,
                 null,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Purpose feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addPurposePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_purpose_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_purpose_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__PURPOSE,
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
                 getString("_UI_Introduction_status_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_status_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__STATUS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Requested On feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addRequestedOnPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_requestedOn_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_requestedOn_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__REQUESTED_ON,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Blurb feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addBlurbPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_blurb_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_blurb_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__BLURB,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the First Consent feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addFirstConsentPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_firstConsent_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_firstConsent_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__FIRST_CONSENT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Second Consent feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addSecondConsentPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_secondConsent_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_secondConsent_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__SECOND_CONSENT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Without Consent feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addWithoutConsentPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_withoutConsent_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_withoutConsent_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__WITHOUT_CONSENT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Made On feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addMadeOnPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_madeOn_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_madeOn_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__MADE_ON,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Outcome feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addOutcomePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_outcome_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_outcome_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__OUTCOME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Thanked On feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addThankedOnPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Introduction_thankedOn_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Introduction_thankedOn_feature", "_UI_Introduction_type"),
                 ContactsPackage.Literals.INTRODUCTION__THANKED_ON,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This returns Introduction.gif.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object getImage(Object object) {
        return overlayImage(object, getResourceLocator().getImage("full/obj16/Introduction"));
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
        UUID labelValue = ((Introduction)object).getId();
        String label = labelValue == null ? null : labelValue.toString();
        return label == null || label.length() == 0 ?
            getString("_UI_Introduction_type") :
            getString("_UI_Introduction_type") + " " + label;
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

        switch (notification.getFeatureID(Introduction.class)) {
            case ContactsPackage.INTRODUCTION__PURPOSE:
            case ContactsPackage.INTRODUCTION__STATUS:
            case ContactsPackage.INTRODUCTION__REQUESTED_ON:
            case ContactsPackage.INTRODUCTION__BLURB:
            case ContactsPackage.INTRODUCTION__FIRST_CONSENT:
            case ContactsPackage.INTRODUCTION__SECOND_CONSENT:
            case ContactsPackage.INTRODUCTION__WITHOUT_CONSENT:
            case ContactsPackage.INTRODUCTION__MADE_ON:
            case ContactsPackage.INTRODUCTION__OUTCOME:
            case ContactsPackage.INTRODUCTION__THANKED_ON:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
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
    }

}

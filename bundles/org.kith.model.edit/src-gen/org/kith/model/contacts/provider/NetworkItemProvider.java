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
import org.kith.model.contacts.Network;

/**
 * This is the item provider adapter for a {@link org.kith.model.contacts.Network} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class NetworkItemProvider extends IdentifiedItemProvider {
    /**
     * This constructs an instance from a factory and a notifier.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public NetworkItemProvider(AdapterFactory adapterFactory) {
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

            addNamePropertyDescriptor(object);
            addOwnerPropertyDescriptor(object);
            addForgottenPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Name feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addNamePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Network_name_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Network_name_feature", "_UI_Network_type"),
                 ContactsPackage.Literals.NETWORK__NAME,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Owner feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addOwnerPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Network_owner_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Network_owner_feature", "_UI_Network_type"),
                 ContactsPackage.Literals.NETWORK__OWNER,
                 true,
                 false,
                 true,
                 null,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Forgotten feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addForgottenPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Network_forgotten_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Network_forgotten_feature", "_UI_Network_type"),
                 ContactsPackage.Literals.NETWORK__FORGOTTEN,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
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
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__PEOPLE);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__ORGANIZATIONS);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__DEFINED_TAGS);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__RELATIONSHIP_TYPES);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__RELATIONSHIPS);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__IMPORT_BATCHES);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__SKILLS);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__SUPPORT_EXCHANGES);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__SUPPORT_REQUESTS);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__TASKS);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__INTRODUCTIONS);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__SAVED_QUERIES);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__TIE_SETTINGS);
            childrenFeatures.add(ContactsPackage.Literals.NETWORK__SUBJECTS);
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
        String label = ((Network)object).getName();
        return label == null || label.length() == 0 ?
            getString("_UI_Network_type") :
            getString("_UI_Network_type") + " " + label;
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

        switch (notification.getFeatureID(Network.class)) {
            case ContactsPackage.NETWORK__NAME:
            case ContactsPackage.NETWORK__FORGOTTEN:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case ContactsPackage.NETWORK__PEOPLE:
            case ContactsPackage.NETWORK__ORGANIZATIONS:
            case ContactsPackage.NETWORK__DEFINED_TAGS:
            case ContactsPackage.NETWORK__RELATIONSHIP_TYPES:
            case ContactsPackage.NETWORK__RELATIONSHIPS:
            case ContactsPackage.NETWORK__IMPORT_BATCHES:
            case ContactsPackage.NETWORK__SKILLS:
            case ContactsPackage.NETWORK__SUPPORT_EXCHANGES:
            case ContactsPackage.NETWORK__SUPPORT_REQUESTS:
            case ContactsPackage.NETWORK__TASKS:
            case ContactsPackage.NETWORK__INTRODUCTIONS:
            case ContactsPackage.NETWORK__SAVED_QUERIES:
            case ContactsPackage.NETWORK__TIE_SETTINGS:
            case ContactsPackage.NETWORK__SUBJECTS:
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
                (ContactsPackage.Literals.NETWORK__PEOPLE,
                 ContactsFactory.eINSTANCE.createPerson()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__ORGANIZATIONS,
                 ContactsFactory.eINSTANCE.createOrganization()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__DEFINED_TAGS,
                 ContactsFactory.eINSTANCE.createTag()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__RELATIONSHIP_TYPES,
                 ContactsFactory.eINSTANCE.createRelationshipType()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__RELATIONSHIPS,
                 ContactsFactory.eINSTANCE.createRelationship()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__IMPORT_BATCHES,
                 ContactsFactory.eINSTANCE.createImportBatch()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__SKILLS,
                 ContactsFactory.eINSTANCE.createSkill()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__SUPPORT_EXCHANGES,
                 ContactsFactory.eINSTANCE.createSupportExchange()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__SUPPORT_REQUESTS,
                 ContactsFactory.eINSTANCE.createSupportRequest()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__TASKS,
                 ContactsFactory.eINSTANCE.createTask()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__INTRODUCTIONS,
                 ContactsFactory.eINSTANCE.createIntroduction()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__SAVED_QUERIES,
                 ContactsFactory.eINSTANCE.createSavedQuery()));

        newChildDescriptors.add
            (createChildParameter
                (ContactsPackage.Literals.NETWORK__TIE_SETTINGS,
                 ContactsFactory.eINSTANCE.createTieSettings()));
    }

}

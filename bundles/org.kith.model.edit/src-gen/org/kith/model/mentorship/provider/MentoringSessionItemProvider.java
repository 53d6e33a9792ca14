/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.mentorship.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.kith.model.contacts.provider.ContactsEditPlugin;

import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentorshipPackage;

/**
 * This is the item provider adapter for a {@link org.kith.model.mentorship.MentoringSession} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class MentoringSessionItemProvider 
    extends ItemProviderAdapter
    implements
        IEditingDomainItemProvider,
        IStructuredItemContentProvider,
        ITreeItemContentProvider,
        IItemLabelProvider,
        IItemPropertySource {
    /**
     * This constructs an instance from a factory and a notifier.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public MentoringSessionItemProvider(AdapterFactory adapterFactory) {
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

            addNumberPropertyDescriptor(object);
            addStartPropertyDescriptor(object);
            addMinutesPropertyDescriptor(object);
            addLocationPropertyDescriptor(object);
            addStatusPropertyDescriptor(object);
            addGoalPropertyDescriptor(object);
            addRealityPropertyDescriptor(object);
            addOptionsPropertyDescriptor(object);
            addWillPropertyDescriptor(object);
            addNotesPropertyDescriptor(object);
            addCommitmentsPropertyDescriptor(object);
            addMenteeRatingPropertyDescriptor(object);
            addMentorRatingPropertyDescriptor(object);
            addInteractionPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Number feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addNumberPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_number_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_number_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__NUMBER,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Start feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addStartPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_start_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_start_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__START,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Minutes feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addMinutesPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_minutes_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_minutes_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__MINUTES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Location feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addLocationPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_location_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_location_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__LOCATION,
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
                 getString("_UI_MentoringSession_status_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_status_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__STATUS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Goal feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addGoalPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_goal_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_goal_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__GOAL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Reality feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addRealityPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_reality_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_reality_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__REALITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Options feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addOptionsPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_options_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_options_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__OPTIONS,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Will feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addWillPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_will_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_will_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__WILL,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Notes feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addNotesPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_notes_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_notes_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__NOTES,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Commitments feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addCommitmentsPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_commitments_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_commitments_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__COMMITMENTS,
                 true,
                 false,
                 true,
                 null,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Mentee Rating feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addMenteeRatingPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_menteeRating_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_menteeRating_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__MENTEE_RATING,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Mentor Rating feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addMentorRatingPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_mentorRating_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_mentorRating_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__MENTOR_RATING,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Interaction feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addInteractionPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_MentoringSession_interaction_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_MentoringSession_interaction_feature", "_UI_MentoringSession_type"),
                 MentorshipPackage.Literals.MENTORING_SESSION__INTERACTION,
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
            childrenFeatures.add(MentorshipPackage.Literals.MENTORING_SESSION__AGENDA);
            childrenFeatures.add(MentorshipPackage.Literals.MENTORING_SESSION__ADVICE);
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
     * This returns MentoringSession.gif.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object getImage(Object object) {
        return overlayImage(object, getResourceLocator().getImage("full/obj16/MentoringSession"));
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
        MentoringSession mentoringSession = (MentoringSession)object;
        return getString("_UI_MentoringSession_type") + " " + mentoringSession.getNumber();
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

        switch (notification.getFeatureID(MentoringSession.class)) {
            case MentorshipPackage.MENTORING_SESSION__NUMBER:
            case MentorshipPackage.MENTORING_SESSION__START:
            case MentorshipPackage.MENTORING_SESSION__MINUTES:
            case MentorshipPackage.MENTORING_SESSION__LOCATION:
            case MentorshipPackage.MENTORING_SESSION__STATUS:
            case MentorshipPackage.MENTORING_SESSION__GOAL:
            case MentorshipPackage.MENTORING_SESSION__REALITY:
            case MentorshipPackage.MENTORING_SESSION__OPTIONS:
            case MentorshipPackage.MENTORING_SESSION__WILL:
            case MentorshipPackage.MENTORING_SESSION__NOTES:
            case MentorshipPackage.MENTORING_SESSION__MENTEE_RATING:
            case MentorshipPackage.MENTORING_SESSION__MENTOR_RATING:
            case MentorshipPackage.MENTORING_SESSION__INTERACTION:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case MentorshipPackage.MENTORING_SESSION__AGENDA:
            case MentorshipPackage.MENTORING_SESSION__ADVICE:
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
                (MentorshipPackage.Literals.MENTORING_SESSION__AGENDA,
                 MentorshipFactory.eINSTANCE.createAgendaItem()));

        newChildDescriptors.add
            (createChildParameter
                (MentorshipPackage.Literals.MENTORING_SESSION__ADVICE,
                 MentorshipFactory.eINSTANCE.createAdvice()));
    }

    /**
     * Return the resource locator for this item provider's resources.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public ResourceLocator getResourceLocator() {
        return ContactsEditPlugin.INSTANCE;
    }

}

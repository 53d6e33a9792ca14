/**
 * Copyright (c) 2026 Kith contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kith.model.pipeline.provider;


import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.kith.model.contacts.provider.ContactsEditPlugin;
import org.kith.model.contacts.provider.UndertakingItemProvider;

import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.PipelinePackage;

/**
 * This is the item provider adapter for a {@link org.kith.model.pipeline.Opportunity} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class OpportunityItemProvider extends UndertakingItemProvider {
    /**
     * This constructs an instance from a factory and a notifier.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    public OpportunityItemProvider(AdapterFactory adapterFactory) {
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

            addTitlePropertyDescriptor(object);
            addKindPropertyDescriptor(object);
            addPipelinePropertyDescriptor(object);
            addStagePropertyDescriptor(object);
            addOrganizationPropertyDescriptor(object);
            addAmountPropertyDescriptor(object);
            addCurrencyPropertyDescriptor(object);
            addProbabilityPropertyDescriptor(object);
            addExpectedClosePropertyDescriptor(object);
            addLostReasonPropertyDescriptor(object);
            addCheckedPropertyDescriptor(object);
        }
        return itemPropertyDescriptors;
    }

    /**
     * This adds a property descriptor for the Title feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addTitlePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_title_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_title_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__TITLE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Kind feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addKindPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_kind_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_kind_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__KIND,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Pipeline feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addPipelinePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_pipeline_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_pipeline_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__PIPELINE,
                 true,
                 false,
                 true,
                 null,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Stage feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addStagePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_stage_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_stage_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__STAGE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Organization feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addOrganizationPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_organization_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_organization_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__ORGANIZATION,
                 true,
                 false,
                 true,
                 null,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Amount feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addAmountPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_amount_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_amount_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__AMOUNT,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Currency feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addCurrencyPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_currency_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_currency_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__CURRENCY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Probability feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addProbabilityPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_probability_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_probability_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__PROBABILITY,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Expected Close feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addExpectedClosePropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_expectedClose_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_expectedClose_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__EXPECTED_CLOSE,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Lost Reason feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addLostReasonPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_lostReason_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_lostReason_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__LOST_REASON,
                 true,
                 false,
                 false,
                 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
                 null,
                 null));
    }

    /**
     * This adds a property descriptor for the Checked feature.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    protected void addCheckedPropertyDescriptor(Object object) {
        itemPropertyDescriptors.add
            (createItemPropertyDescriptor
                (((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
                 getResourceLocator(),
                 getString("_UI_Opportunity_checked_feature"),
                 getString("_UI_PropertyDescriptor_description", "_UI_Opportunity_checked_feature", "_UI_Opportunity_type"),
                 PipelinePackage.Literals.OPPORTUNITY__CHECKED,
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
            childrenFeatures.add(PipelinePackage.Literals.OPPORTUNITY__CHANGES);
            childrenFeatures.add(PipelinePackage.Literals.OPPORTUNITY__CONTACTS);
            childrenFeatures.add(PipelinePackage.Literals.OPPORTUNITY__SOURCES);
            childrenFeatures.add(PipelinePackage.Literals.OPPORTUNITY__GAINS);
            childrenFeatures.add(PipelinePackage.Literals.OPPORTUNITY__POSTING);
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
     * This returns Opportunity.gif.
     * <!-- begin-user-doc -->
     * <!-- end-user-doc -->
     * @generated
     */
    @Override
    public Object getImage(Object object) {
        return overlayImage(object, getResourceLocator().getImage("full/obj16/Opportunity"));
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
        UUID labelValue = ((Opportunity)object).getId();
        String label = labelValue == null ? null : labelValue.toString();
        return label == null || label.length() == 0 ?
            getString("_UI_Opportunity_type") :
            getString("_UI_Opportunity_type") + " " + label;
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

        switch (notification.getFeatureID(Opportunity.class)) {
            case PipelinePackage.OPPORTUNITY__TITLE:
            case PipelinePackage.OPPORTUNITY__KIND:
            case PipelinePackage.OPPORTUNITY__STAGE:
            case PipelinePackage.OPPORTUNITY__AMOUNT:
            case PipelinePackage.OPPORTUNITY__CURRENCY:
            case PipelinePackage.OPPORTUNITY__PROBABILITY:
            case PipelinePackage.OPPORTUNITY__EXPECTED_CLOSE:
            case PipelinePackage.OPPORTUNITY__LOST_REASON:
            case PipelinePackage.OPPORTUNITY__CHECKED:
                fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
                return;
            case PipelinePackage.OPPORTUNITY__CHANGES:
            case PipelinePackage.OPPORTUNITY__CONTACTS:
            case PipelinePackage.OPPORTUNITY__SOURCES:
            case PipelinePackage.OPPORTUNITY__GAINS:
            case PipelinePackage.OPPORTUNITY__POSTING:
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
                (PipelinePackage.Literals.OPPORTUNITY__CHANGES,
                 PipelineFactory.eINSTANCE.createStageChange()));

        newChildDescriptors.add
            (createChildParameter
                (PipelinePackage.Literals.OPPORTUNITY__CONTACTS,
                 PipelineFactory.eINSTANCE.createOpportunityContact()));

        newChildDescriptors.add
            (createChildParameter
                (PipelinePackage.Literals.OPPORTUNITY__SOURCES,
                 PipelineFactory.eINSTANCE.createSource()));

        newChildDescriptors.add
            (createChildParameter
                (PipelinePackage.Literals.OPPORTUNITY__GAINS,
                 PipelineFactory.eINSTANCE.createGain()));

        newChildDescriptors.add
            (createChildParameter
                (PipelinePackage.Literals.OPPORTUNITY__POSTING,
                 PipelineFactory.eINSTANCE.createPosting()));
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

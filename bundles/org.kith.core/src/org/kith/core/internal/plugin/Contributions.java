// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.kith.core.internal.Messages;
import org.kith.core.plugin.Contribution;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Says in plain words what a bundle adds: by its extensions and its services, calling none of its code. */
final class Contributions {

    /** What belongs to something else that is told already, or changes nothing that a person sees. */
    private static final List<String> PLUMBING = List.of("org.eclipse.ui.handlers", "org.eclipse.ui.menus",
            "org.eclipse.ui.contexts", "org.eclipse.core.runtime.preferences", "org.eclipse.core.runtime.adapters",
            "org.eclipse.core.expressions.propertyTesters", "org.eclipse.e4.workbench.model",
            "org.eclipse.emf.ecore.factory_override", "org.eclipse.ui.keywords", "org.eclipse.ui.services");

    private final IExtensionRegistry registry;
    private final Map<String, String> elements;
    private final Map<String, String> services;

    /** @param registry null where there is none */
    Contributions(IExtensionRegistry registry) {
        this.registry = registry;
        elements = Map.ofEntries(Map.entry("org.eclipse.ui.views/view", Messages.plugInView),
                Map.entry("org.eclipse.ui.views/e4view", Messages.plugInView),
                Map.entry("org.eclipse.ui.commands/command", Messages.plugInCommand),
                Map.entry("org.eclipse.ui.bindings/key", Messages.plugInKey),
                Map.entry("org.eclipse.ui.perspectives/perspective", Messages.plugInPerspective),
                Map.entry("org.eclipse.ui.preferencePages/page", Messages.plugInPreferences),
                Map.entry("org.eclipse.emf.ecore.generated_package/package", Messages.plugInFacts),
                Map.entry("org.kith.core.pipelineTemplates/template", Messages.plugInTemplate),
                Map.entry("org.kith.ui.contactColumns/column", Messages.plugInColumn),
                Map.entry("org.kith.ui.personPages/page", Messages.plugInPage));
        services = Map.of("org.kith.core.format.Format", Messages.plugInFormat,
                "org.kith.core.report.Report", Messages.plugInReport,
                "org.kith.core.checkup.Check", Messages.plugInCheck,
                "org.kith.core.suggestion.SuggestionSource", Messages.plugInSuggestions,
                "org.kith.core.tie.TieSignal", Messages.plugInTieSignal,
                "org.kith.core.duplicate.DuplicateRule", Messages.plugInDuplicateRule,
                "org.kith.core.mentorship.Matcher", Messages.plugInMatcher);
    }

    List<Contribution> of(Bundle bundle) {
        var all = new ArrayList<Contribution>();
        if (registry != null) {
            Arrays.stream(registry.getExtensions(ContributorFactoryOSGi.createContributor(bundle)))
                    .flatMap(this::of).forEach(all::add);
        }
        var published = bundle.getRegisteredServices();
        if (published != null) {
            Arrays.stream(published).flatMap(this::of).forEach(all::add);
        }
        return all.stream().distinct().toList();
    }

    private Stream<Contribution> of(IExtension extension) {
        var point = extension.getExtensionPointUniqueIdentifier();
        if (PLUMBING.contains(point)) {
            return Stream.empty();
        }
        var known = Arrays.stream(extension.getConfigurationElements())
                .filter(element -> elements.containsKey(point + "/" + element.getName()))
                .map(element -> new Contribution(elements.get(point + "/" + element.getName()), name(element))).toList();
        return known.isEmpty() ? Stream.of(new Contribution(Messages.plugInOther, point)) : known.stream();
    }

    private static String name(IConfigurationElement element) {
        var keys = element.getAttribute("sequence");
        return keys != null ? keys(keys) : Stream.of("name", "label", "header", "title", "uri")
                .map(element::getAttribute).filter(Objects::nonNull).findFirst().orElse("");
    }

    /** @return as people know them; {@code M1} and the like are the platform's names for all systems */
    private static String keys(String sequence) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return sequence.replace("M1", mac ? "Command" : "Ctrl").replace("M2", "Shift").replace("M3", "Alt");
    }

    private Stream<Contribution> of(ServiceReference<?> service) {
        return Arrays.stream((String[]) service.getProperty(Constants.OBJECTCLASS)).map(services::get)
                .filter(Objects::nonNull).map(kind -> new Contribution(kind, ""));
    }
}

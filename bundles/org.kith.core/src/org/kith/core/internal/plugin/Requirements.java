// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Says in plain words what keeps a bundle from being resolved. */
final class Requirements {

    private final FrameworkWiring wiring;

    /** @param framework the system bundle */
    Requirements(Bundle framework) {
        wiring = framework.adapt(FrameworkWiring.class);
    }

    /** @return a sentence for the user */
    String missing(Bundle bundle) {
        var required = bundle.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
                .filter(each -> !"optional".equals(each.getDirectives().get(Constants.RESOLUTION_DIRECTIVE)))
                .filter(each -> !"dynamic".equals(each.getDirectives().get(Constants.RESOLUTION_DIRECTIVE))).toList();
        var missing = required.stream().filter(each -> providers(each).isEmpty()).toList();
        if (!missing.isEmpty()) {
            return NLS.bind(Messages.plugInNeeds,
                    missing.stream().map(Requirements::words).distinct().collect(Collectors.joining(", ")));
        }
        var broken = required.stream().map(this::providers).filter(Requirements::areUnresolved)
                .map(each -> each.getFirst().getRevision().getSymbolicName()).distinct().toList();
        return broken.isEmpty() ? Messages.plugInContradiction
                : NLS.bind(Messages.plugInNeedsBroken, String.join(", ", broken));
    }

    private List<BundleCapability> providers(BundleRequirement requirement) {
        return List.copyOf(wiring.findProviders(requirement));
    }

    private static boolean areUnresolved(List<BundleCapability> providers) {
        return providers.stream().allMatch(each -> each.getRevision().getBundle().getState() == Bundle.INSTALLED);
    }

    private static String words(BundleRequirement requirement) {
        var filter = String.valueOf(requirement.getDirectives().get(Constants.FILTER_DIRECTIVE));
        var namespace = requirement.getNamespace();
        var name = Pattern.compile(Pattern.quote(namespace) + "=([^)]*)").matcher(filter);
        var what = name.find() ? name.group(1) : filter;
        return switch (namespace) {
            case BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE ->
                NLS.bind(Messages.plugInNeedsBundle, what + version(filter, "bundle-version"));
            case PackageNamespace.PACKAGE_NAMESPACE ->
                NLS.bind(Messages.plugInNeedsPackage, what + version(filter, "version"));
            case "osgi.ee" -> NLS.bind(Messages.plugInNeedsJava, version(filter, "version").strip());
            default -> NLS.bind(Messages.plugInNeedsCapability, namespace, filter);
        };
    }

    private static String version(String filter, String key) {
        var least = Pattern.compile("[(]" + key + "(>=|=)([^)]*)").matcher(filter);
        return least.find() ? " " + least.group(2) : "";
    }
}

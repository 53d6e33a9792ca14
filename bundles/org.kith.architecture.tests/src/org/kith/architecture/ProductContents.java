// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A built product holds the bundles that the features list for its system, each once and in the version that the target
 * names: nothing of another release train has come along.
 */
final class ProductContents implements Rule {

    private static final String PRODUCTS = "releng/repository/target/products/kith";
    private static final String PRODUCT = "releng/repository/kith.product";
    private static final String TARGET = "releng/target-platform/target-platform.target";

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        var pinned = pinnedVersions(project);
        var products = products(project);
        if (products.isEmpty()) {
            violations.add(new Violation(PRODUCTS, "there is no product to look at", "Build it: ./verify"));
        }
        for (var product : products) {
            check(project, product, pinned, violations);
        }
        return violations;
    }

    private static List<Path> products(Project project) {
        return Project.files(project.root().resolve(PRODUCTS), "artifacts.xml").stream()
                .map(Path::getParent).filter(folder -> Files.isDirectory(folder.resolve("plugins"))).toList();
    }

    private static void check(Project project, Path product, Map<String, String> pinned, List<Violation> violations) {
        var place = project.name(product);
        var expected = listed(project, System.of(project.root().resolve(PRODUCTS).relativize(product)));
        var found = new TreeSet<String>();
        for (var file : Project.children(product.resolve("plugins"))) {
            var bundle = Bundle.of(file);
            if (!found.add(bundle.name)) {
                violations.add(new Violation(place, bundle.name + " is there twice", "Pin one version in " + TARGET));
            }
            if (!expected.contains(bundle.name)) {
                violations.add(new Violation(place, bundle.name + " is in no feature",
                        "List it in features/org.kith.platform.feature, or find out what brought it"));
            }
            if (!bundle.version.startsWith(pinned.getOrDefault(bundle.name, ""))) {
                violations.add(new Violation(place, bundle.name + " is " + bundle.version + " and not "
                        + pinned.get(bundle.name), "Take the whole platform from one release train"));
            }
        }
        expected.removeAll(found);
        expected.forEach(missing -> violations.add(new Violation(place, missing + " is missing",
                "Take it out of its feature, or find out what keeps it away")));
    }

    /** Returns the bundles that the features of the product list for a system. */
    private static Set<String> listed(Project project, System system) {
        var names = new TreeSet<String>();
        var product = Xml.read(project.root().resolve(PRODUCT));
        for (var feature : Xml.elements(product.getElementsByTagName("feature"))) {
            var description = project.root().resolve("features/" + feature.getAttribute("id") + "/feature.xml");
            for (var plugin : Xml.elements(Xml.read(description).getElementsByTagName("plugin"))) {
                if (system.takes(plugin)) {
                    names.add(plugin.getAttribute("id"));
                }
            }
        }
        return names;
    }

    /** Returns the versions that the target pins; Eclipse names its artifacts as it names its bundles. */
    private static Map<String, String> pinnedVersions(Project project) {
        var versions = new HashMap<String, String>();
        for (var dependency : Xml.elements(Xml.read(project.root().resolve(TARGET)).getElementsByTagName("dependency"))) {
            versions.put(text(dependency, "artifactId"), text(dependency, "version"));
        }
        versions.keySet().removeIf(artifact -> !artifact.startsWith("org.eclipse."));
        return versions;
    }

    private static String text(Element parent, String child) {
        return parent.getElementsByTagName(child).item(0).getTextContent().strip();
    }

    private record System(String os, String ws, String arch) {

        static System of(Path product) {
            return new System(product.getName(0).toString(), product.getName(1).toString(), product.getName(2).toString());
        }

        boolean takes(Element plugin) {
            return takes(plugin, "os", os) && takes(plugin, "ws", ws) && takes(plugin, "arch", arch);
        }

        private static boolean takes(Element plugin, String attribute, String value) {
            var wanted = plugin.getAttribute(attribute);
            return wanted.isEmpty() || wanted.equals(value);
        }
    }

    private record Bundle(String name, String version) {

        private static final Pattern FILE = Pattern.compile("(.+?)_(\\d+\\.\\d.*?)(\\.jar)?");

        /** Splits the name of a jar, or of the folder of a bundle that is installed unpacked. */
        static Bundle of(Path file) {
            var name = file.getFileName().toString();
            var parts = FILE.matcher(name);
            return parts.matches() ? new Bundle(parts.group(1), parts.group(2)) : new Bundle(name, "");
        }
    }
}

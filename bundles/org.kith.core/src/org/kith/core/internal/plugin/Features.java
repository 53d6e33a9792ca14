// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The features of an installation: what came as a part of what, and what Kith itself consists of.
 *
 * @param own names of Kith's own bundles
 * @param holders the features that people install other bundles with, by the name of the bundle
 */
record Features(Set<String> own, Map<String, List<Feature>> holders) {

    private static final String KITH = "org.kith.";

    /** @return what the folder says; nothing where there is none */
    static Features read(Path installation) throws IOException {
        Predicate<Feature> isOwn = feature -> feature.id().startsWith(KITH);
        var all = all(installation.resolve("features"));
        return new Features(all.stream().filter(isOwn).flatMap(feature -> feature.bundles().stream())
                .collect(Collectors.toSet()), holders(all.stream().filter(isOwn.negate()).toList()));
    }

    /** @return in the order in which they came; of an updated one both may be there until the next start */
    private static List<Feature> all(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        if (Files.isDirectory(folder)) {
            try (var all = Files.newDirectoryStream(folder, each -> Files.exists(each.resolve("feature.xml")))) {
                all.forEach(files::add);
            }
        }
        files.sort(Comparator.comparingLong(each -> each.toFile().lastModified()));
        var features = new ArrayList<Feature>();
        for (var file : files) {
            features.add(Feature.read(file.resolve("feature.xml")));
        }
        return features;
    }

    private static Map<String, List<Feature>> holders(List<Feature> features) {
        var byId = new HashMap<String, Feature>();
        features.forEach(feature -> byId.put(feature.id(), feature));
        var included = features.stream().flatMap(feature -> feature.included().stream()).toList();
        var holders = new HashMap<String, List<Feature>>();
        byId.values().stream().filter(feature -> !included.contains(feature.id())).forEach(top -> bundles(top, byId)
                .forEach(bundle -> holders.computeIfAbsent(bundle, key -> new ArrayList<>()).add(top)));
        return holders;
    }

    /** @return the names of all bundles in a feature, those of features in it too */
    private static Set<String> bundles(Feature top, Map<String, Feature> byId) {
        var bundles = new HashSet<String>();
        var seen = new HashSet<Feature>();
        var next = new ArrayDeque<>(List.of(top.id()));
        while (!next.isEmpty()) {
            var feature = byId.get(next.pop());
            if (feature != null && seen.add(feature)) {
                bundles.addAll(feature.bundles());
                next.addAll(feature.included());
            }
        }
        return bundles;
    }

    /** @return what a bundle was installed with; empty where it came alone, or as a part of several */
    Optional<Feature> of(String bundle) {
        var found = holders.getOrDefault(bundle, List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}

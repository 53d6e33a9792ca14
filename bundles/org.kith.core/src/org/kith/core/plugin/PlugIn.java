// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plugin;

import java.util.List;
import java.util.Objects;

/**
 * One plug-in that was added to Kith: a feature with all its bundles, or a bundle that came alone.
 *
 * @param name of the feature or bundle, as in {@code org.example.birthdays}; no other plug-in has it
 * @param label what people call it; never empty
 * @param provider who made it; may be empty
 * @param version as in {@code 1.2.0}
 * @param bundles the symbolic names of what it consists of; never empty
 * @param signature who vouches for all of it
 * @param enabled whether the next start of Kith starts it
 * @param running whether it works now; false in a safe start
 * @param problem why it can't run, or what of it doesn't work, as a sentence for the user; empty if all is well
 * @param contributions what it adds, while it runs
 */
public record PlugIn(String name, String label, String provider, String version, List<String> bundles,
        Signature signature, boolean enabled, boolean running, String problem, List<Contribution> contributions) {

    public PlugIn {
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(provider);
        Objects.requireNonNull(version);
        Objects.requireNonNull(signature);
        Objects.requireNonNull(problem);
        bundles = List.copyOf(bundles);
        contributions = List.copyOf(contributions);
    }
}

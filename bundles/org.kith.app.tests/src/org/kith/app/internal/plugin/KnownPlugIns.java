// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.kith.core.plugin.Contribution;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.PlugIns;
import org.kith.core.plugin.Signature;
import org.kith.core.plugin.Signature.Trust;

/** Plug-ins as a test wants them. */
final class KnownPlugIns implements PlugIns {

    private final List<PlugIn> all = new ArrayList<>();
    private boolean safeStart;

    KnownPlugIns(PlugIn... plugIns) {
        all.addAll(Arrays.asList(plugIns));
    }

    /** @return one that works */
    static PlugIn tea() {
        return new PlugIn("org.example.tea", "Tea rounds", "Example", "1.2.0",
                List.of("org.example.tea", "org.example.tea.ui"), new Signature(Trust.NONE, ""), true,
                true, "", List.of(new Contribution("View", "Tea"), new Contribution("View", "Cups"),
                        new Contribution("Format", "")));
    }

    /** @return one that can't run */
    static PlugIn coffee() {
        return new PlugIn("org.example.coffee", "Coffee", "Example", "2.0.0", List.of("org.example.coffee"),
                new Signature(Trust.UNKNOWN, "Beans"), true, false, "It needs the bundle org.example.mill.", List.of());
    }

    KnownPlugIns safely() {
        safeStart = true;
        return this;
    }

    @Override
    public List<PlugIn> all() {
        return List.copyOf(all);
    }

    @Override
    public void disable(String name) {
        change(name, false);
    }

    @Override
    public void enable(String name) {
        change(name, true);
    }

    private void change(String name, boolean enabled) {
        all.replaceAll(each -> each.name().equals(name) ? new PlugIn(name, each.label(), each.provider(),
                each.version(), each.bundles(), each.signature(), enabled, each.running(), enabled ? each.problem() : "",
                each.contributions()) : each);
    }

    @Override
    public Optional<PlugIn> responsible(StackTraceElement... stack) {
        return Optional.empty();
    }

    @Override
    public boolean isSafeStart() {
        return safeStart;
    }
}

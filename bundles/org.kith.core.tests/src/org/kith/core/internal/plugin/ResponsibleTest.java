// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.plugin.PlugIn;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Whose code it is that holds the window up. */
class ResponsibleTest {

    private static final String TEA = "org.example.tea";
    private static final String CAKE = "org.example.cake";

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void install() throws IOException {
        installation = new Installation(folder);
        installation.jar(TEA, Map.of());
        installation.jar(CAKE, Map.of());
    }

    private Optional<PlugIn> responsible(List<Bundle> bundles, String... classes) {
        var framework = (BundleContext) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> bundles.toArray(Bundle[]::new));
        return installation.plugIns(framework).responsible(Arrays.stream(classes)
                .map(name -> new StackTraceElement(name, "pour", null, 1)).toArray(StackTraceElement[]::new));
    }

    /** A bundle that holds one class. */
    private static Bundle bundle(String name, int state, String type) {
        return (Bundle) Proxy.newProxyInstance(ResponsibleTest.class.getClassLoader(), new Class<?>[] {Bundle.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getSymbolicName" -> name;
                    case "getBundleId" -> 1L;
                    case "getState" -> state;
                    case "getHeaders" -> new Hashtable<String, String>();
                    case "getEntry" -> arguments[0].equals(type.replace('.', '/') + ".class")
                            ? URI.create("file:/" + type).toURL() : null;
                    default -> null;
                });
    }

    @Test
    void thePlugInWhoseCodeIsFurthestUpIsResponsible() {
        var bundles = List.of(bundle(TEA, Bundle.ACTIVE, "tea.Pot"), bundle(CAKE, Bundle.ACTIVE, "cake.Plate"));

        assertThat(responsible(bundles, "lib.Loop", "cake.Plate", "tea.Pot")).hasValueSatisfying(
                plugIn -> assertThat(plugIn.name()).isEqualTo(CAKE));
    }

    @Test
    void kithItselfIsNoPlugIn() {
        assertThat(responsible(List.of(bundle("org.kith.core", Bundle.ACTIVE, "org.kith.core.Slow")),
                "org.kith.core.Slow")).isEmpty();
    }

    @Test
    void whatDoesNotWorkIsNotResponsible() {
        assertThat(responsible(List.of(bundle(TEA, Bundle.INSTALLED, "tea.Pot")), "tea.Pot")).isEmpty();
    }

    @Test
    void nobodyIsResponsibleForTheCodeOfJava() {
        assertThat(responsible(List.of(bundle(TEA, Bundle.ACTIVE, "tea.Pot")), "tea.Cup", "java.lang.Thread")).isEmpty();
    }
}

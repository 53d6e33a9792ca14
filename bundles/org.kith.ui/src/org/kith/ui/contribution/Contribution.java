// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.kith.ui.error.Guard;

/**
 * Something that a plug-in names in its plugin.xml and whose class is not loaded before it is needed. On the window's
 * thread.
 *
 * @param <T> what the class has to be
 */
public final class Contribution<T> {

    private final IConfigurationElement element;
    private final Class<T> type;
    private final Guard guard;
    private T object;
    private boolean tried;

    private Contribution(IConfigurationElement element, Class<T> type, Guard guard) {
        this.element = element;
        this.type = type;
        this.guard = guard;
    }

    /**
     * @param registry null where there is no platform; then nobody contributes
     * @param point full id of the extension point
     * @param guard is asked before anything is called
     * @return what is contributed there: ours first, then that of others by the names of their plug-ins
     */
    public static <T> List<Contribution<T>> of(IExtensionRegistry registry, String point, Class<T> type, Guard guard) {
        return registry == null ? List.of()
                : Arrays.stream(registry.getConfigurationElementsFor(point))
                        .sorted(Comparator.<IConfigurationElement, Boolean>comparing(Contribution::isOurs).reversed()
                                .thenComparing(each -> each.getContributor().getName()))
                        .map(element -> new Contribution<>(element, type, guard)).toList();
    }

    private static boolean isOurs(IConfigurationElement element) {
        return element.getContributor().getName().startsWith("org.kith.");
    }

    /** @return an attribute, empty if it is missing */
    public String attribute(String name) {
        try {
            var value = element.getAttribute(name);
            return value == null ? "" : value;
        } catch (InvalidRegistryObjectException gone) {
            return "";
        }
    }

    /** @return the symbolic name of the plug-in */
    public String plugIn() {
        return element.getContributor().getName();
    }

    /** @return what the call returned; empty if the class can't be loaded, or the call failed or returned null */
    public <R> Optional<R> call(Function<T, R> call) {
        if (!tried) {
            tried = true;
            object = guard.call(plugIn(), this::load).orElse(null);
        }
        return object == null ? Optional.empty() : guard.call(plugIn(), () -> call.apply(object));
    }

    private T load() {
        try {
            return type.cast(element.createExecutableExtension("class"));
        } catch (CoreException e) {
            throw new IllegalStateException(e.getMessage(), e.getStatus().getException());
        }
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.kith.core.guard.Guard;
import org.kith.core.guard.Guarded;

/**
 * Something that a plug-in names in its plugin.xml and whose class is not loaded before it is needed. On the window's
 * thread.
 *
 * @param <T> what the class has to be
 */
public final class Contribution<T> {

    private final IConfigurationElement element;
    private final Class<T> type;
    private final String doing;
    private final Guard guard;
    private Guarded<T> object;
    private boolean tried;

    private Contribution(IConfigurationElement element, Class<T> type, String doing, Guard guard) {
        this.element = element;
        this.type = type;
        this.doing = doing;
        this.guard = guard;
    }

    /**
     * @param registry null where there is no platform; then nobody contributes
     * @param point full id of the extension point
     * @param doing what it is called for, as a part of a sentence for the user: “filling a column”
     * @param guard through which it is called
     * @return what is contributed there: ours first, then that of others by the names of their plug-ins
     */
    public static <T> List<Contribution<T>> of(IExtensionRegistry registry, String point, Class<T> type, String doing,
            Guard guard) {
        return registry == null ? List.of()
                : Arrays.stream(registry.getConfigurationElementsFor(point))
                        .sorted(Comparator.comparing((IConfigurationElement each) -> !isOurs(each))
                                .thenComparing(each -> each.getContributor().getName()))
                        .map(element -> new Contribution<>(element, type, doing, guard)).toList();
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
            object = guard.make(plugIn(), plugIn(), () -> type.cast(element.createExecutableExtension("class")))
                    .map(guard::of).orElse(null);
        }
        return object == null ? Optional.empty() : object.here(doing, call);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.testkit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** A registry of extensions of its own: what plug-ins would contribute, without plug-ins. */
public final class Extensions {

    private Extensions() {
    }

    /** Loads the classes of contributions as the test itself is loaded. */
    private static final class OfTest extends RegistryStrategy {

        private final ClassLoader loader;

        OfTest(ClassLoader loader) {
            super(null, null);
            this.loader = loader;
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return loader.loadClass(className).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(Status.error(className, e));
            }
        }
    }

    /**
     * @param test loads the classes that are named
     * @param point full id of an extension point
     * @param contributions elements, each from a plug-in of its own: the first is called stranger0
     */
    public static IExtensionRegistry of(Class<?> test, String point, String... contributions) {
        var key = new Object();
        var registry = RegistryFactory.createRegistry(new OfTest(test.getClassLoader()), key, key);
        add(registry, key, "kith", "<extension-point id='" + point + "' name='Point'/>");
        for (int i = 0; i < contributions.length; i++) {
            add(registry, key, "stranger" + i, "<extension point='" + point + "'>" + contributions[i] + "</extension>");
        }
        return registry;
    }

    private static void add(IExtensionRegistry registry, Object key, String plugIn, String content) {
        var text = "<?eclipse version=\"3.4\"?><plugin>" + content + "</plugin>";
        registry.addContribution(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                new RegistryContributor(plugIn, plugIn, null, null), false, null, null, key);
    }
}

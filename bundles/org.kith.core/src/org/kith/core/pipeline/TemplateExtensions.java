// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.osgi.util.NLS;
import org.kith.core.guard.Guard;
import org.kith.core.internal.Messages;
import org.kith.core.pipeline.PipelineTemplate.Step;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.StageCategory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads templates where plug-ins contribute them. What is not as the schema has it is left out; the guard tells. */
final class TemplateExtensions {

    private static final Logger LOG = LoggerFactory.getLogger(TemplateExtensions.class);
    private static final String OURS = "org.kith.core";
    private static final String POINT = OURS + ".pipelineTemplates";
    private static final String DESCRIPTION = "plugin.xml";
    private static final int ALL = 100;

    private TemplateExtensions() {
    }

    /** A template, and whether it comes with Kith. */
    private record Contributed(boolean isOurs, PipelineTemplate template) {
    }

    /** What other plug-ins have wrong is none of ours, and standard output is for answers. */
    private static final class Quiet extends RegistryStrategy {

        Quiet() {
            super(null, null);
        }

        @Override
        public void log(IStatus status) {
            LOG.debug(status.getMessage(), status.getException());
        }
    }

    static List<PipelineTemplate> all(Guard guard) {
        return withRegistry(registry -> in(registry, guard));
    }

    static List<PipelineTemplate> ours() {
        return withRegistry(registry -> elements(registry).filter(TemplateExtensions::isOurs)
                .map(TemplateExtensions::template).toList());
    }

    private static List<PipelineTemplate> withRegistry(Function<IExtensionRegistry, List<PipelineTemplate>> reading) {
        var platform = RegistryFactory.getRegistry();
        return platform == null ? withClassPath(reading) : reading.apply(platform);
    }

    /** Where there is no platform, the files that it would read lie on the class path. */
    private static List<PipelineTemplate> withClassPath(
            Function<IExtensionRegistry, List<PipelineTemplate>> reading) {
        var key = new Object();
        try {
            var registry = RegistryFactory.createRegistry(new Quiet(), key, key);
            var files = TemplateExtensions.class.getClassLoader().getResources(DESCRIPTION);
            for (var file : Collections.list(files)) {
                contribute(registry, file, key);
            }
            var found = reading.apply(registry);
            registry.stop(key);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void contribute(IExtensionRegistry registry, URL description, Object key) throws IOException {
        try (var input = description.openStream()) {
            registry.addContribution(input, new RegistryContributor(description.toString(), plugin(description), null,
                    null), false, null, words(description), key);
        }
    }

    private static String plugin(URL description) throws IOException {
        try (var input = beside(description, "META-INF/MANIFEST.MF").openStream()) {
            var name = new Manifest(input).getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? description.toString() : name.split(";")[0].strip();
        } catch (FileNotFoundException none) {
            return description.toString();
        }
    }

    /** @return the words of the plug-in; null if it has none */
    private static ResourceBundle words(URL description) throws IOException {
        try (var input = beside(description, "plugin.properties").openStream()) {
            return new Words(input);
        } catch (FileNotFoundException none) {
            return null;
        }
    }

    private static URL beside(URL description, String file) throws IOException {
        var text = description.toString();
        return URI.create(text.substring(0, text.length() - DESCRIPTION.length()) + file).toURL();
    }

    /** @return what is contributed there; of what is left out the guard tells */
    static List<PipelineTemplate> in(IExtensionRegistry registry, Guard guard) {
        var keys = new HashSet<String>();
        return elements(registry).flatMap(element -> read(element, guard).stream())
                // ours in the order in which they stand, since that is the one of the domain
                .sorted(Comparator.comparing((Contributed each) -> !each.isOurs())
                        .thenComparing(each -> each.isOurs() ? "" : each.template().name()))
                .map(Contributed::template).filter(template -> keys.add(template.key())).toList();
    }

    private static Stream<IConfigurationElement> elements(IExtensionRegistry registry) {
        return Arrays.stream(registry.getConfigurationElementsFor(POINT));
    }

    private static boolean isOurs(IConfigurationElement element) {
        return element.getContributor().getName().equals(OURS);
    }

    private static Optional<Contributed> read(IConfigurationElement element, Guard guard) {
        var plugIn = element.getContributor().getName();
        return guard.make(plugIn, plugIn, () -> new Contributed(isOurs(element), template(element)));
    }

    private static PipelineTemplate template(IConfigurationElement element) {
        try {
            return checked(element);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.templateBroken, element.getAttribute("key"),
                    e.getMessage()), e);
        }
    }

    private static PipelineTemplate checked(IConfigurationElement element) {
        var steps = Arrays.stream(element.getChildren("stage")).map(TemplateExtensions::step).toList();
        for (var needed : List.of(StageCategory.OPEN, StageCategory.WON, StageCategory.LOST)) {
            require(steps.stream().anyMatch(step -> step.category() == needed),
                    NLS.bind(Messages.templateNoStage, needed));
        }
        require(steps.stream().map(step -> step.name().toLowerCase(Locale.ROOT)).distinct().count() == steps.size(),
                Messages.templateTwoStages);
        return new PipelineTemplate(text(element, "key"), text(element, "name"), kinds(element), steps);
    }

    private static List<OpportunityKind> kinds(IConfigurationElement element) {
        var kinds = element.getAttribute("kinds");
        return kinds == null || kinds.isBlank() ? List.of() : Arrays.stream(kinds.split(",")).map(String::strip)
                .map(kind -> one(OpportunityKind.class, kind)).toList();
    }

    private static Step step(IConfigurationElement element) {
        var category = one(StageCategory.class, text(element, "category"));
        return new Step(text(element, "name"), category, switch (category) {
            case WON -> ALL;
            case LOST -> 0;
            case OPEN, ON_HOLD -> probability(text(element, "probability"));
        });
    }

    private static <E extends Enum<E>> E one(Class<E> type, String text) {
        var all = type.getEnumConstants();
        return Arrays.stream(all).filter(each -> each.name().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(NLS.bind(Messages.templateNoneOf, text,
                        Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    private static int probability(String text) {
        require(text.matches("\\d{1,3}") && Integer.parseInt(text) <= ALL,
                NLS.bind(Messages.templateProbability, text));
        return Integer.parseInt(text);
    }

    private static String text(IConfigurationElement element, String attribute) {
        var text = element.getAttribute(attribute);
        require(text != null && !text.isBlank(), NLS.bind(Messages.templateLacks, element.getName(), attribute));
        return text.strip();
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Words of a plug-in, some of which may be missing: one that forgets a word must not hide the others. */
    private static final class Words extends PropertyResourceBundle {

        private Words(InputStream input) throws IOException {
            super(input);
        }

        @Override
        public Object handleGetObject(String key) {
            var word = super.handleGetObject(key);
            return word == null ? "%" + key : word;
        }
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal.plugin;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.kith.core.internal.Messages;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.PlugInException;
import org.kith.core.plugin.PlugIns;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The plug-ins in the folder where Kith is installed. */
@Component
public final class InstalledPlugIns implements PlugIns {

    private static final int WORKING = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE;

    private final Path installation;
    private final BundleList list;
    private final BundleContext framework;

    /** In plain Java there is no installation, and so no plug-in. */
    public InstalledPlugIns() {
        this(null, null, null);
    }

    /** Called by Declarative Services. */
    @Activate
    public InstalledPlugIns(BundleContext framework) {
        this(folder(framework, "osgi.install.area"), folder(framework, "osgi.configuration.area"), framework);
    }

    /**
     * @param installation folder where Kith is installed; null for none
     * @param configuration folder of the framework
     * @param framework null where none runs
     */
    InstalledPlugIns(Path installation, Path configuration, BundleContext framework) {
        this.installation = installation;
        this.list = configuration == null ? null : new BundleList(configuration);
        this.framework = framework;
    }

    private static Path folder(BundleContext framework, String property) {
        var address = framework.getProperty(property);
        // the framework leaves blanks in these addresses as they are
        return address == null ? null : new File(URI.create(address.replace(" ", "%20")).getPath()).toPath();
    }

    @Override
    public synchronized List<PlugIn> all() {
        try {
            var features = features();
            if (features.own().isEmpty()) {
                return List.of();
            }
            var parts = Stream.concat(added(list.listed(), features).map(line -> part(line, true)),
                    added(list.disabled(), features).filter(line -> Files.exists(line.place(installation)))
                            .map(line -> part(line, false)));
            return joined(parts, features).sorted(Comparator.comparing(PlugIn::label, String.CASE_INSENSITIVE_ORDER))
                    .toList();
        } catch (IOException e) {
            throw new PlugInException(NLS.bind(Messages.plugInsUnreadable, installation), e);
        }
    }

    private Features features() throws IOException {
        return installation == null || list == null ? new Features(Set.of(), Map.of()) : Features.read(installation);
    }

    private static Stream<BundleLine> added(List<BundleLine> lines, Features features) {
        return lines.stream().filter(line -> !features.own().contains(line.name()));
    }

    /** People think of what they installed: each feature is one plug-in. */
    private static Stream<PlugIn> joined(Stream<PlugIn> parts, Features features) {
        var byFeature = parts.collect(Collectors.groupingBy(part -> features.of(part.name())));
        var alone = byFeature.remove(Optional.<Feature>empty());
        var whole = byFeature.entrySet().stream().map(each -> each.getKey().orElseThrow().join(each.getValue()));
        return alone == null ? whole : Stream.concat(whole, alone.stream());
    }

    private PlugIn part(BundleLine line, boolean enabled) {
        var place = line.place(installation);
        var file = BundleFile.read(place);
        var bundle = bundles().filter(each -> line.name().equals(each.getSymbolicName())).findFirst();
        boolean works = bundle.filter(InstalledPlugIns::works).isPresent();
        return new PlugIn(line.name(), file.label().isEmpty() ? line.name() : file.label(), file.provider(),
                line.version(), List.of(line.name()), JarSignature.of(place), enabled, works,
                enabled ? problem(file, bundle) : "",
                works ? new Contributions(RegistryFactory.getRegistry()).of(bundle.orElseThrow()) : List.of());
    }

    private Stream<Bundle> bundles() {
        return framework == null ? Stream.empty() : Arrays.stream(framework.getBundles());
    }

    private static boolean works(Bundle bundle) {
        return (bundle.getState() & WORKING) != 0;
    }

    private String problem(BundleFile file, Optional<Bundle> found) {
        if (!file.problem().isEmpty() || found.isEmpty()) {
            return file.problem();
        }
        var bundle = found.get();
        if (bundle.getState() == Bundle.INSTALLED) {
            return new Requirements(framework.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)).missing(bundle);
        }
        return bundle.getState() == Bundle.RESOLVED && bundle.adapt(BundleStartLevel.class).isPersistentlyStarted()
                ? Messages.plugInNotStarted : "";
    }

    @Override
    public synchronized void disable(String name) {
        change(plugIn(name), list::disable);
    }

    @Override
    public synchronized void enable(String name) {
        change(plugIn(name), list::enable);
    }

    private PlugIn plugIn(String name) {
        return all().stream().filter(each -> each.name().equals(name) || each.bundles().contains(name)).findFirst()
                .orElseThrow(() -> new PlugInException(NLS.bind(Messages.plugInUnknown, name)));
    }

    /** Changes the line of a bundle in the list. */
    private interface Change {
        void of(String bundle) throws IOException;
    }

    private void change(PlugIn plugIn, Change change) {
        try {
            for (var bundle : plugIn.bundles()) {
                change.of(bundle);
            }
        } catch (IOException e) {
            throw new PlugInException(NLS.bind(Messages.plugInsUnwritable, installation), e);
        }
    }

    /** It is asked while the window is held up, and must not hold it up longer: no jar is opened unless one is found. */
    @Override
    public synchronized Optional<PlugIn> responsible(StackTraceElement... stack) {
        try {
            var features = features();
            if (features.own().isEmpty()) {
                return Optional.empty();
            }
            var names = added(list.listed(), features).map(BundleLine::name).collect(Collectors.toSet());
            var working = bundles().filter(each -> names.contains(each.getSymbolicName()) && works(each)).toList();
            return classes(stack).flatMap(type -> working.stream().filter(each -> holds(each, type))).findFirst()
                    .map(bundle -> plugIn(bundle.getSymbolicName()));
        } catch (IOException e) {
            throw new PlugInException(NLS.bind(Messages.plugInsUnreadable, installation), e);
        }
    }

    /** @return the paths of those classes that do not come with Java, each once */
    private static Stream<String> classes(StackTraceElement... stack) {
        return Arrays.stream(stack).filter(frame -> frame.getModuleName() == null)
                .map(frame -> frame.getClassName().replace('.', '/')).distinct();
    }

    private static boolean holds(Bundle plugIn, String path) {
        return plugIn.getEntry(path + ".class") != null
                || plugIn.getHeaders("").get(Constants.BUNDLE_CLASSPATH) != null && holdsWithin(plugIn, path);
    }

    private static boolean holdsWithin(Bundle plugIn, String path) {
        int end = path.lastIndexOf('/');
        var wiring = plugIn.adapt(BundleWiring.class);
        return end > 0 && wiring != null && !wiring.listResources(path.substring(0, end),
                path.substring(end + 1) + ".class", BundleWiring.LISTRESOURCES_LOCAL).isEmpty();
    }

    @Override
    public boolean isSafeStart() {
        return System.getProperty(SafeStart.REASON) != null;
    }
}

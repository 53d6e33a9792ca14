// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.kith.app.internal.Messages;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.PlugInException;
import org.kith.ui.network.OpenNetwork;

/** Leads to the wizard of p2 that takes a plug-in away, with all that was installed together with it. */
final class Uninstallation {

    /** The root of the installation. */
    private static final String KITH = "kith";

    private final OpenNetwork open;
    private final Display display;

    /** @param open looks in the background, and tells what fails */
    Uninstallation(OpenNetwork open, Display display) {
        this.open = open;
        this.display = display;
    }

    /** Opens the wizard, once it is known what to take away. */
    void begin(PlugIn plugIn) {
        var ui = ProvisioningUI.getDefaultUI();
        open.background(Messages.PlugIns_Title, monitor -> {
            var roots = roots(ui, plugIn.bundles().getFirst());
            if (roots.isEmpty()) {
                throw new PlugInException(NLS.bind(Messages.PlugIn_CameOtherwise, plugIn.label()));
            }
            display.asyncExec(() -> ui.openUninstallWizard(roots, ui.getUninstallOperation(roots, null), null));
        }, () -> { });
    }

    private static List<IInstallableUnit> roots(ProvisioningUI ui, String bundle) {
        var registry = (IProfileRegistry) ui.getSession().getProvisioningAgent()
                .getService(IProfileRegistry.SERVICE_NAME);
        var profile = registry.getProfile(ui.getProfileId());
        if (profile == null) {
            return List.of();
        }
        var all = profile.query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet();
        return profile.query(new UserVisibleRootQuery(), null).toUnmodifiableSet().stream()
                .filter(root -> !root.getId().equals(KITH) && holds(root, bundle, all)).toList();
    }

    /** @return whether the unit of this name came to be here because of the root */
    private static boolean holds(IInstallableUnit root, String name, Set<IInstallableUnit> all) {
        var seen = new HashSet<IInstallableUnit>();
        var next = new ArrayDeque<>(List.of(root));
        while (!next.isEmpty()) {
            var unit = next.pop();
            if (unit.getId().equals(name)) {
                return true;
            }
            if (seen.add(unit) && QueryUtil.isGroup(unit)) {
                all.stream().filter(each -> unit.getRequirements().stream().anyMatch(one -> one.isMatch(each)))
                        .forEach(next::push);
            }
        }
        return false;
    }
}

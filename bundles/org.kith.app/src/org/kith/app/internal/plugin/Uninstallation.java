// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.ui.ProvisioningUI;

/** Leads to the wizard of p2 that takes a plug-in away, with all that was installed together with it. */
final class Uninstallation {

    /** The root of the installation. */
    private static final String KITH = "kith";

    /** Opens the wizard; what can't be taken away alone it tells. */
    void begin(String plugIn) {
        var ui = ProvisioningUI.getDefaultUI();
        var registry = (IProfileRegistry) ui.getSession().getProvisioningAgent()
                .getService(IProfileRegistry.SERVICE_NAME);
        var profile = registry.getProfile(ui.getProfileId());
        if (profile == null) {
            return;
        }
        var roots = profile.query(new UserVisibleRootQuery(), null).toUnmodifiableSet().stream()
                .filter(root -> !root.getId().equals(KITH) && holds(root, plugIn, profile)).toList();
        if (!roots.isEmpty()) {
            ui.openUninstallWizard(roots, ui.getUninstallOperation(roots, null), null);
        }
    }

    /** @return whether the unit of this name came to be here because of the root */
    private static boolean holds(IInstallableUnit root, String name, IProfile profile) {
        var seen = new HashSet<IInstallableUnit>();
        var open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (seen.add(unit) && Objects.equals(unit.getId(), name)) {
                return true;
            }
            if (unit.getId().endsWith(".feature.group")) {
                unit.getRequirements().forEach(each -> profile
                        .query(QueryUtil.createMatchQuery(each.getMatches()), null).toUnmodifiableSet().stream()
                        .filter(found -> !seen.contains(found)).forEach(open::push));
            }
        }
        return false;
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plugin;

import java.util.List;
import java.util.Optional;

/**
 * The plug-ins that were added to Kith; what Kith itself consists of is not among them. A service.
 * <p>
 * Disabling takes a plug-in's bundles out of the list of those that the framework installs at its start, and keeps
 * their lines beside it. So from the next start on none of its code runs and nothing that it contributed is there,
 * while its files stay where they are, and its facets in the network. Enabling puts the lines back. An update or a new
 * installation of a disabled plug-in enables it.
 * <p>
 * Thread: any, but all methods read files, so never the window's. Null: nothing takes or returns null.
 */
public interface PlugIns {

    /** @return all of them, disabled ones too, by label; empty where Kith runs without being installed */
    List<PlugIn> all();

    /**
     * Keeps a plug-in from being started, from the next start of Kith on. One that is disabled already stays so.
     *
     * @param name its {@linkplain PlugIn#name() name}, or that of one of its bundles
     * @throws PlugInException if there is none of this name, or the list of bundles can't be written
     */
    void disable(String name);

    /**
     * Takes back {@link #disable}, from the next start of Kith on.
     *
     * @param name its {@linkplain PlugIn#name() name}, or that of one of its bundles
     * @throws PlugInException if there is none of this name, or the list of bundles can't be written
     */
    void enable(String name);

    /** @return the plug-in whose code is furthest up in a stack, the top being the first element; empty if none is */
    Optional<PlugIn> responsible(StackTraceElement... stack);

    /** @return whether this start of Kith left all plug-ins out, enabled or not */
    boolean isSafeStart();
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** Tells the version of the bundle. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var bundle = FrameworkUtil.getBundle(Version.class);
        return new String[] {"Kith " + (bundle == null ? Messages.unbuilt : bundle.getVersion())};
    }
}

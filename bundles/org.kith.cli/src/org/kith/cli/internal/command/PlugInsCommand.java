// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.Signature;

import picocli.CommandLine.Command;

/** Lists the plug-ins that were added to Kith. */
@Command(name = "plugins")
final class PlugInsCommand implements Callable<Integer> {

    private final Kith kith;

    PlugInsCommand(Kith kith) {
        this.kith = kith;
    }

    @Override
    public Integer call() {
        var all = kith.services().plugIns().all();
        kith.answer(all.stream().map(PlugInsCommand::json).toList(), () -> print(all));
        return all.stream().allMatch(each -> each.problem().isEmpty()) ? 0 : Kith.FOUND_SOMETHING;
    }

    private static Map<String, Object> json(PlugIn plugIn) {
        return Json.object("name", plugIn.name(), "label", plugIn.label(), "provider", plugIn.provider(), "version",
                plugIn.version(), "bundles", plugIn.bundles(), "signature",
                plugIn.signature().trust().name().toLowerCase(Locale.ROOT), "signer", plugIn.signature().signer(),
                "enabled", plugIn.enabled(), "running", plugIn.running(), "problem", plugIn.problem(), "contributions",
                plugIn.contributions().stream().map(each -> Json.object("kind", each.kind(), "name", each.name()))
                        .toList());
    }

    private void print(List<PlugIn> all) {
        if (all.isEmpty()) {
            kith.terminal().print(Messages.noPlugIns);
        }
        for (var each : all) {
            kith.terminal().print(NLS.bind(Messages.plugInLine, new Object[] {each.label(), each.version(), each.name()}));
            indent(state(each));
            indent(signature(each.signature()));
            indent(each.contributions().stream()
                    .map(one -> one.name().isEmpty() ? one.kind() : one.kind() + ": " + one.name())
                    .collect(Collectors.joining(" \u00b7 ")));
        }
    }

    private void indent(String line) {
        if (!line.isEmpty()) {
            kith.terminal().print("    " + line);
        }
    }

    private static String state(PlugIn plugIn) {
        if (!plugIn.enabled()) {
            return Messages.plugInDisabled;
        }
        return plugIn.problem().isEmpty() ? "" : plugIn.problem();
    }

    private static String signature(Signature signature) {
        return switch (signature.trust()) {
            case NONE -> Messages.plugInUnsigned;
            case UNKNOWN -> NLS.bind(Messages.plugInSignerUnknown, signature.signer());
            case KNOWN -> NLS.bind(Messages.plugInSigned, signature.signer());
            case BROKEN -> Messages.plugInChanged;
        };
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.app.internal.Messages;
import org.kith.core.plugin.Contribution;
import org.kith.core.plugin.PlugIn;
import org.kith.core.plugin.Signature;

/** Puts a plug-in into plain words. */
final class PlugInWords {

    private final boolean safeStart;

    /** @param safeStart whether no plug-in runs, since they were left out */
    PlugInWords(boolean safeStart) {
        this.safeStart = safeStart;
    }

    /** @return what it is called, with the version */
    String title(PlugIn plugIn) {
        return plugIn.label() + " " + plugIn.version();
    }

    /** @return state, maker and signature in one line */
    String line(PlugIn plugIn) {
        return Stream.of(state(plugIn), plugIn.provider(), shortly(plugIn.signature())).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** @return whether it runs now and at the next start */
    String state(PlugIn plugIn) {
        if (!plugIn.enabled()) {
            return plugIn.running() ? Messages.PlugIn_StateUntilNext : Messages.PlugIn_StateDisabled;
        }
        if (!plugIn.problem().isEmpty()) {
            return Messages.PlugIn_StateBroken;
        }
        if (plugIn.running()) {
            return Messages.PlugIn_StateRunning;
        }
        return safeStart ? Messages.PlugIn_StateLeftOut : Messages.PlugIn_StateFromNext;
    }

    private static String shortly(Signature signature) {
        return switch (signature.trust()) {
            case NONE -> Messages.PlugIn_UnsignedShort;
            case UNKNOWN -> Messages.PlugIn_SignerUnknownShort;
            case KNOWN -> NLS.bind(Messages.PlugIn_Signed, signature.signer());
            case BROKEN -> Messages.PlugIn_ChangedShort;
        };
    }

    /** @return who vouches for it, in a sentence */
    String signature(Signature signature) {
        return switch (signature.trust()) {
            case NONE -> Messages.PlugIn_Unsigned;
            case UNKNOWN -> NLS.bind(Messages.PlugIn_SignerUnknown, signature.signer());
            case KNOWN -> NLS.bind(Messages.PlugIn_SignerKnown, signature.signer());
            case BROKEN -> Messages.PlugIn_Changed;
        };
    }

    /** @return what it adds, a line for each sort */
    List<String> contributions(PlugIn plugIn) {
        if (!plugIn.running()) {
            return List.of(Messages.PlugIn_AddsUnknown);
        }
        var lines = new ArrayList<String>();
        plugIn.contributions().stream().map(Contribution::kind).distinct().forEach(kind -> lines.add(line(plugIn, kind)));
        return lines.isEmpty() ? List.of(Messages.PlugIn_AddsNothing) : lines;
    }

    private static String line(PlugIn plugIn, String kind) {
        var names = plugIn.contributions().stream().filter(each -> each.kind().equals(kind)).map(Contribution::name)
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        return names.isEmpty() ? kind : kind + ": " + names;
    }
}

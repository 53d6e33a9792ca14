// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.mentorship.Mentorship;

import picocli.CommandLine.Parameters;

/** A command on one mentorship. */
abstract class OneMentorshipCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "M", descriptionKey = "mentorship")
    private String which;

    OneMentorshipCommand(Kith kith) {
        super(kith);
    }

    @Override
    final int run(Network network) throws Exception {
        run(network, new MentorshipSearch(network).find(which));
        return 0;
    }

    abstract void run(Network network, Mentorship mentorship) throws Exception;

    /** @return what the user did, with the names of those with whom */
    static String label(String message, Network network, Mentorship mentorship, Object... more) {
        var words = new ArrayList<Object>();
        words.add(Mentorships.others(mentorship, network.root().getOwner()));
        words.addAll(List.of(more));
        return NLS.bind(message, words.toArray());
    }

    /**
     * Edits, and says so.
     *
     * @param more that the JSON document tells
     */
    final void edit(Network network, Mentorship mentorship, String label, Map<String, Object> more, Runnable work) {
        network.edit(label, work);
        done(network, mentorship, label, more);
    }

    final void done(Network network, Mentorship mentorship, String label, Map<String, Object> more) {
        long transaction = lastTransaction(network);
        var document = new LinkedHashMap<>(Json.object("transaction", transaction, "id", mentorship.getId()));
        document.putAll(more);
        kith.answer(document, () -> terminal().print(NLS.bind(Messages.done, label, transaction)));
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import org.kith.ui.internal.Messages;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.Stage;
import org.kith.ui.theme.Icon;
import org.kith.ui.widget.EmptyState;

/** What every view says while there is no network to show. */
public final class NoNetwork {

    private NoNetwork() {
    }

    /** Says that no network is open, or that one is just being opened. */
    public static void say(EmptyState empty, Icon icon, OpenNetwork open) {
        if (open.stage() == Stage.OPENING) {
            empty.say(icon, Messages.NoNetwork_Opening, Messages.NoNetwork_OpeningHint);
        } else {
            empty.say(icon, Messages.NoNetwork_None, Messages.NoNetwork_NoneHint);
        }
    }
}

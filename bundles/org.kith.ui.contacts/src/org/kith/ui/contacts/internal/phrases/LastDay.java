// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.phrases;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.ui.contacts.internal.Messages;

/** The day until which something is to be done, as it is typed. */
public final class LastDay {

    private LastDay() {
    }

    /**
     * @param text as typed
     * @return the day; null for no text
     * @throws DateTimeException with a sentence for the user if it is no day
     */
    public static LocalDate parse(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException wrong) {
            throw new DateTimeException(NLS.bind(Messages.Promise_dayWrong, text.strip()), wrong);
        }
    }
}

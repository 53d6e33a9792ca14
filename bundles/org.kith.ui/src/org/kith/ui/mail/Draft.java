// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.model.contacts.Person;
import org.kith.ui.internal.Messages;

/**
 * The beginning of a message.
 *
 * @param name of whom it is for
 * @param address where it goes; null if none is known
 * @param subject may be empty
 * @param body what it says so far
 */
public record Draft(String name, String address, String subject, String body) {

    /** @return a greeting, to the address that the person prefers */
    public static Draft to(Person person) {
        var name = person.getGivenName() == null ? person.getLabel() : person.getGivenName();
        return new Draft(person.getLabel(), person.getPrimaryEmail(), "", NLS.bind(Messages.Draft_Greeting, name));
    }

    /** @return the address of a mail to write (RFC 6068); empty if there is no address */
    public Optional<String> uri() {
        return Optional.ofNullable(address).map(to -> "mailto:" + encoded(to) + "?"
                + (subject.isEmpty() ? "" : "subject=" + encoded(subject) + "&") + "body=" + encoded(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8).replace("+", "%20");
    }
}

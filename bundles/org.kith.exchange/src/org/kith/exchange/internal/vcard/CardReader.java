// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import ezvcard.VCard;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.text.VCardReader;
import org.eclipse.osgi.util.NLS;
import org.kith.core.format.GroupRecord;
import org.kith.core.format.Records;
import org.kith.core.format.RejectedSource;
import org.kith.exchange.internal.Messages;

/**
 * Reads single cards, on any thread, and says what came of each as something that is done with the records, on the
 * thread of the import.
 */
final class CardReader {

    private final ScribeIndex properties = new ScribeIndex();

    CardReader() {
        properties.register(new TelephoneNumber());
    }

    /** What came of a card. */
    interface Outcome {

        void tell(Records records);
    }

    List<Outcome> read(List<Card> cards) {
        return cards.stream().map(this::read).toList();
    }

    private Outcome read(Card card) {
        if (card.flaw() != null) {
            return rejected(card, card.flaw());
        }
        try (var reader = new VCardReader(new CardCharacters(card.text()))) {
            reader.setScribeIndex(properties);
            reader.setDefaultQuotedPrintableCharset(QuotedPrintable.charset(card.text()));
            var parsed = reader.readNext();
            return parsed == null ? rejected(card, Messages.Card_unreadable) : understand(card, parsed);
        } catch (IOException | RuntimeException e) {
            return rejected(card, NLS.bind(Messages.Card_broken, e.getMessage()));
        }
    }

    private static Outcome understand(Card card, VCard parsed) throws IOException {
        var warnings = new ArrayList<>(card.omissions());
        var contact = new CardContact(parsed, warnings);
        if (contact.isGroup()) {
            return group(card, contact);
        }
        var draft = contact.draft();
        OtherProperties.of(card.text(), name -> warnings.add(NLS.bind(Messages.Card_impossibleProperty, name)))
                .forEach(draft::cardProperty);
        if (!draft.isIdentified()) {
            return rejected(card, Messages.Record_nobody);
        }
        var record = draft.record(card.position(), contact.uid());
        return records -> {
            records.accept(record);
            warnings.forEach(warning -> records.warn(card.position(), warning));
        };
    }

    private static Outcome group(Card card, CardContact contact) {
        var name = contact.groupName();
        if (name == null) {
            return rejected(card, Messages.Card_groupWithoutName);
        }
        var group = new GroupRecord(card.position(), name, contact.members());
        return records -> records.accept(group);
    }

    private static Outcome rejected(Card card, String reason) {
        return records -> records.reject(card.position(), new RejectedSource(List.of(), List.of(card.text())), reason);
    }
}

// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import com.github.mangstadt.vinnie.codec.DecoderException;
import com.github.mangstadt.vinnie.codec.QuotedPrintableCodec;
import ezvcard.VCard;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Address;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Photo;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.person.Dates;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.exchange.internal.person.SourceLabel;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;

/** What a card says of a person, whoever wrote it. */
final class CardContact {

    /** Instant messengers as they were written before IMPP (RFC 4770), and the scheme of their addresses. */
    private static final Map<String, String> MESSENGERS = Map.ofEntries(Map.entry("X-AIM", "aim"),
            Map.entry("X-ICQ", "icq"), Map.entry("X-JABBER", "xmpp"), Map.entry("X-MSN", "msn"),
            Map.entry("X-YAHOO", "ymsgr"), Map.entry("X-SKYPE", "skype"), Map.entry("X-SKYPE-USERNAME", "skype"),
            Map.entry("X-GTALK", "gtalk"), Map.entry("X-GOOGLE-TALK", "gtalk"), Map.entry("X-QQ", "qq"),
            Map.entry("X-TWITTER", "twitter"), Map.entry("X-MS-IMADDRESS", "im"));

    private final VCard card;
    private final List<RawProperty> extended;
    private final List<String> warnings;
    private final Map<String, String> labels = new HashMap<>();
    private final PersonDraft draft = new PersonDraft();
    private boolean hasPhoto;

    /** @param warnings takes what is left out or guessed, each in a sentence for the user */
    CardContact(VCard card, List<String> warnings) {
        this.card = card;
        this.warnings = warnings;
        extended = card.getExtendedProperties();
        for (var property : extended) {
            if (property.getGroup() != null && isNamed(property, "X-ABLabel")) {
                labels.put(property.getGroup().toLowerCase(Locale.ROOT), property.getValue());
            }
        }
    }

    /** @return whether the property, in upper case, is an address of an instant messenger */
    static boolean isMessenger(String name) {
        return MESSENGERS.containsKey(name);
    }

    /** @return whether it is a list of people, as vCard 4.0 says it or as Apple does */
    boolean isGroup() {
        return card.getKind() != null && card.getKind().isGroup() || says("X-ADDRESSBOOKSERVER-KIND", "group");
    }

    /** @return what the group is called; null if it has no name */
    String groupName() {
        var name = card.getFormattedName() == null ? null : card.getFormattedName().getValue();
        return isBlank(name) ? null : name.strip();
    }

    /** @return the ids of those who are in the group */
    List<String> members() {
        var members = new ArrayList<String>();
        card.getMembers().forEach(member -> members.add(member.getUri()));
        extended.stream().filter(property -> isNamed(property, "X-ADDRESSBOOKSERVER-MEMBER"))
                .forEach(property -> members.add(property.getValue()));
        members.removeIf(CardContact::isBlank);
        return members;
    }

    /** @return the card’s own id; null if it has none */
    String uid() {
        var uid = card.getUid() == null ? null : card.getUid().getValue();
        return uid == null || uid.isBlank() ? null : uid.strip();
    }

    PersonDraft draft() {
        names();
        points();
        card.getAddresses().forEach(this::address);
        employments();
        dates();
        card.getCategoriesList().forEach(categories -> categories.getValues().forEach(this::tag));
        card.getNotes().forEach(note -> draft.note(note.getValue()));
        agent();
        card.getPhotos().forEach(this::photo);
        extended.forEach(this::extended);
        return draft;
    }

    /** What is only referred to stays a reference: nothing is fetched. */
    private void photo(ezvcard.property.Photo photo) {
        if (photo.getData() == null) {
            if (photo.getUrl() != null) {
                draft.cardProperty("PHOTO;VALUE=uri:" + photo.getUrl());
            }
        } else if (hasPhoto) {
            warnings.add(Messages.Card_secondPhoto);
        } else if (photo.getData().length > 0) {
            hasPhoto = true;
            draft.photo(new Photo(photo.getData()));
        }
    }

    private void names() {
        var name = card.getStructuredName();
        if (name != null) {
            draft.names(name.getGiven(), String.join(" ", name.getAdditionalNames()), name.getFamily())
                    .honorifics(String.join(" ", name.getPrefixes()), String.join(", ", name.getSuffixes()));
        }
        var formatted = card.getFormattedName();
        draft.formattedName(formatted == null ? null : formatted.getValue());
        if (isCompany(name)) {
            nameByCompany();
        }
        card.getNicknames().forEach(nicknames -> nicknames.getValues().forEach(draft::nickname));
    }

    private boolean isCompany(StructuredName name) {
        boolean company = says("X-ABSHOWAS", "COMPANY") || card.getKind() != null && card.getKind().isOrg();
        return company && (name == null || isBlank(name.getGiven()) && isBlank(name.getFamily()));
    }

    private void nameByCompany() {
        var organization = card.getOrganization();
        if (organization != null && !organization.getValues().isEmpty()) {
            draft.formattedName(organization.getValues().getFirst());
        }
        warnings.add(Messages.Card_company);
    }

    private void points() {
        for (var email : card.getEmails()) {
            label(email).apply(draft.contactPoint(ContactKind.EMAIL, email.getValue()));
        }
        for (var telephone : card.getTelephoneNumbers()) {
            label(telephone).apply(draft.contactPoint(ContactKind.TEL, number(telephone)));
        }
        for (var url : card.getUrls()) {
            label(url).apply(draft.web(url.getValue()));
        }
        for (var messenger : card.getImpps()) {
            label(messenger).apply(draft.contactPoint(ContactKind.IMPP, address(messenger)));
        }
    }

    private static String number(Telephone telephone) {
        var uri = telephone.getUri();
        return uri == null ? telephone.getText()
                : uri.getNumber() + (uri.getExtension() == null ? "" : " ext. " + uri.getExtension());
    }

    private static String address(Impp messenger) {
        return messenger.getUri() == null ? null : messenger.getUri().toString();
    }

    private SourceLabel label(VCardProperty property) {
        VCardParameters parameters = property.getParameters();
        boolean preferred = "1".equals(parameters.first(VCardParameters.PREF));
        var label = property.getGroup() == null ? null : labels.get(property.getGroup().toLowerCase(Locale.ROOT));
        if (label == null && parameters.size() == 0) {
            return SourceLabel.of(List.of(), preferred);
        }
        var words = new ArrayList<>(parameters.getTypes());
        if (label == null) {
            label = ofAndroid(parameters);
        }
        if (label != null) {
            words.add(SourceLabel.plain(label));
        }
        return SourceLabel.of(words, preferred);
    }

    /** Android writes {@code TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=84):1}. */
    private static String ofAndroid(VCardParameters parameters) {
        for (var parameter : parameters) {
            if (parameter.getKey() != null && parameter.getKey().toUpperCase(Locale.ROOT).startsWith("X-CUSTOM(")) {
                var text = String.join(",", parameter.getValue());
                try {
                    return new QuotedPrintableCodec("UTF-8").decode(
                            text.substring(text.lastIndexOf(',') + 1).replace(")", ""));
                } catch (DecoderException e) {
                    return text;
                }
            }
        }
        return null;
    }

    private void address(Address source) {
        var address = ContactsFactory.eINSTANCE.createAddress();
        address.setPostOfficeBox(orNull(source.getPoBox()));
        address.setExtended(orNull(source.getExtendedAddressFull()));
        address.setStreet(orNull(source.getStreetAddressFull()));
        address.setLocality(orNull(source.getLocality()));
        address.setRegion(orNull(source.getRegion()));
        address.setPostalCode(orNull(source.getPostalCode()));
        address.setCountry(orNull(source.getCountry()));
        label(source).apply(address);
        draft.address(address);
    }

    /** The first title and role go with the first organization, the second with the second, as address books write. */
    private void employments() {
        var organizations = card.getOrganizations();
        int count = Math.max(organizations.size(), card.getTitles().size());
        for (int i = 0; i < Math.max(count, card.getRoles().size()); i++) {
            var parts = i < organizations.size() ? organizations.get(i).getValues() : List.<String>of();
            draft.employment(part(parts, 0), part(parts, 1),
                    i < card.getTitles().size() ? card.getTitles().get(i).getValue() : null,
                    i < card.getRoles().size() ? card.getRoles().get(i).getValue() : null);
        }
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : null;
    }

    private void dates() {
        if (card.getBirthday() != null) {
            date(card.getBirthday(), draft::birthday);
        }
        if (card.getAnniversary() != null) {
            date(card.getAnniversary(), draft::anniversary);
        }
    }

    /** The card of an assistant inside of this one. Kith has no place for it, so it is kept where people can read it. */
    private void agent() {
        var agent = card.getAgent();
        if (agent == null) {
            return;
        }
        var told = new ArrayList<String>();
        if (agent.getVCard() == null) {
            told.add(agent.getUrl());
        } else {
            var inner = agent.getVCard();
            told.add(inner.getFormattedName() == null ? null : inner.getFormattedName().getValue());
            inner.getEmails().forEach(email -> told.add(email.getValue()));
            inner.getTelephoneNumbers().forEach(telephone -> told.add(number(telephone)));
        }
        told.removeIf(CardContact::isBlank);
        if (!told.isEmpty()) {
            draft.note(Messages.Remark_assistant + ": " + String.join(", ", told));
        }
    }

    private void date(DateOrTimeProperty property, Consumer<PartialDate> target) {
        try {
            var date = partialDate(property);
            if (date == null) {
                date(property.getText(), target);
            } else {
                target.accept(withoutInventedYear(date, property));
            }
        } catch (DateTimeException e) {
            warnings.add(NLS.bind(Messages.Record_noDate, property.getPartialDate()));
        }
    }

    private static PartialDate partialDate(DateOrTimeProperty property) {
        var date = property.getDate();
        if (date != null) {
            return Dates.of(date.get(ChronoField.YEAR), date.get(ChronoField.MONTH_OF_YEAR),
                    date.get(ChronoField.DAY_OF_MONTH));
        }
        var partial = property.getPartialDate();
        return partial == null || !partial.hasDateComponent() ? null
                : Dates.of(orZero(partial.getYear()), orZero(partial.getMonth()), orZero(partial.getDate()));
    }

    private static PartialDate withoutInventedYear(PartialDate date, VCardProperty property) {
        var omitted = property.getParameter("X-APPLE-OMIT-YEAR");
        return omitted != null && omitted.equals(String.valueOf(date.year()))
                ? PartialDate.of(0, date.month(), date.day())
                : date;
    }

    private void date(String text, Consumer<PartialDate> target) {
        if (!isBlank(text)) {
            Dates.parse(text).ifPresentOrElse(target, () -> warnings.add(NLS.bind(Messages.Record_noDate, text)));
        }
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    private void tag(String category) {
        if (!category.equalsIgnoreCase("myContacts")) {
            draft.tag(category);
        }
    }

    private void extended(RawProperty property) {
        var name = property.getPropertyName().toUpperCase(Locale.ROOT);
        switch (name) {
            case "BDAY" -> date(property.getValue(), draft::birthday);
            case "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "ANNIVERSARY" ->
                date(property.getValue(), draft::anniversary);
            case "X-ABDATE" -> appleDate(property);
            case "X-SOCIALPROFILE" -> profile(property);
            default -> messenger(name, property);
        }
    }

    private void appleDate(RawProperty property) {
        var label = property.getGroup() == null ? null : labels.get(property.getGroup().toLowerCase(Locale.ROOT));
        if (label != null && SourceLabel.plain(label).equalsIgnoreCase("anniversary")) {
            date(property.getValue(), draft::anniversary);
        } else {
            draft.note(label == null ? property.getValue() : SourceLabel.plain(label) + ": " + property.getValue());
        }
    }

    /** Apple writes handles that are no address as {@code x-apple:handle}. */
    private void profile(RawProperty property) {
        var value = property.getValue();
        var point = draft.contactPoint(ContactKind.SOCIAL,
                value != null && value.startsWith("x-apple:") ? value.substring("x-apple:".length()) : value);
        label(property).apply(point);
    }

    private void messenger(String name, RawProperty property) {
        var scheme = MESSENGERS.get(name);
        if (scheme != null && !isBlank(property.getValue())) {
            label(property).apply(draft.contactPoint(ContactKind.IMPP, scheme + ":" + property.getValue().strip()));
        }
    }

    private boolean says(String name, String value) {
        for (var property : extended) {
            if (isNamed(property, name) && value.equalsIgnoreCase(property.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(RawProperty property, String name) {
        return name.equalsIgnoreCase(property.getPropertyName());
    }

    private static String orNull(String text) {
        return isBlank(text) ? null : text.strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
